// Which screen is this, and how sure are we? One pure function over a snapshot: first the exact origin, then the signatures in order.
// `confirmed` takes page id AND (component or visible key control) of a captured screen, with nothing that contradicts;
// `likely` takes a visible key control; `host-only` knows the address but not the screen; all else is `silent`.
import { controlsOf, type ControlName } from './controls.ts'
import { knownOrigins, type Place, type Site } from './origins.ts'
import type { Method } from './policy-summary.ts'
import { highestTier, screens, type ScreenId, type Tier } from './screen.ts'
import { claimedPageIds, signatures, transitPages, type Signature } from './signatures.ts'
import type { Snapshot } from './snapshot.ts'

export interface Verdict {
  readonly tier: Tier
  /** For `host-only` the best guess, or null. Never set when silent. */
  readonly screen: ScreenId | null
  readonly place: Place | null
  /** The page id, known or not: narrows what to ask, and names an unknown screen in a report. */
  readonly pageId: string | null
  /** The visible control to point at, or null. */
  readonly anchor: ControlName | null
  /** How the code that is asked for reaches the person, if the page tells. */
  readonly method: Method | null
  /** The page's visible complaint about what was typed, if any. */
  readonly problem: ControlName | null
  readonly code: string | null
  /** Methods that the page offers to choose from, in our order. */
  readonly offers: readonly Method[]
  /** What the verdict rests on, for a report: `page ConvergedTFA`, `control codeBox`. */
  readonly because: readonly string[]
  /** The page is waiting: nothing new is said before it is done. */
  readonly busy: boolean
}

export const silent: Verdict = {
  tier: 'silent',
  screen: null,
  place: null,
  pageId: null,
  anchor: null,
  method: null,
  problem: null,
  code: null,
  offers: [],
  because: [],
  busy: false,
}

const visible = (snapshot: Snapshot, name: ControlName): boolean => snapshot.controls[name] === 'visible'

interface Match {
  readonly signature: Signature
  readonly tier: 'confirmed' | 'likely'
  readonly because: readonly string[]
}

/** Undefined when the signature does not fit; the tier here is what the page shows, before the evidence caps it. */
const match = (signature: Signature, snapshot: Snapshot): Match | undefined => {
  const sees = (name: ControlName): boolean => visible(snapshot, name)
  const { pageIds, components, keys, aliases, all, doubts, resetViews, authMethods, elementSteps, path } = signature
  const { pageId, component, resetView, authMethod, elementStep } = snapshot

  const ownPage = pageIds?.includes(pageId ?? '') ?? false
  if (pageIds && !ownPage && claimedPageIds.has(pageId ?? '')) return undefined
  if (path !== undefined && !(snapshot.path === path || snapshot.path.startsWith(`${path}/`))) return undefined
  if (resetViews && resetView !== null && !resetViews.some((view) => view === resetView)) return undefined
  if (authMethods && !authMethods.some((method) => method === authMethod)) return undefined
  if (elementSteps) {
    const step = elementSteps.find((one) => one === elementStep)
    return step && sees('elementForm') ? { signature, tier: 'confirmed', because: [`step ${step}`] } : undefined
  }
  if (signature.needsCode && snapshot.code === null) return undefined

  const ownComponent = components?.includes(component ?? '') ?? false
  const key = keys?.find(sees) ?? (all?.every(sees) ? all[0] : undefined)
  const alias = aliases?.find(sees)
  const drawn = sees('interactive') || snapshot.code !== null
  const ownView = resetViews !== undefined && resetView !== null && drawn
  const alone = signature.pageAlone === true && (ownPage || path !== undefined) && drawn
  const hold = key ?? alias
  if (!(hold || (ownPage && ownComponent) || ownView || alone)) return undefined

  const sure = ownPage && (ownComponent || key !== undefined) && !doubts?.some(sees)
  const because = [
    ...(ownPage ? [`page ${pageId}`] : []),
    ...(path === undefined ? [] : [`path ${path}`]),
    ...(ownComponent ? [`component ${component}`] : []),
    ...(ownView ? [`view ${resetView}`] : []),
    ...(hold ? [`control ${hold}`] : []),
    ...(signature.needsCode ? [`code ${snapshot.code}`] : []),
  ]
  return { signature, tier: sure ? 'confirmed' : 'likely', because }
}

