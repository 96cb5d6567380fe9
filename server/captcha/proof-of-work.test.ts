// The CAPTCHA cannot be replayed, moved to another flow, outlived or forged.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { proofOfWork } from './proof-of-work.ts'

const now = Date.now()
const captcha = proofOfWork('a secret of the test', { cost: 2, from: 3, to: 9 })

const solve = async (challenge: Readonly<Record<string, unknown>>): Promise<string> => {
  const solution = await solveChallenge({ challenge: challenge as unknown as Challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

test('OWASP-FP-05 a right solution of this flow passes, and names the key to spend', async () => {
  const payload = await solve(await captcha.challenge('flow-1', now))
  const result = await captcha.check('flow-1', payload, now + 1000)
  assert.equal(result.ok, true)
  assert.match(result.spendKey, /^captcha:./)
})

test('A42 the same solution names the same key each time, so it is spent once', async () => {
  const payload = await solve(await captcha.challenge('flow-1', now))
  const [a, b] = [await captcha.check('flow-1', payload, now), await captcha.check('flow-1', payload, now)]
  assert.equal(a.spendKey, b.spendKey)
})

test('OWASP-FP-05 refused: another flow, too late, tampered, forged, malformed', async () => {
  const challenge = await captcha.challenge('flow-1', now)
  const payload = await solve(challenge)
  const other = proofOfWork('another secret', { cost: 2, from: 3, to: 9 })
  const forged = await solve(await other.challenge('flow-1', now))
  /** The payload with other parameters, everything else as it was. */
  const edit = (parameters: Readonly<Record<string, unknown>>): string => {
    const value = JSON.parse(Buffer.from(payload, 'base64').toString()) as { challenge: { parameters: object } }
    const changed = {
      ...value,
      challenge: { ...value.challenge, parameters: { ...value.challenge.parameters, ...parameters } },
    }
    return Buffer.from(JSON.stringify(changed)).toString('base64')
  }
  const attempts: readonly (readonly [string, string, string, number])[] = [
    ['another flow', 'flow-2', payload, now],
    ['too late', 'flow-1', payload, now + 601_000],
    ['forged', 'flow-1', forged, now],
    ['longer life', 'flow-1', edit({ expiresAt: 9_999_999_999 }), now],
    ['flow changed', 'flow-2', edit({ data: { flow: 'flow-2' } }), now],
    ['not base64', 'flow-1', '%%%', now],
    ['not an object', 'flow-1', Buffer.from('[1,2]').toString('base64'), now],
    ['prototype', 'flow-1', Buffer.from('{"__proto__":{"challenge":1}}').toString('base64'), now],
    ['empty', 'flow-1', '', now],
  ]
  for (const [name, flow, attempt, at] of attempts)
    assert.equal((await captcha.check(flow, attempt, at)).ok, false, name)
})
