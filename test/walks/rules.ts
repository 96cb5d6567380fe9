// The rules of docs/rules.md as checks on one move of a walk. They judge by the world's ledger and by tables of their
// own, not by the code under test, and throw with the rule's number.
import assert from 'node:assert/strict'
import type { Account, Facts } from '#core/flows/facts.ts'
import type { Step, StepName } from '#core/flows/step.ts'
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type Method, methods } from '#core/methods/catalogue.ts'
import { can } from './people.ts'
import { grants } from './pair-table.ts'
import type { World } from './world.ts'

export interface Move {
  /** Before the answer. */
  readonly step: Step
  readonly facts: Facts
  readonly account: Account
  readonly changes: number
  readonly bound: number
  readonly removed: number
  /** The gate let the answer through. */
  readonly taken: boolean
}

type Rule = (world: World, move: Move, next: Step) => void

const factors: ReadonlySet<Method> = new Set<Method>(['fido2', 'push', 'totp', 'sms', 'voice'])

/** Second-factor methods of these authenticators that the policy takes. */
const factorsOf = (world: World, authenticators: readonly Authenticator[]): readonly (readonly [string, Method])[] =>
  authenticators.flatMap(({ id, methods: offers }) =>
    offers
      .filter(
        (method) => factors.has(method) && world.policy.methods[method].enabled && world.policy.methods[method].signIn,
      )
      .map((method) => [id, method] as const),
  )

const holdsFactor = (world: World, { authenticators }: Account): boolean =>
  factorsOf(
    world,
    authenticators.filter(({ status }) => status !== 'pending'),
  ).length > 0

const activeFactors = (world: World, { authenticators }: Account): readonly (readonly [string, Method])[] =>
  factorsOf(
    world,
    authenticators.filter(({ status }) => status === 'active'),
  ).filter(([, method]) => can.includes(method))

const strengthOf = ([, method]: readonly [string, Method]): number => methods[method].strength

/** A right answer was given by an active factor at least this strong, since `since`. */
const hasProof = (world: World, account: Account, least: number, since: number): boolean =>
  activeFactors(world, account).some(
    (factor) =>
      strengthOf(factor) >= least &&
      world.ledger.right.some(
        ({ authenticatorId, method, at }) =>
          authenticatorId === factor[0] &&
          (method === factor[1] || world.ledger.bound.some(({ id }) => id === authenticatorId)) &&
          at >= since,
      ),
  )

const mayBind = (world: World, account: Account, method: Method, begun: number): boolean => {
  const since = world.kind === 'signIn' ? 0 : begun - world.policy.freshSeconds * 1000
  const { passwordAt } = world.ledger
  if (!holdsFactor(world, account)) return passwordAt !== null && passwordAt >= since
  const highest = Math.max(0, ...activeFactors(world, account).map(strengthOf))
  return hasProof(world, account, Math.min(highest, methods[method].strength), since)
}

const isKnownBy = ({ ledger }: World): boolean =>
  ledger.passwordAt !== null ||
  ledger.right.some(({ method, multiFactor }) => (method === 'fido2' || method === 'push') && multiFactor)

const beforePassword: ReadonlySet<StepName> = new Set<StepName>([
  'identify',
  'password',
  'use-passkey',
  'await-approval',
  'ended',
])
const toldBeforePassword = new Set(['cancelled', 'expired', 'too-many-attempts', 'account-changed', 'reported'])

