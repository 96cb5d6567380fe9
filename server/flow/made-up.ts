// People who are not there look like people who are: authenticators made up from a keyed hash of the user id, so that
// they are the same on every call and after every restart (OWASP-FP-01, A19). Real people with too few methods get some
// of these beside their own, so that a list tells nothing about how many are real.
import type { AuthenticatorKind, Method } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { AuthenticatorRow } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'
import { maskMail, maskNumber } from './mask.ts'

/** Sets of kinds and how often each is met, of 256. */
const sets: readonly (readonly [number, readonly AuthenticatorKind[]])[] = [
  [110, ['app', 'phone']],
  [60, ['app', 'email']],
  [46, ['phone', 'email']],
  [40, ['app', 'phone', 'email']],
]

const methodsOf: Readonly<Partial<Record<AuthenticatorKind, readonly Method[]>>> = {
  app: ['totp'],
  phone: ['sms', 'voice'],
  email: ['email'],
}

const bytesFor = (seals: Seals, userId: string, what: string): Uint8Array =>
  Buffer.from(seals.fingerprint('made-up', JSON.stringify([userId, what])), 'base64url')

const madeUpRow = (seals: Seals, userId: string, kind: AuthenticatorKind): AuthenticatorRow => {
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
    methods: methodsOf[kind] ?? [],
    name: '',
    hint: hints[kind] ?? '',
    status: 'active',
    userVerification: false,
    activation: false,
    recovery: kind === 'phone',
    createdAt: 0,
    lastUsedAt: null,
    sealed: null,
    fingerprint: null,
    counter: -1,
    drift: 0,
    publicKey: null,
    details: {},
    failures: 0,
  }
}

/**
 * Made-up rows for a user id: all of a set for nobody, and for somebody with too few only the kinds that they lack.
 * `real` are the kinds that the person holds and could use for a reset.
 */
export const madeUpRows = (
  seals: Seals,
  policy: Policy,
  can: readonly Method[],
  userId: string,
  real: readonly AuthenticatorKind[],
): readonly AuthenticatorRow[] => {
  const usable = (kind: AuthenticatorKind): boolean =>
    (methodsOf[kind] ?? []).some((method) => policy.methods[method].reset && can.includes(method))
  let draw = bytesFor(seals, userId, 'set')[0] ?? 0
  const drawn = sets.find(([weight]) => (draw -= weight) < 0)?.[1] ?? ['app', 'phone']
  const rest = (['app', 'phone', 'email'] as const).filter((kind) => !drawn.includes(kind))
  const wanted = [...drawn, ...rest].filter((kind) => usable(kind) && !real.includes(kind))
  const most = real.length === 0 ? drawn.length : policy.required - real.length
  return wanted.slice(0, Math.max(most, 0)).map((kind) => madeUpRow(seals, userId, kind))
}
