// A server at the fetch port of an element: it answers with what it is told to and keeps what it was asked. The replies are
// made by the real wire, so an element reads what it would read from the real server.
import { faultBody, type Fault } from '#core/wire/fault.ts'
import type { Reply } from '#core/flows/step.ts'
import { authorizePath } from '#core/wire/links.ts'
import { toHal } from '#core/wire/hal.ts'

export interface Asked {
  readonly method: string
  /** Path with query. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** The bytes as sent. */
  readonly text: string
}

/** A step, a fault, or nothing at all because the line broke before or after the server acted. */
export type Told =
  | (Reply & { readonly time?: { readonly expiresAt: number; readonly more: boolean } })
  | { readonly fault: Fault }
  | { readonly json: object; readonly status: number }
  | 'lost'

export class FakeServer {
  readonly asked: Asked[] = []
  /** Set to keep replies back: until it resolves, requests hang. */
  gate: Promise<void> = Promise.resolve()
  readonly #answer: (asked: Asked, count: number) => Told
  #tokens = 0

  constructor(answer: (asked: Asked, count: number) => Told) {
    this.#answer = answer
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url, 'http://localhost')
    const text = typeof init.body === 'string' ? init.body : ''
    const form = String((init.headers as Record<string, string>)['content-type']).includes('urlencoded')
    const body = (form ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text)) as Record<string, unknown>
    const asked = { method: init.method ?? 'GET', path: pathname + search, body, text }
    this.asked.push(asked)
    await this.gate
    init.signal?.throwIfAborted()
    return this.#responseTo(this.#answer(asked, this.asked.length - 1))
  }

  #responseTo(told: Told): Response {
    if (told === 'lost') throw new TypeError('NetworkError')
    const context = { correlationId: 'c0ffee12', now: Date.now() }
    if ('fault' in told) {
      const { status, body } = faultBody(told.fault, context)
      return Response.json(body, { status })
    }
    if ('json' in told) return Response.json(told.json, { status: told.status })
    this.#tokens += 1
    const { time, ...reply } = told
    return Response.json(toHal(reply, { ...context, token: `token-${this.#tokens}`, ...(time && { time }) }))
  }
}

/** Says the same to everything; enough to draw one step. A finished sign-in gets a code. */
export const saying = (reply: Told): FakeServer =>
  new FakeServer(({ path }) => (path.endsWith(authorizePath) ? { json: { code: 'sample' }, status: 200 } : reply))
