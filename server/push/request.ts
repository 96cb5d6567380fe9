// Making a request: what the device will show, the number, and whether anybody is told to look. The same work is done for
// people who are not there and for devices that do not exist (A19).
import type { Approval } from '#core/flows/facts.ts'
import type { Purpose } from '#core/push/statement.ts'
import { asker } from '../flow/attempts.ts'
import { newCode } from '../flow/code.ts'
import type { Turn } from '../flow/turn.ts'
import type { ApprovalRow, Effect } from '../ports.ts'
import { agentOf } from './agent.ts'
import { numberMac, sealContent } from './content.ts'

export interface Wanted {
  readonly id: string
  readonly purpose: Purpose
  readonly devices: readonly string[]
  /** Asked instead of a password by somebody who cannot: kept apart from the account. */
  readonly reachesNobody?: boolean
}

export interface Asked {
  readonly approval: Approval
  readonly expiresAt: number
  readonly resendAt: number
  readonly effect: Effect
}

export const ask = async (turn: Turn, { id, purpose, devices, reachesNobody = false }: Wanted): Promise<Asked> => {
  const { deps, subject, now, flowId, origin, address } = turn
  const { push, organisation, limits } = deps.policy
  const place = deps.place?.(address) ?? null
  const quiet = await isQuiet(turn, purpose)
  const number = newCode(deps.random, push.matchDigits)
  const expiresAt = now + push.lifetimeSeconds * 1000
  // What is asked instead of a password and reaches nobody takes nobody's place, and is in nobody's way.
  const account = reachesNobody ? deps.seals.fingerprint('nobody', flowId).slice(0, 22) : subject.userId
  const row: ApprovalRow = {
    account,
    id,
    flowId,
    devices,
    state: 'open',
    content: sealContent(deps.seals, id, {
      purpose,
      user: subject.userId,
      origin,
      address,
      time: now,
      digits: push.matchDigits,
      service: organisation.name,
      account: subject.person?.username ?? '',
      ...agentOf(turn.agent),
      place,
      asking: turn.browser,
      language: turn.language,
    }),
    numberMac: numberMac(deps.seals, id, number),
    quiet,
    asker: asker(turn),
    device: null,
    multiFactor: false,
    expiresAt,
    changedAt: now,
  }
  return {
    approval: { account, number, devices, quiet },
    expiresAt,
    resendAt: now + limits.resendAfterSeconds * 1000,
    effect: { effect: 'open-approval', approval: row },
  }
}

/** The organisation's hook may call a sign-in unusual: then nobody is told to look. One that fails is no reason to. */
const isQuiet = async ({ deps, subject, address, known, now }: Turn, purpose: Purpose): Promise<boolean> => {
  if (purpose === 'register' || deps.isUnusual === undefined) return false
  const place = deps.place?.(address) ?? null
  return deps
    .isUnusual({ userId: subject.userId, purpose, address, country: place?.country ?? null, known, now })
    .catch(() => true)
}
