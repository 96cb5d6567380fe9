// "Your set-up": where a person stands, what to do next with links to the right pages, and the same guidance for places where no extension runs. In the popup and in the side panel.
import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import browser from 'webextension-polyfill'
import { speaker } from '#core/messages/guidance/say.ts'
import { direction } from '#core/messages/text.ts'
import type { Context } from '#core/screens/context.ts'
import { choicesOf, guidanceForChoice, topicCard, topics, type Card, type Topic } from '#core/screens/guidance.ts'
import type { Line } from '#core/screens/line.ts'
import { links } from '#core/screens/links.ts'
import { notes } from '#core/screens/notes.ts'
import { familyOf, standing, type Method, type PolicySummary } from '#core/screens/policy-summary.ts'
import type { ScreenId } from '#core/screens/screen.ts'
import { silent } from '#core/screens/verdict.ts'
import { drawCard } from '../content/draw-card.ts'
import { style } from '../content/style.ts'
import { remembered } from '../guidance/memory.ts'
import { rulesHere, rulesOf } from '../guidance/policy.ts'
import { textsFor } from '../guidance/texts.ts'
import { send } from '../messages.ts'
import type { Voice } from '../texts.ts'
import './address.ts'

const siteGroups = ['entra', 'security-info', 'reset'] as const

@customElement('twofold-checklist')
export class Checklist extends LitElement {
  static override styles = [
    unsafeCSS(style),
    css`
      :host {
        display: block;
      }
      twofold-address {
        margin-block-end: 20px;
      }
      section + section,
      section + details {
        margin-block-start: 20px;
      }
      .card {
        position: static;
        max-block-size: none;
        box-shadow: none;
        margin-block-start: 8px;
      }
      .rows {
        list-style: none;
        padding: 0;
      }
      label {
        display: flex;
        gap: 8px;
        align-items: baseline;
      }
      .badge {
        font-size: 12px;
        color: var(--soft);
      }
    `,
  ]

