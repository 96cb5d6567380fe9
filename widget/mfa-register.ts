// <mfa-register>: adds the methods that are missing, or shows, adds and removes methods.
import type { PropertyDeclarations } from 'lit'
import type { FlowKind } from '#core/flows/step.ts'
import type { Start } from '#core/wire/request.ts'
import { FlowElement } from './element/flow-element.ts'
import moreInformation from './views/more-information.ts'

/**
 * Registration of sign-in methods: `interrupt` walks through what is missing, `manage` shows what is there.
 *
 * @element mfa-register
 */
export class MfaRegister extends FlowElement {
  static override properties: PropertyDeclarations = {
    mode: {},
    ticket: { attribute: false },
    token: { attribute: false },
  }

  /** `interrupt`: registers what is missing. `manage`: shows, adds and removes. */
  mode: 'interrupt' | 'manage' = 'interrupt'
  /** Signed by the host's backend for the person who is signed in there; good once. */
  ticket = ''
  /** Access token from our own sign-in. */
  token = ''

  protected override readonly kind: FlowKind = 'register'

  constructor() {
    super({ 'more-information': moreInformation })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Nothing of `manage` is in the first bytes: it is fetched while the server is asked.
    if (this.mode === 'manage') this.prepare()
  }

  protected override startWith(): Partial<Start> {
    return {
      mode: this.mode,
      ...(this.ticket ? { ticket: this.ticket } : {}),
      ...(this.token ? { accessToken: this.token } : {}),
    }
  }

  protected override get beginsWith(): readonly string[] {
    return [...super.beginsWith, 'mode', 'ticket', 'token']
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mfa-register': MfaRegister
  }
}
