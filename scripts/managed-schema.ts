// `node scripts/managed-schema.ts`: writes extension/public/managed-schema.json, the schema by which Chrome and Edge take
// an organisation's settings, from the table in extension/managed/settings.ts. One `type` a node, as Chrome asks.
import { writeFileSync } from 'node:fs'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { methodNames } from '#core/methods/catalogue.ts'
import {
  managedSettings,
  ranges,
  type SettingKind,
  type SettingName,
  settingNames,
} from '#extension/managed/settings.ts'
import { root } from './command.ts'

export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly title?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
}

const string: SchemaNode = { type: 'string' }
const nodes: Readonly<Record<Exclude<SettingKind, 'number'>, SchemaNode>> = {
  text: string,
  address: string,
  day: string,
  switch: { type: 'boolean' },
  methods: { type: 'array', items: { type: 'string', enum: methodNames } },
  origins: { type: 'array', items: string },
  texts: {
    type: 'array',
    items: {
      type: 'object',
      properties: { key: string, text: string, language: { ...string, enum: guidanceLanguages } },
    },
  },
}

const numberNode = (name: SettingName): SchemaNode => {
  const { least, most } = ranges[name as keyof typeof ranges]
  return { type: 'integer', minimum: least, maximum: most }
}

const nodeOf = (name: SettingName): SchemaNode => {
  const { title, kind } = managedSettings[name]
  return { title, ...(kind === 'number' ? numberNode(name) : nodes[kind]) }
}

export const managedSchema: SchemaNode = {
  type: 'object',
  properties: Object.fromEntries(settingNames.map((name) => [name, nodeOf(name)])),
}

export const schemaFile = `${root}extension/public/managed-schema.json`
export const schemaText = `${JSON.stringify(managedSchema, null, 2)}\n`

if (import.meta.main) writeFileSync(schemaFile, schemaText)
