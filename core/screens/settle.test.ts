// When guidance speaks and when it is taken back, as a table of reads: [milliseconds, what is read] and what is said after each.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAgainIn, settle, steadyAfter, unsettled } from './settle.ts'
import { silent, type Verdict } from './verdict.ts'

const code: Verdict = { ...silent, tier: 'confirmed', screen: 'code-entry', anchor: 'codeBox' }
const push: Verdict = { ...silent, tier: 'confirmed', screen: 'push-number', anchor: 'approvalNumber' }
const codeWithProblem: Verdict = { ...code, problem: 'codeProblem' }
const codeWithoutAnchor: Verdict = { ...code, anchor: null, tier: 'likely' }
const busy = (verdict: Verdict): Verdict => ({ ...verdict, busy: true })

type Read = readonly [at: number, read: Verdict, says: Verdict['screen']]
const walks: Readonly<Record<string, readonly Read[]>> = {
  'speaks only after two equal reads some time apart': [
    [0, code, null],
    [steadyAfter - 1, code, null],
    [steadyAfter, code, 'code-entry'],
  ],
  'starts again when the read changes in between': [
    [0, code, null],
    [100, push, null],
    [200, code, null],
    [319, code, null],
    [320, code, 'code-entry'],
  ],
  'is withdrawn at once when the control goes': [
    [0, code, null],
    [200, code, 'code-entry'],
    [201, silent, null],
    [202, code, null],
  ],
  'is withdrawn at once when another screen comes': [
    [0, code, null],
    [200, code, 'code-entry'],
    [201, push, null],
    [400, push, 'push-number'],
  ],
  'is withdrawn when the screen stays and its control goes': [
    [0, code, null],
    [200, code, 'code-entry'],
    [201, codeWithoutAnchor, null],
    [400, codeWithoutAnchor, 'code-entry'],
  ],
  'stays while only a complaint appears beside the same control': [
    [0, code, null],
    [200, code, 'code-entry'],
    [201, codeWithProblem, 'code-entry'],
    [400, codeWithProblem, 'code-entry'],
  ],
  'says nothing new while the page is busy, and keeps what still holds': [
    [0, busy(code), null],
    [500, busy(code), null],
    [600, code, 'code-entry'],
    [700, busy(code), 'code-entry'],
    [800, busy(push), null],
  ],
}

describe('settle', () => {
  for (const [name, reads] of Object.entries(walks))
    it(name, () => {
      let settled = unsettled
      for (const [at, read, says] of reads) {
        settled = settle(settled, read, at)
        assert.equal(settled.spoken.screen, says, `at ${at}`)
      }
    })

  it('says the complaint once that is steady too', () => {
    const reads: readonly (readonly [number, Verdict])[] = [[0, code], [200, code], [300, codeWithProblem], [420, codeWithProblem]] // prettier-ignore
    const settled = reads.reduce((state, [at, read]) => settle(state, read, at), unsettled)
    assert.equal(settled.spoken.problem, 'codeProblem')
  })

  it('tells when to read again: never while nothing is pending', () => {
    const first = settle(unsettled, code, 1000)
    assert.equal(readAgainIn(first, 1000), steadyAfter)
    assert.equal(readAgainIn(first, 1100), steadyAfter - 100)
    const second = settle(first, code, 1000 + steadyAfter)
    assert.equal(readAgainIn(second, 2000), null)
    assert.equal(readAgainIn(unsettled, 0), null)
    assert.equal(readAgainIn(settle(unsettled, busy(code), 0), 500), null)
  })
})
