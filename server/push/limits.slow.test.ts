// How much of the server one device or one address may take, and who is not in whose way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pushPaths } from '#core/push/paths.ts'
import { Device, isRefused } from '#test/support/device.ts'
import { postTo, signIn, startFor, withDevice } from '#test/support/push.ts'
import { ok, person, publicUrl, type TestServer } from '#test/support/server.ts'

const policy = { push: { asksPerMinute: 150, refusalsPerMinute: 20 } }

/** What the server says to a request from this address, with how long to wait. */
const from =
  (server: TestServer, address: string) =>
  async (path: string, body: string): Promise<readonly [status: number, code: unknown, wait: string | null]> => {
    const headers = { 'content-type': 'application/json', origin: 'chrome-extension://abcdefghijklmnop' }
    const request = new Request(`${publicUrl.href}${path}`, { method: 'POST', body, headers })
    const response = await server.handler(request, { address })
    const { code } = (await response.json()) as { readonly code?: unknown }
    return [response.status, code, response.headers.get('retry-after')]
  }

test('N63B-OB-05 A16 a device that asks without end is told how long to wait; no other one waits for it', async (t) => {
  const server = await startFor(t, { policy, people: [person('ada'), person('ben')] })
  const [ada, ben] = [await withDevice(server, 'ada'), await withDevice(server, 'ben')]
  // A minute that has just begun.
  server.advance(120)
  const page = await signIn(server, ada.who)
  const { number } = page.at('await-approval')
  const request = await ada.device.request()
  let [asked, reply] = [1, await ada.device.list()]
  while (!isRefused(reply) && asked < 200) [asked, reply] = [asked + 1, await ada.device.list()]
  assert.equal(asked, 150)
  assert.ok(isRefused(reply))
  assert.deepEqual([reply.status, reply.code], [429, 'rate-limited'])
  const signed = await ada.device.signed(ada.device.statement(request, { number }))
  assert.deepEqual(await from(server, '198.51.100.7')(pushPaths.answer, signed), [429, 'rate-limited', '60'])
  const waiting = await ada.device.wait('')
  assert.ok(!isRefused(waiting), 'waiting counts for itself')
  assert.ok(!isRefused(await ben.device.list()))
  // Whoever knows its id cannot use up its turns from elsewhere, and nothing of the answer is lost.
  server.advance(60)
  const nonce = 'A'.repeat(22)
  const claimed = { type: 'twofold.push.list', v: 1, device: ada.device.id, nonce, time: server.now() } as const
  const mallory = await Device.make(postTo(server), () => server.now())
  const forged = await mallory.signed(claimed)
  for (let time = 0; time < 20; time += 1)
    assert.equal((await from(server, '203.0.113.5')(pushPaths.list, forged))[0], 401)
  assert.deepEqual(await from(server, '203.0.113.5')(pushPaths.list, forged), [429, 'rate-limited', '60'])
  assert.equal((await from(server, '198.51.100.7')(pushPaths.answer, signed))[0], 200)
  ok(await page.poll())
  page.at('done')
})

test('A17 what is refused to one address stops it, for IPv6 the whole /64; what is taken does not count', async (t) => {
  const server = await startFor(t, { policy })
  const { device } = await withDevice(server)
  server.advance(120)
  for (let time = 0; time < 60; time += 1) assert.ok(!isRefused(await device.list()))
  const bodies = ['{}', 'no JSON', JSON.stringify({ token: 'forged', seen: '' }), `{"token":"${'x'.repeat(40_000)}"}`]
  for (let time = 0; time < 20; time += 1) {
    const [status] = await from(server, `2001:db8:1:2::${time}`)(pushPaths.wait, bodies[time % 4] ?? '')
    assert.equal(status, [400, 400, 401, 413][time % 4])
  }
  const [status, code, wait] = await from(server, '2001:db8:1:2:ffff::1')(pushPaths.pair, '{}')
  assert.deepEqual([status, code, wait], [429, 'rate-limited', '60'])
  assert.equal((await from(server, '2001:db8:1:3::1')(pushPaths.pair, '{}'))[0], 400)
  assert.ok(!isRefused(await device.list()))
  server.advance(60)
  assert.equal((await from(server, '2001:db8:1:2::1')(pushPaths.pair, '{}'))[0], 400)
})
