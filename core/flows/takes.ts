// Which answers each step takes: the one gate before anything is verified (ASVS 2.3.1, A13).
import type { AnswerName } from './answer.ts'
import type { Step, StepName } from './step.ts'

export const takes: Readonly<Record<StepName, readonly AnswerName[]>> = {
  identify: ['identify', 'cancel', 'extend'],
  captcha: ['solve-captcha', 'cancel', 'extend'],
  password: ['password', 'challenge', 'back', 'cancel', 'extend'],
  'choose-method': ['challenge', 'back', 'cancel', 'extend'],
  'confirm-number': ['challenge', 'back', 'cancel', 'extend'],
  'enter-code': ['verify', 'resend', 'back', 'cancel', 'extend'],
  'await-call': ['poll', 'resend', 'back', 'cancel', 'extend'],
  'await-approval': ['poll', 'resend', 'back', 'cancel', 'extend'],
  'use-passkey': ['assert', 'back', 'cancel', 'extend'],
  'more-information': ['continue', 'skip', 'cancel', 'extend'],
  'add-method': ['enroll', 'skip', 'back', 'cancel', 'extend'],
  'activate-app': ['activate', 'back', 'cancel', 'extend'],
  'activate-code': ['activate', 'resend', 'back', 'cancel', 'extend'],
  'activate-call': ['poll', 'resend', 'back', 'cancel', 'extend'],
  'pair-device': ['poll', 'back', 'cancel', 'extend'],
  'activate-push': ['poll', 'resend', 'back', 'cancel', 'extend'],
  'activate-passkey': ['attest', 'back', 'cancel', 'extend'],
  'save-codes': ['continue', 'back', 'cancel', 'extend'],
  review: ['continue', 'add', 'extend'],
  reconfirm: ['continue', 'add', 'cancel', 'extend'],
  manage: ['add', 'remove', 'set-default', 'set-passwordless', 'continue', 'cancel', 'extend'],
  'confirm-removal': ['confirm-removal', 'back', 'cancel', 'extend'],
  'new-password': ['update', 'cancel', 'extend'],
  working: ['poll'],
  done: [],
  ended: [],
}

export const isTaken = (step: StepName, answer: AnswerName): boolean => takes[step].includes(answer)

/** What this very step takes: the table's answers without those that have nothing to act on here. */
export const answersOf = (step: Step): readonly AnswerName[] =>
  takes[step.step].filter((answer) => !(absent[answer]?.(step) ?? false))

/** When an answer of the table has nothing to act on. */
const absent: Readonly<Partial<Record<AnswerName, (step: Step) => boolean>>> = {
  resend: (step) => 'resendAt' in step && step.resendAt === null,
  skip: (step) => 'canSkipUntil' in step && step.canSkipUntil === null,
  back: (step) => step.step === 'choose-method' && !step.back,
  challenge: (step) => step.step === 'password' && !step.passkey && !step.approval,
  'set-passwordless': (step) => step.step === 'manage' && step.passwordless === null,
  add: (step) => (step.step === 'manage' && step.canAdd.length === 0) || (step.step === 'review' && !step.canAddMore),
}
