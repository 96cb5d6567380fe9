// The authenticator where the organisation has it off: nothing is opened or made here, and the settings say what is set.
import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { View } from './view.ts'

@customElement('twofold-off')
export class Off extends View {
  override render(): TemplateResult {
    const { say } = this
    return html`<div class="panel stack">
      <h2 tabindex="-1">${say('settings.managed')}</h2>
      <div class="row">
        <button @click=${() => browser.runtime.openOptionsPage()}>${say('menu.settings')}</button>
      </div>
    </div>`
  }
}
