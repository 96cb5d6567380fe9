// Entry of the content script, on sign-in pages only: recognises the screen, says what to do on it, and tells the popup that it is here.
// Reads no more than snapshot.ts does and changes nothing of the page's own.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { knownOrigins } from '#core/screens/origins.ts'
import { dispatch, type Table } from '../dispatch.ts'
import { send } from '../messages.ts'
import { self } from '../self.ts'
import { guide } from './guide.ts'
import { portsHere } from './ports.ts'

const settings = send('settings', {})
const guidance = guide(document, { ...portsHere(), origins: knownOrigins })

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
