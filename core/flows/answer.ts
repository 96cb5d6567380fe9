// What a person can answer, in the imperative; each step takes only some of them (`takes.ts`).
import { type Method, methodNames } from '#core/methods/catalogue.ts'

/** The methods that an answer can name, for whoever has to check one. */
export { methodNames }

export type Answer =
  | { readonly answer: 'identify'; readonly username: string }
  | { readonly answer: 'solve-captcha'; readonly payload: string }
  | { readonly answer: 'password'; readonly password: string }
  /** Choose a method and have its challenge made; `number` only where the policy asks for the whole number. */
  | { readonly answer: 'challenge'; readonly choiceId: string; readonly number?: string }
  | { readonly answer: 'verify'; readonly code: string }
  | { readonly answer: 'assert'; readonly credential: Readonly<Record<string, unknown>> }
  | { readonly answer: 'resend' }
  | { readonly answer: 'poll' }
  /** Back to the choice that led here; undoes nothing that was proved. */
  | { readonly answer: 'back' }
  | { readonly answer: 'continue' }
  | { readonly answer: 'skip' }
  | {
      readonly answer: 'enroll'
      readonly method: Method
      readonly number?: string
      readonly email?: string
      readonly other?: boolean
    }
  | { readonly answer: 'activate'; readonly code: string }
  | { readonly answer: 'attest'; readonly credential: Readonly<Record<string, unknown>>; readonly name?: string }
  | { readonly answer: 'add' }
  | { readonly answer: 'remove'; readonly authenticatorId: string }
  | { readonly answer: 'confirm-removal' }
  | { readonly answer: 'set-default'; readonly choiceId: string }
  | { readonly answer: 'set-passwordless'; readonly on: boolean }
  | { readonly answer: 'update'; readonly newPassword: string }
  /** More time: nothing else changes (`more-time.ts`). */
  | { readonly answer: 'extend' }
  | { readonly answer: 'cancel' }

export type AnswerName = Answer['answer']
export type AnswerOf<N extends AnswerName> = Extract<Answer, { readonly answer: N }>
