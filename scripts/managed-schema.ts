// `node scripts/managed-schema.ts`: writes extension/public/managed-schema.json, the schema by which Chrome and Edge take
// an organisation's settings, from the table in extension/managed/settings.ts. One `type` a node, as Chrome asks.
import { writeFileSync } from 'node:fs'
import { managedSettings, type SettingName } from '#extension/managed/settings.ts'
import { methodNames } from '#core/methods/catalogue.ts'
import { root } from './command.ts'

const typeOf = (sample: unknown): object => {
  if (Array.isArray(sample)) return { type: 'array', items: { type: 'string', enum: methodNames } }
  return { type: typeof sample === 'number' ? 'integer' : typeof sample }
}

export const managedSchema = (): string => {
  const properties = Object.fromEntries(
    (Object.keys(managedSettings) as SettingName[]).map((name) => {
      const { title, sample } = managedSettings[name]
      return [name, { title, ...typeOf(sample) }]
    }),
  )
  return `${JSON.stringify({ type: 'object', properties }, null, 2)}\n`
}

if (import.meta.main) writeFileSync(`${root}extension/public/managed-schema.json`, managedSchema())
