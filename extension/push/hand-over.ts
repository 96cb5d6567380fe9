// In a page that the person granted: tells our own element that a device is in this browser, and brings on what the element
// says (docs/push.md, "Use this browser"). The page is named by the browser, not by its messages; a number never goes this way.
import { readFromPage, type FromDevice } from '#core/push/hand-over.ts'
import { send } from '../messages.ts'

const tell = (message: FromDevice): void => window.postMessage(message, location.origin)

/** Gives how to stop. */
export function handOver(): () => void {
  let stopped = false
  const take = async (event: MessageEvent<unknown>): Promise<void> => {
    if (event.source !== window || event.origin !== location.origin) return
    const message = readFromPage(event.data)
    if (message?.twofold === 'push/hello') tell({ twofold: 'push/here', v: 1 })
    if (message?.twofold === 'push/look') await send('push-look', {})
    // A window opens only for somebody who has just pressed something here.
    if (message?.twofold === 'push/pair' && navigator.userActivation.isActive) {
      const { taken } = await send('push-pair', { link: message.link })
      if (taken) tell({ twofold: 'push/taken', v: 1 })
    }
  }
  const listener = (event: MessageEvent<unknown>): void => void take(event).catch(() => undefined)
  void send('push-here', {})
    .then(({ on }) => {
      if (!on || stopped) return
      window.addEventListener('message', listener)
      tell({ twofold: 'push/here', v: 1 })
    })
    .catch(() => undefined)
  return () => {
    stopped = true
    window.removeEventListener('message', listener)
  }
}
