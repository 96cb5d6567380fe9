// Among the ways to add an account: pairing with an organisation.
import { css, html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { PushView } from './push-view.ts'

@customElement('twofold-push-way')
export class PushWay extends PushView {
  static override styles = [
    ...PushView.styles,
    css`
      .way {
        display: grid;
        gap: 0.125rem;
        inline-size: 100%;
        padding: 0.75rem 1rem;
        border-radius: 0.75rem;
        text-align: start;
      }
      .way strong {
        color: var(--accent);
      }
    `,
  ]

  protected override view(): TemplateResult {
    const { say } = this
    return html`<button class="way" @click=${() => this.go({ name: 'pair' })}>
      <strong>${say('pair.add')}</strong><span class="soft">${say('pair.add.text')}</span>
    </button>`
  }

  protected override begin(): void {}
}
