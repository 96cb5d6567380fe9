// What the browser loads as the worker of `deriveInWorker`.

import { answer } from './kdf-worker.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof answer>[0]>) => {
  void answer(data).then((hash) => {
    globalThis.postMessage(hash)
  })
})
