// What a host's backend asks about an access token: who it speaks for (OpenID Connect Core §5.3), and to end it when the
// person signs out (RFC 7009). No browser asks here, so neither origin nor cookie counts; the token is all there is.
import { oauthFaultBody } from '#core/wire/fault.ts'
import type { Exchange } from '../create-server.ts'
import { sessionIdOf } from '../flow/entry.ts'
import type { Person, SessionRow } from '../ports.ts'
import { readForm } from './body.ts'
import { json, securityHeaders } from './headers.ts'

const shape = /^[\w-]{43}$/

/** Asked on every request of the host, so that a reset, a lock or a sign-out elsewhere ends its own session (A34). */
export const handleUserInfo = async (exchange: Exchange): Promise<Response> => {
  const { request, options } = exchange
  if (request.method !== 'GET') return refuse(exchange, 'method-not-allowed')
  const token = /^Bearer ([\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const session = token === undefined ? null : await liveSession(exchange, token)
  const person = session === null ? null : await options.directory.byId(session.userId)
  if (session === null || person === null || person.locked) return refuse(exchange, 'unauthorized')
  return json(200, claimsOf(person, session))
}

/** Says the same whether the token was good or not (RFC 7009 §2.2). */
export const handleRevoke = async (exchange: Exchange): Promise<Response> => {
  const { request, options } = exchange
  if (request.method !== 'POST') return refuse(exchange, 'method-not-allowed')
  const body = await readForm(request)
  if (!body.ok) return refuse(exchange, body.fault)
  const tokens = body.value.getAll('token')
  const [token] = tokens
  if (tokens.length !== 1 || token === undefined) return refuse(exchange, 'bad-request')
  if (shape.test(token)) await options.store.revokeSession(sessionIdOf(token))
  return new Response(null, { status: 200, headers: securityHeaders })
}

const liveSession = async ({ options }: Exchange, token: string): Promise<SessionRow | null> => {
  if (!shape.test(token)) return null
  const { store, clock, policy } = options
  const [id, now] = [sessionIdOf(token), clock.now()]
  return (await store.touchSession(id, now, policy.lifetimes.sessionIdle)) ? store.readSession(id, now) : null
}

/** How well the person was recognised is computed from the proofs, now (A10). */
const claimsOf = (person: Person, { proofs, provedAt }: SessionRow): object => ({
  sub: person.userId,
  preferred_username: person.username,
  name: person.displayName,
  email: person.mail,
  auth_time: Math.floor(provedAt / 1000),
  amr: amrOf(proofs),
})

/** RFC 8176 names. */
const names: Readonly<Record<SessionRow['proofs'][number]['method'], string>> = {
  password: 'pwd',
  fido2: 'swk',
  push: 'swk',
  totp: 'otp',
  sms: 'sms',
  voice: 'tel',
  email: 'otp',
  recoveryCode: 'otp',
}

const amrOf = (proofs: SessionRow['proofs']): readonly string[] => {
  const methods = [...new Set(proofs.map(({ method }) => names[method]))]
  const isMultiFactor = proofs.some(({ multiFactor }) => multiFactor) || (methods.includes('pwd') && methods.length > 1)
  return isMultiFactor ? [...methods, 'mfa'] : methods
}

const refuse = ({ options, correlationId }: Exchange, code: Parameters<typeof oauthFaultBody>[0]['code']): Response => {
  const { status, body } = oauthFaultBody({ code }, { correlationId, now: options.clock.now() })
  return json(status, body, code === 'unauthorized' ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {})
}
