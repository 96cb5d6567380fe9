// What guidance is allowed to know of a page: a plain value, taken by the content script, judged in core.
// It never holds a typed value, an account's name, an approval number, a secret, a QR code or the page's own data ($Config).
import type { ControlName } from './controls.ts'

/** Hidden field `mfaAuthMethod`, as far as it is known. */
export const authMethods = ['PhoneAppNotification', 'PhoneAppOTP', 'OneWaySMS', 'TwoWayVoiceMobile', 'TwoWayVoiceOffice', 'TwoWayVoiceAlternateMobile', 'OneWayVoiceMobileOTP'] as const // prettier-ignore
export type AuthMethod = (typeof authMethods)[number]

/** Hidden field `CurrentViewName` of the reset page, as far as it is known; any other value is `unknown`. */
export const resetViews = [
  'ViewUserIdentifierVerification',
  'ViewMultigateUserControl',
  'ViewSsprNotEnabled',
  'ViewSsprNotEnabledInUserPolicy',
  'ViewUserNotEnabled',
  'ViewFeatureNotAvailable',
  'ViewUserNotSupported',
  'ViewUserNotMemberOfScopedAccessGroup',
  'ViewThrottled',
  'ViewError',
] as const
export type ResetView = (typeof resetViews)[number]

/** Steps of our own elements, as their form names them (`data-step`). */
export const elementSteps = ['identify', 'captcha', 'password', 'choose-method', 'confirm-number', 'enter-code', 'await-call', 'use-passkey', 'await-approval', 'pair-device', 'activate-push', 'more-information', 'add-method', 'activate-app', 'activate-code', 'activate-call', 'activate-passkey', 'save-codes', 'review', 'reconfirm', 'manage', 'confirm-removal', 'new-password', 'working', 'done', 'ended'] as const // prettier-ignore
export type ElementStep = (typeof elementSteps)[number]

export interface Snapshot {
  /** `location.origin`. */
  readonly origin: string
  /** `location.pathname`, for the few screens that have an address of their own. */
  readonly path: string
  /** False inside a frame: nothing is ever said there. */
  readonly top: boolean
  /** BCP 47 tag of the page, '' where it has none: chooses the language of our own words. */
  readonly language: string
  /** `<meta name="PageID">`. */
  readonly pageId: string | null
  /** Component name of the visible `[data-viewid]`, from its binding; and that number. */
  readonly component: string | null
  readonly viewId: number | null
  /** Controls found: visible to a person, or only present in the document. Others are not listed. */
  readonly controls: Readonly<Partial<Record<ControlName, 'visible' | 'present'>>>
  readonly authMethod: AuthMethod | null
  readonly resetView: ResetView | 'unknown' | null
  /** The step of our own element that is shown, on a page of the organisation's. */
  readonly elementStep: ElementStep | null
  /** `AADSTS50053`, `SSPR_0011`: only the code, out of the text of an error page. */
  readonly code: string | null
  /** The page has covered itself while it waits. (Its classes for sliding in stay on after a view has arrived: no sign.) */
  readonly busy: boolean
  /** Captions of visible buttons and links, as they stand. */
  readonly labels: Readonly<Partial<Record<ControlName, string>>>
}

/** A value of `list`, or null. */
export const oneOf = <T extends string>(list: readonly T[], value: string | null | undefined): T | null =>
  list.find((item) => item === value) ?? null

/** The component that a Knockout binding names: `pageViewComponent: { name: 'kmsi-view', …`. */
export const componentOf = (binding: string | null | undefined): string | null =>
  /\bpageViewComponent:\s*\{\s*name:\s*'([a-z0-9-]{1,60})'/.exec(binding ?? '')?.[1] ?? null

/** A page id in the shape that page ids have; anything else is not kept. */
export const pageIdOf = (content: string | null | undefined): string | null =>
  /^[A-Za-z0-9]{1,60}$/.test(content ?? '') ? (content ?? null) : null

const longestLabel = 80
/**
 * A caption fit to be quoted: one line, at most 80 characters. A caption that could name an account or a number
 * (an @, four digits or more) is dropped, as is an empty one.
 */
export const labelOf = (text: string): string | null => {
  const line = text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, ' ').trim()
  const digits = line.match(/\p{Nd}/gu)?.length ?? 0
  return line === '' || line.length > longestLabel || line.includes('@') || digits > 3 ? null : line
}
