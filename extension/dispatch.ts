// Which row of a message table answers a message, and whether its sender may ask (OWASP Browser Extension cheat sheet 13).
import * as v from 'valibot'
import type { Ask, MessageName, Reply } from './messages.ts'

/**
 * `content`: our script in the top frame of a sign-in page. `element`: our script in the top frame of a page that a person
 * granted, where our own elements are. `page`: a page of the extension itself.
 */
export type Asker = 'content' | 'element' | 'page'

export interface Row<N extends MessageName> {
  readonly from: Asker | readonly Asker[]
  readonly ask: v.GenericSchema<unknown, Ask<N>>
  /** `origin`: of the sender, as the browser says it. */
  readonly answer: (ask: Ask<N>, origin: string) => Reply<N> | Promise<Reply<N>>
}
/** The messages one place answers. */
export type Table<N extends MessageName> = { readonly [K in N]: Row<K> }

/** What the browser says about a sender; a part of `runtime.MessageSender`. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?: unknown
}

/** Who we are. */
export interface Self {
  readonly id: string
  /** Origin of the extension's own pages. */
  readonly origin: string
  /** Origins on which our content script runs. */
  readonly guidedOrigins: readonly string[]
  /** Whether a person lets us into the pages of this origin, right now. */
  readonly isGranted: (origin: string) => Promise<boolean>
}

const Envelope = v.strictObject({ name: v.string(), ask: v.unknown() })

/**
 * The reply to a message, or undefined where it is none of ours: another extension, another origin, a frame, an
 * unknown name. Rejects for a sender of ours that asks wrongly.
 */
export function dispatch<N extends MessageName>(
  table: Table<N>,
  self: Self,
  message: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  const envelope = v.safeParse(Envelope, message)
  if (!envelope.success || !Object.hasOwn(table, envelope.output.name)) return undefined
  const row: Row<N> = table[envelope.output.name as N]
  const asker = askerOf(sender, self)
  if (asker === undefined || ![row.from].flat().includes(asker)) return undefined
  const ask = v.safeParse(row.ask, envelope.output.ask)
  if (!ask.success) return Promise.reject(new Error(`wrong ask for ${envelope.output.name}`))
  const { origin } = new URL(sender.url ?? '')
  if (asker !== 'element') return Promise.resolve(row.answer(ask.output, origin))
  return self.isGranted(origin).then((granted) => (granted ? row.answer(ask.output, origin) : undefined))
}

function askerOf(sender: Sender, self: Self): Asker | undefined {
  if (sender.id !== self.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined
  const { origin, href } = new URL(sender.url)
  if (href.startsWith(`${self.origin}/`)) return 'page'
  if (sender.tab === undefined || sender.frameId !== 0) return undefined
  return self.guidedOrigins.includes(origin) ? 'content' : 'element'
}
