// Guidance on one page: looks, judges, waits until it is sure, and shows the card that fits. What it needs from the worker
// comes through `ports`; what it knows of the page is the snapshot.
import { direction } from '#core/messages/text.ts'
import { speaker } from '#core/messages/guidance/say.ts'
import type { Context } from '#core/screens/context.ts'
import { controlNames, type ControlName } from '#core/screens/controls.ts'
import { guidance, guidanceForChoice, type Card } from '#core/screens/guidance.ts'
import type { Place } from '#core/screens/origins.ts'
import type { ScreenId } from '#core/screens/screen.ts'
import { readAgainIn, settle, unsettled, type Settled } from '#core/screens/settle.ts'
import type { Snapshot } from '#core/screens/snapshot.ts'
import { silent, verdict, type Verdict } from '#core/screens/verdict.ts'
import type { Foldable, GuidanceSettings } from '../messages.ts'
import { follow } from './follow.ts'
import { createHost } from './host.ts'
import { createOverlay } from './overlay.ts'
import { fieldsOf, findControl, isVisible, takeSnapshot, type Whereabouts } from './snapshot.ts'
import { watch } from './watch.ts'

export interface GuidePorts {
  /** Where it may speak: the sign-in origins, or the one that a person granted for pages with our elements. */
  readonly origins: ReadonlyMap<string, Place>
  readonly whereabouts: () => Whereabouts
  /** Texts and settings for a page's language; null where guidance is switched off. */
  readonly settings: (language: string) => Promise<GuidanceSettings | null>
  /** Remembers that a person folded or opened a card. */
  readonly remember: (card: Foldable, folded: boolean) => void
  readonly copy: (text: string) => Promise<void>
  /** ISO date. */
  readonly today: () => string
  readonly device: Context['device']
}

/** Looked for, but nothing that a card could stand on. */
const notSolid: readonly ControlName[] = ['interactive', 'textIcon', 'codeIcon', 'transitForm']
const foldableOf = ({ kind, screen }: Card): Foldable => (kind === 'ask' ? 'ask' : (screen ?? 'ask'))

export interface Guide {
  /** What is said about the page, once nothing more is pending. */
  readonly spoken: () => Promise<Verdict>
  readonly stop: () => void
}

