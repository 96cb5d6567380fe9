// RFC 6238 appendix B, the window and its drift, replay, equal work, and what a verifier must refuse.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { countingHmac, nodeHmac } from '#test/support/node-hmac.ts'
import { hotpCode } from './hotp.ts'
import { Secret } from './secret.ts'
import { secondsLeft, totpCode, totpCounter, verifyTotp, type TotpQuestion } from './totp.ts'

const seed = (length: number): Secret => new Secret(new TextEncoder().encode('1234567890'.repeat(7).slice(0, length)))
const secret = seed(20)

/** A minute of the year 2027, ten seconds into a period. */
const NOW = 1_800_000_010_000
const CURRENT = totpCounter(NOW, 30)

/** The code of `periods` after the current one. */
const codeAfter = (periods: number): string => hotpCode({ hmac: nodeHmac, secret, counter: CURRENT + periods })

const ask = (given: Partial<TotpQuestion>) =>
  verifyTotp({ hmac: nodeHmac, secret, code: codeAfter(0), now: NOW, lastCounter: null, ...given })

const accepted = (counter: number, drift: number) => ({ ok: true, counter, drift })
const refused = (reason: string) => ({ ok: false, reason })

/** RFC 6238 appendix B; each hash with a key of its own length (errata 2866). */
const APPENDIX_B: readonly (readonly [seconds: number, sha1: string, sha256: string, sha512: string])[] = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
]

test('RFC4226-01 the codes of RFC 6238 appendix B, past 2038 and past 32 bits of seconds', () => {
  for (const [seconds, ...codes] of APPENDIX_B) {
    for (const [i, algorithm] of (['sha1', 'sha256', 'sha512'] as const).entries()) {
      const settings = { hmac: nodeHmac, secret: seed([20, 32, 64][i] ?? 0), algorithm, digits: 8, now: seconds * 1000 }
      assert.equal(totpCode(settings), codes[i], `${algorithm} at ${seconds}`)
      const verdict = verifyTotp({ ...settings, code: codes[i] ?? '', lastCounter: null })
      assert.deepEqual(verdict, accepted(Math.floor(seconds / 30), 0))
    }
  }
})

test('a code lives from the first to the last millisecond of its period', () => {
  const start = CURRENT * 30_000
  assert.equal(totpCode({ hmac: nodeHmac, secret, now: start }), codeAfter(0))
  assert.equal(totpCode({ hmac: nodeHmac, secret, now: start + 29_999 }), codeAfter(0))
  assert.equal(totpCode({ hmac: nodeHmac, secret, now: start + 30_000 }), codeAfter(1))
  assert.equal(secondsLeft(start, 30), 30)
  assert.equal(secondsLeft(start + 29_500, 30), 0.5)
})

test('N63B-OT-03 the window is one period back, and forward only by configuration', () => {
  assert.deepEqual(ask({ code: codeAfter(-2) }), refused('wrong-code'))
  assert.deepEqual(ask({ code: codeAfter(-1) }), accepted(CURRENT - 1, -1))
  assert.deepEqual(ask({ code: codeAfter(0) }), accepted(CURRENT, 0))
  assert.deepEqual(ask({ code: codeAfter(1) }), refused('wrong-code'))
  const window = { back: 1, forward: 1 }
  assert.deepEqual(ask({ code: codeAfter(1), window }), accepted(CURRENT + 1, 1))
  assert.deepEqual(ask({ code: codeAfter(2), window }), refused('wrong-code'))
  assert.deepEqual(ask({ code: codeAfter(-1), window: { back: 0, forward: 0 } }), refused('wrong-code'))
})

