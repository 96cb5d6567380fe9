// Ways into the vault: which there are, changing the password, adding and removing others, and a new key for everything.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { makePasskey } from '../vault/passkey.ts'
import type { Credential, Slot } from '../vault/slots.ts'
import type { Refused } from './refusal.ts'
import { View } from './view.ts'
import './new-password.ts'
import './proof.ts'

type Task =
  { readonly name: 'password' | 'passkey' | 'recovery' | 'rotate' } | { readonly name: 'remove'; readonly slot: Slot }

@customElement('twofold-ways')
export class Ways extends View {
  @state() private task: Task | null = null
  /** Given for the new password, and tried together with it. */
  @state() private proof: Credential | null = null

  override render(): TemplateResult {
    const { say, keeper, task } = this
    const slots = keeper.vault?.slots ?? []
    return html`<section class="stack panel">
      <h3>${say('settings.ways')}</h3>
      <ul>
        ${slots.map((slot) => html`<li>${say(`way.${slot.kind}`)}</li>`)}
      </ul>
      ${task ? this.doing(task) : this.choices(slots)}
    </section>`
  }

  private choices(slots: readonly Slot[]): TemplateResult {
    const { say, keeper } = this
    const button = (task: Task, caption: string): TemplateResult =>
      html`<button @click=${() => this.begin(task)}>${caption}</button>`
    const removable = slots.filter((slot) => slot.kind === 'passkey' || (slot.kind === 'password' && !keeper.features.requirePassword)) // prettier-ignore
    return html`<div class="row">
        ${button({ name: 'password' }, say('settings.change-password'))}
        ${button({ name: 'recovery' }, say('settings.new-recovery'))}
        ${keeper.world.credentials ? button({ name: 'passkey' }, say('settings.add-passkey')) : nothing}
        ${
          slots.length > 2
            ? removable.map((slot) => {
                const way = say(`way.${slot.kind}`)
                return button({ name: 'remove', slot }, say('settings.remove-way', { way }))
              })
            : nothing
        }
      </div>
      <p class="hint">${say('settings.rotate.text')}</p>
      <div class="row">${button({ name: 'rotate' }, say('settings.rotate'))}</div>`
  }

  private doing(task: Task): TemplateResult {
    const { say, keeper, proof } = this
    const cancel = html`<div class="row">
      <button class="plain" @click=${() => this.begin(null)}>${say('cancel')}</button>
    </div>`
    if (proof)
      return html`<twofold-new-password
          .keeper=${keeper}
          .save=${(password: string) => this.setPassword(proof, password)}
          caption=${say('settings.change-password')}
        ></twofold-new-password>
        ${cancel}`
    const captions = {
      password: say('continue'),
      passkey: say('settings.add-passkey'),
      recovery: say('settings.new-recovery'),
      rotate: say('settings.rotate'),
      remove: task.name === 'remove' ? say('settings.remove-way', { way: say(`way.${task.slot.kind}`) }) : '',
    }
    return html`<twofold-proof
        .keeper=${keeper}
        .use=${(credential: Credential) => this.carryOut(task, credential)}
        caption=${captions[task.name]}
      ></twofold-proof>
      ${cancel}`
  }

  private begin(task: Task | null): void {
    this.task = task
    this.proof = null
  }

  private done(): void {
    this.begin(null)
    this.keeper.tell({ key: 'settings.changed' })
  }

  private async carryOut(task: Task, credential: Credential): Promise<Refused | null> {
    if (task.name === 'password') {
      this.proof = credential
      return null
    }
    const outcome = await this.outcomeOf(task, credential)
    if (!outcome.ok) return outcome
    this.done()
    if (outcome.code !== undefined) this.keeper.showCode(outcome.code)
    return null
  }

  private async outcomeOf(
    task: Exclude<Task, { name: 'password' }>,
    credential: Credential,
  ): Promise<{ readonly ok: true; readonly code?: string } | Refused> {
    const { vault, world } = this.keeper
    if (!vault) return { ok: false, reason: 'locked' }
    if (task.name === 'remove') return vault.removeSlot(credential, task.slot.id)
    if (task.name === 'recovery') return vault.renewRecoveryCode(credential)
    if (task.name === 'rotate') {
      const rotated = await vault.rotate([credential], this.keeper.keep())
      return rotated.ok ? { ok: true, code: rotated.recoveryCode } : rotated
    }
    if (!world.credentials) return { ok: false, reason: 'cancelled' }
    const name = this.say('passkey.name')
    const made = await makePasskey(world.credentials, world.ports.random, { rpId: '', rpName: name, userName: name })
    return made.ok ? vault.addPasskey(credential, made.passkey) : made
  }

  private async setPassword(proof: Credential, password: string): Promise<Refused | null> {
    const outcome = await (this.keeper.vault?.setPassword(proof, password) ?? { ok: false as const, reason: 'locked' })
    if (outcome.ok) this.done()
    return outcome.ok ? null : outcome
  }
}
