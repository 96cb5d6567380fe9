// Which answers each step takes: the one gate before anything is verified (ASVS 2.3.1, A13).
import type { AnswerName } from './answer.ts'
import type { Step, StepName } from './step.ts'

export const takes: Readonly<Record<StepName, readonly AnswerName[]>> = {
  identify: ['identify', 'cancel'],
  captcha: ['solve-captcha', 'cancel'],
  password: ['password', 'challenge', 'back', 'cancel'],
  'choose-method': ['challenge', 'back', 'cancel'],
  'confirm-number': ['challenge', 'back', 'cancel'],
  'enter-code': ['verify', 'resend', 'back', 'cancel'],
  'await-call': ['poll', 'resend', 'back', 'cancel'],
  'await-approval': ['poll', 'resend', 'back', 'cancel'],
  'use-passkey': ['assert', 'back', 'cancel'],
  'more-information': ['continue', 'skip', 'cancel'],
  'add-method': ['enroll', 'skip', 'back', 'cancel'],
  'activate-app': ['activate', 'back', 'cancel'],
  'activate-code': ['activate', 'resend', 'back', 'cancel'],
  'activate-call': ['poll', 'resend', 'back', 'cancel'],
  'pair-device': ['poll', 'back', 'cancel'],
  'activate-push': ['poll', 'resend', 'back', 'cancel'],
  'activate-passkey': ['attest', 'back', 'cancel'],
  'save-codes': ['continue', 'back', 'cancel'],
  review: ['continue', 'add'],
  reconfirm: ['continue', 'add', 'cancel'],
  manage: ['add', 'remove', 'set-default', 'set-passwordless', 'continue', 'cancel'],
  'confirm-removal': ['confirm-removal', 'back', 'cancel'],
  'new-password': ['update', 'cancel'],
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
