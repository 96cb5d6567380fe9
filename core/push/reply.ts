// What the server says to a device, as the device reads it: nothing is believed that does not look right (docs/push.md).
// Unknown members are dropped, so that a newer server may say more.
import * as v from 'valibot'
import { purposes } from './statement.ts'

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const line = v.pipe(v.string(), v.maxLength(300))
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))
const seen = v.pipe(v.string(), v.regex(/^[\w.-]{0,128}$/))

/** ISO 3166-1 alpha-2, and its place on the map of core/push/map.ts. */
export const Place = v.object({
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  point: v.nullable(v.tuple([v.number(), v.number()])),
})

/** One request to answer. The number is never in it. */
export const PushRequest = v.object({
  challenge: id,
  purpose: v.picklist(purposes),
  /** Opaque; says only which account it is. */
  user: id,
  /** Of the page that asks. */
  origin: line,
  /** Network address of the browser that asks, as the server sees it. */
  address: line,
  /** When it was asked, epoch milliseconds of the server. */
  time,
  expiresAt: time,
  /** How many digits the person has to type. */
  digits: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Whose sign-in it is, and the account as its owner knows it. */
  service: line,
  account: line,
  /** "Firefox", "Windows"; '' where the server could not tell. */
  browser: line,
  system: line,
  place: v.nullable(Place),
})

export const PairReply = v.object({
  device: id,
  service: line,
  account: line,
  /** For `wait`. */
  token,
  now: time,
})

export const ListReply = v.object({
  requests: v.pipe(v.array(PushRequest), v.maxLength(10)),
  /** What to tell `wait` next time. */
  seen,
  token,
  now: time,
})

export const AnswerReply = v.object({ outcome: v.picklist(['approved', 'denied', 'reported']), now: time })

/** `look`: something is there, or is no longer. */
export const WaitReply = v.object({ look: v.boolean(), now: time })

export type Place = v.InferOutput<typeof Place>
export type PushRequest = v.InferOutput<typeof PushRequest>
export type PairReply = v.InferOutput<typeof PairReply>
export type ListReply = v.InferOutput<typeof ListReply>
export type AnswerReply = v.InferOutput<typeof AnswerReply>
export type WaitReply = v.InferOutput<typeof WaitReply>
