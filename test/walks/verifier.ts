// A model of the server's verifier, without ports: it knows every right code and writes the ledger.
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import { automatic } from '#core/flows/automatic.ts'
import { anyPasskey, anyPush, readChoiceId } from '#core/flows/choice.ts'
import type { FlowEvent } from '#core/flows/event.ts'
import type { Approval, Pending, Proof } from '#core/flows/facts.ts'
import type { ProofPurpose, Step, StepOf } from '#core/flows/step.ts'
import { isTaken } from '#core/flows/takes.ts'
import { type Method, methods } from '#core/methods/catalogue.ts'
import type { World } from './world.ts'

/** Gives an answer as the server would: gate, verify, evolve, and what starts by itself. True when it was taken. */
export const give = (world: World, answer: Answer): boolean => {
  const { step } = world
  if (!isTaken(step.step, answer.answer)) return false
  world.apply(...verify(world, step, answer))
  const follows = automatic(world.facts, world.account, world.policy, world.environment)
  if (follows?.automatic === 'challenge')
    world.apply(...open(world, 'second-factor', follows.choice.id, follows.choice.method))
  if (follows?.automatic === 'offer-codes') world.apply(start(world, 'recoveryCode'))
  return true
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
    world.ledger.passCaptcha()
    return [{ event: 'captcha-solved' }]
  },
  password: (world, _, { password }) => {
    if (password !== 'right') return wrong(world, 'password', 'password')
    world.ledger.provePassword(world.now)
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
    if (step.step === 'activate-push') return pending === null ? [] : [testing(world, pending)]
    if (step.step.startsWith('activate')) return pending === null ? [] : [start(world, pending.method)]
    return challenge === null ? [] : open(world, challenge.purpose, challenge.choiceId, challenge.method)
  },
  poll: (world, step) => {
    const { pending, challenge } = world.facts
    if (step.step === 'pair-device')
      return pending === null ? [] : [testing(world, pending)].slice(world.dice.pick([0, 1]))
    if (step.step === 'activate-push') return pending === null ? [] : tested(world, pending)
    if (challenge?.approval !== undefined && step.step === 'await-approval') return approved(world)
    if (step.step === 'working') return [{ event: 'password-set', at: world.now }, { event: 'finished' }]
    const outcome = world.dice.pick(['ringing', 'confirmed', 'denied', 'unanswered'])
    if (outcome === 'ringing') return []
    if (step.step === 'activate-call')
      return outcome === 'confirmed' && pending ? bind(world, pending) : [{ event: 'went-back' }]
    if (outcome === 'confirmed' && challenge) return proved(world, world.codes.get(challenge.id) ?? '')
    return outcome === 'denied' ? [{ event: 'ended', reason: 'reported' }] : [{ event: 'went-back' }]
  },
  extend: ({ now, policy }) => [{ event: 'extended', expiresAt: now + policy.lifetimes.flow * 1000 }],
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
    world.replaceAccount({ authenticators })
    return [{ event: 'removed' }]
  },
  'set-default': (world, step, { choiceId }) => {
    const choices = (step as StepOf<'manage'>).registered.flatMap((registered) => registered.choices)
    if (!choices.some(({ id }) => id === choiceId)) return []
    world.replaceAccount({ defaultChoice: choiceId })
    return [{ event: 'default-set' }]
  },
  'set-passwordless': (world, _, { on }) => {
    world.replaceAccount({ passwordless: on })
    return [{ event: 'default-set' }]
  },
  update: (world, _, { newPassword }) => {
    if (newPassword !== 'a good new one') return []
    world.ledger.changePassword()
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
        : step.step === 'password'
          ? [...(step.passkey ? [anyPasskey] : []), ...(step.approval ? [anyPush] : [])]
          : []
  return choices.find(({ id }) => id === choiceId)?.method ?? null
}

const open = (world: World, purpose: ProofPurpose, choiceId: string, method: Method): readonly FlowEvent[] => [
  {
    event: 'challenged',
    challenge: {
      id: world.newCode('c'),
      purpose,
      choiceId,
      method,
      authenticatorId: readChoiceId(choiceId)?.authenticatorId ?? '',
      sentAt: world.now,
      ...(methods[method].sends ? sending(world) : { expiresAt: null, resendAt: null }),
      ...(method === 'push' ? { approval: asking(world, choiceId) } : {}),
      tries: 0,
    },
  },
]

