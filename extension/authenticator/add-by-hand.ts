// Adding by hand: the key as the site shows it, or a link pasted in its place.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Key } from '#core/messages/authenticator/index.ts'
import type { HashAlgorithm } from '#core/otp/hmac.ts'
import type { KeyEntry } from '#core/otp/key-uri.ts'
import { newAccount } from '../vault/account.ts'
import { wipe, type Bytes } from '../vault/bytes.ts'
import { newId } from '../vault/create.ts'
import { isLink, nothingTyped, readTyped, type Typed } from './typed-account.ts'
import { fieldOf, View } from './view.ts'

const kinds: readonly KeyEntry['type'][] = ['totp', 'hotp', 'steam']
const algorithms: readonly HashAlgorithm[] = ['sha1', 'sha256', 'sha512']

@customElement('twofold-add-by-hand')
export class AddByHand extends View {
  @state() private kind: KeyEntry['type'] = 'totp'
  @state() private link = false
  @state() private problem: Key | null = null

  override render(): TemplateResult {
    const { say, problem, link } = this
    return html`<form class="stack" @submit=${this.submit} @input=${this.look} autocomplete="off">
      ${this.head(say('add.hand'), { name: 'add' })}
      <div class="field">
        <label for="secret">${say('field.secret')}</label>
        <input id="secret" name="secret" required spellcheck="false" autocapitalize="off" autocomplete="off" aria-invalid=${problem !== null} aria-describedby="hint problem" />
        <p id="hint" class="hint">${say('field.secret.hint')}</p>
        <p id="problem" role="alert" class=${problem ? 'problem' : 'heard'}>${problem ? say(problem) : nothing}</p>
      </div>
      ${this.text('issuer')} ${this.text('account')}
      ${link
        ? nothing
        : html`<details>
            <summary>${say('field.more')}</summary>
            <div class="stack">${this.settings()}</div>
          </details>`}
      <div class="row"><button class="main">${say('add')}</button></div>
    </form>` // prettier-ignore
  }

  private text(name: 'issuer' | 'account'): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${this.say(`field.${name}`)}</label>
      <input id=${name} name=${name} maxlength="256" autocomplete="off" />
    </div>`
  }

  private settings(): TemplateResult {
    const { say, kind } = this
    const options = (values: readonly string[], caption: (value: string) => string): TemplateResult[] =>
      values.map((value) => html`<option value=${value}>${caption(value)}</option>`)
    const number = (name: 'digits' | 'period' | 'counter'): TemplateResult =>
      html`<div class="field">
        <label for=${name}>${say(`field.${name}`)}</label>
        <input id=${name} name=${name} inputmode="numeric" required .value=${nothingTyped[name]} />
      </div>`
    return html`<div class="field">
        <label for="kind">${say('field.kind')}</label>
        <select id="kind" name="type">
          ${options(kinds, (value) => say(`kind.${value as KeyEntry['type']}`))}
        </select>
      </div>
      ${
        kind === 'steam'
          ? nothing
          : html`<div class="field">
                <label for="algorithm">${say('field.algorithm')}</label>
                <select id="algorithm" name="algorithm">
                  ${options(algorithms, (value) => value.toUpperCase())}
                </select>
              </div>
              ${number('digits')} ${number(kind === 'totp' ? 'period' : 'counter')}`
      }`
  }

  private typed(form: HTMLFormElement): Typed {
    const given = Object.keys(nothingTyped).map((name) => [name, fieldOf(form, name)] as const)
    const some = Object.fromEntries(given.filter(([, value]) => value !== ''))
    return { ...nothingTyped, ...(some as Partial<Typed>) }
  }

  private look(event: Event): void {
    const form = event.currentTarget as HTMLFormElement
    const { type, secret } = this.typed(form)
    this.kind = type
    this.link = isLink(secret)
    this.problem = null
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { keeper } = this
    const { clock, random } = keeper.world.ports
    const read = readTyped(this.typed(event.target as HTMLFormElement))
    if (!read.ok) {
      this.problem = read.problem
      this.renderRoot.querySelector('input')?.focus()
      return
    }
    const id = newId(random)
    const secret: Bytes = new Uint8Array(read.key.secret.bytes)
    const account = newAccount(id, read.key, clock(), { labelIssuer: read.labelIssuer })
    const added = await keeper.change((accounts) => [...accounts, account], new Map([[id, secret]]))
    wipe(secret)
    if (added) this.go({ name: 'check', id })
  }
}
