// One verifier an answer. A verifier is only called for an answer that the present step takes.
import type { Answer, AnswerName, AnswerOf } from '#core/flows/answer.ts'
import type { StepName } from '#core/flows/step.ts'
import type { Outcome, Turn } from '../turn.ts'
import { activate, attest, pollPending } from './activate.ts'
import { challenge, resend } from './challenge.ts'
import { pollApproval, reportedFirst } from './approval.ts'
import { enroll, resendPending } from './enroll.ts'
import { identify, password, solveCaptcha } from './identify.ts'
import {
  add,
  back,
  cancel,
  confirmRemoval,
  extend,
  proceed,
  remove,
  setDefault,
  setPasswordless,
  skip,
} from './manage.ts'
import { pollPairing, pollTest, testAgain } from './pair.ts'
import { assertKey, pollCall, verify } from './proof.ts'
import { confirmWritten, update } from './update.ts'

type Verifiers = { readonly [N in AnswerName]: (turn: Turn, answer: AnswerOf<N>) => Promise<Outcome> }

const verifiers: Verifiers = {
  identify,
  'solve-captcha': solveCaptcha,
  password,
  challenge,
  verify,
  assert: assertKey,
  // By step and not by facts: a fresh proof may be asked for while a method is pending.
  resend: (turn) => (resends[turn.step.step] ?? resend)(turn),
  poll: (turn) => (polls[turn.step.step] ?? pollCall)(turn),
  back,
  continue: proceed,
  skip,
  enroll,
  activate,
  attest,
  add,
  remove,
  'confirm-removal': confirmRemoval,
  'set-default': setDefault,
  'set-passwordless': setPasswordless,
  update,
  extend,
  cancel,
}

/** What is asked for once more, where it is not a proof. */
const resends: Readonly<Partial<Record<StepName, (turn: Turn) => Promise<Outcome>>>> = {
  'activate-code': resendPending,
  'activate-call': resendPending,
  'activate-push': testAgain,
}

/** What is looked at again. */
const polls: Readonly<Partial<Record<StepName, (turn: Turn) => Promise<Outcome>>>> = {
  'activate-call': pollPending,
  'await-approval': pollApproval,
  'pair-device': pollPairing,
  'activate-push': pollTest,
  working: confirmWritten,
}

/** A request that was reported from a device ends its flow, whatever the page answers. */
export const verifyAnswer = async <N extends AnswerName>(turn: Turn, answer: Answer & AnswerOf<N>): Promise<Outcome> =>
  (await reportedFirst(turn)) ??
  (verifiers[answer.answer] as (turn: Turn, answer: AnswerOf<N>) => Promise<Outcome>)(turn, answer)
