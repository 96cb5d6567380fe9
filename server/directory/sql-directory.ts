// The directory that is built in: people in a table beside the store's, argon2id, names compared as A3 asks.
import type { Directory, Person } from '../ports.ts'
import { UnavailableError } from '../ports.ts'
import { asked, type Database, retrying } from '../store/database.ts'
import type { PasswordHasher } from './password-hash.ts'
import { type People, managePeople, personColumns } from './people.ts'
import { canonicalUsername, isSameUsername } from './username.ts'

export type SqlDirectory = Directory & People

export function createSqlDirectory(db: Database, hasher: PasswordHasher): SqlDirectory {
  /** One look-up and one hash, whoever is asked for (A19). */
  const check = async (
    userId: string,
    password: string,
  ): Promise<{ readonly ok: boolean; readonly stored: string }> => {
    const row = await retrying(() =>
      db.selectFrom('people').select('password_hash').where('user_id', '=', userId).executeTakeFirst(),
    )
    const stored = row?.password_hash ?? null
    const ok = await hasher.verify(stored, password)
    return { ok, stored: stored ?? '' }
  }

  const byName = asked(db, ['name'], ({ name }) =>
    db.selectFrom('people').select(personColumns).where('canonical', '=', name),
  )
  const byUserId = asked(db, ['userId'], ({ userId }) =>
    db.selectFrom('people').select(personColumns).where('user_id', '=', userId),
  )

  return {
    async find(username) {
      const person = await retrying(() => byName({ name: canonicalUsername(username) }))
      return person !== undefined && isSameUsername(username, person.username) ? person : null
    },

    async byId(userId) {
      return (await retrying(() => byUserId({ userId }))) ?? null
    },

    async checkPassword(person, password) {
      const { ok, stored } = await check(person?.userId ?? '', password)
      if (!ok || person === null || !hasher.isWeak(stored)) return { ok: ok && person !== null, rehash: null }
      const to = await hasher.hash(password).catch((error: unknown) => {
        // Too busy for more than the sign-in itself: the next one makes the stronger hash.
        if (error instanceof UnavailableError) return null
        throw error
      })
      return { ok, rehash: to === null ? null : { effect: 'rehash', userId: person.userId, from: stored, to } }
    },

    isCurrentPassword: async (person: Person, password) => (await check(person.userId, password)).ok,

    preparePassword: async (person, password, now) => ({
      effect: 'set-password',
      userId: person.userId,
      hash: await hasher.hash(password),
      at: now,
    }),

    ...managePeople(db, hasher),
  }
}
