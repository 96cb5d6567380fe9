// What a page sees of every element: properties, slots, parts, tokens, states and events. `custom-elements.json` is made
// from this.
import { LitElement, type PropertyDeclarations } from 'lit'
import type { Ports } from '../flow/exchange.ts'
import { shellCss } from './shell-css.ts'

/**
 * @fires mfa-step - Another step is shown: `{ step, required, satisfied }`.
 * @fires mfa-complete - The flow has reached its end: `{ flow }`.
 * @fires mfa-method-added - A method was registered: `{ method }`.
 * @fires mfa-method-removed - An authenticator was removed: `{ methods }`.
 * @fires mfa-error - Something is shown that needs another try: `{ code, supportCode }`.
 *
 * @slot brand - Logo, above everything.
 * @slot intro - Under the heading of every step.
 * @slot help - Instead of the link to the people who help.
 * @slot footer - Beside the link to the people who help.
 * @slot captcha - A CAPTCHA of the page's own; hand its token to `solveCaptcha()`.
 * @slot success - Shown at the end of the flow.
 *
 * @csspart shell - The frame around everything.
 * @csspart busy - The bar while a reply is awaited.
 * @csspart progress - "Step 1 of 2".
 * @csspart heading - The heading of the step; focus goes here.
 * @csspart footer - Around help and footer.
 * @csspart help - The link to the people who help.
 *
 * @cssprop --twofold-accent - Buttons, links and focus.
 * @cssprop --twofold-on-accent - Text on the accent.
 * @cssprop --twofold-background - The frame and the fields.
 * @cssprop --twofold-raised - Panels and read-only fields.
 * @cssprop --twofold-text - Text.
 * @cssprop --twofold-muted - Hints; 4.5:1 on the background.
 * @cssprop --twofold-line - Lines that only divide.
 * @cssprop --twofold-control-line - Borders of fields and buttons; 3:1 on the background.
 * @cssprop --twofold-danger - Errors and removal.
 * @cssprop --twofold-danger-soft - Behind errors.
 * @cssprop --twofold-success - What is done.
 * @cssprop --twofold-info-soft - Behind notices.
 * @cssprop --twofold-frame-line - Border of the frame.
 * @cssprop --twofold-shadow - Shadow of the frame.
 * @cssprop [--twofold-radius=10px] - Corners of fields and buttons.
 * @cssprop --twofold-font - Font family.
 * @cssprop [--twofold-width=28em] - Widest the frame gets.
 * @cssprop [--twofold-wide=40em] - Widest the frame gets around a list.
 *
 * @cssstate busy - A reply is awaited.
 * @cssstate error - An answer was refused, or something went wrong.
 * @cssstate complete - The flow has reached its end.
 *
 * @attr lang - BCP 47; nearer than the page's own.
 * @attr dir - `ltr` or `rtl`, where the language does not say it.
 */
export abstract class Surface extends LitElement {
  static override properties: PropertyDeclarations = {
    base: {},
    organisation: {},
    support: {},
    username: {},
    ports: { attribute: false },
  }

  static override styles = shellCss

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir']
  }

  /** Path or address of where the server is mounted. */
  base = '/twofold'
  /** The organisation's name as it stands in a sentence, instead of the one that the server tells. */
  organisation = ''
  /** `mailto:` address or https page of the people who help, instead of what the server tells. */
  support = ''
  /** What the page already knows the person as. */
  username = ''
  /** Replaces the browser's fetch, clock and timer. */
  ports: Partial<Ports> = {}
}
