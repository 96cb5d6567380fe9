// Writes docs/policy.schema.json: the JSON Schema of a policy, described in the words of core/policy/policy.ts.
// Run it after any change to core/policy/schema.ts; core/policy/schema.test.ts says when it was forgotten.
import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { policySchema } from '#core/policy/schema.ts'

export const schemaFile = new URL('../docs/policy.schema.json', import.meta.url)
const typesFile = new URL('../core/policy/policy.ts', import.meta.url)

interface Node {
  description?: string
  readonly properties?: Readonly<Record<string, Node>>
}

/** Where the named interfaces of policy.ts stand in a policy; `*` is every method. */
const places: Readonly<Record<string, readonly string[]>> = {
  Policy: [],
  MethodPolicy: ['methods', '*'],
  PasswordPolicy: ['password'],
  LimitPolicy: ['limits'],
  PushPolicy: ['push'],
}

/** The docstring of each field in a file of interfaces, by its path in a policy. */
export function descriptionsIn(source: string): readonly { readonly path: readonly string[]; readonly text: string }[] {
  const found: { path: readonly string[]; text: string }[] = []
  let place: readonly string[] = []
  let text = ''
  for (const line of source.split('\n')) {
    const [, name] = /^export interface (\w+)/.exec(line) ?? []
    const [, field, opens] = /^\s+readonly (\w+)\??: (\{$)?/.exec(line) ?? []
    if (name !== undefined) place = places[name] ?? []
    if (field !== undefined && text !== '') found.push({ path: [...place, field], text })
    if (field !== undefined && opens !== undefined) place = [...place, field]
    if (/^\s+\}/.test(line)) place = place.slice(0, -1)
    text = /^\s*\/\*\* (.*) \*\/$/.exec(line)?.[1] ?? ''
  }
  return found
}

function nodesAt(node: Node | undefined, path: readonly string[]): readonly Node[] {
  const [first, ...rest] = path
  if (node === undefined || first === undefined) return node === undefined ? [] : [node]
  const next = first === '*' ? Object.values(node.properties ?? {}) : [node.properties?.[first]]
  return next.flatMap((child) => nodesAt(child, rest))
}

/** The whole file, as it is written. */
export async function policySchemaText(): Promise<string> {
  const schema = toJsonSchema(policySchema, { target: 'draft-2020-12' }) as Node
  for (const { path, text } of descriptionsIn(readFileSync(typesFile, 'utf8'))) {
    const nodes = nodesAt(schema, path)
    if (nodes.length === 0) throw new Error(`policy.ts describes ${path.join('.')}, which the schema does not have`)
    for (const node of nodes) node.description = text
  }
  const title = 'Twofold policy: what an organisation requires for sign-in, registration and reset'
  const options = { ...(await resolveConfig(schemaFile)), filepath: schemaFile.pathname }
  return format(JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }), options)
}

if (import.meta.main) writeFileSync(schemaFile, await policySchemaText())
