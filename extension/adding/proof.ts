// A fresh proof of who is there, before keys leave the vault (VC-10): the password or the recovery code, in one field, or a
// passkey where the vault has one.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { browserRandom } from '../vault/browser-ports.ts'
import { wipe } from '../vault/bytes.ts'
import { askPasskey, type Credentials } from '../vault/passkey.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import type { Credential, PasskeyLock, Slot } from '../vault/slots.ts'
import { AddingView } from './view.ts'

@customElement('twofold-proof')
export class Proof extends AddingView {
  /** Uses the proof; answers what was refused, in words, or null. */
  @property({ attribute: false }) use!: (proof: Credential) => Promise<string | null>
  /** Caption of the button. */
  @property() caption = ''
  /** The form is not complete elsewhere. */
  @property({ type: Boolean }) waits = false
  @state() private busy = false
  @state() private problem: string | null = null

  protected override view(): TemplateResult {
    const { say, problem, busy } = this
    return html`<form class="stack" @submit=${this.submit}>
      <div class="field">
        <label for="proof">${say('settings.proof')}</label>
        <input
          id="proof"
          name="proof"
          type="password"
          autocomplete="current-password"
          required
          aria-invalid=${problem !== null}
          aria-describedby="problem"
        />
      </div>
      <p id="problem" role="alert" class=${problem === null ? 'heard' : 'problem'}>${problem}</p>
      <div class="row">
        <button class="main" ?disabled=${busy || this.waits}>${busy ? say('working') : this.caption}</button>
        ${
          this.passkeys.length > 0
            ? html`<button type="button" ?disabled=${busy || this.waits} @click=${this.byPasskey}>
                ${say('way.passkey')}
              </button>`
            : nothing
        }
      </div>
    </form>`
  }

  /** Only Chromium gives the pages of an extension passkeys of their own. */
  private get passkeys(): readonly (Slot & PasskeyLock)[] {
    const able = location.protocol === 'chrome-extension:' && 'PublicKeyCredential' in globalThis
    return able ? this.vault.slots.filter((slot): slot is Slot & PasskeyLock => slot.kind === 'passkey') : []
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const typed = new FormData(form).get('proof')
    if (typeof typed !== 'string' || typed === '' || this.waits) return
    form.reset()
    const isCode = (await parseRecoveryCode(typed)).ok
    await this.try(isCode ? { kind: 'recovery', code: typed } : { kind: 'password', password: typed })
  }

  private async byPasskey(): Promise<void> {
    const credentials: Credentials = navigator.credentials
    const asked = await askPasskey(credentials, browserRandom, this.passkeys)
    if (!asked.ok) {
      this.problem = this.refusal(asked)
      return
    }
    await this.try(asked.credential)
    wipe(asked.credential.prfOutput)
  }

  private async try(proof: Credential): Promise<void> {
    this.busy = true
    this.problem = null
    this.problem = await this.use(proof)
    this.busy = false
    if (this.problem === null) return
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-proof': Proof
  }
}
