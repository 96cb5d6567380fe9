// Random walks through every flow under both presets: whatever is answered, the rules of docs/rules.md hold.
// `WALK_ANSWERS` sets how many answers each flow and preset gets; `WALK_SEED` repeats a walk that failed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { someAnswer } from '#test/walks/answers.ts'
import { beginWalk, minute } from '#test/walks/begin.ts'
import { dice } from '#test/walks/random.ts'
import { holdRules } from '#test/walks/rules.ts'
import { give } from '#test/walks/verifier.ts'
import type { World } from '#test/walks/world.ts'
import type { PresetName } from '#core/policy/presets.ts'
import { evolve } from './evolve.ts'
import type { FlowEvent } from './event.ts'
import type { FlowKind } from './step.ts'

const answersWanted = Number(process.env['WALK_ANSWERS'] ?? 4000)
const firstSeed = Number(process.env['WALK_SEED'] ?? 1)
const longestWalk = 60

/** Events that no verifier would make of these facts; none may change anything (R3, R6, R12). */
const hostileEvents = (world: World): readonly FlowEvent[] => {
  const { facts } = world
  const proof = { method: 'totp', authenticatorId: 'somebody-else', multiFactor: true, at: world.now } as const
  const never: FlowEvent[] = [
    { event: 'proved', proof },
    { event: 'activated', authenticatorId: 'somebody-else', proof },
    ...(facts.userId === null ? [] : [{ event: 'identified', username: 'mallory', userId: 'm', epoch: 7 } as const]),
  ]
  const { challenge } = facts
  if (challenge !== null && challenge.method !== 'fido2') {
    const { authenticatorId } = challenge
    never.push({
      event: 'proved',
      proof: { ...proof, method: challenge.method === 'totp' ? 'sms' : 'totp', authenticatorId },
    })
    never.push({ event: 'proved', proof: { ...proof, method: challenge.method } })
  }
  if (facts.passwordHandedAt !== null) never.push({ event: 'password-handed', at: world.now + 1 })
  const closed: readonly FlowEvent[] = [
    { event: 'password-proved', at: world.now },
    { event: 'password-handed', at: world.now },
    { event: 'password-set', at: world.now },
    { event: 'ended', reason: 'cancelled' },
    { event: 'finished' },
    { event: 'pending-started', pending: null as never },
  ]
  return facts.done || facts.ended !== null ? [...never, ...closed] : never
}

/** One walk to its end; returns how many answers it took and where it ended. */
const walk = (kind: FlowKind, name: PresetName, seed: number): { readonly answers: number; readonly end: string } => {
  const d = dice(seed)
  const world = beginWalk(kind, name, d)
  const skill = d.pick([0, 0.5, 0.9, 1])
  let step = world.step
  const trail: string[] = []
  let answers = 0
  for (; answers < longestWalk; answers += 1) {
    const { facts, account, ledger } = world
    const move = {
      step,
      facts,
      account,
      changes: ledger.changes,
      bound: ledger.bound.length,
      removed: ledger.removed.length,
    }
    const answer = d.chance(0.02) ? ({ answer: 'extend' } as const) : someAnswer(world, skill)
    trail.push(`${step.step} <- ${JSON.stringify(answer)}`)
    try {
      const taken = give(world, answer)
      for (const event of hostileEvents(world)) assert.deepEqual(evolve(world.facts, event), world.facts, event.event)
      step = holdRules(world, { ...move, taken })
    } catch (cause) {
      throw new Error(`seed ${seed}: ${String(cause)}\n${trail.join('\n')}`, { cause })
    }
    if ((step.step === 'done' || step.step === 'ended') && d.chance(0.6)) break
    world.wait(d.chance(0.03) ? d.pick([1, 4, 6, 12]) * minute : 1000)
    if (d.chance(0.004)) world.disturb()
    if (d.chance(0.01)) world.disable()
    step = world.step
  }
  return {
    answers,
    end: step.step === 'ended' ? step.reason : step.step,
  }
}

/** Every end that a flow can have must be met, or the walk proves less than it says. */
const mustMeet: Readonly<Record<FlowKind, readonly string[]>> = {
  signIn: ['done', 'locked', 'too-many-attempts', 'expired', 'cancelled', 'not-enough-methods', 'account-changed'],
  register: ['done', 'locked', 'too-many-attempts', 'expired', 'cancelled', 'not-enough-methods', 'account-changed'],
  reset: ['done', 'not-enough-methods', 'too-many-attempts', 'expired', 'cancelled', 'account-changed'],
}

for (const kind of ['signIn', 'register', 'reset'] as const)
  for (const name of ['microsoft365', 'strict'] as const)
    test(`A13 OWASP-FP-11 ${kind} under ${name}: the rules hold over ${answersWanted} random answers`, () => {
      const ends = new Set<string>()
      let answers = 0
      for (let seed = firstSeed; answers < answersWanted; seed += 1) {
        const walked = walk(kind, name, seed)
        answers += Math.max(1, walked.answers)
        ends.add(walked.end)
      }
      for (const end of mustMeet[kind]) assert.ok(ends.has(end), `no walk met "${end}"`)
    })
