// The popup: the codes, and beside them where a person stands with their set-up and whether the page in front is genuine.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { en } from '#core/messages/authenticator/en.ts'
import type { Key } from '#core/messages/authenticator/index.ts'
import { direction, format, type Params } from '#core/messages/text.ts'
import { sheet } from '../authenticator/style.ts'
import { featuresHere } from '../managed/here.ts'
import { voiceFrom, type Voice } from '../texts.ts'
import '../authenticator/authenticator.ts'

const tabs = ['codes', 'set-up'] as const
type Tab = (typeof tabs)[number]

@customElement('twofold-popup')
export class Popup extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        padding: 0.5rem 0.75rem 0.75rem;
      }
      [role='tablist'] {
        display: flex;
        gap: 1rem;
        border-block-end: 1px solid var(--line);
      }
      [role='tab'] {
        border: 0;
        border-block-end: 3px solid transparent;
        border-radius: 0;
        padding-inline: 0.25rem;
        background: none;
        color: var(--soft);
        font-weight: 600;
      }
      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--accent);
        color: var(--ink);
      }
      /* What is transparent is drawn there: only the tab in front keeps its line. */
      @media (forced-colors: active) {
        [role='tab'] {
          border-block-end-color: Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-block-end-color: Highlight;
        }
      }
      [role='tabpanel'] {
        padding-block-start: 0.75rem;
      }
    `,
  ]

  /** Null until it is read. */
  @state() private voice: Voice<typeof en> | null = null
  @state() private tab: Tab = 'codes'
  /** The organisation has the authenticator on. */
  private hasCodes = true
  @state() private setUpLoaded = false

  override connectedCallback(): void {
    super.connectedCallback()
    void this.prepare()
  }

  private async prepare(): Promise<void> {
    const wanted = browser.i18n.getUILanguage()
    const [voice, { authenticator }] = await Promise.all([voiceFrom('authenticator', en, wanted), featuresHere()])
    this.hasCodes = authenticator
    if (!authenticator) void this.open('set-up')
    this.lang = voice.language
    this.dir = direction(voice.language)
    Object.assign(document.documentElement, { lang: this.lang, dir: this.dir })
    this.voice = voice
  }

  private say(key: Key, params?: Params): string {
    return format(this.voice?.texts[key] ?? key, params)
  }

  private async open(tab: Tab): Promise<void> {
    this.tab = tab
    if (tab !== 'set-up') return
    await import('./set-up.ts')
    this.setUpLoaded = true
  }

  override render(): TemplateResult {
    const { tab } = this
    const setUp = html`<twofold-set-up .say=${(key: Key, params?: Params) => this.say(key, params)}></twofold-set-up>`
    return html`${this.hasCodes && this.voice ? this.tablist() : nothing}
      <div id="codes" role="tabpanel" aria-labelledby="tab-codes" ?hidden=${tab !== 'codes'}>
        ${this.hasCodes ? html`<twofold-authenticator></twofold-authenticator>` : nothing}
      </div>
      <div id="set-up" role="tabpanel" aria-labelledby="tab-set-up" ?hidden=${tab !== 'set-up'}>
        ${this.setUpLoaded && this.voice ? setUp : nothing}
      </div>`
  }

  private tablist(): TemplateResult {
    return html`<div role="tablist" aria-label=${this.say('tabs')} @keydown=${this.key}>
      ${tabs.map(
        (tab) =>
          html`<button
            id="tab-${tab}"
            role="tab"
            aria-controls=${tab}
            aria-selected=${tab === this.tab}
            tabindex=${tab === this.tab ? 0 : -1}
            @click=${() => this.open(tab)}
          >
            ${this.say(`tab.${tab}`)}
          </button>`,
      )}
    </div>`
  }

  /** Arrows move between tabs (ARIA Authoring Practices, tabs). */
  private async key(event: KeyboardEvent): Promise<void> {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    await this.open(this.tab === 'codes' ? 'set-up' : 'codes')
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus()
  }
}
