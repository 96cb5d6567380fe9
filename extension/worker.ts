// The background worker: a table of messages. What a row does lives elsewhere; what arrives is checked in dispatch.ts.
import browser, { type Runtime, type Tabs } from 'webextension-polyfill'
import * as v from 'valibot'
import { clipboardRows, watchClipboard } from './authenticator/clear-clipboard.ts'
import { watchForLock } from './authenticator/lock.ts'
import { keepContentScriptsOut } from './authenticator/trusted-storage.ts'
import { dispatch, type Table } from './dispatch.ts'
import { FILL_COMMAND } from './fill/keys.ts'
import { onFillCommand } from './fill/shortcut.ts'
import { guidanceRows } from './guidance/rows.ts'
import { keepRegistered } from './own-pages/registration.ts'
import { pushRows, watchForRequests } from './push/background.ts'
import { self } from './self.ts'

const table: Table<'settings' | keyof typeof guidanceRows | keyof typeof clipboardRows | keyof typeof pushRows> = {
  ...guidanceRows,
  ...clipboardRows,
  ...pushRows,
  settings: { from: 'content', ask: v.strictObject({}), answer: () => ({ language: browser.i18n.getUILanguage() }) },
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  dispatch(table, self(), message, sender),
)
browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
  if (command === FILL_COMMAND) void onFillCommand(tab)
})
keepContentScriptsOut()
keepRegistered()
watchForLock()
watchClipboard()
watchForRequests()
