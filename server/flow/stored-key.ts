// A passkey or security key between its row in the store and the ceremony that checks it.
import type { Key } from '../ceremony/web-authn.ts'
import type { AuthenticatorRow } from '../ports.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const keyOf = (row: AuthenticatorRow): Key => ({
  credentialId: text(row.details['credentialId']),
  publicKey: row.publicKey ?? '',
  counter: Math.max(row.counter, 0),
  transports: Array.isArray(row.details['transports'])
    ? row.details['transports'].filter((name) => typeof name === 'string')
    : [],
  backupEligible: row.details['backupEligible'] === true,
})
