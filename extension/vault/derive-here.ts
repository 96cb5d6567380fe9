// The slow hashes themselves, in this very thread: half a second of one core and 64 MiB for a password of ours. Part of no page:
// `kdf-worker.ts` has it done elsewhere.

import { argon2id, scrypt } from 'hash-wasm'
import { fromBase64, type Bytes } from './bytes.ts'
import { KdfUnavailable } from './kdf.ts'
import type { SlowHash } from './ports.ts'

/** Of all keys that come of it. */
const KEY_BYTES = 32

export async function deriveHere(password: Bytes, parameters: SlowHash): Promise<Bytes> {
  const salt = fromBase64(parameters.salt)
  if (!salt) throw new KdfUnavailable('salt')
  if (parameters.name === 'pbkdf2-sha256') {
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const bits = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: parameters.iterations }
    return new Uint8Array(await crypto.subtle.deriveBits(bits, key, KEY_BYTES * 8))
  }
  const common = { password, salt, hashLength: KEY_BYTES, outputType: 'binary' } as const
  const hash =
    parameters.name === 'scrypt'
      ? scrypt({ ...common, costFactor: parameters.n, blockSize: parameters.r, parallelism: parameters.p })
      : argon2id({
          ...common,
          memorySize: parameters.memoryKib,
          iterations: parameters.passes,
          parallelism: parameters.lanes,
        })
  // No WebAssembly, or a policy without 'wasm-unsafe-eval', or no memory: whatever it is, this browser cannot.
  return hash.then(
    (bytes) => new Uint8Array(bytes),
    (error: unknown) => {
      throw new KdfUnavailable(parameters.name, { cause: error })
    },
  )
}

/** What a worker is asked. */
export interface Question {
  readonly password: Bytes
  readonly parameters: SlowHash
}

/** Runs inside the worker: answers one question with 32 bytes, or null when this browser cannot. */
export async function answer({ password, parameters }: Question): Promise<Bytes | null> {
  try {
    return await deriveHere(password, parameters)
  } catch (error) {
    if (error instanceof KdfUnavailable) return null
    throw error
  }
}
