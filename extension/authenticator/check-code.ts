// The first code of an account that was just added, to be tried where it was set up: a slip in the key shows now and not at
// the next sign-in.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Account } from '../vault/account.ts'
import { remove } from '../vault/operations.ts'
import { copyCode } from './clipboard.ts'
import { grouped, namesOf } from './names.ts'
import { View } from './view.ts'
import './countdown.ts'

@customElement('twofold-check-code')
export class CheckCode extends View {
  static override styles = [
    ...View.styles,
    css`
      .code {
        display: grid;
        gap: 0.5rem;
        justify-items: center;
        text-align: center;
      }
      .code .digits {
        font-size: 2rem;
        color: var(--accent);
      }
      twofold-countdown {
        inline-size: 100%;
      }
    `,
  ]

  /** Id of the account. */
  @property({ attribute: false }) account = ''
  @state() private wrong = false
  /** The person wants the code filled into the page in front. */
  @state() private fills = false
  /** Account whose counter was moved for this view: once, however often it is drawn meanwhile. */
  #counted = ''

  override updated(): void {
    const added = this.keeper.accounts.find(({ id }) => id === this.account)
    if (!added) return
    if (added.type !== 'hotp') void this.keeper.codes?.show([added])
    else if (this.#counted !== added.id && !this.keeper.codes?.entry(added.id)) {
      this.#counted = added.id
      void this.keeper.codes?.count(added.id)
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { say, keeper } = this
    const added = keeper.accounts.find(({ id }) => id === this.account)
    if (!added) return nothing
    const entry = keeper.codes?.entry(added.id)
    const code = entry && entry !== 'lost' ? entry.code : ''
    return html`<div class="stack">
      ${this.head(say('check.title'))}
      <p>${say('check.text')}</p>
      <div class="panel code">
        <span>${namesOf(added, say('list.no-name')).whole}</span>
        <span class="digits">${grouped(code)}</span>
        ${
          added.type === 'hotp'
            ? nothing
            : html`<twofold-countdown aria-hidden="true" period=${added.period}></twofold-countdown>`
        }
        <button @click=${() => this.copy(code)}>${say('copy')}</button>
        ${this.filling(added)}
      </div>
      ${this.wrong ? html`<p class="problem" role="alert">${say('check.help')}</p>` : nothing}
      <div class="row">
        <button class="main" @click=${() => this.go({ name: 'list' })}>${say('check.right')}</button>
        ${
          this.wrong
            ? html`<button class="danger" @click=${this.takeBack}>${say('check.remove')}</button>`
            : html`<button @click=${() => (this.wrong = true)}>${say('check.wrong')}</button>`
        }
      </div>
    </div>`
  }

  private filling({ id, type, origins }: Account): TemplateResult | typeof nothing {
    if (type === 'hotp' || origins.length === 0) return nothing
    return this.fills
      ? html`<twofold-fill .keeper=${this.keeper} .entry=${id}></twofold-fill>`
      : html`<button @click=${this.fill}>${this.say('account.fill')}</button>`
  }

  private async fill(): Promise<void> {
    await import('../fill/fill-panel.ts')
    this.fills = true
  }

  private async copy(code: string): Promise<void> {
    const added = this.keeper.accounts.find(({ id }) => id === this.account)
    if (!added) return
    const name = namesOf(added, this.say('list.no-name')).whole
    this.keeper.tell({ key: `code.${await copyCode(code)}`, params: { name } })
  }

  private readonly takeBack = async (): Promise<void> => {
    const id = this.account
    if (await this.keeper.change((accounts) => remove(accounts, [id]).left)) this.go({ name: 'list' })
  }
}
