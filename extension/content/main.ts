// Entry of the content script, on sign-in pages only: learns its settings from the worker and tells the popup it is here.
// It draws nothing, reads nothing from the page and changes nothing in it.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { dispatch, type Table } from '../dispatch.ts'
import { send } from '../messages.ts'
import { self } from '../self.ts'

const settings = send('settings', {})

const table: Table<'present'> = {
  present: { from: 'page', ask: v.strictObject({}), answer: () => settings },
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  dispatch(table, self(), message, sender),
)
