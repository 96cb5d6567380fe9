// Filling as a whole, with the page as a port: what it is asked, in which order, and what the vault keeps of it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from '#core/otp/secret.ts'
import { memoryPorts } from '#test/support/vault-ports.ts'
import { newAccount, type Account } from '../vault/account.ts'
import { utf8 } from '../vault/bytes.ts'
import { createVault } from '../vault/create.ts'
import { Vault } from '../vault/vault.ts'
import type { InPage, Job } from './in-page.ts'
import { fill, type Target } from './one-code.ts'

const ORIGIN = 'https://login.microsoftonline.com'
const RFC = utf8('12345678901234567890')
const PASSWORD = 'correct horse battery'

/** At 59 s: one second before the period of the RFC's first vector ends (287082), and 359152 is the next. */
const AT_59 = 59_000

async function vaultWith(more: Partial<Account> = {}): Promise<Vault> {
  const ports = memoryPorts()
  const made = await createVault(ports, { password: PASSWORD })
  assert.ok(made.ok)
  const vault = new Vault(ports, made.state)
  const key = { issuer: 'Microsoft', account: 'ann', secret: new Secret(RFC) }
  const account = newAccount('a', { type: 'totp', ...key, algorithm: 'sha1', digits: 6, period: 30 }, 0, {
    origins: [ORIGIN],
    ...more,
  })
  assert.ok((await vault.change(() => [account], new Map([['a', new Uint8Array(RFC)]]))).ok)
  return vault
}

