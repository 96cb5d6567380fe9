// The small pure parts of the authenticator's pages: names, windows of a list, typed keys, waits in words, clocks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountNamed } from '#test/support/authenticator-world.ts'
import { featuresOf } from '../managed/features.ts'
import { clockDrift } from './clock.ts'
import { grouped, iconOf, namesOf } from './names.ts'
import { lockChoices, lockMinutesOf, noPreferences } from './preferences.ts'
import { duration, refusalText } from './refusal.ts'
import { nothingTyped, readTyped } from './typed-account.ts'
import { scrollNeeded, sliceOf } from './window-of.ts'

test('names: the company beside Microsoft, the person below; never nothing', () => {
  const account = accountNamed('ann', 'Microsoft', { labelIssuer: 'Contoso' })
  assert.deepEqual(namesOf(account, '-'), {
    title: 'Microsoft · Contoso',
    detail: 'ann@example.org',
    whole: 'Microsoft · Contoso, ann@example.org',
  })
  assert.equal(namesOf({ ...account, issuer: '', labelIssuer: '' }, '-').title, 'ann@example.org')
  assert.equal(namesOf({ ...account, issuer: '', labelIssuer: '', account: '' }, 'No name').whole, 'No name')
})

test('icons: chosen letters, else initials; one colour for one site', () => {
  assert.equal(iconOf(accountNamed('a', 'Adventure Works')).letters, 'AW')
  assert.equal(iconOf(accountNamed('a', 'github')).letters, 'gi')
  assert.equal(iconOf(accountNamed('a', 'Contoso', { icon: 'X' })).letters, 'X')
  assert.equal(iconOf(accountNamed('a', 'Contoso')).colour, iconOf(accountNamed('b', 'contoso')).colour)
  assert.deepEqual(iconOf(accountNamed('a', '', { account: '' })), { letters: '', colour: 0 })
})

test('codes are grouped as people read them, and stay what they are', () => {
  const plain = (code: string): string => grouped(code).replaceAll('\u2009', ' ')
  assert.deepEqual(['12345', '123456', '1234567', '12345678', '123456789', '1234567890', 'NTK5M'].map(plain), [
    '12345',
    '123 456',
    '1 234 567',
    '1234 5678',
    '123 456 789',
    '12345 67890',
    'NTK5M',
  ])
})

test('a list of any length draws what the window shows and a little more', () => {
  assert.deepEqual(sliceOf(100, 600, 68, 1000), { first: 0, end: 12 })
  assert.deepEqual(sliceOf(-6800, 600, 68, 1000), { first: 96, end: 113 })
  assert.deepEqual(sliceOf(-67_500, 600, 68, 1000), { first: 988, end: 1000 })
  assert.deepEqual(sliceOf(-90_000, 600, 68, 1000), { first: 1000, end: 1000 })
  assert.deepEqual(sliceOf(0, 600, 68, 0), { first: 0, end: 0 })
  assert.equal(scrollNeeded(0, 68, 100, 60, 600), 0)
  assert.equal(scrollNeeded(20, 68, 100, 60, 600), 100 + 21 * 68 - 600)
  assert.equal(scrollNeeded(0, 68, -500, 60, 600), -560)
})

