// The blocklist holds what it must, for every minimum a policy may set, and compares wholes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { passwordReasons } from '#core/policy/password.ts'
import { mergePolicy, preset } from '#core/policy/presets.ts'
import { organisation } from '#test/support/policy.ts'
import { commonPasswordsText, listFile } from '#scripts/common-passwords.ts'
import { frequentPasswords, isCommonPassword as isCommon, listedPasswords } from './common.ts'

const person = { username: 'awright@miller.example', displayName: 'Poll Wright', mail: 'poll@home.example' }
const length = (text: string): number => Array.from(text).length

/** What the rules make of the list for a minimum length: listed, repeated until long enough, joined. */
const entriesOf = (minLength: number): readonly string[] => {
  const repeated = listedPasswords.map((word) => word.repeat(Math.max(2, Math.ceil(minLength / length(word)))))
  const joined = frequentPasswords.flatMap((first) => frequentPasswords.slice(0, 50).map((second) => first + second))
  const long = [...listedPasswords, ...repeated, ...joined].filter(
    (word) => length(word) >= minLength && length(word) <= 256,
  )
  return [...new Set(long)]
}

describe('the blocklist', () => {
  for (const minLength of [8, 15, 20])
    it(`N63B-PW-08 knows 3,000 and more of at least ${minLength} characters, and refuses every one`, () => {
      const entries = entriesOf(minLength)
      assert.ok(entries.length >= 3000, String(entries.length))
      assert.deepEqual(
        entries.filter((entry) => !isCommon(entry)),
        [],
      )
    })

  it('N63B-PW-08 at minimum 8 as many are listed as they stand', () => {
    assert.ok(listedPasswords.filter((word) => length(word) >= 8).length >= 3000)
  })

  it('N63B-PW-08 refuses them under strict by its code', () => {
    const policy = preset('strict', organisation)
    for (const password of [
      'PasswordPassword',
      'iloveyou12345678',
      'qwertyuiop123456',
      'footballfootball',
      'q1w2e3r4t5y6u7i8o9p0',
    ])
      assert.deepEqual(passwordReasons(password, person, policy, isCommon), ['common'], password)
    const eight = mergePolicy(policy, { password: { minLength: 8 } })
    assert.deepEqual(passwordReasons('sunshine', person, eight, isCommon), ['common'])
  })

  it('N63B-PW-08 lets a long phrase with a listed word in it pass', () => {
    const policy = preset('strict', organisation)
    for (const password of [
      'my password is a long phrase',
      'sunshine over the harbour',
      'xpasswordpassword',
      'football dragon monkey letmein',
    ])
      assert.deepEqual(passwordReasons(password, person, policy, isCommon), [], password)
  })

  it('does not mind case or composition', () => {
    assert.equal(isCommon('PASSWORD1'), isCommon('password1'))
    assert.equal(isCommon('password1'), true)
  })

  it('N63B-PW-05 random passwords are not on it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')), minLength: 20, maxLength: 40 }),
        (password) => {
          assert.equal(isCommon(password), false)
        },
      ),
    )
  })

  it('N63B-PW-02 A43 takes the empty and the longest without harm', () => {
    assert.equal(isCommon(''), false)
    assert.equal(isCommon('\u{10ffff}'.repeat(256)), false)
  })

  it('is current (run `node scripts/common-passwords.ts` if not)', () => {
    assert.equal(readFileSync(listFile, 'utf8'), commonPasswordsText())
  })
})
