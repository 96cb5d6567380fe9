// The store's contract on a real Postgres with two pools, as two processes have.
import { usePostgres } from '#test/support/postgres.ts'
import { storeContract } from './contract.ts'
import { openStore } from './open.ts'

const postgres = usePostgres()

storeContract('the store on Postgres', async () => {
  const url = await postgres.newDatabase()
  return [await openStore({ url }), await openStore({ url })]
})
