// What an element tells the page about a flow, each thing once.
import type { Progress } from '#core/flows/step.ts'
import type { Received } from '#core/wire/receive.ts'
import { tell } from '../events.ts'
import type { Change } from '../flow/changes.ts'

export class News {
  readonly #element: EventTarget
  #shown: Received | null = null

  constructor(element: EventTarget) {
    this.#element = element
  }

  changed(change: Change): void {
    if (change.change === 'added') tell(this.#element, 'mfa-method-added', { method: change.method })
    else tell(this.#element, 'mfa-method-removed', { methods: change.methods })
  }

  /** Another view is on. False for one that the page knows of: coming back into the page is no new step. */
  entered(received: Received): boolean {
    if (received === this.#shown) return false
    this.#shown = received
    const { step } = received
    const progress: Partial<Progress> = 'progress' in step ? step.progress : {}
    const { required = null, satisfied = null } = progress
    tell(this.#element, 'mfa-step', { step: step.step, required, satisfied })
    return true
  }
}
