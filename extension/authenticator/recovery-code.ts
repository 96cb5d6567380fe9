// The recovery code, shown once: to be copied out, printed or written down before it is gone.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { View } from './view.ts'

@customElement('twofold-recovery-code')
export class RecoveryCode extends View {
  static override styles = [
    ...View.styles,
    css`
      .code {
        padding: 0.75rem;
        border: 1px dashed var(--edge);
        border-radius: 0.5rem;
        background: var(--paper);
        text-align: center;
        overflow-wrap: normal;
        user-select: all;
      }
      @media print {
        .row,
        .check {
          display: none;
        }
      }
    `,
  ]

  /** The last step of the first run, with a word on the backup. */
  @property({ type: Boolean }) first = false
  @state() private kept = false
  @state() private copied = false

  override render(): TemplateResult {
    const { say, keeper } = this
    const groups = (keeper.recoveryCode ?? '').split('-')
    return html`<div class="stack">
      ${this.first ? html`<p class="soft">${say('first.step', { step: 3 })}</p>` : nothing}
      <h2 tabindex="-1">${say('first.code.title')}</h2>
      <p>${say('first.code.text')}</p>
      <p class="code digits">${groups.map((group, at) => (at === 0 ? group : html`-<wbr />${group}`))}</p>
      <div class="row">
        <button @click=${this.copy}>${say(this.copied ? 'copied' : 'copy')}</button>
        <button @click=${() => window.print()}>${say('print')}</button>
        <span role="status" class="heard">${this.copied ? say('copied') : ''}</span>
      </div>
      ${this.first ? html`<p>${say('first.backup.text')}</p>` : nothing}
      <label class="check">
        <input type="checkbox" .checked=${this.kept} @change=${() => (this.kept = !this.kept)} />
        ${say('first.code.kept')}
      </label>
      <div class="row">
        <button class="main" ?disabled=${!this.kept} @click=${() => keeper.codeKept()}>
          ${say(this.first ? 'first.done' : 'continue')}
        </button>
      </div>
    </div>`
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.keeper.recoveryCode ?? '').then(
      () => (this.copied = true),
      () => undefined,
    )
  }
}
