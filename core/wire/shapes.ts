// The members of every step and what kind of value each is; the compiler holds this table to the Step type.
import type { StepName, StepOf } from '#core/flows/step.ts'

type Kind<T> = null extends T
  ? Exclude<T, null> extends string
    ? 'string|null'
    : Exclude<T, null> extends number
      ? 'number|null'
      : Exclude<T, null> extends boolean
        ? 'boolean|null'
        : 'object|null'
  : T extends string
    ? 'string'
    : T extends number
      ? 'number'
      : T extends boolean
        ? 'boolean'
        : T extends readonly unknown[]
          ? 'array'
          : 'object'

type Shape<S> = { readonly [K in Exclude<keyof S, 'step'>]-?: Kind<Exclude<S[K], undefined>> }

const s = 'string'
const n = 'number'
const b = 'boolean'
const a = 'array'
const o = 'object'
const nn = 'number|null'
const sn = 'string|null'

export const shapes: { readonly [N in StepName]: Shape<StepOf<N>> } = {
  identify: {},
  captcha: { challenge: o },
  password: { username: s, passkey: b, approval: b },
  'choose-method': { purpose: s, methods: a, back: b, progress: o },
  'confirm-number': { choice: o, progress: o },
  'enter-code': {
    purpose: s,
    choice: o,
    codeLength: n,
    expiresAt: nn,
    resendAt: nn,
    triesLeft: n,
    others: b,
    progress: o,
  },
  'await-call': { purpose: s, choice: o, expiresAt: n, resendAt: n, others: b, progress: o },
  'await-approval': {
    purpose: s,
    choice: o,
    number: s,
    expiresAt: n,
    resendAt: n,
    quiet: b,
    sameDevice: s,
    others: b,
    progress: o,
    wait: s,
  },
  'use-passkey': { purpose: s, choice: o, options: o, others: b, progress: o },
  'more-information': { progress: o, canSkipUntil: nn },
  'add-method': {
    recommended: s,
    offered: a,
    withheld: a,
    app: o,
    country: s,
    countries: a,
    mode: s,
    progress: o,
    canSkipUntil: nn,
  },
  'activate-app': {
    keyUri: s,
    secret: s,
    account: s,
    issuer: s,
    codeLength: n,
    app: o,
    recommended: b,
    triesLeft: n,
    expiresAt: n,
    progress: o,
  },
  'activate-code': { method: s, address: s, codeLength: n, expiresAt: n, resendAt: n, triesLeft: n, progress: o },
  'activate-call': { address: s, expiresAt: n, resendAt: n, progress: o },
  'pair-device': { link: s, app: o, expiresAt: n, progress: o, wait: s },
  'activate-push': { device: s, number: s, expiresAt: n, resendAt: n, progress: o, wait: s },
  'activate-passkey': { options: o, progress: o },
  'save-codes': { codes: a, progress: o },
  review: { registered: a, progress: o, canAddMore: b },
  reconfirm: { registered: a },
  manage: {
    registered: a,
    canAdd: a,
    passwordless: 'boolean|null',
    defaultChoice: sn,
    passkeys: 'object|null',
    progress: o,
    changed: sn,
  },
  'confirm-removal': { authenticator: o, breaks: a },
  'new-password': { username: s, rules: o },
  working: {},
  done: { kind: s },
  ended: { reason: s },
}
