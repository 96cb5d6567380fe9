// The one implementation of the `Store` port: the same SQL on PGlite and on Postgres.
import type { Store } from '../ports.ts'
import { accountVerbs } from './accounts.ts'
import { authenticatorVerbs } from './authenticators.ts'
import { approvalVerbs } from './approvals.ts'
import { commitVerb } from './commit.ts'
import { counterVerbs } from './counters.ts'
import { type Database, retryingVerbs } from './database.ts'
import { type EventLog, eventVerbs } from './events.ts'
import { flowVerbs } from './flows.ts'
import { messageVerbs } from './messages.ts'
import { onceVerbs } from './once.ts'
import { purgeVerb } from './purge.ts'
import { sessionVerbs } from './sessions.ts'

export interface SqlStore extends Store {
  readonly log: EventLog
  /** For parts that keep their own tables in the same database: the SQL directory. */
  readonly db: Database
}

export interface Backend {
  readonly db: Database
  /** Nobody but us looks after it. */
  readonly embedded: boolean
  close(): Promise<void>
}

export function createSqlStore(backend: Backend): SqlStore {
  const { db } = backend
  const { appendEvents, readEvents, ...log } = retryingVerbs(eventVerbs(db))
  return {
    ...retryingVerbs({
      ...flowVerbs(db),
      ...commitVerb(db),
      ...counterVerbs(db),
      ...accountVerbs(db),
      ...authenticatorVerbs(db),
      ...sessionVerbs(db),
      ...onceVerbs(db),
      ...approvalVerbs(db),
      ...messageVerbs(db),
      ...purgeVerb(db, { alone: backend.embedded }),
    }),
    appendEvents,
    readEvents,
    log,
    db,
    close: () => backend.close(),
  }
}
