// What is ours to remember of a person: default, dates, epoch, known browsers; and the account as one, authenticators included.
import type { AccountRow, Store } from '../ports.ts'
import { authenticatorColumns } from './authenticators.ts'
import type { Database, Runner } from './database.ts'

type AccountVerbs = Pick<Store, 'readAccount' | 'isKnownBrowser'>

export const accountVerbs = (db: Database): AccountVerbs => ({
  async readAccount(userId) {
    const [account, authenticators] = await Promise.all([
      db
        .selectFrom('accounts')
        .select([
          'default_choice as defaultChoice',
          'confirmed_at as confirmedAt',
          'prompted_at as promptedAt',
          'passwordless',
          'epoch',
        ])
        .where('user_id', '=', userId)
        .executeTakeFirst(),
      db
        .selectFrom('authenticators')
        .select(authenticatorColumns)
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    ])
    return { account: { userId, ...(account ?? unwritten) }, authenticators }
  },

  async isKnownBrowser(userId, browser) {
    const row = await db
      .selectFrom('known_browsers')
      .select('seen_at')
      .where('user_id', '=', userId)
      .where('browser', '=', browser)
      .executeTakeFirst()
    return row !== undefined
  },
})

/** Nobody has written anything about this person yet. */
const unwritten: Omit<AccountRow, 'userId'> = {
  defaultChoice: null,
  confirmedAt: null,
  promptedAt: null,
  passwordless: false,
  epoch: 0,
}

type AccountChange = Partial<Pick<AccountRow, 'defaultChoice' | 'confirmedAt' | 'promptedAt' | 'passwordless'>>

export async function writeAccount(db: Runner, userId: string, change: AccountChange): Promise<void> {
  const set = {
    ...(change.defaultChoice === undefined ? {} : { default_choice: change.defaultChoice }),
    ...(change.confirmedAt === undefined ? {} : { confirmed_at: change.confirmedAt }),
    ...(change.promptedAt === undefined ? {} : { prompted_at: change.promptedAt }),
    ...(change.passwordless === undefined ? {} : { passwordless: change.passwordless }),
  }
  await db
    .insertInto('accounts')
    .values({ user_id: userId, epoch: 0, ...set })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(set))
    .execute()
}

/** True when the epoch still is `expected`; the row stays locked until the commit, so it cannot move in between. */
export async function holdEpoch(db: Runner, userId: string, expected: number, raise: boolean): Promise<boolean> {
  const next = raise ? expected + 1 : expected
  // A person of whom nothing was written has epoch 0 and no row to lock: that one insert makes it.
  const held =
    expected === 0
      ? await db
          .insertInto('accounts')
          .values({ user_id: userId, epoch: next })
          .onConflict((conflict) =>
            conflict.column('user_id').doUpdateSet({ epoch: next }).where('accounts.epoch', '=', expected),
          )
          .returning('epoch')
          .executeTakeFirst()
      : await db
          .updateTable('accounts')
          .set({ epoch: next })
          .where('user_id', '=', userId)
          .where('epoch', '=', expected)
          .returning('epoch')
          .executeTakeFirst()
  return held !== undefined
}

/** For what an administrator does: whatever is under way for this person is not finished (A48). */
export async function raiseEpoch(db: Runner, userId: string): Promise<void> {
  await db
    .insertInto('accounts')
    .values({ user_id: userId, epoch: 1 })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet((eb) => ({ epoch: eb('accounts.epoch', '+', 1) })))
    .execute()
}

export async function knowBrowser(db: Runner, userId: string, browser: string, at: number): Promise<void> {
  await db
    .insertInto('known_browsers')
    .values({ user_id: userId, browser, seen_at: at })
    .onConflict((conflict) => conflict.columns(['user_id', 'browser']).doUpdateSet({ seen_at: at }))
    .execute()
}
