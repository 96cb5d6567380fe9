// Every card on one page, in columns, for looking at: `?lang=he` for another language than English. Drawn as in a page, each in a
// closed root of its own.
import { direction } from '#core/messages/text.ts'
import { speaker } from '#core/messages/guidance/say.ts'
import { drawCard } from '#extension/content/draw-card.ts'
import { style } from '#extension/content/style.ts'
import { everyCard } from './cards.ts'
import { policy } from './policy.ts'

const language = new URLSearchParams(location.search).get('lang') ?? 'en'
const texts = (await (await fetch(`/texts?lang=${language}`)).json()) as Readonly<Record<string, string>>
const sheet = new CSSStyleSheet()
sheet.replaceSync(
  `${style} .card { position: static; max-block-size: none; inline-size: 352px } :host { break-inside: avoid; display: block; margin-block-end: 16px }`,
)

const context = { policy, registered: ['push'], today: '2026-11-22', labels: {}, device: 'phone' } as const
for (const [name, card] of Object.entries(everyCard(context))) {
  const host = document.createElement('div')
  host.id = name
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [sheet]
  const drawn = drawCard(card, {
    say: speaker(texts, language),
    language,
    close: () => undefined,
    choose: () => undefined,
    back: null,
    copy: async () => undefined,
    secondsLeft: card.sessionSeconds,
  })
  for (const details of drawn.querySelectorAll('details')) details.open = true
  const around = document.createElement('div')
  around.className = 'sheet'
  around.lang = language
  around.dir = direction(language)
  around.append(drawn)
  root.append(around)
  document.body.append(host)
}
document.documentElement.dataset['ready'] = ''
