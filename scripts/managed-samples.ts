// `npm run managed-samples`: writes docs/managed, samples of an organisation's settings for every browser and system, from the
// table in extension/managed/settings.ts. For the ids of a store, and elsewhere:
//   npm run managed-samples -- --chrome=ID --edge=ID --firefox=ID --out=FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { root } from './command.ts'
import { chromeId, geckoId } from './extension-ids.ts'
import { admlFile, admxFile } from './samples/admx.ts'
import { profiles } from './samples/plist.ts'
import { registryFile } from './samples/registry.ts'
import { type ExtensionIds, type Json, sampleSettings } from './samples/settings.ts'
import { settingsPage, textsPage } from './samples/tables.ts'

export const ownIds: ExtensionIds = { chrome: chromeId, edge: chromeId, firefox: geckoId }
export const samplesFolder = `${root}docs/managed/`

const json = (value: Json): string => JSON.stringify(value, null, 2)
const chromium = (id: string): string => json({ '3rdparty': { extensions: { [id]: sampleSettings } } })

const contents = (ids: ExtensionIds): Readonly<Record<string, string>> => ({
  'linux-chrome.json': chromium(ids.chrome),
  'linux-edge.json': chromium(ids.edge),
  'firefox-policies.json': json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: sampleSettings } } } }),
  'firefox-managed-storage.json': json({
    name: ids.firefox,
    description: 'Settings of the Twofold extension',
    type: 'storage',
    data: sampleSettings,
  }),
  'windows.reg': registryFile(ids, sampleSettings),
  'windows/twofold.admx': admxFile(ids),
  'windows/en-US/twofold.adml': admlFile(ids),
  ...profiles(ids, sampleSettings),
  'settings.md': settingsPage(),
  'texts.md': textsPage(),
})

/** Every file by its path below docs/managed. What prettier knows is formatted as the rest of the project is. */
export const samples = async (ids: ExtensionIds = ownIds): Promise<Readonly<Record<string, string>>> => {
  const config = await resolveConfig(samplesFolder)
  const files = Object.entries(contents(ids)).map(async ([path, text]) => {
    const formatted = /\.(json|md)$/.test(path) ? await format(text, { ...config, filepath: path }) : text
    return [path, formatted] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

if (import.meta.main) {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { chrome: option, edge: option, firefox: option, out: option } })
  const { out = samplesFolder, ...ids } = values
  for (const [path, text] of Object.entries(await samples({ ...ownIds, ...ids }))) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}
