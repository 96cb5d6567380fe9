// One message to a paired server and its reply, read as something that anybody may have sent: a reply that does not look
// right counts as none (docs/push.md, "How a device speaks").
import * as v from 'valibot'

export interface Fault {
  /** The server's own word; `unreachable` where no reply of its came. */
  readonly fault: string
  /** The server's time, epoch milliseconds; null where it did not say. */
  readonly now: number | null
}
export type Heard<T> = T | Fault

export const isFault = (heard: object): heard is Fault => 'fault' in heard

export interface Wire {
  readonly fetch: (url: string, init: RequestInit & { readonly body: string }) => Promise<Response>
  /** Whether cookies go along: only where the person lets us into the server's pages. */
  readonly credentials: (server: string) => Promise<RequestCredentials>
}

const Problem = v.object({
  code: v.string(),
  error: v.optional(v.object({ timestamp: v.optional(v.string()) })),
})

/** More than the largest list. */
const MOST_CHARACTERS = 100_000

/** `patience` in milliseconds. `keepalive`: goes on when the page that sent it is closed. */
export async function say<S extends v.GenericSchema>(
  wire: Wire,
  server: string,
  path: string,
  body: string,
  schema: S,
  { patience = 15_000, keepalive = false } = {},
): Promise<Heard<v.InferOutput<S>>> {
  const unreachable: Fault = { fault: 'unreachable', now: null }
  try {
    const response = await wire.fetch(server + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      credentials: await wire.credentials(server),
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive,
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (text.length > MOST_CHARACTERS) return unreachable
    const read: unknown = JSON.parse(text)
    if (response.status === 200) {
      const reply = v.safeParse(schema, read)
      return reply.success ? reply.output : unreachable
    }
    const problem = v.safeParse(Problem, read)
    if (!problem.success) return unreachable
    const now = Date.parse(problem.output.error?.timestamp ?? '')
    return { fault: problem.output.code, now: Number.isNaN(now) ? null : now }
  } catch {
    return unreachable
  }
}
