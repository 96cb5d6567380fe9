// What is expected of every fixture of our own. They were written from the documented page ids, components and controls, before any
// signature, so that a signature can be wrong about them. `row` names the row of the screens table that a fixture stands for.
import type { ControlName } from '#core/screens/controls.ts'
import type { ScreenId, Tier } from '#core/screens/screen.ts'
import type { Method } from '#core/screens/policy-summary.ts'

export interface Expected {
  readonly screen: ScreenId | null
  readonly tier: Tier
  readonly anchor?: ControlName
  readonly method?: Method
  readonly problem?: ControlName
  readonly code?: string
  readonly offers?: readonly Method[]
  readonly busy?: true
}
export interface Fixture extends Expected {
  readonly file: string
  readonly at: string
}

const entra = 'https://login.microsoftonline.com/common/login'
const wizard = 'https://mysignins.microsoft.com/register'
const manage = 'https://mysignins.microsoft.com/security-info'
const reset = 'https://passwordreset.microsoftonline.com/'

const rows = (at: string, table: Readonly<Record<string, Expected>>): readonly Fixture[] =>
  Object.entries(table).map(([file, expected]) => ({ file, at, ...expected }))

const nothing: Expected = { screen: null, tier: 'silent' }
const unknown: Expected = { screen: null, tier: 'host-only' }
const guess = (screen: ScreenId): Expected => ({ screen, tier: 'host-only' })
const likely = (screen: ScreenId, anchor?: ControlName): Expected =>
  anchor === undefined ? { screen, tier: 'likely' } : { screen, tier: 'likely', anchor }
const sure = (screen: ScreenId, anchor: ControlName): Expected => ({ screen, tier: 'confirmed', anchor })

