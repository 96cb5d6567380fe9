// Bringing accounts along: files, pictures and text in; first a report of what would become of each entry, then all of it
// or nothing, and the way back.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { apps } from '#core/messages/adding/apps.ts'
import type { FormatName } from '../vault/import/result.ts'
import { gather, textSource, type Gathered, type Source, type Unread } from './gathering.ts'
import { keep, planFor, takeBack, type Undo } from './keep.ts'
import type { Planned } from '../vault/import/plan.ts'
import type { Brought } from './receive.ts'
import './receive.ts'
import './import-rows.ts'
import { AddingView } from './view.ts'

type Stage =
  | { readonly name: 'start' | 'reading' }
  | {
      readonly name: 'report'
      readonly gathered: Gathered
      readonly plan: readonly Planned[]
      readonly problem?: string
    }
  | { readonly name: 'done'; readonly count: number; readonly undo: Undo; readonly isPlain: boolean; readonly problem?: string } // prettier-ignore
  | { readonly name: 'undone' }

/** Formats of which an entry is a link. */
const LINKS: ReadonlySet<FormatName> = new Set(['otpauth', 'google', 'ente', 'winauth'])

@customElement('twofold-import')
export class ImportView extends AddingView {
  static override styles = [
    ...AddingView.styles,
    css`
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
      }
    `,
  ]

