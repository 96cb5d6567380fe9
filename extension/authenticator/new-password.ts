// A new password, typed twice and shown on wish: at the first run, for a change, and after coming in without the old one.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { refusalText, type Refused, type Told } from './refusal.ts'
import { fieldOf, View } from './view.ts'

@customElement('twofold-new-password')
export class NewPassword extends View {
  /** Takes the password; null when it was accepted. */
  @property({ attribute: false }) save!: (password: string) => Promise<Refused | null>
  /** Caption of the button. */
  @property() caption = ''
  @state() private shown = false
  @state() private told: Told | null = null

  override render(): TemplateResult {
    const { say, shown, keeper } = this
    const type = shown ? 'text' : 'password'
    const problem = this.told
    return html`<form class="stack" @submit=${this.submit}>
      <input
        class="heard"
        name="username"
        autocomplete="username"
        .value=${say('passkey.name')}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <div class="field">
        <label for="new">${say('password.new')}</label>
        <input
          id="new"
          name="new"
          type=${type}
          autocomplete="new-password"
          required
          aria-invalid=${problem !== null}
          aria-describedby="problem"
        />
      </div>
      <div class="field">
        <label for="again">${say('password.again')}</label>
        <input
          id="again"
          name="again"
          type=${type}
          autocomplete="new-password"
          required
          aria-invalid=${problem?.key === 'password.differs'}
        />
      </div>
      <p id="problem" role="alert" class=${problem ? 'problem' : 'heard'}>${problem ? this.words(problem) : nothing}</p>
      <div class="row">
        <button class="main" ?disabled=${keeper.busy}>${keeper.busy ? say('working') : this.caption}</button>
        <button type="button" aria-pressed=${shown} @click=${() => (this.shown = !shown)}>
          ${say(shown ? 'password.hide' : 'password.show')}
        </button>
      </div>
    </form>`
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const password = fieldOf(form, 'new')
    if (password !== fieldOf(form, 'again')) {
      this.told = { key: 'password.differs' }
      return
    }
    const refused = await this.save(password)
    this.told = refused && refusalText(refused, this.keeper.language)
    if (!refused) form.reset()
  }
}
