// Above whatever is in front: something waits. It never pushes itself before what a person is doing.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { PushView } from './push-view.ts'

@customElement('twofold-push-banner')
export class PushBanner extends PushView {
  static override styles = [
    ...PushView.styles,
    css`
      .panel {
        margin-block-end: 0.75rem;
      }
    `,
  ]

  protected override view(): TemplateResult | typeof nothing {
    const { say, desk } = this
    return html`<div role="status">
      ${
        desk.asked.length > 0
          ? html`<div class="panel row">
              <span>${say('banner.waits')}</span>
              <button class="main" @click=${() => desk.show()}>${say('banner.show')}</button>
            </div>`
          : nothing
      }
    </div>`
  }

  protected override begin(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-push-banner': PushBanner
  }
}
