// A vault that no way in can open: what happened, and what to do, in words.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { View } from './view.ts'
import './erase.ts'

@customElement('twofold-broken')
export class Broken extends View {
  @state() private erasing = false

  override render(): TemplateResult {
    const { say, keeper } = this
    const kind = keeper.phase === 'damaged' ? 'damaged' : 'unreadable'
    return html`<div class="stack">
      <h2 tabindex="-1">${say(`broken.${kind}.title`)}</h2>
      <p>${say(`broken.${kind}.text`)}</p>
      <div class="row">
        <button class="main" @click=${() => keeper.tryAgain()}>${say('broken.try')}</button>
        ${
          kind === 'damaged' && !this.erasing
            ? html`<button class="danger" @click=${() => (this.erasing = true)}>${say('broken.erase')}</button>`
            : nothing
        }
      </div>
      ${this.erasing ? html`<twofold-erase .keeper=${keeper}></twofold-erase>` : nothing}
    </div>`
  }
}
