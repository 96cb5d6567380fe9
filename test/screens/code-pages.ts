// Small pages with a code field, or with fields that only look like one, and which field must get the code (null: none may).
// Written from the published lists and failures of other fillers, before the rules were run on them.

export interface CodePage {
  readonly name: string
  readonly html: string
  /** Selector; of a split field, all its boxes. */
  readonly expected: string | null
  /** Characters of the code; 6 unless told. */
  readonly length?: number
}

const boxes = (count: number, attributes = ''): string =>
  Array.from(
    { length: count },
    (_, i) => `<input class="box" maxlength="1" aria-label="Digit ${i + 1}" ${attributes}>`,
  ).join('')

export const codePages: readonly CodePage[] = [
  { name: 'autocomplete one-time-code', html: '<input autocomplete="one-time-code">', expected: 'input' },
  { name: 'one-time-code among other tokens', html: '<input autocomplete="section-a One-Time-Code">', expected: 'input' },
  { name: 'name otp', html: '<input name="user"><input name="otp">', expected: '[name=otp]' },
  { name: 'name otpCode', html: '<input name="otpCode">', expected: 'input' },
  { name: 'id totp, type password', html: '<input type="password" id="totp">', expected: 'input' },
  { name: 'name 2fa_code', html: '<input name="2fa_code">', expected: 'input' },
  { name: 'name mfaToken', html: '<input name="mfaToken">', expected: 'input' },
  { name: 'name two-factor', html: '<input name="two-factor">', expected: 'input' },
  { name: 'name otc', html: '<input name="loginfmt" type="email"><input name="otc" type="tel">', expected: '[name=otc]' },
  { name: 'name verificationCode', html: '<input name="verificationCode">', expected: 'input' },
  { name: 'name code with a numeric keyboard', html: '<input name="code" inputmode="numeric">', expected: 'input' },
  { name: 'label in English', html: '<label>Enter the 6-digit code <input type="tel"></label>', expected: 'input' },
  { name: 'label in German', html: '<label for="x">Bestätigungscode</label><input id="x" maxlength="6">', expected: 'input' },
  { name: 'label in French', html: '<input aria-label="Code de vérification" maxlength="6">', expected: 'input' },
  { name: 'label in Spanish', html: '<input placeholder="Código" inputmode="numeric">', expected: 'input' },
  { name: 'label in Japanese', html: '<span id="l">確認コード</span><input aria-labelledby="l" type="tel">', expected: 'input' },
  { name: 'label in Hebrew', html: '<label>קוד אימות <input maxlength="6"></label>', expected: 'input' },
  { name: 'label in Arabic', html: '<label>رمز التحقق <input inputmode="numeric"></label>', expected: 'input' },
  { name: 'label names the authenticator', html: '<label>Authenticator app <input></label>', expected: 'input' },
  { name: 'beside user name and password', html: '<input name="username"><input type="password" name="password"><input name="totp">', expected: '[name=totp]' },
  { name: 'eight characters fit', html: '<input name="otp" maxlength="8">', expected: 'input', length: 8 },
  { name: 'six boxes', html: `<div>${boxes(6)}</div>`, expected: '.box' },
  { name: 'six boxes in two groups', html: `<div><span>${boxes(3)}</span>-<span>${boxes(3)}</span></div>`, expected: '.box' },
  { name: 'six boxes, each wrapped', html: `<div>${boxes(6).replaceAll('<input', '<i><input').replaceAll('">', '"></i>')}</div>`, expected: '.box' },
  { name: 'eight boxes', html: `<div>${boxes(8, 'type="tel"')}</div>`, expected: '.box', length: 8 },
  { name: 'six boxes, the first takes a pasted code', html: `<div><input class="box" maxlength="6" style="width: 30px" autocomplete="one-time-code">${boxes(5, 'style="width: 30px"')}</div>`, expected: '.box' },
  { name: 'six boxes of an outer form', html: `<form><input name="q" type="search"><div>${boxes(6)}</div></form>`, expected: '.box' },

  { name: 'search', html: '<input type="search" name="q"><input name="search" placeholder="Search codes">', expected: null },
  { name: 'zip code', html: '<label>ZIP code <input name="zip" maxlength="5" inputmode="numeric"></label>', expected: null },
  { name: 'postal code', html: '<input autocomplete="postal-code" name="code" maxlength="6">', expected: null },
  { name: 'promo code', html: '<label>Promo code <input name="code" maxlength="8"></label>', expected: null },
  { name: 'coupon', html: '<input name="couponCode" maxlength="8">', expected: null },
  { name: 'gift card code', html: '<label>Gift card code <input maxlength="8" inputmode="numeric"></label>', expected: null },
  { name: 'country code', html: '<label>Country code <input type="tel" maxlength="4" name="countryCode"></label>', expected: null },
  { name: 'card security code', html: '<input name="cvc" placeholder="Security code" inputmode="numeric" maxlength="4">', expected: null, length: 4 },
  { name: 'card security code by autocomplete', html: '<input autocomplete="cc-csc" name="securityCode">', expected: null },
  { name: 'captcha', html: '<label>Enter the code in the picture <input name="captcha" maxlength="6"></label>', expected: null },
  { name: 'phone number', html: '<label>Phone <input type="tel" name="phone" autocomplete="tel"></label>', expected: null },
  { name: 'user name', html: '<input name="username" autocomplete="username">', expected: null },
  { name: 'comment author', html: '<input name="author"><textarea name="comment"></textarea>', expected: null },
  { name: 'password alone', html: '<input type="password" name="password" maxlength="8">', expected: null },
  { name: 'texted code', html: '<label>SMS code <input name="smsCode" inputmode="numeric"></label>', expected: null },
  { name: 'recovery code', html: '<label>Recovery code <input name="recovery_code"></label>', expected: null },
  { name: 'backup code', html: '<label>Backup code <input name="code" maxlength="8"></label>', expected: null },
  { name: 'invitation code', html: '<label>Invitation code <input name="invite"></label>', expected: null },
  { name: 'date of birth', html: '<input name="birthdate" inputmode="numeric" maxlength="8" placeholder="Code format DDMMYYYY">', expected: null },
  { name: 'amount', html: '<input type="number" name="amount">', expected: null },
  { name: 'too short for the code', html: '<input name="otp" maxlength="4">', expected: null },
  { name: 'four boxes for a code of six', html: `<div>${boxes(4)}</div>`, expected: null },
  { name: 'six lines of an address', html: Array.from({ length: 6 }, (_, i) => `<input name="line-${i}">`).join(''), expected: null },
  { name: 'sixteen boxes of a licence key', html: `<div>${boxes(16)}</div>`, expected: null },
  { name: 'disabled', html: '<input name="otp" disabled>', expected: null },
  { name: 'in a disabled group', html: '<fieldset disabled><input name="otp"></fieldset>', expected: null },
  { name: 'nothing at all', html: '<p>Welcome</p>', expected: null },
] // prettier-ignore

