// Mail through a real SMTP listener: envelope, headers, TLS, and nothing that a name or a text can add to them.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { selfSigned } from '#test/support/certificate.ts'
import type { MessageContent } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import { isOneMailbox, manyLines, oneLine } from './one-line.ts'
import { type SmtpOptions, createSmtpMessenger } from './smtp.ts'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly secure: boolean
  readonly user: string | undefined
  readonly source: string
}

const certificate = selfSigned()
const content = (some: Partial<MessageContent> = {}): MessageContent => ({
  to: 'ada@home.example',
  language: 'en',
  subject: 'Your code for Alderbrook',
  text: 'The code is 314159.',
  ...some,
})

/** Unfolded header fields in their order, names in lower case (RFC 5322 §2.2.3). */
const headers = (source: string): readonly (readonly [string, string])[] =>
  source
    .slice(0, source.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])

describe('mail by SMTP', () => {
  const closers: (() => void)[] = []
  after(() => {
    for (const close of closers) close()
  })

  async function listen(options: SMTPServerOptions = {}) {
    const received: Received[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      ...options,
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          received.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            secure: session.secure,
            user: session.user,
            source: Buffer.concat(chunks).toString('utf8'),
          })
          done()
        })
      },
    })
    server.on('error', () => undefined)
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const { port } = server.server.address() as AddressInfo
    const mailer = (some: Partial<SmtpOptions> = {}, scheme = 'smtp', user = '') => {
      const messenger = createSmtpMessenger({
        url: `${scheme}://${user}localhost:${port}`,
        from: { name: 'Alderbrook Group', address: 'no-reply@alderbrook.example' },
        ...some,
      })
      closers.push(() => messenger.close())
      return messenger
    }
    closers.push(() => server.close())
    return { received, mailer, port }
  }

  it('carries the message with the headers that automatic mail should have', async () => {
    const { received, mailer } = await listen()
    await mailer().send('email', content({ subject: 'Ihr Schlüssel', text: 'Grüße\nzwei Zeilen' }), 'id-1_a')
    const [mail] = received
    assert.ok(mail)
    assert.deepEqual([mail.from, mail.to], ['no-reply@alderbrook.example', ['ada@home.example']])
    const fields = new Map(headers(mail.source))
    assert.equal(fields.get('from'), 'Alderbrook Group <no-reply@alderbrook.example>')
    assert.equal(fields.get('to'), 'ada@home.example')
    assert.equal(fields.get('message-id'), '<id-1_a@alderbrook.example>')
    assert.equal(fields.get('auto-submitted'), 'auto-generated')
    assert.equal(fields.get('content-language'), 'en')
    assert.match(fields.get('subject') ?? '', /^=\?UTF-8\?/i)
    assert.match(fields.get('content-type') ?? '', /^text\/plain; charset=utf-8/)
  })

  it('the same message sent twice has the same Message-ID', async () => {
    const { received, mailer } = await listen()
    const messenger = mailer()
    await messenger.send('email', content(), 'twice')
    await messenger.send('email', content(), 'twice')
    const ids = received.map(({ source }) => new Map(headers(source)).get('message-id'))
    assert.deepEqual(ids, Array(2).fill('<twice@alderbrook.example>'))
  })

  it('ASVS-1.3.11 no subject, text or language adds a header, a recipient or a second message', async () => {
    const { received, mailer } = await listen()
    const messenger = mailer()
    await messenger.send('email', content(), 'plain')
    const names = headers(received[0]?.source ?? '').map(([name]) => name)
    const hostile = [
      'x\r\nBcc: eve@evil.example',
      'x\nBcc: eve@evil.example',
      'x\r\n\r\nBcc: eve',
      'x\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n',
      'x\u2028Bcc: eve',
      'x\0y',
      '\u202Etxt.exe',
      '.\r\n.',
    ]
    for (const text of hostile) {
      received.length = 0
      await messenger.send('email', content({ subject: text, text, language: text }), 'hostile')
      assert.equal(received.length, 1, JSON.stringify(text))
      const [mail] = received
      assert.deepEqual(mail?.to, ['ada@home.example'])
      const fields = headers(mail?.source ?? '')
      assert.deepEqual(fields.map(([name]) => name).toSorted(), names.toSorted(), JSON.stringify(text))
    }
  })

  it('ASVS-1.3.11 A2 nothing but one mailbox is sent to', async () => {
    const { received, mailer } = await listen()
    const messenger = mailer()
    for (const to of [
      'ada@home.example, eve@evil.example',
      'ada@home.example;eve@evil.example',
      'ada@home.example\r\nRCPT TO:<eve@evil.example>',
      'ada@home.example> <eve@evil.example',
      'Ada <ada@home.example>',
      '"ada x"@home.example',
      'ada@home.example@evil.example',
      'ada @home.example',
      'ada(comment)@home.example',
      'ada',
      '@home.example',
      '',
      `${'a'.repeat(250)}@home.example`,
    ]) {
      await assert.rejects(messenger.send('email', content({ to }), 'id'), TypeError, to)
    }
    assert.equal(received.length, 0)
  })

  it('beyond this machine is never sent in the clear: a server without TLS gets nothing, now or later', async () => {
    const { received, mailer } = await listen()
    await assert.rejects(mailer({ requireTls: true }).send('email', content(), 'id'), RetryLater)
    assert.equal(received.length, 0)
  })

  it('goes over TLS, begun at once or by STARTTLS, to a server whose certificate holds', async () => {
    const begun = await listen({ secure: true, ...certificate })
    await begun.mailer({ ca: certificate.cert }, 'smtps').send('email', content(), 'id')
    const upgraded = await listen({ ...certificate, disabledCommands: [] })
    await upgraded.mailer({ ca: certificate.cert, requireTls: true }).send('email', content(), 'id')
    assert.deepEqual([begun.received[0]?.secure, upgraded.received[0]?.secure], [true, true])
  })

  it('does not go to a server whose certificate does not hold', async () => {
    const begun = await listen({ secure: true, ...certificate })
    await assert.rejects(begun.mailer({}, 'smtps').send('email', content(), 'id'), RetryLater)
    const upgraded = await listen({ ...certificate, disabledCommands: [] })
    await assert.rejects(upgraded.mailer({ requireTls: true }).send('email', content(), 'id'), RetryLater)
    assert.equal(begun.received.length + upgraded.received.length, 0)
  })

  it('signs in with name and password from the URL', async () => {
    const { received, mailer } = await listen({
      authOptional: false,
      secure: true,
      ...certificate,
      onAuth: ({ username, password }, _session, done) =>
        username === 'user@mail' && password === 'p:a/ss' ? done(null, { user: username }) : done(new Error('no')),
    })
    await mailer({ ca: certificate.cert }, 'smtps', 'user%40mail:p%3Aa%2Fss@').send('email', content(), 'id')
    assert.equal(received[0]?.user, 'user@mail')
    await assert.rejects(
      mailer({ ca: certificate.cert }, 'smtps', 'user:wrong@').send('email', content(), 'id'),
      RetryLater,
    )
  })

  it('tells a refusal for good from one for now, and a server that is not there', async () => {
    const refusing = (responseCode: number) =>
      listen({
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error('not here'), { responseCode })),
      })
    const gone = await refusing(550)
    await assert.rejects(gone.mailer().send('email', content(), 'id'), (error) => !(error instanceof RetryLater))
    const full = await refusing(452)
    await assert.rejects(full.mailer().send('email', content(), 'id'), RetryLater)
    const nobody = createSmtpMessenger({ url: 'smtp://127.0.0.1:1', from: { name: 'A', address: 'a@b.example' } })
    await assert.rejects(nobody.send('email', content(), 'id'), RetryLater)
  })

  it('A22 errors say nothing of addressee or text', async () => {
    const gone = await listen({
      onRcptTo: (address, _session, done) =>
        done(Object.assign(new Error(`no such user ${address.address}`), { responseCode: 550 })),
    })
    await assert.rejects(gone.mailer().send('email', content(), 'id'), (error) => {
      assert.doesNotMatch(String(error), /ada|home\.example|314159/)
      return true
    })
  })

  it('is set up only with an SMTP URL and a sender that is a mailbox', () => {
    const from = { name: 'A', address: 'a@b.example' }
    assert.throws(() => createSmtpMessenger({ url: 'https://mail.example', from }), TypeError)
    assert.throws(
      () => createSmtpMessenger({ url: 'smtp://mail.example', from: { ...from, address: 'a@b.example, c@d' } }),
      TypeError,
    )
  })
})

describe('text for headers', () => {
  it('ASVS-1.3.11 is one line without anything that steers, whatever it was', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', ' ', '\r', '\n', '\0', '\u2028', '\u202E', '\u0085', '\u001B'),
    })
    fc.assert(
      fc.property(nasty, (text) => {
        assert.doesNotMatch(oneLine(text), /[^ a]/)
        assert.doesNotMatch(manyLines(text), /[^ a\n]/)
        assert.equal(isOneMailbox(`ada${text}@home.example`), /^a*$/.test(text))
      }),
    )
  })
})
