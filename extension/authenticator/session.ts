// How long the vault stays open: the session's key, a pulse that tells sleep from waking, and how pages hear of a lock.
// Storage of the session is memory and is emptied by the browser when it closes (VC-08).
import browser from 'webextension-polyfill'
import { browserPorts } from '../vault/browser-ports.ts'
import type { Ports } from '../vault/ports.ts'
import { forget, keepOpen, type SessionPorts } from '../vault/session.ts'
import type { KeyName } from '../vault/slots.ts'

const KEY = 'vault-session'
const PULSE = 'vault-pulse'
/** Name of the alarm that comes every minute while the vault is open. */
export const PULSE_ALARM = 'vault-pulse'
/** Minutes are told by the alarm; without one for so long, milliseconds, the computer has slept. */
const LONGEST_PAUSE = 150_000

let ports: (Ports & SessionPorts) | undefined

/** One set of ports for each page and for the worker. */
export const vaultPorts = (): Ports & SessionPorts =>
  (ports ??= browserPorts(browser.storage.local, browser.storage.session))

export async function keepUnlocked(dataKey: CryptoKey, name: KeyName, seen: number): Promise<void> {
  await beat()
  await keepOpen(vaultPorts(), dataKey, name, seen)
  await browser.alarms.create(PULSE_ALARM, { periodInMinutes: 1 })
}

/** Every page that has the vault open hears of it, and closes it too. */
export async function lockVault(): Promise<void> {
  await forget(vaultPorts())
  await browser.alarms.clear(PULSE_ALARM)
}

export const beat = (): Promise<void> => browser.storage.session.set({ [PULSE]: Date.now() })

/** The pulse was lost: the computer slept, or its clock was moved. */
export async function hasSlept(): Promise<boolean> {
  const last = (await browser.storage.session.get(PULSE))[PULSE]
  return typeof last !== 'number' || Math.abs(Date.now() - last) > LONGEST_PAUSE
}

/** Calls `tell` when the vault was locked or opened, here or anywhere else. Returns how to stop. */
export function onSession(tell: (isOpen: boolean) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    const change = area === 'session' ? changes[KEY] : undefined
    if (change) tell(change.newValue !== undefined)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Calls `tell` when another page may have changed the vault. Returns how to stop. */
export function onVaultWritten(tell: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, 'vault/head')) tell()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Calls `tell` when the organisation has changed its settings. Returns how to stop. */
export function onManaged(tell: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') tell()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
