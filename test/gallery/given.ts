// What the samples are made of: one plausible person's methods, and each larger step once. Secrets are made up and belong to
// no account.
import type { Progress, Registered } from '#core/flows/step.ts'

/** The moment in which all samples happen: 2026-11-22 09:00 UTC. */
export const now = Date.UTC(2026, 10, 22, 9)

export const first: Progress = { required: 2, satisfied: 0 }
export const second: Progress = { required: 2, satisfied: 1 }
export const complete: Progress = { required: 2, satisfied: 2 }

export const app = {
  first: 'recommended',
  name: 'Microsoft Authenticator',
  stores: {
    apple: 'https://apps.apple.com/app/microsoft-authenticator/id983156458',
    google: 'https://play.google.com/store/apps/details?id=com.azure.authenticator',
  },
  allowOther: true,
} as const

export const sms = { id: 'ph.sms', method: 'sms', hint: '•••• 34' } as const
export const voice = { id: 'ph.voice', method: 'voice', hint: '•••• 34' } as const
export const totp = { id: 'ap.totp', method: 'totp', hint: '' } as const
export const push = { id: 'de.push', method: 'push', hint: '' } as const
export const email = { id: 'em.email', method: 'email', hint: 'a••••@g••••' } as const
export const key = { id: 'ke.fido2', method: 'fido2', hint: '' } as const
export const saved = { id: 'co.recoveryCode', method: 'recoveryCode', hint: '' } as const

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

export const options = {
  challenge: 'AAAAAAAAAAAAAAAAAAAAAA',
  rpId: 'localhost',
  rp: { id: 'localhost', name: 'Miller Group' },
  user: { id: 'AAAAAAAAAAAAAAAAAAAAAA', name: 'anna@example.com', displayName: 'Anna' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
}

export const addMethod = {
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

export const activateApp = {
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

export const enterCode = {
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

export const chooseMethod = {
  step: 'choose-method',
  purpose: 'reset',
  methods: [totp, sms, voice, email],
  back: false,
  progress: first,
} as const

export const newPassword = {
  step: 'new-password',
  username: 'anna@example.com',
  rules: { minLength: 8, maxLength: 256, rules: 'microsoft' },
} as const

export const manage = {
  step: 'manage',
  registered,
  canAdd: ['fido2', 'email'],
  passwordless: null,
  defaultChoice: 'ap.totp',
  passkeys: { rpId: 'localhost', userId: 'AAAAAAAAAAAAAAAAAAAAAA', credentialIds: ['a2V5'] },
  progress: complete,
  changed: null,
} as const

export const awaitApproval = {
  step: 'await-approval',
  purpose: 'second-factor',
  choice: push,
  number: '42',
  expiresAt: now + 104_000,
  resendAt: now + 14_000,
  quiet: false,
  sameDevice: 'allow',
  others: true,
  progress: { required: 1, satisfied: 0 },
  wait: '',
} as const

export const pairDevice = {
  step: 'pair-device',
  link: 'twofold://pair?v=1&server=https%3A%2F%2Fid.example.com%2Ftwofold&id=QUJDREVGR0hJSktMTU5PUA&secret=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY&service=Miller+Group&account=anna%40example.com',
  app,
  expiresAt: now + 600_000,
  progress: first,
  wait: '',
} as const

export const activatePush = {
  step: 'activate-push',
  device: 'Firefox on Windows',
  number: '07',
  expiresAt: now + 110_000,
  resendAt: now + 20_000,
  progress: first,
  wait: '',
} as const
