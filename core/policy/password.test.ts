// Passwords under both sets of rules: the published vectors, the edges, and hostile input.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { organisation } from '#test/support/policy.ts'
import { bannedScore, normaliseWord } from './banned-score.ts'
import { isDerived } from './context-words.ts'
import {
  type IsCommon,
  normalisePassword,
  type PasswordContext,
  passwordMeter,
  passwordReasons,
  type PasswordReason,
  type PasswordSettings,
} from './password.ts'
import { isPattern } from './pattern.ts'
import { mergePolicy, type PolicyPatch, preset } from './presets.ts'

const strict = preset('strict', organisation)
const microsoft365 = preset('microsoft365', organisation)
const person: PasswordContext = {
  username: 'awright@miller.example',
  displayName: 'Poll Wright',
  mail: 'poll@home.example',
}
const nothingCommon: IsCommon = () => false

const byMicrosoft = (password: string, banned: readonly string[] = []): readonly PasswordReason[] =>
  passwordReasons(password, person, mergePolicy(microsoft365, { password: { bannedWords: banned } }), nothingCommon)
const byNist = (password: string, patch: PolicyPatch = {}, isCommon = nothingCommon): readonly PasswordReason[] =>
  passwordReasons(password, person, mergePolicy(strict, patch), isCommon)

describe('the banned-word score', () => {
  const banned = ['contoso', 'blank', 'abcdef']
  const vectors: readonly (readonly [password: string, points: number])[] = [
    ['C0ntos0Blank12', 4],
    ['ContoS0Bl@nkf9!', 5],
    ['abcdeg', 1],
    ['abcdefg', 2],
    ['abcde', 1],
    ['', 0],
    ['contosocontosocontosocontoso', 4],
    ['Cont0ssoXblankY', 4],
    ['contosblankabcdef', 3],
  ]
  for (const [password, points] of vectors)
    it(`«${password}» has ${points}`, () => assert.equal(bannedScore(password, banned), points))

  it('undoes the substitutions that are documented, and case', () =>
    assert.equal(normaliseWord('P@$$w0rD1'), 'passwordl'))
  it('finds a short word only as it is', () => {
    assert.equal(bannedScore('golf', ['golf']), 1)
    assert.equal(bannedScore('golm', ['golf']), 4)
  })
  it('does not swallow the letter after a word', () => assert.equal(bannedScore('blankf', ['blank']), 2))
  it('gives the same up to the most that is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.array(word, { maxLength: 6 }),
        fc.nat(12),
        (parts, words, most) => {
          const password = parts.join('')
          const whole = bannedScore(password, words)
          assert.equal(bannedScore(password, words, most), Math.min(whole, most))
          assert.ok(whole <= password.length)
          assert.ok(whole >= Math.min(1, password.length))
        },
      ),
    )
  })
})

