// In the worker: looks for requests while a page of a paired server is open, for five minutes after one was made, and by an
// alarm every half minute. Says with a mark on the button and a notification that one waits, and opens nothing by itself
// (EXT-PUSH-01). The browser may stop the worker at any moment: the alarm goes on from what is kept.
import browser from 'webextension-polyfill'
import * as v from 'valibot'
import { en } from '#core/messages/push/en.ts'
import { parsePairingLink } from '#core/push/pairing-link.ts'
import type { Table } from '../dispatch.ts'
import { featuresHere } from '../managed/here.ts'
import { patternOf } from '../own-pages/origins.ts'
import { voiceFrom } from '../texts.ts'
import { browserParts } from './browser-parts.ts'
import { look, openOf, waitAndLook } from './device.ts'
import { isOurs } from './kept.ts'
import type { Site } from './site.ts'
import { showOwnWindow } from './own-window.ts'

const ALARM = 'push'
const NOTIFICATION = 'push'
const ACTIVE = 'push-active-until'
/** Milliseconds after a request in which the next may well follow (docs/push.md). */
const ACTIVE_FOR = 300_000
/** Milliseconds between two looks at least, whatever a server says. */
const PAUSE = 1000

const isPushOn = async (): Promise<boolean> => {
  const { push, authenticator } = await featuresHere()
  return push && authenticator
}

/** Sites that still know this device; none where the organisation has switched approvals off. */
const liveSites = async (): Promise<readonly Site[]> => {
  if (!(await isPushOn())) return []
  return (await browserParts().sites.all()).filter(({ removed }) => !removed)
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const stayActive = (): Promise<void> => browser.storage.session.set({ [ACTIVE]: Date.now() + ACTIVE_FOR })

async function isWorthWaiting({ server }: Site): Promise<boolean> {
  const until = (await browser.storage.session.get(ACTIVE))[ACTIVE]
  if (typeof until === 'number' && Date.now() < until) return true
  const pattern = patternOf(new URL(server).origin)
  if (pattern === null) return false
  // Without a permission for the host the browser tells of none.
  return (await browser.tabs.query({ url: [pattern] })).length > 0
}

/** One at a time for each site; the server ends the older of two waits anyway. */
const waiting = new Set<string>()

async function keepWaiting(site: Site): Promise<void> {
  if (waiting.has(site.id)) return
  waiting.add(site.id)
  try {
    do {
      const came = await waitAndLook(browserParts(), site)
      if (came === 'looked') await pause(PAUSE)
      else if (came !== 'nothing') break
    } while ((await isWorthWaiting(site)) && (await liveSites()).some(({ id }) => id === site.id))
  } finally {
    waiting.delete(site.id)
  }
}

const waitForAll = async (): Promise<void> => {
  await Promise.all((await liveSites()).map(keepWaiting))
}

/** A page says that a request was made: everything is looked at, now. */
async function lookAtAll(): Promise<void> {
  await stayActive()
  await Promise.all((await liveSites()).map((site) => look(browserParts(), site)))
  void waitForAll()
}

/** The alarm runs as long as something is paired. */
async function adopt(): Promise<void> {
  const sites = await liveSites()
  if (sites.length === 0) await browser.alarms.clear(ALARM)
  else if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 0.5 })
  await showWhatWaits()
}

/** Requests that were told of already, so that each is told of once. */
const TOLD = 'push-told'

async function showWhatWaits(): Promise<void> {
  const sites = new Set((await liveSites()).map(({ id }) => id))
  const known = [...(await browserParts().memory.known())].filter(([id]) => sites.has(id))
  const open = known.flatMap(([, each]) => openOf(each, Date.now())).map(({ challenge }) => challenge)
  const told: unknown = (await browser.storage.session.get(TOLD))[TOLD]
  await browser.storage.session.set({ [TOLD]: open })
  await browser.action.setBadgeText({ text: open.length > 0 ? '!' : '' })
  if (open.length === 0) {
    await browser.notifications.clear(NOTIFICATION)
    return
  }
  await stayActive()
  if (open.every((challenge) => Array.isArray(told) && told.includes(challenge)) || (await isSeen())) return
  await browser.notifications.create(NOTIFICATION, await notice())
}

/** Somebody has a page of ours open, where what waits is shown anyway. */
const isSeen = async (): Promise<boolean> =>
  (await browser.tabs.query({ active: true, url: [browser.runtime.getURL('extension/authenticator/*')] })).length > 0

/** Says that something waits, and nothing of it (N63B-OB-09). */
async function notice(): Promise<browser.Notifications.CreateNotificationOptions> {
  const { texts } = await voiceFrom('push', en, browser.i18n.getUILanguage())
  const iconUrl = browser.runtime.getURL('icons/icon-128.png')
  return { type: 'basic', iconUrl, title: browser.runtime.getManifest().name, message: texts['notice.text'] }
}

export const pushRows: Table<'push-here' | 'push-look' | 'push-pair' | 'push-wake'> = {
  'push-here': {
    from: 'element',
    ask: v.strictObject({}),
    answer: async () => {
      const on = await isPushOn()
      if (on) void waitForAll()
      return { on }
    },
  },
  'push-look': {
    from: 'element',
    ask: v.strictObject({}),
    answer: async (_ask, origin) => {
      const { memory } = browserParts()
      const last = (await memory.looks())[origin]
      // However often a page says so.
      if (last !== undefined && Math.abs(Date.now() - last) < PAUSE) return {}
      await memory.looked(origin, Date.now())
      await lookAtAll()
      return {}
    },
  },
  'push-pair': {
    from: 'element',
    ask: v.strictObject({ link: v.pipe(v.string(), v.maxLength(2000)) }),
    answer: async ({ link }, origin) => {
      if (!(await isPushOn()) || parsePairingLink(link) === null) return { taken: false }
      await browserParts().memory.pend({ link, origin, at: Date.now() })
      await showOwnWindow()
      return { taken: true }
    },
  },
  'push-wake': {
    from: 'page',
    ask: v.strictObject({}),
    answer: async () => {
      await stayActive()
      await adopt()
      void waitForAll()
      return {}
    },
  },
}

/** Called once, while the worker starts: listeners that come later miss what woke it. */
export function watchForRequests(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void waitForAll().then(showWhatWaits)
  })
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NOTIFICATION) return
    void browser.notifications.clear(NOTIFICATION)
    void showOwnWindow()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some(isOurs)) void showWhatWaits()
    if (area === 'managed') void adopt()
    // Whoever erases the vault gives up what it protects.
    const head = area === 'local' ? changes['vault/head'] : undefined
    if (head && head.newValue === undefined) void giveUp()
  })
  void adopt()
}

async function giveUp(): Promise<void> {
  const { sites, memory } = browserParts()
  await Promise.all((await sites.all()).map(({ id }) => memory.know(id, null)))
  await sites.clear()
  await adopt()
}
