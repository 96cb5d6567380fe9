// Walking a flow by hand: answers in turn, the right code of whatever is open, and the step reached.
import assert from 'node:assert/strict'
import type { Answer } from '#core/flows/answer.ts'
import type { Step, StepName, StepOf } from '#core/flows/step.ts'
import { give } from './verifier.ts'
import type { World } from './world.ts'

type Scripted = Answer | ((world: World) => Answer)

/** Gives the answers in turn; each must be taken. Returns the step reached. */
export const go = (world: World, ...answers: readonly Scripted[]): Step => {
  for (const scripted of answers) {
    const answer = typeof scripted === 'function' ? scripted(world) : scripted
    assert.ok(give(world, answer), `${world.step.step} does not take ${answer.answer}`)
  }
  return world.step
}

/** The step, as the one it must be. */
export const as = <N extends StepName>(step: Step, name: N): StepOf<N> => {
  assert.equal(step.step, name)
  return step as StepOf<N>
}

const rightCode = ({ facts, codes }: World): string =>
  codes.get(facts.challenge?.id ?? facts.pending?.authenticatorId ?? '') ?? ''

export const identify: Answer = { answer: 'identify', username: 'robin@aldermill.example' }
export const captcha: Answer = { answer: 'solve-captcha', payload: 'solved' }
export const password: Answer = { answer: 'password', password: 'right' }
export const back: Answer = { answer: 'back' }
export const next: Answer = { answer: 'continue' }
export const choose = (choiceId: string): Answer => ({ answer: 'challenge', choiceId })
export const number = (choiceId: string, typed = 'whole'): Answer => ({ answer: 'challenge', choiceId, number: typed })
export const rightly = (world: World): Answer => ({ answer: 'verify', code: rightCode(world) })
export const wrongly: Answer = { answer: 'verify', code: 'wrong' }
export const enroll = (method: Extract<Answer, { answer: 'enroll' }>['method']): Answer => ({
  answer: 'enroll',
  method,
})
export const activate = (world: World): Answer => ({ answer: 'activate', code: rightCode(world) })
export const withKey = (world: World): Answer => ({ answer: 'assert', credential: { code: rightCode(world) } })
export const newPassword: Answer = { answer: 'update', newPassword: 'a good new one' }
