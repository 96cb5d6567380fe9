// Takes the plain snapshot that guidance judges, out of a live document, in the content script's isolated world.
// Reads presence and visibility of listed controls, enumerated hidden values and captions of listed buttons: never a typed value,
// an account's name, an approval number, a secret, a picture or the page's own data.
import { codeIn, codeSource } from '#core/screens/codes.ts'
import { controls, controlsOf, type ControlName } from '#core/screens/controls.ts'
import { knownOrigins, type Place } from '#core/screens/origins.ts'
import {
  authMethods,
  componentOf,
  elementSteps,
  labelOf,
  oneOf,
  pageIdOf,
  resetViews,
  type ResetView,
  type Snapshot,
} from '#core/screens/snapshot.ts'

/** Where a document stands: `location`'s own properties, and whether it is the top one. */
export interface Whereabouts {
  readonly origin: string
  readonly pathname: string
  readonly top: boolean
}
export type IsVisible = (element: Element) => boolean

/**
 * A person can see it: rendered, a box with an area, no ancestor without opacity, and hidden by none of the page's own ways
 * (its class for things off screen; `aria-hidden`). The class counts even before the page's style sheet has come.
 */
export const isVisible: IsVisible = (element) => {
  if (element.closest('.moveOffScreen, [aria-hidden="true"]')) return false
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** The first visible element of a control. */
export const findControl = (document: Document, name: ControlName, sees: IsVisible = isVisible): Element | null => {
  for (const element of document.querySelectorAll(controls[name].at)) if (sees(element)) return element
  return null
}

/** Which kinds of fields and buttons a page shows, in order: tells that an unknown page has moved on, and nothing else of it. */
export const fieldsOf = (document: Document, sees: IsVisible = isVisible): string =>
  [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea, button')]
    .filter((field) => sees(field))
    .map(({ type }) => type)
    .join(' ')

/** A button's caption: its text, or the value of an `<input>` that is a button. */
const captionOf = (element: Element): string =>
  element.matches('input')
    ? element.matches('[type="submit"], [type="button"]')
      ? (element.getAttribute('value') ?? '')
      : ''
    : element.textContent

const attribute = (document: Document, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name) ?? null

const resetViewOf = (document: Document): ResetView | 'unknown' | null => {
  const value = attribute(document, '#ContentPlaceholderMainContent_CurrentViewName', 'value')
  return value === null || value === '' ? null : (oneOf(resetViews, value) ?? 'unknown')
}

/** Text of an error page that a person sees (`innerText`: no script, nothing hidden), searched for a code and dropped. */
const visibleCode = (document: Document, selector: string, sees: IsVisible): string | null => {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const code = sees(element) ? codeIn(element.innerText) : null
    if (code !== null) return code
  }
  return null
}

/** Null off the known origins or inside a frame: such a page is not looked at. */
export const takeSnapshot = (
  document: Document,
  whereabouts: Whereabouts,
  sees: IsVisible = isVisible,
  origins: ReadonlyMap<string, Place> = knownOrigins,
): Snapshot | null => {
  const place = whereabouts.top ? origins.get(whereabouts.origin) : undefined
  if (!place) return null

  const found: Partial<Record<ControlName, 'visible' | 'present'>> = {}
  const labels: Partial<Record<ControlName, string>> = {}
  for (const name of controlsOf(place.site)) {
    const element = findControl(document, name, sees)
    if (!element) {
      if (name !== 'interactive' && document.querySelector(controls[name].at)) found[name] = 'present'
      continue
    }
    found[name] = 'visible'
    const label = controls[name].label ? labelOf(captionOf(element)) : null
    if (label !== null) labels[name] = label
  }

  const view = [...document.querySelectorAll('[data-viewid]')].find(sees)
  const viewId = Number(view?.getAttribute('data-viewid') ?? Number.NaN)
  const pageId = pageIdOf(attribute(document, 'meta[name="PageID"]', 'content'))
  const resetView = place.site === 'reset' ? resetViewOf(document) : null
  const form = place.site === 'own' ? findControl(document, 'elementForm', sees) : null
  const source = codeSource(place.site, { pageId, resetView })
  return {
    origin: whereabouts.origin,
    path: whereabouts.pathname,
    top: whereabouts.top,
    language:
      form?.getAttribute('lang') ||
      document.documentElement.lang ||
      (attribute(document, 'meta[name="LocLC"]', 'content') ?? ''),
    pageId,
    component: componentOf(view?.getAttribute('data-bind')),
    viewId: Number.isInteger(viewId) ? viewId : null,
    controls: found,
    authMethod: oneOf(authMethods, attribute(document, 'input[type="hidden"][name="mfaAuthMethod"]', 'value')),
    resetView,
    elementStep: oneOf(elementSteps, form?.getAttribute('data-step')),
    code: source === null ? null : visibleCode(document, source, sees),
    busy: document.querySelector('.lightbox-cover.disable-lightbox') !== null,
    labels,
  }
}
