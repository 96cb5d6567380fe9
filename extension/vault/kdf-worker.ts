// The slow hash in a worker of its own, so that the page stays alive while it runs. Ends after one password: the memory
// that held the hash goes with it.

import type { Bytes } from './bytes.ts'
import type { Question } from './derive-here.ts'
import { KdfUnavailable } from './kdf.ts'
import type { Derive } from './ports.ts'

/** `spawn`: `() => new Worker(new URL('./kdf-worker-entry.ts', import.meta.url), { type: 'module' })`. */
export const deriveInWorker =
  (spawn: () => Worker): Derive =>
  async (password, parameters) => {
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
