// A mail server of this machine that keeps what it is given: where a server under test sends its mail by real SMTP.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Mail {
  readonly to: string
  /** `<id@domain>` (RFC 5322 §3.6.4). */
  readonly messageId: string
  readonly text: string
}

export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly url: string
  readonly mails: readonly Mail[]
  /** The next mail to somebody that was not taken before; waits until it is there. */
  take(to: string): Promise<Mail>
  close(): Promise<void>
}

export const startMailbox = async (): Promise<Mailbox> => {
  const mails: Mail[] = []
  const taken = new Set<Mail>()
  let arrived = (): void => undefined
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8')
        const end = source.indexOf('\r\n\r\n')
        const messageId = /^message-id:\s*(\S+)/im.exec(source.slice(0, end))?.[1] ?? ''
        const text = source.slice(end + 4)
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, messageId, text })
        done()
        arrived()
      })
    },
  })
  // A client that goes away in the middle of a sentence is one of the things that are tested.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async take(to) {
      for (;;) {
        const coming = new Promise<void>((resolve) => (arrived = resolve))
        const mail = mails.find((each) => each.to === to && !taken.has(each))
        if (mail !== undefined) {
          taken.add(mail)
          return mail
        }
        await coming
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
