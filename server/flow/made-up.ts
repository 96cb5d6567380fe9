// People who are not there look like people who are: authenticators made up from a keyed hash of the user id, so that
// they are the same on every call and after every restart (OWASP-FP-01, A19). Real people with too few methods get some
// of these beside their own, so that a list tells nothing about how many are real.
import type { AuthenticatorKind, Method } from '#core/methods/catalogue.ts'
import { counts } from '#core/policy/counting.ts'
import { judge } from '#core/policy/pairs.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { AuthenticatorRow } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'
import { maskMail, maskNumber } from './mask.ts'

/** Sets of kinds and how often each is met, of 256; keys and saved codes come on top, where they can reset. */
const sets: readonly (readonly [number, readonly AuthenticatorKind[]])[] = [
  [110, ['app', 'phone']],
  [60, ['app', 'email']],
  [46, ['phone', 'email']],
  [40, ['app', 'phone', 'email']],
]

const methodsOf: Readonly<Partial<Record<AuthenticatorKind, readonly Method[]>>> = {
  app: ['push', 'totp'],
  phone: ['sms', 'voice'],
  email: ['email'],
  key: ['fido2'],
  codes: ['recoveryCode'],
}

/** What people have of apps, where both are offered: codes, approvals on a device, or both. */
const apps: readonly (readonly Method[])[] = [['totp'], ['push'], ['push', 'totp']]

const bytesFor = (seals: Seals, userId: string, what: string): Uint8Array =>
  Buffer.from(seals.fingerprint('made-up', JSON.stringify([userId, what])), 'base64url')

/** The methods of a made-up authenticator: the same on every call. `can` is what is offered here at all. */
const madeUpMethods = (
  seals: Seals,
  userId: string,
  kind: AuthenticatorKind,
  can: readonly Method[],
): readonly Method[] => {
  const all = (methodsOf[kind] ?? []).filter((method) => can.includes(method))
  if (kind !== 'app' || all.length < 2) return all
  return apps[(bytesFor(seals, userId, 'apps')[0] ?? 0) % apps.length] ?? all
}

/** All that makes one real is gone; what a list shows of it stays. */
export const asMadeUp = (row: AuthenticatorRow): AuthenticatorRow => ({ ...row, ...hollow, status: 'active' })

/** Nothing to open, to compare with or to reach. */
const hollow = { sealed: null, fingerprint: null, counter: -1, drift: 0, publicKey: null, details: {} } as const

const madeUpRow = (seals: Seals, userId: string, kind: AuthenticatorKind, can: readonly Method[]): AuthenticatorRow => {
  const bytes = bytesFor(seals, userId, kind)
  const [a = 0, b = 0] = bytes
  const hints: Readonly<Partial<Record<AuthenticatorKind, string>>> = {
    phone: maskNumber(String(a % 10) + String(b % 10)),
    email: maskMail('abcdefghijklmnoprstw'.charAt(a % 20)),
  }
  return {
    id: Buffer.from(bytes.subarray(2, 18)).toString('base64url'),
    userId,
    kind,
    methods: madeUpMethods(seals, userId, kind, can),
    name: '',
    hint: hints[kind] ?? '',
    status: 'active',
    userVerification: false,
    activation: false,
    recovery: kind === 'phone',
    createdAt: 0,
    lastUsedAt: null,
    ...hollow,
  }
}

export interface MadeUpQuestion {
  readonly seals: Seals
  readonly policy: Policy
  readonly can: readonly Method[]
  readonly now: number
  readonly userId: string
  /** Kinds that the person holds and could use for a reset; empty for nobody. */
  readonly real: readonly AuthenticatorKind[]
}

/**
 * Made-up rows for a user id: all of a set for nobody, and for somebody with too few only as many as they lack. Together
 * with the real ones they always make a pair that could reset, on every day of the policy's dates: a list that leads
 * nowhere would tell.
 */
export const madeUpRows = ({ seals, policy, can, now, userId, real }: MadeUpQuestion): readonly AuthenticatorRow[] => {
  const usable = (kind: AuthenticatorKind): boolean => countingOf(kind, policy, can, now).length > 0
  const drawn = drawnFor(seals, policy, userId)
  const rest = (['app', 'phone', 'email'] as const).filter((kind) => !drawn.includes(kind))
  const missing = [...drawn, ...rest].filter((kind) => usable(kind) && !real.includes(kind))
  const count =
    real.length === 0 ? Math.max(drawn.filter(usable).length, policy.required) : policy.required - real.length
  const options = [missing, ...missing.map((first) => [first, ...missing.filter((kind) => kind !== first)])]
  const tries = options.map((kinds) => kinds.slice(0, Math.max(count, 0)))
  const legal = tries.find((kinds) => canReset([...real, ...kinds], policy, can, now)) ?? missing
  return legal.map((kind) => madeUpRow(seals, userId, kind, can))
}

/** One in eight has a key; where saved codes are given to everybody, one in sixteen has none. */
const drawnFor = (seals: Seals, { recoveryCodes }: Policy, userId: string): readonly AuthenticatorKind[] => {
  const [set = 0, key = 0, codes = 0] = bytesFor(seals, userId, 'set')
  let draw = set
  const drawn = sets.find(([weight]) => (draw -= weight) < 0)?.[1] ?? ['app', 'phone']
  return [
    ...drawn,
    ...(key < 32 ? (['key'] as const) : []),
    ...(recoveryCodes.offer && codes >= 16 ? (['codes'] as const) : []),
  ]
}

const countingOf = (kind: AuthenticatorKind, policy: Policy, can: readonly Method[], now: number): readonly Method[] =>
  (methodsOf[kind] ?? []).filter((method) => can.includes(method) && counts(method, 'reset', policy, false, now))

const canReset = (
  kinds: readonly AuthenticatorKind[],
  policy: Policy,
  can: readonly Method[],
  now: number,
): boolean => {
  const proofs = kinds.flatMap((kind) =>
    countingOf(kind, policy, can, now).map((method) => ({ method, authenticatorId: kind, multiFactor: false })),
  )
  return judge(proofs, policy, false) === 'grant'
}
