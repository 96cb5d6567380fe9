// The desk in a page of the extension.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { patternOf } from '../own-pages/origins.ts'
import { browserParts } from './browser-parts.ts'
import { Desk } from './desk.ts'
import { isOurs } from './kept.ts'

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrome\//, 'Chrome'],
]
const systems: Readonly<Record<string, string>> = {
  win: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  cros: 'ChromeOS',
  android: 'Android',
  openbsd: 'OpenBSD',
}

export async function openDesk(): Promise<Desk> {
  const desk = new Desk({
    ...browserParts(),
    async requestAccess(server) {
      const pattern = patternOf(new URL(server).origin)
      return pattern !== null && browser.permissions.request({ origins: [pattern] })
    },
    wake: () => void send('push-wake', {}).catch(() => undefined),
    onChanged(tell) {
      const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
        if (area === 'session' && Object.keys(changes).some(isOurs)) tell()
      }
      browser.storage.onChanged.addListener(listener)
      return () => browser.storage.onChanged.removeListener(listener)
    },
    async here() {
      const { os } = await browser.runtime.getPlatformInfo()
      const name = browsers.find(([is]) => is.test(navigator.userAgent))?.[1] ?? 'Chromium'
      return { browser: name, system: systems[os] ?? os }
    },
  })
  await desk.start()
  return desk
}
