// A step ready to leave: with what only the server can make and only some steps show.
import { nextStep } from '#core/flows/next-step.ts'
import type { Problem } from '#core/flows/problem.ts'
import { formatKeyUri } from '#core/otp/key-uri.ts'
import { parseSecret } from '#core/otp/secret.ts'
import { formatPairingLink } from '#core/push/pairing-link.ts'
import { pageToken } from '../push/token.ts'
import type { FlowRow } from '../ports.ts'
import type { Deps } from './deps.ts'
import { continuationToken, type Envelope, forPage } from './envelope.ts'
import type { FlowReply } from './engine.ts'
import { environmentOf } from './settle.ts'
import { acceptedPasskeys } from './stored-key.ts'
import type { Subject } from './turn.ts'

export const shown = async (
  all: Deps,
  row: FlowRow,
  envelope: Envelope,
  subject: Subject,
  problem: Problem | null,
): Promise<FlowReply> => {
  const deps = forPage(all, envelope)
  const now = deps.clock.now()
  const { facts } = envelope
  const draw = (material: Parameters<typeof nextStep>[4]): FlowReply['step'] =>
    nextStep(facts, subject.account, deps.policy, environmentOf(deps, now), material)
  const keyUri = facts.pending?.secret === undefined ? undefined : keyUriOf(deps, facts.pending.secret, subject)
  const passkeys = facts.mode === 'manage' ? { passkeys: acceptedPasskeys(deps, subject) } : {}
  const plain = draw({ ...(keyUri !== undefined && { keyUri }), ...passkeys, ...waiting(deps, envelope, subject, now) })
  const step = plain.step === 'captcha' ? draw({ captcha: await deps.captcha.challenge(row.id, now) }) : plain
  return { step, problem, token: continuationToken(deps.seals, row.id, row.version), envelope }
}

/** What only a step that waits for a device shows. */
const waiting = (deps: Deps, { facts }: Envelope, subject: Subject, now: number): Parameters<typeof nextStep>[4] => {
  const { challenge, pending } = facts
  const id = challenge?.approval === undefined ? (pending?.test?.id ?? pending?.authenticatorId) : challenge.id
  if (id === undefined || (challenge?.approval ?? pending?.pairing) === undefined) return {}
  const wait = pageToken(deps.seals, id, now)
  if (pending?.pairing === undefined) return { wait }
  const link = {
    server: deps.publicUrl.href.replace(/\/$/, ''),
    pairing: pending.authenticatorId,
    secret: pending.pairing,
    service: deps.policy.organisation.name,
    account: subject.person?.username ?? '',
  }
  return { wait, pairingLink: formatPairingLink(link) }
}

const keyUriOf = (deps: Deps, base32: string, subject: Subject): string => {
  const parsed = parseSecret(base32)
  if (!parsed.ok) throw new Error('a pending secret is not base32')
  const account = subject.person?.username ?? ''
  return formatKeyUri({
    type: 'totp',
    issuer: deps.policy.organisation.issuer,
    account,
    secret: parsed.secret,
    algorithm: 'sha1',
    digits: 6,
    period: 30,
  })
}
