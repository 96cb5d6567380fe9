// Entry of the content script, on sign-in pages only: recognises the screen, says what to do on it, and tells the popup that it is here.
// Reads no more than snapshot.ts does and changes nothing of the page's own.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { dispatch, type Table } from '../dispatch.ts'
import { send } from '../messages.ts'
import { self } from '../self.ts'
import { guide } from './guide.ts'

const settings = send('settings', {})
const guidance = guide(document, {
  whereabouts: () => ({ origin: location.origin, pathname: location.pathname, top: window.top === window }),
  settings: async (language) => send('guidance', { language }),
  remember: (card, folded) => void send('fold', { card, folded }).catch(() => undefined), // folded here all the same
  copy: (text) => navigator.clipboard.writeText(text),
  today: () => new Date().toISOString().slice(0, 10),
  device: matchMedia('(pointer: coarse) and (hover: none)').matches ? 'phone' : 'computer',
})

const table: Table<'present' | 'spoken'> = {
  present: { from: 'page', ask: v.strictObject({}), answer: () => settings },
  spoken: {
    from: 'page',
    ask: v.strictObject({}),
    async answer() {
      const { tier, screen } = await guidance.spoken()
      return { tier, screen }
    },
  },
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  dispatch(table, self(), message, sender),
)
