// What is expected of every recorded page of the optional corpus. `genuine`: Microsoft's own page as a browser had it;
// `transcribed`: the same by hand, trimmed; `negative`: somebody else's page.
import type { Expected } from './fixtures.ts'

export interface Capture extends Expected {
  readonly file: string
  readonly at: string
  readonly kind: 'genuine' | 'transcribed' | 'negative'
  /** Something is drawn that a person could act on; the others are pages before they were drawn, or passed through. */
  readonly rendered: boolean
}

const tenant = 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000'
const nothing: Expected = { screen: null, tier: 'silent' }

const rendered: readonly Capture[] = [
  { file: '1337samuels-entra/Microsoft_Authenticator_page.html', at: `${tenant}/login`, screen: 'push-number', tier: 'confirmed', anchor: 'approvalNumber', method: 'push' },
  { file: 'naveen-playwright-trace/signin_username_A.html', at: `${tenant}/oauth2/v2.0/authorize`, screen: 'sign-in-email', tier: 'confirmed', anchor: 'emailBox' },
  { file: 'naveen-playwright-trace/signin_password_A.html', at: `${tenant}/oauth2/v2.0/authorize`, screen: 'sign-in-password', tier: 'confirmed', anchor: 'passwordBox' },
  { file: 'naveen-playwright-trace/kmsi_A.html', at: `${tenant}/login`, screen: 'stay-signed-in', tier: 'confirmed', anchor: 'primary' },
  { file: 'naveen-playwright-trace/logout_tiles_A.html', at: `${tenant}/oauth2/v2.0/logout`, screen: 'sign-out-picker', tier: 'confirmed', anchor: 'tiles' },
  { file: 'ddg-autofill/microsoft_login.html', at: 'https://login.live.com/login.srf', screen: 'personal-account', tier: 'likely' },
].map((row) => ({ ...row, kind: 'genuine', rendered: true }) as Capture) // prettier-ignore

const transcribed: readonly Capture[] = [
  { file: 'index-extracts/tfa_otc-confirm-view_sms.html', at: 'https://login.microsoftonline.com/common/login', screen: 'code-entry', tier: 'likely', anchor: 'codeBox', method: 'sms' },
  { file: 'index-extracts/tfa_otc-request-view_chooser.html', at: 'https://login.microsoftonline.com/common/login', screen: 'method-chooser', tier: 'likely', anchor: 'proofs', offers: ['sms', 'voice'] },
].map((row) => ({ ...row, kind: 'transcribed', rendered: true }) as Capture) // prettier-ignore

const shells: readonly Capture[] = [
  '1337samuels-entra/begin_auth_response_1.html',
  '1337samuels-entra/initial_response_1.html',
  '1337samuels-entra/mfa_page_1.html',
  '1337samuels-entra/process_auth_response.html',
  'naveen-playwright-trace/bsso_A.html',
  'naveen-playwright-trace/kmsi_shell_A.html',
  'naveen-playwright-trace/signin_shell_A.html',
  'naveen-playwright-trace/signout_A.html',
  'saml2aws-aad/ConvergedProofUpRedirect.html',
  'saml2aws-aad/ConvergedSignIn.html',
  'saml2aws-aad/ConvergedTFA.html',
  'saml2aws-aad/SAMLRequest.html',
].map((file) => ({ file, at: `${tenant}/login`, kind: 'genuine', rendered: false, ...nothing }))

const elsewhere: readonly Capture[] = [
  'saml2aws-aad/ADFS.html',
  'saml2aws-other/adfs2__passcode.html',
  'saml2aws-other/f5apm__loginpage.html',
  'saml2aws-other/googleapps__captcha.html',
  'saml2aws-other/googleapps__challenge-prompt.html',
  'saml2aws-other/googleapps__challenge-sms-send.html',
  'saml2aws-other/googleapps__challenge-totp.html',
  'saml2aws-other/keycloak__authError-accountDisabled.html',
  'saml2aws-other/keycloak__loginpage.html',
  'saml2aws-other/keycloak__mfapage.html',
  'saml2aws-other/netiq__idpLoginPass.html',
  'saml2aws-other/pingfed__login.html',
  'saml2aws-other/pingfed__otp.html',
  'ddg-autofill/amazon_login.html',
  'ddg-autofill/apple_login.html',
  'ddg-autofill/bitwarden_com_account-locked.html',
  'ddg-autofill/cookpad_email-confirmation-code.html',
  'ddg-autofill/dropbox_login.html',
  'ddg-autofill/etsy_security-step.html',
  'ddg-autofill/facebook_login.html',
  'ddg-autofill/github_login.html',
  'ddg-autofill/google_change-password.html',
  'ddg-autofill/hulu_account-pin.html',
  'ddg-autofill/idme_login.html',
  'ddg-autofill/otp-login.html',
  'ddg-autofill/paypal_otp.html',
].map((file) => ({ file, at: 'https://accounts.contoso.example/', kind: 'negative', rendered: true, ...nothing }))

export const captures: readonly Capture[] = [...rendered, ...transcribed, ...shells, ...elsewhere]
