// Pairing with a server: which one asks, and the person's yes. Without a link yet, the place to paste one.
import { html, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { PushKey } from '#core/messages/push/index.ts'
import { fieldOf } from '../authenticator/view.ts'
import type { Outcome, Pairing } from './desk.ts'
import { PushView } from './push-view.ts'

const ownWords: readonly Outcome[] = ['unreachable', 'request-gone']

@customElement('twofold-pair')
export class Pair extends PushView {
  @state() private wrong = false
  @state() private failed: Outcome | null = null
  @state() private busy = false
  @state() private name = ''
  #shown = ''

  protected override begin(): void {
    this.focusOn('h2')
    void this.desk.parts.here().then((here) => (this.name = this.say('browser.on', here)))
  }

  override willUpdate(): void {
    const { pairing, expects } = this.desk
    const now = expects ? 'expects' : pairing ? `${pairing.link.server} ${pairing.link.pairing}` : 'paste'
    if (now === this.#shown) return
    if (this.#shown !== '') void this.updateComplete.then(() => this.focusOn('h2'))
    this.#shown = now
    this.failed = null
  }

  protected override view(): TemplateResult {
    const { pairing, expects } = this.desk
    if (expects) return this.waiting(expects.server)
    return pairing ? this.question(pairing) : this.paste()
  }

  private paste(): TemplateResult {
    const { say, wrong } = this
    return html`<form class="stack" @submit=${this.propose}>
      ${this.head(say('pair.paste.title'), { name: 'add' })}
      <p>${say('pair.paste.lead')}</p>
      <div class="row">
        <button type="button" @click=${() => this.go({ name: 'scan' })}>${say('add.scan')}</button>
      </div>
      <div class="field">
        <label for="link">${say('pair.link')}</label>
        <input id="link" name="link" dir="ltr" required autocomplete="off" spellcheck="false" aria-invalid=${wrong} aria-describedby="problem" />
      </div>
      <p id="problem" role="alert" class=${wrong ? 'problem' : 'heard'}>${wrong ? say('pair.link.wrong') : ''}</p>
      <div class="row"><button class="main">${say('continue')}</button></div>
    </form>` // prettier-ignore
  }

  private question(pairing: Pairing): TemplateResult {
    const { say, busy, failed } = this
    const { link, origin } = pairing
    const url = new URL(link.server)
    const server = url.host
    const differs = origin !== null && origin !== url.origin
    const problem = failed && say(ownWords.includes(failed) ? (`pair.failed.${failed}` as PushKey) : 'pair.failed', { server }) // prettier-ignore
    const address = (value: string): TemplateResult => html`<dd class="sure"><bdi class="address">${value}</bdi></dd>`
    return html`<form class="stack" @submit=${(event: SubmitEvent) => this.pair(event, pairing)}>
      <h2 tabindex="-1">${say('pair.title', { server })}</h2>
      <p>${say('pair.lead')}</p>
      ${differs ? html`<p class="problem">${say('pair.differs', { page: new URL(origin).host, server })}</p>` : ''}
      <div class="panel stack">
        <dl class="whole">
          <dt>${say('ask.server')}</dt>${address(link.server)}
          ${origin === null ? '' : html`<dt>${say('pair.origin')}</dt>${address(origin)}`}
          <dt>${say('ask.service')}</dt><dd><bdi>${link.service || say('ask.unknown')}</bdi></dd>
          <dt>${say('ask.account')}</dt><dd><bdi>${link.account || say('ask.unknown')}</bdi></dd>
        </dl>
        <p class="hint">${say('pair.claimed')}</p>
      </div>
      <div class="field">
        <label for="name">${say('pair.name')}</label>
        <input id="name" name="name" required maxlength="64" autocomplete="off" .value=${this.name} aria-describedby="name-hint" />
        <p id="name-hint" class="hint">${say('pair.name.hint')}</p>
      </div>
      <p role="alert" class=${problem ? 'problem' : 'heard'}>${problem}</p>
      <div class="row">
        <button type="button" ?disabled=${busy} @click=${this.dismiss}>${say('pair.no')}</button>
        <button class="main" ?disabled=${busy}>${busy ? say('working') : say('pair.yes', { server })}</button>
      </div>
    </form>` // prettier-ignore
  }

  private waiting(server: string): TemplateResult {
    const { say } = this
    return html`<div class="stack">
      <h2 tabindex="-1">${say('pair.done', { server: new URL(server).host })}</h2>
      <p role="status">${say('pair.waiting')}</p>
      <div class="row"><button @click=${this.dismiss}>${say('close')}</button></div>
    </div>`
  }

  private async propose(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    this.wrong = !(await this.desk.propose(fieldOf(event.target as HTMLFormElement, 'link')))
  }

  private async pair(event: SubmitEvent, pairing: Pairing): Promise<void> {
    event.preventDefault()
    const name = cleanName(fieldOf(event.target as HTMLFormElement, 'name'))
    if (this.busy || name === '') return
    this.busy = true
    this.failed = await this.desk.pair(pairing, name).finally(() => (this.busy = false))
  }

  private readonly dismiss = (): void => {
    this.go({ name: 'list' })
    void this.desk.dismissPairing()
  }
}

/** What a statement takes: one line, no turned direction, whole characters. */
const cleanName = (typed: string): string =>
  typed
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, 64)

declare global {
  interface HTMLElementTagNameMap {
    'twofold-pair': Pair
  }
}
