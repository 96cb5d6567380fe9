// Sending a code or placing a call, for a proof or for a method being added: limits first, then code, MAC and message.
// What a stranger can see is the same whether anything leaves or not (A19, A31).
import type { Method } from '#core/methods/catalogue.ts'
import type { Problem } from '#core/flows/problem.ts'
import { codeLengthOf } from '#core/flows/proofs.ts'
import type { Effect } from '../../ports.ts'
import { pausedUntil, sendRules } from '../attempts.ts'
import { codeMac, newCode, newId } from '../code.ts'
import type { Action, Draft } from '../draft.ts'
import type { Turn } from '../turn.ts'

export interface Sent {
  readonly id: string
  readonly sentAt: number
  readonly expiresAt: number
  readonly resendAt: number
  readonly mac?: string
  readonly callId?: string
  readonly messages: readonly Draft[]
  readonly effects: readonly Effect[]
}

export interface Addressee {
  readonly method: 'sms' | 'voice' | 'email'
  /** Null for a made-up person. */
  readonly address: string | null
  /** Keyed hash of the address, or something as stable for a made-up one: what the limits count. */
  readonly fingerprint: string
}

export const isSent = (method: Method): method is 'sms' | 'voice' | 'email' =>
  method === 'sms' || method === 'voice' || method === 'email'

/** Sends, or says from when it may be sent again. The code is bound to `id`, the name of the challenge. */
export const send = async (
  turn: Turn,
  to: Addressee,
  action: Action,
  id = newId(turn.deps.random),
): Promise<Sent | Problem> => {
  const { deps, now, flowId } = turn
  const retryAt = pausedUntil(await deps.store.countAttempt(sendRules(turn, to.method, to.fingerprint), now))
  if (retryAt !== null) return { code: 'send-limit', retryAt }

  const { lifetimes, limits } = deps.policy
  const expiresAt = now + lifetimes.code * 1000
  const times = { id, sentAt: now, expiresAt, resendAt: now + limits.resendAfterSeconds * 1000 }
  const address = await allowed(turn, to)
  const common = { to: address, language: turn.language, expiresAt, action }
  const length = codeLengthOf(to.method, deps.policy)
  if (length === 0) {
    const callId = newId(deps.random)
    return {
      ...times,
      callId,
      messages: [{ ...common, draft: 'call', callId }],
      effects: [{ effect: 'start-call', callId, flowId, expiresAt }],
    }
  }
  const code = newCode(deps.random, length)
  return {
    ...times,
    mac: codeMac(deps.seals, flowId, id, code),
    messages: [{ ...common, draft: 'code', channel: to.method, code, sentAt: now }],
    effects: [],
  }
}

/** The risk hook may stop a text or call; the caller is not told (N63B-PS-02), and a hook that fails stops it too. */
const allowed = async (turn: Turn, { method, address }: Addressee): Promise<string | null> => {
  if (address === null || method === 'email') return address
  return (await turn.deps.maySend(method, address).catch(() => false)) ? address : null
}
