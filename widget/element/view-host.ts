// An element as its view sees it: always the present state, never a copy.
import type { Problem } from '#core/flows/problem.ts'
import type { FlowKind } from '#core/flows/step.ts'
import type { FlowController } from '../flow/controller.ts'
import type { FocusTarget, ViewHost } from '../view/view.ts'
import type { LanguageController } from './language.ts'

export interface ViewHostParts {
  readonly element: HTMLElement & { readonly organisation: string; readonly username: string }
  /** Prefix of all ids. */
  readonly id: string
  readonly signal: AbortSignal
  readonly kind: FlowKind
  readonly language: LanguageController
  readonly flow: FlowController
  readonly now: () => number
  readonly onward: () => string
  readonly problem: () => Problem | null
  readonly refusal: () => string
  readonly update: (focus?: FocusTarget) => void
  readonly announce: (text: string) => void
  readonly forgot: (username: string) => void
}

export const viewHost = (parts: ViewHostParts): ViewHost => {
  const { element, language, flow } = parts
  return {
    signal: parts.signal,
    flow: parts.kind,
    say: language.say,
    get language() {
      return language.language
    },
    get direction() {
      return language.direction
    },
    get organisation() {
      return element.organisation || flow.received?.organisation.name || language.say('frame.organisation')
    },
    get problem() {
      return parts.problem()
    },
    get refusal() {
      return parts.refusal()
    },
    get busy() {
      return flow.busy
    },
    get username() {
      return element.username
    },
    get ownCaptcha() {
      return element.querySelector(':scope > [slot="captcha"]') !== null
    },
    get onward() {
      return parts.onward()
    },
    id: (name) => `${parts.id}-${name}`,
    field: (name) => element.querySelector<HTMLInputElement>(`form [name="${name}"]`),
    now: parts.now,
    takes: (answer) => flow.received?.links[answer] !== undefined,
    answer: (answer) => {
      // What comes late from a view that was left is an answer to another step.
      if (!parts.signal.aborted) flow.answer(answer)
    },
    restart: () => flow.restart(),
    update: parts.update,
    announce: parts.announce,
    forgot: parts.forgot,
  }
}
