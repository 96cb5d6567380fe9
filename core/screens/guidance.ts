// From a verdict to what is said: a card of keys and values, no words. Pure, so that the same card can be drawn beside a page,
// in the popup's checklist, or read by a test.
import { meaningOf } from './codes.ts'
import type { Context } from './context.ts'
import type { ControlName } from './controls.ts'
import { guides } from './guides.ts'
import { line, type Line } from './line.ts'
import { links, type LinkName } from './links.ts'
import { notes, type NoteName } from './notes.ts'
import { standing } from './policy-summary.ts'
import type { Cloud, Site } from './origins.ts'
import { screens, type ScreenId } from './screen.ts'
import type { Verdict } from './verdict.ts'

export interface Card {
  /** The screen it speaks of; null for "which of these do you see?" without a guess, and for a topic. */
  readonly screen: ScreenId | null
  /** `ask` offers the choices; `warn` only warns. */
  readonly kind: 'guide' | 'warn' | 'ask' | 'topic'
  readonly folded: boolean
  readonly anchor: ControlName | null
  readonly title: Line
  /** What the page complains of, in plain words. */
  readonly problem: Line | null
  readonly what: Line
  /** What to do, in this order. */
  readonly todo: readonly Line[]
  /** What to know while doing it: offers of the page, policy, traps. */
  readonly beside: readonly Line[]
  readonly next: Line | null
  readonly stuck: readonly Line[]
  /** A code that the page shows, to be copied, and what it means. */
  readonly code: { readonly value: string; readonly means: Line } | null
  readonly progress: { readonly done: number; readonly required: number } | null
  readonly choices: readonly ScreenId[]
  readonly links: readonly { readonly label: Line; readonly href: string }[]
  /** Seconds that the page gives for the whole of this; null where there is no such limit. */
  readonly sessionSeconds: number | null
  /** Captions of the page, for the placeholders that quote them. */
  readonly labels: Context['labels']
}

const sessionSeconds = 15 * 60
/** What to offer in "which of these do you see?", by site; one part of sign-in has screens of its own. */
export const choicesOf: Readonly<Record<Site | 'second-factor', readonly ScreenId[]>> = {
  entra: ['more-info', 'push-number', 'code-entry', 'method-chooser', 'passwordless-number', 'change-password'],
  'second-factor': ['push-number', 'code-entry', 'call-waiting', 'method-chooser', 'confirm-contact', 'push-timeout', 'push-denied'], // prettier-ignore
  personal: [],
  own: [],
  'security-info': ['setup-app-install', 'setup-app-account', 'setup-app-qr', 'setup-app-code', 'setup-app-number', 'setup-phone', 'setup-phone-code', 'setup-phone-call', 'setup-email', 'setup-email-code', 'setup-done', 'method-picker', 'security-info'], // prettier-ignore
  reset: ['reset-start', 'reset-unlock-choice', 'reset-verify', 'reset-code', 'reset-new-password', 'reset-done', 'reset-unavailable'], // prettier-ignore
}
/** The wizard's steps that have no hook of their own: offered below the general card. */
const stepChoices: readonly ScreenId[] = ['setup-app-number', 'setup-phone', 'setup-phone-code', 'setup-phone-call', 'setup-done'] // prettier-ignore

const numbered = (key: string, count: number): readonly Line[] =>
  Array.from({ length: count }, (_, index) => line(`${key}.${index + 1}`))
const said = (names: readonly NoteName[] | undefined, context: Context): readonly Line[] =>
  (names ?? []).map((name) => notes[name](context)).filter((note) => note !== null)

const linksOf = (names: readonly LinkName[], cloud: Cloud, context: Context): Card['links'] => {
  const pages = names.flatMap((name) => {
    const href = links[cloud][name]
    return href === undefined ? [] : [{ label: line(`link.${name}`), href }]
  })
  const { support } = context.policy.organisation
  return support === '' ? pages : [...pages, { label: line('link.support'), href: support }]
}

const progressOf = ({ policy, registered, today }: Context): Card['progress'] => {
  if (registered === null) return null
  const { done, required } = standing(policy, registered, today)
  return { done, required }
}

const codeOf = ({ code }: Verdict): Card['code'] =>
  code === null ? null : { value: code, means: line(`code.${meaningOf(code)}`) }

