// The background worker: a table of messages. What a row does lives elsewhere; what arrives is checked in dispatch.ts.
import browser, { type Runtime } from 'webextension-polyfill'
import * as v from 'valibot'
import { dispatch, type Table } from './dispatch.ts'
import { guidanceRows } from './guidance/rows.ts'
import { keepRegistered } from './own-pages/registration.ts'
import { self } from './self.ts'

const table: Table<'settings' | keyof typeof guidanceRows> = {
  ...guidanceRows,
  settings: { from: 'content', ask: v.strictObject({}), answer: () => ({ language: browser.i18n.getUILanguage() }) },
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  dispatch(table, self(), message, sender),
)
keepRegistered()
