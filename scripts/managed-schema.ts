// `node scripts/managed-schema.ts`: writes extension/public/managed-schema.json, the schema by which Chrome and Edge take
// an organisation's settings, from the table in extension/managed/settings.ts. One `type` a node, as Chrome asks, and nothing
// more: what does not fit the schema never reaches us, and then we could not name it on the options page.
import { writeFileSync } from 'node:fs'
import { managedSettings, type SettingKind, type SettingName, settingNames } from '#extension/managed/settings.ts'
import { root } from './command.ts'

export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly title?: string
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
}

const string: SchemaNode = { type: 'string' }
const nodes: Readonly<Record<SettingKind, SchemaNode>> = {
  text: string,
  address: string,
  day: string,
  switch: { type: 'boolean' },
  number: { type: 'integer' },
  methods: { type: 'array', items: string },
  origins: { type: 'array', items: string },
  texts: { type: 'array', items: { type: 'object', properties: { key: string, text: string, language: string } } },
}

const nodeOf = (name: SettingName): SchemaNode => {
  const { title, kind } = managedSettings[name]
  return { title, ...nodes[kind] }
}

export const managedSchema: SchemaNode = {
  type: 'object',
  properties: Object.fromEntries(settingNames.map((name) => [name, nodeOf(name)])),
}

export const schemaFile = `${root}extension/public/managed-schema.json`
export const schemaText = `${JSON.stringify(managedSchema, null, 2)}\n`

if (import.meta.main) writeFileSync(schemaFile, schemaText)