/** A line for each method that the page offers to choose from. */
const offersOf = ({ offers }: Verdict): readonly Line[] => offers.map((method) => line(`offer.${method}`))

/** A code that was sent is in no authenticator. */
const isSent = ({ method }: Verdict): boolean => method !== null && method !== 'totp'

const guideCard = (screen: ScreenId, verdict: Verdict, context: Context): Card => {
  const guide = guides[screen]
  const { speaks, weight } = screens[screen]
  const variant = guide.byMethod
    ? `.${verdict.method === 'push' || verdict.method === null ? 'any' : verdict.method}`
    : ''
  return {
    screen,
    kind: speaks,
    folded: weight === 'quiet' && verdict.problem === null,
    anchor: verdict.anchor,
    title: line(`${screen}.title`),
    problem: verdict.problem === null ? null : line(`problem.${verdict.problem}`),
    what: line(`${screen}.what${variant}`),
    todo: guide.byMethod ? [line(`${screen}.do${variant}`)] : numbered(`${screen}.do`, guide.todo),
    beside: [
      ...offersOf(verdict),
      ...said(guide.beside, isSent(verdict) ? { ...context, fillKeys: undefined } : context),
    ],
    next: guide.next ? line(`${screen}.next`) : null,
    stuck: [...numbered(`${screen}.stuck${variant}`, guide.stuck), ...said(guide.notes, context)],
    code: codeOf(verdict),
    progress: progressOf(context),
    choices: screen === 'setup-step' ? stepChoices : [],
    links: linksOf(guide.links ?? [], verdict.place?.cloud ?? 'public', context),
    sessionSeconds: guide.session ? sessionSeconds : null,
    labels: context.labels,
  }
}

const askCard = (verdict: Verdict, site: Site, context: Context): Card => {
  const all = choicesOf[verdict.pageId === 'ConvergedTFA' ? 'second-factor' : site]
  const { screen } = verdict
  return {
    screen,
    kind: 'ask',
    folded: false,
    anchor: null,
    title: line('ask.title'),
    problem: null,
    what: line(screen === null ? 'ask.what' : 'ask.guess'),
    todo: [],
    beside: [],
    next: null,
    stuck: said(['contact'], context),
    code: codeOf(verdict),
    progress: progressOf(context),
    choices: screen === null ? all : [screen, ...all.filter((choice) => choice !== screen)],
    links: linksOf([], verdict.place?.cloud ?? 'public', context),
    sessionSeconds: null,
    labels: context.labels,
  }
}

/** What to say for a verdict; null for nothing. */
export const guidance = (verdict: Verdict, context: Context): Card | null => {
  if (verdict.tier === 'silent' || verdict.place === null) return null
  if (verdict.tier === 'host-only' || verdict.screen === null) return askCard(verdict, verdict.place.site, context)
  return guideCard(verdict.screen, verdict, context)
}

/** What to say for a screen that the person picked from "which of these do you see?". It points at nothing. */
export const guidanceForChoice = (screen: ScreenId, verdict: Verdict, context: Context): Card =>
  guideCard(screen, { ...verdict, screen, anchor: null }, context)

/** Matters that no page shows: for the checklist. */
export const topics = ['desktop', 'new-phone'] as const
export type Topic = (typeof topics)[number]
const topicTable: Readonly<
  Record<Topic, { readonly todo: number; readonly stuck: number; readonly links: readonly LinkName[] }>
> = {
  desktop: { todo: 3, stuck: 1, links: ['register', 'reset'] },
  'new-phone': { todo: 3, stuck: 1, links: ['manage'] },
}
export const topicCard = (topic: Topic, cloud: Cloud, context: Context): Card => {
  const { todo, stuck, links: names } = topicTable[topic]
  return {
    screen: null,
    kind: 'topic',
    folded: false,
    anchor: null,
    title: line(`topic.${topic}.title`),
    problem: null,
    what: line(`topic.${topic}.what`),
    todo: numbered(`topic.${topic}.do`, todo),
    beside: [],
    next: null,
    stuck: [...numbered(`topic.${topic}.stuck`, stuck), ...said(['contact'], context)],
    code: null,
    progress: progressOf(context),
    choices: [],
    links: linksOf(names, cloud, context),
    sessionSeconds: null,
    labels: context.labels,
  }
}
