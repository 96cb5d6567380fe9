// Adding an account: which way.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { openInTab } from './open-in-tab.ts'
import { View } from './view.ts'

const ways = ['scan', 'hand', 'import'] as const

@customElement('twofold-add')
export class Add extends View {
  @property({ type: Boolean }) full = false
  /** Approvals are on, and their way is loaded. */
  @state() private canPair = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.keeper.desk) void import('../push/add-way.ts').then(() => (this.canPair = true))
  }

  override render(): TemplateResult {
    const { say } = this
    return html`<div class="stack">
      ${this.head(say('add.title'))}
      ${ways.map(
        (way) =>
          html`<button class="way" @click=${() => this.go({ name: way })}>
            <strong>${say(`add.${way}`)}</strong><span class="soft">${say(`add.${way}.text`)}</span>
          </button>`,
      )}
      ${this.canPair ? html`<twofold-push-way .keeper=${this.keeper} .desk=${this.keeper.desk}></twofold-push-way>` : nothing}
      ${
        this.full
          ? nothing
          : html`<div class="row">
              <button class="plain" @click=${() => openInTab()}>${say('open-in-tab')}</button>
            </div>`
      }
    </div>`
  }
}
