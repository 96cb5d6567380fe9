// The server's half: a step becomes HAL as Microsoft's native authentication V2 speaks it, with our own step beside it.
// Outside clients read state, action, _embedded and _links; our elements draw from `step` and ignore the rest.
import type { Reply, Step } from '#core/flows/step.ts'
import { takes } from '#core/flows/takes.ts'
import { linkTo } from './links.ts'
import type { Ability } from './request.ts'

export interface Organisation {
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
}

/** What Microsoft's verbs call each step; the steps that only we have keep our names. */
type Action =
  | 'challenge'
  | 'verify'
  | 'update'
  | 'poll'
  | 'enroll'
  | 'activate'
  | 'captcha'
  | 'identify'
  | 'confirm'
  | 'acknowledge'
  | 'manage'

interface Dialect {
  readonly action: Action | null
  readonly members?: Readonly<Record<string, unknown>>
  readonly methods?: readonly Readonly<Record<string, unknown>>[]
}

const link = (href: string): { readonly href: string } => ({ href })

const dialectOf = (step: Step): Dialect => {
  switch (step.step) {
    case 'identify':
      return { action: 'identify' }
    case 'captcha':
      return { action: 'captcha', members: { payload: step.challenge } }
    case 'password':
      return { action: 'verify', members: { id: 'password', type: 'password' } }
    case 'choose-method':
      return {
        action: 'challenge',
        members: {
          challengeContext: { authenticationFactor: step.progress.required > 1 ? 'multiFactor' : 'singleFactor' },
        },
        methods: step.methods.map(({ id, method, hint }) => ({
          id,
          type: method,
          hint,
          _links: { challenge: link(linkTo('challenge', id)) },
        })),
      }
    case 'confirm-number':
      return { action: 'confirm', members: { id: step.choice.id, type: step.choice.method, hint: step.choice.hint } }
    case 'enter-code':
      return {
        action: 'verify',
        members: { id: step.choice.id, type: step.choice.method, hint: step.choice.hint, codeLength: step.codeLength },
      }
    case 'await-call':
      return { action: 'poll', members: { id: step.choice.id, type: step.choice.method, hint: step.choice.hint } }
    case 'use-passkey':
      return {
        action: 'verify',
        members: {
          id: step.choice.id,
          type: step.choice.method,
          hint: step.choice.hint,
          payload: { publicKey: step.options },
        },
      }
    case 'add-method':
      return {
        action: 'enroll',
        methods: step.offered.map((type) => ({ type, _links: { enroll: link(linkTo('enroll', type)) } })),
      }
    case 'activate-app':
      return {
        action: 'activate',
        members: { type: 'totp', codeLength: step.codeLength, payload: { keyUri: step.keyUri } },
      }
    case 'activate-code':
      return { action: 'activate', members: { type: step.method, hint: step.address, codeLength: step.codeLength } }
    case 'activate-call':
      return { action: 'poll', members: { type: 'voice', hint: step.address } }
    case 'activate-passkey':
      return { action: 'activate', members: { type: 'fido2', payload: { publicKey: step.options } } }
    case 'new-password':
      return { action: 'update', members: { id: 'password', type: 'password' } }
    case 'working':
      return { action: 'poll' }
    case 'more-information':
    case 'save-codes':
    case 'review':
    case 'reconfirm':
      return { action: 'acknowledge' }
    case 'manage':
      return { action: 'manage' }
    case 'confirm-removal':
      return { action: 'confirm' }
    case 'done':
    case 'ended':
      return { action: null }
  }
}

/** The ability a page needs to draw the step, if any. */
const needs: Partial<Record<Step['step'], Ability>> = {
  'use-passkey': 'passkey',
  'activate-passkey': 'passkey',
  'await-call': 'poll',
  'activate-call': 'poll',
  working: 'poll',
}

const stateOf = (step: Step, can: readonly Ability[] | null): string => {
  if (step.step === 'done') return 'continue'
  if (step.step === 'ended') return 'ended'
  const need = needs[step.step]
  return need === undefined || can === null || can.includes(need) ? 'interactionRequired' : 'webFallbackRequired'
}

const linksOf = (step: Step): Record<string, { href: string; templated?: true }> => {
  const links: Record<string, { href: string; templated?: true }> = {}
  for (const answer of takes[step.step]) {
    const href = linkTo(answer)
    links[answer] = href.includes('{') ? { href, templated: true } : { href }
  }
  // Their clients look for `verify` beside a password.
  if (step.step === 'password') links['verify'] = { href: linkTo('password') }
  return links
}

/** The JSON of a reply. */
export const toHal = (reply: Reply, context: ReplyContext): Readonly<Record<string, unknown>> => {
  const { action, members, methods } = dialectOf(reply.step)
  const state = stateOf(reply.step, context.can ?? null)
  const links: Record<string, unknown> = linksOf(reply.step)
  if (state === 'webFallbackRequired' && context.webFallback !== undefined)
    links['webFallback'] = { href: context.webFallback }
  return {
    state,
    ...(action === null ? {} : { action }),
    ...members,
    ...(context.token === null ? {} : { continuationToken: context.token }),
    correlationId: context.correlationId,
    ...(methods === undefined ? {} : { _embedded: { methods } }),
    _links: links,
    ...(context.organisation === undefined ? {} : { organisation: context.organisation }),
    step: reply.step,
    problem: reply.problem,
  }
}
