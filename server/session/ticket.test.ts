// A ticket is good for one purpose, one server and a few minutes; nothing in it can choose how it is checked.
import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { readTicket, signTicket, type TicketClaims, ticketKey } from './ticket.ts'

const now = Date.UTC(2026, 10, 22, 12)
const seconds = now / 1000
const secret = Buffer.alloc(32, 7).toString('base64url')
const key = ticketKey('host', { secret })
const rules = { audience: 'https://id.example/twofold', keys: [key], lifetimeSeconds: 300 }
const good: TicketClaims = {
  aud: rules.audience,
  sub: 'ada@example.org',
  iat: seconds,
  exp: seconds + 120,
  jti: 'a'.repeat(22),
  mode: 'manage',
}
const signed = (content: object): string => signTicket(key as never, content as TicketClaims)
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a good ticket is read, from a shared secret and from a key pair', () => {
  assert.deepEqual(readTicket(signed(good), rules, now), good)
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const text = `${part({ alg: 'ES256', typ: 'twofold-ticket+jwt' })}.${part(good)}`
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
    'base64url',
  )
  const pair = {
    ...rules,
    keys: [ticketKey('pair', { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() })],
  }
  assert.deepEqual(readTicket(`${text}.${signature}`, pair, now), good)
})

test('ASVS-9.2.2 wrong audience, purpose, time or life is refused', () => {
  const changes: readonly Partial<Record<keyof TicketClaims, unknown>>[] = [
    { aud: 'https://other.example' },
    { mode: 'reset' },
    { exp: seconds - 1 },
    { exp: seconds + 301 },
    { iat: seconds + 61, exp: seconds + 120 },
    { jti: 'short' },
    { sub: '' },
    { sub: ['ada@example.org'] },
  ]
  for (const change of changes)
    assert.equal(readTicket(signed({ ...good, ...change }), rules, now), null, JSON.stringify(change))
})

test('ASVS-9.2.2 no algorithm, another algorithm or a key in the header is refused', () => {
  const body = part(good)
  const heads = [
    { alg: 'none', typ: 'twofold-ticket+jwt' },
    { alg: 'HS512', typ: 'twofold-ticket+jwt' },
    { alg: 'ES256', typ: 'twofold-ticket+jwt', jwk: {} },
    { alg: 'HS256', typ: 'JWT' },
  ]
  for (const head of heads) {
    const signature = signed(good).split('.')[2]
    assert.equal(readTicket(`${part(head)}.${body}.${signature}`, rules, now), null, JSON.stringify(head))
    assert.equal(readTicket(`${part(head)}.${body}.`, rules, now), null, JSON.stringify(head))
  }
})

test('a ticket that was changed, cut or is nonsense is refused and never throws', () => {
  const ticket = signed(good)
  const [head = '', body = '', signature = ''] = ticket.split('.')
  const tampered = part({ ...good, sub: 'admin@example.org' })
  for (const text of [
    '',
    '.',
    '..',
    'a.b.c',
    `${head}.${tampered}.${signature}`,
    `${head}.${body}`,
    `${ticket}.x`,
    `${head}.${body}.${signature}AA`,
  ])
    assert.equal(readTicket(text, rules, now), null, text)
})

test('ASVS-6.3.2 a short shared secret is refused at start', () => {
  assert.throws(() => ticketKey('weak', { secret: Buffer.alloc(16).toString('base64url') }), /32 bytes/)
})
