// Settings: the servers that may ask here, taking one away, and plain words about those that took this device away.
import { html, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { PushView } from './push-view.ts'
import type { Site } from './site.ts'

@customElement('twofold-push-sites')
export class PushSites extends PushView {
  /** Id of the site that is about to be removed. */
  @state() private removing: string | null = null

  protected override view(): TemplateResult {
    const { say, desk } = this
    return html`<section class="stack panel">
      <h3 tabindex="-1">${say('sites.title')}</h3>
      ${desk.sites.length === 0 ? html`<p class="hint">${say('sites.none')}</p>` : desk.sites.map(this.site)}
      <div class="row"><button @click=${() => this.go({ name: 'pair' })}>${say('pair.paste.title')}</button></div>
    </section>`
  }

  private readonly site = (site: Site): TemplateResult => {
    const { say } = this
    const { id, server, service, account, name, pairedAt, removed } = site
    const named = service || new URL(server).host
    return html`<div class="stack">
      <dl>
        <dt>${say('ask.service')}</dt>
        <dd class="sure"><bdi>${named}</bdi></dd>
        <dt>${say('ask.account')}</dt>
        <dd><bdi>${account}</bdi></dd>
        <dt>${say('ask.server')}</dt>
        <dd><bdi class="address">${new URL(server).host}</bdi></dd>
      </dl>
      ${
        removed
          ? html`<p class="problem">${say('sites.removed', { service: named })}</p>`
          : html`<p class="hint">${say('sites.since', { date: this.dateOf(pairedAt), name })}</p>`
      }
      ${
        this.removing === id && !removed
          ? html`<p>${say('sites.sure', { account })}</p>
              <div class="row">
                <button @click=${() => this.ask(null)}>${say('cancel')}</button>
                <button class="danger" @click=${() => this.forget(site)}>
                  ${say('sites.remove', { service: named })}
                </button>
              </div>`
          : html`<div class="row">
              <button @click=${() => (removed ? this.forget(site) : this.ask(id))}>
                ${say('sites.remove', { service: named })}
              </button>
            </div>`
      }
    </div>`
  }

  private ask(id: string | null): void {
    this.removing = id
  }

  private async forget(site: Site): Promise<void> {
    this.removing = null
    await this.desk.forget(site)
    await this.updateComplete
    this.focusOn('h3')
  }

  /** A part of the settings takes no focus by itself. */
  protected override begin(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-push-sites': PushSites
  }
}
