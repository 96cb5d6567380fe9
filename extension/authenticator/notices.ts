// What has to be said above whatever is in front: what came of the last press, what was put right, and the backup that is due.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Key } from '#core/messages/authenticator/index.ts'
import type { Params } from '#core/messages/text.ts'
import type { Repair } from '../vault/heal.ts'
import { icon } from './icon.ts'
import { View } from './view.ts'

@customElement('twofold-notices')
export class Notices extends View {
  static override styles = [
    ...View.styles,
    css`
      .notice {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 0.5rem;
        padding: 0.375rem 0.75rem;
        border-radius: 0.5rem;
        background: var(--quiet);
        overflow-wrap: anywhere;
      }
      @media (forced-colors: active) {
        .notice {
          border: 1px solid CanvasText;
        }
      }
      .notice button {
        flex: none;
        min-block-size: 2rem;
      }
    `,
  ]

  /** Over the list of codes, where there is time for it. */
  @property({ type: Boolean }) list = false

  override render(): TemplateResult {
    const { keeper } = this
    return html`<div role="status">${this.last()}</div>
      ${keeper.repairs.length > 0 ? this.repaired(keeper.repairs) : nothing}
      ${this.list && keeper.needsBackup && !keeper.notice ? this.backup() : nothing}`
  }

  private last(): TemplateResult | typeof nothing {
    const { keeper, say } = this
    const { notice } = keeper
    if (!notice) return nothing
    return html`<div class="notice">
      <span>${this.words(notice)}</span>
      <span class="row">
        ${notice.undo ? html`<button @click=${notice.undo}>${say('undo')}</button>` : nothing}
        <button class="icon plain" aria-label=${say('close')} @click=${() => keeper.tell(null)}>
          ${icon('close')}
        </button>
      </span>
    </div>`
  }

  private repaired(repairs: readonly Repair[]): TemplateResult {
    const { keeper, say } = this
    const said = new Set(repairs.map((repair) => say(`repair.${repair.code}` satisfies Key, this.paramsOf(repair))))
    return html`<section class="panel stack" aria-label=${say('repair.title')}>
      <h3>${say('repair.title')}</h3>
      ${[...said].map((text) => html`<p>${text}</p>`)}
      <div class="row"><button @click=${() => keeper.repairsShown()}>${say('repair.seen')}</button></div>
    </section>`
  }

  private paramsOf(repair: Repair): Params {
    if (repair.code === 'older-list-used') return { date: this.dateOf(repair.writtenAt) }
    return repair.code === 'accounts-put-back' ? { count: repair.accounts } : {}
  }

  private backup(): TemplateResult {
    const { say } = this
    return html`<div class="notice">
      <span>${say('backup.due')}</span>
      <button @click=${() => this.go({ name: 'export' })}>${say('backup.make')}</button>
    </div>`
  }
}
