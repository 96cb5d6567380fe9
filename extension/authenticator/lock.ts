// In the worker: locks the vault when nobody has used the computer for a while, when its screen locks and when it has slept
// (VC-08). The browser stops the worker whenever it likes; each of these events starts it again.
import browser from 'webextension-polyfill'
import { featuresHere } from '../managed/here.ts'
import { preferencesKey, readPreferences } from './kept-preferences.ts'
import { lockMinutesOf } from './preferences.ts'
import { beat, hasSlept, lockVault, PULSE_ALARM } from './session.ts'

/** Of the browser's own idle detection. */
const SHORTEST = 15

async function secondsToLock(): Promise<number> {
  const [preferences, features] = await Promise.all([readPreferences(), featuresHere()])
  return Math.max(SHORTEST, lockMinutesOf(preferences, features) * 60)
}

const adoptInterval = async (): Promise<void> => browser.idle.setDetectionInterval(await secondsToLock())

/** The event may be of an interval that was set before: the browser is asked again with the one in force. */
async function lockIfUnused(): Promise<void> {
  if ((await browser.idle.queryState(await secondsToLock())) !== 'active') await lockVault()
}

/** Every minute while the vault is open. */
async function onPulse(): Promise<void> {
  if (await hasSlept()) return lockVault()
  await beat()
  await lockIfUnused()
}

/** Called once, while the worker starts: listeners that come later miss what woke it. */
export function watchForLock(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lockVault()
    else if (state === 'idle') void lockIfUnused()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PULSE_ALARM) void onPulse()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'local' && Object.hasOwn(changes, preferencesKey)) || area === 'managed') void adoptInterval()
  })
  void adoptInterval()
}
