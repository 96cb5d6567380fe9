// What pairs a device: long enough that nobody guesses it, good once, for ten minutes, and in no message.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { en as notices } from '#core/messages/notices/en.ts'
import { parsePairingLink } from '#core/push/pairing-link.ts'
import { Device, isRefused } from '#test/support/device.ts'
import { Page, postTo, startPushServer } from '#test/support/push.ts'
import { ok, person, type TestServer } from '#test/support/server.ts'

let server: TestServer
before(async () => {
  server = await startPushServer({ people: ['ada', 'ben', 'cleo'].map((name) => person(name)) })
})
after(() => server.close())

/** A page that shows a pairing link. */
const pairing = async (name: string): Promise<Page> => {
  const { username, password } = person(name)
  const page = new Page(server)
  await page.begin('signIn')
  ok(await page.answer({ answer: 'identify', username }))
  ok(await page.answer({ answer: 'password', password }))
  ok(await page.answer({ answer: 'continue' }))
  ok(await page.answer({ answer: 'enroll', method: 'push' }))
  return page
}

const pairWith = async (link: string): Promise<string> => {
  const device = await Device.make(postTo(server), () => server.now())
  const reply = await device.pair(link)
  return isRefused(reply) ? reply.code : 'paired'
}

test('N63B-BI-04 the code has 256 random bits, is another each time, and names our own address only', async () => {
  const page = await pairing('ada')
  const seen = new Set<string>()
  const ones = Array.from({ length: 256 }, () => 0)
  const times = 40
  for (let time = 0; time < times; time += 1) {
    const { server: address, secret, pairing: id } = parsePairingLink(page.at('pair-device').link) ?? assert.fail()
    assert.equal(address, server.options.publicUrl.href)
    const bytes = Buffer.from(secret, 'base64url')
    assert.equal(bytes.length * 8, 256)
    for (let bit = 0; bit < 256; bit += 1) ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
    seen.add(secret).add(id)
    ok(await page.answer({ answer: 'back' }))
    ok(await page.answer({ answer: 'enroll', method: 'push' }))
  }
  assert.equal(seen.size, 2 * times)
  // All 256 together are false alarm once in 2^31 runs.
  assert.ok(ones.every((count) => count > 0 && count < times))
})

test('N63B-BI-04 the code pairs one device, in ten minutes, and none after the page has left it', async () => {
  const page = await pairing('ben')
  const { link } = page.at('pair-device')
  assert.equal(await pairWith(link), 'paired')
  assert.equal(await pairWith(link), 'request-gone', 'a second device')

  ok(await page.answer({ answer: 'back' }))
  ok(await page.answer({ answer: 'enroll', method: 'push' }))
  const left = page.at('pair-device').link
  ok(await page.answer({ answer: 'back' }))
  ok(await page.answer({ answer: 'enroll', method: 'push' }))
  const kept = page.at('pair-device')
  assert.ok(kept.expiresAt - server.now() <= 600_000)
  assert.equal(await pairWith(left), 'request-gone', 'another code was asked for')
  server.advance((kept.expiresAt - server.now()) / 1000)
  assert.equal(await pairWith(kept.link), 'request-gone', 'ten minutes have passed')
})

test('N63B-BI-04 the code is in no message, and no message has a place for it', async () => {
  const page = await pairing('cleo')
  const { secret } = parsePairingLink(page.at('pair-device').link) ?? assert.fail()
  assert.equal(await pairWith(page.at('pair-device').link), 'paired')
  assert.doesNotMatch(JSON.stringify(await server.letters()), new RegExp(`${secret}|twofold://`))
  const places = Object.values(notices).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  assert.deepEqual(
    places.filter((place) => /pair|link|secret|url/i.test(place ?? '')),
    [],
  )
})
