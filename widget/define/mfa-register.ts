// Registers <mfa-register>. A second copy on the page leaves the first one in place.
import { MfaRegister } from '../mfa-register.ts'

if (!customElements.get('mfa-register')) customElements.define('mfa-register', MfaRegister)
