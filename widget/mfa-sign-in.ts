// <mfa-sign-in>: password or passkey, second factor, and whatever the organisation asks for before the door opens.
import type { PropertyDeclarations } from 'lit'
import type { FlowKind } from '#core/flows/step.ts'
import { FlowElement } from './element/flow-element.ts'
import { tell } from './events.ts'
import identify from './views/identify.ts'

/**
 * Sign-in, with the registration interrupt where methods are missing. It ends in an authorization code for the page.
 *
 * @element mfa-sign-in
 * @fires mfa-signed-in - The sign-in is complete: `{ code }`, an authorization code for the token endpoint.
 * @fires sspr-start - "Forgot my password" was pressed: `{ username }`. Cancel it to go on by yourself.
 */
export class MfaSignIn extends FlowElement {
  static override properties: PropertyDeclarations = {
    clientId: { attribute: 'client-id' },
    resetHref: { attribute: 'reset-href' },
  }

  /** OAuth client of the page. */
  clientId = ''
  /** Page that resets a forgotten password. */
  resetHref = ''

  protected override readonly kind: FlowKind = 'signIn'

  constructor() {
    super({ identify })
  }

  protected override get onward(): string {
    return this.resetHref
  }

  protected override finished(): void {
    super.finished()
    this.flow.authorize(this.clientId, (code) => tell(this, 'mfa-signed-in', { code }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mfa-sign-in': MfaSignIn
  }
}
