// `/api`: starts, resumes and answers, from JSON to HAL.
import { answerFrom, entryFrom } from '#core/wire/answers.ts'
import { type Fault, faultBody } from '#core/wire/fault.ts'
import { toHal } from '#core/wire/hal.ts'
import { mayExtend } from '#core/flows/more-time.ts'
import type { Exchange } from '../create-server.ts'
import { answerFlow, type Asker, type Result } from '../flow/engine.ts'
import { resumeFlow, startFlow } from '../flow/entry.ts'
import { nativeClient } from '../session/client.ts'
import { readJson } from './body.ts'
import { browserCookie, browserHash, newBrowser, readBrowser } from './browser-cookie.ts'
import { json } from './headers.ts'

export const handleFlow = async (exchange: Exchange): Promise<Response> => {
  const { request, path } = exchange
  const body = await readJson(request)
  if (!body.ok) return faultResponse(exchange, { code: body.fault })
  const entry = entryFrom(request.method, path, body.value)
  if ('entry' in entry) return handleEntry(exchange, entry)
  if (entry.error.code !== 'not-found') return faultResponse(exchange, entry.error)
  const parsed = answerFrom(request.method, path, body.value)
  if ('error' in parsed) return faultResponse(exchange, parsed.error)
  const result = await answerFlow(exchange.options, askerOf(exchange), parsed.continuationToken, parsed.answer)
  return respond(exchange, result)
}

/** The cookie counts on our own page only; elsewhere flows are bound to nothing but their token. */
export const askerOf = ({ request, speaker, address }: Exchange): Asker => {
  const cookie = speaker.speaker === 'own' ? readBrowser(request.headers) : null
  return {
    browser: cookie === null ? null : browserHash(cookie),
    address,
    agent: request.headers.get('user-agent') ?? '',
    ...(speaker.speaker === 'embedded' && { origin: speaker.origin }),
  }
}

const handleEntry = async (
  exchange: Exchange,
  { entry, start }: { readonly entry: 'start' | 'resume'; readonly start: Parameters<typeof startFlow>[1]['start'] },
): Promise<Response> => {
  const { options, request, speaker, address } = exchange
  if (entry === 'resume') {
    const resumed = await resumeFlow(options, start, askerOf(exchange))
    // Nothing to go on with: what needs no ticket begins at once, which spares the page a request.
    if (!('fault' in resumed) || start.flow === 'register') return respond(exchange, resumed)
  }
  if (speaker.speaker === 'native') {
    if (!nativeClient(options, start.continuationToken)) return faultResponse(exchange, { code: 'wrong-origin' })
    return respond(exchange, await startFlow(options, { start, asker: { browser: null, address }, native: true }))
  }
  if (speaker.speaker !== 'own')
    return respond(exchange, await startFlow(options, { start, asker: { browser: null, address }, native: false }))
  const cookie = readBrowser(request.headers) ?? newBrowser(options.random)
  const result = await startFlow(options, { start, asker: { browser: browserHash(cookie), address }, native: false })
  return respond(exchange, result, { 'set-cookie': browserCookie(cookie) })
}

const respond = (exchange: Exchange, result: Result, headers: Readonly<Record<string, string>> = {}): Response => {
  if ('fault' in result) return faultResponse(exchange, result.fault)
  const { step, problem, token, envelope } = result
  const { organisation } = exchange.options.policy
  const { hostedPage } = exchange.options
  const body = toHal(
    { step, problem },
    {
      token: step.step === 'ended' ? null : token,
      correlationId: exchange.correlationId,
      can: envelope.can,
      ...(hostedPage !== undefined && { webFallback: hostedPage }),
      time: { expiresAt: envelope.facts.expiresAt, more: mayExtend(envelope.facts) },
      organisation: { name: organisation.name, support: organisation.support },
    },
  )
  return json(200, body, headers)
}

export const faultResponse = ({ options, correlationId }: Exchange, fault: Fault): Response => {
  const { status, body } = faultBody(fault, { correlationId, now: options.clock.now() })
  return json(status, body, fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) })
}
