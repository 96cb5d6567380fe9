// The first code of an account that was just kept, tried with the person on the page that asks for it: an account that was
// set up wrongly is found now, and not at the next sign-in.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { CodeBook } from '../authenticator/code-book.ts'
import { grouped, namesOf } from '../authenticator/names.ts'
import type { Account } from '../vault/account.ts'
import { remove } from '../vault/operations.ts'
import '../fill/fill-panel.ts'
import { AddingView } from './view.ts'

@customElement('twofold-first-code')
export class FirstCode extends AddingView {
  /** Id of the account. */
  @property() account = ''
  /** The tab that showed the code, if it came from one. */
  @property({ attribute: false }) tabId: number | undefined
  @state() private failed = false
  @state() private fills = false
  private book: CodeBook | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.book = new CodeBook(this.vault, Date.now, () => this.requestUpdate())
    const { kept } = this
    if (kept?.type === 'hotp') void this.book.count(kept.id)
    else if (kept) void this.book.show([kept])
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.book?.close()
  }

  override firstUpdated(): void {
    void this.toHeading()
  }

  private get kept(): Account | undefined {
    return this.vault.accounts.find(({ id }) => id === this.account)
  }

  protected override view(): TemplateResult {
    const { say, kept } = this
    const entry = this.book?.entry(this.account)
    const code = entry === undefined || entry === 'lost' ? '' : entry.code
    const name = kept ? namesOf(kept, say('list.no-name')).whole : ''
    return html`<div class="stack">
      <h3 tabindex="-1">${say('entry.kept', { name })}</h3>
      <div class="panel stack">
        <strong>${say('check.title')}</strong>
        <p>${say('check.text')}</p>
        <p>${say('entry.code')}: <span class="digits">${grouped(code)}</span></p>
        ${this.fills ? html`<twofold-fill .vault=${this.vault} .language=${this.language} .entry=${this.account} .tabId=${this.tabId}></twofold-fill>` : nothing /* prettier-ignore */}
        <div class="row">
          ${
            this.tabId === undefined || kept?.type === 'hotp'
              ? nothing
              : html`<button @click=${() => (this.fills = true)} ?hidden=${this.fills}>${say('fill.button')}</button>`
          }
          <button class="main" @click=${this.finish}>${say('check.right')}</button>
          <button @click=${() => (this.failed = true)}>${say('check.wrong')}</button>
        </div>
      </div>
      <div role="status" class=${this.failed ? 'stack' : 'heard'}>${this.failed ? this.help() : nothing}</div>
    </div>`
  }

  private help(): TemplateResult {
    return html`<p>${this.say('check.help')}</p>
      <div class="row">
        <button class="danger" @click=${this.removeAgain}>${this.say('check.remove')}</button>
      </div>`
  }

  private finish(): void {
    this.dispatchEvent(new Event('done'))
  }

  private async removeAgain(): Promise<void> {
    const changed = await this.vault.change((accounts) => remove(accounts, [this.account]).left)
    if (!changed.ok) return
    this.tellChanged()
    this.finish()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-first-code': FirstCode
  }
}
