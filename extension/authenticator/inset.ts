// A frame for the views that add, import and export: their heading, and the way back.
import { html, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Key } from '#core/messages/authenticator/index.ts'
import { View } from './view.ts'

@customElement('twofold-inset')
export class Inset extends View {
  @property() caption: Key = 'add.scan'

  override render(): TemplateResult {
    return html`<div class="stack">${this.head(this.say(this.caption))}<slot></slot></div>`
  }
}
