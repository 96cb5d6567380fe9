// The report of an import, entry by entry: what becomes of it and why, and on request the code that the old app should
// show for it now.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { grouped } from '../authenticator/names.ts'
import { sheet } from '../authenticator/style.ts'
import type { ImportEntry, Refused } from '../vault/import/entry.ts'
import { codeToCompare, type Planned } from '../vault/import/plan.ts'
import { entryFacts, nameOf } from './entry-facts.ts'
import { reasonText } from './reasons.ts'
import type { SayAny } from './view.ts'

/** More are shown on request: a report of thousands takes a while to draw. */
const AT_FIRST = 100

@customElement('twofold-import-rows')
export class ImportRows extends LitElement {
  static override styles = [
    sheet,
    css`
      ul {
        display: grid;
        gap: 0.5rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.375rem 1rem;
        overflow-wrap: anywhere;
      }
      .wide {
        grid-column: 1 / -1;
      }
      @media (max-width: 22rem) {
        li {
          grid-template-columns: 1fr;
        }
        li .verdict {
          justify-self: start;
          text-align: start;
        }
      }
      .facts {
        display: grid;
        justify-items: start;
      }
      .verdict {
        justify-self: end;
        text-align: end;
        font-size: 0.8125rem;
      }
      .refused {
        border-color: var(--warn);
      }
      .small {
        min-block-size: 2rem;
        padding-block: 0.125rem;
        font-size: 0.8125rem;
      }
    `,
  ]

  @property({ attribute: false }) plan: readonly Planned[] = []
  @property({ attribute: false }) refused: readonly Refused[] = []
  @property({ attribute: false }) say!: SayAny
  /** Settings that a file leaves open are told of: not of links, whose form has defaults of its own. */
  @property({ type: Boolean }) assumes = false
  @property() language = 'en'
  @property({ attribute: false }) take: ReadonlySet<string> = new Set()
  @state() private all = false
  /** Entries whose code is shown. */
  @state() private shown: ReadonlySet<ImportEntry> = new Set()
  private timer: ReturnType<typeof setInterval> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.timer)
  }

  override render(): TemplateResult {
    const rows = [
      ...this.refused.map((one) => () => this.refusedRow(one)),
      ...this.plan.map((one) => () => this.row(one)),
    ]
    const drawn = this.all ? rows : rows.slice(0, AT_FIRST)
    return html`<ul>
        ${drawn.map((draw) => draw())}
      </ul>
      ${
        drawn.length < rows.length
          ? html`<button class="plain" @click=${() => (this.all = true)}>
              ${this.say('import.more', { count: rows.length.toLocaleString(this.language) })}
            </button>`
          : nothing
      }`
  }

  private refusedRow({ where, reason }: Refused): TemplateResult {
    const { say } = this
    return html`<li class="panel refused">
      <strong><bdi>${where.name || say('list.no-name')}</bdi></strong>
      <span class="verdict">${say('row.refused')}</span>
      <span class="wide">${say('row.place', { position: where.position, reason: say(reasonText(reason)) })}</span>
    </li>`
  }

  private row(planned: Planned): TemplateResult {
    const { say } = this
    const { entry, kind } = planned
    const what = kind === 'changed' ? planned.differences.map((one) => say(`what.${one}`)) : []
    const assumed = kind === 'added' && this.assumes ? entry.assumed.map((one) => say(`what.${one}`)) : []
    return html`<li class="panel">
      ${entryFacts(entry, say)}
      <span class="verdict">${say(`row.${kind}`)}</span>
      ${what.length === 0 ? nothing : html`<span class="wide">${say('row.differs', { what: this.listed(what) })}</span>`}
      ${
        assumed.length === 0
          ? nothing
          : html`<span class="wide hint">${say('row.assumed', { what: this.listed(assumed) })}</span>`
      }
      ${
        kind === 'changed'
          ? html`<label class="check wide">
              <input type="checkbox" .checked=${this.take.has(planned.id)} @change=${(event: Event) => this.choose(event, planned.id)} />
              ${say('row.take')}
            </label>`
          : nothing /* prettier-ignore */
      }
      <span class="wide">${this.code(entry)}</span>
    </li>`
  }

  private code(entry: ImportEntry): TemplateResult {
    if (this.shown.has(entry)) return html`<span class="digits">${grouped(codeToCompare(entry, Date.now()))}</span>`
    const label = this.say('row.show-of', { name: nameOf(entry, this.say) })
    return html`<button class="small" aria-label=${label} @click=${() => this.show(entry)}>
      ${this.say('row.show')}
    </button>`
  }

  private show(entry: ImportEntry): void {
    this.shown = new Set([...this.shown, entry])
    this.timer ??= setInterval(() => this.requestUpdate(), 1000)
  }

  private choose({ target }: Event, id: string): void {
    const others = [...this.take].filter((one) => one !== id)
    const chosen = target instanceof HTMLInputElement && target.checked ? [...others, id] : others
    this.dispatchEvent(new CustomEvent<ReadonlySet<string>>('take', { detail: new Set(chosen) }))
  }

  private listed(items: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(items)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-import-rows': ImportRows
  }
}
