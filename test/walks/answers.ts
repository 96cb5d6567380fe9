// What somebody might answer: mostly what the step takes, sometimes anything; right with a given skill, else wrong,
// stale, or right somewhere else.
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import { anyPasskey, anyPush, choiceIdOf } from '#core/flows/choice.ts'
import type { Step } from '#core/flows/step.ts'
import { takes } from '#core/flows/takes.ts'
import { methodNames } from '#core/methods/catalogue.ts'
import type { Dice } from './random.ts'
import type { World } from './world.ts'

const choiceIdsOf = ({ account }: World): readonly string[] =>
  account.authenticators.flatMap(({ id, methods }) => methods.map((method) => choiceIdOf(id, method)))

/** More time leads nowhere: a walk that wants some asks for it by itself. */
const leading = (names: readonly AnswerName[]): readonly AnswerName[] => names.filter((name) => name !== 'extend')

const names = leading([...new Set(Object.values(takes).flat())])

/** Things that people do less often than go on. */
const seldom: ReadonlySet<AnswerName> = new Set<AnswerName>(['cancel', 'back', 'skip'])

const someName = (dice: Dice, step: Step): AnswerName => {
  const taken = leading(takes[step.step])
  if (taken.length === 0 || dice.chance(0.05)) return dice.pick(names)
  const usual = taken.filter((name) => !seldom.has(name))
  return usual.length > 0 && !dice.chance(0.06) ? dice.pick(usual) : dice.pick(taken)
}

/** The right code of what is open, or one that was right for something else, or was right once. */
const someCode = ({ facts, codes }: World, skill: number, dice: Dice): string => {
  const { challenge, pending } = facts
  const id = challenge?.id ?? pending?.authenticatorId
  if (id !== undefined && dice.chance(skill)) return codes.get(id) ?? ''
  return dice.chance(0.5) && codes.size > 0 ? `right-${dice.pick([...codes.keys()])}` : 'wrong'
}

export const someAnswer = (world: World, skill: number, dice: Dice = world.dice): Answer => {
  const { step } = world
  const right = (good: string): string => (dice.chance(skill) ? good : 'wrong')
  const someChoice = (): string =>
    dice.pick([...choiceIdsOf(world), anyPasskey.id, anyPush.id, 'nobody.totp', 'nonsense'])
  const offered = (): string => {
    if (step.step === 'choose-method' && !dice.chance(0.05)) return dice.pick(step.methods).id
    return step.step === 'confirm-number' ? step.choice.id : someChoice()
  }
  const makers: { readonly [N in AnswerName]: () => Extract<Answer, { readonly answer: N }> } = {
    identify: () => ({ answer: 'identify', username: 'robin@aldermill.example' }),
    'solve-captcha': () => ({ answer: 'solve-captcha', payload: dice.chance(0.9) ? 'solved' : 'wrong' }),
    password: () => ({ answer: 'password', password: right('right') }),
    challenge: () => ({
      answer: 'challenge',
      choiceId: offered(),
      ...(step.step === 'confirm-number' ? { number: dice.chance(0.8) ? 'whole' : 'wrong' } : {}),
    }),
    verify: () => ({ answer: 'verify', code: someCode(world, skill, dice) }),
    assert: () => ({ answer: 'assert', credential: { code: someCode(world, skill, dice) } }),
    resend: () => ({ answer: 'resend' }),
    poll: () => ({ answer: 'poll' }),
    back: () => ({ answer: 'back' }),
    continue: () => ({ answer: 'continue' }),
    skip: () => ({ answer: 'skip' }),
    enroll: () => ({
      answer: 'enroll',
      method: step.step === 'add-method' && !dice.chance(0.1) ? dice.pick(step.offered) : dice.pick(methodNames),
    }),
    activate: () => ({ answer: 'activate', code: someCode(world, skill, dice) }),
    attest: () => ({ answer: 'attest', credential: { code: someCode(world, skill, dice) } }),
    add: () => ({ answer: 'add' }),
    remove: () => ({
      answer: 'remove',
      authenticatorId: dice.pick([...world.account.authenticators.map(({ id }) => id), 'nobody']),
    }),
    'confirm-removal': () => ({ answer: 'confirm-removal' }),
    'set-default': () => ({ answer: 'set-default', choiceId: someChoice() }),
    'set-passwordless': () => ({ answer: 'set-passwordless', on: dice.chance(0.7) }),
    update: () => ({ answer: 'update', newPassword: right('a good new one') }),
    extend: () => ({ answer: 'extend' }),
    cancel: () => ({ answer: 'cancel' }),
  }
  return makers[someName(dice, step)]()
}
