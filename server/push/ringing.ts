// A store that rings the bell when something was written that somebody may be waiting for.
import type { Effect, Store } from '../ports.ts'
import type { Bell } from './bell.ts'

const news: ReadonlySet<Effect['effect']> = new Set<Effect['effect']>([
  'open-approval',
  'use-approval',
  'close-approval',
])

export const ringing = <S extends Store>(store: S, bell: Pick<Bell, 'look'>): S => ({
  ...store,
  async commit(change) {
    const result = await store.commit(change)
    if (result.result === 'ok' && change.effects.some(({ effect }) => news.has(effect))) bell.look()
    return result
  },
  async answerApproval(answer) {
    const taken = await store.answerApproval(answer)
    if (taken) bell.look()
    return taken
  },
  async claimPairing(claim) {
    const claimed = await store.claimPairing(claim)
    if (claimed) bell.look()
    return claimed
  },
})
