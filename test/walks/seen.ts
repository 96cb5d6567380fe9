// What walks saw: from which step which answer led where. The same seeds see the same, so that a picture made of it is
// made again to the byte.
import type { FlowKind, Step } from '#core/flows/step.ts'
import type { AnswerName } from '#core/flows/answer.ts'
import type { PresetName } from '#core/policy/presets.ts'
import { someAnswer } from './answers.ts'
import { beginWalk, minute } from './begin.ts'
import { dice } from './random.ts'
import { give } from './verifier.ts'

export interface Passage {
  readonly from: Step
  readonly answer: AnswerName
  readonly to: Step
  /** Of a registration: the wizard, or the page to view and change; null elsewhere. */
  readonly mode: 'interrupt' | 'manage' | null
}

/** Enough that every passage the walks can make is made; more find nothing new. */
const walks = 2500
const longestWalk = 30

/** Every passage of many walks through one flow under one preset, each as often as it was made. */
export function* passages(kind: FlowKind, name: PresetName): Generator<Passage> {
  for (let seed = 1; seed <= walks; seed += 1) {
    const d = dice(seed)
    const world = beginWalk(kind, name, d)
    const skill = d.pick([0, 0.5, 0.9, 0.9, 1])
    for (let turn = 0; turn < longestWalk; turn += 1) {
      const from = world.step
      if (from.step === 'ended' || from.step === 'done') break
      const answer = someAnswer(world, skill)
      if (give(world, answer)) yield { from, answer: answer.answer, to: world.step, mode: world.facts.mode }
      world.wait(d.chance(0.02) ? d.pick([1, 4, 6, 12]) * minute : 1000)
    }
  }
}
