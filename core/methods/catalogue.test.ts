// The table of methods against the tables it was made from.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { authenticatorKinds, isMethod, type Method, methodNames, methods } from './catalogue.ts'

const namesWhere = (has: (method: Method) => boolean): readonly Method[] => methodNames.filter(has)

describe('the catalogue of methods', () => {
  it('has one row for each name, of a known kind', () => {
    assert.deepEqual(Object.keys(methods).toSorted(), [...methodNames].toSorted())
    for (const { kind } of Object.values(methods)) assert.ok(authenticatorKinds.includes(kind))
  })
  it('N63B-EM-01 mail and saved codes are no second factors and never the first method', () => {
    assert.deepEqual(
      namesWhere((method) => !methods[method].secondFactor),
      ['email', 'recoveryCode'],
    )
    assert.deepEqual(
      namesWhere((method) => !methods[method].first),
      ['email', 'recoveryCode'],
    )
    assert.deepEqual(
      namesWhere((method) => methods[method].factor === 'recovery'),
      ['email', 'recoveryCode'],
    )
  })
  it('N63B-AL-02 only keys are phishing-resistant', () => {
    assert.deepEqual(
      namesWhere((method) => methods[method].phishingResistant),
      ['fido2'],
    )
  })
  it('N63B-PS-01 text and call are restricted', () => {
    assert.deepEqual(
      namesWhere((method) => methods[method].restricted),
      ['sms', 'voice'],
    )
  })
  it('is in order of strength, as the service ranks them', () => {
    const strengths = methodNames.map((method) => methods[method].strength)
    assert.deepEqual(
      strengths,
      strengths.toSorted((a, b) => b - a),
    )
  })
  it('N63B-BI-03 N63B-RC-03 limits: ten keys, five apps, two phones, two addresses; one limit for each kind', () => {
    const limits = Object.fromEntries(methodNames.map((method) => [methods[method].kind, methods[method].limit]))
    assert.deepEqual(limits, { key: 10, app: 5, phone: 2, email: 2, codes: 1 })
    for (const { kind, limit } of Object.values(methods)) assert.equal(limit, limits[kind])
  })
  it('what is sent can be sent: phones and mail', () => {
    assert.deepEqual(
      namesWhere((method) => methods[method].sends),
      ['sms', 'voice', 'email'],
    )
  })
  it('ASVS-15.3.3 knows its own names and none of an object', () => {
    for (const name of methodNames) assert.equal(isMethod(name), true)
    for (const other of [
      '',
      'FIDO2',
      'securityQuestion',
      '__proto__',
      'constructor',
      'toString',
      7,
      null,
      undefined,
      ['sms'],
    ])
      assert.equal(isMethod(other), false, String(other))
  })
  it('N63B-PW-07 has no method that asks for knowledge', () => {
    assert.ok(Object.values(methods).every(({ factor }) => factor === 'have' || factor === 'recovery'))
  })
})
