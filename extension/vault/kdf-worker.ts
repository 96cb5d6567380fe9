// The slow hash in a worker of its own, so that the page stays alive while it runs. Ends after one password: the memory
// that held the hash goes with it.

import { deriveHere, KdfUnavailable, type KdfParameters } from './kdf.ts'
import type { Bytes } from './bytes.ts'
import type { Derive } from './ports.ts'

interface Question {
  readonly password: Bytes
  readonly parameters: KdfParameters
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

/** `spawn`: `() => new Worker(new URL('./kdf-worker-entry.ts', import.meta.url), { type: 'module' })`. */
export const deriveInWorker =
  (spawn: () => Worker): Derive =>
  (password, parameters) => {
    const worker = spawn()
    const done = new Promise<Bytes>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Bytes | null>) =>
        data ? resolve(data) : reject(new KdfUnavailable('in a worker')),
      )
      worker.addEventListener('error', () => reject(new KdfUnavailable('worker')))
    })
    worker.postMessage({ password, parameters } satisfies Question)
    return done.finally(() => worker.terminate())
  }
