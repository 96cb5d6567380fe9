// Passwords at rest: which are the same, what a hash is made of, and that weaker ones are seen.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { hash as argon2 } from '@node-rs/argon2'
import { Secret } from '../seal/secret.ts'
import type { Gate } from './gate.ts'
import { type PasswordHasher, type Pepper, createPasswordHasher } from './password-hash.ts'

const pepper = (id: string): Pepper => ({ id, secret: new Secret(randomBytes(32)) })
const weak = { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 }

describe('password hashes', () => {
  let hasher: PasswordHasher
  before(async () => {
    hasher = await createPasswordHasher()
  })

  it('N63B-PW-13 are argon2id with m=19456, t=2, p=1, a salt of 16 bytes, and never twice the same', async () => {
    const [one, other] = await Promise.all([hasher.hash('correct horse'), hasher.hash('correct horse')])
    assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    assert.notEqual(one, other)
    assert.equal(hasher.isWeak(one), false)
  })

  it('N63B-PW-04 match the same text however it was composed, and nothing less than the whole of it', async () => {
    const long = 'x'.repeat(72)
    const pairs: readonly (readonly [set: string, typed: string, same: boolean])[] = [
      ['Z\u0075\u0308rich', 'Z\u00FCrich', true],
      ['Z\u00FCrich', 'Z\u0075\u0308rich', true],
      ['pass word', 'pass word ', false],
      ['Password', 'password', false],
      [`${long}a`, `${long}b`, false],
      ['before\0after', 'before', false],
      ['before\0after', 'before\0other', false],
      ['\uFB01sh', 'fish', false],
    ]
    for (const [set, typed, same] of pairs)
      assert.equal(await hasher.verify(await hasher.hash(set), typed), same, typed)
  })

  it('N63B-PW-02 A43 are made of up to 256 code points, counted as code points, and never of a part', async () => {
    for (const longest of ['a'.repeat(256), '\u{1F512}'.repeat(256), 'e\u0301'.repeat(256), 'a'.repeat(64)]) {
      const stored = await hasher.hash(longest)
      assert.equal(await hasher.verify(stored, longest), true)
      assert.equal(await hasher.verify(stored, `${longest}a`), false)
      assert.equal(await hasher.verify(stored, longest.slice(0, -2)), false)
    }
    for (const impossible of ['a'.repeat(257), '\u{1F512}'.repeat(257), 'a'.repeat(10_000_000), 'half \uD83D of one']) {
      await assert.rejects(hasher.hash(impossible), RangeError)
    }
  })

  it('A43 cost no work at all for input that is too long', async () => {
    let worked = 0
    const gate: Gate = (work) => {
      worked += 1
      return work()
    }
    const counted = await createPasswordHasher({ gate })
    worked = 0
    assert.equal(await counted.verify(null, 'a'.repeat(257)), false)
    assert.equal(worked, 0)
  })

  it('A19 cost the same work for a person without one, for nobody, and for a hash whose pepper is gone', async () => {
    let worked = 0
    const gate: Gate = (work) => {
      worked += 1
      return work()
    }
    const counted = await createPasswordHasher({ gate, peppers: [pepper('2026')] })
    const stored = await counted.hash('right')
    const orphan = await (await createPasswordHasher({ peppers: [pepper('2019')] })).hash('right')
    for (const [of, password, ok] of [
      [stored, 'right', true],
      [stored, 'wrong', false],
      [orphan, 'right', false],
      [null, 'right', false],
    ] as const) {
      worked = 0
      assert.equal(await counted.verify(of, password), ok)
      assert.equal(worked, 1)
    }
  })

  it('N63B-PW-13 are seen to be weaker than today’s', async () => {
    for (const [parameters, isWeak] of [
      [weak, true],
      [{ ...weak, memoryCost: 19456, timeCost: 1 }, true],
      [{ ...weak, memoryCost: 9728, timeCost: 8 }, true],
      [{ ...weak, algorithm: 1, memoryCost: 65536, timeCost: 3 }, true],
      [{ ...weak, memoryCost: 65536, timeCost: 3, parallelism: 4 }, false],
    ] as const) {
      assert.equal(hasher.isWeak(await argon2('a', parameters)), isWeak)
    }
  })

  it('N63B-PW-13 need their pepper, and rotate with it', async () => {
    const [older, newer] = [pepper('2025'), pepper('2026')]
    const before = await createPasswordHasher({ peppers: [older] })
    const stored = await before.hash('right')
    assert.match(stored, /^2025:\$argon2id\$/)
    assert.equal(before.isWeak(stored), false)

    const rotated = await createPasswordHasher({ peppers: [newer, older] })
    assert.equal(await rotated.verify(stored, 'right'), true)
    assert.equal(rotated.isWeak(stored), true)
    assert.match(await rotated.hash('right'), /^2026:/)

    const wrong = await createPasswordHasher({ peppers: [{ id: '2025', secret: newer.secret }] })
    assert.equal(await wrong.verify(stored, 'right'), false)
    assert.equal(await hasher.verify(stored, 'right'), false)
    assert.equal(hasher.isWeak(stored), true)
  })
})