test('N63B-OT-03 the drift recorded moves the window, step by step, to the end of its range', () => {
  assert.deepEqual(ask({ code: codeAfter(-2), drift: -1 }), accepted(CURRENT - 2, -2))
  assert.deepEqual(ask({ code: codeAfter(-3), drift: -1 }), refused('wrong-code'))
  assert.deepEqual(ask({ code: codeAfter(-3), drift: -2 }), accepted(CURRENT - 3, -2))
  assert.deepEqual(ask({ code: codeAfter(-4), drift: -2 }), refused('wrong-code'))
  assert.deepEqual(ask({ code: codeAfter(1), drift: 1 }), accepted(CURRENT + 1, 1))
  assert.deepEqual(ask({ code: codeAfter(-1), drift: 1 }), accepted(CURRENT - 1, -1))
  assert.deepEqual(ask({ code: codeAfter(-2), drift: 1 }), refused('wrong-code'))
})

test('N63B-OT-03 typing slowly once does not shut out the code typed at once next time', () => {
  const slow = ask({ code: codeAfter(-1) })
  assert.ok(slow.ok)
  const next = ask({ code: codeAfter(4), now: NOW + 120_000, drift: slow.drift, lastCounter: slow.counter })
  assert.deepEqual(next, accepted(CURRENT + 4, 0))
})

test('A44 nothing later than one period ahead is accepted, whatever drift and window say', () => {
  for (const drift of [-2, -1, 0, 1]) {
    const verdict = ask({ code: codeAfter(2), drift, window: { back: 4, forward: 1 } })
    assert.deepEqual(verdict, refused('wrong-code'))
  }
})

test('A44 a server clock set back accepts nothing again', () => {
  const verdict = ask({ code: codeAfter(-20), now: NOW - 600_000, lastCounter: CURRENT })
  assert.deepEqual(verdict, refused('used-code'))
})

test('A7 N63B-OT-02 a code is good once: at or below the last counter it is refused', () => {
  const window = { back: 1, forward: 1 }
  const first = ask({ window })
  assert.deepEqual(first, accepted(CURRENT, 0))
  assert.deepEqual(ask({ window, lastCounter: CURRENT }), refused('used-code'))
  assert.deepEqual(ask({ window, lastCounter: CURRENT, code: codeAfter(-1) }), refused('used-code'))
  assert.deepEqual(ask({ window, lastCounter: CURRENT, code: codeAfter(1) }), accepted(CURRENT + 1, 1))
  assert.deepEqual(ask({ window, lastCounter: CURRENT, code: wrongCode() }), refused('wrong-code'))
})

test('A7 a code that two periods of the window share is good once, not twice', () => {
  // An HMAC that cannot tell the counters apart: the worst collision there is.
  const hmac = () => new Uint8Array(20).fill(7)
  const code = totpCode({ hmac, secret, now: NOW })
  const first = ask({ hmac, code })
  assert.deepEqual(first, accepted(CURRENT, 0))
  assert.deepEqual(ask({ hmac, code, lastCounter: CURRENT }), refused('used-code'))
})

test('A7 over any history of clocks and codes no counter is accepted twice or out of order', () => {
  const attempt = fc.record({ seconds: fc.integer({ min: -90, max: 300 }), typed: fc.integer({ min: -4, max: 3 }) })
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      let now = NOW
      let last: { readonly counter: number; readonly drift: number } | undefined
      for (const { seconds, typed } of attempts) {
        now += seconds * 1000
        const current = totpCounter(now, 30)
        const code = hotpCode({ hmac: nodeHmac, secret, counter: current + typed })
        const window = { back: 1, forward: 1 }
        const verdict = ask({ now, code, lastCounter: last?.counter ?? null, drift: last?.drift ?? 0, window })
        if (!verdict.ok) continue
        assert.ok(verdict.counter > (last?.counter ?? -1))
        assert.ok(verdict.counter <= current + 1)
        assert.ok(verdict.counter >= current - 3)
        last = verdict
      }
    }),
  )
})

