// Taking accounts out: an encrypted backup unless the person asks for something else, and what is not encrypted only behind
// plain words and a fresh proof (VC-10). The organisation may forbid all of it.
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { featuresHere } from '../managed/here.ts'
import type { KeyEntry } from '#core/otp/key-uri.ts'
import { namesOf } from '../authenticator/names.ts'
import type { Refused } from '../authenticator/refusal.ts'
import type { Account } from '../vault/account.ts'
import { migrationUris, uriList } from '../vault/export/plain.ts'
import type { Credential } from '../vault/slots.ts'
import type { Vault } from '../vault/vault.ts'
import '../authenticator/proof.ts'
import { qrPicture } from './qr-picture.ts'
import { dated, saveFile } from './save-file.ts'
import { AddingView } from './view.ts'

const forms = ['backup', 'list', 'codes'] as const
type Form = (typeof forms)[number]

const captions = { backup: 'export.save-backup', list: 'export.save-list', codes: 'export.show-codes' } as const

type Stage =
  | { readonly name: 'choose' }
  | { readonly name: 'saved'; readonly form: Form; readonly file: string; readonly left: readonly string[] }
  | {
      readonly name: 'codes'
      readonly uris: readonly string[]
      readonly at: number
      readonly left: readonly string[]
      readonly notHeld: readonly string[]
    }

@customElement('twofold-export')
export class ExportView extends AddingView {
  static override styles = [
    ...AddingView.styles,
    css`
      .choice {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.125rem 0.5rem;
        align-items: start;
        font-weight: 400;
      }
      .choice .hint {
        grid-column: 2;
      }
      input[type='radio'] {
        margin: 0.25rem 0 0;
        accent-color: var(--accent);
      }
      .qr {
        inline-size: min(22rem, 100%);
        block-size: auto;
        background: #fff;
        fill: #000;
        stroke: none;
        forced-color-adjust: none;
      }
    `,
  ]

