// The popup's other tab: the checklist, whether Twofold runs in the tab in front, and on which sites it runs at all.
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import type { Say } from '#core/messages/authenticator/index.ts'
import { sheet } from '../authenticator/style.ts'
import { sendToTab } from '../messages.ts'
import { guidedHosts } from '../self.ts'
import '../checklist/checklist.ts'
import '../own-pages/own-pages.ts'

/** Does our content script answer from the tab in front? */
async function runsInFrontTab(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return false
  return sendToTab(tab.id, 'present', {}).then(
    (reply) => reply !== undefined,
    () => false,
  )
}

@customElement('twofold-set-up')
export class SetUp extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
        padding-block-start: 0.75rem;
      }
      .options {
        justify-self: start;
      }
      ul {
        padding-inline-start: 1.25rem;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) say!: Say
  /** Undefined while we look. */
  @state() private running: boolean | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void runsInFrontTab().then((running) => {
      this.running = running
    })
  }

  override render(): TemplateResult {
    const { say, running } = this
    const where = running === undefined ? 'looking' : running ? 'running' : 'not-running'
    return html`<twofold-checklist></twofold-checklist>
      <twofold-own-pages></twofold-own-pages>
      <p role="status" class="soft">${say(`popup.${where}`)}</p>
      <details>
        <summary>${say('popup.sites')}</summary>
        <ul>
          ${guidedHosts().map((host) => html`<li>${host}</li>`)}
        </ul>
      </details>
      <button class="options" @click=${() => browser.runtime.openOptionsPage()}>${say('menu.settings')}</button>
      <p class="hint">${say('popup.version', { version: browser.runtime.getManifest().version })}</p>`
  }
}
