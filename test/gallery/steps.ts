// One sample of every step, and of every page within a step, as a server would send it; for the gallery, the element
// tests and the pictures. Secrets are made up and belong to no account.
import type { FlowKind, Progress, Registered, Step } from '#core/flows/step.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Key } from '#core/messages/widget/index.ts'
import type { Told } from './fake-server.ts'

export interface Sample {
  readonly flow: FlowKind
  readonly reply: Told
  /** Buttons to press once it is drawn, by the key of their text: leads to a page within the step. */
  readonly press?: readonly Key[]
}

/** The moment in which all samples happen: 2026-11-22 09:00 UTC. */
export const now = Date.UTC(2026, 10, 22, 9)

const first: Progress = { required: 2, satisfied: 0 }
const second: Progress = { required: 2, satisfied: 1 }
const complete: Progress = { required: 2, satisfied: 2 }

const app = {
  first: 'recommended',
  name: 'Microsoft Authenticator',
  stores: {
    apple: 'https://apps.apple.com/app/microsoft-authenticator/id983156458',
    google: 'https://play.google.com/store/apps/details?id=com.azure.authenticator',
  },
  allowOther: true,
} as const

const sms = { id: 'ph.sms', method: 'sms', hint: '•••• 34' } as const
const voice = { id: 'ph.voice', method: 'voice', hint: '•••• 34' } as const
const totp = { id: 'ap.totp', method: 'totp', hint: '' } as const
const email = { id: 'em.email', method: 'email', hint: 'a••••@g••••' } as const
const key = { id: 'ke.fido2', method: 'fido2', hint: '' } as const
const saved = { id: 'co.recoveryCode', method: 'recoveryCode', hint: '' } as const

export const registered: readonly Registered[] = [
  {
    id: 'ap',
    methods: ['totp'],
    name: 'Authenticator on Pixel 9',
    hint: '',
    status: 'active',
    createdAt: '2026-03-02T10:00:00Z',
    lastUsedAt: '2026-11-20T07:12:00Z',
    isDefault: true,
    countsForReset: true,
    canBeDefault: true,
    choices: [totp],
  },
  {
    id: 'ph',
    methods: ['sms', 'voice'],
    name: '',
    hint: '+1 ••• ••• ••34',
    status: 'active',
    createdAt: '2026-03-02T10:04:00Z',
    lastUsedAt: null,
    isDefault: false,
    countsForReset: true,
    canBeDefault: true,
    choices: [sms, voice],
  },
  {
    id: 'ke',
    methods: ['fido2'],
    name: 'YubiKey 5',
    hint: '',
    status: 'active',
    createdAt: '2026-06-11T08:00:00Z',
    lastUsedAt: '2026-07-01T08:00:00Z',
    isDefault: false,
    countsForReset: false,
    canBeDefault: false,
    choices: [],
  },
]

const options = {
  challenge: 'AAAAAAAAAAAAAAAAAAAAAA',
  rpId: 'localhost',
  rp: { id: 'localhost', name: 'Miller Group' },
  user: { id: 'AAAAAAAAAAAAAAAAAAAAAA', name: 'anna@example.com', displayName: 'Anna' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
}

const addMethod = {
  step: 'add-method',
  recommended: 'totp',
  offered: ['fido2', 'totp', 'sms', 'voice', 'email'],
  withheld: [{ method: 'recoveryCode', reason: 'needs-other-first' }],
  app,
  country: 'US',
  countries: ['US', 'CA', 'DE', 'GB', 'IL'],
  mode: 'interrupt',
  progress: first,
  canSkipUntil: null,
} as const

const activateApp = {
  step: 'activate-app',
  keyUri:
    'otpauth://totp/Miller%20Group:anna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Miller%20Group',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  account: 'anna@example.com',
  issuer: 'Miller Group',
  codeLength: 6,
  app,
  recommended: true,
  triesLeft: 5,
  expiresAt: now + 600_000,
  progress: first,
} as const

const enterCode = {
  step: 'enter-code',
  purpose: 'reset',
  choice: sms,
  codeLength: 6,
  expiresAt: now + 540_000,
  resendAt: now + 45_000,
  triesLeft: 5,
  others: true,
  progress: first,
} as const

const chooseMethod = {
  step: 'choose-method',
  purpose: 'reset',
  methods: [totp, sms, voice, email],
  back: false,
  progress: first,
} as const

const newPassword = {
  step: 'new-password',
  username: 'anna@example.com',
  rules: { minLength: 8, maxLength: 256, rules: 'microsoft' },
} as const

const manage = {
  step: 'manage',
  registered,
  canAdd: ['fido2', 'email'],
  defaultChoice: 'ap.totp',
  progress: complete,
  changed: null,
} as const

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
  password: sample('signIn', { step: 'password', username: 'anna@example.com', passkey: true }),
  'password-wrong': sample(
    'signIn',
    { step: 'password', username: 'anna@example.com', passkey: false },
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
