// An organisation and authenticators for tests that speak of policy.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { type AuthenticatorKind, type Method, methods } from '#core/methods/catalogue.ts'
import type { Organisation } from '#core/policy/presets.ts'

export const organisation: Organisation = {
  name: 'The Miller Group',
  issuer: 'Miller',
  support: 'mailto:help@miller.example',
  domains: ['miller.example'],
  country: 'US',
  countries: ['US', 'CA'],
}

const methodsOf: Readonly<Record<AuthenticatorKind, readonly Method[]>> = {
  key: ['fido2'],
  app: ['totp'],
  phone: ['sms', 'voice'],
  email: ['email'],
  codes: ['recoveryCode'],
}

/** An active authenticator of a kind; `with` changes what matters to the test. */
export const authenticatorOf = (
  kind: AuthenticatorKind,
  id: string,
  changes: Partial<Authenticator> = {},
): Authenticator => ({
  id,
  kind,
  methods: methodsOf[kind],
  name: kind,
  hint: '',
  status: 'active',
  userVerification: kind === 'key',
  activation: false,
  recovery: kind === 'phone',
  createdAt: 0,
  lastUsedAt: null,
  ...changes,
})

/** One that offers just this method. */
export const authenticatorFor = (
  method: Method,
  id: string = method,
  changes: Partial<Authenticator> = {},
): Authenticator => authenticatorOf(methods[method].kind, id, { methods: [method], ...changes })
