// First run: what this is and what it is not, and a password or a passkey. The third step is the recovery code.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { makePasskey } from '../vault/passkey.ts'
import { refusalText, type Refused, type Told } from './refusal.ts'
import { View } from './view.ts'
import './new-password.ts'

@customElement('twofold-first-run')
export class FirstRun extends View {
  @state() private step: 1 | 2 = 1
  @state() private refusal: Told | null = null

  override render(): TemplateResult {
    return html`<div class="stack">
      <p class="soft">${this.say('first.step', { step: this.step })}</p>
      ${this.step === 1 ? this.explain() : this.choose()}
    </div>`
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('step') !== undefined) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  private explain(): TemplateResult {
    const { say } = this
    const list = (name: 'for' | 'not'): TemplateResult =>
      html`<section class="stack">
        <h3>${say(`first.${name}.title`)}</h3>
        <ul>
          ${([1, 2, 3] as const).map((at) => html`<li>${say(`first.${name}.${at}`)}</li>`)}
        </ul>
      </section>`
    return html`<h2 tabindex="-1">${say('first.what.title')}</h2>
      <p>${say('first.what.text')}</p>
      ${list('for')} ${list('not')}
      <div class="row"><button class="main" @click=${() => (this.step = 2)}>${say('continue')}</button></div>`
  }

  private choose(): TemplateResult {
    const { say, keeper } = this
    const passkey = keeper.world.credentials !== null && !keeper.features.requirePassword
    return html`${this.head(say('first.password.title'), null)}
      <p>${say('first.password.text')}</p>
      <twofold-new-password
        .keeper=${keeper}
        .save=${(password: string) => keeper.create({ password })}
        caption=${say('continue')}
      ></twofold-new-password>
      ${
        passkey
          ? html`<div class="panel stack">
              <p>${say('first.passkey.text')}</p>
              ${this.refusal ? html`<p class="problem" role="alert">${this.words(this.refusal)}</p>` : nothing}
              <div class="row">
                <button ?disabled=${keeper.busy} @click=${this.withPasskey}>${say('first.passkey')}</button>
              </div>
            </div>`
          : nothing
      }`
  }

  private async withPasskey(): Promise<void> {
    const { keeper } = this
    const { credentials, ports } = keeper.world
    if (!credentials) return
    const name = this.say('passkey.name')
    const made = await makePasskey(credentials, ports.random, { rpId: '', rpName: name, userName: name })
    const refused: Refused | null = made.ok ? await keeper.create({ passkey: made.passkey }) : made
    this.refusal = refused && refusalText(refused, keeper.language)
  }
}
