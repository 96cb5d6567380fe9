// Registers <mfa-sign-in>. A second copy on the page leaves the first one in place.
import { MfaSignIn } from '../mfa-sign-in.ts'

if (!customElements.get('mfa-sign-in')) customElements.define('mfa-sign-in', MfaSignIn)
