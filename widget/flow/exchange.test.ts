// One request and its reply, over lines that break.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakeServer, type Told } from '#test/gallery/fake-server.ts'
import { backOff, exchange, readCode, readReply, type Ports, type Prepared } from './exchange.ts'

const step: Told = { step: { step: 'identify' }, problem: null }
const request: Prepared = {
  url: '/twofold/api/v2.0/verify',
  method: 'POST',
  contentType: 'application/json',
  body: '{"continuationToken":"t","otp":"123456"}',
}

const world = (server: Pick<FakeServer, 'fetch'>) => {
  const waited: number[] = []
  const ports: Ports = {
    fetch: server.fetch,
    now: () => 0,
    wait: async (milliseconds) => void waited.push(milliseconds),
  }
  return { ports, waited }
}

const never = new AbortController().signal

describe('exchange', () => {
  it('sends the very same bytes again after a lost reply, each time after a longer pause', async () => {
    const server = new FakeServer((_asked, count) => (count < 3 ? 'lost' : step))
    const { ports, waited } = world(server)
    const outcome = await exchange(request, readReply, ports, never)
    assert.ok('value' in outcome)
    assert.deepEqual(
      server.asked.map(({ text }) => text),
      Array.from({ length: 4 }, () => request.body),
    )
    assert.deepEqual(waited, backOff)
  })

  it('says that nothing came back when no try did', async () => {
    const server = new FakeServer(() => 'lost')
    const outcome = await exchange(request, readReply, world(server).ports, never)
    assert.deepEqual(outcome, { fault: { code: 'network', retryAfter: null, supportCode: '' } })
    assert.equal(server.asked.length, backOff.length + 1)
  })

  for (const status of [502, 503, 504])
    it(`takes a proxy's ${status} for a lost reply`, async () => {
      const server = new FakeServer((_asked, count) => (count === 0 ? { json: {}, status } : step))
      assert.ok('value' in (await exchange(request, readReply, world(server).ports, never)))
    })

  it('says what the server said when it stays unavailable', async () => {
    const server = new FakeServer(() => ({ fault: { code: 'unavailable', retryAfter: 5 } }))
    const outcome = await exchange(request, readReply, world(server).ports, never)
    assert.deepEqual(outcome, { fault: { code: 'unavailable', retryAfter: 5, supportCode: 'c0ffee12' } })
    assert.equal(server.asked.length, backOff.length + 1)
  })

  it('takes a body cut short for a lost reply', async () => {
    const server = new FakeServer(() => step)
    let count = 0
    const fetch: Ports['fetch'] = async (url, init) =>
      (count += 1) === 1 ? new Response('{"state":"inter') : server.fetch(url, init)
    assert.ok('value' in (await exchange(request, readReply, world({ fetch }).ports, never)))
    assert.equal(count, 2)
  })

  it('asks a fault no second time', async () => {
    const server = new FakeServer(() => ({ fault: { code: 'rate-limited', retryAfter: 40 } }))
    const outcome = await exchange(request, readReply, world(server).ports, never)
    assert.deepEqual(outcome, { fault: { code: 'rate-limited', retryAfter: 40, supportCode: 'c0ffee12' } })
    assert.equal(server.asked.length, 1)
  })

  it('does not read what is not a reply of ours', async () => {
    for (const json of [{}, { step: { step: 'unheard-of' } }, { step: { step: 'password' } }]) {
      const server = new FakeServer(() => ({ json, status: 200 }))
      const outcome = await exchange(request, readReply, world(server).ports, never)
      assert.ok('fault' in outcome && outcome.fault.code === 'unreadable', JSON.stringify(json))
    }
  })

  it('rejects, and asks no more, once it is given up', async () => {
    const life = new AbortController()
    const server = new FakeServer(() => {
      life.abort()
      return 'lost'
    })
    await assert.rejects(exchange(request, readReply, world(server).ports, life.signal), { name: 'AbortError' })
    assert.equal(server.asked.length, 1)
  })

  it('N63B-SE-03 sends no token in an address and lets no cache keep a reply', async () => {
    let init: RequestInit = {}
    let asked = ''
    const { ports } = world({
      fetch: async (url, given) => {
        init = given
        asked = url
        return Response.json({ code: 'c' })
      },
    })
    await exchange(request, readCode, ports, never)
    assert.equal(asked, request.url)
    assert.equal(init.cache, 'no-store')
    assert.equal(init.referrerPolicy, 'no-referrer')
    assert.equal(init.redirect, 'error')
    assert.equal(init.credentials, 'same-origin')
  })

  it('tells how far the clocks are apart, where the page may know', async () => {
    const at = (date: string) => async (): Promise<Response> => Response.json({ code: 'c' }, { headers: { date } })
    const skew = async (date: string): Promise<number | undefined> => {
      const outcome = await exchange(request, readCode, world({ fetch: at(date) }).ports, never)
      return 'value' in outcome ? outcome.skew : undefined
    }
    assert.equal(await skew('Thu, 01 Jan 1970 00:10:00 GMT'), 600_000)
    assert.equal(await skew('Thu, 01 Jan 1970 00:00:01 GMT'), 0)
    assert.equal(await skew('not a date'), 0)
  })
})