export const fixtures: readonly Fixture[] = [
  ...rows(entra, {
    'sign-in-email': sure('sign-in-email', 'emailBox'),
    'sign-in-email-error': { ...sure('sign-in-email', 'emailBox'), problem: 'emailProblem' },
    'sign-in-email-react': likely('sign-in-email', 'emailBoxNew'),
    'sign-in-password': sure('sign-in-password', 'passwordBox'),
    'sign-in-password-error': { ...sure('sign-in-password', 'passwordBox'), problem: 'passwordProblem' },
    'sign-in-password-react': likely('sign-in-password', 'passwordBoxNew'),
    'sign-in-combined': likely('sign-in-password', 'passwordBox'),
    'account-picker': likely('account-picker', 'tiles'),
    'account-type': likely('account-type', 'workTile'),
    'sign-out-picker': sure('sign-out-picker', 'tiles'),

    'more-info': likely('more-info', 'proofUpNext'),
    'more-info-skippable': likely('more-info', 'proofUpNext'),
    'more-info-no-binding': likely('more-info', 'proofUpNext'),
    'more-info-ja': likely('more-info', 'proofUpNext'),
    'stay-signed-in': sure('stay-signed-in', 'primary'),
    'change-password': likely('change-password', 'newPassword'),
    'app-confirm': likely('app-confirm'),
    consent: likely('consent'),
    'device-code': likely('device-code'),

    'push-number': { ...sure('push-number', 'approvalNumber'), method: 'push' },
    'push-number-no-binding': { ...likely('push-number', 'approvalNumber'), method: 'push' },
    'push-number-pending': { ...sure('push-number', 'approvalNumber'), method: 'push', busy: true },
    'push-plain': { ...likely('push-plain', 'approval'), method: 'push' },
    'passwordless-number': guess('passwordless-number'),
    'code-app': { ...sure('code-entry', 'codeBox'), method: 'totp' },
    'code-text': { ...sure('code-entry', 'codeBox'), method: 'sms' },
    'code-text-hidden-method': { ...sure('code-entry', 'codeBox'), method: 'sms' },
    'code-unknown-method': sure('code-entry', 'codeBox'),
    'code-error': { ...sure('code-entry', 'codeBox'), method: 'totp', problem: 'codeProblem' },
    'code-react': likely('code-entry', 'codeBoxNew'),
    'call-waiting': { ...guess('call-waiting'), method: 'voice' },
    'method-chooser': { ...likely('method-chooser', 'proofs'), offers: ['push', 'totp', 'sms', 'voice'] },
    'confirm-contact': guess('confirm-contact'),
    'push-timeout': likely('push-timeout', 'resend'),
    'push-denied': likely('push-denied', 'otherWay'),

    'error-locked': { ...likely('error'), code: 'AADSTS50053' },
    'error-unknown-code': { ...likely('error'), code: 'AADSTS999999' },
    'error-no-ids': { ...likely('error'), code: 'AADSTS700016' },
    'blocked-by-policy': { ...likely('blocked-by-policy'), code: 'AADSTS53003' },

    'shell-sign-in': nothing,
    'shell-tfa': nothing,
    'transit-bsso': nothing,
    'transit-signout': nothing,
    'transit-working': nothing,
    'hidden-views': nothing,
    'unknown-view': unknown,
    'unknown-page': unknown,
  }),
  ...rows('https://login.live.com/login.srf', { 'personal-account': likely('personal-account') }),
  ...rows(wizard, {
    'setup-app-install': guess('setup-app-install'),
    'setup-app-account': guess('setup-app-account'),
    'setup-app-qr': likely('setup-app-qr', 'qrToggle'),
    'setup-app-qr-ja': likely('setup-app-qr', 'qrToggle'),
    'setup-app-qr-error': { ...likely('setup-app-qr', 'qrToggle'), problem: 'setupProblem' },
    'setup-app-key': likely('setup-app-key', 'secretRow'),
    'setup-app-code': likely('setup-app-code', 'setupCodeBox'),
    'setup-email': likely('setup-email', 'setupEmailBox'),
    'setup-email-code': guess('setup-email-code'),
    'setup-app-number': likely('setup-step', 'stepNext'),
    'setup-phone': likely('setup-step', 'stepNext'),
    'setup-phone-code': likely('setup-step', 'stepNext'),
    'setup-phone-call': likely('setup-step', 'stepNext'),
    'setup-done': likely('setup-step', 'stepNext'),
    'setup-old': unknown,
    'setup-shell': nothing,
  }),
  ...rows(manage, {
    'security-info': guess('security-info'),
    'security-info-new': guess('security-info'),
    'method-picker': likely('method-picker', 'methodTile'),
  }),
  ...rows('https://mysignins.microsoft.com/', { 'sign-ins-overview': nothing }),
  ...rows(reset, {
    'reset-start': likely('reset-start', 'resetUser'),
    'reset-start-error': { ...likely('reset-start', 'resetUser'), problem: 'resetUserProblem' },
    'reset-start-no-view': likely('reset-start', 'resetUser'),
    'reset-verify': { ...guess('reset-verify'), offers: ['totp', 'sms', 'email'] },
    'reset-not-enabled': { ...guess('reset-unavailable'), code: 'SSPR_0009' },
    'reset-no-policy': { ...guess('reset-unavailable'), code: 'SSPR_0011' },
    'reset-user-not-enabled': guess('reset-unavailable'),
    'reset-no-licence': { ...guess('reset-unavailable'), code: 'SSPR_0012' },
    'reset-user-not-supported': guess('reset-unavailable'),
    'reset-not-in-group': { ...guess('reset-unavailable'), code: 'SSPR_0013' },
    'reset-throttled': guess('reset-throttled'),
    'reset-error': { ...guess('reset-error'), code: 'SSPR_0030' },
    'reset-unknown-view': unknown,
    'reset-unlock-choice': unknown,
    'reset-code': unknown,
    'reset-new-password': unknown,
    'reset-done': unknown,
    'reset-shell': nothing,
  }),
  ...rows('https://accounts.contoso.example/verify', {
    'negative-code-form': nothing,
    'negative-code-boxes': nothing,
    'negative-registration-wizard': nothing,
  }),
  ...rows('https://sts.contoso.example/adfs/ls/', { 'negative-federated-sign-in': nothing }),
  ...rows('https://contoso.b2clogin.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize', {
    'negative-customer-sign-in': nothing,
  }),
]

/** Addresses on which even a perfect copy of a screen must be met with silence. */
export const wrongAddresses: Readonly<Record<string, string>> = {
  http: 'http://login.microsoftonline.com/common/login',
  'another port': 'https://login.microsoftonline.com:8443/common/login',
  sibling: 'https://account.microsoftonline.com/common/login',
  'below the right host': 'https://sso.login.microsoftonline.com/common/login',
  'right host as a prefix': 'https://login.microsoftonline.com.contoso.example/common/login',
  'trailing dot': 'https://login.microsoftonline.com./common/login',
  'look-alike, hyphen': 'https://login-microsoftonline.com/common/login',
  'look-alike, rn': 'https://login.rnicrosoftonline.com/common/login',
  'look-alike, digit': 'https://login.micros0ftonline.com/common/login',
  punycode: 'https://login.xn--mcrosoftonline-9lj.com/common/login',
  'customer directory': 'https://contoso.b2clogin.com/common/login',
  'right host as user name': 'https://login.microsoftonline.com@contoso.example/common/login',
}
