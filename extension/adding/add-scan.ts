// Adding an account from its QR code: of the page in front, a picture, the camera; or from a pasted link. What is found is
// shown first and kept when the person says so; then its first code is tried with them.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { AddingKey } from '#core/messages/adding/index.ts'
import { rulesHere } from '../guidance/policy.ts'
import type { Planned } from '../vault/import/plan.ts'
import { openCamera, watch, type Camera } from './camera.ts'
import { codesIn } from './codes-in.ts'
import { entryFacts, nameOf } from './entry-facts.ts'
import { keep, planFor, withOrigin } from './keep.ts'
import { differentAppLink } from './page-words.ts'
import { pictureOf } from './picture.ts'
import { readCode, worthChoosing, type CodeRead } from './read-code.ts'
import { reasonText } from './reasons.ts'
import './receive.ts'
import type { Brought } from './receive.ts'
import { isOwnTab, takeTabPicture } from './tab-picture.ts'
import { AddingView } from './view.ts'

type Stage =
  | { readonly name: 'start'; readonly problem?: AddingKey }
  | { readonly name: 'looking' }
  | { readonly name: 'camera'; readonly camera: Camera; readonly ended: AbortController }
  | { readonly name: 'choose'; readonly reads: readonly CodeRead[] }
  | { readonly name: 'entry'; readonly planned: Planned; readonly problem?: string }
  /** Something that cannot be kept; `link` is what Microsoft's page calls the way to another app. */
  | { readonly name: 'told'; readonly read: CodeRead; readonly link?: string | null }
  | { readonly name: 'import'; readonly text: string }

