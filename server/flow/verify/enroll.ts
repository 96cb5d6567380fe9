// A method is about to be added: secret, code, call or ceremony made on the server; pending and useless until a right
// answer proves possession (N63B-OT-05). A client never chooses a secret (N63B-OT-01).
import type { AnswerOf } from '#core/flows/answer.ts'
import type { Pending } from '#core/flows/facts.ts'
import { newSecret } from '#core/otp/secret.ts'
import type { Method } from '#core/methods/catalogue.ts'
import { registrationOptions } from '../../ceremony/web-authn.ts'
import { newId } from '../code.ts'
import { addressFingerprint, sendFingerprint } from '../fingerprints.ts'
import { readMail } from '../mail-address.ts'
import { readNumber } from '../phone-number.ts'
import { newRecoveryCode } from '../recovery-codes.ts'
import { handleSeed, keysOf } from '../stored-key.ts'
import { type Outcome, outcome, refuse, type Turn } from '../turn.ts'
import { startPairing } from './pair.ts'
import { isSent, send } from './send.ts'

export const enroll = async (turn: Turn, answer: AnswerOf<'enroll'>): Promise<Outcome> => {
  const { step } = turn
  if (step.step !== 'add-method' || !step.offered.includes(answer.method)) return refuse({ code: 'method-unavailable' })
  if (answer.other === true && !step.app.allowOther) return refuse({ code: 'method-unavailable' })
  if (isSent(answer.method)) return enrollAddress(turn, answer.method, answer)
  if (answer.method === 'push') return startPairing(turn, blank(turn, 'push'))
  const starts: Readonly<Partial<Record<Method, (turn: Turn, pending: Pending) => Promise<Pending>>>> = {
    totp: async (_turn, pending) => ({
      ...pending,
      recommended: answer.other !== true,
      secret: newSecret('sha1', turn.deps.random).toBase32(),
    }),
    fido2: withCeremony,
    recoveryCode: withCodes,
  }
  const start = starts[answer.method]
  if (start === undefined) return refuse({ code: 'method-unavailable' })
  return started(await start(turn, blank(turn, answer.method)))
}

/** Saved codes, made when the policy has them offered at the end of registration (N63B-LS-01). */
export const offerCodes = async (turn: Turn): Promise<Outcome> =>
  started(await withCodes(turn, blank(turn, 'recoveryCode')))

const withCodes = async ({ deps }: Turn, pending: Pending): Promise<Pending> => ({
  ...pending,
  codes: Array.from({ length: deps.policy.recoveryCodes.count }, () => newRecoveryCode(deps.random)),
})

const blank = (turn: Turn, method: Method): Pending => ({
  authenticatorId: newId(turn.deps.random),
  method,
  address: '',
  recommended: false,
  startedAt: turn.now,
  expiresAt: turn.now + turn.deps.policy.lifetimes.pending * 1000,
  resendAt: null,
  tries: 0,
})

const started = (pending: Pending, some: Partial<Outcome> = {}): Outcome =>
  outcome({
    events: [{ event: 'pending-started', pending }],
    log: [{ type: 'registration-started', method: pending.method, outcome: 'success' }],
    ...some,
  })

const withCeremony = async (turn: Turn, pending: Pending): Promise<Pending> => {
  const { deps, subject } = turn
  const username = subject.person?.username ?? turn.facts.username ?? ''
  const who = { username, handleSeed: handleSeed(deps, subject.userId) }
  return { ...pending, options: await registrationOptions(deps.relyingParty, who, keysOf(subject)) }
}

const enrollAddress = async (
  turn: Turn,
  method: 'sms' | 'voice' | 'email',
  answer: AnswerOf<'enroll'>,
): Promise<Outcome> => {
  const { deps, subject } = turn
  const read =
    method === 'email'
      ? readMail(answer.email ?? '', deps.policy, subject.person)
      : readNumber(answer.number ?? '', deps.policy)
  if (!read.ok) return refuse({ code: read.code })
  const address = 'number' in read ? read.number : read.address
  const kind = method === 'email' ? 'email' : 'phone'
  const fingerprint = addressFingerprint(deps.seals, kind, subject.userId, address)
  if ([...subject.rows.values()].some((row) => row.fingerprint === fingerprint))
    return refuse({ code: 'already-registered' })
  return sendTo(turn, { ...blank(turn, method), address })
}

/** Sends (again) to the address of a pending method. */
const sendTo = async (turn: Turn, pending: Pending): Promise<Outcome> => {
  const { method, address } = pending
  if (!isSent(method)) return refuse({ code: 'method-unavailable' })
  const authenticatorId = newId(turn.deps.random)
  const to = { method, address, fingerprint: sendFingerprint(turn.deps.seals, address) }
  const sent = await send(turn, to, 'register', authenticatorId)
  if ('code' in sent) return refuse(sent)
  const { expiresAt, resendAt, mac, callId, messages, effects } = sent
  // The challenge is new, so its tries are: what counts across challenges is the method's own limit.
  const fresh: Pending = {
    ...pending,
    authenticatorId,
    startedAt: turn.now,
    expiresAt,
    resendAt,
    tries: 0,
    ...(mac !== undefined && { mac }),
    ...(callId !== undefined && { callId }),
  }
  return started(fresh, { messages, effects })
}

export const resendPending = async (turn: Turn): Promise<Outcome> => {
  const { pending } = turn.facts
  if (pending === null) return refuse({ code: 'method-unavailable' })
  if (pending.resendAt !== null && turn.now < pending.resendAt)
    return refuse({ code: 'wait', retryAt: pending.resendAt })
  const { mac: _mac, callId: _callId, ...rest } = pending
  const sent = await sendTo(turn, rest)
  return sent.problem === null ? { ...sent, problem: { code: 'sent' } } : sent
}
