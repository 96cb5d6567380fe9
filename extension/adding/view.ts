// What the views that add, import, export and fill have beyond every other: texts of their own, loaded with them, and the
// news that the list of accounts has changed.
import { css, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { en } from '#core/messages/adding/en.ts'
import type { AddingKey } from '#core/messages/adding/index.ts'
import type { Key } from '#core/messages/authenticator/index.ts'
import { format, type Params, type Table } from '#core/messages/text.ts'
import { refusalText, type Refused } from '../authenticator/refusal.ts'
import { View } from '../authenticator/view.ts'
import { voiceFrom } from '../texts.ts'
import type { Vault } from '../vault/vault.ts'

export type SayAny = (key: AddingKey | Key, params?: Params) => string

const sheet = css`
  .facts {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .offer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem;
    align-items: center;
  }
  h3:focus {
    outline: none;
  }
  .address {
    direction: ltr;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }
  video {
    inline-size: 100%;
    border-radius: 0.5rem;
    background: #000;
  }
`

export abstract class AddingView extends View {
  static override styles = [...View.styles, sheet]

  @state() private texts: Table | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void voiceFrom('adding', en, this.keeper.language).then(({ texts }) => {
      this.texts = texts
      this.begin()
      this.focusField()
    })
  }

  /** The heading of a view of its own; a part of another view has none and takes no focus. */
  focusField(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus())
  }

  override render(): TemplateResult | typeof nothing {
    return this.texts && this.keeper.vault ? this.view(this.keeper.vault) : nothing
  }

  /** Drawn while the vault is open. */
  protected abstract view(vault: Vault): TemplateResult

  /** What the view does by itself, once it can speak. */
  protected begin(): void {}

  protected override get say(): SayAny {
    const { texts, keeper } = this
    return (key, params) =>
      texts && Object.hasOwn(texts, key) ? format(texts[key] ?? key, params) : keeper.say(key as Key, params)
  }

  protected count(number: number): string {
    return number.toLocaleString(this.keeper.language)
  }

  protected listed(items: readonly string[]): string {
    return new Intl.ListFormat(this.keeper.language, { type: 'conjunction' }).format(items)
  }

  protected refusal(refused: Refused): string {
    return this.words(refusalText(refused, this.keeper.language))
  }

  protected tellChanged(): void {
    this.dispatchEvent(new Event('changed', { bubbles: true, composed: true }))
  }

  /** Moves the focus to the heading of what has just come, so that it is read out and Tab goes on from there. */
  protected async toHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h3[tabindex]')?.focus()
  }
}
