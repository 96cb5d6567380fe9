// A46: keys rotate, and an old one can be let go once everything that lasts was sealed anew.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { keysFromConfig, newKeySettings } from '../seal/keys.ts'
import { SealError, createSeals } from '../seal/seals.ts'
import { bound, id } from './contract/support.ts'
import { openStore } from './open.ts'
import { resealAuthenticators } from './reseal.ts'

it('A46 everything that lasts is sealed anew, after which the old key is not needed', async (t) => {
  const store = await openStore({ memory: true })
  t.after(() => store.close())
  const { indexKey, keys: older } = newKeySettings('2025')
  const { keys: newer } = newKeySettings('2026')
  const withKeys = (keys: string) => createSeals(keysFromConfig({ keys, indexKey, production: true }))
  const [before, during, after] = [withKeys(older), withKeys(`${newer},${older}`), withKeys(newer)]

  const secrets = new Map(Array.from({ length: 7 }, (_, index) => [id('a'), `secret ${index}`]))
  const userId = id('user')
  for (const [row, secret] of secrets) {
    await bound(store, { id: row, userId, sealed: before.seal('authenticator', row, secret) })
  }
  await bound(store, { userId, kind: 'key', sealed: null })

  const opened = async (seals: typeof before): Promise<readonly (string | null)[]> =>
    (await store.readAccount(userId)).authenticators.map((row) =>
      row.sealed === null ? null : seals.open('authenticator', row.id, row.sealed),
    )
  await assert.rejects(opened(after), SealError)
  assert.equal(await resealAuthenticators(store.db, during), 7)
  assert.deepEqual(new Set(await opened(after)), new Set([...secrets.values(), null]))
  assert.equal(await resealAuthenticators(store.db, during), 0)
})
