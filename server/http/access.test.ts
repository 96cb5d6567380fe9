// What a host's backend learns of an access token, and how it ends one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { authorizePath, revokePath, tokenPath, userInfoPath } from '#core/wire/links.ts'
import { Client, person, publicUrl, startServer, type TestServer } from '#test/support/server.ts'

const ada = person('ada', { mfaRequired: false, licensed: false }) // nothing to register: the password alone signs in
let server: TestServer
before(async () => {
  server = await startServer({ people: [ada] })
})
after(() => server.close())

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  server.handler(new Request(`${publicUrl.href}${path}`, init), { address: '192.0.2.10' })
const form = (
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(values).toString(),
})
const bearer = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } })

const signIn = async (): Promise<string> => {
  const page = new Client(server)
  await page.walk(
    'signIn',
    { answer: 'identify', username: ada.username },
    { answer: 'password', password: ada.password },
  )
  page.at('done')
  const headers = { origin: publicUrl.origin, 'sec-fetch-site': 'same-origin', cookie: `__Host-twofold=${page.cookie}` }
  const asked = form({ continuation_token: page.last?.token ?? '' }, headers)
  const { code } = await (await ask(authorizePath, asked)).json()
  const { access_token: token } = await (await ask(tokenPath, form({ grant_type: 'authorization_code', code }))).json()
  return token
}

test('a token names its person and how they were recognised', async () => {
  const response = await ask(userInfoPath, bearer(await signIn()))
  assert.equal(response.status, 200)
  const { auth_time: time, ...claims } = await response.json()
  assert.equal(time, Math.floor(server.now() / 1000))
  assert.deepEqual(claims, {
    sub: ada.userId,
    preferred_username: ada.username,
    name: ada.displayName,
    email: ada.mail,
    amr: ['pwd'],
  })
})

test('no token, nonsense, another scheme and another method are refused', async () => {
  for (const init of [{}, bearer('nonsense'), bearer('A'.repeat(43)), { headers: { authorization: 'Basic eDp5' } }]) {
    const response = await ask(userInfoPath, init)
    assert.equal(response.status, 401)
    assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/)
  }
  assert.equal((await ask(userInfoPath, form({}))).status, 405)
})

test('N63B-SE-01 a revoked token is worth nothing; revoking says the same for every token', async () => {
  const [mine, other] = [await signIn(), await signIn()]
  for (const token of [mine, mine, 'nonsense']) assert.equal((await ask(revokePath, form({ token }))).status, 200)
  assert.equal((await ask(userInfoPath, bearer(mine))).status, 401)
  assert.equal((await ask(userInfoPath, bearer(other))).status, 200)
  assert.equal((await ask(revokePath, form({}))).status, 400)
  assert.equal((await ask(revokePath)).status, 405)
})

test('N63B-SE-04 a token dies with its session: idle too long, or the account locked', async () => {
  const token = await signIn()
  server.people.set(ada.userId, { ...ada, locked: true })
  assert.equal((await ask(userInfoPath, bearer(token))).status, 401)
  server.people.set(ada.userId, ada)
  assert.equal((await ask(userInfoPath, bearer(token))).status, 200)
  server.advance(server.options.policy.lifetimes.sessionIdle + 1)
  assert.equal((await ask(userInfoPath, bearer(token))).status, 401)
})
