// The options page: what the organisation has set and what of it could not be used, what a person may choose, and what Twofold is.
import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import browser from 'webextension-polyfill'
import { direction } from '#core/messages/text.ts'
import { style } from '../content/style.ts'
import { type Memory, remembered } from '../guidance/memory.ts'
import { featuresOf } from '../managed/features.ts'
import { managedHere } from '../managed/here.ts'
import type { ReadManaged } from '../managed/settings.ts'
import { type Ask, send } from '../messages.ts'
import { guidedHosts } from '../self.ts'
import { managedView } from './managed-view.ts'
import { ownView } from './own-view.ts'
import { type Key, type Speech, speechHere } from './say.ts'

interface Known {
  readonly speech: Speech
  readonly settings: ReadManaged
  readonly memory: Memory
}

@customElement('twofold-options')
export class Options extends LitElement {
  static override styles = [
    unsafeCSS(style),
    css`
      .sheet {
        max-inline-size: 44rem;
        margin-inline: auto;
        padding: 8px 12px 24px;
        overflow-wrap: anywhere;
      }
      h1 {
        font-size: 24px;
        line-height: 1.25;
        margin: 0;
      }
      section,
      twofold-own-pages {
        margin-block-start: 28px;
      }
      section.problem {
        padding: 12px 16px;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 0 24px;
        margin: 12px 0 0;
      }
      dt {
        margin-block-start: 8px;
        color: var(--soft);
        font-size: 13px;
      }
      dl > div {
        padding-block-end: 8px;
        border-block-end: 1px solid var(--line);
      }
      dd {
        margin: 0;
      }
      dd ul {
        margin-block-start: 0;
      }
      h3 {
        margin-block-start: 20px;
        font-size: 15px;
        color: inherit;
      }
      label {
        display: flex;
        gap: 8px;
        align-items: baseline;
        margin-block-start: 12px;
      }
      .rows,
      .hosts {
        list-style: none;
        padding: 0;
      }
      .rows li {
        display: flex;
        gap: 8px 16px;
        justify-content: space-between;
        align-items: center;
        padding-block: 4px;
        border-block-end: 1px solid var(--line);
      }
      .refused > li + li {
        margin-block-start: 12px;
      }
      .refused p {
        margin-block-start: 2px;
      }
      .small {
        flex: none;
      }
      input:focus-visible {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
      [role='status']:not(:empty) {
        position: sticky;
        inset-block-end: 0;
        padding-block: 4px;
        background: Canvas;
        font-weight: 600;
      }
    `,
  ]

  /** Null until everything is read. */
  @state() private known: Known | null = null
  @state() private said: Key | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    browser.storage.onChanged.addListener(this.readAgain)
    void this.prepare()
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    browser.storage.onChanged.removeListener(this.readAgain)
  }

  /** After every change: Chromium hands over an organisation's settings only some time after an installation. */
  private readonly readAgain = (): void => void this.prepare()

  private async prepare(): Promise<void> {
    const [speech, settings, memory] = await Promise.all([speechHere(), managedHere(), remembered()])
    const { language, say } = speech
    document.documentElement.lang = language
    document.documentElement.dir = direction(language)
    document.title = say('title')
    this.known = { speech, settings, memory }
  }

  private async change<N extends 'wanted' | 'forget'>(name: N, ask: Ask<N>, said: Key, focus?: string): Promise<void> {
    await send(name, ask)
    await this.prepare()
    this.said = said
    await this.updateComplete
    if (focus !== undefined) this.renderRoot.querySelector<HTMLElement>(focus)?.focus() // the button that was pressed is gone
  }

  override render(): TemplateResult | typeof nothing {
    if (this.known === null) return nothing
    const { speech, settings, memory } = this.known
    const { say } = speech
    const actions = {
      want: (guidance: boolean) => void this.change('wanted', { guidance }, 'said.saved'),
      forget: (what: Ask<'forget'>['what']) =>
        what === 'registered'
          ? void this.change('forget', { what }, 'said.forgotten', '#ticked')
          : void this.change('forget', { what }, 'said.opened', '#cards'),
    }
    // Made anew with other pages: what it asks the browser for, it asks once.
    return html`<div class="sheet">
      <h1>${say('title')}</h1>
      <p>${this.lead(speech, settings)}</p>
      ${managedView(settings, speech)} ${ownView(memory, featuresOf(settings.managed).guidance, actions, speech)}
      ${keyed(String(settings.managed.pages), html`<twofold-own-pages></twofold-own-pages>`)} ${about(speech)}
      <p role="status">${this.said === null ? nothing : say(this.said)}</p>
    </div>`
  }

  private lead({ say }: Speech, { managed, refused }: ReadManaged): string {
    const { organisationName: organisation } = managed
    if (organisation !== undefined) return say('lead.managed', { organisation })
    return say(Object.keys(managed).length + refused.length > 0 ? 'lead.nameless' : 'lead.own')
  }
}

const about = ({ say }: Speech): TemplateResult =>
  html`<section aria-labelledby="about">
    <h2 id="about">${say('about.title')}</h2>
    <p>${say('about.version', { version: browser.runtime.getManifest().version })}</p>
    <p>${say('about.privacy')}</p>
    <p>${say('about.not-microsoft')}</p>
    <h3 id="sites">${say('about.sites')}</h3>
    <ul class="hosts" aria-labelledby="sites">
      ${guidedHosts().map((host) => html`<li><bdi>${host}</bdi></li>`)}
    </ul>
  </section>`

declare global {
  interface HTMLElementTagNameMap {
    'twofold-options': Options
  }
}
