// Shows a card beside a page, or the small button it folds into: drawn, placed, kept in place while the page moves, and put away.
// Never takes the focus, never clicks, and stands aside where it would cover what a person needs.
import type { Card } from '#core/screens/guidance.ts'
import { drawCard, drawTime, type CardActions } from './draw-card.ts'
import { button, element } from './element.ts'
import type { Host } from './host.ts'
import { overlaps, placeCard, type Box, type Size } from './placing.ts'

interface Shown extends CardActions {
  readonly card: Card
  readonly direction: 'ltr' | 'rtl'
  readonly folded: boolean
  /** Opened by the person, or urgent, or on a screen known for certain: it may lie over text of the page. */
  readonly mayCover: boolean
  readonly open: () => void
  /** The control to point at, and those that must stay free, as they are now: a page may draw them anew. */
  readonly anchor: () => Element | null
  readonly controls: () => readonly Element[]
}

export interface Overlay {
  readonly show: (shown: Shown) => void
  readonly renewTime: (secondsLeft: number) => void
  /** Puts everything where it belongs now; for when the page has moved. */
  readonly place: () => void
  readonly clear: () => void
}

/** The box in the middle of these pages, outermost first; of our own elements it is the frame that they draw. */
const pageFrames = [
  'mfa-sign-in, mfa-register, sspr-reset',
  '#lightbox',
  '#ContentPlaceholderMainContent_UpdatePanelMain',
  'main',
  '[role="main"]',
] as const
/** Pictures that a person may have to look at: a QR code, a map, characters to copy. Pixels. */
const smallestPicture = 60
/** Pixels; the second where there is too little room for the first. */
const widths = [352, 244] as const

/** What a person may want to use on a page, known to us or not. */
const usable = 'a[href], button, input, select, textarea, summary, iframe, [role="button"], [tabindex]'
const mostUsable = 400
const boxOf = (one: Element): Box => {
  const { x, y, width, height } = one.getBoundingClientRect()
  return { x, y, width, height }
}
const usableIn = (document: Document): readonly Box[] =>
  [...document.querySelectorAll(usable)].slice(0, mostUsable).map(boxOf)
const picturesIn = (frame: Element): readonly Box[] =>
  [...frame.querySelectorAll('img, canvas, svg')].map(boxOf).filter(({ width, height }) => Math.min(width, height) >= smallestPicture) // prettier-ignore

/** What has the focus, so that it can be seen (WCAG 2.4.11); something larger than a card is never wholly covered by one. */
const focusedIn = ({ activeElement, body }: Document, own: Element): readonly Box[] =>
  [activeElement]
    .filter((one) => one !== null && one !== body && one !== own)
    .map((one) => boxOf(one as Element))
    .filter(({ width, height }) => width <= widths[0] && height <= widths[1])

/** Inline lengths in whole pixels; `null` takes one away. */
const setPixels = ({ style }: HTMLElement, lengths: Readonly<Record<string, number | null>>): void => {
  for (const [name, length] of Object.entries(lengths))
    style.setProperty(name, length === null ? '' : `${Math.floor(length)}px`)
}

export const createOverlay = (host: Host, document: Document): Overlay => {
  const heard = element('div', { class: 'heard', role: 'status' })
  const ring = element('div', { class: 'ring', hidden: '' })
  let placed = ''
  let drawn: { readonly shown: Shown; readonly card: HTMLElement; readonly chip: HTMLElement } | undefined

  const sizesOf = (card: HTMLElement, viewport: Size): readonly Size[] =>
    widths.map((wanted) => {
      const width = Math.min(wanted, viewport.width - 24)
      setPixels(card, { width, 'max-height': null })
      return { width, height: card.offsetHeight }
    })

  const place = (): void => {
    if (!drawn) return
    const { shown, card, chip } = drawn
    const viewport = { width: document.documentElement.clientWidth, height: document.defaultView?.innerHeight ?? 0 }
    const target = shown.anchor()
    const anchor = target && boxOf(target)
    const inSight = anchor !== null && overlaps(anchor, { x: 0, y: 0, ...viewport })
    const middle = pageFrames.map((at) => document.querySelector(at)).find((one) => one !== null) ?? null
    const frame = middle && boxOf(middle.shadowRoot?.querySelector('[part="shell"]') ?? middle)
    // Around our own elements is a page of its own, and not an empty ground.
    const around = middle?.shadowRoot && !shown.mayCover ? usableIn(document) : []
    const clear = [
      ...shown.controls().map(boxOf),
      ...around,
      ...focusedIn(document, host.element),
      ...(middle ? picturesIn(middle) : []),
    ]
    const scene = JSON.stringify([viewport, anchor, frame, clear])
    if (scene === placed) return
    placed = scene

    card.hidden = false
    const spot = shown.folded
      ? null
      : placeCard({
          viewport,
          sizes: sizesOf(card, viewport),
          anchor: inSight ? anchor : null,
          frame,
          clear,
          mayCover: shown.mayCover,
          rightToLeft: shown.direction === 'rtl',
        })
    card.hidden = spot === null
    chip.hidden = spot !== null
    ring.hidden = spot === null || !inSight
    if (spot) {
      setPixels(card, { left: spot.x, top: spot.y, width: spot.width, 'max-height': spot.maxHeight })
    } else {
      chip.classList.remove('away')
      const box = boxOf(chip)
      chip.classList.toggle(
        'away',
        [...clear, ...usableIn(document)].some((other) => overlaps(box, other)),
      )
    }
    if (anchor) setPixels(ring, { left: anchor.x, top: anchor.y, width: anchor.width, height: anchor.height })
  }

  return {
    place,
    show(shown) {
      const { say, language, direction } = shown
      const { title, progress } = shown.card
      const card = drawCard(shown.card, shown)
      const standing = progress && ` · ${say({ key: 'ui.progress', params: { ...progress } })}`
      const chip = button({ class: 'chip', 'aria-expanded': 'false' }, shown.open, say({ key: 'ui.open' }), standing)
      drawn = { shown, card, chip }
      const again = (): void => {
        placed = ''
        place()
      }
      card.addEventListener('toggle', again, { capture: true }) // opened, it needs more room
      host.root.replaceChildren(
        element('div', { class: 'sheet', lang: language, dir: direction }, heard, ring, card, chip),
      )
      again()
      heard.textContent = card.hidden ? '' : say({ key: 'ui.heard', params: { title } })
    },
    renewTime(secondsLeft) {
      if (drawn) drawn.card.querySelector('.time')?.replaceWith(drawTime(secondsLeft, drawn.shown))
    },
    clear() {
      drawn = undefined
      heard.textContent = ''
      host.hide()
    },
  }
}
