// Adding and changing people, for the organisation's own tools and for a demo: what the directory of a larger one does
// elsewhere. No password is ever set for somebody who has one (ASVS-6.4.1).
import { randomUUID } from 'node:crypto'
import type { Person } from '../ports.ts'
import { raiseEpoch } from '../store/accounts.ts'
import { type Database, retrying } from '../store/database.ts'
import { revokeSessions } from '../store/sessions.ts'
import type { PasswordHasher } from './password-hash.ts'
import { canonicalUsername } from './username.ts'

export interface NewPerson extends Partial<Omit<Person, 'username'>> {
  readonly username: string
  /** Left out: cannot sign in before a reset. */
  readonly password?: string
}

export type PersonChange = Partial<
  Pick<Person, 'displayName' | 'mail' | 'licensed' | 'locked' | 'mfaRequired' | 'administrator' | 'groups'>
>

export interface People {
  /** Throws `UsernameTaken` when somebody has that name or one that reads like it. */
  createPerson(person: NewPerson): Promise<Person>
  /** null when there is no such person. Locking or taking the licence away ends sessions and running flows at once (A48). */
  updatePerson(userId: string, change: PersonChange): Promise<Person | null>
}

export class UsernameTaken extends Error {
  readonly code = 'username-taken'

  constructor() {
    super('another person has this user name, or one that reads like it')
  }
}

export const personColumns = [
  'user_id as userId',
  'username',
  'display_name as displayName',
  'mail',
  'licensed',
  'locked',
  'mfa_required as mfaRequired',
  'administrator',
  'groups',
] as const

export const managePeople = (db: Database, hasher: PasswordHasher): People => ({
  async createPerson({ username, password, ...given }) {
    const person: Person = {
      userId: randomUUID(),
      username,
      displayName: username,
      mail: username,
      licensed: true,
      locked: false,
      mfaRequired: true,
      administrator: false,
      groups: [],
      ...given,
    }
    const hash = password === undefined ? null : await hasher.hash(password)
    const { numInsertedOrUpdatedRows } = await retrying(() =>
      db
        .insertInto('people')
        .values({
          ...columnsOf(person),
          user_id: person.userId,
          username,
          canonical: canonicalUsername(username),
          password_hash: hash,
          password_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst(),
    )
    if (numInsertedOrUpdatedRows !== 1n) throw new UsernameTaken()
    return person
  },

  async updatePerson(userId, change) {
    const ends = change.locked === true || change.licensed === false
    return retrying(() =>
      db.transaction().execute(async (trx) => {
        // The account's row before the person's, as every commit takes them.
        if (ends) {
          await raiseEpoch(trx, userId)
          await revokeSessions(trx, userId, null)
        }
        const person = await trx
          .selectFrom('people')
          .select(personColumns)
          .where('user_id', '=', userId)
          .forUpdate()
          .executeTakeFirst()
        if (person === undefined) return null
        const changed = { ...person, ...change }
        await trx.updateTable('people').set(columnsOf(changed)).where('user_id', '=', userId).execute()
        return changed
      }),
    )
  },
})

const columnsOf = (person: Person) => ({
  display_name: person.displayName,
  mail: person.mail,
  licensed: person.licensed,
  locked: person.locked,
  mfa_required: person.mfaRequired,
  administrator: person.administrator,
  groups: JSON.stringify(person.groups),
})
