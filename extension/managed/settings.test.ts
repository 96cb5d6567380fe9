// What an organisation sets is taken value by value; what is wrong changes nothing and is named.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { managedSchema, type SchemaNode, schemaFile } from '#scripts/managed-schema.ts'
import { featuresOf } from './features.ts'
import { managedSettings, readManaged, type SettingName, settingNames, withManaged } from './settings.ts'

const base: PolicySummary = {
  required: 2,
  offer: ['push', 'totp', 'sms', 'email'],
  reset: ['push', 'totp', 'sms', 'email'],
  secondFactor: ['push', 'totp', 'sms'],
  countsUntil: {},
  app: { first: 'recommended', name: 'Microsoft Authenticator', allowOther: true },
  reconfirmDays: 180,
  organisation: { name: '', support: '' },
}
const sample = Object.fromEntries(settingNames.map((name) => [name, managedSettings[name].sample]))

test('EXT-MAN-06 every sample is read as it stands', () => {
  const { managed, refused } = readManaged(sample)
  assert.deepEqual(managed, sample)
  assert.deepEqual(refused, [])
})

/** For each setting a value of the right type that is wrong, and one of the wrong type. */
const wrong: Readonly<Record<SettingName, readonly [unknown, unknown]>> = {
  organisationName: ['', 7],
  supportAddress: ['javascript:alert(1)', null],
  guidance: ['no', 0],
  requiredMethods: [0, '2'],
  offeredMethods: [['carrier-pigeon'], 'push'],
  resetMethods: [[], 'push'],
  signInMethods: [['push', 'x'], { 0: 'push' }],
  textAndCallUntil: ['soon', 20270201],
  appName: [' ', []],
  allowOtherApps: ['yes', 1],
  reconfirmDays: [-1, '180'],
  texts: [Array(201).fill(sample['texts']), 'Call us'],
  pages: [Array(51).fill('https://account.alderbrook.example'), 'https://account.alderbrook.example'],
  authenticator: ['off', 0],
  push: ['', null],
  allowExport: ['true', 1],
  requirePassword: ['false', 0],
  lockMinutes: [16, 2.5],
}

for (const name of settingNames)
  test(`EXT-MAN-06 a wrong ${name} is named and falls back alone`, () => {
    for (const value of wrong[name]) {
      const { managed, refused } = readManaged({ ...sample, [name]: value })
      const { [name]: own, ...others } = managed
      const { [name]: _sample, ...rest } = sample
      assert.deepEqual(others, rest)
      assert.equal(own, name === 'allowExport' ? false : name === 'requirePassword' ? true : undefined)
      assert.deepEqual(refused, [{ name, entries: [] }])
    }
  })

test('EXT-MAN-06 what is wrong with the authenticator falls back to the safer choice, not to the default', () => {
  const { managed } = readManaged({ allowExport: 'yes', requirePassword: 'no', lockMinutes: 600 })
  const { allowExport, requirePassword, lockMinutes } = featuresOf(managed)
  assert.deepEqual([allowExport, requirePassword, lockMinutes], [false, true, 15])
})

test('EXT-MAN-06 a name that is not known is left out', () => {
  const { managed, refused } = readManaged({ somethingElse: true, __proto__: null, constructor: 1 })
  assert.deepEqual([managed, refused], [{}, []])
})

test('EXT-MAN-06 in a list of pages the wrong ones are left out and counted, the others hold', () => {
  const pages = [
    'https://account.alderbrook.example',
    'http://account.alderbrook.example',
    'https://*.alderbrook.example',
    'https://alderbrook.example:8443',
    'https://alderbrook.example/reset',
    'https://someone@alderbrook.example',
    'https://ALDERBROOK.example',
    'file:///etc/passwd',
    '*',
    7,
  ]
  assert.deepEqual(readManaged({ pages }), {
    managed: { pages: ['https://account.alderbrook.example'] },
    refused: [{ name: 'pages', entries: [2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  })
})

test('EXT-MAN-06 in a list of texts the wrong ones are left out and counted, the others hold', () => {
  const good = { key: 'note.contact', text: 'Ask {organisation}, and leave “{differentApp}” alone.' }
  const texts = [
    good,
    { key: 'note.nowhere', text: 'Never said' },
    { key: 'note.contact', text: '' },
    { key: 'note.contact', text: 'About {days} days' },
    { key: 'note.contact', text: 'Turned \u202e round' },
    { key: 'note.contact', text: 'x'.repeat(601) },
    { key: 'note.contact', text: 'Qapla', language: 'tlh' },
    { key: 'ui.from', text: 'From Microsoft' },
    { key: 'label.primary', text: 'Press me' },
    { key: 'address.genuine', text: 'Genuine' },
    { key: 'toString', text: 'No table' },
    'Call us',
  ]
  const { managed, refused } = readManaged({ texts })
  assert.deepEqual(managed, { texts: [good] })
  assert.deepEqual(refused, [{ name: 'texts', entries: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }])
})

test('rules of the organisation stand over the defaults; a method that is not offered counts for nothing', () => {
  const policy = withManaged(base, {
    requiredMethods: 1,
    offeredMethods: ['totp', 'email'],
    organisationName: 'Alderbrook',
    textAndCallUntil: '2027-07-01',
  })
  assert.equal(policy.required, 1)
  assert.deepEqual([policy.offer, policy.reset, policy.secondFactor], [['totp', 'email'], ['totp', 'email'], ['totp']])
  assert.equal(policy.countsUntil.sms, '2027-07-01')
  assert.equal(policy.organisation.name, 'Alderbrook')
  assert.deepEqual(withManaged(base, {}), base)
})

test('EXT-MAN-06 whatever is stored, nothing throws and only known names come out', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...settingNames), fc.string()), fc.jsonValue()), (stored) => {
      const { managed } = readManaged(stored)
      assert.ok(Object.keys(managed).every((name) => Object.hasOwn(managedSettings, name)))
      withManaged(base, managed)
    }),
    { numRuns: 2000 },
  )
})

test('EXT-MAN-06 the schema that the package carries is the one that the table makes', () => {
  assert.deepEqual(JSON.parse(readFileSync(schemaFile, 'utf8')), managedSchema)
})

test('EXT-MAN-06 the schema is one that Chrome takes: an object, one type a node, no reference, nothing additional', () => {
  const known = ['type', 'title', 'items', 'properties']
  const look = (node: SchemaNode, where: string): void => {
    assert.equal(typeof node.type, 'string', where)
    assert.deepEqual(
      Object.keys(node).filter((key) => !known.includes(key)),
      [],
      where,
    )
    assert.equal(node.type === 'array', node.items !== undefined, where)
    assert.equal(node.type === 'object', node.properties !== undefined, where)
    if (node.items) look(node.items, `${where}[]`)
    for (const [name, child] of Object.entries(node.properties ?? {})) look(child, `${where}.${name}`)
  }
  assert.equal(managedSchema.type, 'object')
  look(managedSchema, 'schema')
})
