// What the elements tell the page around them. All bubble and cross shadow roots; none carries a secret or an address.
import type { FlowKind, StepName } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'

export interface FlowEventDetails {
  /** Another step is shown. */
  'mfa-step': { readonly step: StepName; readonly required: number | null; readonly satisfied: number | null }
  /** The flow of the element reached its end. */
  'mfa-complete': { readonly flow: FlowKind }
  /** A sign-in is complete: `code` is the authorization code for the token endpoint, good once and for a short time. */
  'mfa-signed-in': { readonly code: string }
  'mfa-method-added': { readonly method: Method }
  'mfa-method-removed': { readonly methods: readonly Method[] }
  /** "Forgot my password" was pressed beside a sign-in. Cancelable: cancel it to go on by yourself. */
  'sspr-start': { readonly username: string }
  /** The password was reset; nobody is signed in by it. */
  'sspr-complete': Record<string, never>
  /** Something is shown that needs another try; `supportCode` names it in the server's log. */
  'mfa-error': { readonly code: string; readonly supportCode: string }
}

export type FlowEventName = keyof FlowEventDetails
export type FlowEvent<N extends FlowEventName> = CustomEvent<FlowEventDetails[N]>

/** Dispatches the event; false when a listener cancelled it. */
export const tell = <N extends FlowEventName>(target: EventTarget, name: N, detail: FlowEventDetails[N]): boolean =>
  target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'sspr-start' }),
  )

declare global {
  interface HTMLElementEventMap {
    'mfa-step': FlowEvent<'mfa-step'>
    'mfa-complete': FlowEvent<'mfa-complete'>
    'mfa-signed-in': FlowEvent<'mfa-signed-in'>
    'mfa-method-added': FlowEvent<'mfa-method-added'>
    'mfa-method-removed': FlowEvent<'mfa-method-removed'>
    'sspr-start': FlowEvent<'sspr-start'>
    'sspr-complete': FlowEvent<'sspr-complete'>
    'mfa-error': FlowEvent<'mfa-error'>
  }
}
