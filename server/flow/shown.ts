// A step ready to leave: with what only the server can make and only some steps show.
import { nextStep } from '#core/flows/next-step.ts'
import type { Problem } from '#core/flows/problem.ts'
import { formatKeyUri } from '#core/otp/key-uri.ts'
import { parseSecret } from '#core/otp/secret.ts'
import type { FlowRow } from '../ports.ts'
import type { Deps } from './deps.ts'
import { continuationToken, type Envelope } from './envelope.ts'
import type { FlowReply } from './engine.ts'
import { environmentOf } from './settle.ts'
import type { Subject } from './turn.ts'

export const shown = async (
  deps: Deps,
  row: FlowRow,
  envelope: Envelope,
  subject: Subject,
  problem: Problem | null,
): Promise<FlowReply> => {
  const now = deps.clock.now()
  const { facts } = envelope
  const draw = (material: Parameters<typeof nextStep>[4]): FlowReply['step'] =>
    nextStep(facts, subject.account, deps.policy, environmentOf(deps, now), material)
  const keyUri = facts.pending?.secret === undefined ? undefined : keyUriOf(deps, facts.pending.secret, subject)
  const plain = draw(keyUri === undefined ? {} : { keyUri })
  const step = plain.step === 'captcha' ? draw({ captcha: await deps.captcha.challenge(row.id, now) }) : plain
  return { step, problem, token: continuationToken(deps.seals, row.id, row.version), envelope }
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
