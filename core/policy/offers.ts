// Which methods a person is offered to register next, in the policy's order, and why others cannot be chosen.
// Source: Entra combined registration ("shown most secure first", "asked only for what is missing"); N63B-RC-01.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type Method, methodNames, methods } from '#core/methods/catalogue.ts'
import { heldMethods, isOffered } from './counting.ts'
import type { Policy } from './policy.ts'
import { hasFirst, progress, type Standing } from './requirement.ts'

/** Why a method is named but cannot be chosen. */
type WithheldReason = 'needs-other-first' | 'limit-reached' | 'not-by-policy' | 'already-registered'

interface Withheld {
  readonly method: Method
  readonly reason: WithheldReason
}

export interface OfferQuestion {
  readonly authenticators: readonly Authenticator[]
  readonly policy: Policy
  readonly person: Standing
  /** Methods whose parts are configured here and that the page can draw. */
  readonly can: readonly Method[]
  /** Epoch milliseconds. */
  readonly now: number
  /** `interrupt` asks only for what is missing, each kind once; `manage` offers whatever may still be added. */
  readonly mode: 'interrupt' | 'manage'
}

export interface Offers {
  /** Shown first; null when nothing can be added. */
  readonly recommended: Method | null
  readonly offered: readonly Method[]
  readonly withheld: readonly Withheld[]
}

/** What to offer now. In the interrupt, as long as something permitted would bring the person further, something is offered. */
export function offers(question: OfferQuestion): Offers {
  const candidates = inOrder(question.policy)
    .filter((method) => question.can.includes(method) && question.policy.methods[method].enabled)
    .map((method) => ({ method, reason: reasonAgainst(method, question) }))
  const useful = candidates.filter(({ method }) => question.mode === 'manage' || helps(method, question))
  const free = useful.filter(({ reason }) => reason === null)
  // Every kind that helps is there already (two apps of one kind may count): better a second one than a dead end.
  const again = useful.filter(({ method, reason }) => reason === 'already-registered' && !isAtLimit(method, question))
  const offered = (free.length > 0 ? free : again).map(({ method }) => method)
  const withheld = candidates.flatMap(({ method, reason }) =>
    reason === null || offered.includes(method) ? [] : [{ method, reason }],
  )
  return { recommended: offered[0] ?? null, offered, withheld }
}

/** The policy's order; what it does not name comes after, strongest first. */
const inOrder = ({ offer }: Policy): readonly Method[] => [
  ...offer,
  ...methodNames
    .filter((method) => !offer.includes(method))
    .toSorted((a, b) => methods[b].strength - methods[a].strength),
]

function reasonAgainst(method: Method, question: OfferQuestion): WithheldReason | null {
  const { authenticators, policy, person, now, mode } = question
  if (!isOffered(method, policy, person.administrator, now)) return 'not-by-policy'
  const held = heldMethods(authenticators)
  if (mode === 'interrupt' && held.some((other) => isSameKind(other.method, method, policy)))
    return 'already-registered'
  if (isAtLimit(method, question)) return methods[method].limit === 1 ? 'already-registered' : 'limit-reached'
  return methods[method].first || hasFirst(held, policy, person.administrator, now) ? null : 'needs-other-first'
}

/** Approval and code are two kinds where two apps count twice, as the guide counts four; text and call are one. */
const isSameKind = (a: Method, b: Method, policy: Policy): boolean =>
  methods[a].kind === methods[b].kind && (methods[a].kind !== 'app' || policy.appMethods === 'one-family' || a === b)

/** Disabled ones still take their place; pending ones do not. */
const isAtLimit = (method: Method, { authenticators }: OfferQuestion): boolean =>
  authenticators.filter(({ kind, status }) => kind === methods[method].kind && status !== 'pending').length >=
  methods[method].limit

/** Whether one more of this kind would bring the person nearer to what is required. */
const helps = (method: Method, { authenticators, policy, person, now }: OfferQuestion): boolean =>
  progress([...authenticators, imagined(method)], policy, person, now).satisfied >
  progress(authenticators, policy, person, now).satisfied

/** A new authenticator of this method as it will most likely be: keys are asked for user verification, phones confirmed. */
const imagined = (method: Method): Authenticator => ({
  id: ' imagined',
  kind: methods[method].kind,
  methods: [method],
  name: '',
  hint: '',
  status: 'active',
  userVerification: method === 'fido2',
  activation: false,
  recovery: methods[method].kind === 'phone',
  createdAt: 0,
  lastUsedAt: null,
})
