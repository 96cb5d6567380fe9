// One request and three ways to answer it. Everything that was asked is shown; Deny has the first focus; the number is typed by
// the person from the page, never read from one or filled in; the vault is opened for this very answer (EXT-PUSH-01, A28).
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { PushKey } from '#core/messages/push/index.ts'
import type { Decision } from '#core/push/statement.ts'
import { refusalText, type Refused } from '../authenticator/refusal.ts'
import { fieldOf } from '../authenticator/view.ts'
import { wipe } from '../vault/bytes.ts'
import { askPasskey } from '../vault/passkey.ts'
import type { Credential, PasskeyLock } from '../vault/slots.ts'
import { activate, credentialOf } from './activate.ts'
import type { Asked, Told } from './desk.ts'
import { worldMap } from './map.ts'
import { PushView } from './push-view.ts'

type Missing = 'number' | 'proof'

@customElement('twofold-approve')
export class Approve extends PushView {
  static override styles = [
    ...PushView.styles,
    css`
      svg.map {
        inline-size: 14rem;
        max-inline-size: 100%;
        block-size: auto;
        margin-inline: auto;
        border: 1px solid var(--line);
        border-radius: 0.5rem;
        background: var(--ground);
        direction: ltr;
      }
      .land {
        fill: color-mix(in srgb, var(--soft) 45%, var(--ground));
        stroke: none;
      }
      .around {
        fill: none;
        stroke: var(--warn);
        stroke-width: 1.5;
      }
      .mark {
        fill: var(--warn);
        stroke: none;
      }
      .number {
        max-inline-size: 10rem;
        font-size: 1.25rem !important;
        font-variant-numeric: tabular-nums;
        direction: ltr;
      }
      @media (forced-colors: active) {
        .land {
          fill: GrayText;
        }
        .mark {
          fill: Mark;
        }
        .around {
          stroke: CanvasText;
        }
      }
    `,
  ]

