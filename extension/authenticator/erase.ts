// Erasing everything: never by a slip, so a word must be typed, and the backup is offered first.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { fieldOf, View } from './view.ts'

@customElement('twofold-erase')
export class Erase extends View {
  @state() private wrong = false

  override render(): TemplateResult {
    const { say, keeper } = this
    const mayExport = keeper.phase === 'open' && keeper.features.allowExport && keeper.accounts.length > 0
    return html`<form class="stack panel" @submit=${this.submit}>
      <p>${say('settings.erase.text')}</p>
      ${
        mayExport
          ? html`<div class="row">
              <button type="button" @click=${() => this.go({ name: 'export' })}>${say('backup.make')}</button>
            </div>`
          : nothing
      }
      <div class="field">
        <label for="word">${say('settings.erase.type', { word: say('settings.erase.word') })}</label>
        <input id="word" name="word" autocomplete="off" required aria-invalid=${this.wrong} />
      </div>
      <div class="row"><button class="danger">${say('settings.erase')}</button></div>
    </form>`
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    const typed = fieldOf(event.target as HTMLFormElement, 'word').trim()
    this.wrong = typed.toLocaleUpperCase() !== this.say('settings.erase.word').toLocaleUpperCase()
    if (!this.wrong) void this.keeper.erase()
  }
}
