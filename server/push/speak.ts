// What devices say, one function each: pair, list, answer. Whatever is wrong with who speaks is one word to them.
import { createHash } from 'node:crypto'
import type { PairReply, AnswerReply, ListReply, PushRequest } from '#core/push/reply.ts'
import { timeWindow } from '#core/push/paths.ts'
import { isSignedBy } from '#core/push/sign.ts'
import type { AnswerStatement, ListStatement, PairStatement, Signed } from '#core/push/statement.ts'
import type { Fault } from '#core/wire/fault.ts'
import { failureRule } from '../flow/attempts.ts'
import { plain, toMessage } from '../flow/draft.ts'
import type { Deps } from '../flow/deps.ts'
import { newId } from '../flow/code.ts'
import { notify } from '../flow/notices.ts'
import { readSubject } from '../flow/subject.ts'
import type { ApprovalRow, OutgoingMessage, SecurityEvent } from '../ports.ts'
import { type ApprovalContent, isNumber, openContent } from './content.ts'
import { type Device, speaking } from './device.ts'
import { denialRule } from './limits.ts'
import { deviceToken } from './token.ts'

type Said<T> = { readonly said: T } | { readonly fault: Fault }
/** Hash of the cookie that came with it, where one did. */
type Browser = string | null

const refuse = (code: Fault['code']): { readonly fault: Fault } => ({ fault: { code } })

export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** A key comes with the secret of a pairing. It is good once; the same key may ask again. */
export const pair = async (deps: Deps, signed: Signed<PairStatement>, browser: Browser): Promise<Said<PairReply>> => {
  const { pairing, secret, publicKey, name } = signed.statement
  const now = deps.clock.now()
  if (!(await isSignedBy(publicKey, signed))) return refuse('unauthorized')
  const claim = { id: pairing, secretHash: secretHash(secret), publicKey, name: plain(name), browser, at: now }
  if (!(await deps.store.claimPairing(claim))) return refuse('request-gone')
  const row = await deps.store.readPairing(pairing)
  const person = row === null ? null : await deps.directory.byId(row.userId)
  if (person === null) return refuse('request-gone')
  const token = deviceToken(deps.seals, pairing, now)
  const { name: service } = deps.policy.organisation
  return { said: { device: pairing, service, account: person.username, token, now } }
}

/** What this device may answer now. Signed a minute ago at most, and good once (A27). */
export const list = async (deps: Deps, signed: Signed<ListStatement>): Promise<Said<ListReply>> => {
  const { device: id, nonce, time } = signed.statement
  const now = deps.clock.now()
  const device = await speaking(deps, id, signed)
  if (device === null) return refuse('unauthorized')
  if (Math.abs(time - now) > timeWindow) return refuse('clock-off')
  if (!(await deps.store.spend(`push:${id}:${nonce}`, time + 2 * timeWindow))) return refuse('replayed')
  const row = await deps.store.readApproval(device.userId)
  const mine = row !== null && row.devices.includes(id) ? row : null
  return {
    said: {
      requests: mine !== null && isOpen(mine, now) ? [shown(mine, openContent(deps.seals, mine))] : [],
      seen: mine === null ? '' : `${mine.id}.${mine.state}`,
      token: deviceToken(deps.seals, id, now),
      now,
    },
  }
}

const isOpen = ({ state, expiresAt }: ApprovalRow, now: number): boolean => state === 'open' && now < expiresAt

const shown = ({ id, expiresAt }: ApprovalRow, content: ApprovalContent): PushRequest => {
  const { asking: _asking, language: _language, place, ...rest } = content
  const point = place?.point ?? null
  return {
    challenge: id,
    expiresAt,
    ...rest,
    place: place === null ? null : { country: place.country, point: point === null ? null : [point[0], point[1]] },
  }
}

