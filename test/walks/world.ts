// The world of a walk: a person, their devices and a model of the verifier, without ports. It keeps a ledger of what
// was really right, wrong, bound and changed, which the rules (rules.ts) hold against what the flow believes.
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import { automatic } from '#core/flows/automatic.ts'
import { anyPasskey, choiceIdOf, readChoiceId } from '#core/flows/choice.ts'
import { evolve } from '#core/flows/evolve.ts'
import type { FlowEvent } from '#core/flows/event.ts'
import type { Account, Environment, Facts, Pending, Proof } from '#core/flows/facts.ts'
import { type Entry, newFacts } from '#core/flows/new-facts.ts'
import { nextStep } from '#core/flows/next-step.ts'
import type { FlowKind, ProofPurpose, Step, StepOf } from '#core/flows/step.ts'
import { isTaken } from '#core/flows/takes.ts'
import { type Method, methods } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import { can, startOfTime } from './people.ts'
import type { Dice } from './random.ts'

export interface Right {
  readonly authenticatorId: string
  readonly method: Method
  readonly purpose: ProofPurpose | 'binding' | 'entry'
  readonly multiFactor: boolean
  readonly at: number
}

export interface Ledger {
  passwordAt: number | null
  captcha: boolean
  /** The whole number was typed right for this choice. */
  readonly numbers: Set<string>
  readonly right: Right[]
  readonly wrong: Map<string, number>
  readonly bound: { readonly method: Method; readonly id: string; readonly begun: number; readonly before: Account }[]
  readonly removed: string[]
  changes: number
  /** An administrator changed the account while the flow ran. */
  epochMoved: boolean
}

export interface World {
  readonly dice: Dice
  readonly policy: Policy
  readonly kind: FlowKind
  account: Account
  facts: Facts
  now: number
  /** The right code of every challenge and every pending method there ever was, by its id. */
  readonly codes: Map<string, string>
  readonly ledger: Ledger
  serial: number
}

export const begin = (kind: FlowKind, account: Account, policy: Policy, d: Dice, entry: Entry = {}): World => ({
  dice: d,
  policy,
  kind,
  account,
  facts: newFacts(kind, startOfTime, policy.lifetimes.flow, entry),
  now: startOfTime,
  codes: new Map(),
  ledger: {
    passwordAt: entry.passwordAt ?? null,
    captcha: false,
    numbers: new Set(),
    right: (entry.proofs ?? []).map((proof) => ({ ...proof, purpose: 'entry' })),
    wrong: new Map(),
    bound: [],
    removed: [],
    changes: 0,
    epochMoved: false,
  },
  serial: 0,
})

export const environment = ({ now }: World): Environment => ({ can, now })
export const stepOf = (world: World): Step =>
  nextStep(world.facts, world.account, world.policy, environment(world), { keyUri: world.facts.pending?.secret ?? '' })

const apply = (world: World, ...events: readonly FlowEvent[]): void => {
  for (const event of events) world.facts = evolve(world.facts, event)
}

/** Gives an answer as the server would: gate, verify, evolve, and what starts by itself. True when it was taken. */
export const give = (world: World, answer: Answer): boolean => {
  const step = stepOf(world)
  if (!isTaken(step.step, answer.answer)) return false
  apply(world, ...verify(world, step, answer))
  const next = automatic(world.facts, world.account, world.policy, environment(world))
  if (next?.automatic === 'challenge') apply(world, ...open(world, 'second-factor', next.choice.id, next.choice.method))
  if (next?.automatic === 'offer-codes') apply(world, start(world, 'recoveryCode'))
  return true
}

const newId = (world: World, word: string): string => {
  world.serial += 1
  const id = `${word}${world.serial}`
  world.codes.set(id, `right-${id}`)
  return id
}

const verify = (world: World, step: Step, answer: Answer): readonly FlowEvent[] => {
  const verifier = verifiers[answer.answer] as (world: World, step: Step, answer: Answer) => readonly FlowEvent[]
  return verifier(world, step, answer)
}

