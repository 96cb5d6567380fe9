// How much of a period is left, as a line that grows shorter second by second. The browser's compositor moves it: no timer,
// no style to work out, nothing for the page to do while it lies open.
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** Seconds between two steps for people who want little motion. */
const CALM_STEP = 5

@customElement('twofold-countdown')
export class Countdown extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 3px;
      overflow: hidden;
      border-radius: 2px;
    }
    i {
      display: block;
      block-size: 100%;
      background: var(--amber, #e0952a);
      transform-origin: left;
    }
    :host(:dir(rtl)) i {
      transform-origin: right;
    }
    @media (forced-colors: active) {
      i {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `

  /** Seconds. */
  @property({ type: Number }) period = 30

  override render(): TemplateResult {
    return html`<i></i>`
  }

  override updated(): void {
    const line = this.renderRoot.querySelector('i')
    for (const animation of line?.getAnimations() ?? []) animation.cancel()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const steps = Math.max(1, Math.round(this.period / (calm ? CALM_STEP : 1)))
    const animation = line?.animate([{ transform: 'scaleX(1)' }, { transform: 'scaleX(0)' }], {
      duration: this.period * 1000,
      iterations: Number.POSITIVE_INFINITY,
      easing: `steps(${steps}, jump-end)`,
    })
    if (animation) animation.currentTime = Date.now() % (this.period * 1000)
  }
}
