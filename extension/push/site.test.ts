// What is kept of servers, in IndexedDB itself: keys as objects, and one key for one pairing.
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DeviceKey, newDeviceKey } from '#core/push/sign.ts'
import { idbSites } from './site.ts'

test('a pairing that is begun in two places at once has one key, and it stays that one', async () => {
  const sites = idbSites('one-key')
  const made: DeviceKey[] = []
  const make = async (): Promise<DeviceKey> => {
    const key = await newDeviceKey()
    made.push(key)
    return key
  }
  const keys = await Promise.all([sites.pairingKey('a', make), idbSites('one-key').pairingKey('a', make)])
  assert.equal(made.length, 2)
  const [{ publicKey: first }, { publicKey: second }] = keys
  assert.equal(first, second)
  assert.equal((await sites.pairingKey('a', make)).publicKey, first)
  assert.equal(made.length, 2)
  assert.equal((await sites.pairingKey('a', make)).privateKey.extractable, false)
  await sites.dropPairings()
  assert.notEqual((await sites.pairingKey('a', make)).publicKey, first)
})
