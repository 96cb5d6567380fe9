// In the worker: half a minute after a code was copied the clipboard is emptied, if it still holds that code. Chromium lets
// only a page at the clipboard, so a hidden one is opened for it; Firefox's background is a page.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Table } from '../dispatch.ts'

const ALARM = 'clipboard'
const KEY = 'clipboard'
const PAGE = 'extension/authenticator/clipboard.html'
/** Half a minute, the shortest alarm that browsers keep. */
const DELAY_MINUTES = 0.5

/** What is copied is kept in memory only, and no longer than the clipboard has it. */
export const clipboardRows: Table<'copied' | 'clipboard-code'> = {
  copied: {
    from: 'page',
    ask: v.strictObject({ code: v.pipe(v.string(), v.maxLength(16)) }),
    answer: async ({ code }) => {
      await browser.storage.session.set({ [KEY]: code })
      await browser.alarms.create(ALARM, { delayInMinutes: DELAY_MINUTES })
      return {}
    },
  },
  'clipboard-code': {
    from: 'page',
    ask: v.strictObject({}),
    answer: async () => ({ code: await takeCode() }),
  },
}

async function takeCode(): Promise<string> {
  const code: unknown = (await browser.storage.session.get(KEY))[KEY]
  await browser.storage.session.remove(KEY)
  return typeof code === 'string' ? code : ''
}

async function clear(): Promise<void> {
  if (!('offscreen' in chrome)) {
    const code = await takeCode()
    if (code !== '' && (await navigator.clipboard.readText()) === code) await navigator.clipboard.writeText('')
    return
  }
  // The page asks for the code when it is ready, and closes itself.
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.CLIPBOARD],
    justification: 'Clears a copied sign-in code from the clipboard after 30 seconds.',
  })
}

export function watchClipboard(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clear().catch(() => undefined)
  })
}
