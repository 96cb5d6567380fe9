// Copying a code, and having it cleared after half a minute if it is still what the clipboard holds. Looking at the clipboard
// needs permissions of its own, so that clearing is on only where the person has granted them.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'

/** Chromium clears in a hidden page, which needs the third; Firefox in its background page. */
export const clearingPermissions = (): string[] => [
  'clipboardRead',
  'clipboardWrite',
  ...(location.protocol === 'chrome-extension:' ? ['offscreen'] : []),
]

const asked = () => ({ permissions: clearingPermissions() }) as Parameters<typeof browser.permissions.request>[0]

export const mayClear = (): Promise<boolean> => browser.permissions.contains(asked()).catch(() => false)
/** On the person's click only. */
export const askToClear = (): Promise<boolean> => browser.permissions.request(asked())
export const stopClearing = (): Promise<boolean> => browser.permissions.remove(asked())

export type Copied = 'copied' | 'copied-clears' | 'not-copied'

export async function copyCode(code: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(code)
  } catch {
    return 'not-copied'
  }
  if (!(await mayClear())) return 'copied'
  await send('copied', { code })
  return 'copied-clears'
}
