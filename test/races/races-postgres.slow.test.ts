// The races on Postgres, spread over two server processes: nothing but the database stands between them.
import { newKeySettings } from '#server/seal/keys.ts'
import { testPolicy } from '#test/support/assembled.ts'
import { startPair } from '#test/support/pair.ts'
import { usePostgres } from '#test/support/postgres.ts'
import { races } from './races.ts'

const postgres = usePostgres()

races('races of two processes on Postgres', async (patch) =>
  startPair(await postgres.newDatabase(), testPolicy('microsoft365', patch), newKeySettings('a')),
)
