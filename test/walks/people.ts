// People to walk as: accounts in every state the guide knows, and some it does not.
import type { Account } from '#core/flows/facts.ts'
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { preset, type PresetName } from '#core/policy/presets.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { Dice } from './random.ts'

export const startOfTime = Date.UTC(2026, 10, 22, 9)

export const policyOf = (name: PresetName): Policy =>
  preset(name, {
    name: 'Alder Mill',
    issuer: 'Alder Mill',
    support: 'mailto:help@aldermill.example',
    domains: ['aldermill.example'],
    country: 'GB',
    countries: ['GB'],
  })

/** Methods that the world can verify. */
export const can: readonly Method[] = ['fido2', 'push', 'totp', 'sms', 'voice', 'email', 'recoveryCode']

const kinds: Readonly<Record<string, Pick<Authenticator, 'kind' | 'methods'>>> = {
  app: { kind: 'app', methods: ['totp'] },
  device: { kind: 'app', methods: ['push'] },
  phone: { kind: 'phone', methods: ['sms', 'voice'] },
  email: { kind: 'email', methods: ['email'] },
  key: { kind: 'key', methods: ['fido2'] },
  codes: { kind: 'codes', methods: ['recoveryCode'] },
}

export const held = (id: string, kind: string, some: Partial<Authenticator> = {}): Authenticator => ({
  id,
  kind: kinds[kind]?.kind ?? 'app',
  methods: kinds[kind]?.methods ?? ['totp'],
  name: '',
  hint: kind === 'phone' ? '•••• 34' : '',
  status: 'active',
  userVerification: kind === 'key',
  activation: false,
  recovery: kind === 'phone',
  createdAt: startOfTime,
  lastUsedAt: null,
  ...some,
})

export const accountWith = (authenticators: readonly Authenticator[], some: Partial<Account> = {}): Account => ({
  authenticators,
  defaultChoice: null,
  licensed: true,
  locked: false,
  mfaRequired: true,
  administrator: false,
  inScope: true,
  confirmedAt: startOfTime,
  promptedAt: null,
  passwordless: false,
  epoch: 7,
  ...some,
})

const sets: readonly (readonly string[])[] = [
  [],
  ['app'],
  ['phone'],
  ['email'],
  ['key'],
  ['app', 'phone'],
  ['app', 'email'],
  ['phone', 'email'],
  ['app', 'app'],
  ['app', 'phone', 'email'],
  ['key', 'app', 'email'],
  ['app', 'codes'],
  ['email', 'codes'],
  ['phone', 'codes', 'key'],
  ['device'],
  ['device', 'email'],
  ['device', 'device', 'phone'],
  ['device', 'app', 'key'],
]

export const somebody = (d: Dice): Account => {
  const authenticators = d.pick(sets).map((kind, index) =>
    held(`a${index}`, kind, {
      status: d.chance(0.06) ? 'disabled' : d.chance(0.04) ? 'pending' : 'active',
      userVerification: kind === 'key' && d.chance(0.7),
      activation: kind === 'device' && d.chance(0.7),
    }),
  )
  const first = authenticators[0]
  return accountWith(authenticators, {
    defaultChoice: first && d.chance(0.5) ? `${first.id}.${first.methods[0] ?? 'totp'}` : null,
    licensed: !d.chance(0.05),
    locked: d.chance(0.05),
    mfaRequired: !d.chance(0.2),
    administrator: d.chance(0.1),
    inScope: !d.chance(0.05),
    confirmedAt: d.chance(0.2) ? null : startOfTime,
    passwordless: d.chance(0.3),
    promptedAt: d.chance(0.3) ? startOfTime - 20 * 86_400_000 : null,
  })
}