export const guide = (document: Document, ports: GuidePorts): Guide => {
  const host = createHost(document)
  const overlay = createOverlay(host, document)
  /** What the page says. */
  let snapshot: Snapshot | null = null
  let settled: Settled = unsettled
  /** What the worker says, for the language asked for. */
  let settings: GuidanceSettings | null = null
  let asked: string | undefined
  /** What the person said: the screen picked from a question, cards folded and opened. */
  let chosen: ScreenId | null = null
  let chosenOn = ''
  let opened = false
  let folds: GuidanceSettings['folded'] = {}
  /** What is drawn, and since when the page's own time runs (milliseconds). */
  let drawn = ''
  let began: number | undefined
  let minute: ReturnType<typeof setInterval> | undefined
  let unfollow = (): void => undefined
  let waiting: readonly ((spoken: Verdict) => void)[] = []
  let hasLooked = false

  const currentCard = (): Card | null => {
    const { spoken } = settled
    if (!settings || !snapshot || spoken.tier === 'silent') return null
    const { policy, registered, fillKeys } = settings
    const more = { device: ports.device, fillKeys: fillKeys ?? undefined }
    const context = { policy, registered, today: ports.today(), labels: snapshot.labels, ...more }
    return chosen === null ? guidance(spoken, context) : guidanceForChoice(chosen, spoken, context)
  }
  const secondsLeft = ({ sessionSeconds }: Card): number | null => {
    if (sessionSeconds === null) return null
    began ??= performance.now()
    return sessionSeconds - (performance.now() - began) / 1000
  }
  const solid = (): readonly Element[] =>
    controlNames
      .filter((name) => snapshot?.controls[name] === 'visible' && !notSolid.includes(name))
      .map((name) => findControl(document, name))
      .filter((one) => one !== null)

  const hide = (): void => {
    if (drawn === '') return
    drawn = ''
    unfollow()
    clearInterval(minute)
    overlay.clear()
  }

  const fold = (card: Card, folded: boolean): void => {
    opened = !folded
    folds = { ...folds, [foldableOf(card)]: folded }
    ports.remember(foldableOf(card), folded)
    draw()
  }
  const pick = (screen: ScreenId | null): void => {
    chosen = screen
    chosenOn = fieldsOf(document)
    opened = true
    draw()
  }

  function draw(): void {
    const card = currentCard()
    if (!card || !settings) return hide()
    const folded = folds[foldableOf(card)] ?? settings.folded[foldableOf(card)] ?? card.folded
    const key = JSON.stringify([card, folded, opened, settings.language])
    if (key === drawn && !host.isGone()) return overlay.place()
    if (!host.show(performance.now())) return stop()
    drawn = key
    const { anchor: name } = card
    const anchor = (): Element | null => (name === null ? null : findControl(document, name))
    overlay.show({
      card,
      say: speaker(settings.texts, settings.language, card.labels),
      language: settings.language,
      direction: direction(settings.language),
      folded,
      mayCover: opened || card.kind === 'warn' || (settled.spoken.tier === 'confirmed' && settled.spoken.place?.site !== 'own'), // prettier-ignore
      anchor,
      controls: solid,
      secondsLeft: secondsLeft(card),
      open: () => fold(card, false),
      close: () => fold(card, true),
      choose: pick,
      back: chosen === null ? null : () => pick(null),
      copy: ports.copy,
    })
    clearInterval(minute)
    if (card.sessionSeconds !== null) minute = setInterval(() => overlay.renewTime(secondsLeft(card) ?? 0), 60_000)
    unfollow()
    unfollow = follow(anchor(), overlay.place)
  }

  const look = (now: number): number | null => {
    snapshot = takeSnapshot(document, ports.whereabouts(), isVisible, ports.origins)
    const before = settled.spoken.screen
    settled = settle(settled, snapshot ? verdict(snapshot, ports.origins) : silent, now)
    if (before !== settled.spoken.screen) {
      chosen = null
      opened = false
    }
    if (chosen !== null && chosenOn !== fieldsOf(document)) chosen = null
    const language = snapshot?.language ?? ''
    if (settled.spoken.tier !== 'silent' && asked !== language) {
      asked = language
      void ports.settings(language).then(
        (given) => {
          if (asked !== language) return
          settings = given
          draw()
        },
        () => {
          asked = undefined // the worker was not there: the next change of the page asks again
        },
      )
    }
    draw()
    hasLooked = true
    const again = readAgainIn(settled, now)
    if (again === null) tell()
    return again
  }

  const tell = (): void => {
    for (const answer of waiting) answer(settled.spoken)
    waiting = []
  }
  const onKey = ({ key, isTrusted }: KeyboardEvent): void => {
    const card = key === 'Escape' && isTrusted && drawn !== '' ? currentCard() : null
    if (card) fold(card, true)
  }
  const watching = watch(document, host.element, look)
  const listeners = [
    [document, 'keydown', onKey],
    [document, 'focusin', overlay.place],
    [document, 'scroll', overlay.place],
    [window, 'resize', overlay.place],
  ] as const
  for (const [target, name, listener] of listeners)
    target.addEventListener(name, listener as EventListener, { capture: true, passive: true })

  function stop(): void {
    watching.stop()
    hide()
    host.hide()
    for (const [target, name, listener] of listeners)
      target.removeEventListener(name, listener as EventListener, { capture: true })
  }
  return {
    stop,
    spoken: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve]
        if (hasLooked && readAgainIn(settled, performance.now()) === null) tell()
      }),
  }
}
