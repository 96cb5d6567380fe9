// Filling as a person sees it, in a window of ours: which account, whether this address may have it, the wait for a fresh
// code, and what came of it. Nothing of this is ever drawn in a page (EXT-CJ-01).
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { namesOf } from '../authenticator/names.ts'
import { AddingView } from '../adding/view.ts'
import type { Account } from '../vault/account.ts'
import { ofOrigin } from '../vault/operations.ts'
import type { Vault } from '../vault/vault.ts'
import { fillFrontTab } from './fill.ts'
import { frontTab } from './front-tab.ts'
import type { Filled, FillRefusal } from './one-code.ts'

type Stage =
  | { readonly name: 'working' | 'done' }
  | { readonly name: 'choose'; readonly origin: string; readonly accounts: readonly Account[] }
  | { readonly name: 'waiting'; readonly seconds: number }
  | { readonly name: 'allow'; readonly origin: string }
  | { readonly name: 'refused'; readonly reason: FillRefusal; readonly origin: string }

@customElement('twofold-fill')
export class FillPanel extends AddingView {
  /** Id of the account; without one the person chooses among those that belong to the page. */
  @property() entry = ''
  /** A view of its own, with a heading and the way back. */
  @property({ type: Boolean }) alone = false
  /** The tab that the shortcut was pressed in; else the one in front. */
  @property({ attribute: false }) tabId: number | undefined
  @state() private stage: Stage = { name: 'working' }
  private account = ''

  protected override begin(): void {
    if (this.entry === '') void this.offer()
    else void this.fill(this.entry)
  }

  protected override view(vault: Vault): TemplateResult {
    if (!this.alone) return this.shown(vault)
    const back = { name: 'account', id: this.entry } as const
    return html`<div class="stack">${this.head(this.say('fill.title'), back)} ${this.shown(vault)}</div>`
  }

  private shown(vault: Vault): TemplateResult {
    const { stage, say } = this
    switch (stage.name) {
      case 'choose':
        return this.choice(stage.origin, stage.accounts)
      case 'allow':
        return this.allowance(vault, stage.origin)
      case 'refused':
        return html`<p role="alert" class="problem">${say(`fill.${stage.reason}`, { origin: stage.origin })}</p>`
      case 'waiting':
        return html`<p role="status">${say('fill.waiting', { seconds: this.count(stage.seconds) })}</p>`
      case 'working':
      case 'done':
        return html`<p role="status">${say(`fill.${stage.name}`)}</p>`
    }
  }

  private choice(origin: string, accounts: readonly Account[]): TemplateResult {
    const { say } = this
    if (accounts.length === 0) return html`<p role="status">${say('fill.none', { origin })}</p>`
    return html`<div class="stack">
      <h3 tabindex="-1">${say('fill.which', { origin })}</h3>
      <ul class="stack">
        ${accounts.map(
          (account) =>
            html`<li>
              <button @click=${() => this.fill(account.id)}>
                <bdi>${namesOf(account, say('list.no-name')).whole}</bdi>
              </button>
            </li>`,
        )}
      </ul>
    </div>`
  }

  private allowance(vault: Vault, origin: string): TemplateResult {
    const { say } = this
    const recorded = vault.accounts.find(({ id }) => id === this.account)?.origins ?? []
    return html`<div class="stack">
      <h3 tabindex="-1">${say('fill.allow.title')}</h3>
      <p><strong class="address">${origin}</strong></p>
      ${
        recorded.length === 0
          ? nothing
          : html`<div>
              <p class="soft">${say('fill.allow.recorded')}</p>
              <ul>
                ${recorded.map((one) => html`<li><span class="address">${one}</span></li>`)}
              </ul>
            </div>`
      }
      <p>${say('fill.allow.text')}</p>
      <div class="row">
        <button @click=${this.leave}>${say('cancel')}</button>
        <button class="main" @click=${() => this.fill(this.account, origin)}>${say('fill.allow.yes')}</button>
      </div>
    </div>`
  }

  /** The accounts of the page in front; the only one at once. */
  private async offer(): Promise<void> {
    const target = await frontTab(this.tabId)
    if (!target || !URL.canParse(target.url)) {
      this.stage = { name: 'refused', reason: 'no-access', origin: '' }
      return
    }
    const { origin } = new URL(target.url)
    const accounts = ofOrigin(this.keeper.accounts, origin)
    const [only, second] = accounts
    if (only && !second) return this.fill(only.id)
    this.stage = { name: 'choose', origin, accounts }
    await this.toHeading()
  }

  private async fill(id: string, allow?: string): Promise<void> {
    this.account = id
    this.stage = { name: 'working' }
    const filled = await fillFrontTab(id, {
      ...(this.keeper.vault ? { vault: this.keeper.vault } : {}),
      tabId: this.tabId,
      ...(allow === undefined ? {} : { allow }),
      onWait: (seconds) => {
        this.stage = { name: 'waiting', seconds }
      },
    })
    await this.settle(filled)
    if (filled.ok && allow !== undefined) this.tellChanged()
  }

  private async settle(filled: Filled): Promise<void> {
    if (filled.ok) {
      this.stage = { name: 'done' }
      this.dispatchEvent(new Event('filled', { bubbles: true, composed: true }))
      return
    }
    const { reason, origin } = filled
    if (reason !== 'new-origin') {
      this.stage = { name: 'refused', reason, origin }
      return
    }
    this.stage = { name: 'allow', origin }
    await this.toHeading()
  }

  private leave(): void {
    if (this.alone) this.go({ name: 'list' })
    else this.dispatchEvent(new Event('left', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-fill': FillPanel
  }
}
