// The popup: what Twofold is, whether it runs in the tab in front, and on which sites it runs at all.
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { popupEn } from '#core/messages/popup-en.ts'
import { format } from '#core/messages/text.ts'
import { sendToTab } from '../messages.ts'
import { guidedHosts } from '../self.ts'
import '../checklist/checklist.ts'

/** Does our content script answer from the tab in front? */
async function runsInFrontTab(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return false
  return sendToTab(tab.id, 'present', {}).then(
    (reply) => reply !== undefined,
    () => false,
  )
}

@customElement('twofold-popup')
export class Popup extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: 22rem;
      font: 1rem/1.5 system-ui;
    }
    h1 {
      font-size: 1.25rem;
      margin-block: 0;
    }
    h2 {
      font-size: 1rem;
    }
    ul {
      padding-inline-start: 1.25rem;
    }
  `

  /** Undefined while we look. */
  @state() private running: boolean | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void runsInFrontTab().then((running) => {
      this.running = running
    })
  }

  override render() {
    const text = this.running === undefined ? popupEn.looking : this.running ? popupEn.running : popupEn.notRunning
    return html`
      <h1>${popupEn.title}</h1>
      <p>${format(popupEn.version, { version: browser.runtime.getManifest().version })}</p>
      <p role="status">${text}</p>
      <twofold-checklist></twofold-checklist>
      <h2 id="sites">${popupEn.sites}</h2>
      <ul aria-labelledby="sites">
        ${guidedHosts().map((host) => html`<li>${host}</li>`)}
      </ul>
    `
  }
}