  /** Text to begin with: codes that were scanned in another view, which has the heading. */
  @property({ attribute: false }) given = ''
  @state() private stage: Stage = { name: 'start' }
  private sources: readonly Source[] = []
  /** Accounts that shall become as in the file. */
  private take: ReadonlySet<string> = new Set()

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.sources = []
  }

  protected override begin(): void {
    if (this.given !== '') void this.add([textSource(this.say('import.text'), this.given)])
  }

  protected override view(): TemplateResult {
    return html`<div class="stack">
      ${this.given !== '' ? nothing : this.head(this.say('menu.import'))} ${this.shown()}
    </div>`
  }

  private shown(): TemplateResult {
    const { stage } = this
    if (stage.name === 'reading') return html`<p role="status">${this.say('import.reading')}</p>`
    if (stage.name === 'report') return this.report(stage.gathered, stage.plan, stage.problem)
    if (stage.name === 'done') return this.done(stage)
    return html`${stage.name === 'undone' ? html`<p role="status">${this.say('import.undone')}</p>` : nothing}
      <p>${this.say('import.lead')}</p>
      ${this.ways()}`
  }

  private ways(): TemplateResult {
    const { say } = this
    return html`
      <twofold-receive
        .caption=${say('import.file')}
        .hint=${say('import.drop')}
        multiple
        @brought=${this.bring}
      ></twofold-receive>
      <form class="stack" @submit=${this.read}>
        <div class="field">
          <label for="text">${say('import.paste')}</label>
          <textarea id="text" name="text" rows="3" spellcheck="false" autocomplete="off"></textarea>
        </div>
        <div class="row"><button>${say('import.read')}</button></div>
      </form>
    `
  }

  private report(gathered: Gathered, plan: readonly Planned[], problem: string | undefined): TemplateResult {
    const { say } = this
    const locked = gathered.unread.filter(({ reason }) => reason === 'password-needed' || reason === 'password-wrong')
    const failed = gathered.unread.filter((unread) => !locked.includes(unread))
    const found = plan.length + gathered.refused.length > 0
    return html`<div class="stack">
      ${gathered.read.map(({ name, format }) => html`<p>${say('import.from', { file: name, app: this.app(format) })}</p>`)}
      ${failed.map((unread) => html`<p role="alert" class="problem">${this.whyNot(unread)}</p>`)}
      ${locked.map((unread) => this.passwordOf(unread))}
      ${gathered.incomplete.map(
        ({ of, missing }) =>
          html`<p class="problem">
            ${say('import.parts', { of: this.count(of), missing: this.listed(missing.map((one) => this.count(one))) })}
          </p>`,
      )}
      ${found ? this.found(gathered, plan, problem) : nothing}
      ${gathered.incomplete.length > 0 || !found ? this.ways() : nothing}
      <div class="row"><button @click=${this.restart}>${say('cancel')}</button></div>
    </div>`
  }

  private found(gathered: Gathered, plan: readonly Planned[], problem: string | undefined): TemplateResult {
    const { say } = this
    const of = (kind: Planned['kind']): number => plan.filter((one) => one.kind === kind).length
    const counts = [
      ['import.to-add', of('added')],
      ['import.there', of('already-there')],
      ['import.changed', of('changed')],
      ['import.refused', gathered.refused.length],
      ['import.no-code', gathered.withoutCode],
    ] as const
    const taken = of('added') + this.take.size
    return html`
      <div role="status">
        <ul class="counts">
          ${counts.map(([key, count]) => (count > 0 ? html`<li>${say(key, { count: this.count(count) })}</li>` : nothing))}
        </ul>
      </div>
      <p class="soft">${say('import.compare')}</p>
      <twofold-import-rows
        .plan=${plan}
        .refused=${gathered.refused}
        .say=${say}
        ?assumes=${gathered.read.some(({ format }) => !LINKS.has(format))}
        .language=${this.keeper.language}
        .take=${this.take}
        @take=${this.taken}
      ></twofold-import-rows>
      <p role="alert" class=${problem === undefined ? 'heard' : 'problem'}>${problem}</p>
      ${
        of('added') + of('changed') === 0
          ? html`<p>${say('import.nothing')}</p>`
          : html`<div class="row">
              <button class="main" ?disabled=${taken === 0} @click=${this.apply}>
                ${say('import.apply', { count: this.count(taken) })}
              </button>
            </div>`
      }
    `
  }

  private done({ count, isPlain, problem }: Stage & { readonly name: 'done' }): TemplateResult {
    const { say } = this
    return html`<div class="stack">
      <h3 tabindex="-1">${say('import.done', { count: this.count(count) })}</h3>
      ${isPlain ? html`<p>${say('import.delete')}</p>` : nothing}
      <p role="alert" class=${problem === undefined ? 'heard' : 'problem'}>${problem}</p>
      <div class="row">
        <button @click=${this.undo}>${say('undo')}</button>
        <button @click=${this.restart}>${say('import.another')}</button>
      </div>
    </div>`
  }

  private passwordOf({ source, reason }: Unread): TemplateResult {
    const { say } = this
    const wrong = reason === 'password-wrong'
    return html`<form class="panel stack" @submit=${(event: SubmitEvent) => this.open(event, source)}>
      <div class="field">
        <label for="password">${say('import.password', { file: source.name })}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="off"
          required
          aria-invalid=${wrong}
          aria-describedby="password-hint password-problem"
        />
        <p id="password-hint" class="hint">${say('import.password.hint')}</p>
      </div>
      <p id="password-problem" role="alert" class=${wrong ? 'problem' : 'heard'}>
        ${wrong ? say('import.password.wrong') : nothing}
      </p>
      <div class="row"><button class="main">${say('import.open')}</button></div>
    </form>`
  }

  private app(format: FormatName): string {
    return format === 'twofold' || format === 'otpauth' ? this.say(`app.${format}`) : apps[format]
  }

  private whyNot({ source, reason }: Unread): string {
    // The two about passwords have a form of their own; a picture has been scanned by now.
    const told = reason === 'password-needed' || reason === 'password-wrong' || reason === 'image' ? 'damaged' : reason
    return this.say(`file.${told}`, { file: source.name })
  }

  private readonly restart = (): void => {
    this.sources = []
    this.take = new Set()
    this.stage = { name: 'start' }
  }

  private read(event: SubmitEvent): void {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const text = new FormData(form).get('text')
    form.reset()
    if (typeof text === 'string' && text.trim() !== '') void this.add([textSource(this.say('import.text'), text)])
  }

  private async bring({ detail: { files, text } }: CustomEvent<Brought>): Promise<void> {
    const read = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      isFile: true as const,
    }))
    await this.add(read.length > 0 ? await Promise.all(read) : [textSource(this.say('import.text'), text)])
  }

  /** To what is there already: parts of one export come one by one. */
  private async add(sources: readonly Source[]): Promise<void> {
    const failed = this.stage.name === 'report' ? this.stage.gathered.unread.map(({ source }) => source) : []
    const kept = this.sources.filter((one) => !failed.includes(one))
    await this.readAll([...kept, ...sources])
  }

  private async open(event: SubmitEvent, source: Source): Promise<void> {
    event.preventDefault()
    const password = new FormData(event.target as HTMLFormElement).get('password')
    if (typeof password !== 'string' || password === '') return
    await this.readAll(this.sources.map((one) => (one === source ? { ...source, password } : one)))
  }

  private async readAll(sources: readonly Source[]): Promise<void> {
    this.sources = sources
    this.stage = { name: 'reading' }
    const gathered = await gather(sources, this.keeper.world.ports.derive)
    const { vault } = this.keeper
    if (!vault) return
    const plan = await planFor(vault, gathered.entries)
    this.take = new Set()
    this.stage = { name: 'report', gathered, plan }
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('input[type=password]')?.focus()
  }

  private taken({ detail }: CustomEvent<ReadonlySet<string>>): void {
    this.take = detail
    this.requestUpdate()
  }

  private async apply(): Promise<void> {
    const { vault } = this.keeper
    if (this.stage.name !== 'report' || !vault) return
    const { gathered, plan } = this.stage
    const { changed, undo } = await keep(vault, plan, this.take, Date.now())
    if (!changed.ok) {
      this.stage = { ...this.stage, problem: this.refusal(changed) }
      return
    }
    this.sources = []
    this.stage = { name: 'done', count: undo.added.size + undo.was.size, undo, isPlain: gathered.isPlain }
    this.tellChanged()
    await this.toHeading()
  }

  private async undo(): Promise<void> {
    const { vault } = this.keeper
    if (this.stage.name !== 'done' || !vault) return
    const changed = await takeBack(vault, this.stage.undo)
    this.stage = changed.ok ? { name: 'undone' } : { ...this.stage, problem: this.refusal(changed) }
    if (changed.ok) this.tellChanged()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-import': ImportView
  }
}
