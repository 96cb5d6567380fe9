// From what happened to what is asked next: folds the events, and adds what follows from them without the person: the
// default method's challenge is opened, the first prompt is remembered, a finished sign-in is closed.
import { type Automatic, automatic } from '#core/flows/automatic.ts'
import { evolve } from '#core/flows/evolve.ts'
import type { FlowEvent } from '#core/flows/event.ts'
import type { Account, Environment, Facts } from '#core/flows/facts.ts'
import { nextStep } from '#core/flows/next-step.ts'
import type { Step } from '#core/flows/step.ts'
import { resetRefusal } from '#core/policy/due.ts'
import type { Deps } from './deps.ts'
import { type Outcome, outcome, together, type Turn } from './turn.ts'
import { challenge } from './verify/challenge.ts'
import { offerCodes } from './verify/enroll.ts'

export const environmentOf = (deps: Deps, now: number): Environment => ({ can: deps.can, now })

export const stepFor = (deps: Deps, facts: Facts, account: Account, now: number): Step =>
  nextStep(facts, account, deps.policy, environmentOf(deps, now))

export const fold = (facts: Facts, events: readonly FlowEvent[]): Facts => events.reduce(evolve, facts)

export interface Settled {
  readonly facts: Facts
  readonly outcome: Outcome
}

/** Everything that one answer led to, ready for one commit. */
export const settle = async (turn: Turn, first: Outcome): Promise<Settled> => {
  const base = together(first, refusal(turn, fold(turn.facts, first.events)))
  const facts = fold(turn.facts, base.events)
  const step = stepFor(turn.deps, facts, turn.subject.account, turn.now)
  const follow = await following(turn, facts, step)
  return { facts: fold(facts, follow.events), outcome: together(base, follow) }
}

/** Asked before the commit, so that most answers are one commit, and after it, when the account itself has changed. */
export const following = async (turn: Turn, facts: Facts, step: Step): Promise<Outcome> => {
  const does = automatic(facts, turn.subject.account, turn.deps.policy, environmentOf(turn.deps, turn.now), turn.known)
  if (does !== null) return automatically({ ...turn, facts, step }, does)
  if (step.step === 'more-information' && turn.subject.account.promptedAt === null)
    return outcome({ effects: [{ effect: 'prompted', userId: turn.subject.userId, at: turn.now }] })
  return step.step === 'done' && !facts.done ? closing(turn, facts) : outcome({})
}

/** A finished flow: the browser is known from now on, and the event stands in the log. */
const closing = (turn: Turn, facts: Facts): Outcome => {
  const { browser, subject, now } = turn
  const knows = facts.kind === 'signIn' && browser !== null
  return outcome({
    events: [{ event: 'finished' }],
    effects: knows ? [{ effect: 'know-browser', userId: subject.userId, browser, at: now }] : [],
    log: [{ type: facts.kind === 'signIn' ? 'signed-in' : `${facts.kind}-finished`, method: null, outcome: 'success' }],
  })
}

/**
 * A sign-in goes straight to the default method, or to the only one; nobody is called without asking for it. If it
 * cannot be opened now (a limit), the person chooses. Saved codes that are due are made here as well.
 */
const automatically = async (turn: Turn, does: Automatic): Promise<Outcome> => {
  if (does.automatic === 'offer-codes') return offerCodes(turn)
  if (does.choice.method === 'voice') return outcome({})
  const opened = await challenge(turn, { answer: 'challenge', choiceId: does.choice.id })
  return opened.problem === null ? opened : outcome({})
}

/**
 * Whoever proved something real in a reset and still cannot go on is told why; before that a real account looks like
 * any other, made-up methods included (OWASP-FP-01).
 */
const refusal = (turn: Turn, facts: Facts): Outcome => {
  const { subject, deps, now } = turn
  if (facts.kind !== 'reset' || facts.proofs.length === 0 || subject.person === null || facts.ended !== null)
    return outcome({})
  const authenticators = subject.account.authenticators.filter(({ id }) => !subject.madeUp.has(id))
  const reason = resetRefusal({ ...subject.account, authenticators }, deps.policy, environmentOf(deps, now))
  return reason === 'not-enough-methods' ? outcome({ events: [{ event: 'ended', reason }] }) : outcome({})
}
