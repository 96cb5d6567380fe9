// The samples in docs/managed are those that the tables make, and say what they should when they are read as browsers read them.
// What is XML is read by a browser's own parser: extension/managed/samples.wtr.ts.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readManaged } from '#extension/managed/settings.ts'
import { chromeId, geckoId } from './extension-ids.ts'
import { samples, samplesFolder } from './managed-samples.ts'
import { managedSchema, type SchemaNode } from './managed-schema.ts'
import { type Json, sampleSettings } from './samples/settings.ts'

type Found = Readonly<Record<string, Json>>
const read = (path: string): string => readFileSync(`${samplesFolder}${path}`, 'utf8')
const at = (json: unknown, ...path: readonly string[]): Found =>
  path.reduce((found, key) => (found as Record<string, unknown>)[key], json) as Found

test('EXT-MAN-06 every sample is up to date, and there is no other', async () => {
  const wanted = await samples()
  const there = globSync('**/*.*', { cwd: samplesFolder }).map((path) => path.replaceAll('\\', '/'))
  assert.deepEqual(there.toSorted(), Object.keys(wanted).toSorted())
  for (const [path, text] of Object.entries(wanted))
    assert.ok(read(path) === text, `${path} is out of date: npm run managed-samples`)
})

/** As Chrome does: what is there has the type of its node, and what the schema does not name is left out. */
const fits = (value: Json, node: SchemaNode | undefined, where: string): void => {
  assert.ok(node, `${where} is not in the schema`)
  if (Array.isArray(value)) {
    assert.equal(node.type, 'array', where)
    for (const one of value as readonly Json[]) fits(one, node.items, `${where}[]`)
  } else if (typeof value === 'object') {
    assert.equal(node.type, 'object', where)
    for (const [key, one] of Object.entries(value)) fits(one, node.properties?.[key], `${where}.${key}`)
  } else assert.equal(typeof value === 'number' ? 'integer' : typeof value, node.type, where)
}

const places = {
  'linux-chrome.json': ['3rdparty', 'extensions', chromeId],
  'linux-edge.json': ['3rdparty', 'extensions', chromeId],
  'firefox-policies.json': ['policies', '3rdparty', 'Extensions', geckoId],
  'firefox-managed-storage.json': ['data'],
} as const
for (const [file, place] of Object.entries(places))
  test(`EXT-MAN-06 ${file} holds every setting, fits the schema and is refused nowhere`, () => {
    const settings = at(JSON.parse(read(file)), ...place)
    assert.deepEqual(settings, sampleSettings)
    fits(settings, managedSchema, file)
    assert.deepEqual(readManaged(settings).refused, [])
  })

/** A registry file as regedit takes it: keys, and their values as numbers or texts. */
const registry = (text: string): ReadonlyMap<string, ReadonlyMap<string, string | number>> => {
  const keys = new Map<string, Map<string, string | number>>()
  let values = new Map<string, string | number>()
  const [head, ...lines] = text.split('\r\n')
  assert.equal(head, 'Windows Registry Editor Version 5.00')
  for (const line of lines.filter((one) => one !== '')) {
    const key = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line)?.[1]
    const value = /^"((?:\\.|[^"\\])+)"=(?:dword:([0-9a-f]{8})|"((?:\\.|[^"\\])*)")$/.exec(line)
    assert.ok(key ?? value, line)
    if (key !== undefined) keys.set(key, (values = new Map()))
    const plain = (quoted = ''): string => quoted.replaceAll(/\\(.)/g, '$1')
    if (value) values.set(plain(value[1]), value[2] === undefined ? plain(value[3]) : parseInt(value[2], 16))
  }
  return keys
}

for (const [browser, start] of [
  ['Chrome', 'Software\\Policies\\Google\\Chrome'],
  ['Edge', 'Software\\Policies\\Microsoft\\Edge'],
] as const)
  test(`EXT-MAN-06 windows.reg holds every setting for ${browser}, by the schema's types`, () => {
    const keys = registry(read('windows.reg'))
    const key = `${start}\\3rdparty\\extensions\\${chromeId}\\policy`
    const settings = Object.entries(managedSchema.properties ?? {}).map(([name, { type }]): [string, Json] => {
      const value = keys.get(key)?.get(name)
      if (type === 'boolean') return [name, value === 1]
      if (type !== 'array') return [name, value ?? '']
      if (typeof value === 'string') return [name, JSON.parse(value) as Json]
      return [name, [...(keys.get(`${key}\\${name}`)?.entries() ?? [])].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one)] // prettier-ignore
    })
    assert.deepEqual(Object.fromEntries(settings), sampleSettings)
  })

test('EXT-MAN-06 windows.reg holds every setting for Firefox, as one JSON text in plain ASCII', async () => {
  const { 'windows.reg': text = '' } = await samples()
  const value = registry(text).get('Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions')?.get(geckoId)
  assert.deepEqual(JSON.parse(String(value)), sampleSettings)
  assert.doesNotMatch(text, /[^\r\n -~]/)
})

test('samples take the ids of a store', async () => {
  const ids = { chrome: 'c'.repeat(32), edge: 'e'.repeat(32), firefox: 'twofold@alderbrook.example' }
  const made = await samples(ids)
  for (const [path, text] of Object.entries(made)) {
    assert.ok(!text.includes(chromeId) && !text.includes(geckoId), path)
    if (/chrome|windows\.reg|admx/.test(path)) assert.ok(text.includes(ids.chrome), path)
    if (/edge|windows\.reg|admx/.test(path)) assert.ok(text.includes(ids.edge), path)
    if (/firefox|windows\.reg|admx/.test(path)) assert.ok(text.includes(ids.firefox), path)
  }
})
