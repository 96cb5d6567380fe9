// Templates for Group Policy: one policy a setting for Chrome and for Edge, and one with all settings as JSON for Firefox.
// Microsoft, "Group Policy ADMX syntax reference guide".
import { managedSettings, ranges, type SettingName, settingNames } from '#extension/managed/settings.ts'
import { chromiumKeys, firefoxKey } from './registry.ts'
import type { ExtensionIds } from './settings.ts'
import { element } from './xml.ts'

type Lines = readonly string[]

const schema = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  revision: '1.0',
  schemaVersion: '1.0',
}
const browsers = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Mozilla Firefox' } as const
type Browser = keyof typeof browsers
const string = (id: string): string => `$(string.${id})`
const longest = 100_000

/** Where a setting's value is entered, and the box for it; a switch needs neither, it is the policy's own on and off. */
const entry = (name: SettingName, id: string, key: string): { readonly stored: Lines; readonly box: Lines } | null => {
  const { kind } = managedSettings[name]
  const label = `${name}:`
  if (kind === 'switch') return null
  if (kind === 'number') {
    const { least, most } = ranges[name as keyof typeof ranges]
    const stored = element('decimal', { id, valueName: name, minValue: least, maxValue: most, required: 'true' })
    return { stored, box: element('decimalTextBox', { refId: id, defaultValue: managedSettings[name].sample as number }, label) } // prettier-ignore
  }
  if (kind === 'methods' || kind === 'origins')
    return { stored: element('list', { id, key: `${key}\\${name}`, valuePrefix: '' }), box: element('listBox', { refId: id }, label) } // prettier-ignore
  const stored = element('text', { id, valueName: name, maxLength: longest, required: 'true' })
  return { stored, box: element('textBox', { refId: id }, [element('label', {}, label)]) }
}

interface Policy {
  readonly definition: Lines
  readonly strings: readonly Lines[]
  readonly presentation: Lines | null
}

const policy = (browser: Browser, id: string, key: string, title: string, value: { readonly name?: string; readonly entry: ReturnType<typeof entry> }): Policy => ({
  definition: element(
    'policy',
    {
      name: id,
      class: 'Both',
      displayName: string(id),
      explainText: string(`${id}_explain`),
      key,
      ...(value.name === undefined ? {} : { valueName: value.name }),
      ...(value.entry ? { presentation: `$(presentation.${id})` } : {}),
    },
    [
      element('parentCategory', { ref: browser }),
      element('supportedOn', { ref: 'twofold' }),
      ...(value.entry
        ? [element('elements', {}, [value.entry.stored])]
        : [
            element('enabledValue', {}, [element('decimal', { value: 1 })]),
            element('disabledValue', {}, [element('decimal', { value: 0 })]),
          ]),
    ],
  ),
  strings: [element('string', { id }, title), element('string', { id: `${id}_explain` }, title)],
  presentation: value.entry && element('presentation', { id }, [value.entry.box]),
}) // prettier-ignore

const chromiumPolicy = (browser: 'chrome' | 'edge', key: string, name: SettingName): Policy => {
  const id = `${browser}_${name}`
  const { title, kind } = managedSettings[name]
  const asJson = kind === 'texts' ? ' As JSON, on one line: [{"key":"note.contact","text":"Call 4400."}]' : ''
  const inside = entry(name, `${id}_value`, key)
  return policy(browser, id, key, title + asJson, inside ? { entry: inside } : { name, entry: null })
}

const firefoxPolicy = ({ firefox }: ExtensionIds): Policy => {
  const id = 'firefox_settings'
  const stored = element('text', { id: `${id}_value`, valueName: firefox, maxLength: longest, required: 'true' })
  const box = element('textBox', { refId: `${id}_value` }, [element('label', {}, 'JSON:')])
  return policy('firefox', id, firefoxKey, 'All settings as JSON, on one line', { entry: { stored, box } })
}

const policies = (ids: ExtensionIds): readonly Policy[] => {
  const { chrome, edge } = chromiumKeys(ids)
  return [
    ...settingNames.map((name) => chromiumPolicy('chrome', chrome, name)),
    ...settingNames.map((name) => chromiumPolicy('edge', edge, name)),
    firefoxPolicy(ids),
  ]
}

const file = (lines: Lines): string => ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ''].join('\r\n')
const browserNames = Object.keys(browsers) as Browser[]

export const admxFile = (ids: ExtensionIds): string =>
  file(
    element('policyDefinitions', schema, [
      element('policyNamespaces', {}, [element('target', { prefix: 'twofold', namespace: 'Twofold.Policies' })]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [element('definition', { name: 'twofold', displayName: string('supported') })]),
      ]),
      element('categories', {}, [
        element('category', { name: 'twofold', displayName: string('twofold') }),
        ...browserNames.map((name) =>
          element('category', { name, displayName: string(name) }, [element('parentCategory', { ref: 'twofold' })]),
        ),
      ]),
      element('policies', {}, policies(ids).map(({ definition }) => definition)), // prettier-ignore
    ]),
  )

export const admlFile = (ids: ExtensionIds): string =>
  file(
    element('policyDefinitionResources', schema, [
      element('displayName', {}, 'Twofold'),
      element('description', {}, 'Settings of the Twofold browser extension'),
      element('resources', {}, [
        element('stringTable', {}, [
          element('string', { id: 'twofold' }, 'Twofold'),
          element('string', { id: 'supported' }, 'Chrome and Edge 120 or later, Firefox 140 or later'),
          ...browserNames.map((name) => element('string', { id: name }, browsers[name])),
          ...policies(ids).flatMap(({ strings }) => strings),
        ]),
        element('presentationTable', {}, policies(ids).flatMap(({ presentation }) => (presentation ? [presentation] : []))), // prettier-ignore
      ]),
    ]),
  )
