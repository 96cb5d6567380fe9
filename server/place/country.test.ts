// The country database that comes along answers for public addresses, and for nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mapSize } from '#core/push/map.ts'
import { countryDatabase } from './country.ts'

test('a public address has its country and a point on the map', async () => {
  const find = await countryDatabase()
  for (const address of ['8.8.8.8', '2001:4860:4860:0:0:0:0:8888', '193.0.6.139']) {
    const place = find(address)
    assert.match(place?.country ?? '', /^[A-Z]{2}$/, address)
    const [x = -1, y = -1] = place?.point ?? []
    assert.ok(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height)
  }
  assert.equal(find('8.8.8.8')?.country, 'US')
})

test('private, reserved and made-up addresses have none', async () => {
  const find = await countryDatabase()
  for (const address of [
    '10.0.0.1',
    '127.0.0.1',
    '192.0.2.10',
    '::1',
    'fe80::1',
    'unknown',
    '',
    '1.2.3',
    'x'.repeat(99),
  ])
    assert.equal(find(address), null, address)
})
