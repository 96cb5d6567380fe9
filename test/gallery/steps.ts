// One sample of every step, and of every page within a step, as a server would send it; for the gallery, the element
// tests and the pictures.
import type { FlowKind, Registered, Reply, Step } from '#core/flows/step.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Key } from '#core/messages/widget/index.ts'
import type { Told } from './fake-server.ts'
import { anyPush } from '#core/flows/choice.ts'
import {
  activateApp,
  activatePush,
  addMethod,
  awaitApproval,
  chooseMethod,
  complete,
  email,
  enterCode,
  first,
  key,
  manage,
  newPassword,
  now,
  options,
  pairDevice,
  push,
  registered,
  saved,
  second,
  sms,
  totp,
  voice,
} from './given.ts'

export interface Sample {
  readonly flow: FlowKind
  readonly reply: Told
  /** Buttons to press once it is drawn, by the key of their text: leads to a page within the step. */
  readonly press?: readonly Key[]
}

/** The same, with so many milliseconds left. */
const timed = ({ flow, reply }: Sample, left: number, more: boolean): Sample => ({
  flow,
  reply: { ...(reply as Reply), time: { expiresAt: now + left, more } },
})

const sample = (flow: FlowKind, step: Step, problem: Problem | null = null, press: readonly Key[] = []): Sample => ({
  flow,
  reply: { step, problem },
  press,
})

