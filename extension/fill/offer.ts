// Above the list in the popup: the accounts that belong to the page in front, each with its button to fill in. Nothing where
// there are none, unless the person has pressed the shortcut on that page and waits for an answer.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { isOwnTab } from '../adding/tab-picture.ts'
import { AddingView } from '../adding/view.ts'
import { namesOf } from '../authenticator/names.ts'
import type { Account } from '../vault/account.ts'
import { ofOrigin } from '../vault/operations.ts'
import { takeAsked } from './asked.ts'
import './fill-panel.ts'
import { frontTab } from './front-tab.ts'

@customElement('twofold-fill-offer')
export class FillOffer extends AddingView {
  @state() private accounts: readonly Account[] = []
  /** Id of the account that is being filled in; empty when the panel lets choose, null before. */
  @state() private entry: string | null = null
  private tabId: number | undefined

  protected override begin(): void {
    void this.find()
  }

  private async find(): Promise<void> {
    if (await isOwnTab()) return
    const asked = await takeAsked()
    this.tabId = asked ?? undefined
    if (asked !== null) this.entry = ''
    const target = await frontTab(this.tabId)
    if (target && URL.canParse(target.url)) this.accounts = ofOrigin(this.keeper.accounts, new URL(target.url).origin)
  }

  protected override view(): TemplateResult {
    const { say, entry } = this
    if (entry !== null)
      return html`<div class="panel" @left=${() => (this.entry = null)}>
        <twofold-fill .keeper=${this.keeper} .entry=${entry} .tabId=${this.tabId}></twofold-fill>
      </div>`
    if (this.accounts.length === 0) return html`${nothing}`
    return html`<ul class="panel stack" aria-label=${say('fill.title')}>
      ${this.accounts.map((account) => {
        const name = namesOf(account, say('list.no-name')).whole
        return html`<li class="offer">
          <bdi>${name}</bdi>
          <button class="main" aria-label=${say('fill.button-of', { name })} @click=${() => (this.entry = account.id)}>
            ${say('fill.button')}
          </button>
        </li>`
      })}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-fill-offer': FillOffer
  }
}
