// `/api/v2.0/push`: devices pair, list and answer; devices and pages wait (docs/push.md). Signatures and tokens say who
// speaks, so any origin may, and no cookie counts but to tell that a device lives in the browser that asks.
import * as v from 'valibot'
import { pushPaths } from '#core/push/paths.ts'
import { AnswerBody, ListBody, PairBody, WaitBody } from '#core/push/statement.ts'
import type { Fault } from '#core/wire/fault.ts'
import type { Exchange } from '../create-server.ts'
import type { Bell } from '../push/bell.ts'
import type { Often } from '../push/often.ts'
import { answer, list, pair } from '../push/speak.ts'
import { readToken } from '../push/token.ts'
import { readJson } from './body.ts'
import { browserHash, readBrowser } from './browser-cookie.ts'
import { limitKey } from './client-address.ts'
import { faultResponse } from './flow.ts'
import { json, securityHeaders } from './headers.ts'

/** What there is one of for a whole process. */
export interface Desk {
  readonly bell: Bell
  readonly often: Often
}

type Spoken = Promise<{ readonly said: object } | { readonly fault: Fault }>
type Verb = (exchange: Exchange, body: unknown, desk: Desk) => Spoken

/**
 * `speaker`: who says that they speak, null for nobody. Not proved yet, so it counts together with the address: nobody
 * else can use up a device's turns.
 */
const verb =
  <S extends v.GenericSchema>(
    schema: S,
    speaker: (body: v.InferOutput<S>, exchange: Exchange) => string | null,
    speak: (exchange: Exchange, body: v.InferOutput<S>, desk: Desk, who: string) => Spoken,
  ): Verb =>
  async (exchange, body, desk) => {
    const parsed = v.safeParse(schema, body, { abortEarly: true })
    if (!parsed.success) return { fault: { code: 'bad-request' } }
    const who = speaker(parsed.output, exchange)
    if (who === null) return { fault: { code: 'unauthorized' } }
    const key = JSON.stringify([limitKey(exchange.address), who])
    const retryAfter = desk.often.count(key, exchange.options.policy.push.asksPerMinute)
    return retryAfter === null
      ? speak(exchange, parsed.output, desk, who)
      : { fault: { code: 'rate-limited', retryAfter } }
  }

const browserOf = ({ request }: Exchange): string | null => {
  const cookie = readBrowser(request.headers)
  return cookie === null ? null : browserHash(cookie)
}

const wait = async (
  { options, request }: Exchange,
  { seen }: v.InferOutput<typeof WaitBody>,
  { bell }: Desk,
  topic: string,
) => {
  const look = await bell.wait(topic, seen, request.signal)
  // Whoever is told "nothing" waits again at once: not here, where nobody is held any more.
  if (!look && options.stopping?.aborted === true) return { fault: { code: 'unavailable', retryAfter: 2 } } as const
  return { said: { look, now: options.clock.now() } }
}

const verbs: Readonly<Record<string, Verb>> = {
  [pushPaths.pair]: verb(
    PairBody,
    ({ statement }) => statement.pairing,
    (exchange, body) => pair(exchange.options, body, browserOf(exchange)),
  ),
  [pushPaths.list]: verb(
    ListBody,
    ({ statement }) => statement.device,
    ({ options }, body) => list(options, body),
  ),
  [pushPaths.answer]: verb(
    AnswerBody,
    ({ statement }) => statement.device,
    (exchange, body) => answer(exchange.options, body, browserOf(exchange)),
  ),
  [pushPaths.wait]: verb(
    WaitBody,
    ({ token }, { options }) => readToken(options.seals, token, options.clock.now()),
    wait,
  ),
}

/** Any origin, and never with credentials by its leave: a device with rights of its own in this browser needs none. */
const open: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
}

export const handlePush = async (exchange: Exchange, desk: Desk): Promise<Response> => {
  const response = await respond(exchange, desk)
  for (const [name, value] of Object.entries(open)) response.headers.set(name, value)
  return response
}

/** What nobody who belongs here is told often: counted by address, so that trying costs the server little. */
const refusals: ReadonlySet<Fault['code']> = new Set(['bad-request', 'unauthorized', 'too-large', 'wrong-media-type'])

const respond = async (exchange: Exchange, desk: Desk): Promise<Response> => {
  const { request, path, options, address } = exchange
  const speak = Object.hasOwn(verbs, path) ? verbs[path] : undefined
  if (speak === undefined) return faultResponse(exchange, { code: 'not-found' })
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: securityHeaders })
  if (request.method !== 'POST') return faultResponse(exchange, { code: 'method-not-allowed' })
  const { refusalsPerMinute } = options.policy.push
  const key = `refused ${limitKey(address)}`
  const retryAfter = desk.often.look(key, refusalsPerMinute)
  if (retryAfter !== null) return faultResponse(exchange, { code: 'rate-limited', retryAfter })
  const body = await readJson(request)
  const spoken = body.ok ? await speak(exchange, body.value, desk) : ({ fault: { code: body.fault } } as const)
  if (!('fault' in spoken)) return json(200, spoken.said)
  if (refusals.has(spoken.fault.code)) desk.often.count(key, refusalsPerMinute)
  return faultResponse(exchange, spoken.fault)
}