/** By a name that says what is to be seen. */
export const samples: Readonly<Record<string, Sample>> = {
  'identify-sign-in': sample('signIn', { step: 'identify' }),
  'identify-reset': sample('reset', { step: 'identify' }),
  captcha: sample('reset', {
    step: 'captcha',
    // Nothing solves this in a life: the picture is of the waiting.
    challenge: {
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        nonce: '00',
        salt: '00',
        cost: 1000,
        keyLength: 32,
        keyPrefix: 'f'.repeat(32),
      },
      signature: '00',
    },
  }),
  password: sample('signIn', { step: 'password', username: 'anna@example.com', passkey: true, approval: false }),
  'password-wrong': sample(
    'signIn',
    { step: 'password', username: 'anna@example.com', passkey: false, approval: false },
    { code: 'password-rejected' },
  ),
  'choose-method-reset': sample('reset', chooseMethod),
  'choose-method-second-factor': sample('signIn', {
    ...chooseMethod,
    purpose: 'second-factor',
    methods: [key, totp, sms, saved],
    progress: { required: 1, satisfied: 0 },
  }),
  'choose-method-fresh': sample('register', {
    ...chooseMethod,
    purpose: 'fresh',
    methods: [totp, sms],
    back: true,
    progress: { required: 1, satisfied: 0 },
  }),
  'confirm-number': sample('reset', { step: 'confirm-number', choice: sms, progress: first }),
  'confirm-number-wrong': sample(
    'reset',
    { step: 'confirm-number', choice: voice, progress: first },
    { code: 'number-mismatch' },
  ),
  'enter-code-text': sample('reset', enterCode),
  'enter-code-sent-again': sample('reset', { ...enterCode, resendAt: now - 1 }, { code: 'sent' }),
  'enter-code-wrong': sample('reset', { ...enterCode, triesLeft: 2 }, { code: 'code-rejected', triesLeft: 2 }),
  'enter-code-app': sample('signIn', {
    ...enterCode,
    purpose: 'second-factor',
    choice: totp,
    expiresAt: null,
    resendAt: null,
    triesLeft: 2,
    others: false,
    progress: { required: 1, satisfied: 0 },
  }),
  'enter-code-email': sample('reset', { ...enterCode, choice: email, codeLength: 8, progress: second }),
  'enter-code-saved': sample('reset', {
    ...enterCode,
    choice: saved,
    expiresAt: null,
    resendAt: null,
    progress: second,
  }),
  'await-call': sample('reset', {
    step: 'await-call',
    purpose: 'reset',
    choice: voice,
    expiresAt: now + 60_000,
    resendAt: now + 30_000,
    others: true,
    progress: second,
  }),
  'use-passkey': sample('signIn', {
    step: 'use-passkey',
    purpose: 'second-factor',
    choice: key,
    options,
    others: true,
    progress: { required: 1, satisfied: 0 },
  }),
  'password-approval': sample('signIn', {
    step: 'password',
    username: 'anna@example.com',
    passkey: true,
    approval: true,
  }),
  'await-approval': sample('signIn', awaitApproval),
  'await-approval-quiet': sample('signIn', { ...awaitApproval, quiet: true, resendAt: now - 1 }),
  'await-approval-strict': sample('reset', {
    ...awaitApproval,
    purpose: 'reset',
    number: '004217',
    sameDevice: 'refuse',
    progress: first,
  }),
  'await-approval-instead': sample('signIn', { ...awaitApproval, choice: anyPush }),
  'await-approval-over': sample('signIn', { ...awaitApproval, expiresAt: now - 1, resendAt: now - 1 }),
  'approval-denied': sample(
    'signIn',
    { ...chooseMethod, purpose: 'second-factor', methods: [push, totp] },
    { code: 'approval-denied' },
  ),
  'approval-limit': sample(
    'signIn',
    { ...chooseMethod, purpose: 'second-factor', methods: [push, totp] },
    { code: 'approval-limit', retryAt: now + 600_000 },
  ),
  'ended-reported': sample('signIn', { step: 'ended', reason: 'reported' }),
  'more-information': sample('register', { step: 'more-information', progress: first, canSkipUntil: null }),
  'more-information-one': sample('register', {
    step: 'more-information',
    progress: second,
    canSkipUntil: now + 14 * 86_400_000,
  }),
  'add-method-app': sample('register', addMethod),
  'add-method-other-app': sample('register', addMethod, null, ['app.use-other']),
  'add-method-list': sample('register', addMethod, null, ['add.different']),
  'add-method-phone': sample('register', addMethod, null, ['add.different', 'family.phone']),
  'add-method-email': sample(
    'register',
    { ...addMethod, recommended: 'email', offered: ['email'], withheld: [], progress: second },
    { code: 'email-not-allowed' },
  ),
  'add-method-key': sample('register', { ...addMethod, recommended: 'fido2' }),
  'add-method-codes': sample('register', { ...addMethod, recommended: 'recoveryCode', offered: ['recoveryCode'] }),
  'add-method-manage': sample('register', {
    ...addMethod,
    mode: 'manage',
    withheld: [
      { method: 'sms', reason: 'already-registered' },
      { method: 'recoveryCode', reason: 'limit-reached' },
    ],
    offered: ['fido2', 'totp', 'email'],
    progress: complete,
  }),
  'activate-app': sample('register', activateApp),
  'activate-app-by-hand': sample('register', { ...activateApp, recommended: false }, null, ['app.cannot-scan']),
  'activate-app-code': sample('register', activateApp, null, ['button.next']),
  'add-method-push': sample('register', { ...addMethod, recommended: 'push', offered: ['push', 'totp', 'sms'] }),
  'pair-device': sample('register', pairDevice),
  'pair-device-by-hand': sample('register', pairDevice, null, ['app.cannot-scan']),
  'activate-push': sample('register', activatePush),
  'activate-push-strict': sample('register', { ...activatePush, number: '004217' }),
  'activate-code-phone': sample('register', {
    step: 'activate-code',
    method: 'sms',
    address: '+1 202-555-0134',
    codeLength: 6,
    expiresAt: now + 540_000,
    resendAt: now + 30_000,
    triesLeft: 5,
    progress: second,
  }),
  'activate-code-email': sample('register', {
    step: 'activate-code',
    method: 'email',
    address: 'anna.private@example.org',
    codeLength: 8,
    expiresAt: now - 1000,
    resendAt: now - 1000,
    triesLeft: 5,
    progress: second,
  }),
  'activate-call': sample('register', {
    step: 'activate-call',
    address: '+1 202-555-0134',
    expiresAt: now + 60_000,
    resendAt: now + 30_000,
    progress: second,
  }),
  'activate-passkey': sample('register', { step: 'activate-passkey', options, progress: first }),
  'save-codes': sample('register', {
    step: 'save-codes',
    codes: ['k7wq-8d2m-xn4t', 'h3vr-5c9p-bz6j', 'w4tn-2f8k-qm7d', 'p9xc-6h3v-rj5b'],
    progress: complete,
  }),
  review: sample('register', { step: 'review', registered, progress: complete, canAddMore: true }),
  reconfirm: sample('signIn', { step: 'reconfirm', registered }),
  manage: sample('register', manage),
  'manage-passwordless': sample('register', { ...manage, passwordless: false }),
  'manage-passwordless-on': sample('register', { ...manage, passwordless: true }),
  'manage-added': sample('register', { ...manage, changed: 'added', progress: second }),
  'manage-empty': sample('register', { ...manage, registered: [], defaultChoice: null, progress: first }),
  'confirm-removal': sample('register', {
    step: 'confirm-removal',
    authenticator: registered[0] as Registered,
    breaks: ['below-required', 'no-reset', 'no-second-factor', 'was-default', 'last-method'],
  }),
  'confirm-removal-harmless': sample('register', {
    step: 'confirm-removal',
    authenticator: registered[2] as Registered,
    breaks: [],
  }),
  'new-password': sample('reset', newPassword),
  'new-password-refused': sample('reset', newPassword, {
    code: 'password-refused',
    reasons: ['common', 'easily-guessed'],
  }),
  'new-password-strict': sample('reset', {
    ...newPassword,
    rules: { minLength: 15, maxLength: 128, rules: 'nist' },
  }),
  'time-little': timed(sample('reset', newPassword), 119_000, true),
  'time-last': timed(sample('reset', enterCode), 119_000, false),
  'time-over': timed(sample('reset', newPassword), 0, true),
  working: sample('reset', { step: 'working' }),
  'done-reset': sample('reset', { step: 'done', kind: 'reset' }),
  'done-register': sample('register', { step: 'done', kind: 'register' }),
  'done-sign-in': sample('signIn', { step: 'done', kind: 'signIn' }),
  'ended-cancelled': sample('reset', { step: 'ended', reason: 'cancelled' }),
  'ended-too-many': sample('reset', { step: 'ended', reason: 'too-many-attempts' }),
  'ended-locked': sample('reset', { step: 'ended', reason: 'locked' }),
  'fault-network': { flow: 'reset', reply: 'lost' },
  'fault-gone': { flow: 'register', reply: { fault: { code: 'token-spent' } } },
  'fault-rate-limited': { flow: 'signIn', reply: { fault: { code: 'rate-limited', retryAfter: 40 } } },
  'fault-unexpected': { flow: 'signIn', reply: { fault: { code: 'bad-request' } } },
}