/** The person's answer. The first one counts, whichever device it comes from; one wrong number ends the request (A26). */
export const answer = async (
  deps: Deps,
  signed: Signed<AnswerStatement>,
  browser: Browser,
): Promise<Said<AnswerReply>> => {
  const { statement } = signed
  const now = deps.clock.now()
  const device = await speaking(deps, statement.device, signed)
  if (device === null) return refuse('unauthorized')
  const row = await deps.store.readApproval(device.userId)
  if (row === null || row.id !== statement.challenge || !isOpen(row, now) || !row.devices.includes(device.id))
    return refuse('request-gone')
  const content = openContent(deps.seals, row)
  // What was signed must be what was asked: else the person saw something else (A27, A28).
  if (!isAboutThis(statement, content)) return refuse('unauthorized')
  const person = await deps.directory.byId(device.userId)
  // Whoever was locked or removed since is not let in by a request that was on its way (A48).
  if (person === null || person.locked) return refuse('request-gone')
  if (statement.decision === 'approve' && isSameBrowser(deps, device, statement, content, browser))
    return refuse('same-device')
  const state = stateOf(deps, row, statement)
  const failed = (state === 'wrong' && device.isBound) || null
  const taken = await deps.store.answerApproval({
    account: row.account,
    id: row.id,
    device: device.id,
    state,
    multiFactor: state === 'approved' && statement.activated,
    at: now,
    count: isNo(state)
      ? denialRule(deps.policy, device.userId, row.asker, state)
      : failed && failureRule(deps.policy, device.id),
    disables: failed && device.id,
    ...(await told(deps, row, content, device, state)),
  })
  if (!taken) return refuse('request-gone')
  return state === 'wrong' ? refuse('wrong-number') : { said: { outcome: state, now } }
}

type State = 'approved' | 'denied' | 'reported' | 'wrong'

const isNo = (state: State): state is 'denied' | 'reported' => state === 'denied' || state === 'reported'

const stateOf = ({ seals }: Deps, row: ApprovalRow, { decision, number }: AnswerStatement): State => {
  const isRight = isNumber(seals, row, number)
  if (decision === 'approve') return isRight ? 'approved' : 'wrong'
  return decision === 'deny' ? 'denied' : 'reported'
}

const isAboutThis = (statement: AnswerStatement, content: ApprovalContent): boolean =>
  (['purpose', 'user', 'origin', 'address', 'time'] as const).every((member) => statement[member] === content[member])

/** By what the device says, by the cookie that came along, or by where it was paired. A test is not a sign-in. */
const isSameBrowser = (
  { policy }: Deps,
  device: Device,
  { sameBrowser }: AnswerStatement,
  { asking, purpose }: ApprovalContent,
  browser: Browser,
): boolean =>
  policy.push.sameDevice === 'refuse' &&
  purpose !== 'register' &&
  (sameBrowser || (asking !== null && (asking === browser || asking === device.browser)))

interface Told {
  readonly events: readonly SecurityEvent[]
  readonly messages: readonly OutgoingMessage[]
}

/** The log, and for a denial or a report the person at all addresses (ASVS 6.3.5, N63B-OB-08). */
const told = async (
  deps: Deps,
  row: ApprovalRow,
  { purpose, language }: ApprovalContent,
  device: Device,
  state: State,
): Promise<Told> => {
  const now = deps.clock.now()
  const outcome = state === 'approved' ? 'success' : state === 'wrong' ? 'failure' : 'refused'
  const event: SecurityEvent = {
    id: newId(deps.random),
    at: now,
    type: `approval-${state}`,
    userId: device.userId,
    method: 'push',
    outcome,
    flowId: row.flowId,
    address: null,
    details: { purpose },
  }
  const notices = { denied: 'push-denied', reported: 'push-reported' } as const
  if (!isNo(state)) return { events: [event], messages: [] }
  const subject = await readSubject(deps, device.userId, false)
  const drafts = notify({ deps, subject, language, now }, notices[state], 'push')
  return { events: [event], messages: await Promise.all(drafts.map((draft) => toMessage(deps, draft, now))) }
}
