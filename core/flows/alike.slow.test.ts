// R15: from outside, people who may reset, who may not and who do not exist are one. Pairs of walks give the same
// answers, of which only the first of two proofs can ever be right, and must see the same steps to the byte.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { someAnswer } from '#test/walks/answers.ts'
import { accountWith, held, policyOf } from '#test/walks/people.ts'
import { dice } from '#test/walks/random.ts'
import { give } from '#test/walks/verifier.ts'
import { World } from '#test/walks/world.ts'
import type { PresetName } from '#core/policy/presets.ts'
import type { Account } from './facts.ts'
import type { FlowKind } from './step.ts'

const pairs = Math.ceil(Number(process.env['WALK_ANSWERS'] ?? 4000) / 40)

const registered = [held('a0', 'app'), held('a1', 'phone'), held('a2', 'email')]
/** What a server makes up for a name that nobody has: looks registered, can never be proved. */
const nobody = accountWith(registered)

const others: Readonly<Record<string, Partial<Account>>> = {
  'a locked person': { locked: true },
  'a person without licence': { licensed: false },
  'a person out of scope': { inScope: false },
  'a person whose directory asks for no second factor': { mfaRequired: false },
  'a person with a default method': { defaultChoice: 'a1.sms' },
  'a person who was never asked': { confirmedAt: null },
}

const walkPair = (kind: FlowKind, name: PresetName, other: Partial<Account>, seed: number): void => {
  const policy = policyOf(name)
  const world = (account: Account): World => new World(kind, account, policy, dice(seed))
  const [a, b] = [world(nobody), world({ ...nobody, ...other })]
  const script = dice(seed + 1)
  for (let turn = 0; turn < 40; turn += 1) {
    assert.deepEqual(a.step, b.step, `seed ${seed}`)
    // Answers come from one of the two and go to both; without the password, and with at most one proof.
    const isStranger = kind === 'signIn' || a.facts.proofs.length > 0
    const answer = someAnswer(a, isStranger ? 0 : 0.5, script)
    if (isStranger && answer.answer === 'verify') Object.assign(answer, { code: 'wrong' })
    if (isStranger && answer.answer === 'poll') continue
    assert.equal(give(a, answer), give(b, answer))
    for (const each of [a, b]) each.wait(1000)
  }
}

for (const kind of ['reset', 'signIn'] as const)
  for (const name of ['microsoft365', 'strict'] as const)
    for (const [who, other] of Object.entries(others))
      test(`R15 R20 A19 OWASP-FP-01 ${kind} under ${name}: ${who} sees what nobody sees`, () => {
        for (let seed = 1; seed <= pairs; seed += 1) walkPair(kind, name, other, seed * 2)
      })
