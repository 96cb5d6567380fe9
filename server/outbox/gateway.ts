// Texts and calls by the organisation's own HTTP gateway, which answers to this:
//   POST <url>  {"id", "channel": "sms" | "voice", "to", "language", "text", "voice"?: {"proof", "code"?, "callId"?}}
//   Twofold-Signature: hex HMAC-SHA-256 of `<path>\n<body>` with the shared secret;  Idempotency-Key: <id>
// 2xx means taken; 408, 425, 429 and 5xx mean later (Retry-After is obeyed); everything else means never.
import { createHmac } from 'node:crypto'
import type { MessageContent, Messenger } from '../ports.ts'
import { RetryLater } from '../ports.ts'
import type { Secret } from '../seal/secret.ts'
import { isLoopback } from './loopback.ts'
import { manyLines } from './one-line.ts'

export interface GatewayOptions {
  /** https, or http on this very machine; from configuration only (A37). */
  readonly url: string
  readonly secret: Secret<string>
  readonly channels?: readonly ('sms' | 'voice')[]
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

/** Throws for an address that messages must not be sent to. */
export function createGatewayMessenger(options: GatewayOptions): Messenger {
  const { secret, channels = ['sms', 'voice'], fetch = globalThis.fetch, timeoutMs = 20_000 } = options
  const url = new URL(options.url)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!isSafe || url.username !== '' || url.password !== '')
    throw new TypeError(
      'the gateway is reached by https, or by http on this machine, and without a password in its address',
    )

  return {
    channels,
    async send(channel, content, messageId) {
      const body = JSON.stringify(bodyOf(channel, content, messageId))
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': messageId,
          'Twofold-Signature': gatewaySignature(secret.reveal(), url.pathname, body),
        },
        body,
        // A gateway that sends us elsewhere is not the one that was configured.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch(() => {
        throw new RetryLater('the gateway could not be reached')
      })
      await response.body?.cancel()
      if (response.ok) return
      if ([408, 425, 429].includes(response.status) || response.status >= 500)
        throw new RetryLater(`the gateway answered ${response.status}`, retryAfter(response))
      throw new Error(`the gateway answered ${response.status}`)
    },
  }
}

/** What a gateway checks before it sends. */
export const gatewaySignature = (secret: string, path: string, body: string): string =>
  createHmac('sha256', secret).update(`${path}\n${body}`).digest('hex')

function bodyOf(channel: string, content: MessageContent, id: string): Readonly<Record<string, unknown>> {
  const { to, language, voice } = content
  return { id, channel, to, language, text: manyLines(content.text), ...(voice === undefined ? {} : { voice }) }
}

/** Seconds; 0 where nothing usable is said. Dates are not taken: the clocks may differ. */
const retryAfter = (response: Response): number => {
  const seconds = Number(response.headers.get('Retry-After') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) : 0
}
