// The contract where every transaction is serialisable, as on the engines that know no other: what collides is tried again.
import { usePostgres } from '#test/support/postgres.ts'
import { storeContract } from './contract.ts'
import { openStore } from './open.ts'

const postgres = usePostgres()

storeContract('the store on Postgres, serialisable', async () => {
  const url = new URL(await postgres.newDatabase())
  url.searchParams.set('options', '-c default_transaction_isolation=serializable')
  return [await openStore({ url: url.href }), await openStore({ url: url.href })]
})
