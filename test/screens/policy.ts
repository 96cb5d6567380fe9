// What an organisation asks for in the tests of guidance: two methods, the app first, mail for resets only.
import type { PolicySummary } from '#core/screens/policy-summary.ts'

export const policy: PolicySummary = {
  required: 2,
  offer: ['push', 'totp', 'sms', 'voice', 'email', 'fido2'],
  reset: ['push', 'totp', 'sms', 'voice', 'email'],
  secondFactor: ['push', 'totp', 'sms', 'voice', 'fido2'],
  countsUntil: { sms: '2027-02-01', voice: '2027-02-01' },
  app: { first: 'recommended', name: 'Microsoft Authenticator', allowOther: true },
  reconfirmDays: 180,
  organisation: { name: 'Contoso', support: 'mailto:help@contoso.example' },
}
