// One answer's consequences in one transaction: the flow moves, every effect holds, events and messages are written; or
// nothing is (ASVS 15.4.2). Guards are the statements themselves, so there is nothing to check before them.
import { sql } from 'kysely'
import type { Commit, CommitResult, Effect, Store } from '../ports.ts'
import { holdEpoch, knowing, writeAccount } from './accounts.ts'
import { bind, disable, remove, replaceCodes, useAuthenticator } from './authenticators.ts'
import type { Database, Runner } from './database.ts'
import { endFlows, holdFlows } from './flows.ts'
import { isOneStatement, moveAtOnce } from './move.ts'
import { spendKey, startCall } from './once.ts'
import { rehash, setPassword } from './people.ts'
import { closeApproval, endPairing, openApproval, startPairing, useApproval } from './approvals.ts'
import { createSession, revokeSessions } from './sessions.ts'

type Name = Effect['effect']
type EffectOf<N extends Name> = Extract<Effect, { readonly effect: N }>

/** `false` is a guard that found no row; effects without an answer cannot be refused. */
type Writer<N extends Name> = (db: Runner, effect: EffectOf<N>) => Promise<boolean | void>

const writers: { readonly [N in Name]: Writer<N> } = {
  'advance-counter': useAuthenticator,
  'use-authenticator': useAuthenticator,
  'replace-codes': replaceCodes,
  bind,
  remove: (db, { userId, authenticatorId }) => remove(db, userId, authenticatorId),
  disable: (db, { authenticatorId }) => disable(db, authenticatorId),
  'set-default': (db, { userId, choiceId }) => writeAccount(db, userId, { defaultChoice: choiceId }),
  prompted: (db, { userId, at }) => writeAccount(db, userId, { promptedAt: at }),
  confirmed: (db, { userId, at }) => writeAccount(db, userId, { confirmedAt: at }),
  epoch: (db, { userId, expected, raise }) => holdEpoch(db, userId, expected, raise),
  'set-password': setPassword,
  rehash,
  'create-session': (db, { session }) => createSession(db, session),
  'revoke-sessions': (db, { userId, except }) => revokeSessions(db, userId, except),
  'know-browser': async (db, effect) => void (await knowing(effect, sql`(values (1)) as once`).execute(db)),
  spend: (db, { key, expiresAt }) => spendKey(db, key, expiresAt),
  'start-call': (db, { callId, flowId, expiresAt }) => startCall(db, callId, flowId, expiresAt),
  'end-flows': endFlows,
  'open-approval': (db, { approval }) => openApproval(db, approval),
  'use-approval': useApproval,
  'close-approval': closeApproval,
  'start-pairing': (db, { pairing }) => startPairing(db, pairing),
  'end-pairing': (db, { id }) => endPairing(db, id),
  'set-passwordless': (db, { userId, on }) => writeAccount(db, userId, { passwordless: on }),
}

const write = <N extends Name>(db: Runner, effect: EffectOf<N>): Promise<boolean | void> =>
  (writers[effect.effect as N] as Writer<N>)(db, effect)

/** The epoch's row comes first: commits about one person queue up there instead of meeting half-way through each other. */
const inOrder = (effects: readonly Effect[]): readonly Effect[] => [
  ...effects.filter(({ effect }) => effect === 'epoch'),
  ...effects.filter(({ effect }) => effect !== 'epoch'),
]

/** Thrown to undo the transaction; carries why. */
class Undone extends Error {
  readonly result: CommitResult

  constructor(result: CommitResult) {
    super(result.result)
    this.result = result
  }
}

export const commitVerb = (db: Database): Pick<Store, 'commit'> => ({
  async commit(change: Commit) {
    // One statement is a transaction by itself.
    if (isOneStatement(change.effects)) return moveAtOnce(db, change, change.effects)
    try {
      return await db.transaction().execute(async (trx): Promise<CommitResult> => {
        for (const effect of change.effects) {
          if (effect.effect === 'end-flows') await holdFlows(trx, change.flow.id, effect)
        }
        const moved = await moveAtOnce(trx, change)
        if (moved.result !== 'ok') throw new Undone(moved)
        for (const effect of inOrder(change.effects)) {
          if ((await write(trx, effect)) === false) throw new Undone({ result: 'refused', effect: effect.effect })
        }
        return { result: 'ok' }
      })
    } catch (error) {
      if (error instanceof Undone) return error.result
      throw error
    }
  },
})
