// The locked vault: password, passkey or recovery code, and plain words about how many tries are left and how long to wait.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { wipe } from '../vault/bytes.ts'
import { askPasskey } from '../vault/passkey.ts'
import type { Credential } from '../vault/slots.ts'
import { refusalText, type Refused } from './refusal.ts'
import { fieldOf, View } from './view.ts'

@customElement('twofold-unlock')
export class UnlockView extends View {
  /** What the person types. */
  @state() private kind: 'password' | 'recovery' = 'password'
  @state() private refused: Refused | null = null
  /** Milliseconds since 1970 until which no password is looked at. */
  @state() private waitUntil = 0
  #second: ReturnType<typeof setInterval> | undefined
  /** What an older state would be opened with. */
  #tried: Credential | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    const { looked } = this.keeper
    if (looked?.state !== 'locked') return
    const { password, ways } = looked
    if (!ways.includes('password')) this.kind = 'recovery'
    if (!password.ok) this.refuse({ ...password, ok: false })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#second)
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  private get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.waitUntil - this.keeper.world.ports.clock()) / 1000))
  }

  override render(): TemplateResult | typeof nothing {
    const { keeper, say } = this
    const { looked } = keeper
    if (looked?.state !== 'locked') return nothing
    const { ways, password } = looked
    const isOff = !password.ok && password.reason === 'disabled'
    const other = this.kind === 'password' ? 'recovery' : 'password'
    const mayChange = ways.includes(other) && !(other === 'password' && isOff)
    return html`<div class="stack">
      <h2 tabindex="-1">${say('unlock.title')}</h2>
      ${this.problem()} ${this.kind === 'password' && isOff ? nothing : this.form()}
      <div class="row">
        ${
          ways.includes('passkey') && keeper.world.credentials
            ? html`<button ?disabled=${keeper.busy} @click=${this.byPasskey}>${say('unlock.passkey')}</button>`
            : nothing
        }
        ${
          mayChange
            ? html`<button class="plain" @click=${() => this.choose(other)}>${say(`unlock.${other}`)}</button>`
            : nothing
        }
      </div>
    </div>`
  }

  private form(): TemplateResult {
    const { say, keeper, kind } = this
    const waits = kind === 'password' && this.secondsLeft > 0
    const input =
      kind === 'password'
        ? html`<input id="way" name="way" type="password" autocomplete="current-password" required aria-invalid=${this.refused !== null} aria-describedby="problem" />` // prettier-ignore
        : html`<input id="way" name="way" type="text" autocomplete="off" spellcheck="false" autocapitalize="characters" required aria-invalid=${this.refused !== null} aria-describedby="hint problem" />` // prettier-ignore
    return html`<form class="stack" @submit=${this.submit}>
      <div class="field">
        <label for="way">${say(`way.${kind}`)}</label>
        ${input} ${kind === 'recovery' ? html`<p id="hint" class="hint">${say('unlock.recovery.hint')}</p>` : nothing}
      </div>
      <div class="row">
        <button class="main" ?disabled=${keeper.busy || waits}>${say(keeper.busy ? 'working' : 'unlock')}</button>
      </div>
    </form>`
  }

  private problem(): TemplateResult {
    const { refused, keeper, say } = this
    const seconds = this.secondsLeft
    const told = refused && refusalText({ ...refused, seconds }, keeper.language)
    const wait =
      seconds > 0 && refused?.reason !== 'wait' && refusalText({ ok: false, reason: 'wait', seconds }, keeper.language)
    const older = refused && (refused.reason === 'rolled-back' || refused.reason === 'damaged') && this.#tried
    return html`<div id="problem" role="alert" class=${told ? 'problem stack' : 'heard'}>
      ${told ? html`<p>${this.words(told)}</p>` : nothing} ${wait ? html`<p>${this.words(wait)}</p>` : nothing}
      ${
        older
          ? html`<div class="row">
              <button @click=${() => this.attempt(older, true)}>${say('unlock.older')}</button>
            </div>`
          : nothing
      }
    </div>`
  }

  private choose(kind: 'password' | 'recovery'): void {
    this.kind = kind
    this.refused = null
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus())
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const typed = fieldOf(form, 'way')
    if (typed === '') return
    form.reset()
    void this.attempt(
      this.kind === 'password' ? { kind: 'password', password: typed } : { kind: 'recovery', code: typed },
    )
  }

  private async byPasskey(): Promise<void> {
    const { world, looked } = this.keeper
    if (!world.credentials || looked?.state !== 'locked') return
    const asked = await askPasskey(world.credentials, world.ports.random, looked.passkeys)
    if (!asked.ok) return this.refuse(asked)
    await this.attempt(asked.credential)
    if (!this.#tried) wipe(asked.credential.prfOutput)
  }

  private async attempt(credential: Credential, acceptOlder = false): Promise<void> {
    const refused = await this.keeper.unlock(credential, acceptOlder)
    const mayRetry = refused?.reason === 'rolled-back' || refused?.reason === 'damaged'
    this.#tried = mayRetry ? credential : null
    if (!refused) return
    this.refuse(refused)
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }

  private refuse(refused: Refused): void {
    const { looked, world } = this.keeper
    this.refused = refused
    // A wrong password may begin a wait: the next try would only say so.
    const standing = looked?.state === 'locked' && !looked.password.ok ? looked.password : null
    const seconds = refused.seconds ?? (standing?.reason === 'wait' ? standing.seconds : 0)
    this.waitUntil = world.ports.clock() + seconds * 1000
    clearInterval(this.#second)
    if (seconds === 0) return
    this.#second = setInterval(() => {
      if (this.secondsLeft === 0) {
        clearInterval(this.#second)
        if (this.refused?.reason === 'wait') this.refused = null
      }
      this.requestUpdate()
    }, 1000)
  }
}
