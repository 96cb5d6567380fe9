// What a page makes of replies that are not ours, or are ours and lie.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { faultBody, oauthFaultBody } from './fault.ts'
import { type FaultCode, faultStatuses } from './fault-codes.ts'
import { toHal } from './hal.ts'
import { faultFrom, fromHal } from './receive.ts'

const hal = toHal({ step: { step: 'identify' }, problem: null }, { token: 't', correlationId: 'c' })

describe('a reply', () => {
  it('is null for anything that is not one, and reading never throws', () => {
    for (const body of [null, undefined, '', '<html>', 0, [], {}, { step: 'identify' }, { step: { step: 'unknown' } }])
      assert.equal(fromHal(body), null)
    fc.assert(
      fc.property(fc.anything(), (body) => void fromHal(body)),
      { numRuns: 2000 },
    )
    for (const step of ['__proto__', 'constructor', 'toString']) assert.equal(fromHal({ step: { step } }), null)
  })
  it('sends no answer to another origin', () => {
    const links = (href: unknown) => fromHal({ ...hal, _links: { identify: { href } } })?.links
    for (const href of [
      'https://evil.example/api/v2.0/identify',
      '//evil.example/api/',
      'javascript:alert(1)',
      '/api/../x',
      '/other',
      '',
      null,
      ['/api/v2.0/identify'],
    ])
      assert.deepEqual(links(href), {}, String(href))
    assert.deepEqual(links('/api/v2.0/identify'), { identify: '/api/v2.0/identify' })
  })
  it('offers a way out only by https or on the same origin', () => {
    const fallback = (href: string) =>
      fromHal({ ...hal, state: 'webFallbackRequired', _links: { webFallback: { href } } })?.webFallback
    assert.equal(fallback('https://sign.example/'), 'https://sign.example/')
    assert.equal(fallback('/in'), '/in')
    for (const href of ['http://sign.example/', 'javascript:alert(1)', 'data:text/html,x', '//evil.example/'])
      assert.equal(fallback(href), null, href)
  })
  it('keeps a problem only when it has a code', () => {
    assert.deepEqual(fromHal({ ...hal, problem: { code: 'sent' } })?.problem, { code: 'sent' })
    for (const problem of [null, 'sent', {}, { code: 1 }]) assert.equal(fromHal({ ...hal, problem })?.problem, null)
  })
})

describe('a fault', () => {
  const context = { correlationId: 'c', now: 0 }
  it('is read from each body that is written', () => {
    for (const code of Object.keys(faultStatuses) as FaultCode[]) {
      const { status, body } = faultBody({ code, path: 'assertion.id', retryAfter: 7 }, context)
      const read = faultFrom(status, JSON.parse(JSON.stringify(body)))
      assert.deepEqual(read, { code, status, path: 'assertion.id', retryAfter: 7, correlationId: 'c' })
      const flat = oauthFaultBody({ code }, context)
      assert.equal(faultFrom(flat.status, JSON.parse(JSON.stringify(flat.body))).code, code)
    }
  })
  it('is unreadable when nothing of ours came back', () => {
    for (const body of [null, '<html>', {}, { code: 5 }, { code: 'made-up' }])
      assert.equal(faultFrom(502, body).code, 'unreadable')
  })
})
