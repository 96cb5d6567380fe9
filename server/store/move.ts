// The one statement that moves a flow and writes what belongs to that, for most answers the whole commit: nothing in it
// holds unless the flow moves, and the flow moves only if the guard holds.
import { sql } from 'kysely'
import type { Commit, CommitResult, Effect } from '../ports.ts'
import { knowing } from './accounts.ts'
import { using } from './authenticators.ts'
import { clearing } from './counters.ts'
import type { Runner } from './database.ts'
import { told } from './told.ts'

type EffectOf<N extends Effect['effect']> = Extract<Effect, { readonly effect: N }>
type Use = EffectOf<'advance-counter' | 'use-authenticator'>
type Whole = Use | EffectOf<'know-browser'>

const nothing = sql``

const isUse = (effect: Effect): effect is Use =>
  effect.effect === 'advance-counter' || effect.effect === 'use-authenticator'

const isKnowing = (effect: Effect): effect is EffectOf<'know-browser'> => effect.effect === 'know-browser'

/** One authenticator is used and a browser is remembered, or less: that is one statement. */
export const isOneStatement = (effects: readonly Effect[]): effects is readonly Whole[] =>
  effects.every((effect) => isUse(effect) || isKnowing(effect)) &&
  effects.filter(isUse).length <= 1 &&
  effects.filter(isKnowing).length <= 1

/**
 * Of any number of answers at once exactly one moves the flow (A9), and only that one's consequences are there. With a
 * guard the flow is held first and moved last, so that a refused use leaves nothing behind (A7, A8).
 */
export async function moveAtOnce(db: Runner, change: Commit, effects: readonly Whole[] = []): Promise<CommitResult> {
  const { flow, clears = [] } = change
  const use = effects.find(isUse)
  const known = effects.find(isKnowing)
  const { rows } = await sql<{ readonly held: boolean; readonly moved: boolean }>`
    with held as (select id from flows where id = ${flow.id} and version = ${flow.version} and not ended for update)
    ${use === undefined ? nothing : sql`, used as (${using(use, sql`exists (select from held)`)})`},
    moved as (
      update flows
      set version = version + 1, last_request = ${flow.request}, user_id = ${flow.userId}, facts = ${flow.facts},
        expires_at = ${flow.expiresAt}, ended = ${flow.ended}
      from held${use === undefined ? nothing : sql`, used`}
      where flows.id = held.id
      returning flows.id
    )${known === undefined ? nothing : sql`, known as (${knowing(known, sql`moved`)})`}${clears.length === 0 ? nothing : clearing(clears)}${told(change)}
    select exists (select from held) as held, exists (select from moved) as moved`.execute(db)
  const [{ held, moved } = { held: false, moved: false }] = rows
  if (moved) return { result: 'ok' }
  return held && use !== undefined ? { result: 'refused', effect: use.effect } : { result: 'stale' }
}