  /** The page around it says elsewhere whether the address in front is genuine. */
  @property({ type: Boolean, attribute: 'without-address' }) withoutAddress = false
  /** Null until it is read: nothing is drawn before, so that a tick is never undone by what comes late. */
  @state() private voice: Voice | null = null
  private say: ReturnType<typeof speaker> = speaker({}, 'en')
  private policy: PolicySummary = rulesOf({}).policy
  @state() private registered: readonly Method[] | null = null
  @state() private chosen: ScreenId | Topic | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.prepare()
  }

  private async prepare(): Promise<void> {
    const [voice, { registered }, { policy }] = await Promise.all([
      textsFor(browser.i18n.getUILanguage()),
      remembered(),
      rulesHere(),
    ])
    this.policy = policy
    this.lang = voice.language
    this.dir = direction(voice.language)
    this.say = speaker(voice.texts, voice.language)
    this.registered = registered
    this.voice = voice
  }

  private get context(): Context {
    const today = new Date().toISOString().slice(0, 10)
    return { policy: this.policy, registered: this.registered, today, labels: {}, device: 'computer' }
  }

  private tick(method: Method, ticked: boolean): void {
    const others = (this.registered ?? []).filter((one) => one !== method)
    const registered = ticked ? [...others, method] : others
    this.registered = registered
    void send('registered', { methods: registered })
  }

  private choose(choice: ScreenId | Topic | null): void {
    this.chosen = choice
  }

  override render(): TemplateResult | typeof nothing {
    if (this.voice === null) return nothing
    const address = this.withoutAddress ? nothing : html`<twofold-address></twofold-address>`
    return html`<div class="sheet">${address} ${this.setUp()} ${this.help()}</div>`
  }

  /** One row a family: what Microsoft's pages count as one. */
  private get rows(): readonly Method[] {
    const { offer } = this.policy
    return offer.filter((method, index) => offer.findIndex((other) => familyOf(other) === familyOf(method)) === index)
  }

  private badges(method: Method): readonly Line[] {
    const { reset, secondFactor, countsUntil } = this.policy
    const date = countsUntil[method]
    return [
      ...(secondFactor.includes(method) ? [] : [{ key: 'checklist.reset-only' }]),
      ...(reset.includes(method) ? [] : [{ key: 'checklist.sign-in-only' }]),
      ...(date === undefined ? [] : [{ key: 'checklist.until', params: { date: { date } } }]),
    ]
  }

  private setUp(): TemplateResult {
    const { registered, context } = this
    const { done, required, needed } = standing(this.policy, registered ?? [], context.today)
    const said = (['progress', 'chooseFirst', 'others', 'oneFamily', 'phoneEnds'] as const).map((name) => notes[name](context)).filter((note) => note !== null) // prettier-ignore
    const { register, manage } = links.public
    const start = (registered ?? []).length === 0
    return html`<section aria-labelledby="set-up">
      <h2 id="set-up">${this.say({ key: 'checklist.title' })}</h2>
      <p class="pill">${this.say({ key: 'ui.progress', params: { done, required } })}</p>
      <p>${this.say({ key: 'checklist.lead' })}</p>
      <ul class="rows">
        ${this.rows.map((method) =>
          this.row(
            method,
            (registered ?? []).some((one) => familyOf(one) === familyOf(method)),
          ),
        )}
      </ul>
      <h3>${this.say({ key: 'checklist.next' })}</h3>
      <ul>
        ${said.map((note) => html`<li>${this.say(note)}</li>`)}
      </ul>
      <p>
        <a href=${(start && needed > 0 ? register : manage) ?? ''} target="_blank" rel="noopener noreferrer"
          >${this.say({ key: start && needed > 0 ? 'link.register' : 'link.manage' })}</a
        >
      </p>
    </section>`
  }

  private row(method: Method, ticked: boolean): TemplateResult {
    const onChange = ({ target }: Event): void =>
      this.tick(method, target instanceof HTMLInputElement && target.checked)
    return html`<li>
      <label>
        <input type="checkbox" name=${familyOf(method)} .checked=${ticked} @change=${onChange} />
        <span>
          ${this.say({ key: `method.${familyOf(method)}` })}
          ${this.badges(method).map((badge) => html`<span class="badge"> · ${this.say(badge)}</span>`)}
        </span>
      </label>
    </li>`
  }

  private help(): TemplateResult {
    if (this.chosen !== null) return html`<section>${this.chosenCard(this.chosen)}</section>`
    const item = (choice: ScreenId | Topic, key: string): TemplateResult =>
      html`<li><button class="choice" @click=${() => this.choose(choice)}>${this.say({ key })}</button></li>`
    return html`<section aria-labelledby="topics">
        <h2 id="topics">${this.say({ key: 'checklist.topics' })}</h2>
        <ul class="choices">
          ${topics.map((topic) => item(topic, `topic.${topic}.title`))}
        </ul>
      </section>
      <details>
        <summary>${this.say({ key: 'checklist.pick' })}</summary>
        <p>${this.say({ key: 'checklist.pick-lead' })}</p>
        ${siteGroups.map(
          (site) =>
            html`<h3>${this.say({ key: `checklist.${site}` })}</h3>
              <ul class="choices">
                ${choicesOf[site].map((screen) => item(screen, `${screen}.title`))}
              </ul>`,
        )}
      </details>`
  }

  private chosenCard(choice: ScreenId | Topic): HTMLElement {
    const isTopic = (one: ScreenId | Topic): one is Topic => topics.some((topic) => topic === one)
    const card: Card = isTopic(choice)
      ? topicCard(choice, 'public', this.context)
      : guidanceForChoice(choice, silent, this.context)
    const back = (): void => this.choose(null)
    return drawCard(
      { ...card, choices: [] },
      {
        say: this.say,
        language: this.lang,
        close: back,
        choose: (screen) => this.choose(screen),
        back: null,
        copy: (text) => navigator.clipboard.writeText(text),
        secondsLeft: null,
      },
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-checklist': Checklist
  }
}
