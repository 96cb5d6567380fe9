// Settings: when it locks, what is shown, the ways in, clock, state of the two copies, earlier lists, erasing.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { featuresOf, type Features } from '../managed/features.ts'
import type { IndexRef } from '../vault/head.ts'
import { askToClear, mayClear, stopClearing } from './clipboard.ts'
import { clockDrift, GOOD_ENOUGH } from './clock.ts'
import { namesOf } from './names.ts'
import { openInTab } from './open-in-tab.ts'
import { lockChoices, lockMinutesOf, type Preferences } from './preferences.ts'
import { duration } from './refusal.ts'
import { View } from './view.ts'
import './erase.ts'
import './ways-view.ts'

@customElement('twofold-settings')
export class SettingsView extends View {
  @property({ type: Boolean }) full = false
  @state() private clears = false
  /** Approvals are on, and their part is loaded. */
  @state() private approves = false
  @state() private clock = ''
  @state() private health = ''
  @state() private erasing = false

  override connectedCallback(): void {
    super.connectedCallback()
    void mayClear().then((may) => (this.clears = may))
    if (this.keeper.desk) void import('../push/sites-view.ts').then(() => (this.approves = true))
  }

  override render(): TemplateResult {
    const { say, keeper } = this
    return html`<div class="stack">
      ${this.head(say('settings.title'))}
      <div class="row">
        <button @click=${() => this.go({ name: 'import' })}>${say('menu.import')}</button>
        ${
          keeper.features.allowExport
            ? html`<button @click=${() => this.go({ name: 'export' })}>${say('menu.export')}</button>`
            : nothing
        }
        ${this.full ? nothing : html`<button @click=${() => openInTab()}>${say('open-in-tab')}</button>`}
      </div>
      ${this.locking()} ${this.showing()}
      <twofold-ways .keeper=${keeper}></twofold-ways>
      ${this.approves ? html`<twofold-push-sites .keeper=${keeper} .desk=${keeper.desk}></twofold-push-sites>` : nothing}
      ${this.clockSection()} ${this.stateSection()}
      <section class="stack">
        ${
          this.erasing
            ? html`<twofold-erase .keeper=${keeper}></twofold-erase>`
            : html`<div class="row">
                <button class="danger" @click=${() => (this.erasing = true)}>${say('settings.erase')}</button>
              </div>`
        }
      </section>
    </div>`
  }

  private locking(): TemplateResult {
    const { say, keeper } = this
    const now = lockMinutesOf(keeper.preferences, keeper.features)
    return html`<section class="stack panel">
      <h3>${say('settings.locking')}</h3>
      <div class="field">
        <label for="lock">${say('settings.lock-after')}</label>
        <select
          id="lock"
          @change=${(event: Event) => this.set({ lockMinutes: Number((event.target as HTMLSelectElement).value) })}
        >
          ${lockChoices(keeper.features).map(
            (minutes) =>
              html`<option value=${minutes} ?selected=${minutes === now}>
                ${duration(minutes * 60, keeper.language)}
              </option>`,
          )}
        </select>
      </div>
      ${isManaged(keeper.features) ? html`<p class="hint">${say('settings.managed')}</p>` : nothing}
      <p class="hint">${say('settings.lock-also')}</p>
    </section>`
  }

  private showing(): TemplateResult {
    const { say, keeper } = this
    const { hideCodes, showNext } = keeper.preferences
    const box = (checked: boolean, caption: string, toggle: () => unknown): TemplateResult =>
      html`<label class="check"><input type="checkbox" .checked=${live(checked)} @change=${toggle} />${caption}</label>`
    return html`<section class="stack panel">
      <h3>${say('settings.showing')}</h3>
      ${box(hideCodes, say('settings.hide'), () => this.set({ hideCodes: !hideCodes }))}
      ${box(showNext, say('settings.next'), () => this.set({ showNext: !showNext }))}
      ${box(this.clears, say('settings.clear'), this.toggleClearing)}
      <p class="hint">${say('settings.clear.text')}</p>
    </section>`
  }

  private clockSection(): TemplateResult {
    const { say } = this
    return html`<section class="stack panel">
      <h3>${say('settings.clock')}</h3>
      <p class="hint">${say('settings.clock.text')}</p>
      <div class="row"><button @click=${this.checkClock}>${say('settings.clock.check')}</button></div>
      <p role="status">${this.clock}</p>
    </section>`
  }

  private stateSection(): TemplateResult {
    const { say, keeper } = this
    return html`<section class="stack panel">
      <h3>${say('settings.state')}</h3>
      <div class="row"><button @click=${this.lookOver}>${say('settings.state.check')}</button></div>
      <p role="status">${this.health}</p>
      <div class="row">
        ${(keeper.vault?.snapshots ?? []).map(
          (ref) =>
            html`<button @click=${() => this.takeBack(ref)}>
              ${say('settings.earlier', { date: this.dateOf(ref.writtenAt) })}
            </button>`,
        )}
      </div>
    </section>`
  }

  private set(some: Partial<Preferences>): void {
    void this.keeper.prefer(some)
  }

  private readonly toggleClearing = async (): Promise<void> => {
    await (this.clears ? stopClearing() : askToClear())
    this.clears = await mayClear()
    this.requestUpdate()
  }

  private async checkClock(): Promise<void> {
    const { say, keeper } = this
    this.clock = say('working')
    const drift = await clockDrift(fetch, keeper.world.ports.clock)
    const time = duration(Math.abs(drift ?? 0), keeper.language)
    if (drift === null) this.clock = say('settings.clock.failed')
    else if (Math.abs(drift) <= GOOD_ENOUGH) this.clock = say('settings.clock.right')
    else this.clock = say(drift > 0 ? 'settings.clock.ahead' : 'settings.clock.behind', { time })
  }

  private async lookOver(): Promise<void> {
    const { say, keeper } = this
    this.health = say('working')
    const checked = await keeper.vault?.check()
    if (!checked || 'ok' in checked) return void keeper.settled(checked ?? { ok: false, reason: 'locked' })
    const lost = keeper.accounts.filter(({ id }) => checked.lost.includes(id))
    const names = lost.map((account) => namesOf(account, say('list.no-name')).whole)
    const list = new Intl.ListFormat(keeper.language).format(names)
    this.health = lost.length === 0 ? say('settings.state.whole') : say('settings.state.lost', { names: list })
    keeper.changed()
  }

  private async takeBack(ref: IndexRef): Promise<void> {
    const { keeper } = this
    const earlier = await keeper.vault?.earlier(ref)
    if (!earlier) return keeper.tell({ key: 'refused.damaged' })
    if (await keeper.change(() => earlier))
      keeper.tell({ key: 'settings.earlier.done', params: { date: this.dateOf(ref.writtenAt) } })
  }
}

/** Something that a person could choose otherwise. */
const isManaged = (features: Features): boolean => {
  const free = featuresOf({})
  return features.lockMinutes < free.lockMinutes || features.requirePassword || !features.allowExport
}
