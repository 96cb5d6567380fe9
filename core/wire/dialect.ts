// Each step in the words of Microsoft's native authentication V2: verb, members and embedded methods. Their clients
// know challenge, verify, update, poll, enroll and activate; the steps that only we have keep verbs of ours.
import type { Problem } from '#core/flows/problem.ts'
import type { MethodChoice, Step, StepName, StepOf } from '#core/flows/step.ts'
import { linkTo } from './links.ts'

export interface Dialect {
  readonly action: string
  readonly members?: Readonly<Record<string, unknown>>
  readonly methods?: readonly Readonly<Record<string, unknown>>[]
}

const link = (href: string): { readonly href: string } => ({ href })

const chosen = ({ id, method, hint }: MethodChoice): Readonly<Record<string, unknown>> => ({ id, type: method, hint })
const ceremony = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  payload: { publicKey: options },
})
const acknowledge = (): Dialect => ({ action: 'acknowledge' })
const password = { id: 'password', type: 'password' }

const dialects: { readonly [N in StepName]: (step: StepOf<N>) => Dialect | null } = {
  identify: () => ({ action: 'identify' }),
  captcha: ({ challenge }) => ({ action: 'captcha', members: { payload: challenge } }),
  password: () => ({ action: 'verify', members: password }),
  'choose-method': ({ methods, progress }) => ({
    action: 'challenge',
    members: { challengeContext: { authenticationFactor: progress.required > 1 ? 'multiFactor' : 'singleFactor' } },
    methods: methods.map((choice) => ({
      ...chosen(choice),
      _links: { challenge: link(linkTo('challenge', choice.id)) },
    })),
  }),
  'confirm-number': ({ choice }) => ({ action: 'confirm', members: chosen(choice) }),
  'enter-code': ({ choice, codeLength }) => ({ action: 'verify', members: { ...chosen(choice), codeLength } }),
  'await-call': ({ choice }) => ({ action: 'poll', members: chosen(choice) }),
  'await-approval': ({ choice, number, expiresAt }) => ({
    action: 'poll',
    members: { ...chosen(choice), payload: { number, expiresAt } },
  }),
  'use-passkey': ({ choice, options }) => ({
    action: 'verify',
    members: { ...chosen(choice), ...ceremony(options) },
  }),
  'more-information': acknowledge,
  'add-method': ({ offered }) => ({ action: 'enroll', methods: enrollable(offered) }),
  'activate-app': ({ codeLength, keyUri }) => ({
    action: 'activate',
    members: { type: 'totp', codeLength, payload: { keyUri } },
  }),
  'activate-code': ({ method, address, codeLength }) => ({
    action: 'activate',
    members: { type: method, hint: address, codeLength },
  }),
  'activate-call': ({ address }) => ({ action: 'poll', members: { type: 'voice', hint: address } }),
  'pair-device': ({ link: pairing, expiresAt }) => ({
    action: 'poll',
    members: { type: 'push', payload: { pairing, expiresAt } },
  }),
  'activate-push': ({ number, expiresAt }) => ({
    action: 'poll',
    members: { type: 'push', payload: { number, expiresAt } },
  }),
  'activate-passkey': ({ options }) => ({ action: 'activate', members: { type: 'fido2', ...ceremony(options) } }),
  'save-codes': acknowledge,
  review: acknowledge,
  reconfirm: acknowledge,
  manage: () => ({ action: 'manage' }),
  'confirm-removal': () => ({ action: 'confirm' }),
  'new-password': () => ({ action: 'update', members: password }),
  working: () => ({ action: 'poll' }),
  done: () => null,
  ended: () => null,
}

/** Text and call are one type of theirs, `phone`, with channels. */
const enrollable = (offered: StepOf<'add-method'>['offered']): NonNullable<Dialect['methods']> => {
  const channels = offered.filter((method) => method === 'sms' || method === 'voice')
  const others = offered.filter((method) => method !== 'sms' && method !== 'voice')
  return [
    ...others.map((type) => ({ type, _links: { enroll: link(linkTo('enroll', type)) } })),
    ...(channels.length > 0 ? [{ type: 'phone', channels, _links: { enroll: link(linkTo('enroll', 'phone')) } }] : []),
  ]
}

export const dialectOf = (step: Step): Dialect | null => (dialects[step.step] as (step: Step) => Dialect | null)(step)

/** Their names for what was refused; a problem without one is not an error to them. */
const innerCodes: Readonly<Partial<Record<Problem['code'], string>>> = {
  'code-rejected': 'invalidOneTimeCode',
  'code-used': 'invalidOneTimeCode',
  'code-expired': 'invalidOneTimeCode',
  'password-rejected': 'invalidUserNameOrPassword',
  'password-refused': 'passwordTooWeak',
}

const passwordCodes: Readonly<Record<string, string>> = {
  'too-short': 'passwordTooShort',
  'too-long': 'passwordTooLong',
  'character-not-allowed': 'passwordIsInvalid',
  common: 'passwordBanned',
  'easily-guessed': 'passwordBanned',
  'same-as-old': 'passwordRecentlyUsed',
}

/** A refusal as the error object that their clients look for; null when there is none to tell. */
export const refusalOf = (problem: Problem | null): Readonly<Record<string, unknown>> | null => {
  const inner = problem === null ? undefined : innerCodes[problem.code]
  if (problem === null || inner === undefined) return null
  const [reason = ''] = problem.code === 'password-refused' ? problem.reasons : []
  return { code: 'invalidRequest', message: problem.code, innerError: { code: passwordCodes[reason] ?? inner } }
}
