// The voice gateway's word on how a call was answered: `POST /api/v2.0/calls/{id}` with `{"outcome": …}`, signed with
// the shared key over the exact body. A call is answered once; # confirms, 0# reports.
import * as v from 'valibot'
import type { Exchange } from '../create-server.ts'
import { gatewaySignature } from '../outbox/gateway.ts'
import { isEqual } from '../seal/seals.ts'
import { readText } from './body.ts'
import { faultResponse } from './flow.ts'
import { json } from './headers.ts'

const body = v.strictObject({ outcome: v.picklist(['confirmed', 'denied', 'unanswered']) })

export const handleCall = async (exchange: Exchange): Promise<Response> => {
  const { options, request, path } = exchange
  const id = /^\/api\/v2\.0\/calls\/([\w-]{1,64})$/.exec(path)?.[1]
  if (id === undefined || options.callSecret === undefined) return faultResponse(exchange, { code: 'not-found' })
  if (request.method !== 'POST') return faultResponse(exchange, { code: 'method-not-allowed' })
  const text = await readText(request, 'application/json')
  if (!text.ok) return faultResponse(exchange, { code: text.fault })
  const expected = gatewaySignature(options.callSecret, new URL(request.url).pathname, text.value)
  if (!isEqual(request.headers.get('twofold-signature') ?? '', expected))
    return faultResponse(exchange, { code: 'unauthorized' })
  const parsed = v.safeParse(body, parsedJson(text.value))
  if (!parsed.success) return faultResponse(exchange, { code: 'bad-request' })
  const answered = await options.store.answerCall(id, parsed.output.outcome, options.clock.now())
  return answered ? json(200, { recorded: true }) : faultResponse(exchange, { code: 'not-found' })
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
