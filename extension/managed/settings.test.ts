// What an organisation sets is taken value by value; what is wrong changes nothing and is named.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { managedSchema } from '#scripts/managed-schema.ts'
import { managedSettings, readManaged, type SettingName, withManaged } from './settings.ts'

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
const names = Object.keys(managedSettings) as SettingName[]
const sample = Object.fromEntries(names.map((name) => [name, managedSettings[name].sample]))

test('EXT-MAN-06 every sample is read as it stands', () => {
  const { managed, refused } = readManaged(sample)
  assert.deepEqual(managed, sample)
  assert.deepEqual(refused, [])
})

test('EXT-MAN-06 a wrong value falls back to the default and is named; the others hold', () => {
  const wrong: Readonly<Record<string, unknown>> = {
    organisationName: '',
    supportAddress: 'javascript:alert(1)',
    guidance: 'no',
    requiredMethods: 0,
    offeredMethods: ['carrier-pigeon'],
    resetMethods: 'push',
    textAndCallUntil: 'soon',
    allowOtherApps: 1,
    reconfirmDays: -1,
    somethingElse: true,
  }
  for (const [name, value] of Object.entries(wrong)) {
    const { managed, refused } = readManaged({ ...sample, [name]: value })
    assert.equal(Object.hasOwn(managed, name), false, name)
    assert.deepEqual(refused, name === 'somethingElse' ? [] : [name])
  }
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
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue()), (stored) => {
      const { managed } = readManaged(stored)
      assert.ok(Object.keys(managed).every((name) => Object.hasOwn(managedSettings, name)))
      withManaged(base, managed)
    }),
    { numRuns: 2000 },
  )
})

test('EXT-MAN-06 the schema that the package carries is the one that the table makes, one type a node', () => {
  const shipped: unknown = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'))
  assert.deepEqual(shipped, JSON.parse(managedSchema()))
  assert.ok(!JSON.stringify(shipped).includes('additionalProperties'))
})
