// What is ours to remember of a person: default, dates, epoch, known browsers; and the account as one, authenticators included.
import { type Expression, expressionBuilder, type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { AccountRow, Effect, Store, StoredAccount } from '../ports.ts'
import { authenticatorColumns } from './authenticators.ts'
import { asked, type Database, type Runner } from './database.ts'
import { flowColumns } from './flows.ts'
import type { Tables } from './tables.ts'

type AccountVerbs = Pick<Store, 'readAccount' | 'readTurn' | 'isKnownBrowser'>

export const accountVerbs = (db: Database): AccountVerbs => {
  const account = asked(db, ['userId'], ({ userId }) =>
    db.selectNoFrom((eb) => [accountOf(eb.val(userId)), authenticatorsOf(eb.val(userId))]),
  )
  const turn = asked(db, ['id', 'browser'], ({ id, browser }) =>
    db
      .selectFrom('flows')
      .select(flowColumns)
      .select((eb) => [
        accountOf(eb.ref('flows.user_id')),
        authenticatorsOf(eb.ref('flows.user_id')),
        eb
          .exists(
            eb
              .selectFrom('known_browsers')
              .select('seen_at')
              .whereRef('known_browsers.user_id', '=', 'flows.user_id')
              .where('known_browsers.browser', '=', browser),
          )
          .$castTo<boolean>()
          .as('known'),
      ])
      .where('id', '=', id),
  )
  return {
    async readAccount(userId) {
      return storedAccount(userId, (await account({ userId })) ?? { account: null, authenticators: [] })
    },

    async readTurn(id, browser) {
      const found = await turn({ id, browser })
      if (found === undefined) return null
      const { account, authenticators, known, ...row } = found
      return { row, stored: storedAccount(row.userId ?? '', { account, authenticators }), known }
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
  }
}

const { selectFrom } = expressionBuilder<Tables, never>()

type UserId = Expression<string | null>

const accountOf = (userId: UserId) =>
  jsonObjectFrom(
    selectFrom('accounts')
      .select([
        'default_choice as defaultChoice',
        'confirmed_at as confirmedAt',
        'prompted_at as promptedAt',
        'passwordless',
        'epoch',
      ])
      .where('accounts.user_id', '=', userId),
  ).as('account')

const authenticatorsOf = (userId: UserId) =>
  jsonArrayFrom(
    selectFrom('authenticators')
      .select(authenticatorColumns)
      .where('authenticators.user_id', '=', userId)
      .orderBy('created_at')
      .orderBy('id'),
  ).as('authenticators')

const storedAccount = (
  userId: string,
  row: { readonly account: Omit<AccountRow, 'userId'> | null } & Pick<StoredAccount, 'authenticators'>,
): StoredAccount => ({ account: { userId, ...(row.account ?? unwritten) }, authenticators: row.authenticators })

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

/** `from` gives the one row that makes it so, or none. */
export const knowing = (
  { userId, browser, at }: Extract<Effect, { readonly effect: 'know-browser' }>,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`insert into known_browsers (user_id, browser, seen_at)
  select ${userId}::text, ${browser}::text, ${at}::bigint from ${from}
  on conflict (user_id, browser) do update set seen_at = excluded.seen_at`
