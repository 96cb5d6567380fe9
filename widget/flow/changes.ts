// What an answer changed about a person's methods, read from the steps on both sides of it; for the element's events.
import type { AnswerName } from '#core/flows/answer.ts'
import type { Step } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { Received } from '#core/wire/receive.ts'

export type Change =
  | { readonly change: 'added'; readonly method: Method }
  | { readonly change: 'removed'; readonly methods: readonly Method[] }

const activated = (step: Step): Method | null => {
  switch (step.step) {
    case 'activate-app':
      return 'totp'
    case 'activate-code':
      return step.method
    case 'activate-call':
      return 'voice'
    case 'activate-push':
      return 'push'
    case 'activate-passkey':
      return 'fido2'
    case 'save-codes':
      return 'recoveryCode'
    default:
      return null
  }
}

const finishes: ReadonlySet<AnswerName | null> = new Set<AnswerName>(['activate', 'attest', 'poll', 'continue'])

export const changeOf = (before: Received | null, cause: AnswerName | null, next: Received): Change | null => {
  const { step, problem } = next
  if (cause === null || problem !== null || before === null || step.step === 'ended') return null
  if (before.step.step === 'confirm-removal' && step.step === 'manage' && step.changed === 'removed')
    return { change: 'removed', methods: before.step.authenticator.methods }
  const method = activated(before.step)
  return method !== null && finishes.has(cause) && step.step !== before.step.step ? { change: 'added', method } : null
}
