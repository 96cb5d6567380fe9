// The server's half: a step becomes HAL as Microsoft's native authentication V2 speaks it, with our own step beside it.
// Outside clients read state, action, _embedded and _links; our elements draw from `step` and ignore the rest.
import type { Reply, Step } from '#core/flows/step.ts'
import { answersOf, isTaken } from '#core/flows/takes.ts'
import { dialectOf, refusalOf } from './dialect.ts'
import { linkTo } from './links.ts'
import type { Ability } from './request.ts'

interface Organisation {
  readonly name: string
  readonly support: string
}

export interface ReplyContext {
  /** The continuation for the next answer; null when there is none. */
  readonly token: string | null
  readonly correlationId: string
  /** What the page said it can draw; null for a client that said nothing, which is taken at its word. */
  readonly can?: readonly Ability[] | null
  /** The hosted page, offered when the page cannot draw the step. */
  readonly webFallback?: string
  /** Whose accounts these are, and who helps: a `mailto:` or https address. */
  readonly organisation?: Organisation
  /** When the token dies, epoch milliseconds, and whether the flow may still be given more time. */
  readonly time?: { readonly expiresAt: number; readonly more: boolean }
}

/** The ability a page needs to draw the step, if any. */
const needs: Partial<Record<Step['step'], Ability>> = {
  'use-passkey': 'passkey',
  'activate-passkey': 'passkey',
  'await-call': 'poll',
  'activate-call': 'poll',
  'await-approval': 'push',
  'pair-device': 'push',
  'activate-push': 'push',
  working: 'poll',
}

const stateOf = (step: Step, can: readonly Ability[] | null): string => {
  if (step.step === 'done') return 'continue'
  if (step.step === 'ended') return 'ended'
  const need = needs[step.step]
  return need === undefined || can === null || can.includes(need) ? 'interactionRequired' : 'webFallbackRequired'
}

interface Link {
  readonly href: string
  readonly templated?: true
}

/** One link for each answer that the step takes, under the answer's own name. */
const linksOf = (step: Step, more: boolean): Readonly<Record<string, Link>> => {
  const answers = answersOf(step).filter((answer) => answer !== 'extend' || more)
  const links = answers.map((answer): [string, Link] => {
    const href = linkTo(answer)
    return [answer, href.includes('{') ? { href, templated: true } : { href }]
  })
  // Clients of the dialect look for `verify` beside a password.
  const verify: [string, Link][] = step.step === 'password' ? [['verify', { href: linkTo('password') }]] : []
  return Object.fromEntries([...links, ...verify])
}

/** The JSON of a reply. */
export const toHal = ({ step, problem }: Reply, context: ReplyContext): Readonly<Record<string, unknown>> => {
  const { token, correlationId, can = null, webFallback, organisation, time } = context
  const dialect = dialectOf(step)
  const state = stateOf(step, can)
  const fallback = state === 'webFallbackRequired' && webFallback !== undefined
  const refusal = can === null ? refusalOf(problem) : null
  return {
    state,
    ...(dialect && { action: dialect.action, ...dialect.members }),
    ...(token !== null && { continuationToken: token }),
    ...(time && isTaken(step.step, 'extend') && { expiresAt: time.expiresAt }),
    correlationId,
    ...(dialect?.methods && { _embedded: { methods: dialect.methods } }),
    _links: { ...linksOf(step, time?.more === true), ...(fallback && { webFallback: { href: webFallback } }) },
    ...(organisation && { organisation }),
    ...(refusal && { error: refusal }),
    step,
    problem,
  }
}
