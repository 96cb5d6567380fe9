// What a site keeps between two starts beside its database: its keys, and what lies in the authenticator app. Files that
// only their owner may read; without a folder everything is new each time.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newKeySettings } from '#server/seal/keys.ts'
import type { Drawer } from './authenticator-app.ts'

export interface KeptKeys {
  readonly keys: string
  readonly indexKey: string
  /** Shared with the company's backend: signs tickets. Base64url, 32 bytes. */
  readonly hostSecret: string
  /** Shared with the telephone gateway: signs how calls were answered. */
  readonly callSecret: string
}

export const keptText = (folder: string | null, name: string): Drawer => {
  if (folder === null) return { read: () => null, write: () => undefined }
  const path = join(folder, name)
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    write: (text) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(path, text, { mode: 0o600 })
    },
  }
}

export const keptKeys = (folder: string | null): KeptKeys => {
  const drawer = keptText(folder, 'keys.json')
  const kept = drawer.read()
  if (kept !== null) return JSON.parse(kept) as KeptKeys
  const secret = (): string => randomBytes(32).toString('base64url')
  const made = { ...newKeySettings('demo'), hostSecret: secret(), callSecret: secret() }
  drawer.write(JSON.stringify(made, null, 2))
  return made
}
