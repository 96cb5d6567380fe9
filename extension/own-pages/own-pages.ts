// "Pages of your organisation": which of its own pages a person lets Twofold into. One click grants one host, one takes it back.
// Part of whatever page of the extension wants to show it; asks the browser, and keeps nothing itself.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { speaker } from '#core/messages/guidance/say.ts'
import { direction } from '#core/messages/text.ts'
import { knownOrigins } from '#core/screens/origins.ts'
import { textsFor } from '../guidance/texts.ts'
import { managedHere } from '../managed/here.ts'
import { guidedMatches } from '../self.ts'
import { hostOf, ownOf, patternOf } from './origins.ts'

/** What `patternOf` takes, for the browser's own check of the field. */
const grantable = 'https://.+|http://localhost(:[0-9]+)?(/.*)?'

type State = 'granted' | 'wanted' | 'here'

@customElement('twofold-own-pages')
export class OwnPages extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font:
        400 15px/1.45 system-ui,
        sans-serif;
    }
    h2 {
      margin: 0;
      font-size: 1.125rem;
    }
    p {
      margin: 8px 0 0;
    }
    ul {
      margin: 4px 0 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: 6px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      justify-content: space-between;
      overflow-wrap: anywhere;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-block-start: 8px;
    }
    label {
      inline-size: 100%;
    }
    input {
      flex: 1 1 12rem;
      min-inline-size: 0;
      padding: 4px 8px;
      font: inherit;
    }
    button {
      min-block-size: 28px;
      padding: 2px 12px;
      border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
      border-radius: 8px;
      background: none;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  `

  /** Null until it is read. */
  @state() private say: ReturnType<typeof speaker> | null = null
  @state() private granted: readonly string[] = []
  @state() private wanted: readonly string[] = []
  /** The page in front, as a host permission; null where it cannot be granted, or the browser does not tell. */
  @state() private here: string | null = null
  @state() private refused = false

  override connectedCallback(): void {
    super.connectedCallback()
    browser.permissions.onAdded.addListener(this.#changed)
    browser.permissions.onRemoved.addListener(this.#changed)
    void this.#prepare()
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    browser.permissions.onAdded.removeListener(this.#changed)
    browser.permissions.onRemoved.removeListener(this.#changed)
  }

  readonly #changed = (): void => void this.#read()

  async #prepare(): Promise<void> {
    const [{ language, texts }, { managed }, tabs] = await Promise.all([
      textsFor(browser.i18n.getUILanguage()),
      managedHere(),
      browser.tabs.query({ active: true, lastFocusedWindow: true }),
      this.#read(),
    ])
    const origin = originOf(tabs[0]?.url)
    this.lang = language
    this.dir = direction(language)
    this.wanted = (managed.pages ?? []).map(patternOf).filter((pattern) => pattern !== null)
    this.here = origin === null || knownOrigins.has(origin) ? null : patternOf(origin)
    this.say = speaker(texts, language)
  }

  async #read(): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll()
    this.granted = ownOf(origins, guidedMatches())
  }

  /** Asked first of all in the click: a browser shows its question only then. */
  async #grant(pattern: string): Promise<void> {
    const granted = browser.permissions.request({ origins: [pattern] })
    this.refused = !(await granted)
    await this.#read()
  }
  readonly #typed = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const typed = new FormData(form).get('address')
    const pattern = patternOf((typeof typed === 'string' ? originOf(typed) : null) ?? '')
    if (pattern === null) return
    form.reset()
    void this.#grant(pattern)
  }
  async #withdraw(pattern: string): Promise<void> {
    this.refused = false
    await browser.permissions.remove({ origins: [pattern] })
    await this.#read()
  }

  override render(): TemplateResult | typeof nothing {
    const { say, granted, here } = this
    if (say === null) return nothing
    const wanted = this.wanted.filter((pattern) => !granted.includes(pattern))
    const offered = here !== null && !granted.includes(here) && !wanted.includes(here)
    return html`<section aria-labelledby="pages">
      <h2 id="pages">${say({ key: 'ui.pages' })}</h2>
      <p>${say({ key: 'ui.pages-lead' })}</p>
      ${
        wanted.length > 0
          ? html`<p>${say({ key: 'ui.pages-wanted' })}</p>
              ${this.#list(wanted, 'wanted')}`
          : nothing
      }
      ${
        offered
          ? html`<p>${say({ key: 'ui.pages-here', params: { host: hostOf(here) } })}</p>
              ${this.#list([here], 'here')}`
          : nothing
      }
      <form @submit=${this.#typed}>
        <label for="address">${say({ key: 'ui.pages-address' })}</label>
        <input id="address" name="address" type="url" dir="ltr" required pattern=${grantable} autocomplete="off" />
        <button>${say({ key: 'ui.pages-allow-address' })}</button>
      </form>
      <p role="status">${this.refused ? say({ key: 'ui.pages-refused' }) : ''}</p>
      ${
        granted.length > 0
          ? html`<p>${say({ key: 'ui.pages-granted' })}</p>
              ${this.#list(granted, 'granted')}`
          : html`<p>${say({ key: 'ui.pages-none' })}</p>`
      }
    </section>`
  }

  #list(patterns: readonly string[], kind: State): TemplateResult {
    const { say } = this
    const row = (pattern: string): TemplateResult => {
      const host = hostOf(pattern)
      const press = (): void => void (kind === 'granted' ? this.#withdraw(pattern) : this.#grant(pattern))
      const caption = say?.({ key: kind === 'granted' ? 'ui.pages-withdraw' : 'ui.pages-allow', params: { host } })
      return html`<li>${kind === 'here' ? nothing : html`<bdi dir="ltr">${host}</bdi>`}<button @click=${press}>${caption}</button></li>` // prettier-ignore
    }
    return html`<ul>
      ${patterns.map(row)}
    </ul>`
  }
}

const originOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : null

declare global {
  interface HTMLElementTagNameMap {
    'twofold-own-pages': OwnPages
  }
}