/** On a known address without a known screen: is there something drawn that a person may be stuck at? */
const isWorthAsking = (site: Site, snapshot: Snapshot): boolean => {
  if (!visible(snapshot, 'interactive')) return false
  if (site === 'entra') return snapshot.pageId !== null
  if (site === 'security-info') return /^\/(register|security-info|api\/post)\b/.test(snapshot.path)
  return site === 'reset'
}

const methodByHidden: Readonly<Record<NonNullable<Snapshot['authMethod']>, Method>> = {
  PhoneAppNotification: 'push',
  PhoneAppOTP: 'totp',
  OneWaySMS: 'sms',
  TwoWayVoiceMobile: 'voice',
  TwoWayVoiceOffice: 'voice',
  TwoWayVoiceAlternateMobile: 'voice',
  OneWayVoiceMobileOTP: 'voice',
}
const methodOf = (snapshot: Snapshot): Method | null => {
  if (snapshot.authMethod !== null) return methodByHidden[snapshot.authMethod]
  if (snapshot.controls.textIcon) return 'sms' // a picture that has not come has no area
  return snapshot.controls.codeIcon ? 'totp' : null
}

const offersBy: readonly (readonly [Method, readonly ControlName[]])[] = [
  ['push', ['offersPush', 'resetByPush']],
  ['totp', ['offersTotp', 'resetByAppCode']],
  ['fido2', ['offersKey']],
  ['sms', ['offersSms', 'resetByPhone']],
  ['voice', ['offersVoice']],
  ['email', ['resetByEmail']],
]
const problems = ['emailProblem', 'passwordProblem', 'codeProblem', 'setupProblem', 'resetUserProblem'] as const satisfies readonly ControlName[] // prettier-ignore

const lower = { confirmed: 0, likely: 1, 'host-only': 2 } as const
const cap = (seen: 'confirmed' | 'likely', highest: keyof typeof lower): keyof typeof lower =>
  lower[seen] >= lower[highest] ? seen : highest

/** The verdict on one snapshot. `origins` is compiled in; it is a parameter so that tests can show that nothing else decides. */
export const verdict = (snapshot: Snapshot, origins: ReadonlyMap<string, Place> = knownOrigins): Verdict => {
  const place = snapshot.top ? origins.get(snapshot.origin) : undefined
  if (!place) return silent
  if (transitPages.includes(snapshot.pageId ?? '') || snapshot.controls.transitForm) return silent

  const known = new Set(controlsOf(place.site))
  const found = signatures
    .filter(({ screen }) => screens[screen].site === place.site)
    .map((signature) => match(signature, snapshot))
    .find((result) => result !== undefined)
  const about = {
    place,
    pageId: snapshot.pageId,
    method: methodOf(snapshot),
    problem: problems.find((name) => known.has(name) && visible(snapshot, name)) ?? null,
    code: snapshot.code,
    offers: offersBy.filter(([, names]) => names.some((name) => visible(snapshot, name))).map(([method]) => method),
    busy: snapshot.busy,
  }
  if (!found) {
    if (!isWorthAsking(place.site, snapshot)) return silent
    return { ...about, tier: 'host-only', screen: null, anchor: null, because: [`origin ${snapshot.origin}`] }
  }
  const { signature, because } = found
  const row = screens[signature.screen]
  const tier = cap(found.tier, highestTier(row))
  const anchor = tier === 'host-only' ? null : (signature.anchor?.find((name) => visible(snapshot, name)) ?? null)
  return { ...about, tier, screen: signature.screen, anchor, because }
}
