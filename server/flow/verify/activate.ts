// A pending method is proved and becomes one of the account: bound in the same commit that moves the flow, refused when
// its slot or fingerprint was taken meanwhile. The code that did it is used up (N63B-OT-02): the counter is bound with it.
import type { AnswerOf } from '#core/flows/answer.ts'
import type { Pending, Proof } from '#core/flows/facts.ts'
import { methods } from '#core/methods/catalogue.ts'
import { normaliseCode } from '#core/otp/code.ts'
import { type NewKey, readRegistration } from '../../ceremony/web-authn.ts'
import type { AuthenticatorRow } from '../../ports.ts'
import { pausedUntil, registrationRules } from '../attempts.ts'
import { codeMatches } from '../code.ts'
import { addressFingerprint, keyFingerprint } from '../fingerprints.ts'
import { maskMail, maskNumber } from '../mask.ts'
import { plain } from '../draft.ts'
import { notify } from '../notices.ts'
import { hashCodes } from '../recovery-codes.ts'
import { checkFirstTotp } from '../totp.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'

type Found = Partial<AuthenticatorRow> | 'used' | null

const back: Outcome['events'] = [{ event: 'went-back' }]

export const activate = async (turn: Turn, answer: AnswerOf<'activate'>): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending === null) return refuse({ code: 'method-unavailable' })
  return counted(turn, pending, () =>
    pending.method === 'totp' ? appRow(turn, pending, answer.code) : addressRow(turn, pending, answer.code),
  )
}

export const attest = async (turn: Turn, answer: AnswerOf<'attest'>): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.options === undefined) return refuse({ code: 'method-unavailable' })
  const key = await readRegistration(turn.deps.relyingParty, pending.options, answer.credential)
  return counted(turn, pending, () => (key === null ? null : keyRow(turn, key, plain(answer.name ?? ''))))
}

/** "I have saved them": the codes were shown once and count from now on. */
export const keepCodes = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.codes === undefined) return refuse({ code: 'method-unavailable' })
  const { seals } = turn.deps
  const hashes = hashCodes(seals, pending.authenticatorId, pending.codes)
  return bound(turn, pending, { sealed: seals.seal('authenticator', pending.authenticatorId, hashes) }, [])
}

export const pollPending = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending?.callId === undefined) return refuse({ code: 'method-unavailable' })
  const state = await turn.deps.store.readCall(pending.callId)
  if (state === 'ringing' && turn.now < pending.expiresAt) return outcome({})
  if (state === 'confirmed') return bound(turn, pending, addressOf(turn, pending), [])
  // A wrong number: whoever picked up said so. Nothing is bound, and nobody's account is suspected.
  return refuse({ code: state === 'denied' ? 'call-denied' : 'call-unanswered' }, { events: back })
}

const counted = async (turn: Turn, pending: Pending, find: () => Found): Promise<Outcome> => {
  const { deps, now } = turn
  if (now >= pending.expiresAt) return refuse({ code: 'code-expired' })
  const rules = registrationRules(turn, pending.authenticatorId, pending.method)
  const states = await deps.store.countAttempt(rules, now)
  const retryAt = pausedUntil(states)
  if (retryAt !== null) return refuse({ code: 'method-paused', retryAt }, { events: back })
  const found = find()
  if (found !== null && found !== 'used')
    return bound(
      turn,
      pending,
      found,
      rules.map((rule) => rule.key),
    )
  const triesLeft = Math.max(0, Math.min(...states.map((state, index) => (rules[index]?.limit ?? 0) - state.count)))
  const problem =
    pending.method === 'fido2' ? ({ code: 'passkey-failed' } as const) : ({ code: 'code-rejected', triesLeft } as const)
  return refuse(problem, {
    events: [{ event: 'attempt-failed', of: 'activation' }, ...(triesLeft === 0 ? back : [])],
    log: [{ type: 'registration', method: pending.method, outcome: 'failure' }],
  })
}

const appRow = (turn: Turn, pending: Pending, typed: string): Found => {
  const verdict = checkFirstTotp(pending.secret ?? '', typed, turn.now)
  if (!verdict.ok) return null
  const sealed = turn.deps.seals.seal('authenticator', pending.authenticatorId, pending.secret ?? '')
  return {
    sealed,
    counter: verdict.counter,
    drift: verdict.drift,
    name: pending.recommended ? plain(turn.deps.policy.app.name) : '',
  }
}

const addressRow = (turn: Turn, pending: Pending, typed: string): Found => {
  const code = normaliseCode(typed) ?? ''
  return codeMatches(turn.deps.seals, turn.flowId, pending.authenticatorId, code, pending.mac ?? '')
    ? addressOf(turn, pending)
    : null
}

const addressOf = (turn: Turn, { authenticatorId, method, address }: Pending): Partial<AuthenticatorRow> => {
  const { seals } = turn.deps
  const isMail = method === 'email'
  return {
    sealed: seals.seal('authenticator', authenticatorId, address),
    fingerprint: addressFingerprint(seals, isMail ? 'email' : 'phone', turn.subject.userId, address),
    hint: isMail ? maskMail(address) : maskNumber(address),
    recovery: true,
  }
}

const keyRow = (turn: Turn, key: NewKey, name: string): Partial<AuthenticatorRow> => ({
  publicKey: key.publicKey,
  fingerprint: keyFingerprint(turn.deps.seals, key.credentialId),
  counter: key.counter,
  userVerification: key.userVerified,
  name,
  details: {
    credentialId: key.credentialId,
    transports: key.transports,
    backupEligible: key.backupEligible,
    backedUp: key.backedUp,
    aaguid: key.aaguid,
  },
})

/** Both ways to reach a phone are one authenticator: confirmed by either, reached by both. */
const methodsBound = (turn: Turn, { method }: Pending): AuthenticatorRow['methods'] => {
  if (methods[method].kind !== 'phone') return [method]
  const both = (['sms', 'voice'] as const).filter(
    (each) => each === method || (turn.deps.policy.methods[each].enabled && turn.deps.can.includes(each)),
  )
  return both
}

export const bound = (
  turn: Turn,
  pending: Pending,
  found: Partial<AuthenticatorRow>,
  clears: readonly string[],
): Outcome => {
  const { method, authenticatorId } = pending
  const { subject, now } = turn
  const row: AuthenticatorRow = {
    id: authenticatorId,
    userId: subject.userId,
    kind: methods[method].kind,
    methods: methodsBound(turn, pending),
    name: '',
    hint: '',
    status: 'active',
    userVerification: false,
    activation: false,
    recovery: false,
    createdAt: now,
    lastUsedAt: null,
    sealed: null,
    fingerprint: null,
    counter: -1,
    drift: 0,
    publicKey: null,
    details: {},
    ...found,
  }
  const multiFactor = method === 'push' ? row.activation : method === 'fido2' && row.userVerification
  const proof: Proof = { method, authenticatorId, multiFactor, at: now }
  const { userId } = subject
  return outcome({
    events: [{ event: 'activated', authenticatorId, proof: method === 'recoveryCode' ? null : proof }],
    effects: [
      { effect: 'bind', row, limit: methods[method].limit },
      { effect: 'confirmed', userId, at: now },
      { effect: 'epoch', userId, expected: subject.account.epoch, raise: false },
    ],
    messages: notify(turn, 'method-added', method),
    log: [{ type: 'method-added', method, outcome: 'success' }],
    clears,
  })
}