const verifiers: {
  readonly [N in AnswerName]: (world: World, step: Step, answer: Extract<Answer, { answer: N }>) => readonly FlowEvent[]
} = {
  identify: (world, _, { username }) => [{ event: 'identified', username, userId: 'u', epoch: world.account.epoch }],
  'solve-captcha': (world, _, { payload }) => {
    if (payload !== 'solved') return []
    world.ledger.captcha = true
    return [{ event: 'captcha-solved' }]
  },
  password: (world, _, { password }) => {
    if (password !== 'right') return wrong(world, 'password', 'password')
    world.ledger.passwordAt = world.now
    return [{ event: 'password-proved', at: world.now }]
  },
  challenge: (world, step, { choiceId, number }) => {
    const method = offered(step, choiceId)
    if (method === null) return []
    const purpose = 'purpose' in step ? step.purpose : step.step === 'confirm-number' ? 'reset' : 'second-factor'
    const asks = world.policy.askFullNumber && purpose === 'reset' && methods[method].kind === 'phone'
    if (asks && (step.step !== 'confirm-number' || number === undefined)) return [{ event: 'number-asked', choiceId }]
    if (asks && number !== 'whole') return wrong(world, choiceId, 'number')
    if (asks) world.ledger.numbers.add(choiceId)
    return open(world, purpose, choiceId, method)
  },
  verify: (world, _, { code }) => proved(world, code),
  assert: (world, _, { credential }) => proved(world, String(credential['code'])),
  resend: (world, step) => {
    const { challenge, pending } = world.facts
    if (step.step.startsWith('activate')) return pending === null ? [] : [start(world, pending.method)]
    return challenge === null ? [] : open(world, challenge.purpose, challenge.choiceId, challenge.method)
  },
  poll: (world, step) => {
    const { pending, challenge } = world.facts
    if (step.step === 'working') return [{ event: 'password-set', at: world.now }, { event: 'finished' }]
    const outcome = world.dice.pick(['ringing', 'confirmed', 'denied', 'unanswered'])
    if (outcome === 'ringing') return []
    if (step.step === 'activate-call')
      return outcome === 'confirmed' && pending ? bind(world, pending) : [{ event: 'went-back' }]
    if (outcome === 'confirmed' && challenge) return proved(world, world.codes.get(challenge.id) ?? '')
    return outcome === 'denied' ? [{ event: 'ended', reason: 'reported' }] : [{ event: 'went-back' }]
  },
  back: () => [{ event: 'went-back' }],
  cancel: () => [{ event: 'ended', reason: 'cancelled' }],
  continue: (world, step) => {
    const { pending } = world.facts
    if (step.step === 'more-information') return [{ event: 'accepted' }]
    if (step.step === 'save-codes') return pending ? bind(world, pending) : []
    if (step.step === 'review') return [{ event: 'reviewed' }]
    return [{ event: step.step === 'reconfirm' ? 'reconfirmed' : 'finished' }]
  },
  skip: (_, step) => ('canSkipUntil' in step && step.canSkipUntil !== null ? [{ event: 'skipped' }] : []),
  enroll: (world, step, { method }) =>
    step.step === 'add-method' && step.offered.includes(method) ? [start(world, method)] : [],
  activate: (world, _, { code }) => activated(world, code),
  attest: (world, _, { credential }) => activated(world, String(credential['code'])),
  add: () => [{ event: 'adding' }],
  remove: (world, _, { authenticatorId }) =>
    world.account.authenticators.some(({ id }) => id === authenticatorId)
      ? [{ event: 'removing', authenticatorId }]
      : [],
  'confirm-removal': (world, step) => {
    const { id } = (step as StepOf<'confirm-removal'>).authenticator
    world.ledger.removed.push(id)
    const authenticators = world.account.authenticators.filter((authenticator) => authenticator.id !== id)
    world.account = { ...world.account, authenticators }
    return [{ event: 'removed' }]
  },
  'set-default': (world, step, { choiceId }) => {
    const choices = (step as StepOf<'manage'>).registered.flatMap((registered) => registered.choices)
    if (!choices.some(({ id }) => id === choiceId)) return []
    world.account = { ...world.account, defaultChoice: choiceId }
    return [{ event: 'default-set' }]
  },
  update: (world, _, { newPassword }) => {
    if (newPassword !== 'a good new one') return []
    world.ledger.changes += 1
    const handed = { event: 'password-handed', at: world.now } as const
    return world.dice.chance(0.5) ? [handed] : [handed, { event: 'password-set', at: world.now }, { event: 'finished' }]
  },
}