test('a key as a person types it, or a link in its place', () => {
  const key = (some: Partial<typeof nothingTyped>) =>
    readTyped({ ...nothingTyped, secret: 'gezd gnbv-gy3tqojq', ...some })
  const read = key({ issuer: ' Contoso ', digits: '8', period: '60', algorithm: 'sha256' })
  assert.ok(read.ok)
  assert.deepEqual({ ...read.key, secret: read.key.secret.toBase32() }, { type: 'totp', issuer: 'Contoso', account: '', secret: 'GEZDGNBVGY3TQOJQ', algorithm: 'sha256', digits: 8, period: 60 }) // prettier-ignore
  const steam = key({ type: 'steam' })
  assert.equal(steam.ok && steam.key.type, 'steam')
  const counting = key({ type: 'hotp', counter: '7' })
  assert.equal(counting.ok && counting.key.type === 'hotp' && counting.key.counter, 7)

  const link = key({ secret: ' otpauth://totp/Contoso%3Aann?secret=mzxw6ytboi&issuer=Microsoft ', account: 'me' })
  assert.ok(link.ok)
  assert.deepEqual([link.key.issuer, link.labelIssuer, link.key.account], ['Microsoft', 'Contoso', 'me'])

  const problem = (some: Partial<typeof nothingTyped>): unknown => {
    const result = key(some)
    return result.ok || result.problem
  }
  assert.equal(problem({ secret: '' }), 'secret.secret-missing')
  assert.equal(problem({ secret: 'GEZD10' }), 'secret.secret-misread')
  assert.equal(problem({ secret: 'no key!' }), 'secret.secret-not-base32')
  assert.equal(problem({ digits: '3' }), 'secret.out-of-range')
  assert.equal(problem({ period: '0' }), 'secret.out-of-range')
  assert.equal(problem({ period: 'x' }), 'secret.out-of-range')
  assert.equal(problem({ type: 'hotp', counter: '-1' }), 'secret.out-of-range')
  assert.equal(problem({ secret: 'otpauth-migration://offline?data=x' }), 'secret.migration')
  assert.equal(problem({ secret: 'otpauth://push/x?secret=AA' }), 'secret.wrong-link')
  assert.equal(problem({ secret: 'otpauth://totp/x' }), 'secret.secret-missing')
})

test('every refusal has words, with tries and waits in them', () => {
  assert.deepEqual(refusalText({ ok: false, reason: 'wrong', triesLeft: 3 }, 'en'), {
    key: 'refused.wrong',
    also: { key: 'refused.tries', params: { count: '3' } },
  })
  assert.deepEqual(refusalText({ ok: false, reason: 'wait', seconds: 61 }, 'en').params, { time: '61 seconds' })
  assert.equal(refusalText({ ok: false, reason: 'password', problem: 'too-short' }, 'en').key, 'password.too-short')
  for (const reason of [
    'disabled',
    'mistyped',
    'no-such-slot',
    'kdf-unavailable',
    'storage-failed',
    'no-room',
    'too-many-accounts',
    'locked-elsewhere',
    'locked',
    'last-way',
    'rolled-back',
    'damaged',
  ])
    // prettier-ignore
    assert.equal(refusalText({ ok: false, reason }, 'en').key, `refused.${reason}`)
  assert.deepEqual(
    [5, 89, 90, 3600, 5400].map((seconds) => duration(seconds, 'en')),
    ['5 seconds', '89 seconds', '2 minutes', '60 minutes', '2 hours'],
  )
})

test('VC-08 the lock time is the person’s, and never longer than the organisation’s', () => {
  const managed = featuresOf({ lockMinutes: 7 })
  assert.deepEqual(lockChoices(featuresOf({})), [1, 2, 5, 10, 15])
  assert.deepEqual(lockChoices(managed), [1, 2, 5, 7])
  assert.equal(lockMinutesOf(noPreferences, featuresOf({})), 15)
  assert.equal(lockMinutesOf(noPreferences, managed), 7)
  assert.equal(lockMinutesOf({ ...noPreferences, lockMinutes: 2 }, managed), 2)
})

test('EXT-POL-03 the clock is asked once, with nothing of the person, and any answer without a time is none', async () => {
  const sent: RequestInit[] = []
  const answering =
    (headers: HeadersInit): typeof fetch =>
    async (_, init) => {
      sent.push(init ?? {})
      return new Response(null, { headers })
    }
  const now = (): number => Date.UTC(2026, 0, 1, 0, 1, 0)
  assert.equal(await clockDrift(answering({ date: 'Thu, 01 Jan 2026 00:00:00 GMT' }), now), 60)
  assert.equal(await clockDrift(answering({ date: 'Thu, 01 Jan 2026 00:01:30 GMT' }), now), -30)
  assert.equal(await clockDrift(answering({}), now), null)
  assert.equal(await clockDrift(() => Promise.reject(new TypeError()), now), null)
  for (const init of sent)
    assert.deepEqual(init, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
})
