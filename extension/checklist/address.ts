// Is the page in front a genuine sign-in address? Said when a person asks, by opening the popup or the side panel: for a
// genuine one which screen it shows, for one that only pretends to be Microsoft's a clear warning. The host is spelled out.
import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { speaker } from '#core/messages/guidance/say.ts'
import { direction } from '#core/messages/text.ts'
import { style } from '../content/style.ts'
import { textsFor } from '../guidance/texts.ts'
import { lookInFront, type Front } from './front.ts'

@customElement('twofold-address')
export class AddressCheck extends LitElement {
  static override styles = [
    unsafeCSS(style),
    css`
      :host {
        display: block;
      }
      bdi {
        display: block;
        margin-block-start: 4px;
        font:
          600 14px/1.4 ui-monospace,
          monospace;
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** Null until it is read. */
  @state() private say: ReturnType<typeof speaker> | null = null
  @state() private front: Front | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#look()
  }

  async #look(): Promise<void> {
    const [{ language, texts }, front] = await Promise.all([textsFor(browser.i18n.getUILanguage()), lookInFront()])
    this.lang = language
    this.dir = direction(language)
    this.front = front
    this.say = speaker(texts, language)
  }

  override render(): TemplateResult | typeof nothing {
    const { say, front } = this
    if (say === null || front === null || front.address === null) return nothing
    const { address, host, screen } = front
    const isSafe = address === 'genuine' || address === 'other'
    return html`<section class="sheet" aria-labelledby="page">
      <h2 id="page">${say({ key: 'checklist.page' })}</h2>
      ${host === '' ? nothing : html`<bdi dir="ltr">${host}</bdi>`}
      <p role="status" class=${isSafe ? '' : 'problem'}>${say({ key: `address.${address}` })}</p>
      ${screen && html`<p>${say({ key: 'checklist.here', params: { title: { key: `${screen}.title` } } })}</p>`}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-address': AddressCheck
  }
}
