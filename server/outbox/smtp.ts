// E-mail by SMTP (RFC 5321) through nodemailer. Beyond this machine only over TLS with a certificate that holds: codes that
// reset passwords never travel in the clear.
import { createTransport } from 'nodemailer'
import type { Messenger } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import { isLoopback } from './loopback.ts'
import { isOneMailbox, manyLines, oneLine } from './one-line.ts'

export interface SmtpOptions {
  /** `smtps://user:password@host:465` or `smtp://user:password@host:587`; from configuration only, never logged. */
  readonly url: string
  readonly from: { readonly name: string; readonly address: string }
  /** Refuse to send in the clear; false only for a mail server on this very machine, which is the default there. */
  readonly requireTls?: boolean
  /** Certificates in PEM to trust besides the system's. */
  readonly ca?: string
}

export type SmtpMessenger = Messenger & { close(): void }

/** Throws for a URL that is not SMTP or a sender that is no mailbox. */
export function createSmtpMessenger({ url, from, requireTls, ca }: SmtpOptions): SmtpMessenger {
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw new TypeError('SMTP_URL begins with smtp:// or smtps://')
  if (!isOneMailbox(from.address)) throw new TypeError('the sender of mail is no mailbox')
  const secure = protocol === 'smtps:'
  const needsTls = requireTls ?? !isLoopback(hostname)
  const transport = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(needsTls ? { requireTLS: true } : { ignoreTLS: true }),
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A message is text of ours: it never names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)

  return {
    channels: ['email'],
    async send(_channel, content, messageId) {
      if (!isOneMailbox(content.to)) throw new TypeError('the addressee is no mailbox')
      try {
        await transport.sendMail({
          envelope: { from: from.address, to: [content.to] },
          from: { name: oneLine(from.name), address: from.address },
          to: { name: '', address: content.to },
          subject: oneLine(content.subject),
          text: manyLines(content.text),
          messageId: `<${messageId}@${domain}>`,
          headers: {
            'Content-Language': oneLine(content.language),
            // RFC 3834 §5: nobody's holiday notice should answer a code.
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
          },
        })
      } catch (error) {
        throw isForGood(error)
          ? new Error('the mail server refused the message')
          : new RetryLater('the mail server did not take the message')
      }
    },
    close: () => transport.close(),
  }
}

/** RFC 5321 §4.2.1: 5yz to the addressee or the message is final. Sign-in and TLS trouble is ours to mend, so worth waiting for. */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown }
  const aboutTheMessage = code === 'EENVELOPE' || code === 'EMESSAGE'
  return aboutTheMessage && typeof responseCode === 'number' && responseCode >= 500
}