  @state() private stage: Stage = { name: 'choose' }
  @state() private form: Form = 'backup'
  @state() private understood = false
  /** The backup gets a password of its own. */
  @state() private own = false
  private ownPassword = ''

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.restart()
  }

  protected override view(vault: Vault): TemplateResult {
    return html`<div class="stack">
      ${this.head(this.say('menu.export'), { name: 'settings' })} ${this.shown(vault)}
    </div>`
  }

  private shown(vault: Vault): TemplateResult {
    const { stage } = this
    if (!this.keeper.features.allowExport) return html`<p>${this.say('export.forbidden')}</p>`
    if (stage.name === 'saved') return this.saved(stage)
    if (stage.name === 'codes') return this.codes(stage)
    return vault.accounts.length === 0 ? html`<p>${this.say('export.empty')}</p>` : this.choice()
  }

  private choice(): TemplateResult {
    const { say, form } = this
    const option = (one: Form): TemplateResult =>
      html`<label class="choice">
        <input type="radio" name="form" .checked=${one === form} @change=${() => this.choose(one)} />
        <strong>${say(`export.${one}`)}</strong>
        <span class="hint">${say(`export.${one}.hint`)}</span>
      </label>`
    return html`<div class="stack">
      <fieldset class="stack">
        <legend>${say('export.which')}</legend>
        ${forms.map(option)}
      </fieldset>
      ${form === 'backup' ? this.ownWay() : this.warning()}
      ${
        form === 'backup' || this.understood
          ? html`<twofold-proof
              .keeper=${this.keeper}
              .caption=${say(captions[form])}
              .use=${this.make}
            ></twofold-proof>`
          : nothing
      }
    </div>`
  }

  private warning(): TemplateResult {
    const { say } = this
    return html`<p class="problem">${say('export.warning')}</p>
      <label class="check">
        <input
          type="checkbox"
          name="understood"
          .checked=${this.understood}
          @change=${({ target }: Event) => (this.understood = target instanceof HTMLInputElement && target.checked)}
        />
        ${say('export.understood')}
      </label>`
  }

  private ownWay(): TemplateResult {
    const { say } = this
    return html`<label class="check">
        <input
          type="checkbox"
          name="own"
          .checked=${this.own}
          @change=${({ target }: Event) => (this.own = target instanceof HTMLInputElement && target.checked)}
        />
        ${say('export.own')}
      </label>
      ${
        this.own
          ? html`<div class="field">
              <label for="own-password">${say('password.new')}</label>
              <input
                id="own-password"
                type="password"
                autocomplete="new-password"
                aria-describedby="own-hint"
                @input=${({ target }: Event) => (this.ownPassword = target instanceof HTMLInputElement ? target.value : '')}
              />
              <p id="own-hint" class="hint">${say('export.own.hint')}</p>
            </div>`
          : nothing
      }`
  }

  private saved({ form, file, left }: Stage & { readonly name: 'saved' }): TemplateResult {
    const { say } = this
    return html`<div class="stack">
      <h3 tabindex="-1">${say('export.saved', { file })}</h3>
      <p>${say(form === 'backup' ? 'export.saved.backup' : 'export.warning')}</p>
      ${this.missing('export.left', left)}
    </div>`
  }

  private codes(stage: Stage & { readonly name: 'codes' }): TemplateResult {
    const { say } = this
    const { uris, at, left, notHeld } = stage
    const label = say('export.part', { index: this.count(at + 1), of: this.count(uris.length) })
    const move = (by: number): void => {
      this.stage = { ...stage, at: at + by }
    }
    return html`<div class="stack">
      ${
        uris[at] === undefined
          ? nothing
          : html`<h3 tabindex="-1">${label}</h3>
              ${qrPicture(uris[at], label)}`
      }
      ${this.missing('export.left.google', notHeld)} ${this.missing('export.left', left)}
      <div class="row">
        ${at > 0 ? html`<button @click=${() => move(-1)}>${say('export.previous')}</button>` : nothing}
        ${at + 1 < uris.length ? html`<button class="main" @click=${() => move(1)}>${say('export.next')}</button>` : nothing}
        <button @click=${this.restart}>${say('export.hide')}</button>
      </div>
    </div>`
  }

  private missing(
    key: 'export.left' | 'export.left.google',
    names: readonly string[],
  ): TemplateResult | typeof nothing {
    return names.length === 0 ? nothing : html`<p class="problem">${this.say(key, { names: this.listed(names) })}</p>`
  }

  private choose(form: Form): void {
    this.form = form
    this.understood = false
  }

  private readonly restart = (): void => {
    this.stage = { name: 'choose' }
    this.understood = false
    this.own = false
    this.ownPassword = ''
  }

  private readonly make = async (proof: Credential): Promise<Refused | null> => {
    const { vault } = this.keeper
    // Asked again: the organisation may have changed its mind while this lay open.
    const { allowExport } = await featuresHere()
    if (!vault || !allowExport) return { ok: false, reason: 'locked' }
    return this.form === 'backup' ? this.backUp(vault, proof) : this.reveal(vault, proof, this.form)
  }

  private async backUp(vault: Vault, proof: Credential): Promise<Refused | null> {
    const made = await vault.backUp(proof, this.own ? this.ownPassword : undefined)
    if (!made.ok) return made
    const file = dated('twofold-backup', 'json', new Date())
    saveFile(file, JSON.stringify(made.backup), 'application/json')
    this.stage = { name: 'saved', form: 'backup', file, left: made.left.map((account) => this.nameOf(account)) }
    const newest = Math.max(0, ...vault.accounts.map(({ createdAt }) => createdAt))
    // One that only a password of its own opens is for somebody else.
    if (!this.own) await this.keeper.prefer({ backedUpTo: newest })
    await this.toHeading()
    return null
  }

  private async reveal(vault: Vault, proof: Credential, form: 'list' | 'codes'): Promise<Refused | null> {
    const revealed = await vault.reveal(proof)
    if (!revealed.ok) return revealed
    const { keys } = revealed
    const left = revealed.left.map((account) => this.nameOf(account))
    if (form === 'list') {
      const file = dated('twofold-list', 'txt', new Date())
      saveFile(file, uriList(keys), 'text/plain')
      this.stage = { name: 'saved', form, file, left }
    } else {
      const [batch = 0] = crypto.getRandomValues(new Uint32Array(1))
      const migration = migrationUris(keys, batch >>> 1)
      const notHeld = migration.left.map(({ key }) => this.nameOf(key))
      this.stage = { name: 'codes', uris: migration.uris, at: 0, left, notHeld }
    }
    await this.toHeading()
    return null
  }

  private nameOf(one: Account | KeyEntry): string {
    const names = { labelIssuer: '', ...one }
    return namesOf(names as Account, this.say('list.no-name')).whole
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-export': ExportView
  }
}
