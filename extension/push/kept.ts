// What is known of a paired server for as long as the browser runs: in `storage.session`, which is memory and open to the
// extension's own pages and its worker only. So whatever stops, the worker or a page, goes on where it was (EXT-ISO-03).
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { PushRequest } from '#core/push/reply.ts'

const Known = v.object({
  /** For waiting; a new one comes with every list. */
  token: v.string(),
  /** What the last list covers. */
  seen: v.string(),
  /** Milliseconds by which the server's clock is ahead of this device's. */
  ahead: v.number(),
  requests: v.array(PushRequest),
})
export type Known = v.InferOutput<typeof Known>

/** A pairing that waits for the person's yes. */
const Pending = v.object({
  link: v.string(),
  /** Of the page that handed it over, from the browser and not from any message; null for scanned and pasted links. */
  origin: v.nullable(v.string()),
  /** Milliseconds since 1970. */
  at: v.number(),
})
export type Pending = v.InferOutput<typeof Pending>

export interface Memory {
  /** By the site's id. */
  known(): Promise<ReadonlyMap<string, Known>>
  know(id: string, known: Known | null): Promise<void>
  pending(): Promise<Pending | null>
  pend(pending: Pending | null): Promise<void>
  /** When pages of this browser last asked to be looked for, by origin; milliseconds since 1970. */
  looks(): Promise<Readonly<Record<string, number>>>
  looked(origin: string, at: number): Promise<void>
}

const PREFIX = 'push/'
const PENDING = 'push-pending'
const LOOKS = 'push-looks'
/** A pairing lives ten minutes at most (docs/push.md). */
const LONGEST_PENDING = 600_000

/** Of what changed in the session's storage, is something ours? */
export const isOurs = (key: string): boolean => key.startsWith(PREFIX) || key === PENDING

export const sessionMemory = (clock: () => number): Memory => {
  const area = browser.storage.session
  const looks = async (): Promise<Readonly<Record<string, number>>> => {
    const read = v.safeParse(v.record(v.string(), v.number()), (await area.get(LOOKS))[LOOKS])
    return read.success ? read.output : {}
  }
  return {
    async known() {
      const entries = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX))
      return new Map(
        entries.flatMap(([key, value]) => {
          const read = v.safeParse(Known, value)
          return read.success ? [[key.slice(PREFIX.length), read.output] as const] : []
        }),
      )
    },
    know: (id, known) => (known === null ? area.remove(PREFIX + id) : area.set({ [PREFIX + id]: known })),
    async pending() {
      const read = v.safeParse(Pending, (await area.get(PENDING))[PENDING])
      return read.success && clock() - read.output.at < LONGEST_PENDING ? read.output : null
    },
    pend: (pending) => (pending === null ? area.remove(PENDING) : area.set({ [PENDING]: pending })),
    looks,
    async looked(origin, at) {
      await area.set({ [LOOKS]: { ...(await looks()), [origin]: at } })
    },
  }
}
