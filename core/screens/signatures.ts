// How each screen is recognised, as data, specific before general: interrupts, then second factor, then password, then e-mail.
// No text anywhere: only page ids, component names, visible controls and a few enumerated hidden values.
import type { ControlName } from './controls.ts'
import type { ScreenId } from './screen.ts'
import { unavailableViews } from './codes.ts'
import type { AuthMethod, ElementStep, ResetView } from './snapshot.ts'

export interface Signature {
  readonly screen: ScreenId
  /** Values of the page id that belong to it; a page id that belongs to other screens only rules it out. */
  readonly pageIds?: readonly string[]
  readonly components?: readonly string[]
  /** Its key controls: any of them visible. */
  readonly keys?: readonly ControlName[]
  /** The same controls in the shape they have elsewhere already: enough for a card, never for certainty. */
  readonly aliases?: readonly ControlName[]
  /** All of these visible: taken together they are a key control. */
  readonly all?: readonly ControlName[]
  /** Visible beside it, they take the certainty away. */
  readonly doubts?: readonly ControlName[]
  readonly resetViews?: readonly ResetView[]
  readonly authMethods?: readonly AuthMethod[]
  /** Steps of our own elements: named by the form, they are certain. */
  readonly elementSteps?: readonly ElementStep[]
  readonly path?: string
  /** The page must show an error code. */
  readonly needsCode?: true
  /** The page id (or path) alone is enough once anything is drawn: it never points. */
  readonly pageAlone?: true
  /** What guidance points at: the first that is visible. */
  readonly anchor?: readonly ControlName[]
}

const voiceMethods = ['TwoWayVoiceMobile', 'TwoWayVoiceOffice', 'TwoWayVoiceAlternateMobile'] as const
const secondFactor = ['ConvergedTFA'] as const
const signIn = ['ConvergedSignIn'] as const

