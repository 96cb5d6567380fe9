// Among the ways to add an account: pairing with an organisation.
import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { PushView } from './push-view.ts'

@customElement('twofold-push-way')
export class PushWay extends PushView {
  protected override view(): TemplateResult {
    const { say } = this
    return html`<button class="way" @click=${() => this.go({ name: 'pair' })}>
      <strong>${say('pair.add')}</strong><span class="soft">${say('pair.add.text')}</span>
    </button>`
  }

  protected override begin(): void {}
}