describe('rules microsoft', () => {
  it('the published vectors, as passwords', () => {
    const banned = ['contoso', 'blank', 'abcdef']
    assert.deepEqual(byMicrosoft('C0ntos0Blank12', banned), ['easily-guessed'])
    assert.deepEqual(byMicrosoft('ContoS0Bl@nkf9!', banned), [])
    assert.deepEqual(byMicrosoft('p0LL23fb'), ['contains-name'])
    for (const word of ['abcdeg', 'abcdefg', 'abcde']) assert.ok(byMicrosoft(word, banned).includes('easily-guessed'))
  })
  it('8 to 256 characters', () => {
    const of = (length: number): string => 'aB3$xQ7!'.repeat(33).slice(0, length)
    assert.deepEqual(byMicrosoft(of(7)), ['too-short'])
    assert.deepEqual(byMicrosoft(of(8)), [])
    assert.deepEqual(byMicrosoft(of(256)), [])
    assert.deepEqual(byMicrosoft(of(257)), ['too-long'])
  })
  it('printable ASCII with blanks, and nothing else', () => {
    const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
    assert.deepEqual(byMicrosoft(printable), [])
    for (const strange of ['é', '😀', '\t', '\u0000', '\u007f', '\u00a0'])
      assert.deepEqual(byMicrosoft(`aB3$xQ7!${strange}`), ['character-not-allowed'])
  })
  it('three of four kinds of characters', () => {
    for (const good of ['xqvzbkwQ7', 'xqvzbkwQ!', 'xqvzbkw7!', 'XQVZBKW7!', 'xqvzbkw 7'])
      assert.deepEqual(byMicrosoft(good), [], good)
    for (const bad of ['xqvzbkwp', 'xqvzbkw7', 'XQVZBKWp', '38295710', '!?!?.,;:#'])
      assert.deepEqual(byMicrosoft(bad), ['needs-three-of-four'], bad)
  })
  it('names of four letters or more anywhere: first, last, account, organisation', () => {
    for (const bad of ['xxWrightxx9', 'aPOLL77xqz', 'Zz9awrightZ', 'my-Miller-9q', '99TheMi11erGr0upX'])
      assert.ok(byMicrosoft(bad).includes('contains-name'), bad)
    const brief = { ...person, username: 'bo@miller.example', displayName: 'Bo Lee' }
    assert.deepEqual(passwordReasons('Bo3LeeXqz!', brief, microsoft365, nothingCommon), [])
    const unnamed = { ...brief, username: 'zephyr@miller.example' }
    assert.deepEqual(passwordReasons('xq7Zephyr!z', unnamed, microsoft365, nothingCommon), ['contains-name'])
    const accented = { ...person, displayName: 'José Müller' }
    assert.deepEqual(passwordReasons('xq7Muller!z', accented, microsoft365, nothingCommon), ['contains-name'])
  })
  it("the organisation's own words, and what everybody uses", () => {
    assert.deepEqual(byMicrosoft('Turbine1!', ['turbine']), ['easily-guessed'])
    assert.deepEqual(byMicrosoft('P@ssw0rd1!'), ['easily-guessed'])
    assert.deepEqual(
      passwordReasons('aB3$xQ7!', person, microsoft365, () => true),
      ['common'],
    )
  })
})

describe('rules nist', () => {
  const phrase = 'correct horse battery'
  it('N63B-PW-01 15 code points, or 8 where every sign-in takes two factors', () => {
    assert.deepEqual(byNist('xqvzbkwjfmptdgh'.slice(1)), ['too-short'])
    assert.deepEqual(byNist('xqvzbkwjfmptdgh'), [])
    const eight = { password: { minLength: 8 } }
    assert.deepEqual(byNist('xqvzbkw', eight), ['too-short'])
    assert.deepEqual(byNist('xqvzbkwj', eight), [])
  })
  it('N63B-PW-02 A43 64, 128 and 256 pass, 257 does not, and nothing is cut', () => {
    const of = (length: number): string => `${phrase} `.repeat(13).slice(0, length)
    for (const length of [64, 128, 256]) assert.deepEqual(byNist(of(length)), [], String(length))
    assert.deepEqual(byNist(of(257)), ['too-long'])
    const seen: string[] = []
    byNist(of(256), {}, (password) => seen.push(password) > 1)
    assert.deepEqual(seen, [of(256)])
  })
  it('N63B-PW-02 A43 a password of any size costs no more than one of the cap', () => {
    let looked = 0
    const count = (): boolean => ++looked < 0
    for (const huge of ['x'.repeat(5_000_000), 'a\u0301'.repeat(1_000_000), '😀'.repeat(1_000_000)])
      assert.deepEqual(passwordReasons(huge, person, strict, count), ['too-long'])
    assert.equal(looked, 0)
  })
  it('N63B-PW-03 any printable character, counted as code points after NFC', () => {
    const astral = Array.from({ length: 15 }, (_, index) => String.fromCodePoint(0x1f600 + index * 7)).join('')
    assert.deepEqual(byNist(astral), [])
    assert.deepEqual(byNist(astral.slice(2)), ['too-short'])
    assert.deepEqual(byNist(astral.repeat(18).slice(0, 512)), [])
    assert.deepEqual(byNist(astral.repeat(18).slice(0, 514)), ['too-long'])
    const decomposed = 'e\u0301zxqvbkwjfmptd'
    assert.equal(Array.from(decomposed).length, 15)
    assert.deepEqual(byNist(decomposed), ['too-short'])
    assert.deepEqual(byNist(`${'é'.repeat(3)}${'ü x'.repeat(4)}`.normalize('NFD')), [])
    assert.deepEqual(byNist('zxqvbkwj fmptdgh '), [])
  })
  it('N63B-PW-05 whatever is long enough, not on the list and not a pattern is taken', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 15, maxLength: 60 }).map((each) => each.normalize('NFC'))
    fc.assert(
      fc.property(text, (password) => {
        const length = Array.from(password).length
        fc.pre(
          length >= 15 && length <= 256 && !isPattern(password) && !isDerived(password, ['poll', 'wright', 'miller']),
        )
        assert.deepEqual(byNist(password), [])
      }),
    )
  })
  it('N63B-PW-05 one kind of characters is enough', () => {
    for (const password of ['xqvzbkwjfmptdghq', 'XQVZBKWJFMPTDGHQ', '8302957164028571', '!?#;:.,-_+*~&%$ !'])
      assert.deepEqual(byNist(password), [])
  })
  it('N63B-PW-08 the list is asked for the whole password only', () => {
    const list = new Set(['passwordpassword'])
    const isListed = (password: string): boolean => list.has(password)
    assert.deepEqual(byNist('passwordpassword', {}, isListed), ['common'])
    assert.deepEqual(byNist('my passwordpassword is long', {}, isListed), [])
  })
  it("N63B-PW-09 the organisation's own words are refused as wholes", () => {
    const banned = { password: { bannedWords: ['turbine'] } }
    assert.deepEqual(byNist('TurbineTurbine2026', banned), ['easily-guessed'])
    assert.deepEqual(byNist('a turbine in the wind', banned), [])
  })
  it('patterns are refused as wholes', () => {
    for (const password of [
      'aaaaaaaaaaaaaaaa',
      'abababababababab',
      '123412341234123412',
      'abcdefghijklmnop',
      '12345678901234567890',
      '98765432109876543210',
      'AbCdEfGhIjKlMnOp',
    ])
      assert.deepEqual(byNist(password), ['easily-guessed'], password)
    assert.deepEqual(byNist('aaaaaaaaaaaaaaaa and more'), [])
  })
  it('N63B-PW-10 every reason there is comes out as a code, several at once', () => {
    assert.deepEqual(
      byNist('wright2026', {}, () => true),
      ['too-short', 'contains-name', 'common'],
    )
    assert.deepEqual(byMicrosoft('pöll'), [
      'too-short',
      'character-not-allowed',
      'needs-three-of-four',
      'contains-name',
      'easily-guessed',
    ])
  })
})

