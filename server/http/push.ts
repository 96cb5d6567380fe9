// `/api/v2.0/push`: devices pair, list and answer; devices and pages wait (docs/push.md). Signatures and tokens say who
// speaks, so any origin may, and no cookie counts but to tell that a device lives in the browser that asks.
import * as v from 'valibot'
import { pushPaths } from '#core/push/paths.ts'
import { AnswerBody, ListBody, PairBody, WaitBody } from '#core/push/statement.ts'
import type { Fault } from '#core/wire/fault.ts'
import type { Exchange } from '../create-server.ts'
import type { Bell } from '../push/bell.ts'
import { answer, list, pair } from '../push/speak.ts'
import { readToken } from '../push/token.ts'
import { readJson } from './body.ts'
import { browserHash, readBrowser } from './browser-cookie.ts'
import { faultResponse } from './flow.ts'
import { json, securityHeaders } from './headers.ts'

type Spoken = Promise<{ readonly said: object } | { readonly fault: Fault }>
type Verb = (exchange: Exchange, body: unknown, bell: Bell) => Spoken

const verb =
  <S extends v.GenericSchema>(
    schema: S,
    speak: (exchange: Exchange, body: v.InferOutput<S>, bell: Bell) => Spoken,
  ): Verb =>
  async (exchange, body, bell) => {
    const parsed = v.safeParse(schema, body, { abortEarly: true })
    return parsed.success ? speak(exchange, parsed.output, bell) : { fault: { code: 'bad-request' } }
  }

const browserOf = ({ request }: Exchange): string | null => {
  const cookie = readBrowser(request.headers)
  return cookie === null ? null : browserHash(cookie)
}

const wait = async ({ options, request }: Exchange, { token, seen }: v.InferOutput<typeof WaitBody>, bell: Bell) => {
  const topic = readToken(options.seals, token, options.clock.now())
  if (topic === null) return { fault: { code: 'unauthorized' } } as const
  const look = await bell.wait(topic, seen, request.signal)
  return { said: { look, now: options.clock.now() } }
}

const verbs: Readonly<Record<string, Verb>> = {
  [pushPaths.pair]: verb(PairBody, (exchange, body) => pair(exchange.options, body, browserOf(exchange))),
  [pushPaths.list]: verb(ListBody, ({ options }, body) => list(options, body)),
  [pushPaths.answer]: verb(AnswerBody, (exchange, body) => answer(exchange.options, body, browserOf(exchange))),
  [pushPaths.wait]: verb(WaitBody, wait),
}

/** Any origin, and never with credentials by its leave: a device with rights of its own in this browser needs none. */
const open: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
}

export const handlePush = async (exchange: Exchange, bell: Bell): Promise<Response> => {
  const response = await respond(exchange, bell)
  for (const [name, value] of Object.entries(open)) response.headers.set(name, value)
  return response
}

const respond = async (exchange: Exchange, bell: Bell): Promise<Response> => {
  const { request, path } = exchange
  const speak = Object.hasOwn(verbs, path) ? verbs[path] : undefined
  if (speak === undefined) return faultResponse(exchange, { code: 'not-found' })
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: securityHeaders })
  if (request.method !== 'POST') return faultResponse(exchange, { code: 'method-not-allowed' })
  const body = await readJson(request)
  if (!body.ok) return faultResponse(exchange, { code: body.fault })
  const spoken = await speak(exchange, body.value, bell)
  return 'fault' in spoken ? faultResponse(exchange, spoken.fault) : json(200, spoken.said)
}