/** Of the optional corpus: somebody else's pages that ask for a code, and some that do not. */
export const recordedCodePages: Readonly<Record<string, string | null>> = {
  'saml2aws-other/keycloak__mfapage.html': '#totp',
  'saml2aws-other/pingfed__otp.html': '#otp',
  'saml2aws-other/googleapps__challenge-totp.html': '[name=Pin]',
  'ddg-autofill/otp-login.html': '[name=otp]',
  'ddg-autofill/etsy_security-step.html': '[name=twofactor_token]',
  'ddg-autofill/paypal_otp.html': '[name^=otpCode]',
  'saml2aws-other/keycloak__loginpage.html': null,
  'saml2aws-other/googleapps__captcha.html': null,
  'saml2aws-other/googleapps__challenge-sms-send.html': null,
  'saml2aws-other/netiq__idpLoginPass.html': null,
  'saml2aws-other/pingfed__login.html': null,
  'ddg-autofill/amazon_login.html': null,
  'ddg-autofill/apple_login.html': null,
  'ddg-autofill/cookpad_email-confirmation-code.html': null,
  'ddg-autofill/dropbox_login.html': null,
  'ddg-autofill/facebook_login.html': null,
  'ddg-autofill/github_login.html': null,
  'ddg-autofill/google_change-password.html': null,
  'ddg-autofill/hulu_account-pin.html': null,
  'ddg-autofill/idme_login.html': null,
}
