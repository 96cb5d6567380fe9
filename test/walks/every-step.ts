// Real steps, as walks meet them: at least one of every name, under both presets.
import type { Reply, StepName } from '#core/flows/step.ts'
import { takes } from '#core/flows/takes.ts'
import { someAnswer } from './answers.ts'
import { accountWith, held, policyOf, somebody, startOfTime } from './people.ts'
import { dice } from './random.ts'
import { give } from './verifier.ts'
import { World } from './world.ts'

const names = Object.keys(takes) as StepName[]
/** Far more than are ever needed; a step that no walk meets must be seen as one. */
const mostWalks = 3000

const begin = (seed: number): World => {
  const d = dice(seed)
  const policy = policyOf(d.pick(['microsoft365', 'strict']))
  const kind = d.pick(['signIn', 'register', 'reset'] as const)
  const account = d.chance(0.5) ? somebody(d) : accountWith([held('a0', 'app'), held('a1', 'phone')])
  const known = { username: 'robin@aldermill.example', userId: 'u', epoch: account.epoch, passwordAt: startOfTime }
  return new World(kind, account, policy, d, kind === 'register' ? { ...known, mode: 'manage' } : {})
}

export const everyStep = (): readonly Reply['step'][] => {
  const met = new Map<StepName, Reply['step'][]>()
  for (let seed = 1; seed < mostWalks && met.size < names.length; seed += 1) {
    const world = begin(seed)
    for (let turn = 0; turn < 30; turn += 1) {
      const { step } = world
      const same = met.get(step.step) ?? []
      if (same.length < 20) met.set(step.step, [...same, step])
      give(world, someAnswer(world, 0.9))
      world.wait(1000)
    }
  }
  const missing = names.filter((name) => !met.has(name))
  if (missing.length > 0) throw new Error(`no walk met ${missing.join(', ')}`)
  return [...met.values()].flat()
}
