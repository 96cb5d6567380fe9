// Signs the heads of the event chain: Ed25519 (RFC 8032), so that an auditor checks with the public key alone. The keys
// come from the server's own by derivation and rotate with them.
import { type KeyObject, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { type Key, type Keys, deriveKey } from '../seal/keys.ts'

export interface HeadSigner {
  /** `keyId.signature` in base64url. */
  sign(text: string): string
  /** False for anything that none of the listed keys signed. */
  verify(text: string, signature: string): boolean
  /** By key id, as SPKI in PEM. */
  readonly publicKeys: Readonly<Record<string, string>>
}

/** RFC 8410 §7: what stands before the 32 bytes of a private key in PKCS #8. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export function createHeadSigner(keys: Keys): HeadSigner {
  const privateKey = (key: Key): KeyObject =>
    createPrivateKey({
      key: Buffer.concat([pkcs8, deriveKey(key.bytes, 'events')]),
      format: 'der',
      type: 'pkcs8',
    })
  const [current] = keys.ring
  const signing = privateKey(current)
  const checking = new Map(keys.ring.map((key) => [key.id, createPublicKey(privateKey(key))]))
  return {
    sign: (text) => `${current.id}.${sign(null, Buffer.from(text), signing).toString('base64url')}`,
    verify(text, signature) {
      const dot = signature.indexOf('.')
      const key = checking.get(signature.slice(0, Math.max(dot, 0)))
      return (
        key !== undefined && verify(null, Buffer.from(text), key, Buffer.from(signature.slice(dot + 1), 'base64url'))
      )
    },
    publicKeys: Object.fromEntries(
      Array.from(checking, ([id, key]) => [id, key.export({ type: 'spki', format: 'pem' }).toString()]),
    ),
  }
}
