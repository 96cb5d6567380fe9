// Texts and calls through a real HTTP listener: what it gets, what its answers mean, and where nothing is ever sent.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import type { MessageContent } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import { Secret } from '../seal/secret.ts'
import { compositeMessenger } from './composite.ts'
import { createGatewayMessenger } from './gateway.ts'

const secret = new Secret('shared with the gateway')
const text: MessageContent = {
  to: '+441234567890',
  language: 'en',
  subject: '',
  text: 'Code 314159\n\n@id.example #314159',
}

describe('the gateway', () => {
  const closers: (() => void)[] = []
  after(() => {
    for (const close of closers) close()
  })

  interface Asked {
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
  }

  async function listen(answer: RequestListener = (_, response) => response.end()) {
    const asked: Asked[] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        asked.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() })
        answer(request, response)
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    closers.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    return { asked, url: `http://127.0.0.1:${port}/send` }
  }
  const answering = (status: number, headers: Readonly<Record<string, string>> = {}) =>
    listen((_, response) => response.writeHead(status, headers).end('{}'))

  it('gets a text as JSON, signed over path and body, with its id as idempotency key', async () => {
    const { asked, url } = await listen()
    await createGatewayMessenger({ url, secret }).send('sms', text, 'message-1')
    const [request] = asked
    assert.ok(request)
    assert.deepEqual(JSON.parse(request.body), {
      id: 'message-1',
      channel: 'sms',
      to: '+441234567890',
      language: 'en',
      text: 'Code 314159\n\n@id.example #314159',
    })
    const expected = createHmac('sha256', 'shared with the gateway').update(`/send\n${request.body}`).digest('hex')
    assert.equal(request.headers['twofold-signature'], expected)
    assert.equal(request.headers['idempotency-key'], 'message-1')
    assert.equal(request.headers['content-type'], 'application/json')
  })

  it('gets a call with how it is answered', async () => {
    const { asked, url } = await listen()
    const voice = { callId: 'call-1', proof: 'key' } as const
    await createGatewayMessenger({ url, secret }).send('voice', { ...text, voice }, 'message-2')
    const body = JSON.parse(asked[0]?.body ?? '') as { channel: string; voice: unknown }
    assert.deepEqual([body.channel, body.voice], ['voice', voice])
  })

  it('says by its status whether to try again, and when', async () => {
    for (const [status, header, after] of [
      [503, { 'Retry-After': '30' }, 30],
      [429, { 'Retry-After': '999999' }, 3600],
      [429, { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 0],
      [500, {}, 0],
      [408, {}, 0],
    ] as const) {
      const { url } = await answering(status, header)
      await assert.rejects(createGatewayMessenger({ url, secret }).send('sms', text, 'id'), (error) => {
        assert.ok(error instanceof RetryLater)
        assert.equal(error.afterSeconds, after)
        return true
      })
    }
    for (const status of [400, 401, 404, 422]) {
      const { url } = await answering(status)
      const sending = createGatewayMessenger({ url, secret }).send('sms', text, 'id')
      await assert.rejects(sending, (error) => !(error instanceof RetryLater))
    }
    const { url } = await answering(202)
    await createGatewayMessenger({ url, secret }).send('sms', text, 'id')
  })

  it('A37 is not followed anywhere else', async () => {
    const elsewhere = await listen()
    const { url } = await answering(307, { Location: elsewhere.url })
    await assert.rejects(createGatewayMessenger({ url, secret }).send('sms', text, 'id'), RetryLater)
    assert.equal(elsewhere.asked.length, 0)
  })

  it('is given up on when it does not answer in time, and tried again', async () => {
    const { url } = await listen(() => undefined)
    await assert.rejects(createGatewayMessenger({ url, secret, timeoutMs: 100 }).send('sms', text, 'id'), RetryLater)
  })

  it('A37 is reached by https, or on this very machine', () => {
    const set = (url: string) => () => createGatewayMessenger({ url, secret })
    for (const url of [
      'http://gateway.example/send',
      'http://127.0.0.1.evil.example/send',
      'http://localhost.evil.example/send',
      'http://10.0.0.1/send',
      'https://user:pass@gateway.example/send',
      'ftp://gateway.example/send',
      'file:///etc/passwd',
    ]) {
      assert.throws(set(url), TypeError, url)
    }
    for (const url of ['https://gateway.example/send', 'http://localhost:9/send', 'http://[::1]:9/send']) {
      assert.doesNotThrow(set(url))
    }
  })

  it('A22 errors say nothing of number, text or secret', async () => {
    const { url } = await answering(400)
    await assert.rejects(createGatewayMessenger({ url, secret }).send('sms', text, 'id'), (error) => {
      assert.doesNotMatch(String(error), /1234567890|314159|shared/)
      return true
    })
  })
})

describe('several messengers', () => {
  it('each send by their own channels; what nothing sends fails for good', async () => {
    const sent: string[] = []
    const messenger = (name: string, ...channels: ('email' | 'sms' | 'voice')[]) => ({
      channels,
      send: (channel: string, _: MessageContent, id: string) => {
        sent.push(`${name} ${channel} ${id}`)
        return Promise.resolve()
      },
    })
    const both = compositeMessenger([
      messenger('smtp', 'email'),
      messenger('gateway', 'sms'),
      messenger('other', 'sms'),
    ])
    assert.deepEqual(both.channels, ['email', 'sms'])
    await both.send('sms', text, '1')
    await both.send('email', text, '2')
    await assert.rejects(both.send('voice', text, '3'), (error) => !(error instanceof RetryLater))
    assert.deepEqual(sent, ['gateway sms 1', 'smtp email 2'])
  })
})
