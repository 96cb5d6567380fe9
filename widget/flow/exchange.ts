// One request and its reply. A reply that was lost on the way is asked for again with the very same request: the server
// gives the same step back for it, so nothing is done twice (design: one continuation token per reply).
import { faultFrom, fromHal, type Received, type ReceivedFault } from '#core/wire/receive.ts'

/** The world, as parameters. */
export interface Ports {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Rejects when `signal` is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface Fault {
  /** `network`: nothing came back. `load`: a part of the page itself did not come. */
  readonly code: ReceivedFault['code'] | 'network' | 'load'
  /** Seconds to wait, null when the server did not say. */
  readonly retryAfter: number | null
  readonly supportCode: string
}

/** Kept as it was built, so that it can be sent again to the byte. */
export interface Prepared {
  readonly url: string
  readonly method: string
  readonly contentType: string
  readonly body: string
}

export type Outcome<T> = { readonly value: T; readonly skew: number } | { readonly fault: Fault }

/** Milliseconds before the second, third and fourth try. */
export const backOff: readonly number[] = [400, 1200, 3000]
const patience = 20_000
/** A proxy's word that the server behind it did not answer, or the server's that a part of it did not: both may pass. */
const lostStatus: ReadonlySet<number> = new Set([502, 503, 504])

const lost: Fault = { code: 'network', retryAfter: null, supportCode: '' }

/** Milliseconds by which the server's clock is ahead; 0 where the page may not see the `Date` header. */
const skewOf = (response: Response, now: number): number => {
  const date = Date.parse(response.headers.get('date') ?? '')
  // The header has whole seconds: less than two of them are no difference.
  return Math.abs(date - now) > 2000 ? date - now : 0
}

const once = async (request: Prepared, ports: Ports, signal: AbortSignal): Promise<Response | null> => {
  try {
    return await ports.fetch(request.url, {
      method: request.method,
      headers: { 'content-type': request.contentType, accept: 'application/hal+json, application/json' },
      body: request.body,
      // The flow cookie travels on the page's own origin only; embedded elsewhere there is none.
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
  } catch {
    return null
  }
}

/** `read` makes the value of a good body, or null when it is not one of ours. Rejects only when `signal` is aborted. */
export const exchange = async <T>(
  request: Prepared,
  read: (body: unknown) => T | null,
  ports: Ports,
  signal: AbortSignal,
): Promise<Outcome<T>> => {
  let fault = lost
  for (const pause of [...backOff, null]) {
    const response = await once(request, ports, signal)
    // A body cut short is a lost reply as well.
    const body: unknown = await response?.json().catch(() => undefined)
    signal.throwIfAborted()
    if (response && body !== undefined) {
      const value = response.ok ? read(body) : null
      if (value !== null) return { value, skew: skewOf(response, ports.now()) }
      const { code, retryAfter, correlationId } = faultFrom(response.status, body)
      fault = { code, retryAfter, supportCode: correlationId }
      if (!lostStatus.has(response.status)) return { fault }
      if (code === 'unreadable') fault = lost
    }
    if (pause !== null) await ports.wait(pause, signal)
  }
  return { fault }
}

export const readReply = (body: unknown): Received | null => fromHal(body)

/** The authorization code of a finished sign-in (draft-ietf-oauth-first-party-apps §5.2.1). */
export const readCode = (body: unknown): string | null => {
  const code = (body as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' && code !== '' ? code : null
}