const offered = (step: Step, choiceId: string): Method | null => {
  const choices =
    step.step === 'choose-method'
      ? step.methods
      : step.step === 'confirm-number'
        ? [step.choice]
        : step.step === 'password' && step.passkey
          ? [anyPasskey]
          : []
  return choices.find(({ id }) => id === choiceId)?.method ?? null
}

const open = (world: World, purpose: ProofPurpose, choiceId: string, method: Method): readonly FlowEvent[] => [
  {
    event: 'challenged',
    challenge: {
      id: newId(world, 'c'),
      purpose,
      choiceId,
      method,
      authenticatorId: readChoiceId(choiceId)?.authenticatorId ?? '',
      sentAt: world.now,
      expiresAt: methods[method].sends ? world.now + world.policy.lifetimes.code * 1000 : null,
      resendAt: null,
      tries: 0,
    },
  },
]

const wrong = (
  { ledger }: World,
  key: string,
  of: 'password' | 'number' | 'proof' | 'activation',
): readonly FlowEvent[] => {
  ledger.wrong.set(key, (ledger.wrong.get(key) ?? 0) + 1)
  return [{ event: 'attempt-failed', of }]
}

const proved = (world: World, code: string): readonly FlowEvent[] => {
  const { challenge } = world.facts
  if (challenge === null) return []
  if (challenge.expiresAt !== null && world.now >= challenge.expiresAt) return []
  if (code !== world.codes.get(challenge.id)) return wrong(world, challenge.choiceId, 'proof')
  world.codes.set(challenge.id, 'used')
  const keys = world.account.authenticators.filter(({ kind, status }) => kind === 'key' && status === 'active')
  const key = challenge.choiceId === anyPasskey.id ? keys[0] : keys.find(({ id }) => id === challenge.authenticatorId)
  if (challenge.method === 'fido2' && !key) return wrong(world, challenge.choiceId, 'proof')
  const proof: Proof = {
    method: challenge.method,
    authenticatorId: key?.id ?? challenge.authenticatorId,
    multiFactor: key?.userVerification ?? false,
    at: world.now,
  }
  world.ledger.right.push({ ...proof, purpose: challenge.purpose })
  return [{ event: 'proved', proof }]
}

const start = (world: World, method: Method): FlowEvent => {
  const id = newId(world, 'p')
  const pending: Pending = {
    authenticatorId: id,
    method,
    address: methods[method].sends ? '+442079460000' : '',
    recommended: true,
    startedAt: world.now,
    expiresAt: world.now + world.policy.lifetimes.pending * 1000,
    resendAt: null,
    tries: 0,
    ...(method === 'totp' ? { secret: `SECRET-${id}` } : {}),
    ...(method === 'recoveryCode' ? { codes: [`SECRET-${id}`] } : {}),
  }
  return { event: 'pending-started', pending }
}

const activated = (world: World, code: string): readonly FlowEvent[] => {
  const { pending } = world.facts
  if (pending === null) return []
  return code === world.codes.get(pending.authenticatorId)
    ? bind(world, pending)
    : wrong(world, pending.authenticatorId, 'activation')
}

const bind = (world: World, { authenticatorId: id, method, startedAt: begun }: Pending): readonly FlowEvent[] => {
  const { account, ledger, now } = world
  world.codes.set(id, 'used')
  ledger.bound.push({ method, id, begun, before: account })
  const { kind } = methods[method]
  const authenticator = {
    id,
    kind,
    methods: kind === 'phone' ? (['sms', 'voice'] as const) : [method],
    name: '',
    hint: '',
    status: 'active',
    userVerification: kind === 'key',
    activation: false,
    recovery: kind === 'phone',
    createdAt: now,
    lastUsedAt: null,
  } as const
  world.account = { ...account, authenticators: [...account.authenticators, authenticator] }
  const proof: Proof = { method, authenticatorId: id, multiFactor: kind === 'key', at: now }
  const proves = methods[method].secondFactor
  if (proves) ledger.right.push({ ...proof, purpose: 'binding' })
  return [{ event: 'activated', authenticatorId: id, proof: proves ? proof : null }]
}

export const choiceIdsOf = ({ account }: World): readonly string[] =>
  account.authenticators.flatMap(({ id, methods: offers }) => offers.map((method) => choiceIdOf(id, method)))
