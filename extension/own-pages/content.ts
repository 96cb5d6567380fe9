// Entry of the content script on pages of the organisation's own, which a person has granted: says beside our own elements what
// their step is and what to do there. Knows no other screen on these pages, and ends when the grant is withdrawn.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { ownPlace } from '#core/screens/origins.ts'
import { guide } from '../content/guide.ts'
import { portsHere } from '../content/ports.ts'
import { dispatch, type Table } from '../dispatch.ts'
import { handOver } from '../push/hand-over.ts'
import { self } from '../self.ts'

/** What a person ticked is of Microsoft's pages, not of this one. */
const guidance = guide(document, {
  ...portsHere({ registered: null }),
  origins: new Map([[location.origin, ownPlace]]),
})

const stopHandOver = handOver()

const table: Table<'spoken' | 'leave'> = {
  spoken: {
    from: 'page',
    ask: v.strictObject({}),
    async answer() {
      const { tier, screen } = await guidance.spoken()
      return { tier, screen }
    },
  },
  leave: {
    from: 'page',
    ask: v.strictObject({}),
    answer() {
      browser.runtime.onMessage.removeListener(listen)
      guidance.stop()
      stopHandOver()
      return {}
    },
  },
}

function listen(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return dispatch(table, self(), message, sender)
}
browser.runtime.onMessage.addListener(listen)
