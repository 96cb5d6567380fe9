// What a host and a gateway do around the flows: exchange a code, sign a ticket, tell how a call was answered.
import { gatewaySignature } from '#server/outbox/gateway.ts'
import { signTicket, type TicketClaims } from '#server/session/ticket.ts'
import { appCode, choose, type Registered, type Served } from './people.ts'
import { callSecret, Client, hostKey, type Known, type Letter, ok, publicUrl, type TestServer } from './server.ts'

/** A form on `/oauth2`, sent as our own page would. */
export const sendForm = async (
  server: Pick<Served, 'handler'>,
  path: string,
  fields: Readonly<Record<string, string>>,
  page?: Client,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, string>> }> => {
  const cookie = page === undefined ? {} : { cookie: `__Host-twofold=${page.cookie}` }
  const request = new Request(`${publicUrl.href}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: publicUrl.origin, 'sec-fetch-site': 'same-origin', ...cookie },
  })
  const response = await server.handler(request, { address: '192.0.2.10' })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

/** Signs in with the app, a minute after whatever was before, from the browser that registered it. */
export const signInWithApp = async (
  server: Served,
  who: Pick<Known, 'username' | 'password'>,
  { page: own, secret }: Registered,
): Promise<Client> => {
  server.advance(60)
  const page = new Client(server, own.cookie)
  await page.walk(
    'signIn',
    { answer: 'identify', username: who.username },
    { answer: 'password', password: who.password },
  )
  if (page.last?.step.step === 'choose-method') await choose(page, 'totp')
  ok(await page.answer({ answer: 'verify', code: appCode(secret, server.now()) }))
  page.at('done')
  return page
}

/** The access token of a finished sign-in. */
export const tokenOf = async (server: Pick<Served, 'handler'>, page: Client): Promise<string> => {
  const { body } = await sendForm(
    server,
    '/oauth2/v2.0/authorize-challenge',
    { continuation_token: page.last?.token ?? '' },
    page,
  )
  const fields = { grant_type: 'authorization_code', code: body['code'] ?? '' }
  const { access_token: token } = (await sendForm(server, '/oauth2/v2.0/token', fields)).body
  if (token === undefined) throw new Error('the code was not exchanged')
  return token
}

/** A good ticket of the host for this person, with whatever is named otherwise. */
export const ticketFor = (
  server: Pick<Served, 'now'>,
  who: Pick<Known, 'username'>,
  some: Partial<TicketClaims> = {},
): string => {
  if (hostKey.algorithm !== 'HS256') throw new Error('the host of the tests shares a secret')
  const iat = Math.floor(server.now() / 1000)
  const jti = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url')
  return signTicket(hostKey, {
    aud: publicUrl.href,
    sub: who.username,
    iat,
    exp: iat + 60,
    jti,
    mode: 'manage',
    ...some,
  })
}

/** The gateway's word on a call; gives the status of the reply. */
export const answerCall = async (server: TestServer, letter: Letter | undefined, outcome: string): Promise<number> => {
  const path = `/api/v2.0/calls/${letter?.voice?.callId}`
  const body = JSON.stringify({ outcome })
  const signature = gatewaySignature(callSecret, `${publicUrl.pathname}${path}`, body)
  return sendCall(server, path, body, signature)
}

export const sendCall = async (server: TestServer, path: string, body: string, signature: string): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'twofold-signature': signature }
  const request = new Request(`${publicUrl.href}${path}`, { method: 'POST', body, headers })
  return (await server.handler(request, {})).status
}
