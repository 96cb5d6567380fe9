// What the views of approvals have beyond every other: texts of their own, loaded with them, and the desk.
import { css, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Key } from '#core/messages/authenticator/index.ts'
import { en } from '#core/messages/push/en.ts'
import type { PushKey } from '#core/messages/push/index.ts'
import { format, type Params, type Table } from '#core/messages/text.ts'
import { View } from '../authenticator/view.ts'
import { voiceFrom } from '../texts.ts'
import type { Desk } from './desk.ts'

const sheet = css`
  dl {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 0.25rem 0.875rem;
    margin: 0;
  }
  dt {
    color: var(--soft);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Room for a whole address in one line, where that is what counts. */
  dl.whole {
    grid-template-columns: 1fr;
    gap: 0;
  }
  .whole dd {
    margin-block-end: 0.375rem;
  }
  @media (max-width: 22rem) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.375rem;
    }
  }
  .address {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .sure {
    font-weight: 600;
  }
`

export abstract class PushView extends View {
  static override styles = [...View.styles, sheet]

  @property({ attribute: false }) desk!: Desk
  @state() private texts: Table | null = null
  #stopDesk: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopDesk = this.desk.subscribe(() => this.requestUpdate())
    void voiceFrom('push', en, this.keeper.language).then(async ({ texts }) => {
      this.texts = texts
      await this.updateComplete
      this.begin()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopDesk?.()
  }

  override render(): TemplateResult | typeof nothing {
    return this.texts ? this.view() : nothing
  }

  protected abstract view(): TemplateResult | typeof nothing

  /** Drawn for the first time. */
  protected begin(): void {}

  /** The frame gives the focus at once; the texts come a moment later. */
  focusField(): void {
    if (this.texts) this.begin()
  }

  protected override get say(): (key: PushKey | Key, params?: Params) => string {
    const { texts, keeper } = this
    return (key, params) =>
      texts && Object.hasOwn(texts, key) ? format(texts[key] ?? key, params) : keeper.say(key as Key, params)
  }

  protected focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}
