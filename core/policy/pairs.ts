// Which proofs together may reset a password. Sources: NIST SP 800-63B-4 §2.2.1, §4.1.2.1, §4.2.2.2 (rule `nist`);
// the service's own rule of any two independent methods (rule `two`). Rows N63B-RC-01, N63B-AL-01, N63B-AL-04.
import { sameAuthenticator } from '#core/methods/authenticator.ts'
import { type AuthenticatorKind, type Method, methods } from '#core/methods/catalogue.ts'
import type { Policy } from './policy.ts'

/** A proof given, or one that a registered method would give. `Proof` of the flows is one. */
export interface ResetProof {
  readonly method: Method
  readonly authenticatorId: string
  /** A key's user verification was seen, or the push needed the device's unlock (N63B-AL-03, N63B-OB-10). */
  readonly multiFactor: boolean
  /** Phone only: it is a confirmed recovery address. Absent means yes: a phone is bound only by confirming it. */
  readonly recovery?: boolean
}

/** `more`: not enough or not independent, ask for another. `deny`: no row lets these reset; only yet another proof could. */
export type Verdict = 'grant' | 'more' | 'deny'

/** Judges all proofs given so far: one legal pair among them grants. */
export function judge(proofs: readonly ResetProof[], policy: Policy, administrator: boolean): Verdict {
  if (administrator && !policy.administrators.selfService) return 'deny'
  const usable = proofs.filter(({ method }) => isForReset(method, policy, administrator))
  if (usable.some((proof) => isEnoughAlone(proof, policy, administrator))) return 'grant'
  const verdicts = pairsOf(usable).map(([a, b]) => judgePair(a, b, policy))
  if (verdicts.includes('grant')) return 'grant'
  return verdicts.includes('deny') ? 'deny' : 'more'
}

/** Granted by nothing but phone and mailbox, which many consider one and the same: what an organisation wants to know of. */
export const isPhoneAndMailAlone = (proofs: readonly ResetProof[], policy: Policy, administrator: boolean): boolean => {
  const without: Policy = { ...policy, resetPairs: { ...policy.resetPairs, allowPhonePlusEmail: false } }
  return judge(proofs, policy, administrator) === 'grant' && judge(proofs, without, administrator) !== 'grant'
}

/** Of the methods that could be proved next, those that lead to a legal pair; all others are not worth offering (N63B-RC-01). */
export function completing<C extends ResetProof>(
  proofs: readonly ResetProof[],
  choices: readonly C[],
  policy: Policy,
  administrator: boolean,
): readonly C[] {
  const grants = (...more: readonly ResetProof[]): boolean =>
    judge([...proofs, ...more], policy, administrator) === 'grant'
  if (grants()) return []
  return choices.filter((choice) => grants(choice) || choices.some((other) => !grants(other) && grants(choice, other)))
}

const isForReset = (method: Method, policy: Policy, administrator: boolean): boolean =>
  policy.methods[method].enabled &&
  policy.methods[method].reset &&
  methods[method].reset &&
  !(administrator && policy.administrators.withoutReset.includes(method))

/** One proof is enough where the policy names it: one method required, or a multi-factor authenticator counted as two. */
const isEnoughAlone = (proof: ResetProof, policy: Policy, administrator: boolean): boolean =>
  !administrator && (policy.required === 1 || (policy.resetPairs.mfCountsAsTwo && isMultiFactor(proof)))

/** Only a key or an approval can be two factors in one, whatever a proof says of itself. */
const isMultiFactor = ({ method, multiFactor }: ResetProof): boolean =>
  multiFactor && (method === 'fido2' || method === 'push')

const kindOf = (proof: ResetProof): AuthenticatorKind => methods[proof.method].kind

/** Kinds of which a second one proves nothing new: one kind of recovery code twice. */
const onceOnly: readonly AuthenticatorKind[] = ['phone', 'email', 'codes']

function judgePair(a: ResetProof, b: ResetProof, policy: Policy): Verdict {
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  if (kindA === kindB && onceOnly.includes(kindA)) return 'deny'
  if (sameAuthenticator(a, b)) return 'more'
  if (kindA === 'app' && kindB === 'app' && policy.appMethods === 'one-family') return 'more'
  if (isPhoneAndEmail(kindA, kindB)) return isPhoneAndEmailLegal(kindA === 'phone' ? a : b, policy) ? 'grant' : 'deny'
  if (policy.resetPairs.rule === 'two') return 'grant'
  return isLegalByNist(a, b) ? 'grant' : 'deny'
}

const isPhoneAndEmail = (a: AuthenticatorKind, b: AuthenticatorKind): boolean =>
  (a === 'phone' && b === 'email') || (a === 'email' && b === 'phone')

/** Two issued codes are one kind twice; under `nist` the phone must also be an authenticator, so that it is a code and a factor. */
const isPhoneAndEmailLegal = (phone: ResetProof, policy: Policy): boolean =>
  policy.resetPairs.allowPhonePlusEmail && (policy.resetPairs.rule === 'two' || policy.methods[phone.method].signIn)

/** A multi-factor authenticator and anything independent; or a recovery code and an authenticator or another kind of code. */
const isLegalByNist = (a: ResetProof, b: ResetProof): boolean =>
  [a, b].some((proof) => isMultiFactor(proof) || isRecoveryCode(proof))

const isRecoveryCode = (proof: ResetProof): boolean =>
  kindOf(proof) === 'phone' ? proof.recovery !== false : methods[proof.method].factor === 'recovery'

const pairsOf = (proofs: readonly ResetProof[]): readonly (readonly [ResetProof, ResetProof])[] =>
  proofs.flatMap((a, index) => proofs.slice(index + 1).map((b) => [a, b] as const))
