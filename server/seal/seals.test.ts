// Sealing, codes, fingerprints and tokens: bound to their place, readable through key rotation, and worth nothing elsewhere.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Keys, keysFromConfig, newKeySettings } from './keys.ts'
import { SealError, createSeals, isEqual } from './seals.ts'

const { indexKey } = newKeySettings('index')
const generation = (id: string): string => newKeySettings(id).keys
const [first, second, third] = [generation('2024'), generation('2025'), generation('2026')]
const ring = (...keys: readonly string[]): Keys => keysFromConfig({ keys: keys.join(','), indexKey, production: true })
const seals = createSeals(ring(first))

describe('sealed values', () => {
  it('open to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(seals.open('facts', 'flow', seals.seal('facts', 'flow', text)), text)
      }),
    )
  })

  it('N63B-OT-04 show nothing of what they hold, and are never twice the same', () => {
    const sealed = seals.seal('authenticator', 'row', 'JBSWY3DPEHPK3PXP')
    assert.match(sealed, /^2024\.[\w-]{16}\.[\w-]+$/)
    assert.ok(!Buffer.from(sealed.split('.')[2] ?? '', 'base64url').includes('JBSWY3DPEHPK3PXP'))
    assert.notEqual(seals.seal('authenticator', 'row', 'JBSWY3DPEHPK3PXP'), sealed)
  })

  it('open only for the purpose and in the row that they were sealed for', () => {
    const sealed = seals.seal('authenticator', 'row', 'secret')
    const places = [
      ['facts', 'row'],
      ['authenticator', 'other'],
      ['authenticator"', 'row'],
      ['', 'authenticator,row'],
    ] as const
    for (const [purpose, row] of places) assert.throws(() => seals.open(purpose, row, sealed), SealError)
  })

  it('do not open when any one character was changed, added or taken away', () => {
    const sealed = seals.seal('facts', 'row', 'secret facts')
    const [id, iv, content] = sealed.split('.') as [string, string, string]
    const flipped = (text: string, at: number): string => {
      const bytes = Buffer.from(text, 'base64url')
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes.toString('base64url')
    }
    const changed = [
      ...Array.from({ length: 12 }, (_, at) => [id, flipped(iv, at), content].join('.')),
      ...Array.from({ length: 28 }, (_, at) => [id, iv, flipped(content, at)].join('.')),
      [id, iv, content.slice(0, -2)].join('.'),
      [id, iv, ''].join('.'),
      [id, '', content].join('.'),
      ['2023', iv, content].join('.'),
      [id, iv, content, ''].join('.'),
      `${sealed}AAAA`,
      '',
      'secret facts',
    ]
    for (const text of changed) assert.throws(() => seals.open('facts', 'row', text), SealError, text)
  })

  it('A46 open through three generations of keys, until their own is no longer listed', () => {
    const sealedIn = [first, second, third].map((_, index, all) => {
      const listed = createSeals(ring(...all.slice(0, index + 1).toReversed()))
      return listed.seal('facts', 'row', `generation ${index}`)
    })
    const all = createSeals(ring(third, second, first))
    assert.deepEqual(
      sealedIn.map((sealed) => all.open('facts', 'row', sealed)),
      ['generation 0', 'generation 1', 'generation 2'],
    )
    assert.deepEqual(sealedIn.map(all.isOld), [true, true, false])
    const [oldest, ...rest] = sealedIn as [string, ...string[]]
    const withoutFirst = createSeals(ring(third, second))
    assert.throws(() => withoutFirst.open('facts', 'row', oldest), SealError)
    assert.equal(rest.map((sealed) => withoutFirst.open('facts', 'row', sealed)).length, 2)
  })

  it('do not open with other key bytes under the same key id', () => {
    const other = createSeals(ring(generation('2024')))
    assert.throws(() => other.open('facts', 'row', seals.seal('facts', 'row', 'x')), SealError)
  })
})

