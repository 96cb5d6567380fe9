// A world to walk in: somebody at random, a flow and a preset; registration is entered with what a session proved.
import type { FlowKind } from '#core/flows/step.ts'
import type { PresetName } from '#core/policy/presets.ts'
import { policyOf, somebody, startOfTime } from './people.ts'
import type { Dice } from './random.ts'
import { World } from './world.ts'

export const minute = 60_000

export const beginWalk = (kind: FlowKind, name: PresetName, d: Dice): World => {
  const policy = policyOf(name)
  const account = somebody(d)
  if (kind !== 'register') return new World(kind, account, policy, d)
  const ago = (): number => startOfTime - d.pick([0, 2, 4, 9, 20]) * minute
  const prover = d.chance(0.5) ? account.authenticators.find(({ kind: held }) => held === 'app') : undefined
  return new World(kind, account, policy, d, {
    mode: d.chance(0.7) ? 'manage' : 'interrupt',
    username: 'robin@aldermill.example',
    userId: 'u',
    epoch: account.epoch,
    passwordAt: d.chance(0.7) ? ago() : null,
    proofs: prover ? [{ method: 'totp', authenticatorId: prover.id, multiFactor: false, at: ago() }] : [],
  })
}
