// Passkeys and security keys at the server: one spoilt field each, replays, somebody else's key, and what is given out
// before an account is proven.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { beginReset, choose } from '#test/support/people.ts'
import { ticketFor } from '#test/support/session.ts'
import { Client, isFault, ok, person, publicUrl, startServer, type TestServer } from '#test/support/server.ts'
import { SoftwareKey, type Spoilt } from '#test/support/software-key.ts'

let server: TestServer
const [ada, eve] = [person('ada'), person('eve')]
const keys = { ada: new SoftwareKey(publicUrl.origin), eve: new SoftwareKey(publicUrl.origin) }

/** Strict: keys count for reset as well. Signs in for the first time and stops where the key is asked for. */
const beginKey = async (some: TestServer, who = ada): Promise<Client> => {
  const page = new Client(some)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'fido2' }))
  page.at('activate-passkey')
  return page
}

/** A sign-in up to the ceremony: by any passkey, before the password. */
const beginSignIn = async (who = ada): Promise<Client> => {
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'challenge', choiceId: 'any.fido2' },
  )
  page.at('use-passkey')
  return page
}

before(async () => {
  server = await startServer({ preset: 'strict', people: [ada, eve], policy: { limits: { triesPerMethod: 1000 } } })
  for (const [who, key] of [
    [ada, keys.ada],
    [eve, keys.eve],
  ] as const) {
    const page = await beginKey(server, who)
    const { options } = page.at('activate-passkey')
    ok(await page.answer({ answer: 'attest', credential: key.create(options), name: 'a key' }))
    assert.equal(page.last?.problem, null)
    server.advance(60)
  }
})
after(() => server.close())

