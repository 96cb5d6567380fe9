// People at better-auth: signed up, with an app, in a live session.
import { parseSecret } from '#core/otp/secret.ts'
import { totpCode } from '#core/otp/totp.ts'
import { nodeHmac } from '#server/flow/totp.ts'
import { password, username } from './protocol.ts'
import type { Reply, Server } from './server.ts'

export interface PeerPerson {
  readonly email: string
  /** Of the live session. */
  readonly cookie: string
  code(): string
}

export const toPeer = async (server: Server, path: string, body: object, cookie = ''): Promise<Reply> => {
  const headers = {
    'content-type': 'application/json',
    origin: 'http://127.0.0.1',
    ...(cookie !== '' && { cookie }),
  }
  const reply = await server.send('POST', `/api/auth${path}`, JSON.stringify(body), headers)
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply
}

export const signUp = async (server: Server, index: number): Promise<{ email: string; cookie: string }> => {
  const email = username(index)
  const { cookies } = await toPeer(server, '/sign-up/email', { email, password, name: email })
  return { email, cookie: cookies }
}

export const signUpWithApp = async (server: Server, index: number): Promise<PeerPerson> => {
  const { email, cookie } = await signUp(server, index)
  const { body } = await toPeer(server, '/two-factor/enable', { password }, cookie)
  const uri = (body as { readonly totpURI: string }).totpURI
  const parsed = parseSecret(new URL(uri).searchParams.get('secret') ?? '')
  if (!parsed.ok) throw new Error(parsed.reason)
  const code = (): string => totpCode({ hmac: nodeHmac, secret: parsed.secret, now: Date.now() })
  const verified = await toPeer(server, '/two-factor/verify-totp', { code: code() }, cookie)
  return { email, cookie: verified.cookies, code }
}