test('the work is the same for a right code, early, late, used or wrong', () => {
  const window = { back: 1, forward: 1 }
  const questions: readonly Partial<TotpQuestion>[] = [
    { code: codeAfter(-1) },
    { code: codeAfter(0) },
    { code: codeAfter(1) },
    { code: codeAfter(0), lastCounter: CURRENT },
    { code: wrongCode() },
    { code: codeAfter(-1), secret: seed(19) },
  ]
  const calls = questions.map((given) => {
    const counting = countingHmac()
    ask({ ...given, window, hmac: counting.hmac })
    return counting.calls()
  })
  assert.deepEqual(calls, [3, 3, 3, 3, 3, 3])
})

test('there is no period before the first', () => {
  const counting = countingHmac()
  ask({ now: 0, drift: -2, window: { back: 4, forward: 0 }, hmac: counting.hmac })
  assert.equal(counting.calls(), 1)
})

test('every length and period that key URIs carry is verified by the code it makes', () => {
  const settings = fc.record({
    algorithm: fc.constantFrom('sha1' as const, 'sha256' as const, 'sha512' as const),
    digits: fc.integer({ min: 5, max: 10 }),
    period: fc.integer({ min: 1, max: 120 }),
    now: fc.integer({ min: 0, max: 253_402_300_799_000 }),
  })
  fc.assert(
    fc.property(settings, fc.uint8Array({ minLength: 1, maxLength: 64 }), (given, key) => {
      const made = { hmac: nodeHmac, secret: new Secret(key), ...given }
      const code = totpCode(made)
      assert.equal(code.length, given.digits)
      assert.deepEqual(
        verifyTotp({ ...made, code, lastCounter: null }),
        accepted(totpCounter(given.now, given.period), 0),
      )
    }),
  )
})

test('hostile codes are refused as data, before any work', () => {
  const counting = countingHmac()
  for (const code of [
    '',
    '12345',
    '1234567',
    '12345é',
    '１２３４５６',
    '٠١٢٣٤٥',
    ' 12345',
    '12345\n',
    '+12345',
    '1e5000',
    '0x1234',
  ]) {
    assert.deepEqual(ask({ code, hmac: counting.hmac }), refused('malformed-code'), JSON.stringify(code))
  }
  assert.equal(counting.calls(), 0)
  fc.assert(fc.property(anyText, (code) => typeof ask({ code, hmac: counting.hmac }).ok === 'boolean'))
})

test('settings out of range are named and refused, never thrown', () => {
  const settings: readonly (readonly [name: string, given: object])[] = [
    ['period', { period: 0 }],
    ['period', { period: -30 }],
    ['period', { period: 121 }],
    ['period', { period: 0.5 }],
    ['period', { period: NaN }],
    ['digits', { digits: 4 }],
    ['digits', { digits: 11 }],
    ['algorithm', { algorithm: 'md5' }],
    ['algorithm', { algorithm: 'SHA1' }],
    ['secretBytes', { secret: new Secret(new Uint8Array(0)) }],
    ['now', { now: NaN }],
    ['now', { now: -1 }],
    ['now', { now: Infinity }],
    ['drift', { drift: 2 }],
    ['drift', { drift: -3 }],
    ['drift', { drift: 0.5 }],
    ['back', { window: { back: 5, forward: 0 } }],
    ['back', { window: { back: 1e9, forward: 0 } }],
    ['back', { window: { back: -1, forward: 0 } }],
    ['forward', { window: { back: 1, forward: 2 } }],
    ['counter', { lastCounter: -1 }],
    ['counter', { lastCounter: NaN }],
  ]
  for (const [setting, given] of settings) {
    assert.deepEqual(ask(given), { ok: false, reason: 'invalid-settings', setting }, JSON.stringify(given))
  }
})

test('making a code from settings that cannot be is an error of the caller', () => {
  assert.throws(() => totpCode({ hmac: nodeHmac, secret, now: NOW, period: 0 }), RangeError)
  assert.throws(() => totpCode({ hmac: nodeHmac, secret, now: -1 }), RangeError)
})

function wrongCode(): string {
  const right = [-1, 0, 1].map(codeAfter)
  return ['000000', '111111', '222222', '333333'].find((code) => !right.includes(code)) ?? assert.fail()
}
