// The people to try, and the card of the one who is being tried: what is special about them, and what to type.
import { format } from '#core/messages/text.ts'
import { nobody, people, type DemoPerson } from '../people.ts'
import { nobodysStory, stories, text } from '../text.ts'
import { copyButton } from './copy.ts'
import { el } from './el.ts'

export interface Trial {
  readonly username: string
  readonly name: string
  readonly state: string
  readonly expect: string
  /** What a form may ask them for. */
  readonly lines: readonly (readonly [label: string, value: string])[]
}

const trialOf = (person: DemoPerson): Trial => ({
  username: person.username,
  name: person.name,
  ...stories[person.key],
  lines: [
    [text.userName, person.username],
    [text.password, person.password],
    [text.number, person.phone],
    [text.privateMail, person.privateMail],
  ],
})

const trials: readonly Trial[] = [
  ...people.map(trialOf),
  {
    username: nobody.username,
    name: nobody.name,
    ...nobodysStory,
    lines: [
      [text.userName, nobody.username],
      [text.password, nobody.password],
    ],
  },
]

export const trialOfUser = (username: string): Trial | undefined =>
  trials.find((trial) => trial.username === username.trim().toLowerCase())

export interface PeopleList {
  readonly element: HTMLDetailsElement
  readonly mark: (trial: Trial) => void
}

export const peopleList = (choose: (trial: Trial) => void): PeopleList => {
  const buttons = new Map(
    trials.map((trial) => [
      trial,
      el(
        'button',
        { type: 'button', click: () => choose(trial) },
        el('span', { class: 'name' }, trial.name),
        ' ',
        el('span', { class: 'state' }, trial.state),
      ),
    ]),
  )
  return {
    element: el(
      'details',
      { class: 'try', open: true },
      el('summary', {}, text.try),
      el('p', {}, text.tryLead),
      el('ul', { class: 'people' }, ...[...buttons.values()].map((button) => el('li', {}, button))),
    ),
    mark(shown) {
      for (const [trial, button] of buttons) button.setAttribute('aria-pressed', trial === shown ? 'true' : 'false')
    },
  }
}

/** Fills `card` with what is known of the person. */
export const fillCard = (card: HTMLElement, { name, state, expect, lines }: Trial): void =>
  card.replaceChildren(
    el('h2', { id: 'desk-who' }, name),
    el('p', { class: 'state' }, format(text.atFirst, { state })),
    el('p', {}, expect),
    el(
      'dl',
      {},
      ...lines.map(([label, value]) =>
        el('div', {}, el('dt', {}, label), el('dd', {}, el('code', {}, value), ' ', copyButton(label, value))),
      ),
    ),
  )
