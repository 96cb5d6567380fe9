// One verifier an answer. A verifier is only called for an answer that the present step takes.
import type { Answer, AnswerName, AnswerOf } from '#core/flows/answer.ts'
import type { Outcome, Turn } from '../turn.ts'
import { activate, attest, pollPending } from './activate.ts'
import { challenge, resend } from './challenge.ts'
import { enroll, resendPending } from './enroll.ts'
import { identify, password, solveCaptcha } from './identify.ts'
import { add, back, cancel, confirmRemoval, proceed, remove, setDefault, skip } from './manage.ts'
import { assertKey, pollCall, verify } from './proof.ts'
import { update } from './update.ts'

type Verifiers = { readonly [N in AnswerName]: (turn: Turn, answer: AnswerOf<N>) => Promise<Outcome> }

const verifiers: Verifiers = {
  identify,
  'solve-captcha': solveCaptcha,
  password,
  challenge,
  verify,
  assert: assertKey,
  resend: (turn) => (turn.facts.pending === null ? resend(turn) : resendPending(turn)),
  poll: (turn) => (turn.facts.pending === null ? pollCall(turn) : pollPending(turn)),
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
  update,
  cancel,
}

export const verifyAnswer = <N extends AnswerName>(turn: Turn, answer: Answer & AnswerOf<N>): Promise<Outcome> =>
  (verifiers[answer.answer] as (turn: Turn, answer: AnswerOf<N>) => Promise<Outcome>)(turn, answer)
