// The store's contract on PGlite, the embedded database.
import { storeContract } from './contract.ts'
import { openStore } from './open.ts'

storeContract('the store on PGlite', async () => [await openStore({ memory: true })])