@customElement('twofold-add-scan')
export class AddScan extends AddingView {
  @state() private stage: Stage = { name: 'start' }
  /** In the popup there is a page in front; in a tab of ours there is not. */
  @state() private hasPage: boolean | null = null
  /** Where the picture in hand came from. */
  private source: { readonly tabId: number; readonly origin: string | null } | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void isOwnTab().then((own) => {
      this.hasPage = !own
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopCamera()
  }

  protected override view(): TemplateResult {
    const { stage } = this
    const shown = {
      start: () => this.start(stage.name === 'start' ? stage.problem : undefined),
      looking: () => html`<p role="status">${this.say('scan.looking')}</p>`,
      camera: () => (stage.name === 'camera' ? this.camera(stage.camera) : nothing),
      choose: () => (stage.name === 'choose' ? this.choice(stage.reads) : nothing),
      entry: () => (stage.name === 'entry' ? this.entry(stage.planned, stage.problem) : nothing),
      told: () => (stage.name === 'told' ? this.told(stage.read, stage.link) : nothing),
      import: () =>
        stage.name === 'import'
          ? html`<twofold-import .keeper=${this.keeper} .given=${stage.text}></twofold-import>`
          : nothing,
    }[stage.name]
    return html`<div class="stack">${this.head(this.say('add.scan'), { name: 'add' })} ${shown()}</div>`
  }

  private start(problem: AddingKey | undefined): TemplateResult {
    const { say } = this
    return html`
      <p role="alert" class=${problem ? 'problem' : 'heard'}>${problem ? say(problem) : nothing}</p>
      ${this.hasPage === false ? html`<p class="soft">${say('scan.tab.elsewhere')}</p>` : nothing}
      ${
        this.hasPage === true
          ? html`<div class="field">
              <button class="main" aria-describedby="tab-hint" @click=${this.scanTab}>${say('scan.tab')}</button>
              <p id="tab-hint" class="hint">${say('scan.tab.hint')}</p>
            </div>`
          : nothing
      }
      <div class="row"><button @click=${this.openCamera}>${say('scan.camera')}</button></div>
      <twofold-receive
        .caption=${say('scan.file')}
        .hint=${say('scan.drop')}
        accept="image/*"
        @brought=${this.bring}
      ></twofold-receive>
    `
  }

  private camera({ stream }: Camera): TemplateResult {
    return html`
      <p>${this.say('scan.camera.hint')}</p>
      <video .srcObject=${stream} autoplay playsinline muted aria-hidden="true"></video>
      <div class="row"><button @click=${this.restart}>${this.say('scan.camera.stop')}</button></div>
    `
  }

  private choice(reads: readonly CodeRead[]): TemplateResult {
    const item = (read: CodeRead): TemplateResult =>
      html`<li>
        <button @click=${() => this.take(read)}><bdi>${this.captionOf(read)}</bdi></button>
      </li>`
    return html`
      <h3 tabindex="-1">${this.say('scan.several', { count: this.count(reads.length) })}</h3>
      <ul class="stack">
        ${reads.map(item)}
      </ul>
      ${this.again()}
    `
  }

  private captionOf(read: CodeRead): string {
    if (read.kind === 'entry') return nameOf(read.entry, this.say)
    return this.say(read.kind === 'microsoft-app' ? 'kind.microsoft-app.title' : `kind.${read.kind}`)
  }

  private entry(planned: Planned, problem: string | undefined): TemplateResult {
    const { say } = this
    const { entry, kind } = planned
    const [origin] = entry.own?.origins ?? []
    const where = origin === undefined ? say('entry.no-origin') : say('entry.origin', { origin })
    return html`
      <h3 tabindex="-1">${say('entry.title')}</h3>
      <div class="panel stack">${entryFacts(entry, say)}</div>
      <p role="alert" class=${problem === undefined ? 'heard' : 'problem'}>${problem}</p>
      <p class=${kind === 'already-there' ? '' : 'soft'}>${kind === 'already-there' ? say('entry.there') : where}</p>
      <div class="row">
        ${
          kind === 'already-there'
            ? nothing
            : html`<button class="main" @click=${() => this.keep(planned)}>${say('entry.keep')}</button>`
        }
        <button @click=${this.restart}>${say('scan.again')}</button>
      </div>
    `
  }

  private told(read: CodeRead, link: string | null | undefined): TemplateResult {
    const { say } = this
    if (read.kind !== 'microsoft-app') {
      const reason = read.kind === 'unusable' ? ` ${say(reasonText(read.reason))}` : ''
      return html`<p role="alert" class="problem">${this.captionOf(read)}${reason}</p>
        ${this.again()}`
    }
    const way =
      link === null
        ? html`<p>${say('kind.microsoft-app.refused')}</p>`
        : html`<p>${say('kind.microsoft-app.text', { link: link ?? '' })}</p>
            <p class="soft">${say('kind.microsoft-app.back')}</p>`
    return html`<h3 tabindex="-1">${say('kind.microsoft-app.title')}</h3>
      ${way} ${this.again()}`
  }

  private again(): TemplateResult {
    return html`<div class="row"><button @click=${this.restart}>${this.say('scan.again')}</button></div>`
  }

  private readonly restart = (): void => {
    this.stopCamera()
    this.source = null
    this.stage = { name: 'start' }
  }

  private async bring({ detail }: CustomEvent<Brought>): Promise<void> {
    const [file] = detail.files
    this.source = null
    await (file ? this.look(file) : this.take(readCode(detail.text)))
  }

  private async scanTab(): Promise<void> {
    const taken = await takeTabPicture()
    if (!taken) {
      this.stage = { name: 'start', problem: 'scan.no-access' }
      return
    }
    this.source = taken
    await this.look(taken.picture)
  }

  private async look(file: Blob): Promise<void> {
    this.stage = { name: 'looking' }
    const picture = await pictureOf(file)
    const texts = picture ? await codesIn(picture) : []
    const reads = worthChoosing(texts.map(readCode))
    const [only, second] = reads
    if (!only) this.stage = { name: 'start', problem: picture ? 'scan.none' : 'scan.not-picture' }
    else if (!second) await this.take(only)
    else if (reads.every(({ kind }) => kind === 'export')) this.import(reads)
    else {
      this.stage = { name: 'choose', reads }
      await this.toHeading()
    }
  }

  private async openCamera(): Promise<void> {
    const camera = await openCamera(navigator.mediaDevices)
    // Left or locked while the browser asked.
    if (!this.isConnected) return camera?.stop()
    if (!camera) {
      this.stage = { name: 'start', problem: 'scan.camera.refused' }
      return
    }
    const ended = new AbortController()
    this.source = null
    this.stage = { name: 'camera', camera, ended }
    await this.updateComplete
    const video = this.renderRoot.querySelector('video')
    if (video) watch(video, (text) => void this.take(readCode(text)), ended.signal)
  }

  private stopCamera(): void {
    if (this.stage.name !== 'camera') return
    this.stage.ended.abort()
    this.stage.camera.stop()
  }

  private async take(read: CodeRead): Promise<void> {
    this.stopCamera()
    if (read.kind === 'export') return this.import([read])
    // Asked about in a view of its own; where approvals are switched off it is said what the code is.
    if (read.kind === 'pairing' && (await this.keeper.desk?.propose(read.link))) return
    if (read.kind === 'entry') {
      const entry = withOrigin(read.entry, this.source?.origin ?? null, Date.now())
      const [planned] = this.keeper.vault ? await planFor(this.keeper.vault, [entry]) : []
      if (planned) this.stage = { name: 'entry', planned }
    } else if (read.kind === 'microsoft-app') {
      const { policy } = await rulesHere()
      const link = policy.app.allowOther ? await differentAppLink(this.source?.tabId ?? null) : null
      this.stage = { name: 'told', read, link }
    } else this.stage = { name: 'told', read }
    await this.toHeading()
  }

  private import(reads: readonly CodeRead[]): void {
    const text = reads.flatMap((read) => (read.kind === 'export' ? [read.text] : [])).join('\n')
    void import('./import.ts').then(() => {
      this.stage = { name: 'import', text }
    })
  }

  /** The same key under another name becomes as the code says: it was scanned to be kept. */
  private async keep(planned: Planned): Promise<void> {
    const { vault } = this.keeper
    if (!vault) return
    const take = new Set(planned.kind === 'changed' ? [planned.id] : [])
    const { changed, undo } = await keep(vault, [planned], take, Date.now())
    if (!changed.ok) {
      this.stage = { name: 'entry', planned, problem: this.refusal(changed) }
      return
    }
    this.tellChanged()
    const [id] = [...undo.added, ...take]
    if (id !== undefined) this.go({ name: 'check', id })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-add-scan': AddScan
  }
}