describe('codes', () => {
  const bound = (...parts: readonly string[]): string => JSON.stringify(parts)
  const mac = seals.mac('code', bound('flow', 'challenge', '123456'))

  it('N63B-OB-04 match only with the very flow, challenge and digits', () => {
    assert.equal(seals.matches('code', bound('flow', 'challenge', '123456'), mac), true)
    for (const wrong of [
      bound('flow', 'challenge', '123457'),
      bound('flow', 'other', '123456'),
      bound('other', 'challenge', '123456'),
      bound('flow', 'challenge1', '23456'),
    ]) {
      assert.equal(seals.matches('code', wrong, mac), false)
    }
    assert.equal(seals.matches('token/code', bound('flow', 'challenge', '123456'), mac), false)
    assert.equal(seals.matches('co', 'de123456', seals.mac('code', '123456')), false)
  })

  it('A23 the stored MAC is of no use as a code', () => {
    for (const stolen of [mac, mac.split('.')[1] ?? '']) {
      assert.equal(seals.matches('code', bound('flow', 'challenge', stolen), mac), false)
    }
  })

  it('A24 trying all codes finds nothing without the key, though the database is known', () => {
    const stranger = createSeals(ring(generation('2024')))
    for (let code = 0; code < 1000; code += 1) {
      const guess = bound('flow', 'challenge', String(123_000 + code))
      assert.equal(stranger.matches('code', guess, mac), false)
    }
  })

  it('A46 match through rotation while their key is listed', () => {
    const text = bound('flow', 'challenge', '123456')
    assert.equal(createSeals(ring(third, second, first)).matches('code', text, mac), true)
    assert.equal(createSeals(ring(third, second)).matches('code', text, mac), false)
  })

  it('match nothing that is no MAC', () => {
    for (const text of ['', '.', '2024', '2024.', `2024.${'A'.repeat(43)}`, `${mac}A`, mac.slice(0, -1), ` ${mac}`]) {
      assert.equal(seals.matches('code', bound('flow', 'challenge', '123456'), text), false)
    }
  })
})

describe('fingerprints', () => {
  it('stay the same when the rotating keys change, and differ by scope and index key', () => {
    const print = seals.fingerprint('phone', '+41791234567')
    assert.equal(createSeals(ring(third)).fingerprint('phone', '+41791234567'), print)
    assert.notEqual(seals.fingerprint('email', '+41791234567'), print)
    const others = keysFromConfig({ keys: first, indexKey: newKeySettings('x').indexKey, production: true })
    assert.notEqual(createSeals(others).fingerprint('phone', '+41791234567'), print)
    assert.equal(Buffer.from(print, 'base64url').length, 32)
  })
})

describe('tokens', () => {
  const token = seals.sign('continuation', ['flow', '7'])

  it('give back their fields to their own purpose', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (fields) => {
        assert.deepEqual(seals.read('continuation', seals.sign('continuation', fields)), fields)
      }),
    )
  })

  it('A14 ASVS-9.2.2 are refused for any other purpose', () => {
    const purposes = ['continuation', 'ticket', 'captcha', 'token/continuation', '']
    for (const made of purposes)
      for (const used of purposes) {
        const read = seals.read(used, seals.sign(made, ['flow', '7']))
        assert.deepEqual(read, made === used ? ['flow', '7'] : null)
      }
  })

  it('are refused when changed in any way', () => {
    const [payload, id, mac] = token.split('.') as [string, string, string]
    const forged = Buffer.from(JSON.stringify(['flow', '8'])).toString('base64url')
    const changed = [
      [forged, id, mac].join('.'),
      [payload, 'none', mac].join('.'),
      [payload, id, ''].join('.'),
      [payload, id, mac, ''].join('.'),
      [payload, id].join('.'),
      payload,
      '',
      `${payload}=.${id}.${mac}`,
      `${token} `,
    ]
    for (const text of changed) assert.equal(seals.read('continuation', text), null, text)
    assert.equal(createSeals(ring(generation('2024'))).read('continuation', token), null)
  })
})

describe('comparison', () => {
  it('ASVS-11.5.1 tells equal from unequal, of any length and any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        assert.equal(isEqual(a, b), Buffer.from(a).equals(Buffer.from(b)))
        assert.equal(isEqual(a, a), true)
      }),
    )
    assert.equal(isEqual('12345é', '1234567'), false)
  })

  it('uses the random bytes that it is given, twelve a value', () => {
    const asked: number[] = []
    const counted = createSeals(ring(first), (bytes) => {
      asked.push(bytes)
      return randomBytes(bytes)
    })
    counted.seal('facts', 'row', 'a')
    counted.seal('facts', 'row', 'b')
    assert.deepEqual(asked, [12, 12])
  })
})
