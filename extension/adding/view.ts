// What the views that add, import, export and fill have in common: the vault that they are given, the texts of the
// person's language, and the news that something has changed.
import { css, LitElement, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { refusalText, type Refused } from '../authenticator/refusal.ts'
import { sheet } from '../authenticator/style.ts'
import type { Vault } from '../vault/vault.ts'
import { spokenIn, type SayAny, type Spoken } from './say.ts'

const ownSheet = css`
  .facts {
    display: grid;
    gap: 0.25rem;
  }
  .facts strong {
    font-size: 1.0625rem;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .address {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  video {
    inline-size: 100%;
    border-radius: 0.5rem;
    background: #000;
  }
`

export abstract class AddingView extends LitElement {
  static override styles = [sheet, ownSheet]

  @property({ attribute: false }) vault!: Vault
  /** BCP 47 tag to speak in. */
  @property() language = browser.i18n.getUILanguage()
  @state() private spoken: Spoken | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void spokenIn(this.language).then((spoken) => {
      this.lang = spoken.language
      this.dir = spoken.direction
      this.spoken = spoken
      this.begin()
    })
  }

  /** What the view does by itself, once it can speak. */
  protected begin(): void {}

  override render(): TemplateResult | typeof nothing {
    return this.spoken ? this.view() : nothing
  }

  protected abstract view(): TemplateResult

  protected get say(): SayAny {
    return this.spoken?.say ?? ((key) => key)
  }

  protected count(number: number): string {
    return number.toLocaleString(this.lang)
  }

  protected listed(items: readonly string[]): string {
    return new Intl.ListFormat(this.lang, { type: 'conjunction' }).format(items)
  }

  /** What a refusal of the vault means, in words. */
  protected refusal(refused: Refused): string {
    const { key, params, also } = refusalText(refused, this.lang)
    return also ? `${this.say(key, params)} ${this.say(also.key, also.params)}` : this.say(key, params)
  }

  /** The list of accounts is another now. */
  protected tellChanged(): void {
    this.dispatchEvent(new Event('changed', { bubbles: true, composed: true }))
  }

  /** Moves the focus to the heading of what has just come, so that it is read out and Tab goes on from there. */
  protected async toHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h3[tabindex]')?.focus()
  }
}