describe('the form in which a password is kept', () => {
  it('N63B-PW-04 is NFC once, and otherwise the whole string exactly', () => {
    assert.equal(normalisePassword('e\u0301clair'), normalisePassword('\u00e9clair'))
    for (const exact of [' a b ', 'a\u0000b', 'A', 'ﬁ', 'x'.repeat(100), '\u200d', '１２３'])
      assert.equal(normalisePassword(exact), exact)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(normalisePassword(normalisePassword(text)), normalisePassword(text))
      }),
    )
  })
})

describe('the meter', () => {
  const meter = (password: string, settings: PasswordSettings = strict) => passwordMeter(password, person, settings)
  it('rises with what is left when words, names and rows are counted once', () => {
    const scores = [
      '',
      'passwordpassword',
      'wrightwrightwright',
      'football-dragon-monkey',
      'correct horse battery',
    ].map((each) => meter(each).score)
    assert.deepEqual(scores, [0, 0, 0, 1, 4])
  })
  it('counts a row or a repetition as little', () => {
    assert.deepEqual(
      ['xqvvvvvvvvvvvvvvvvvv', 'xqcdefghijklmnopqrst', 'xq987654321098765'].map((each) => meter(each).score),
      [0, 0, 0],
    )
  })
  it('never praises what would be refused', () => {
    for (const password of ['xqvzbkwjfmptdg', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'x'.repeat(257)]) {
      const { score, reasons } = meter(password)
      assert.ok(score <= 1 && reasons.length > 0, password)
    }
  })
  it('needs only the rules that a page was told', () => {
    const told: PasswordSettings = {
      password: { minLength: 15, maxLength: 256, rules: 'nist', bannedWords: [] },
      organisation: { name: '', issuer: '', domains: [] },
    }
    assert.deepEqual(
      passwordMeter('awright2026', { username: 'awright@miller.example', displayName: '', mail: '' }, told).reasons,
      ['too-short', 'contains-name'],
    )
  })
  it('ASVS-2.2.2 gives the reasons that the server gives, save for the list', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(strict, microsoft365),
        (password, policy) => {
          const { score, reasons } = meter(password, policy)
          assert.deepEqual(reasons, passwordReasons(password, person, policy, nothingCommon))
          assert.ok(Number.isInteger(score) && score >= 0 && score <= 4)
        },
      ),
    )
  })
})
