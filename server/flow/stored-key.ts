// A passkey or security key between its row in the store and the ceremony that checks it.
import type { AcceptedPasskeys } from '#core/flows/step.ts'
import { type Key, userHandle } from '../ceremony/web-authn.ts'
import type { AuthenticatorRow } from '../ports.ts'
import type { Deps } from './deps.ts'
import type { Subject } from './turn.ts'

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

/** Those that are there; the made-up ones of people who are not have no key. */
export const keysOf = ({ rows }: Subject): readonly Key[] =>
  [...rows.values()].filter((row) => row.kind === 'key' && row.publicKey !== null).map(keyOf)

/** From which the person's user handle is made. */
export const handleSeed = ({ seals }: Pick<Deps, 'seals'>, userId: string): string =>
  seals.fingerprint('user-handle', userId)

export const acceptedPasskeys = (deps: Pick<Deps, 'seals' | 'relyingParty'>, subject: Subject): AcceptedPasskeys => ({
  rpId: deps.relyingParty.id,
  userId: Buffer.from(userHandle(handleSeed(deps, subject.userId))).toString('base64url'),
  credentialIds: keysOf(subject).map(({ credentialId }) => credentialId),
})