  @state() private missing: Missing | null = null
  @state() private refused: Refused | null = null
  @state() private busy = false
  #second: ReturnType<typeof setInterval> | undefined
  #shown = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.#second = setInterval(() => {
      this.desk.tick()
      this.requestUpdate()
    }, 1000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#second)
  }

  protected override begin(): void {
    this.focusOn(this.desk.told ? 'h2' : '.deny')
  }

  /** Another request, or what came of one: begun anew, with nothing of the last left in the fields. */
  override willUpdate(): void {
    const { told, asked } = this.desk
    const now = told ? `told ${told.outcome}` : (asked[0]?.request.challenge ?? '')
    if (now === this.#shown) return
    const isFirst = this.#shown === ''
    this.#shown = now
    this.missing = null
    this.refused = null
    if (!isFirst) void this.updateComplete.then(() => this.begin())
  }

  protected override view(): TemplateResult {
    const { told, asked } = this.desk
    if (told) return this.outcome(told)
    const [first] = asked
    return html`${first ? keyed(first.request.challenge, this.request(first)) : nothing}`
  }

  private request(asked: Asked): TemplateResult {
    const { say, busy, missing, refused } = this
    const { request } = asked
    const left = Math.max(0, Math.ceil((asked.endsAt - this.desk.parts.clock()) / 1000))
    const problem = missing ? say(`ask.${missing}.missing`) : refused ? this.words(refusalText(refused, this.keeper.language)) : '' // prettier-ignore
    return html`<form class="stack" novalidate autocomplete="off" @submit=${(event: SubmitEvent) => this.approve(event, asked)}>
      <h2 tabindex="-1">${say('ask.title')}</h2>
      <p>${say('ask.lead')}</p>
      ${this.facts(asked)}
      <div class="field">
        <div class="row">
          <button type="button" class="deny" ?disabled=${busy} @click=${() => this.answer(asked, 'deny', '', false)}>${say('ask.deny')}</button>
          <button type="button" class="danger" aria-describedby="report-hint" ?disabled=${busy} @click=${() => this.answer(asked, 'report', '', false)}>${say('ask.report')}</button>
        </div>
        <p id="report-hint" class="hint">${say('ask.report.hint')}</p>
      </div>
      <p class="soft" role="timer">${say('ask.ends', { time: this.timeLeft(left) })}</p>
      <div class="field">
        <label for="number">${say('ask.number')}</label>
        <input id="number" name="number" class="number" type="text" inputmode="numeric" autocomplete="off" spellcheck="false" maxlength=${request.digits} aria-invalid=${missing === 'number'} aria-describedby="number-hint problem" />
        <p id="number-hint" class="hint">${say('ask.number.hint', { count: request.digits.toLocaleString(this.keeper.language) })}</p>
      </div>
      <div class="field">
        <label for="proof">${say('ask.proof')}</label>
        <input id="proof" name="proof" type="password" autocomplete="off" aria-invalid=${missing === 'proof' || refused !== null} aria-describedby="problem" />
      </div>
      <p id="problem" role="alert" class=${problem === '' ? 'heard' : 'problem'}>${problem}</p>
      <div class="row">
        <button class="main" ?disabled=${busy}>${say(busy ? 'working' : 'ask.approve')}</button>
        ${this.passkeys.length > 0 ? html`<button type="button" ?disabled=${busy} @click=${() => this.approveByPasskey(asked)}>${say('ask.approve.passkey')}</button>` : nothing}
      </div>
    </form>` // prettier-ignore
  }

  private facts({ site, request }: Asked): TemplateResult {
    const { say } = this
    const { service, account, purpose, time, browser, system, origin, address, place } = request
    const server = new URL(site.server)
    const agent = browser !== '' && system !== '' ? say('browser.on', { browser, system }) : browser || system
    const country = place && new Intl.DisplayNames(this.keeper.language, { type: 'region' }).of(place.country)
    const fact = (key: PushKey, value: string, isAddress = false): TemplateResult =>
      html`<dt>${say(key)}</dt>
        <dd><bdi class=${isAddress ? 'address' : ''}>${value || say('ask.unknown')}</bdi></dd>`
    return html`<div class="panel stack">
      <dl>
        <dt>${say('ask.action')}</dt>
        <dd class="sure">${say(`purpose.${purpose}`)}</dd>
        ${fact('ask.service', service)} ${fact('ask.account', account)} ${fact('ask.time', this.dateOf(time))}
        ${fact('ask.browser', agent)} ${fact('ask.origin', origin, true)}
        ${server.origin === origin ? nothing : fact('ask.server', server.host, true)}
        ${fact('ask.address', address, true)} ${fact('ask.place', country ? say('ask.place.rough', { country }) : '')}
      </dl>
      ${place?.point && country ? worldMap(place.point, say('ask.map', { country })) : nothing}
    </div>`
  }

  private outcome({ outcome, asked }: Told): TemplateResult {
    const { say } = this
    const service = asked.request.service
    const stillOpen = this.desk.asked.some(({ request }) => request.challenge === asked.request.challenge)
    const title = say(`done.${outcome}.title`)
    return html`<div class="stack" role="status">
      <h2 tabindex="-1">${title}</h2>
      <p>${say(`done.${outcome}`, { service })}</p>
      <div class="row">
        <button class="main" @click=${() => this.desk.done()}>${say(stillOpen ? 'back' : 'close')}</button>
      </div>
    </div>`
  }

  /** Minutes and seconds, as a clock shows them. */
  private timeLeft(seconds: number): string {
    const format = new Intl.NumberFormat(this.keeper.language, { minimumIntegerDigits: 2 })
    return `${Math.floor(seconds / 60).toLocaleString(this.keeper.language)}:${format.format(seconds % 60)}`
  }

  private get passkeys(): readonly PasskeyLock[] {
    const { vault, looked, world } = this.keeper
    if (!world.credentials) return []
    if (vault) return vault.slots.filter((slot) => slot.kind === 'passkey')
    return looked?.state === 'locked' ? looked.passkeys : []
  }

  private async approve(event: SubmitEvent, asked: Asked): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const typed = fieldOf(form, 'proof')
    if (!this.hasNumber(asked)) return
    if (typed === '') return this.misses('proof')
    await this.approveWith(asked, await credentialOf(typed))
  }

  private async approveByPasskey(asked: Asked): Promise<void> {
    const { credentials, ports } = this.keeper.world
    if (!credentials || !this.hasNumber(asked)) return
    const given = await askPasskey(credentials, ports.random, this.passkeys)
    if (!given.ok) {
      this.refused = given
      return
    }
    await this.approveWith(asked, given.credential)
    wipe(given.credential.prfOutput)
  }

  private hasNumber({ request }: Asked): boolean {
    if (this.number.length === request.digits) return true
    this.misses('number')
    return false
  }

  /** The digits as typed, whichever script's (a person may type Arabic-Indic ones), without spaces. */
  private get number(): string {
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#number')?.value ?? ''
    return typed.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15)).replace(/\D/g, '') // prettier-ignore
  }

  private misses(what: Missing): void {
    this.missing = what
    this.refused = null
    void this.updateComplete.then(() => this.focusOn(`#${what}`))
  }

  private async approveWith(asked: Asked, credential: Credential): Promise<void> {
    const { number } = this
    this.missing = null
    this.busy = true
    this.refused = await activate(this.keeper, credential).finally(() => (this.busy = false))
    if (this.refused) return void this.updateComplete.then(() => this.focusOn('#proof'))
    await this.answer(asked, 'approve', number, true)
  }

  private async answer(asked: Asked, decision: Decision, number: string, activated: boolean): Promise<void> {
    if (this.busy) return
    this.busy = true
    await this.desk.answer(asked, decision, number, activated).finally(() => (this.busy = false))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-approve': Approve
  }
}
