// Passkeys and security keys: options for the browser and the judgement of what comes back (WebAuthn Level 3 §7.1, §7.2).
// RP id and origins come from configuration only (A1, WA-02). Attestation is not asked for: public use (N63B-AL-03).
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { createHash } from 'node:crypto'

export interface RelyingParty {
  /** Registrable host of `publicUrl`. */
  readonly id: string
  readonly name: string
  /** Exact origins on which a ceremony may run. */
  readonly origins: readonly string[]
}

export interface Key {
  /** Base64url. */
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  /** Backup eligibility never changes in the life of a credential (WA-05). */
  readonly backupEligible: boolean
}

export interface NewKey extends Key {
  readonly userVerified: boolean
  readonly backedUp: boolean
  readonly aaguid: string
}

type Options = Readonly<Record<string, unknown>>

/** 64 bytes that say nothing of the person (WA-04): a digest of a keyed value that the caller makes. */
export const userHandle = (seed: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha512').update(seed).digest())

export const registrationOptions = async (
  rp: RelyingParty,
  person: { readonly username: string; readonly handleSeed: string },
  existing: readonly Key[],
): Promise<Options> => ({
  ...(await generateRegistrationOptions({
    rpName: rp.name,
    rpID: rp.id,
    userName: person.username,
    userID: userHandle(person.handleSeed),
    timeout: 300_000,
    attestationType: 'none',
    excludeCredentials: existing.map((key) => ({ id: key.credentialId, transports: [...key.transports] })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    supportedAlgorithmIDs: [-7, -8, -257],
  })),
})

/** An empty list of keys asks for a discoverable credential: nothing is given out before an account is proven (WA-06). */
export const assertionOptions = async (rp: RelyingParty, keys: readonly Key[]): Promise<Options> => ({
  ...(await generateAuthenticationOptions({
    rpID: rp.id,
    timeout: 300_000,
    userVerification: 'preferred',
    ...(keys.length > 0 && {
      allowCredentials: keys.map((key) => ({ id: key.credentialId, transports: [...key.transports] })),
    }),
  })),
})

const challengeOf = (options: Options): string => (typeof options['challenge'] === 'string' ? options['challenge'] : '')

/** The key that was made, or null for anything but a right answer to `options`. Never throws for what a page sends. */
export const readRegistration = async (
  rp: RelyingParty,
  options: Options,
  credential: Options,
): Promise<NewKey | null> => {
  if (isCrossOrigin(credential)) return null
  const result = await verifyRegistrationResponse({
    response: credential as unknown as RegistrationResponseJSON,
    expectedChallenge: challengeOf(options),
    expectedOrigin: [...rp.origins],
    expectedRPID: rp.id,
    requireUserVerification: false,
    supportedAlgorithmIDs: [-7, -8, -257],
  }).catch(() => null)
  if (result === null || !result.verified) return null
  const { credential: key, userVerified, credentialDeviceType, credentialBackedUp, aaguid } = result.registrationInfo
  if (Buffer.from(key.id, 'base64url').length > 1023) return null
  return {
    credentialId: key.id,
    publicKey: Buffer.from(key.publicKey).toString('base64url'),
    counter: key.counter,
    transports: (key.transports ?? []).filter((name) => typeof name === 'string' && name.length <= 32).slice(0, 8),
    userVerified,
    backupEligible: credentialDeviceType === 'multiDevice',
    backedUp: credentialBackedUp,
    aaguid,
  }
}

export interface Assertion {
  readonly userVerified: boolean
  readonly counter: number
  /** The signature counter went back: a sign of a clone, reported and not fatal (WA-05). */
  readonly regressed: boolean
}

/** What the key proved, or null. `key` is the one whose id the credential names; the caller looked it up. */
export const readAssertion = async (
  rp: RelyingParty,
  options: Options,
  credential: Options,
  key: Key,
): Promise<Assertion | null> => {
  if (isCrossOrigin(credential)) return null
  const verify = (counter: number): Promise<Awaited<ReturnType<typeof verifyAuthenticationResponse>> | null> =>
    verifyAuthenticationResponse({
      response: credential as unknown as AuthenticationResponseJSON,
      expectedChallenge: challengeOf(options),
      expectedOrigin: [...rp.origins],
      expectedRPID: rp.id,
      requireUserVerification: false,
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter,
        transports: [...key.transports],
      },
    }).catch(() => null)
  // Counter 0 switches the library's own (throwing) check off; the regression is ours to judge.
  const result = await verify(0)
  if (result === null || !result.verified) return null
  const { userVerified, newCounter, credentialDeviceType } = result.authenticationInfo
  if ((credentialDeviceType === 'multiDevice') !== key.backupEligible) return null
  return { userVerified, counter: newCounter, regressed: newCounter !== 0 && newCounter <= key.counter }
}

/** Ceremonies in a cross-origin frame are refused whatever else is right (WA-02). */
const isCrossOrigin = (credential: Options): boolean => {
  try {
    const response = credential['response'] as { clientDataJSON?: unknown } | undefined
    const text = typeof response?.clientDataJSON === 'string' ? response.clientDataJSON : ''
    const data: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return (
      typeof data !== 'object' ||
      data === null ||
      ('crossOrigin' in data && data.crossOrigin === true) ||
      'topOrigin' in data
    )
  } catch {
    return true
  }
}
