// What every step looks like, as schemas: for the OpenAPI document and for tests that replies hold nothing else
// (ASVS 15.3.3). Pages do not load these; they read a reply by its shape (receive.ts).
import * as v from 'valibot'
import { methodNames } from '#core/flows/answer.ts'
import type { Step } from '#core/flows/step.ts'

const text = v.string()
const flag = v.boolean()
const count = v.pipe(v.number(), v.integer())
/** Epoch milliseconds. */
const time = v.pipe(v.number(), v.integer())
/** What somebody else defines: altcha's challenge, WebAuthn's options. */
const foreign = v.record(v.string(), v.unknown())

const Method = v.picklist(methodNames)
export const MethodChoice = v.strictObject({ id: text, method: Method, hint: text })
export const Progress = v.strictObject({ required: count, satisfied: count })
export const Registered = v.strictObject({
  id: text,
  methods: v.array(Method),
  name: text,
  hint: text,
  status: v.picklist(['active', 'disabled']),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  lastUsedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  isDefault: flag,
  countsForReset: flag,
  canBeDefault: flag,
  choices: v.array(MethodChoice),
})
export const AppOffer = v.strictObject({
  first: v.picklist(['recommended', 'other']),
  name: text,
  stores: v.strictObject({ apple: text, google: text }),
  allowOther: flag,
})

const purpose = v.picklist(['second-factor', 'reset', 'fresh'])
const progress = { progress: Progress }
const proof = { purpose, choice: MethodChoice, others: flag, ...progress }
const named = <N extends Step['step'], M extends v.ObjectEntries>(step: N, members: M) =>
  v.strictObject({ step: v.literal(step), ...members })

export const StepSchema = v.variant('step', [
  named('identify', {}),
  named('captcha', { challenge: foreign }),
  named('password', { username: text, passkey: flag, approval: flag }),
  named('choose-method', { purpose, methods: v.array(MethodChoice), back: flag, ...progress }),
  named('confirm-number', { choice: MethodChoice, ...progress }),
  named('enter-code', {
    ...proof,
    codeLength: count,
    expiresAt: v.nullable(time),
    resendAt: v.nullable(time),
    triesLeft: count,
  }),
  named('await-call', { ...proof, expiresAt: time, resendAt: time }),
  named('await-approval', {
    ...proof,
    number: text,
    expiresAt: time,
    resendAt: time,
    quiet: flag,
    sameDevice: v.picklist(['allow', 'refuse']),
    wait: text,
  }),
  named('use-passkey', { ...proof, options: foreign }),
  named('more-information', { ...progress, canSkipUntil: v.nullable(time) }),
  named('add-method', {
    recommended: Method,
    offered: v.array(Method),
    withheld: v.array(
      v.strictObject({
        method: Method,
        reason: v.picklist(['needs-other-first', 'limit-reached', 'not-by-policy', 'already-registered']),
      }),
    ),
    app: AppOffer,
    country: text,
    countries: v.array(text),
    mode: v.picklist(['interrupt', 'manage']),
    ...progress,
    canSkipUntil: v.nullable(time),
  }),
  named('activate-app', {
    keyUri: text,
    secret: text,
    account: text,
    issuer: text,
    codeLength: count,
    app: AppOffer,
    recommended: flag,
    triesLeft: count,
    expiresAt: time,
    ...progress,
  }),
  named('activate-code', {
    method: v.picklist(['sms', 'voice', 'email']),
    address: text,
    codeLength: count,
    expiresAt: time,
    resendAt: time,
    triesLeft: count,
    ...progress,
  }),
  named('activate-call', { address: text, expiresAt: time, resendAt: time, ...progress }),
  named('pair-device', { link: text, app: AppOffer, expiresAt: time, ...progress, wait: text }),
  named('activate-push', { device: text, number: text, expiresAt: time, resendAt: time, ...progress, wait: text }),
  named('activate-passkey', { options: foreign, ...progress }),
  named('save-codes', { codes: v.array(text), ...progress }),
  named('review', { registered: v.array(Registered), ...progress, canAddMore: flag }),
  named('reconfirm', { registered: v.array(Registered) }),
  named('manage', {
    registered: v.array(Registered),
    canAdd: v.array(Method),
    passwordless: v.nullable(flag),
    defaultChoice: v.nullable(text),
    passkeys: v.nullable(v.strictObject({ rpId: text, userId: text, credentialIds: v.array(text) })),
    ...progress,
    changed: v.nullable(v.picklist(['added', 'removed', 'default'])),
  }),
  named('confirm-removal', {
    authenticator: Registered,
    breaks: v.array(v.picklist(['below-required', 'no-reset', 'no-second-factor', 'was-default', 'last-method'])),
  }),
  named('new-password', {
    username: text,
    rules: v.strictObject({ minLength: count, maxLength: count, rules: v.picklist(['microsoft', 'nist']) }),
  }),
  named('working', {}),
  named('done', { kind: v.picklist(['signIn', 'register', 'reset']) }),
  named('ended', {
    reason: v.picklist([
      'cancelled',
      'expired',
      'too-many-attempts',
      'replayed',
      'reported',
      'locked',
      'unlicensed',
      'not-enough-methods',
      'not-in-scope',
      'reset-limit',
      'account-changed',
      'write-back-failed',
    ]),
  }),
])
