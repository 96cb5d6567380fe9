// Which pairs reset, class by class, written from the table of the standards and not from the code under test.
// K key with user verification, k key without, T app code, P approval on a device that was unlocked for it, r phone (confirmed as a recovery address), e e-mail, s saved code.
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { Policy } from '#core/policy/policy.ts'
import type { Right } from './world.ts'

type Class = 'P' | 'K' | 'k' | 'T' | 'r' | 'e' | 's'

const classOf = ({ method, multiFactor }: Right): Class => {
  if (method === 'fido2') return multiFactor ? 'K' : 'k'
  if (method === 'push') return multiFactor ? 'P' : 'T'
  if (method === 'totp') return 'T'
  if (method === 'email') return 'e'
  return method === 'recoveryCode' ? 's' : 'r'
}

/** Unordered pairs of different authenticators. */
const granted: Readonly<Record<Policy['preset'], ReadonlySet<string>>> = {
  microsoft365: new Set(['PP', 'PT', 'Pe', 'Pr', 'TT', 'Te', 'Tr', 'er']),
  strict: new Set([
    'KP',
    'PP',
    'PT',
    'Pe',
    'Pk',
    'Pr',
    'Ps',
    'KK',
    'KT',
    'Ke',
    'Kk',
    'Kr',
    'Ks',
    'Te',
    'Tr',
    'Ts',
    'ek',
    'kr',
    'ks',
    'es',
    'rs',
  ]),
}

const pairName = (a: Class, b: Class): string => [a, b].toSorted().join('')

export const grants = (right: readonly Right[], authenticators: readonly Authenticator[], policy: Policy): boolean => {
  const usable = right.filter(
    ({ purpose, authenticatorId }) =>
      purpose === 'reset' && authenticators.some(({ id, status }) => id === authenticatorId && status === 'active'),
  )
  return usable.some((a) =>
    usable.some(
      (b) => a.authenticatorId !== b.authenticatorId && granted[policy.preset].has(pairName(classOf(a), classOf(b))),
    ),
  )
}
