// The two policies an organisation starts from, and how it departs from one.
// `microsoft365`: what the service does today (Entra documentation: concept-sspr-policy, concept-sspr-howitworks,
// passwords-faq). `strict`: NIST SP 800-63B-4 at AAL2 and OWASP ASVS 5.0 level 2. Hard limits are in schema.ts.
import type { Method } from '#core/methods/catalogue.ts'
import type { MethodPolicy, Policy } from './policy.ts'

export type PresetName = Policy['preset']
export type Organisation = Policy['organisation']

const on: MethodPolicy = { enabled: true, signIn: true, reset: true }
const off: MethodPolicy = { enabled: false, signIn: false, reset: false }
const signInOnly: MethodPolicy = { enabled: true, signIn: true, reset: false }
const resetOnly: MethodPolicy = { enabled: true, signIn: false, reset: true }
/** Text and call as Microsoft delivers them end on these days; a tenant with a gateway of its own removes the dates. */
const retiring: MethodPolicy = {
  ...on,
  offeredUntil: '2027-02-01',
  countsUntil: '2027-02-01',
  administratorsUntil: '2027-07-01',
}

const strongestFirst: readonly Method[] = ['fido2', 'push', 'totp', 'sms', 'voice', 'email', 'recoveryCode']

const microsoftAuthenticator = {
  name: 'Microsoft Authenticator',
  stores: {
    apple: 'https://apps.apple.com/app/microsoft-authenticator/id983156458',
    google: 'https://play.google.com/store/apps/details?id=com.azure.authenticator',
  },
  allowOther: true,
} as const

const pushLimits = {
  lifetimeSeconds: 120,
  requests: 5,
  windowSeconds: 3600,
  pauseSeconds: 3600,
  coolDownSeconds: 600,
  asksPerMinute: 240,
  refusalsPerMinute: 300,
} as const

const microsoft365: Omit<Policy, 'organisation'> = {
  version: 1,
  preset: 'microsoft365',
  required: 2,
  appMethods: 'per-authenticator',
  push: { matchDigits: 2, sameDevice: 'allow', passwordless: true, ...pushLimits },
  app: { first: 'recommended', ...microsoftAuthenticator },
  methods: {
    fido2: signInOnly,
    push: on,
    totp: on,
    sms: retiring,
    voice: retiring,
    email: resetOnly,
    recoveryCode: off,
  },
  offer: ['push', 'totp', 'sms', 'voice', 'email', 'recoveryCode', 'fido2'],
  administrators: { required: 2, withoutReset: [], selfService: true },
  groups: [],
  secondFactor: 'flag',
  snoozeDays: 14,
  reconfirmDays: 180,
  freshSeconds: 600,
  resetPairs: { rule: 'two', mfCountsAsTwo: false, allowPhonePlusEmail: true },
  askFullNumber: true,
  voiceProof: 'key',
  codeLength: { sms: 6, email: 6, voice: 6 },
  lifetimes: { flow: 900, code: 300, pending: 600, session: 86_400, sessionIdle: 3600, ticket: 120 },
  password: { minLength: 8, maxLength: 256, rules: 'microsoft', bannedWords: [] },
  limits: {
    triesPerChallenge: 5,
    triesPerMethod: 5,
    windowSeconds: 3600,
    pauseSeconds: 86_400,
    failuresToDisable: 100,
    sends: 5,
    sendWindowSeconds: 3600,
    resendAfterSeconds: 30,
    resets: 5,
    startsPerAddress: 100,
    passwordTries: 10,
  },
  recoveryCodes: { count: 10, offer: false },
  nativeClients: [],
}

const strict: Omit<Policy, 'organisation'> = {
  version: 1,
  preset: 'strict',
  required: 2,
  appMethods: 'per-authenticator',
  push: { matchDigits: 6, sameDevice: 'refuse', passwordless: false, ...pushLimits },
  app: { first: 'other', ...microsoftAuthenticator },
  methods: { fido2: on, push: on, totp: on, sms: on, voice: on, email: resetOnly, recoveryCode: resetOnly },
  offer: strongestFirst,
  administrators: { required: 2, withoutReset: ['sms', 'voice'], selfService: true },
  groups: [],
  secondFactor: 'always',
  snoozeDays: 0,
  reconfirmDays: 180,
  freshSeconds: 300,
  resetPairs: { rule: 'nist', mfCountsAsTwo: false, allowPhonePlusEmail: false },
  askFullNumber: true,
  voiceProof: 'code',
  codeLength: { sms: 6, email: 8, voice: 6 },
  lifetimes: { flow: 900, code: 300, pending: 600, session: 86_400, sessionIdle: 3600, ticket: 60 },
  password: { minLength: 15, maxLength: 256, rules: 'nist', bannedWords: [] },
  limits: {
    triesPerChallenge: 5,
    triesPerMethod: 10,
    windowSeconds: 86_400,
    pauseSeconds: 3600,
    failuresToDisable: 20,
    sends: 5,
    sendWindowSeconds: 3600,
    resendAfterSeconds: 60,
    resets: 3,
    startsPerAddress: 60,
    passwordTries: 10,
  },
  recoveryCodes: { count: 10, offer: true },
  nativeClients: [],
}

const presets = { microsoft365, strict } as const satisfies Record<PresetName, Omit<Policy, 'organisation'>>

/** A whole policy: the preset's figures with this organisation's name, addresses and countries. */
export const preset = (name: PresetName, organisation: Organisation): Policy => ({ ...presets[name], organisation })

/** Part of a policy; `null` takes away what may be absent (a method's dates), as in RFC 7396. */
export type PolicyPatch<T = Policy> = {
  readonly [K in keyof T]?:
    | (T[K] extends readonly unknown[] ? T[K] : T[K] extends object ? PolicyPatch<T[K]> : T[K])
    | (undefined extends T[K] ? null : never)
}

/** RFC 7396 merge patch: objects are merged, anything else (also a list) replaces, null removes. Check the result with `parsePolicy`. */
export const mergePolicy = (policy: Policy, patch: PolicyPatch): Policy => merge(policy, patch) as Policy

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else if (value !== undefined) merged.set(key, merge(merged.get(key), value))
  }
  return Object.fromEntries(merged)
}
