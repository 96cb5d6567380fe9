// What each authentication method is: one row a method, the same for server, widget and extension.
// Sources: Microsoft's method tables (secondary factor / SSPR), NIST SP 800-63B-4 §3, and the reset pair table's classes.

/** A kind of proof, by the name it has on the wire. Push and code are two methods that one authenticator may offer. */
export const methodNames = ['fido2', 'push', 'totp', 'sms', 'voice', 'email', 'recoveryCode'] as const
export type Method = (typeof methodNames)[number]

/** What a person holds. One authenticator offers one or more methods. */
export const authenticatorKinds = ['key', 'app', 'phone', 'email', 'codes'] as const
export type AuthenticatorKind = (typeof authenticatorKinds)[number]

export interface MethodTraits {
  readonly kind: AuthenticatorKind
  /** Methods of one family look like one thing to a person ("the app", "the phone"). */
  readonly family: 'app' | 'phone' | 'email' | 'key' | 'codes'
  /** NIST's factor class of the method alone; a key with user verification is multi-factor. */
  readonly factor: 'have' | 'recovery'
  /** 1 (weakest) to 6; orders offers "most secure first" and decides which proof may bind which method. */
  readonly strength: 1 | 2 | 3 | 4 | 5 | 6
  /** Usable as the second factor of a sign-in. E-mail and saved codes are not (N63B-EM-01). */
  readonly secondFactor: boolean
  /** Can be one of the proofs of a reset at all; the policy may still say no. */
  readonly reset: boolean
  /** May be the first method of an account: a recovery address alone may not. */
  readonly first: boolean
  readonly phishingResistant: boolean
  /** Restricted in the sense of SP 800-63B-4 §3.2.9: text and call. */
  readonly restricted: boolean
  /** Most that one person may register of this authenticator kind. */
  readonly limit: number
  /** How the proof is given: typed code, approval elsewhere, or a browser ceremony. */
  readonly proof: 'code' | 'approval' | 'ceremony'
  /** A message has to be sent before the person can answer. */
  readonly sends: boolean
}

export const methods: Readonly<Record<Method, MethodTraits>> = {
  fido2: {
    kind: 'key',
    family: 'key',
    factor: 'have',
    strength: 6,
    secondFactor: true,
    reset: true,
    first: true,
    phishingResistant: true,
    restricted: false,
    limit: 10,
    proof: 'ceremony',
    sends: false,
  },
  push: {
    kind: 'app',
    family: 'app',
    factor: 'have',
    strength: 5,
    secondFactor: true,
    reset: true,
    first: true,
    phishingResistant: false,
    restricted: false,
    limit: 5,
    proof: 'approval',
    sends: false,
  },
  totp: {
    kind: 'app',
    family: 'app',
    factor: 'have',
    strength: 4,
    secondFactor: true,
    reset: true,
    first: true,
    phishingResistant: false,
    restricted: false,
    limit: 5,
    proof: 'code',
    sends: false,
  },
  sms: {
    kind: 'phone',
    family: 'phone',
    factor: 'have',
    strength: 3,
    secondFactor: true,
    reset: true,
    first: true,
    phishingResistant: false,
    restricted: true,
    limit: 2,
    proof: 'code',
    sends: true,
  },
  voice: {
    kind: 'phone',
    family: 'phone',
    factor: 'have',
    strength: 2,
    secondFactor: true,
    reset: true,
    first: true,
    phishingResistant: false,
    restricted: true,
    limit: 2,
    proof: 'approval',
    sends: true,
  },
  email: {
    kind: 'email',
    family: 'email',
    factor: 'recovery',
    strength: 1,
    secondFactor: false,
    reset: true,
    first: false,
    phishingResistant: false,
    restricted: false,
    limit: 2,
    proof: 'code',
    sends: true,
  },
  recoveryCode: {
    kind: 'codes',
    family: 'codes',
    factor: 'recovery',
    strength: 1,
    secondFactor: false,
    reset: true,
    first: false,
    phishingResistant: false,
    restricted: false,
    limit: 1,
    proof: 'code',
    sends: false,
  },
}

/** True for a name that is one of ours; the border's test for a method named in a request. */
export const isMethod = (name: unknown): name is Method => typeof name === 'string' && Object.hasOwn(methods, name)
