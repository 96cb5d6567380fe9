// What a content script answers the extension's own pages, whatever page it is in.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { dispatch, type Row, type Table } from '../dispatch.ts'
import type { MessageName } from '../messages.ts'
import { self } from '../self.ts'
import type { Guide } from './guide.ts'

/** Gives how to stop. */
export function answer<N extends MessageName>(table: Table<N>): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    dispatch(table, self(), message, sender)
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

export const spokenBy = (guidance: Guide): Row<'spoken'> => ({
  from: 'page',
  ask: v.strictObject({}),
  async answer() {
    const { tier, screen } = await guidance.spoken()
    return { tier, screen }
  },
})
