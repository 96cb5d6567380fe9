// Gives a browser an organisation's settings for one start, as an administrator would, and seen by nothing else on the machine.
//   Chromium reads policies from one folder only: the browser gets a mount namespace of its own in which that folder is ours.
//   Firefox reads a managed-storage manifest below the home folder: it gets a home folder of its own.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserName, browserPath } from '#scripts/browsers.ts'
import { chromeId, geckoId } from '#scripts/extension-ids.ts'

export interface ManagedBrowser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clean: () => void
}
export type Settings = Readonly<Record<string, unknown>>

/** `settings`: what `storage.managed` is to hold. */
export const managedBrowser = (name: BrowserName, settings: Settings): ManagedBrowser => {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-managed-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  return { ...(name === 'chromium' ? forChromium(folder, settings) : forFirefox(folder, settings)), clean }
}

type Start = Omit<ManagedBrowser, 'clean'>

function forChromium(folder: string, settings: Settings): Start {
  const program = browserPath('chromium')
  const read = program.includes('google-chrome') ? '/etc/opt/chrome' : '/etc/chromium'
  const ours = join(folder, 'etc')
  if (existsSync(read)) cpSync(read, ours, { recursive: true })
  mkdirSync(join(ours, 'policies/managed'), { recursive: true })
  const policies = { '3rdparty': { extensions: { [chromeId]: settings } } }
  writeFileSync(join(ours, 'policies/managed/twofold.json'), JSON.stringify(policies))
  // A person who is not root may mount only in a user namespace of their own; some machines forbid that too, and say so.
  const namespace = process.getuid?.() === 0 ? '--mount' : '--mount --map-root-user'
  const inside = `mount --bind "$0" ${read} && exec "$@"`
  const script = join(folder, 'chromium')
  writeFileSync(script, `#!/bin/sh\nexec unshare ${namespace} sh -c '${inside}' '${ours}' '${program}' "$@"\n`)
  chmodSync(script, 0o755)
  return { executablePath: script, env: {} }
}

function forFirefox(folder: string, settings: Settings): Start {
  const place = join(folder, '.mozilla/managed-storage')
  mkdirSync(place, { recursive: true })
  const manifest = { name: geckoId, description: 'Settings of an organisation', type: 'storage', data: settings }
  writeFileSync(join(place, `${geckoId}.json`), JSON.stringify(manifest))
  return { executablePath: browserPath('firefox'), env: { HOME: folder } }
}
