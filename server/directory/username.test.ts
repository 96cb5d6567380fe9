// A3: names that look, sort or fold alike are not the same name.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalUsername, isSameUsername } from './username.ts'

describe('user names', () => {
  it('A3 are folded once and for all: folding again changes nothing', () => {
    const tricky = fc.constantFrom(...Array.from('ﬁﬀİıſ\u212AÅẞΣςϒϓ㎏ⅸ\u203E\u00A8a.@ '))
    const names = fc.string({ unit: fc.oneof(tricky, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
    fc.assert(
      fc.property(names, (name) => {
        assert.equal(canonicalUsername(canonicalUsername(name)), canonicalUsername(name))
      }),
      { numRuns: 2000 },
    )
  })

  it('A3 a look-alike of a name is not that person', () => {
    const lookAlikes: readonly (readonly [typed: string, stored: string])[] = [
      ['mi\u212Ae@alderbrook.example', 'mike@alderbrook.example'],
      ['MI\u212AE@alderbrook.example', 'mike@alderbrook.example'],
      ['m\u0131ke@alderbrook.example', 'mike@alderbrook.example'],
      ['M\u0130KE@alderbrook.example', 'mike@alderbrook.example'],
      ['jo\u017Fef@alderbrook.example', 'josef@alderbrook.example'],
      ['\uFB01n@alderbrook.example', 'fin@alderbrook.example'],
      ['\uFF4Dike@alderbrook.example', 'mike@alderbrook.example'],
      ['mike\uFF20alderbrook.example', 'mike@alderbrook.example'],
      ['mike@alderbrook\u3002example', 'mike@alderbrook.example'],
      ['mike\u200B@alderbrook.example', 'mike@alderbrook.example'],
      ['m\u0456ke@alderbrook.example', 'mike@alderbrook.example'],
      ['stra\u00DFe@alderbrook.example', 'strasse@alderbrook.example'],
    ]
    for (const [typed, stored] of lookAlikes) assert.equal(isSameUsername(typed, stored), false, typed)
  })

  it('are the same in other case, with spaces around, and however the accents were composed', () => {
    const same: readonly (readonly [typed: string, stored: string])[] = [
      ['Mike@Alderbrook.Example', 'mike@alderbrook.example'],
      [' mike@alderbrook.example ', 'Mike@alderbrook.example'],
      ['Änne@alderbrook.example', 'änne@alderbrook.example'],
      ['A\u0308nne@alderbrook.example', 'änne@alderbrook.example'],
    ]
    for (const [typed, stored] of same) {
      assert.equal(isSameUsername(typed, stored), true, typed)
      assert.equal(canonicalUsername(typed), canonicalUsername(stored))
    }
  })

  it('that differ only by look-alikes share a key, so that two people cannot have both', () => {
    for (const [one, other] of [
      ['\uFB01n', 'fin'],
      ['\uFF4Dike', 'mike'],
      ['jo\u017Fef', 'josef'],
      ['\u212Aim', 'kim'],
    ] as const) {
      assert.equal(canonicalUsername(one), canonicalUsername(other))
    }
  })
})
