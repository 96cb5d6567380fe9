// A push device in this very browser: found, and told, by messages within the page (docs/push.md). Nothing is told that
// the page does not show anyway, and never the number.
import { type FromDevice, type FromPage, readFromDevice } from '#core/push/hand-over.ts'
import type { ViewHost } from '../view/view.ts'

export const tellDevice = (message: FromPage): void => {
  window.postMessage(message, location.origin)
}

/** Calls with what a device says, until the view is left. */
export const hearDevice = (host: ViewHost, hear: (message: FromDevice) => void): void => {
  const listen = (event: MessageEvent<unknown>): void => {
    const message = event.source === window && event.origin === location.origin ? readFromDevice(event.data) : null
    if (message) hear(message)
  }
  window.addEventListener('message', listen, { signal: host.signal })
}
