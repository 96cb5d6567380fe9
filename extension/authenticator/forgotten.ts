// After coming in with the recovery code: the moment to set a new password, because no other proof is asked for.
import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Refused } from './refusal.ts'
import { View } from './view.ts'
import './new-password.ts'

@customElement('twofold-forgotten')
export class Forgotten extends View {
  override render(): TemplateResult {
    const { say, keeper } = this
    return html`<div class="stack">
      <h2 tabindex="-1">${say('forgotten.title')}</h2>
      <p>${say('forgotten.text')}</p>
      <twofold-new-password
        .keeper=${keeper}
        .save=${(password: string) => this.save(password)}
        caption=${say('save')}
      ></twofold-new-password>
      <div class="row"><button class="plain" @click=${() => keeper.forgetWayIn()}>${say('later')}</button></div>
    </div>`
  }

  private async save(password: string): Promise<Refused | null> {
    const { keeper } = this
    if (!keeper.vault || !keeper.cameInBy) return { ok: false, reason: 'locked' }
    const outcome = await keeper.vault.setPassword(keeper.cameInBy, password)
    if (!outcome.ok) return outcome
    keeper.forgetWayIn()
    keeper.tell({ key: 'settings.changed' })
    return null
  }
}
