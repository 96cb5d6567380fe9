// Proving once more who one is, before anything that changes who may open the vault: password, recovery code or passkey.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { askPasskey } from '../vault/passkey.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import type { Credential, PasskeyLock, Slot } from '../vault/slots.ts'
import { refusalText, type Refused } from './refusal.ts'
import { fieldOf, View } from './view.ts'

@customElement('twofold-proof')
export class Proof extends View {
  /** Does what the proof is for; null when it was done. */
  @property({ attribute: false }) use!: (credential: Credential) => Promise<Refused | null>
  /** Of the button. */
  @property() caption = ''
  @state() private refused: Refused | null = null
  @state() private busy = false

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    const { say, keeper, refused } = this
    const hasPasskey = this.passkeys.length > 0 && keeper.world.credentials !== null
    return html`<form class="stack" @submit=${this.submit}>
      <div class="field">
        <label for="proof">${say('settings.proof')}</label>
        <input id="proof" name="proof" type="password" autocomplete="current-password" required aria-invalid=${refused !== null} aria-describedby="problem" />
      </div>
      <p id="problem" role="alert" class=${refused ? 'problem' : 'heard'}>
        ${refused ? this.words(refusalText(refused, keeper.language)) : nothing}
      </p>
      <div class="row">
        <button class="main" ?disabled=${this.busy}>${this.busy ? say('working') : this.caption}</button>
        ${hasPasskey ? html`<button type="button" ?disabled=${this.busy} @click=${this.byPasskey}>${say('unlock.passkey')}</button>` : nothing}
      </div>
    </form>` // prettier-ignore
  }

  private get passkeys(): readonly (Slot & PasskeyLock)[] {
    return (this.keeper.vault?.slots ?? []).filter((slot): slot is Slot & PasskeyLock => slot.kind === 'passkey')
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const typed = fieldOf(event.target as HTMLFormElement, 'proof')
    const isCode = (await parseRecoveryCode(typed)).ok
    await this.attempt(isCode ? { kind: 'recovery', code: typed } : { kind: 'password', password: typed })
  }

  private async byPasskey(): Promise<void> {
    const { credentials, ports } = this.keeper.world
    if (!credentials) return
    const asked = await askPasskey(credentials, ports.random, this.passkeys)
    if (asked.ok) await this.attempt(asked.credential)
    else this.refused = asked
  }

  private async attempt(credential: Credential): Promise<void> {
    this.busy = true
    this.refused = await this.use(credential).finally(() => (this.busy = false))
  }
}
