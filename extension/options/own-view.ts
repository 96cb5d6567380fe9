// What a person may choose themselves: help on or off, help they closed, and what they ticked.
import { html, nothing, type TemplateResult } from 'lit'
import { familyOf } from '#core/screens/policy-summary.ts'
import { foldables, type Memory } from '../guidance/memory.ts'
import type { Foldable } from '../messages.ts'
import type { Speech } from './say.ts'

export interface OwnActions {
  readonly want: (guidance: boolean) => void
  readonly forget: (what: Foldable | 'cards' | 'registered') => void
}

const titleOf = (card: Foldable, { guidance }: Speech): string => guidance(`${card}.title`)

const wanted = (on: boolean, locked: boolean, { want }: OwnActions, { say }: Speech): TemplateResult => {
  const onChange = ({ target }: Event): void => want(target instanceof HTMLInputElement && target.checked)
  return html`<label>
      <input
        type="checkbox"
        name="guidance"
        aria-describedby="guidance-hint"
        .checked=${on}
        ?disabled=${locked}
        @change=${onChange}
      />
      <span>${say('own.guidance')}</span>
    </label>
    <p id="guidance-hint" class="about">${say(locked ? 'own.guidance.locked' : 'own.guidance.hint')}</p>`
}

const closedCards = ({ folded }: Memory, { forget }: OwnActions, speech: Speech): TemplateResult => {
  const { say } = speech
  const closed = foldables.filter((card) => folded[card] === true)
  return html`<h3 id="cards" tabindex="-1">${say('own.cards.title')}</h3>
    <p>${say(closed.length === 0 ? 'own.cards.none' : 'own.cards.lead')}</p>
    <ul class="rows" aria-labelledby="cards">
      ${closed.map((card) => {
        const title = titleOf(card, speech)
        return html`<li>
          <span>${title}</span>
          <button class="small" aria-label=${say('own.cards.open-one', { title })} @click=${() => forget(card)}>
            ${say('own.cards.open')}
          </button>
        </li>`
      })}
    </ul>
    ${
      closed.length < 2
        ? nothing
        : html`<p><button class="small" @click=${() => forget('cards')}>${say('own.cards.open-all')}</button></p>`
    }`
}

const ticked = ({ registered }: Memory, { forget }: OwnActions, { say, guidance }: Speech): TemplateResult => {
  const families = [...new Set((registered ?? []).map(familyOf))]
  return html`<h3 id="ticked" tabindex="-1">${say('own.ticked.title')}</h3>
    ${
      families.length === 0
        ? html`<p>${say('own.ticked.none')}</p>`
        : html`<ul aria-labelledby="ticked">
              ${families.map((family) => html`<li>${guidance(`method.${family}`)}</li>`)}
            </ul>
            <p><button class="small" @click=${() => forget('registered')}>${say('own.ticked.forget')}</button></p>`
    }`
}

/** `decided`: what the organisation says of guidance; null where the person chooses. */
export const ownView = (memory: Memory, decided: boolean | null, actions: OwnActions, speech: Speech): TemplateResult =>
  html`<section aria-labelledby="own">
    <h2 id="own">${speech.say('own.title')}</h2>
    ${wanted(decided ?? memory.guidance, decided !== null, actions, speech)} ${closedCards(memory, actions, speech)}
    ${ticked(memory, actions, speech)}
  </section>`
