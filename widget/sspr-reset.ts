// <sspr-reset>: who forgot the password, proves who they are twice and sets a new one.
import type { PropertyDeclarations } from 'lit'
import type { FlowKind } from '#core/flows/step.ts'
import { FlowElement } from './element/flow-element.ts'
import { tell } from './events.ts'
import identify from './views/identify.ts'

/**
 * Self-service password reset: e-mail address, CAPTCHA, proofs, new password, and back to sign-in. Signs nobody in.
 *
 * @element sspr-reset
 * @fires sspr-complete - The password was reset; nobody is signed in by it.
 */
export class SsprReset extends FlowElement {
  static override properties: PropertyDeclarations = {
    signInHref: { attribute: 'sign-in-href' },
  }

  /** Page to go to once the password is reset. */
  signInHref = ''

  protected override readonly kind: FlowKind = 'reset'

  constructor() {
    super({ identify })
  }

  protected override get onward(): string {
    return this.signInHref
  }

  protected override finished(): void {
    super.finished()
    tell(this, 'sspr-complete', {})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sspr-reset': SsprReset
  }
}