/** One that no other request has: whichever was open is over with it. */
const newNumber = (world: World): string => {
  endRequest(world)
  return `NUMBER ${world.newCode('n')}.`
}

const endRequest = ({ facts, ledger }: World): void => {
  for (const request of [facts.challenge?.approval, facts.pending?.test]) if (request) ledger.over.add(request.number)
}

/** The devices that a request for this choice reaches: nobody's, instead of a password that nobody gave up. */
const asking = (world: World, choiceId: string): Approval => {
  const { account, facts } = world
  const instead = choiceId === anyPush.id
  const devices = account.authenticators.filter(
    ({ id, status, activation, methods: offers }) =>
      status === 'active' &&
      offers.includes('push') &&
      (!instead || (account.passwordless && activation)) &&
      !facts.proofs.some(({ authenticatorId }) => authenticatorId === id),
  )
  return { account: 'u', number: newNumber(world), devices: devices.map(({ id }) => id), quiet: world.dice.chance(0.1) }
}

/** A device answered, or somebody at it said no, or nobody did; a wrong number ends the request. */
const approved = (world: World): readonly FlowEvent[] => {
  const { challenge } = world.facts
  const devices = challenge?.approval?.devices ?? []
  const outcome = world.dice.pick(['waits', 'approved', 'approved', 'denied', 'wrong', 'reported', 'unanswered'])
  if (challenge === null || outcome === 'waits') return []
  endRequest(world)
  const id = devices.length > 0 ? world.dice.pick(devices) : undefined
  const device = world.account.authenticators.find((one) => one.id === id && one.status === 'active')
  if (outcome === 'approved' && device) {
    const multiFactor = device.activation && world.dice.chance(0.9)
    const proof: Proof = { method: 'push', authenticatorId: device.id, multiFactor, at: world.now }
    world.ledger.right.push({ ...proof, purpose: challenge.purpose })
    world.ledger.approved.push({ instead: challenge.choiceId === anyPush.id, by: world.account, device: device.id })
    return [{ event: 'proved', proof }]
  }
  if (outcome === 'reported') {
    world.ledger.reported = true
    return [{ event: 'ended', reason: 'reported' }]
  }
  return outcome === 'wrong'
    ? [...wrong(world, challenge.choiceId, 'proof'), { event: 'went-back' }]
    : [{ event: 'went-back' }]
}

/** A device has come; it gets a number of its own. */
const testing = (world: World, pending: Pending): FlowEvent => {
  const { authenticatorId: id } = pending
  const test = { account: 'u', id: world.newCode('t'), number: newNumber(world), devices: [id], quiet: false }
  return {
    event: 'pending-started',
    pending: { ...pending, device: { publicKey: 'k', name: 'd', browser: null }, test },
  }
}

const tested = (world: World, pending: Pending): readonly FlowEvent[] => {
  const outcome = world.dice.pick(['waits', 'approved', 'approved', 'wrong', 'denied'])
  if (outcome === 'waits') return []
  endRequest(world)
  if (outcome === 'approved') return bind(world, pending)
  return outcome === 'wrong'
    ? [...wrong(world, pending.authenticatorId, 'activation'), { event: 'went-back' }]
    : [{ event: 'went-back' }]
}

const sending = ({ now, policy }: World): { readonly expiresAt: number; readonly resendAt: number } => ({
  expiresAt: now + policy.lifetimes.code * 1000,
  resendAt: now + policy.limits.resendAfterSeconds * 1000,
})

const wrong = (
  { ledger }: World,
  key: string,
  of: 'password' | 'number' | 'proof' | 'activation',
): readonly FlowEvent[] => {
  ledger.countWrong(key)
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
  const id = world.newCode('p')
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
    ...(method === 'push' ? { pairing: `SECRET-${id}` } : {}),
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
  world.replaceAccount({ authenticators: [...account.authenticators, authenticator] })
  const proof: Proof = { method, authenticatorId: id, multiFactor: kind === 'key', at: now }
  const proves = methods[method].secondFactor
  if (proves) ledger.right.push({ ...proof, purpose: 'binding' })
  return [{ event: 'activated', authenticatorId: id, proof: proves ? proof : null }]
}
