// How a host page's signed-in person reaches manage mode: a short-lived ticket that the host's own backend signs
// (JWS, RFC 7515; HS256 with a shared secret or ES256/EdDSA with the host's key). One purpose, one audience, one use
// (ASVS 9.1, 9.2). It says who, never how well: what is not in it is taken at its lowest (ASVS 6.8.4).
import { createHmac, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto'
import * as v from 'valibot'

export type TicketKey =
  | { readonly id: string; readonly algorithm: 'HS256'; readonly secret: Uint8Array }
  | { readonly id: string; readonly algorithm: 'ES256' | 'EdDSA'; readonly publicKey: KeyObject }

export interface TicketRules {
  /** The server's own `publicUrl`. */
  readonly audience: string
  readonly keys: readonly TicketKey[]
  readonly lifetimeSeconds: number
}

const header = v.object({
  alg: v.picklist(['HS256', 'ES256', 'EdDSA']),
  typ: v.literal('twofold-ticket+jwt'),
  kid: v.optional(v.string()),
})
const claims = v.object({
  aud: v.string(),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  iat: v.pipe(v.number(), v.integer()),
  exp: v.pipe(v.number(), v.integer()),
  jti: v.pipe(v.string(), v.minLength(16), v.maxLength(128)),
  mode: v.picklist(['interrupt', 'manage']),
  /** SHA-256 (base64url) of the access token that the host got from our sign-in: carries its proofs over. */
  sid: v.optional(v.pipe(v.string(), v.maxLength(64))),
})

export type TicketClaims = v.InferOutput<typeof claims>

/** The claims of a good ticket, or null. The caller spends `jti`. */
export const readTicket = (ticket: string, rules: TicketRules, now: number): TicketClaims | null => {
  const [head = '', body = '', signature = '', ...rest] = ticket.split('.')
  const parsedHead = v.safeParse(header, json(head))
  if (rest.length > 0 || !parsedHead.success) return null
  const { alg, kid } = parsedHead.output
  // The algorithm belongs to the key of ours, never to the token's word alone.
  const fitting = rules.keys.filter((key) => key.algorithm === alg && (kid === undefined || key.id === kid))
  if (!fitting.some((key) => isSigned(key, `${head}.${body}`, Buffer.from(signature, 'base64url')))) return null
  const parsed = v.safeParse(claims, json(body))
  if (!parsed.success || parsed.output.aud !== rules.audience) return null
  const { iat, exp } = parsed.output
  const seconds = now / 1000
  const inTime = exp > seconds && exp - iat <= rules.lifetimeSeconds && iat <= seconds + 60
  return inTime ? parsed.output : null
}

const json = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

const isSigned = (key: TicketKey, text: string, signature: Buffer): boolean => {
  if (key.algorithm === 'HS256') {
    const expected = createHmac('sha256', key.secret).update(text).digest()
    return signature.length === expected.length && timingSafeEqual(signature, expected)
  }
  const options = key.algorithm === 'ES256' ? { key: key.publicKey, dsaEncoding: 'ieee-p1363' as const } : key.publicKey
  return verify(key.algorithm === 'ES256' ? 'sha256' : null, Buffer.from(text), options, signature)
}

/** Keys as configuration gives them: `id` with a base64url secret of 32 bytes or more, or a PEM/JWK public key. */
export const ticketKey = (
  id: string,
  material: { readonly secret: string } | { readonly publicKey: string },
): TicketKey => {
  if ('secret' in material) {
    const secret = Buffer.from(material.secret, 'base64url')
    if (secret.length < 32) throw new Error(`ticket key ${id}: at least 32 bytes are needed`)
    return { id, algorithm: 'HS256', secret }
  }
  const publicKey = createPublicKey(material.publicKey)
  const algorithm = publicKey.asymmetricKeyType === 'ed25519' ? 'EdDSA' : 'ES256'
  if (algorithm === 'ES256' && publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new Error(`ticket key ${id}: P-256 or Ed25519 is needed`)
  return { id, algorithm, publicKey }
}

/** For hosts: signs a ticket with a shared secret. */
export const signTicket = (key: Extract<TicketKey, { algorithm: 'HS256' }>, content: TicketClaims): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'HS256', typ: 'twofold-ticket+jwt', kid: key.id })}.${part(content)}`
  return `${text}.${createHmac('sha256', key.secret).update(text).digest('base64url')}`
}
