// The settings in the Windows registry. Chrome and Edge read one value a setting: a switch and a number as a DWORD, a plain list
// as numbered values in a key of its own, anything deeper as JSON. Firefox reads all of it as one JSON text under the extension's id.
import type { ExtensionIds, Json, Settings } from './settings.ts'

export const chromiumKeys = ({ chrome, edge }: ExtensionIds): Readonly<Record<'chrome' | 'edge', string>> => ({
  chrome: `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chrome}\\policy`,
  edge: `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${edge}\\policy`,
})
export const firefoxKey = 'Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions'

/** A registry file is read in the machine's own code page: only ASCII is the same everywhere. */
const ascii = (json: Json): string =>
  JSON.stringify(json).replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
const text = (value: string): string => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`
const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`

const isPlainList = (json: Json): json is readonly string[] =>
  Array.isArray(json) && json.every((one) => typeof one === 'string')

const written = (json: Json): string => {
  if (typeof json === 'boolean') return dword(Number(json))
  if (typeof json === 'number') return dword(json)
  return text(typeof json === 'string' ? json : ascii(json))
}

const section = (key: string, values: readonly (readonly [string, string])[]): readonly string[] => [
  `[HKEY_LOCAL_MACHINE\\${key}]`,
  ...values.map(([name, value]) => `${text(name)}=${value}`),
  '',
]

const chromium = (key: string, settings: Settings): readonly string[] => {
  const entries = Object.entries(settings)
  return [
    ...section(key, entries.flatMap(([name, json]) => (isPlainList(json) ? [] : [[name, written(json)] as const]))),
    ...entries.flatMap(([name, json]) =>
      isPlainList(json) ? section(`${key}\\${name}`, json.map((one, index) => [String(index + 1), text(one)])) : [],
    ),
  ] // prettier-ignore
}

export const registryFile = (ids: ExtensionIds, settings: Settings): string => {
  const { chrome, edge } = chromiumKeys(ids)
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...chromium(chrome, settings),
    ...chromium(edge, settings),
    ...section(firefoxKey, [[ids.firefox, text(ascii(settings))]]),
  ]
  return lines.join('\r\n')
}
