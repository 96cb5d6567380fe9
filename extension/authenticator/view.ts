// What all views of the authenticator share: the keeper, its texts, the way from one view to another.
import { html, LitElement, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import type { Say } from '#core/messages/authenticator/index.ts'
import { icon } from './icon.ts'
import type { Keeper } from './keeper.ts'
import type { Told } from './refusal.ts'
import { sheet } from './style.ts'

/** Where a person is while the vault is open. */
export type Place =
  | { readonly name: 'list' | 'add' | 'hand' | 'scan' | 'import' | 'export' | 'settings' | 'pair' }
  | { readonly name: 'account' | 'check' | 'fill'; readonly id: string }

export abstract class View extends LitElement {
  static override styles = [sheet]

  @property({ attribute: false }) keeper!: Keeper
  #stop: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = this.keeper.subscribe(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected get say(): Say {
    return this.keeper.say
  }

  protected words({ key, params, also }: Told): string {
    const first = this.say(key, params)
    return also ? `${first} ${this.say(also.key, also.params)}` : first
  }

  /** Milliseconds since 1970, as the language writes day and time. */
  protected dateOf(time: number): string {
    return new Intl.DateTimeFormat(this.keeper.language, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
  }

  protected go(place: Place): void {
    this.dispatchEvent(new CustomEvent('go', { detail: place, bubbles: true, composed: true }))
  }

  /** The heading that gets the focus when the view is entered, with the way back. */
  protected head(title: string, back: Place | null = { name: 'list' }): TemplateResult {
    const button =
      back &&
      html`<button type="button" class="icon" aria-label=${this.say('back')} @click=${() => this.go(back)}>
        ${icon('back')}
      </button>`
    return html`<div class="head">
      ${button}
      <h2 tabindex="-1">${title}</h2>
    </div>`
  }
}

/** The value of a field of a form, as typed. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}
