// What a policy must look like, and the border where an unknown value becomes one. Hard limits carry their clause.
// `docs/policy.schema.json` is made of `policySchema` by scripts/policy-schema.ts; rules between fields are in consistency.ts.
import * as v from 'valibot'
import { methodNames } from '#core/methods/catalogue.ts'
import { type ConsistencyCode, inconsistencies } from './consistency.ts'
import type { Policy } from './policy.ts'

const integer = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
/** Names reach mail headers and texts. */
// oxlint-disable-next-line no-control-regex -- control characters are what is refused
const noControls = /^[^\u0000-\u001f\u007f]*$/
// oxlint-disable-next-line no-control-regex -- as above
const noControlsNorColon = /^[^:\u0000-\u001f\u007f]*$/
const text = (most: number, pattern = noControls) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(pattern))
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const link = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s]+$/))
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))
const domain = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
const method = v.picklist(methodNames)

const methodPolicy = v.strictObject({
  enabled: v.boolean(),
  signIn: v.boolean(),
  reset: v.boolean(),
  offeredUntil: v.exactOptional(date),
  countsUntil: v.exactOptional(date),
  administratorsUntil: v.exactOptional(date),
})

const organisation = v.strictObject({
  name: text(100),
  issuer: text(64, noControlsNorColon),
  support: v.pipe(v.string(), v.maxLength(500), v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/)),
  domains: list(domain, 1000),
  country,
  countries: v.pipe(v.array(country), v.minLength(1), v.maxLength(249)),
})

const limits = v.strictObject({
  triesPerChallenge: integer(1, 10),
  triesPerMethod: integer(3, 100),
  windowSeconds: integer(60, 604_800),
  pauseSeconds: integer(30, 604_800),
  /** At most 100 in a row (N63B-TH-01), but a person may still try ten times (N63B-TH-04). */
  failuresToDisable: integer(10, 100),
  sends: integer(1, 20),
  sendWindowSeconds: integer(60, 86_400),
  resendAfterSeconds: integer(5, 600),
  resets: integer(1, 20),
  startsPerAddress: integer(1, 10_000),
  passwordTries: integer(3, 100),
})

const lifetimes = v.strictObject({
  /** SE-05: a reset lives 15 minutes at most. */
  flow: integer(60, 900),
  /** N63B-OB-03, N63B-RC-02: ten minutes at most. */
  code: integer(30, 600),
  /** N63B-OT-05. */
  pending: integer(60, 600),
  /** N63B-SE-04: 24 hours at most, one hour idle. */
  session: integer(300, 86_400),
  sessionIdle: integer(60, 3600),
  ticket: integer(10, 300),
})

const push = v.strictObject({
  /** Two as the service does it; N63B-OB-02 (six) holds under `strict`, see consistency.ts. */
  matchDigits: integer(2, 8),
  sameDevice: v.picklist(['allow', 'refuse']),
  passwordless: v.boolean(),
  /** N63B-OB-03: ten minutes at most. */
  lifetimeSeconds: integer(30, 600),
  requests: integer(1, 10),
  windowSeconds: integer(60, 86_400),
  pauseSeconds: integer(60, 86_400),
  coolDownSeconds: integer(60, 8640),
  /** One that waits, looks and has its window open asks some 150 times. */
  asksPerMinute: integer(150, 10_000),
  refusalsPerMinute: integer(10, 100_000),
})

/** N63B-OB-02: six digits or more. */
const digits = integer(6, 10)

const password = v.strictObject({
  /** N63B-PW-01: never below 8. */
  minLength: integer(8, 64),
  /** N63B-PW-02: a cap of 128 or more; A43: of 256 or less. */
  maxLength: integer(128, 256),
  rules: v.picklist(['microsoft', 'nist']),
  bannedWords: list(v.pipe(v.string(), v.minLength(4), v.maxLength(64)), 1000),
})

/** Every field alone: strict, so that a mistyped name is an error and not silently the default. */
export const policySchema = v.strictObject({
  version: v.literal(1),
  preset: v.picklist(['microsoft365', 'strict']),
  organisation,
  required: v.picklist([1, 2]),
  appMethods: v.picklist(['per-authenticator', 'one-family']),
  push,
  app: v.strictObject({
    first: v.picklist(['recommended', 'other']),
    name: text(64),
    stores: v.strictObject({ apple: link, google: link }),
    allowOther: v.boolean(),
  }),
  methods: v.strictObject({
    fido2: methodPolicy,
    push: methodPolicy,
    totp: methodPolicy,
    sms: methodPolicy,
    voice: methodPolicy,
    email: methodPolicy,
    recoveryCode: methodPolicy,
  }),
  offer: list(method, methodNames.length),
  administrators: v.strictObject({
    required: v.literal(2),
    withoutReset: list(method, methodNames.length),
    selfService: v.boolean(),
  }),
  groups: list(text(256), 1000),
  secondFactor: v.picklist(['always', 'flag']),
  snoozeDays: integer(0, 90),
  /** As in the service: 0 to 730. */
  reconfirmDays: integer(0, 730),
  /** A12: ten minutes at most. */
  freshSeconds: integer(30, 600),
  resetPairs: v.strictObject({
    rule: v.picklist(['nist', 'two']),
    mfCountsAsTwo: v.boolean(),
    allowPhonePlusEmail: v.boolean(),
  }),
  askFullNumber: v.boolean(),
  voiceProof: v.picklist(['key', 'code']),
  codeLength: v.strictObject({ sms: digits, email: digits, voice: digits }),
  lifetimes,
  password,
  limits,
  recoveryCodes: v.strictObject({ count: integer(5, 20), offer: v.boolean() }),
  nativeClients: list(text(256), 100),
}) satisfies v.GenericSchema<unknown, Policy>

export type PolicyProblemCode = 'missing' | 'unknown-key' | 'wrong-type' | 'not-allowed' | ConsistencyCode

/** One thing wrong; `path` is dotted (`limits.sends`, `groups.3`), '' for the whole. The refused value is not repeated. */
interface PolicyProblem {
  readonly path: string
  readonly code: PolicyProblemCode
}

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/** The only way from an unknown value (file, environment, managed storage) to a policy. Names everything that is wrong. */
export function parsePolicy(value: unknown): ParsedPolicy {
  const parsed = v.safeParse(policySchema, value)
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) }
  const policy: Policy = parsed.output
  const problems = inconsistencies(policy)
  return problems.length === 0 ? { ok: true, policy } : { ok: false, problems }
}

function problemOf(issue: v.BaseIssue<unknown>): PolicyProblem {
  return { path: v.getDotPath(issue) ?? '', code: codeOf(issue) }
}

function codeOf({ kind, type, expected, path }: v.BaseIssue<unknown>): PolicyProblemCode {
  if (type === 'strict_object' && path !== undefined) return expected === 'never' ? 'unknown-key' : 'missing'
  const isOfRightType = kind === 'validation' || type === 'picklist' || type === 'literal'
  return isOfRightType ? 'not-allowed' : 'wrong-type'
}
