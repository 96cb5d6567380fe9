// What a device says to the server, each under its own type so that one can never pass for another (docs/push.md).
// Strict: an unknown member is refused, since everything in a statement is signed and means something.
import * as v from 'valibot'

/** For what an approval is asked: the words that the device shows an action for. */
export const purposes = ['sign-in', 'reset', 'change-methods', 'register'] as const
export type Purpose = (typeof purposes)[number]

/** `report` is "it wasn't me": it ends what was asked for, and tells the person at all addresses. */
export const decisions = ['approve', 'deny', 'report'] as const
export type Decision = (typeof decisions)[number]

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u),
    v.check((text) => text.isWellFormed(), 'well-formed'),
  )

/** An uncompressed point of P-256 (SEC 1 §2.3.3), 65 bytes in base64url. */
const publicKey = v.pipe(v.string(), v.regex(/^B[\w-]{86}$/))
/** r and s, 32 bytes each (IEEE P1363), in base64url. */
const signature = v.pipe(v.string(), v.regex(/^[\w-]{86}$/))

/** The first word of a device: it proves that it holds the key, and spends the pairing's secret. */
export const PairStatement = v.strictObject({
  type: v.literal('twofold.push.pair'),
  v: v.literal(1),
  pairing: id,
  /** From the pairing link, 32 bytes in base64url. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  publicKey,
  /** What the device calls itself: shown to its owner only. */
  name: line(64),
})

/** What is there to answer? Good once and for a minute. */
export const ListStatement = v.strictObject({
  type: v.literal('twofold.push.list'),
  v: v.literal(1),
  device: id,
  /** 16 random bytes in base64url, new for every request. */
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  /** The server's time as the device believes it, epoch milliseconds. */
  time,
})

/** The person's answer. All but the last four members are taken over from the request as it was shown. */
export const AnswerStatement = v.strictObject({
  type: v.literal('twofold.push.answer'),
  v: v.literal(1),
  device: id,
  challenge: id,
  purpose: v.picklist(purposes),
  user: id,
  origin: line(300),
  address: line(64),
  time,
  decision: v.picklist(decisions),
  /** As typed by the person from the page; '' with deny and report. */
  number: v.pipe(v.string(), v.regex(/^\d{0,10}$/)),
  /** The device was unlocked for this very answer (SP 800-63B-4 §3.1.3.4). */
  activated: v.boolean(),
  /** The device knows that it lives in the browser that asks. False says only that it does not know. */
  sameBrowser: v.boolean(),
})

export type PairStatement = v.InferOutput<typeof PairStatement>
export type ListStatement = v.InferOutput<typeof ListStatement>
export type AnswerStatement = v.InferOutput<typeof AnswerStatement>
export type Statement = PairStatement | ListStatement | AnswerStatement

const signed = <S extends v.GenericSchema>(statement: S) => v.strictObject({ statement, signature })

export const PairBody = signed(PairStatement)
export const ListBody = signed(ListStatement)
export const AnswerBody = signed(AnswerStatement)
export const WaitBody = v.strictObject({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
  /** What the last list said under `seen`; '' at first, and from pages. */
  seen: v.pipe(v.string(), v.regex(/^[\w.-]{0,128}$/)),
})

export interface Signed<S extends Statement> {
  readonly statement: S
  readonly signature: string
}
