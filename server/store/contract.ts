// What every store must do, as tests: any adapter of the `Store` port registers them for itself. Attack ids name the row
// that a test answers. All data is under random ids and the times are the contract's own, so a store may hold other data.
import { after, before, describe } from 'node:test'
import { accountContract } from './contract/accounts.ts'
import { approvalContract } from './contract/approvals.ts'
import { flowContract } from './contract/flows.ts'
import { limitContract } from './contract/limits.ts'
import { onceContract } from './contract/once.ts'
import type { Stores, Subject } from './contract/support.ts'

/** `open` gives handles to one and the same data, as several processes would have them; the suite closes them. */
export function storeContract(name: string, open: () => Promise<Stores>): void {
  describe(name, () => {
    let opened: Stores | undefined
    const stores = (): Stores => {
      if (opened === undefined) throw new Error('the store is not open')
      return opened
    }
    before(async () => {
      opened = await open()
    })
    after(async () => {
      for (const store of opened ?? []) await store.close()
    })
    const subject: Subject = { stores, store: () => stores()[0] }
    describe('flows', () => flowContract(subject))
    describe('limits', () => limitContract(subject))
    describe('accounts', () => accountContract(subject))
    describe('once', () => onceContract(subject))
    describe('approvals', () => approvalContract(subject))
  })
}
