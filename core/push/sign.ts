// Signing a statement and checking one: ES256 (ECDSA on P-256 with SHA-256, RFC 7518 §3.4) over its canonical JSON.
// The private key is made where it stays and cannot be exported; the server has the public one only (N63B-OB-06).
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalJson } from './canonical.ts'
import type { Signed, Statement } from './statement.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const

/** Node's types have the name as a value only. */
type PrivateKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

export interface DeviceKey {
  /** Not exportable; a `CryptoKey` can be kept in IndexedDB as it is. */
  readonly privateKey: PrivateKey
  /** Uncompressed point, 65 bytes in base64url. */
  readonly publicKey: string
}

export const newDeviceKey = async (): Promise<DeviceKey> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
  return { privateKey, publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) }
}

/** The bytes that are signed. */
export const signedBytes = (statement: Statement): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(statement)) as Uint8Array<ArrayBuffer>

export const signStatement = async <S extends Statement>(privateKey: PrivateKey, statement: S): Promise<Signed<S>> => {
  const signature = await crypto.subtle.sign(algorithm, privateKey, signedBytes(statement))
  return { statement, signature: toBase64url(new Uint8Array(signature)) }
}

/** False for a wrong signature, another key's, another statement's, and for a key that is none; never throws. */
export const isSignedBy = async (publicKey: string, { statement, signature }: Signed<Statement>): Promise<boolean> => {
  const [point, bytes] = [fromBase64url(publicKey), fromBase64url(signature)]
  if (point === null || bytes === null) return false
  try {
    const key = await crypto.subtle.importKey('raw', point, curve, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, bytes, signedBytes(statement))
  } catch {
    return false
  }
}
