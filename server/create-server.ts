// The server as one function from request to response, to be mounted in a team's own app or run alone (main.ts).
// Addresses, order and refusals are in the rooms behind it; here a request finds its way to them and back.
import type { Fault } from '#core/wire/fault.ts'
import { authorizePath, revokePath, tokenPath, userInfoPath } from '#core/wire/links.ts'
import type { EntryDeps } from './flow/entry.ts'
import { handleRevoke, handleUserInfo } from './http/access.ts'
import { handleAuthorize, handleToken } from './http/oauth.ts'
import { clientAddress } from './http/client-address.ts'
import { handleCall } from './http/call.ts'
import { faultResponse, handleFlow } from './http/flow.ts'
import { corsHeaders, securityHeaders } from './http/headers.ts'
import { speakerOf } from './http/origin.ts'
import { correlationId } from './http/correlation.ts'
import { type Desk, handlePush } from './http/push.ts'
import { createBell } from './push/bell.ts'
import { createOften } from './push/often.ts'
import { ringing } from './push/ringing.ts'
import { UnavailableError } from './ports.ts'

export interface ServerOptions extends EntryDeps {
  /** Exact origins of pages that may embed the elements from elsewhere. */
  readonly embedding: readonly string[]
  /** How many proxies of ours stand in front and write `X-Forwarded-For`. */
  readonly trustedProxies: number
  /** Where people go on when a page cannot draw a step. */
  readonly hostedPage: string | undefined
  /** Key of the voice gateway's callbacks; without it calls are answered by no one. */
  readonly callSecret: string | undefined
  /** Told of what should never happen; gets the support code and the error, never a request. */
  readonly onError: (correlationId: string, error: unknown) => void
  /** Aborted before the server stops: whoever waits for a device is answered at once, and nobody is held any more. */
  readonly stopping?: AbortSignal
}

export interface Exchange {
  readonly options: ServerOptions
  readonly request: Request
  /** Below the mount. */
  readonly path: string
  readonly address: string
  readonly correlationId: string
  readonly speaker: ReturnType<typeof speakerOf>
}

/** `info.address` is the socket's peer; the web's `Request` does not know it. */
export type Handler = (request: Request, info?: { readonly address?: string }) => Promise<Response>

export const createServer = (given: ServerOptions): Handler => {
  const bell = createBell({
    readNews: (since) => given.store.readPushNews(since),
    now: () => given.clock.now(),
    onError: (error) => given.onError('push', error),
  })
  given.stopping?.addEventListener('abort', () => bell.stop())
  const desk: Desk = { bell, often: createOften(() => given.clock.now()) }
  const options = { ...given, store: ringing(given.store, bell) }
  const mount = options.publicUrl.pathname.replace(/\/$/, '')
  return async (request, info = {}) => {
    const { pathname } = new URL(request.url)
    const exchange: Exchange = {
      options,
      request,
      path: pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '',
      address: clientAddress(request.headers, info.address, options.trustedProxies),
      correlationId: correlationId(options.random),
      speaker: speakerOf(request.headers, options.publicUrl.origin, options.embedding),
    }
    try {
      return withCors(exchange, await route(exchange, desk))
    } catch (error) {
      return withCors(exchange, failed(exchange, error))
    }
  }
}

const route = async (exchange: Exchange, desk: Desk): Promise<Response> => {
  const { path, request, speaker } = exchange
  const fault = (code: Fault['code']): Response => faultResponse(exchange, { code })
  if (path === '/health' && request.method === 'GET') return new Response('ok', { headers: securityHeaders })
  if (path.startsWith('/api/v2.0/calls/')) return handleCall(exchange)
  if (path.startsWith('/api/v2.0/push/')) return handlePush(exchange, desk)
  if (!path.startsWith('/api/') && !path.startsWith('/oauth2/')) return fault('not-found')
  if (request.method === 'OPTIONS')
    return new Response(null, { status: speaker.speaker === 'embedded' ? 204 : 403, headers: securityHeaders })
  if (path === userInfoPath) return handleUserInfo(exchange)
  if (request.method !== 'POST' && request.method !== 'PUT') return fault('method-not-allowed')
  if (path === tokenPath) return handleToken(exchange)
  if (path === revokePath) return handleRevoke(exchange)
  if (speaker.speaker === 'stranger') return fault('wrong-origin')
  return path === authorizePath ? handleAuthorize(exchange) : handleFlow(exchange)
}

const withCors = ({ speaker }: Exchange, response: Response): Response => {
  if (speaker.speaker !== 'embedded') return response
  for (const [name, value] of Object.entries(corsHeaders(speaker.origin))) response.headers.set(name, value)
  return response
}

/** Fails closed, says only the support code (ASVS 16.5.1, 16.5.3). */
const failed = (exchange: Exchange, error: unknown): Response => {
  const busy = error instanceof UnavailableError
  exchange.options.onError(exchange.correlationId, error)
  return faultResponse(exchange, busy ? { code: 'unavailable', retryAfter: 2 } : { code: 'internal' })
}
