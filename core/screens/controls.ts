// The controls that a snapshot looks for, by name: one selector each, never text. Stable ids and test ids of the live pages
// as captures and independent programs know them; wording changes often, these rarely.
// `label`: the control's own caption may be quoted (a button or link that holds nothing personal).
import type { Site } from './origins.ts'

export interface Control {
  readonly site: Site | 'any'
  readonly at: string
  readonly label?: true
}

const entra = (at: string): Control => ({ site: 'entra', at })
const entraButton = (at: string): Control => ({ site: 'entra', at, label: true })
const info = (at: string): Control => ({ site: 'security-info', at: `[data-testid="${at}"]` })
const infoButton = (at: string): Control => ({ ...info(at), label: true })
const reset = (id: string): Control => ({ site: 'reset', at: `#${id}` })
const resetButton = (id: string): Control => ({ ...reset(id), label: true })
const proof = (value: string): Control => entra(`#idDiv_SAOTCS_Proofs [data-value${value}]`)
const icon = (name: string): Control =>
  entra(`[data-viewid] :is(img[svgsrc*="/picker_verify_${name}"], img[pngsrc*="/picker_verify_${name}"])`)

const element = (at: string): Control => ({
  site: 'own',
  at: `:is(mfa-sign-in, mfa-register, sspr-reset) > form[data-twofold]${at}`,
})

const table = {
  // login.microsoftonline.com
  emailBox: entra('#i0116'),
  emailBoxNew: entra('#usernameEntry'),
  passwordBox: entra('#i0118'),
  passwordBoxNew: entra('[data-testid="passwordEntry"]'),
  primary: entraButton('#idSIButton9'),
  back: entraButton('#idBtn_Back'),
  cantAccess: entraButton('#cantAccessAccount'),
  forgotPassword: entraButton('#idA_PWD_ForgotPassword'),
  emailProblem: entra('#usernameError'),
  passwordProblem: entra('#passwordError'),
  codeProblem: entra('#idSpan_SAOTCC_Error_OTC'),
  tiles: entra('#tilesHolder'), // a tile names its account: never read
  otherTile: entraButton('#otherTile'),
  workTile: entra('#aadTile'),
  personalTile: entra('#msaTile'),
  proofUpNext: entraButton('#idSubmit_ProofUp_Redirect'),
  proofUpSkip: entraButton('#skipMfaRegistrationLink'),
  approval: entra('#idDiv_SAOTCAS_Title'),
  approvalNumber: entra('#idRichContext_DisplaySign'), // never read
  approvalNumberNew: entra('[data-testid="displaySign"]'),
  passwordlessNumber: entra('#idRemoteNGC_DisplaySign'),
  otherCredential: entraButton('#idA_PWD_SwitchToCredPicker'),
  otherWay: entraButton('#signInAnotherWay'),
  codeBox: entra('#idTxtBx_SAOTCC_OTC'),
  codeBoxNew: entra('#otc-confirmation-input'),
  codeSubmit: entraButton('#idSubmit_SAOTCC_Continue'),
  textIcon: icon('sms'),
  codeIcon: icon('code'),
  proofs: entra('#idDiv_SAOTCS_Proofs'),
  offersPush: proof('="PhoneAppNotification"'),
  offersTotp: proof('="PhoneAppOTP"'),
  offersSms: proof('="OneWaySMS"'),
  offersVoice: proof('*="WayVoice"'),
  offersKey: proof('^="Fido"'),
  chooserCancel: entraButton('#idBtn_SAOTCS_Cancel'),
  contactDigits: entra('#idTxtBx_SAOTCS_ProofConfirmation'),
  contactNumber: entra('#idTxtBx_SAOTCS_PhoneNumber'),
  contactSend: entraButton('#idSubmit_SAOTCS_SendCode'),
  timedOut: entra('#idDiv_SAASTO_Title'),
  resend: entraButton('#idA_SAASTO_Resend'),
  denied: entra('#idDiv_SAASDS_Title'),
  stayBox: entra('#KmsiCheckboxField'),
  currentPassword: entra('#currentPassword'),
  newPassword: entra('#newPassword'),
  confirmPassword: entra('#confirmNewPassword'),
  appConfirm: entra('#appConfirmTitle'),
  deviceCodeBox: entra('#otc'),
  transitForm: entra('form[name="hiddenform"]'),

  // login.live.com (React since 2025, the older page before that)
  personalEmail: { site: 'personal', at: '#usernameEntry, #i0116' },
  personalPassword: { site: 'personal', at: '[data-testid="passwordEntry"], #i0118' },
  personalCode: { site: 'personal', at: '#otc-confirmation-input, [data-testid="codeEntry"]' },

  // mysignins.microsoft.com
  stepTitle: info('reskin-step-title'),
  stepNext: infoButton('reskin-step-next-button'),
  stepBack: infoButton('reskin-step-back-button'),
  appDownload: infoButton('authenticator-download-link'),
  appInstructions: info('setup-instructions'),
  qrToggle: infoButton('activation-qr-show/hide-info-button'),
  secretRow: { site: 'security-info', at: 'tr[data-testid="activation-url/key"]' }, // holds the secret: presence only
  setupCodeBox: info('verification-entercode-input'),
  setupEmailBox: info('email-input'),
  setupEmailCodeBox: info('email-verify-challenge-otp-input'),
  setupProblem: info('message-bar-error'),
  addMethod: infoButton('add-method-button'),
  addMethodOld: {
    site: 'security-info',
    at: '[data-automationid="splitbuttonprimary"]:has([data-icon-name="Add"])',
    label: true,
  },
  methodTile: { site: 'security-info', at: '[data-testid^="authmethod-picker-"]' },

  // passwordreset.microsoftonline.com
  resetUser: reset('ContentPlaceholderMainContent_TextBoxUserIdentifier'),
  captchaImage: reset('RepMapVisualChallenge'), // never read
  captchaBox: reset('RepMapChallengeSolution'),
  resetNext: resetButton('ContentPlaceholderMainContent_ButtonNext'),
  resetCancel: resetButton('ContentPlaceholderMainContent_ButtonCancel'),
  resetUserProblem: reset('ContentPlaceholderMainContent_UserIdErrorLabel'),
  resetMethods: reset('MultigateAuthenticationControl_RadioTable'),
  resetByEmail: reset('MultigateAuthenticationControl_AltEmailRadio'),
  resetByPhone: reset('MultigateAuthenticationControl_PhoneRadio'),
  resetByAppCode: reset('MultigateAuthenticationControl_AppCodeRadio'),
  resetByPush: reset('MultigateAuthenticationControl_MobileAppNotificationRadio'),

  // our own elements, on pages of the organisation's
  elementForm: element('[data-step]'),
  elementField: element(' :is(input:not([type="hidden"], [type="radio"], [type="checkbox"]), select)'), // never read
  elementPicture: element(' [data-part="qr"]'), // holds the secret: presence only
  elementSubmit: { ...element(' [type="submit"]'), label: true },

  /** Anything a person could act on. None at all: the page is still a shell. */
  interactive: {
    site: 'any',
    at: ':is(input:not([type="hidden"]), button, select, textarea, a[href], [role="button"])',
  },
} as const satisfies Readonly<Record<string, Control>>

export type ControlName = keyof typeof table
export const controls: Readonly<Record<ControlName, Control>> = table
export const controlNames = Object.keys(table) as readonly ControlName[]

/** The controls worth looking for on a site. */
export const controlsOf = (site: Site): readonly ControlName[] =>
  controlNames.filter((name) => controls[name].site === site || controls[name].site === 'any')
