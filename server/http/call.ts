// The voice gateway's word on how a call was answered: `POST /api/v2.0/calls/{id}` with `{"outcome": …}`, signed with
// the shared key over the exact body. A call is answered once; # confirms, 0# reports.
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import type { Exchange } from '../create-server.ts'
import { faultResponse } from './flow.ts'
import { json } from './headers.ts'

const body = v.strictObject({ outcome: v.picklist(['confirmed', 'denied', 'unanswered']) })
const limit = 1024

/** Header value: hex HMAC-SHA-256 of `<path>\n<body>`. */
export const callSignature = (secret: string, path: string, text: string): string =>
  createHmac('sha256', secret).update(`${path}\n${text}`).digest('hex')

export const handleCall = async (exchange: Exchange): Promise<Response> => {
  const { options, request, path } = exchange
  const id = /^\/api\/v2\.0\/calls\/([\w-]{1,64})$/.exec(path)?.[1]
  if (id === undefined || options.callSecret === undefined) return faultResponse(exchange, { code: 'not-found' })
  if (request.method !== 'POST') return faultResponse(exchange, { code: 'method-not-allowed' })
  const text = await request.text()
  if (text.length > limit) return faultResponse(exchange, { code: 'too-large' })
  const expected = Buffer.from(callSignature(options.callSecret, path, text))
  const given = Buffer.from(request.headers.get('twofold-signature') ?? '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return faultResponse(exchange, { code: 'unauthorized' })
  const parsed = v.safeParse(body, readJsonText(text))
  if (!parsed.success) return faultResponse(exchange, { code: 'bad-request' })
  const answered = await options.store.answerCall(id, parsed.output.outcome, options.clock.now())
  return answered ? json(200, { recorded: true }) : faultResponse(exchange, { code: 'not-found' })
}

const readJsonText = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
