// The authenticator: which view is in front, what has to be said above it, and the focus that follows.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { direction } from '#core/messages/text.ts'
import { Keeper } from './keeper.ts'
import { LaterViews, type LaterName } from './later-views.ts'
import { sheet } from './style.ts'
import type { Place } from './view.ts'
import { browserWorld } from './world.ts'
import './code-list.ts'
import './notices.ts'

@customElement('twofold-authenticator')
export class Authenticator extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        min-block-size: 12rem;
      }
    `,
  ]

  /** In a tab of its own: there is room for the camera and for files. */
  @property({ type: Boolean }) full = false
  @property({ attribute: false }) keeper = new Keeper(browserWorld())
  @state() private place: Place = { name: 'list' }
  readonly #later = new LaterViews(() => this.requestUpdate())
  #stop: (() => void) | undefined
  #drawn = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = this.keeper.subscribe(() => this.requestUpdate())
    this.addEventListener('go', this.#go)
    this.addEventListener('changed', this.keeper.changed)
    void this.keeper.start()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('go', this.#go)
    this.removeEventListener('changed', this.keeper.changed)
    this.#stop?.()
    this.keeper.stop()
  }

  readonly #go = (event: Event): void => {
    this.place = (event as CustomEvent<Place>).detail
    this.keeper.notice = null
    this.keeper.desk?.settleIn()
    window.scrollTo(0, 0)
  }

  override willUpdate(): void {
    this.lang = this.keeper.language
    this.dir = direction(this.keeper.language)
    if (this.full) Object.assign(document.documentElement, { lang: this.lang, dir: this.dir })
    if (this.keeper.phase !== 'open') this.place = { name: 'list' }
  }

  /** The view in front. */
  private get view(): LaterName | 'list' | null {
    const { phase, recoveryCode, cameInBy, desk, features } = this.keeper
    if (phase === 'opening') return null
    if (!features.authenticator) return 'off'
    if (desk?.isInFront && (phase === 'open' || phase === 'locked')) return 'approve'
    if (phase !== 'open') return phase
    if (recoveryCode !== null) return 'recovery'
    if (cameInBy !== null) return 'forgotten'
    return desk?.isPairing ? 'pair' : this.place.name
  }

  override render(): TemplateResult | typeof nothing {
    const { keeper, view } = this
    if (view === null) return nothing
    const notices =
      keeper.phase === 'open'
        ? html`<twofold-notices ?list=${view === 'list'} .keeper=${keeper}></twofold-notices>`
        : nothing
    const waits = keeper.desk && keeper.desk.asked.length > 0 && view !== 'approve'
    const banner = waits ? this.#later.draw('banner', keeper, this.place, this.full) : nothing
    const offer = this.full ? nothing : this.#later.draw('offer', keeper, this.place, this.full)
    if (view === 'list')
      return html`${banner}${notices}${offer}<twofold-code-list .keeper=${keeper}></twofold-code-list>`
    return html`${banner}${notices}${this.#later.draw(view, keeper, this.place, this.full)}`
  }

  /** A new view gets the focus, so that a screen reader begins there. */
  override updated(): void {
    const { view } = this
    const element = [...this.renderRoot.children].findLast((child) => child instanceof LitElement)
    const now = `${view} ${element?.localName ?? ''} ${JSON.stringify(this.place)}`
    if (now === this.#drawn || !(element instanceof LitElement)) return
    this.#drawn = now
    void this.#focus(element)
  }

  async #focus(view: LitElement): Promise<void> {
    await view.updateComplete
    if ('focusField' in view && typeof view.focusField === 'function') view.focusField()
    else view.renderRoot.querySelector<HTMLElement>('input:not(.heard, [type=checkbox]), h2')?.focus()
  }
}