const foreign: readonly (readonly [string, Spoilt])[] = [
  ['another origin', { origin: 'https://alderbrook.example.evil.example' }],
  ['the same host on another port', { origin: 'http://localhost:4401' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
  ['nobody present', { userPresent: false }],
  ['a frame of another site', { client: { crossOrigin: true } }],
  ['a top page of another origin', { client: { topOrigin: 'https://evil.example' } }],
  ['backed up but not to be backed up', { backedUp: true }],
]

test('WA-02 WA-05 N63B-BI-03 an attestation with any one field spoilt adds nothing', async (t) => {
  const some = await startServer({ preset: 'strict', people: [ada] })
  t.after(() => some.close())
  for (const [what, spoilt] of [...foreign, ['an assertion', { type: 'webauthn.get' }] as const]) {
    const page = await beginKey(some)
    const credential = new SoftwareKey(publicUrl.origin).create(page.at('activate-passkey').options, spoilt)
    ok(await page.answer({ answer: 'attest', credential }))
    assert.equal(page.last?.problem?.code, 'passkey-failed', what)
    assert.equal((await some.store.readAccount(ada.userId)).authenticators.length, 0, what)
    some.advance(90_000)
  }
})

test('WA-02 WA-05 an assertion with any one field spoilt proves nothing; the right one signs in without a password', async () => {
  const spoilt = [
    ...foreign,
    ['an attestation', { type: 'webauthn.create' }],
    ['a bad signature', { badSignature: true }],
    ['a key that says it may be backed up now', { backupEligible: true }],
  ] as const
  for (const [what, wrong] of spoilt) {
    const page = await beginSignIn()
    ok(await page.answer({ answer: 'assert', credential: keys.ada.get(page.at('use-passkey').options, wrong) }))
    assert.equal(page.last?.problem?.code, 'passkey-failed', what)
    page.at('use-passkey')
  }
  const page = await beginSignIn()
  ok(await page.answer({ answer: 'assert', credential: keys.ada.get(page.at('use-passkey').options) }))
  assert.equal(page.last?.problem, null)
  assert.notEqual(page.last?.step.step, 'password')
})

test('R6 A13 somebody else’s passkey, right in itself, is no proof of this person', async () => {
  const page = await beginSignIn(ada)
  ok(await page.answer({ answer: 'assert', credential: keys.eve.get(page.at('use-passkey').options) }))
  assert.equal(page.last?.problem?.code, 'passkey-failed')
  page.at('use-passkey')
})

test('R21 a key that saw only a touch does not stand for the password', async () => {
  const page = await beginSignIn()
  const credential = keys.ada.get(page.at('use-passkey').options, { userVerified: false })
  ok(await page.answer({ answer: 'assert', credential }))
  page.at('password')
})

test('WA-01 a challenge is random, good once, in its own flow, and for five minutes', async () => {
  const first = await beginSignIn()
  const { options } = first.at('use-passkey')
  const challenge = Buffer.from(String(options['challenge']), 'base64url')
  assert.ok(challenge.length >= 16)
  const credential = keys.ada.get(options)
  const other = await beginSignIn()
  assert.notEqual(other.at('use-passkey').options['challenge'], options['challenge'])
  ok(await other.answer({ answer: 'assert', credential }))
  assert.equal(other.last?.problem?.code, 'passkey-failed', 'made for another flow')
  ok(await first.answer({ answer: 'assert', credential }))
  assert.equal(first.last?.problem, null)
  const replay = await first.send('POST', '/api/v2.0/assert', {
    continuationToken: first.last?.token,
    assertion: credential,
  })
  assert.notEqual(replay.status, 200, 'the same assertion again')
  const late = await beginSignIn()
  const signed = keys.ada.get(late.at('use-passkey').options)
  server.advance(301)
  ok(await late.answer({ answer: 'assert', credential: signed }))
  assert.equal(late.last?.problem?.code, 'passkey-failed', 'too late')
})

test('WA-03 a credential id of more than 1,023 bytes, or one that is somebody’s already, is not bound', async (t) => {
  const some = await startServer({ preset: 'strict', people: [ada, eve] })
  t.after(() => some.close())
  const long = await beginKey(some)
  const credential = new SoftwareKey(publicUrl.origin, {}, 1024).create(long.at('activate-passkey').options)
  const reply = await long.answer({ answer: 'attest', credential })
  assert.ok(isFault(reply) || reply.problem?.code === 'passkey-failed')
  const key = new SoftwareKey(publicUrl.origin)
  const mine = await beginKey(some)
  ok(await mine.answer({ answer: 'attest', credential: key.create(mine.at('activate-passkey').options) }))
  assert.equal(mine.last?.problem, null)
  const theirs = await beginKey(some, eve)
  ok(await theirs.answer({ answer: 'attest', credential: key.create(theirs.at('activate-passkey').options) }))
  assert.equal(theirs.last?.problem?.code, 'already-registered')
  assert.equal((await some.store.readAccount(eve.userId)).authenticators.length, 0)
})

test('WA-04 the user handle is 64 bytes, the same each time, another for each person, and says nothing of either', async (t) => {
  const some = await startServer({ preset: 'strict', people: [ada, eve] })
  t.after(() => some.close())
  const handle = async (who = ada): Promise<string> => {
    const { options } = (await beginKey(some, who)).at('activate-passkey')
    return (options['user'] as { readonly id: string }).id
  }
  const [first, again, other] = [await handle(), await handle(), await handle(eve)]
  assert.equal(Buffer.from(first, 'base64url').length, 64)
  assert.equal(first, again)
  assert.notEqual(first, other)
  for (const said of [ada.username, ada.userId]) assert.ok(!Buffer.from(first, 'base64url').includes(said))
})

test('WA-07 whoever has proved a method of theirs is told which passkeys are good, and what these know them as', async () => {
  const page = new Client(server)
  ok(await page.enter({ flow: 'register', ticket: ticketFor(server, ada) }))
  assert.ok(!JSON.stringify(page.last?.step).includes('credentialIds'), 'not before')
  await choose(page, 'fido2')
  ok(await page.answer({ answer: 'assert', credential: keys.ada.get(page.at('use-passkey').options) }))
  const { passkeys } = page.at('manage')
  ok(await page.answer({ answer: 'add' }))
  ok(await page.answer({ answer: 'enroll', method: 'fido2' }))
  const { id: userId } = page.at('activate-passkey').options['user'] as { readonly id: string }
  const credentialIds = [keys.ada.id.toString('base64url')]
  assert.deepEqual(passkeys, { rpId: publicUrl.hostname, userId, credentialIds })
})

test('WA-05 a counter that went back is reported and does not lock the person out', async () => {
  const page = await beginSignIn()
  ok(await page.answer({ answer: 'assert', credential: keys.ada.get(page.at('use-passkey').options, { counter: 1 }) }))
  assert.equal(page.last?.problem, null)
  const events = await server.store.log.readUnsealed(1000)
  assert.ok(events.some(({ type }) => type === 'key-counter-regressed'))
})

test('WA-06 OWASP-FP-01 before an account is proven no credential id is given out, for nobody and for somebody', async () => {
  const shape = async (username: string): Promise<string> => {
    const page = await beginSignIn({ ...ada, username })
    const { options } = page.at('use-passkey')
    assert.equal(options['allowCredentials'], undefined, username)
    return JSON.stringify({ ...options, challenge: '' })
  }
  assert.equal(await shape(ada.username), await shape('nobody@alderbrook.example'))
  const reset = await beginReset(server, ada.username)
  if (reset.at('choose-method').methods.some(({ method }) => method === 'fido2')) {
    await choose(reset, 'fido2')
    assert.equal(reset.at('use-passkey').options['allowCredentials'], undefined)
  }
})
