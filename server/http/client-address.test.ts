// Limits cannot be escaped by writing the same address differently or by inventing a header.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical, clientAddress, limitKey } from './client-address.ts'

test('A17 every writing of one IPv6 address, and its whole /64, is one key', () => {
  const texts = [
    '2001:db8::1',
    '2001:0DB8:0:0::1',
    '[2001:db8::1]:443',
    '2001:db8:0:0:ffff::9',
    '2001:db8::1%eth0',
    '2001:db8::1.2.3.4',
  ]
  assert.deepEqual(new Set(texts.map((text) => limitKey(canonical(text)))), new Set(['2001:db8:0:0::/64']))
  assert.notEqual(limitKey(canonical('2001:db8:0:1::1')), limitKey(canonical('2001:db8::1')))
})

test('A17 IPv4 is one key, mapped into IPv6 or with a port', () => {
  for (const text of ['192.0.2.7', '::ffff:192.0.2.7', '::ffff:c000:207', '192.0.2.7:8080'])
    assert.equal(limitKey(canonical(text)), '192.0.2.7', text)
})

test('ASVS-15.3.4 no header is believed without a trusted proxy, and only the n-th from the right with n', () => {
  const headers = new Headers({
    'x-forwarded-for': '10.9.9.9, 198.51.100.4, 203.0.113.5',
    'x-real-ip': '10.8.8.8',
    forwarded: 'for=10.7.7.7',
  })
  assert.equal(clientAddress(headers, '192.0.2.1', 0), '192.0.2.1')
  assert.equal(clientAddress(headers, '192.0.2.1', 1), '203.0.113.5')
  assert.equal(clientAddress(headers, '192.0.2.1', 2), '198.51.100.4')
  assert.equal(clientAddress(new Headers(), '192.0.2.1', 1), 'unknown')
})

test('nonsense is unknown and does not throw', () => {
  for (const text of ['', 'localhost', '1.2.3', '::::', '256.1.1.1', 'drop table', '%', '[', ':'.repeat(99)])
    assert.equal(canonical(text), 'unknown', text)
})
