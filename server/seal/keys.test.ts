// Keys from configuration: bad ones stop the start with a reason that shows nothing of them.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { KeyError, type KeyProblem, deriveKey, keysFromConfig, newKeySettings, sampleKeys } from './keys.ts'
import { Secret } from './secret.ts'

const good = newKeySettings('2026')
const bytes = good.keys.slice('2026:'.length)

const problem = (settings: { readonly keys?: string; readonly indexKey?: string; readonly production?: boolean }) => {
  try {
    keysFromConfig({ ...good, production: true, ...settings })
  } catch (error) {
    assert.ok(error instanceof KeyError)
    assert.ok(!error.message.includes(bytes) && !error.message.includes(good.indexKey))
    return error.code
  }
  return null
}

describe('keys from configuration', () => {
  it('are taken as they are, the first one first', () => {
    const older = newKeySettings('2025')
    const keys = keysFromConfig({ ...good, keys: ` ${good.keys} , ${older.keys},`, production: true })
    assert.deepEqual(
      keys.ring.map((key) => key.id),
      ['2026', '2025'],
    )
    assert.equal(Buffer.from(keys.ring[0].bytes.reveal()).toString('base64url'), bytes)
  })

  it('are refused with a reason', () => {
    const refused: readonly (readonly [Parameters<typeof problem>[0], KeyProblem])[] = [
      [{ keys: '' }, 'missing'],
      [{ keys: ' , ' }, 'missing'],
      [{ keys: '2026:' }, 'missing'],
      [{ indexKey: '' }, 'missing'],
      [{ keys: bytes }, 'malformed'],
      [{ keys: `a.b:${bytes}` }, 'malformed'],
      [{ keys: `:${bytes}` }, 'malformed'],
      [{ keys: `2026:${bytes}!` }, 'malformed'],
      [{ keys: `2026:${bytes.slice(0, 42)}` }, 'too-short'],
      [{ indexKey: Buffer.from('short').toString('base64url') }, 'too-short'],
      [{ keys: `2026:${Buffer.alloc(32).toString('base64url')}` }, 'not-random'],
      [{ indexKey: Buffer.from('ab'.repeat(16)).toString('base64url') }, 'not-random'],
      [{ keys: `${good.keys},${newKeySettings('2026').keys}` }, 'id-twice'],
    ]
    for (const [settings, code] of refused) assert.equal(problem(settings), code, inspect(settings))
    assert.equal(problem({}), null)
  })

  it('ASVS-6.3.2 the keys from the documentation are refused in production, alone or beside others', () => {
    assert.equal(problem({ ...sampleKeys }), 'sample')
    assert.equal(problem({ keys: `${good.keys},${sampleKeys.keys}` }), 'sample')
    assert.equal(problem({ keys: `renamed${sampleKeys.keys.slice(6)}` }), 'sample')
    assert.equal(problem({ indexKey: sampleKeys.indexKey }), 'sample')
    assert.equal(problem({ ...sampleKeys, production: false }), null)
  })
})

describe('one key for many purposes', () => {
  it('gives each purpose bytes of its own', () => {
    const key = new Secret(Buffer.from(bytes, 'base64url'))
    const derived = ['seal', 'mac', 'fingerprint'].map((purpose) => deriveKey(key, purpose).toString('hex'))
    assert.equal(new Set(derived).size, 3)
    assert.equal(deriveKey(key, 'seal').toString('hex'), derived[0])
  })
})

describe('a secret', () => {
  it('ASVS-16.2.5 prints as [secret] wherever it is printed', () => {
    const secret = new Secret('hunter2')
    const printed = [
      `${secret.toString()}`,
      String(secret),
      inspect({ secret }),
      JSON.stringify([secret]),
      inspect(secret, { showHidden: true }),
    ]
    for (const text of printed) {
      assert.match(text, /\[secret\]/)
      assert.doesNotMatch(text, /hunter2/)
    }
    assert.equal(secret.reveal(), 'hunter2')
  })
})
