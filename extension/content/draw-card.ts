// Draws one card from keys: what this is, what to do, what comes next, what to do when stuck.
import type { Card } from '#core/screens/guidance.ts'
import type { Line } from '#core/screens/line.ts'
import { screens, type ScreenId } from '#core/screens/screen.ts'
import { button, drawing, element, type Child } from './element.ts'
import { sketchPath, sketchSize } from './sketch.ts'

export interface CardActions {
  readonly say: (line: Line) => string
  /** BCP 47. */
  readonly language: string
  readonly close: () => void
  readonly choose: (screen: ScreenId) => void
  /** Back from a chosen screen to the question; null where nothing was chosen. */
  readonly back: (() => void) | null
  readonly copy: (text: string) => Promise<void>
  /** Seconds left of the page's own limit, or null. */
  readonly secondsLeft: number | null
}

const list = (kind: 'ol' | 'ul', lines: readonly Line[], say: CardActions['say']): Child => {
  const [only, ...others] = lines
  if (!only) return null
  if (others.length === 0) return element('p', {}, say(only))
  return element(kind, {}, ...lines.map((line) => element('li', {}, say(line))))
}

const codeOf = ({ code }: Card, { say, copy }: CardActions): readonly Child[] => {
  if (!code) return []
  const copyButton = button({ class: 'small' }, () => {
    void copy(code.value).then(() => {
      copyButton.textContent = say({ key: 'ui.copied' })
    })
  }, say({ key: 'ui.copy' })) // prettier-ignore
  const value = element('code', {}, code.value)
  return [element('div', { class: 'code' }, value, copyButton), element('p', {}, say(code.means))]
}

/** The screens to choose from; of a guess only that one, the others below "something else". */
const choicesOf = ({ kind, screen, choices }: Card, { say, choose }: CardActions): readonly Child[] => {
  const grid = (some: readonly ScreenId[]): Child =>
    element('ul', { class: 'choices' }, ...some.map((choice) =>
      element('li', {}, button({ class: 'choice' }, () => choose(choice), drawing(sketchSize, sketchPath(choice)), say({ key: `${choice}.title` }))),
    )) // prettier-ignore
  const folded = (key: string, some: readonly ScreenId[]): Child =>
    some.length > 0 && element('details', {}, element('summary', {}, say({ key })), grid(some))
  if (kind !== 'ask') return [folded('ask.title', choices)]
  return screen === null ? [grid(choices)] : [grid(choices.slice(0, 1)), folded('ui.not-this', choices.slice(1))]
}

const linksOf = ({ links }: Card, say: CardActions['say']): Child =>
  links.length > 0 &&
  element('ul', { class: 'links' }, ...links.map(({ label, href }) =>
    element('li', {}, element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, say(label))),
  )) // prettier-ignore

/** How much time the page still gives; its own element, so that it can be renewed without the rest. */
export const drawTime = (
  secondsLeft: number,
  { language, say }: Pick<CardActions, 'language' | 'say'>,
): HTMLElement => {
  const minutes = Math.max(0, Math.ceil(secondsLeft / 60))
  const time = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)
  return element(
    'p',
    { class: minutes > 2 ? 'time about' : 'time problem' },
    say({ key: 'ui.time-left', params: { time } }),
  )
}

/** Beside our own elements it is the organisation's page that it must not be taken for. */
const isOwn = ({ screen }: Card): boolean => screen !== null && screens[screen].site === 'own'

/** A card, not yet placed. */
export const drawCard = (card: Card, actions: CardActions): HTMLElement => {
  const { say, close, back, secondsLeft } = actions
  const closeButton = button({ class: 'close', 'aria-label': say({ key: 'ui.close' }) }, close, drawing({ width: 14, height: 14 }, 'M2 3.4l1.4-1.4L7 5.6 10.6 2 12 3.4 8.4 7l3.6 3.6-1.4 1.4L7 8.4 3.4 12 2 10.6 5.6 7z')) // prettier-ignore
  const { progress } = card
  return element(
    'section',
    { class: `card ${card.kind}`, 'aria-labelledby': 'title' },
    element(
      'div',
      { class: 'top' },
      element('p', { class: 'from' }, say({ key: isOwn(card) ? 'ui.from-page' : 'ui.from' })),
      closeButton,
    ),
    element('h2', { id: 'title' }, say(card.title)),
    progress && element('p', { class: 'pill' }, say({ key: 'ui.progress', params: { ...progress } })),
    card.problem && element('p', { class: 'problem' }, say(card.problem)),
    element('p', {}, say(card.what)),
    ...codeOf(card, actions),
    list(card.kind === 'warn' ? 'ul' : 'ol', card.todo, say),
    list('ul', card.beside, say),
    card.next && element('h3', {}, say({ key: 'ui.next' })),
    card.next && element('p', {}, say(card.next)),
    secondsLeft !== null && drawTime(secondsLeft, actions),
    ...choicesOf(card, actions),
    card.stuck.length > 0 &&
      element('details', {}, element('summary', {}, say({ key: 'ui.stuck' })), list('ul', card.stuck, say)),
    linksOf(card, say),
    back && element('p', {}, button({ class: 'small' }, back, say({ key: 'ui.not-this' }))),
    element('p', { class: 'about' }, say({ key: 'ui.about' })),
  )
}