export const signatures: readonly Signature[] = [
  // Interrupts
  { screen: 'more-info', pageIds: ['ConvergedProofUpRedirect'], components: ['proof-up-redirect-view'], keys: ['proofUpNext'], anchor: ['proofUpNext'] },
  { screen: 'change-password', pageIds: ['ConvergedChangePassword'], keys: ['newPassword', 'confirmPassword'], anchor: ['newPassword', 'currentPassword'] },
  { screen: 'stay-signed-in', pageIds: ['KmsiInterrupt'], components: ['kmsi-view'], keys: ['stayBox'], anchor: ['primary'] },
  { screen: 'consent', pageIds: ['ConvergedConsent'], pageAlone: true },
  { screen: 'app-confirm', pageIds: ['CmsiInterrupt'], keys: ['appConfirm'], pageAlone: true },
  { screen: 'device-code', pageIds: ['ConvergedRemoteConnect'], keys: ['deviceCodeBox'], pageAlone: true },
  { screen: 'blocked-by-policy', pageIds: ['ConvergedConditionalAccess'], pageAlone: true },
  { screen: 'error', pageIds: ['ConvergedError'], needsCode: true, pageAlone: true },

  // Second factor
  { screen: 'push-timeout', pageIds: secondFactor, keys: ['timedOut'], anchor: ['resend', 'otherWay'] },
  { screen: 'push-denied', pageIds: secondFactor, keys: ['denied'], anchor: ['otherWay'] },
  { screen: 'passwordless-number', pageIds: signIn, components: ['login-paginated-remotengc-view'], keys: ['passwordlessNumber'], anchor: ['passwordlessNumber'] },
  { screen: 'push-number', pageIds: secondFactor, keys: ['approvalNumber'], aliases: ['approvalNumberNew'], anchor: ['approvalNumber', 'approvalNumberNew'] },
  { screen: 'push-plain', pageIds: secondFactor, keys: ['approval'], anchor: ['approval'] },
  { screen: 'code-entry', pageIds: secondFactor, keys: ['codeBox'], aliases: ['codeBoxNew'], anchor: ['codeBox', 'codeBoxNew'] },
  { screen: 'call-waiting', pageIds: secondFactor, components: ['otc-confirm-view'], authMethods: voiceMethods },
  { screen: 'confirm-contact', pageIds: secondFactor, keys: ['contactDigits', 'contactNumber'], anchor: ['contactDigits', 'contactNumber'] },
  { screen: 'method-chooser', pageIds: secondFactor, keys: ['proofs'], anchor: ['proofs'] },

  // Sign-in
  { screen: 'account-type', pageIds: signIn, keys: ['workTile'], anchor: ['workTile'] },
  { screen: 'sign-out-picker', pageIds: ['ConvergedLogout'], components: ['tiles-view'], keys: ['tiles'], anchor: ['tiles'] },
  { screen: 'account-picker', pageIds: signIn, components: ['tiles-view'], keys: ['tiles', 'otherTile'], anchor: ['tiles'] },
  { screen: 'sign-in-password', pageIds: signIn, components: ['login-paginated-password-view'], keys: ['passwordBox'], aliases: ['passwordBoxNew'], doubts: ['emailBox'], anchor: ['passwordBox', 'passwordBoxNew'] },
  { screen: 'sign-in-email', pageIds: signIn, components: ['login-paginated-username-view'], keys: ['emailBox'], aliases: ['emailBoxNew'], anchor: ['emailBox', 'emailBoxNew'] },

  { screen: 'personal-account', keys: ['personalEmail', 'personalPassword', 'personalCode'] },

  // Registration: the wizard, specific steps first
  { screen: 'setup-app-key', keys: ['secretRow'], anchor: ['secretRow'] },
  { screen: 'setup-app-qr', keys: ['qrToggle'], anchor: ['qrToggle'] },
  { screen: 'setup-app-code', keys: ['setupCodeBox'], anchor: ['setupCodeBox'] },
  { screen: 'setup-email-code', keys: ['setupEmailCodeBox'], anchor: ['setupEmailCodeBox'] },
  { screen: 'setup-email', keys: ['setupEmailBox'], anchor: ['setupEmailBox'] },
  { screen: 'setup-app-install', keys: ['appDownload'], anchor: ['appDownload'] },
  { screen: 'setup-app-account', keys: ['appInstructions'], anchor: ['stepNext'] },
  { screen: 'method-picker', keys: ['methodTile'], anchor: ['methodTile'] },
  { screen: 'setup-step', all: ['stepTitle', 'stepNext'], anchor: ['stepNext'] },
  { screen: 'security-info', path: '/security-info', keys: ['addMethod', 'addMethodOld'], pageAlone: true, anchor: ['addMethod', 'addMethodOld'] },

  // Reset
  { screen: 'reset-start', resetViews: ['ViewUserIdentifierVerification'], keys: ['resetUser', 'captchaBox'], anchor: ['resetUser'] },
  { screen: 'reset-verify', resetViews: ['ViewMultigateUserControl'], keys: ['resetMethods'], anchor: ['resetMethods'] },
  { screen: 'reset-unavailable', resetViews: unavailableViews },
  { screen: 'reset-throttled', resetViews: ['ViewThrottled'] },
  { screen: 'reset-error', resetViews: ['ViewError'] },

  // Our own elements
  { screen: 'own-sign-in', elementSteps: ['identify', 'password'], anchor: ['elementField'] },
  { screen: 'own-wait', elementSteps: ['captcha', 'working'] },
  { screen: 'own-choose', elementSteps: ['choose-method'] },
  { screen: 'own-number', elementSteps: ['confirm-number'], anchor: ['elementField'] },
  { screen: 'own-code', elementSteps: ['enter-code', 'activate-code'], anchor: ['elementField'] },
  { screen: 'own-call', elementSteps: ['await-call', 'activate-call'] },
  { screen: 'own-passkey', elementSteps: ['use-passkey', 'activate-passkey'], anchor: ['elementSubmit'] },
  { screen: 'own-approve', elementSteps: ['await-approval', 'activate-push'] },
  { screen: 'own-pair', elementSteps: ['pair-device'], anchor: ['elementPicture'] },
  { screen: 'own-more-info', elementSteps: ['more-information'], anchor: ['elementSubmit'] },
  { screen: 'own-add', elementSteps: ['add-method'], anchor: ['elementField', 'elementSubmit'] },
  { screen: 'own-app', elementSteps: ['activate-app'], anchor: ['elementPicture', 'elementField'] },
  { screen: 'own-codes', elementSteps: ['save-codes'] },
  { screen: 'own-review', elementSteps: ['review', 'reconfirm'], anchor: ['elementSubmit'] },
  { screen: 'own-manage', elementSteps: ['manage', 'confirm-removal'] },
  { screen: 'own-new-password', elementSteps: ['new-password'], anchor: ['elementField'] },
  { screen: 'own-ended', elementSteps: ['ended'] },
] // prettier-ignore

/** Page ids of pages that are only passed through. */
export const transitPages: readonly string[] = ['BssoInterrupt', 'signout']

/** Every page id that some screen claims. */
export const claimedPageIds: ReadonlySet<string> = new Set(signatures.flatMap(({ pageIds }) => pageIds ?? []))
