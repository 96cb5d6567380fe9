// Folds what happened into the facts. Pure and total: an event that does not fit the facts (a proof without its
// challenge, a second password change) changes nothing, so that a mistake upstream can never grant anything (R3, R6, R12).
import { anyPasskey } from './choice.ts'
import type { FlowEvent } from './event.ts'
import type { Facts, Proof } from './facts.ts'
import { mayExtend } from './more-time.ts'

type EventName = FlowEvent['event']
type Attempt = Extract<FlowEvent, { readonly event: 'attempt-failed' }>['of']
type Fold<N extends EventName> = (facts: Facts, event: Extract<FlowEvent, { readonly event: N }>) => Partial<Facts>

export const evolve = (facts: Facts, event: FlowEvent): Facts => {
  if (isClosed(facts, event.event)) return facts
  const fold = folds[event.event] as (facts: Facts, event: FlowEvent) => Partial<Facts>
  return { ...facts, ...fold(facts, event) }
}

/** An ended or finished flow stays so; after the password was handed over only its outcome is news. */
const isClosed = (facts: Facts, event: EventName): boolean =>
  facts.ended !== null ||
  facts.done ||
  (facts.passwordSetAt !== null && event !== 'finished') ||
  (facts.passwordHandedAt !== null && !['password-set', 'finished', 'ended'].includes(event))

const folds: { readonly [N in EventName]: Fold<N> } = {
  identified: ({ userId: known }, { username, userId, epoch }) => (known === null ? { username, userId, epoch } : {}),
  'captcha-solved': () => ({ captcha: true }),
  'password-proved': (_, { at }) => ({ passwordAt: at }),
  'number-asked': (_, { choiceId }) => ({ confirming: choiceId }),
  challenged: ({ failures }, { challenge }) => ({
    challenge: { ...challenge, tries: failures[challenge.choiceId] ?? 0 },
    confirming: null,
    asked: true,
  }),
  'attempt-failed': (facts, { of }) => failed(facts, of),
  proved: (facts, { proof }) =>
    isAnswer(facts, proof) ? { proofs: withProof(facts.proofs, proof), challenge: null, confirming: null } : {},
  'went-back': (facts) => wentBack(facts),
  accepted: () => ({ accepted: true }),
  skipped: () => ({ skipped: true, pending: null, wish: null }),
  'pending-started': ({ pending: before, codesOffered }, { pending }) => ({
    pending: { ...pending, tries: before?.authenticatorId === pending.authenticatorId ? before.tries : pending.tries },
    // One that was left open is over: going back from here leads past it.
    challenge: null,
    confirming: null,
    codesOffered: codesOffered || pending.method === 'recoveryCode',
  }),
  activated: ({ pending, added, proofs }, { authenticatorId, proof }) =>
    pending?.authenticatorId === authenticatorId
      ? {
          pending: null,
          wish: null,
          changed: 'added',
          added: [...added, authenticatorId],
          proofs: proof === null ? proofs : withProof(proofs, proof),
        }
      : {},
  reviewed: () => ({ reviewed: true }),
  reconfirmed: () => ({ reconfirmed: true }),
  adding: () => ({ wish: { do: 'add' }, changed: null }),
  removing: (_, { authenticatorId }) => ({ wish: { do: 'remove', authenticatorId }, changed: null }),
  removed: ({ wish, proofs, challenge }) => {
    const gone = wish?.do === 'remove' ? wish.authenticatorId : null
    return {
      wish: null,
      changed: 'removed',
      proofs: proofs.filter(({ authenticatorId }) => authenticatorId !== gone),
      challenge: challenge?.authenticatorId === gone ? null : challenge,
    }
  },
  'default-set': () => ({ changed: 'default' }),
  'password-handed': (_, { at }) => ({ passwordHandedAt: at }),
  'password-set': ({ passwordHandedAt }, { at }) => ({ passwordHandedAt: passwordHandedAt ?? at, passwordSetAt: at }),
  extended: (facts, { expiresAt }) => (mayExtend(facts) ? { expiresAt, extensions: facts.extensions + 1 } : {}),
  finished: () => ({ done: true, challenge: null, pending: null }),
  ended: (_, { reason }) => ({ ended: reason, challenge: null, confirming: null, pending: null }),
}

/** Counts a wrong answer where it belongs; a number that does not match counts against the choice it was typed for. */
const failed = ({ confirming, challenge, pending, failures }: Facts, of: Attempt): Partial<Facts> => {
  if (of === 'activation') return pending === null ? {} : { pending: { ...pending, tries: pending.tries + 1 } }
  const key = of === 'password' ? of : of === 'number' ? confirming : challenge?.choiceId
  if (key === null || key === undefined) return {}
  const tries = (failures[key] ?? 0) + 1
  return {
    failures: { ...failures, [key]: tries },
    ...(challenge?.choiceId === key ? { challenge: { ...challenge, tries } } : {}),
  }
}

/** A proof answers the open challenge: the same method of the same authenticator. A passkey ceremony names none before the account is proved (WebAuthn L3 §14.6.2): there any passkey of the person answers. A request may wait on several devices: any of them answers. */
const isAnswer = ({ kind, challenge }: Facts, proof: Proof): boolean =>
  challenge !== null &&
  challenge.method === proof.method &&
  (challenge.authenticatorId === proof.authenticatorId ||
    challenge.approval?.devices.includes(proof.authenticatorId) === true ||
    (proof.method === 'fido2' && (kind === 'reset' || challenge.choiceId === anyPasskey.id)))

/** The newest proof of each method of each authenticator. */
const withProof = (proofs: readonly Proof[], proof: Proof): readonly Proof[] => [
  ...proofs.filter((old) => old.authenticatorId !== proof.authenticatorId || old.method !== proof.method),
  proof,
]

/** Takes away the last thing chosen, never anything proved (R9). A name can be taken back only before anything was proved. */
const wentBack = (facts: Facts): Partial<Facts> => {
  if (facts.confirming !== null) return { confirming: null }
  if (facts.challenge !== null) return { challenge: null }
  if (facts.pending !== null) return { pending: null }
  if (facts.wish !== null) return { wish: null }
  const isUnproved = facts.passwordAt === null && facts.proofs.length === 0
  if (facts.kind === 'signIn' && isUnproved) return { username: null, userId: null, epoch: null }
  return { accepted: false }
}
