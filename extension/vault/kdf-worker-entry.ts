// What the browser loads as the worker of `deriveInWorker`.

import { answer, type Question } from './derive-here.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((hash) => {
    globalThis.postMessage(hash)
  })
})