const rules: Readonly<Record<string, Rule>> = {
  'R1 the step follows from facts, account, policy and time': (world, _, next) => assert.deepEqual(world.step, next),
  'R2 what a step does not take changes nothing': (world, { taken, facts, account }) => {
    if (taken) return
    assert.equal(world.facts, facts)
    assert.equal(world.account, account)
  },
  'R3 ended stays ended, finished stays finished': (_, { step }, next) => {
    if (step.step === 'ended' || step.step === 'done') assert.deepEqual(next, step)
  },
  'R4 past its time a flow has expired': (world, _, next) => {
    const isOver = world.facts.done || world.facts.ended !== null || world.facts.passwordHandedAt !== null
    if (!isOver && world.now >= world.facts.expiresAt) assert.deepEqual(next, { step: 'ended', reason: 'expired' })
  },
  'R55 more time is one lifetime from now, ten times at most, and moves nothing else': (world, { facts }) => {
    const { expiresAt, extensions } = world.facts
    assert.ok(extensions <= 10)
    if (expiresAt === facts.expiresAt) return
    assert.equal(expiresAt, world.now + world.policy.lifetimes.flow * 1000)
    assert.deepEqual(
      { ...world.facts, challenge: null, asked: null },
      { ...facts, expiresAt, extensions: facts.extensions + 1, challenge: null, asked: null },
    )
  },
  'R5 one account from the first name on': (world, { facts }) => {
    if (facts.userId !== null && world.facts.userId === null) {
      assert.equal(facts.passwordAt, null)
      assert.equal(facts.proofs.length, 0)
    }
  },
  'R6 every proof was a right answer, and its challenge is closed by it': ({ facts, ledger }, move, next) => {
    const isProved = facts.proofs.length > move.facts.proofs.length && ledger.bound.length === move.bound
    if (isProved) assert.notEqual(facts.challenge?.id, move.facts.challenge?.id)
    if ('choice' in next && 'purpose' in next) assert.equal(facts.challenge?.purpose, next.purpose)
    for (const proof of facts.proofs)
      assert.ok(
        ledger.right.some(
          ({ authenticatorId, method, at }) =>
            authenticatorId === proof.authenticatorId && method === proof.method && at === proof.at,
        ),
      )
    if (facts.passwordAt !== null) assert.equal(facts.passwordAt, ledger.passwordAt)
  },
  'R7 wrong answers stay within the limit': ({ ledger, policy }) => {
    for (const [choice, tries] of ledger.wrong)
      assert.ok(
        tries <= (choice === 'password' ? policy.limits.passwordTries : policy.limits.triesPerChallenge),
        choice,
      )
  },
  'R8 a changed account ends the flow': (world, _, next) => {
    const isOver = world.facts.done || world.facts.ended !== null || world.facts.passwordHandedAt !== null
    if (world.ledger.epochMoved && world.facts.userId !== null && !isOver) assert.equal(next.step, 'ended')
  },
  'R9 nothing proved is undone but by removal': (world, { facts }) => {
    if (world.ledger.removed.length > 0) return
    const ids = world.facts.proofs.map(({ authenticatorId, method }) => `${authenticatorId}.${method}`)
    for (const { authenticatorId, method } of facts.proofs) assert.ok(ids.includes(`${authenticatorId}.${method}`))
    if (facts.passwordAt !== null) assert.notEqual(world.facts.passwordAt, null)
  },
  'R10 R11 the pair table grants what resets': (world, _, next) => {
    if (world.kind !== 'reset' || (world.ledger.changes === 0 && next.step !== 'new-password')) return
    assert.ok(world.ledger.captcha)
    assert.ok(grants(world.ledger.right, world.account.authenticators, world.policy))
  },
  'R12 the password changes once': ({ ledger, facts }) => {
    assert.ok(ledger.changes <= 1)
    if (facts.passwordSetAt !== null) assert.equal(ledger.changes, 1)
  },
  'R13 a reset changes no method': (world, { account }) => {
    if (world.kind === 'reset') assert.equal(world.account.authenticators, account.authenticators)
  },
  'R14 no method is listed before the CAPTCHA': (world, _, next) => {
    if (world.kind === 'reset' && !world.ledger.captcha) assert.ok(['identify', 'captcha', 'ended'].includes(next.step))
  },
  'R15 who may not reset does not': ({ ledger, account }) => {
    if (ledger.changes > 0) assert.ok(account.licensed && account.inScope && !account.locked)
  },
  'R16 what was proved is not offered again': (world, _, next) => {
    if (world.kind !== 'reset' || next.step !== 'choose-method') return
    for (const { id } of next.methods)
      assert.ok(!world.facts.proofs.some(({ authenticatorId }) => id.startsWith(`${authenticatorId}.`)))
  },
  'R17 no text or call before the whole number': (world) => {
    const { challenge } = world.facts
    if (world.kind === 'reset' && challenge && methods[challenge.method].kind === 'phone')
      assert.ok(world.ledger.numbers.has(challenge.choiceId))
  },
  'R20 nothing is told before the password': (world, _, next) => {
    if (world.kind !== 'signIn' || isKnownBy(world)) return
    assert.ok(beforePassword.has(next.step), next.step)
    if (next.step === 'ended') assert.ok(toldBeforePassword.has(next.reason), next.reason)
    if (next.step === 'use-passkey' || next.step === 'await-approval') assert.equal(next.choice.hint, '')
  },
  'R21 no sign-in without the second factor that is due': (world, _, next) => {
    if (world.kind !== 'signIn' || next.step !== 'done') return
    assert.ok(isKnownBy(world))
    const isDue = world.policy.secondFactor === 'always' || world.account.mfaRequired
    if (isDue && holdsFactor(world, world.account)) assert.ok(hasProof(world, world.account, 0, 0))
  },
  'R22 R23 R31 methods are added by a proof that is strong enough': (world, move) => {
    for (const { method, begun, before } of world.ledger.bound.slice(move.bound))
      assert.ok(mayBind(world, before, method, begun), method)
  },
  'R24 put off only while the days last': (world, { facts, step }) => {
    if (world.facts.skipped && !facts.skipped) assert.ok('canSkipUntil' in step && (step.canSkipUntil ?? 0) > world.now)
  },
  'R25 the first method may stand first': (world, { bound }) => {
    for (const { method, before } of world.ledger.bound.slice(bound))
      if (before.authenticators.length === 0) assert.ok(!['email', 'recoveryCode'].includes(method), method)
  },
  'R30 manage shows and changes nothing without a fresh proof': (world, move, next) => {
    if (world.kind !== 'register' || world.facts.mode !== 'manage') return
    const since = world.now - world.policy.freshSeconds * 1000
    const isFresh = (account: Account): boolean =>
      holdsFactor(world, account)
        ? hasProof(world, account, 0, since)
        : world.ledger.passwordAt !== null && world.ledger.passwordAt >= since
    if (['manage', 'add-method', 'confirm-removal'].includes(next.step)) assert.ok(isFresh(world.account))
    if (world.ledger.removed.length > move.removed) assert.ok(isFresh(move.account))
    if (world.account.defaultChoice !== move.account.defaultChoice) assert.ok(isFresh(move.account))
  },
  'R32 what is being added is not listed': ({ facts, account }, _, next) => {
    if (!('registered' in next)) return
    const pending = account.authenticators.filter(({ status }) => status === 'pending').map(({ id }) => id)
    for (const { id } of next.registered) assert.ok(id !== facts.pending?.authenticatorId && !pending.includes(id))
  },
  'R33 secrets only where they are added': (_, __, next) => {
    if (!['activate-app', 'pair-device', 'save-codes'].includes(next.step))
      assert.ok(!JSON.stringify(next).includes('SECRET-'), next.step)
  },
  'R50 no password is spared but to whom chose that, on a device unlocked for it': ({ facts, ledger, kind }) => {
    const byPasskey = facts.proofs.some(({ method, multiFactor }) => method === 'fido2' && multiFactor)
    if (kind !== 'signIn' || facts.passwordAt !== null || byPasskey) return
    for (const { method, authenticatorId } of facts.proofs) {
      if (method !== 'push' || ledger.bound.some(({ id }) => id === authenticatorId)) continue
      const given = ledger.approved.find(({ instead, device }) => instead && device === authenticatorId)
      assert.ok(given?.by.passwordless)
      assert.ok(given.by.authenticators.some(({ id, activation }) => id === authenticatorId && activation))
    }
  },
  'R51 a number shows only where it is waited for': (_, __, next) => {
    if (next.step !== 'await-approval' && next.step !== 'activate-push')
      assert.ok(!JSON.stringify(next).includes('NUMBER'), next.step)
  },
  'R52 a report ends the flow': (world, _, next) => {
    if (world.ledger.reported) assert.equal(next.step, 'ended')
  },
  'R53 an approval comes from a device that was asked': ({ facts, ledger }) => {
    for (const { method, authenticatorId, at } of facts.proofs)
      if (method === 'push')
        assert.ok(ledger.right.some((right) => right.authenticatorId === authenticatorId && right.at === at))
  },
  'R54 a request that is over is shown no more': ({ ledger }, _, next) => {
    const said = JSON.stringify(next)
    for (const number of ledger.over) assert.ok(!said.includes(number), number)
  },
  'R34 added once': ({ ledger }) => {
    const ids = ledger.bound.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
  },
}

export const holdRules = (world: World, move: Move): Step => {
  const next = world.step
  for (const [name, rule] of Object.entries(rules))
    try {
      rule(world, move, next)
    } catch (cause) {
      throw new Error(name, { cause })
    }
  return next
}
