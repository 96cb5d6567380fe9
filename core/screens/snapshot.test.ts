// The small readers that decide what may enter a snapshot, and the codes that are let out of an error page's text.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeIn, codeSource, knownCodes, meaningOf } from './codes.ts'
import { authMethods, componentOf, labelOf, oneOf, pageIdOf } from './snapshot.ts'

describe('labelOf', () => {
  const table: readonly (readonly [text: string, label: string | null])[] = [
    ['  Next\n ', 'Next'],
    ['Skip for now\n   (14 days until this is required)', 'Skip for now (14 days until this is required)'],
    ['次へ', '次へ'],
    ['Sign\u200B in\u00A0now', 'Sign in now'],
    ['', null],
    ['canary.person@contoso.example', null],
    ['Text +1 555-0100', null],
    ['Text ٠١٢٣', null],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), null],
  ]
  for (const [text, label] of table)
    it(`${JSON.stringify(text.slice(0, 40))} gives ${label?.slice(0, 40)}`, () => {
      assert.equal(labelOf(text), label)
    })
})

describe('componentOf', () => {
  it('reads the name out of a view binding, on one line or over several', () => {
    assert.equal(componentOf("pageViewComponent: { name: 'kmsi-view', params: {} }"), 'kmsi-view')
    assert.equal(componentOf("pageViewComponent: {\n  name: 'otc-confirm-view',\n"), 'otc-confirm-view')
  })
  it('reads nothing out of another binding, or out of none', () => {
    for (const binding of [
      "component: { name: 'header-control' }",
      "pageViewComponent: { name: 'a b' }",
      '',
      null,
      undefined,
    ])
      assert.equal(componentOf(binding), null)
  })
})

describe('pageIdOf and oneOf', () => {
  it('keep what has the right shape and drop the rest', () => {
    assert.equal(pageIdOf('ConvergedTFA'), 'ConvergedTFA')
    for (const content of ['a@b.example', '', 'x'.repeat(61), null, undefined]) assert.equal(pageIdOf(content), null)
    assert.equal(oneOf(authMethods, 'OneWaySMS'), 'OneWaySMS')
    for (const value of ['onewaysms', 'toString', '', null]) assert.equal(oneOf(authMethods, value), null)
  })
})

describe('codes', () => {
  it('come out of a text alone', () => {
    assert.equal(codeIn('Leider: AADSTS50053: canary.person@contoso.example'), 'AADSTS50053')
    assert.equal(codeIn('(SSPR_0011)'), 'SSPR_0011')
    assert.equal(codeIn('OnPremisesSuccessCloudFailure'), 'OnPremisesSuccessCloudFailure')
  })
  it('have a certain length, and nothing grown on', () => {
    for (const text of ['AADSTS1234', 'AADSTS12345678', 'xAADSTS50053', 'SSPR_11', 'aadsts50053', '50053', ''])
      assert.equal(codeIn(text), null)
  })
  it('each have one meaning and a shape that is found', () => {
    assert.equal(new Set(knownCodes).size, knownCodes.length)
    for (const code of knownCodes) assert.equal(codeIn(`. ${code}:`), code)
    for (const code of knownCodes) assert.notEqual(meaningOf(code), 'other')
    assert.equal(meaningOf('AADSTS999999'), 'other')
  })
  it('are looked for on error pages only', () => {
    const nowhere = { pageId: null, resetView: null }
    assert.equal(codeSource('entra', { ...nowhere, pageId: 'ConvergedTFA' }), null)
    assert.equal(codeSource('entra', nowhere), null)
    assert.equal(codeSource('reset', { ...nowhere, resetView: 'ViewMultigateUserControl' }), null)
    assert.equal(codeSource('reset', { ...nowhere, resetView: 'unknown' }), null)
    assert.equal(codeSource('security-info', { pageId: 'ConvergedError', resetView: null }), null)
    assert.notEqual(codeSource('entra', { ...nowhere, pageId: 'ConvergedError' }), null)
    assert.notEqual(codeSource('reset', { ...nowhere, resetView: 'ViewError' }), null)
  })
})