function page(url: string, answers: readonly (InPage | Error)[] = []) {
  const jobs: Job[] = []
  const target: Target = {
    url,
    run(job) {
      jobs.push(job)
      const answer = answers[jobs.length - 1] ?? { ok: true }
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  return { target, jobs }
}

function clockAt(start: number) {
  let now = start
  const slept: number[] = []
  return {
    slept,
    clock: () => now,
    async sleep(ms: number) {
      slept.push(ms)
      now += ms
    },
  }
}

test('EXT-FILL-01 the code goes to the recorded origin, after a look', async () => {
  const { target, jobs } = page(`${ORIGIN}/common/login`)
  assert.deepEqual(await fill(await vaultWith(), 'a', target, clockAt(31_000)), { ok: true, origin: ORIGIN })
  assert.deepEqual(
    jobs.map(({ code }) => code),
    ['', '287082'],
  )
  assert.ok(jobs[0]?.anchors.includes('#idTxtBx_SAOTCC_OTC'))
})

test('EXT-ISO-01 the page is told one code and nothing else of the vault', async () => {
  const { target, jobs } = page(ORIGIN)
  await fill(await vaultWith(), 'a', target, clockAt(31_000))
  for (const job of jobs)
    assert.deepEqual(Object.keys(job).toSorted(), ['anchors', 'code', 'length', 'origin', 'others'])
  assert.doesNotMatch(JSON.stringify(jobs), /ann|Microsoft"|12345678901234567890|GEZDGNBV/)
})

test('EXT-FILL-01 elsewhere nothing runs in the page before the person has allowed it; then it is recorded', async () => {
  const vault = await vaultWith()
  const [origin, ports] = ['https://sso.contoso.example', clockAt(31_000)]
  const { target, jobs } = page(`${origin}/otp`)
  assert.deepEqual(await fill(vault, 'a', target, ports), { ok: false, reason: 'new-origin', origin })
  assert.deepEqual(await fill(vault, 'a', target, ports, { allow: ORIGIN }), {
    ok: false,
    reason: 'new-origin',
    origin,
  })
  assert.deepEqual(jobs, [])
  assert.deepEqual(await fill(vault, 'a', target, ports, { allow: origin }), { ok: true, origin })
  assert.deepEqual(vault.accounts[0]?.origins, [ORIGIN, origin])
  assert.deepEqual(await fill(vault, 'a', target, ports), { ok: true, origin })
})

test('EXT-FILL-01 an origin without a field to fill is not recorded', async () => {
  const vault = await vaultWith()
  const origin = 'https://sso.contoso.example'
  const { target } = page(origin, [{ ok: false, reason: 'no-field' }])
  const filled = await fill(vault, 'a', target, clockAt(0), { allow: origin })
  assert.deepEqual(filled, { ok: false, reason: 'no-field', origin })
  assert.deepEqual(vault.accounts[0]?.origins, [ORIGIN])
})

test('EXT-FILL-01 http, look-alikes and what is no page: nothing runs, not even when allowed', async () => {
  const vault = await vaultWith()
  for (const [url, reason] of [
    ['http://login.microsoftonline.com/', 'not-secure'],
    ['https://login.rnicrosoftonline.com/', 'pretending'],
    ['https://login.microsoftonline.com.example.org/', 'pretending'],
    ['about:blank', 'no-page'],
  ] as const) {
    const { target, jobs } = page(url)
    const { origin } = new URL(url)
    const filled = await fill(vault, 'a', target, clockAt(0), { allow: origin })
    assert.equal(!filled.ok && filled.reason, reason)
    assert.deepEqual(jobs, [])
  }
})

test('no code ever goes to a page for resetting a password, which has a captcha and no known code field', async () => {
  const origin = 'https://passwordreset.microsoftonline.com'
  const { target, jobs } = page(origin)
  const filled = await fill(await vaultWith({ origins: [origin] }), 'a', target, clockAt(0))
  assert.deepEqual(filled, { ok: false, reason: 'no-field', origin })
  assert.deepEqual(jobs, [])
})

test('EXT-FILL-02 a code about to die is waited out, and said so', async () => {
  for (const [now, waits, code] of [
    [AT_59, [1], '359152'],
    [57_000, [3], '359152'],
    [56_999, [], '287082'],
    [30_000, [], '287082'],
  ] as const) {
    const [{ target, jobs }, ports, told] = [page(ORIGIN), clockAt(now), [] as number[]]
    const filled = await fill(await vaultWith(), 'a', target, ports, { onWait: (seconds) => told.push(seconds) })
    assert.equal(filled.ok, true)
    assert.deepEqual(told, waits)
    assert.deepEqual(
      ports.slept,
      waits.map((seconds) => seconds * 1000),
    )
    assert.equal(jobs.at(-1)?.code, code)
  }
})

test('EXT-FILL-02 locked while it waited: no code', async () => {
  const vault = await vaultWith()
  const { target, jobs } = page(ORIGIN)
  const ports = clockAt(AT_59)
  const filled = await fill(vault, 'a', target, { ...ports, sleep: async () => vault.lock() })
  assert.deepEqual(filled, { ok: false, reason: 'locked', origin: ORIGIN })
  assert.deepEqual(
    jobs.map(({ code }) => code),
    [''],
  )
})

test('a counter moves once, before the code leaves, and not at all where there is no field', async () => {
  const vault = await vaultWith({ type: 'hotp', counter: 1 })
  const none = page(ORIGIN, [{ ok: false, reason: 'no-field' }])
  await fill(vault, 'a', none.target, clockAt(0))
  assert.equal(vault.accounts[0]?.counter, 1)

  let counterThen = 0
  const { target } = page(ORIGIN)
  const filled = await fill(
    vault,
    'a',
    {
      ...target,
      run: async ({ code }) => {
        if (code === '') return { ok: true }
        assert.equal(code, '287082')
        counterThen = vault.accounts[0]?.counter ?? 0
        return { ok: false, reason: 'not-taken' }
      },
    },
    clockAt(0),
  )
  assert.deepEqual(filled, { ok: false, reason: 'not-taken', origin: ORIGIN })
  assert.equal(counterThen, 2)
  assert.equal(vault.accounts[0]?.counter, 2)
})

test('no access, and a page that takes its frame along when it goes on', async () => {
  const closed = page(ORIGIN, [new Error('Cannot access contents of the page')])
  const refused = await fill(await vaultWith(), 'a', closed.target, clockAt(0))
  assert.deepEqual(refused, { ok: false, reason: 'no-access', origin: ORIGIN })
  const gone = page(ORIGIN, [{ ok: true }, new Error('The frame was removed.')])
  assert.equal((await fill(await vaultWith(), 'a', gone.target, clockAt(0))).ok, true)
})

test('a locked vault and an account that is gone', async () => {
  const vault = await vaultWith()
  const { target, jobs } = page(ORIGIN)
  const reasonOf = async (id: string): Promise<unknown> => {
    const filled = await fill(vault, id, target, clockAt(0))
    return !filled.ok && filled.reason
  }
  assert.equal(await reasonOf('b'), 'no-account')
  vault.lock()
  assert.equal(await reasonOf('a'), 'locked')
  assert.deepEqual(jobs, [])
})
