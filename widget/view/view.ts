// What a view is: it draws one step and turns what a person does into an answer. It keeps what is being typed and
// which of its pages is open, and no rules: those are the server's.
import type { TemplateResult } from 'lit'
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { FlowKind, Step, StepName, StepOf } from '#core/flows/step.ts'
import type { Say } from '#core/messages/widget/index.ts'

/** Where focus goes once the page has been redrawn: the new heading, or the first field that was refused. */
export type FocusTarget = 'heading' | 'invalid'

/** What an element offers to the view it shows. */
export interface ViewHost {
  readonly flow: FlowKind
  readonly say: Say
  /** BCP 47; for dates, numbers and names of countries. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The organisation's name, ready to stand in a sentence. */
  readonly organisation: string
  /** What the last answer ran into. */
  readonly problem: Problem | null
  /** The same in words, where it is about what was typed: said at the view's field. */
  readonly refusal: string
  /** An answer is on its way; another one is not taken meanwhile. */
  readonly busy: boolean
  /** Aborted when the view is left: stops timers, listeners and ceremonies. */
  readonly signal: AbortSignal
  /** What the page already knows the person as; '' when it does not. */
  readonly username: string
  /** The host page brings its own CAPTCHA in the `captcha` slot. */
  readonly ownCaptcha: boolean
  /** Page to go on to: sign-in after a reset, or reset from a sign-in; '' when the host page does it by events alone. */
  readonly onward: string
  /** An id that is unique in the page. */
  id(name: string): string
  /** The field of that name, while it is drawn. */
  field(name: string): HTMLInputElement | null
  /** The server's time, epoch milliseconds. */
  now(): number
  takes(answer: AnswerName): boolean
  answer(answer: Answer): void
  /** Begins the flow anew. */
  restart(): void
  /** Draws the view again. */
  update(focus?: FocusTarget): void
  /** Says something in the polite live region. */
  announce(text: string): void
  /** The person pressed "Forgot my password" beside a sign-in. */
  forgot(username: string): void
}

/** What stands in the field of this name; '' where there is none. */
export type Entered = (name: string) => string

export interface Exit {
  readonly label: string
  readonly press?: () => void
}

export interface View<S extends Step = Step> {
  heading(step: S): string
  body(step: S): TemplateResult
  /** The form was submitted. */
  submit?(entered: Entered, step: S): void
  /** The view has a field of its own beside which problems with what was typed are said. */
  hasField?(step: S): boolean
  /** Needs room: a list rather than a form. */
  readonly wide?: boolean
  /** The way back: null for none, its own words, its own way. Without it "Back" stands where the step takes `back`. */
  back?(step: S): Exit | null
}

export type ViewMaker<N extends StepName> = (host: ViewHost) => View<StepOf<N>>
export type ViewModule<N extends StepName> = { readonly default: ViewMaker<N> }
