// The chain of security events: each carries a hash over itself and all before it, and every batch ends in a signed head
// (A45). Who can write to the database can neither change, drop nor reorder an event without breaking a hash, nor mend the
// hashes without the key. Dropping the newest batches whole is seen by whoever kept a later head: see `trusted`.
import { createHash } from 'node:crypto'
import type { SecurityEvent } from '../ports.ts'
import type { EventHead, EventLog, SealedEvent } from '../store/events.ts'
import type { HeadSigner } from './head-signer.ts'

/** What the first event follows. */
export const beginning = ''

/** SHA-256 in base64url over the hash before and the event in one fixed form: fields by place, details by sorted key. */
export function link(before: string, sequence: number, event: SecurityEvent): string {
  const { id, at, type, userId, method, outcome, flowId, address, details } = event
  const sorted = Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const form = JSON.stringify([before, sequence, id, at, type, userId, method, outcome, flowId, address, sorted])
  return createHash('sha256').update(form).digest('base64url')
}

/** What a head's signature covers. */
export const headText = ({ sequence, hash, at }: Omit<EventHead, 'signature'>): string =>
  JSON.stringify(['twofold/events', sequence, hash, at])

export type ChainProblem =
  /** An event of this number is not there. */
  | 'missing'
  /** The event, or one before it in the batch, is not as it was sealed. */
  | 'changed'
  /** A head that none of the keys signed, or that is of another chain. */
  | 'forged'
  /** The chain ends before its last head, after it, or before one that is known. */
  | 'cut'

export type ChainState =
  | { readonly ok: true; readonly sequence: number; readonly hash: string }
  | { readonly ok: false; readonly sequence: number; readonly problem: ChainProblem }

const page = 500

type Chain = Pick<EventLog, 'readSealed' | 'readHeads' | 'lastHead'>

/**
 * Walks the whole chain, as it is when the walk begins; sealing may go on meanwhile. `trusted`: a head that was kept
 * elsewhere (an export, a printed line), which the chain must still contain.
 */
export async function verifyChain(
  log: Chain,
  signer: Pick<HeadSigner, 'verify'>,
  trusted?: Pick<EventHead, 'sequence' | 'hash'>,
): Promise<ChainState> {
  const end = await log.lastHead()
  const heads = pages(log.readHeads)
  let head = await heads.next()
  let last = { sequence: 0, hash: beginning }
  if (end !== null) {
    for await (const event of pages(log.readSealed)) {
      const sequence = last.sequence + 1
      const broken = (problem: ChainProblem): ChainState => ({ ok: false, sequence, problem })
      if (sequence > end.sequence) break
      if (event.sequence !== sequence) return broken('missing')
      if (event.hash !== link(last.hash, sequence, event)) return broken('changed')
      if (trusted?.sequence === sequence && trusted.hash !== event.hash) return broken('changed')
      if (head.value?.sequence === sequence) {
        if (head.value.hash !== event.hash || !signer.verify(headText(head.value), head.value.signature))
          return broken('forged')
        head = await heads.next()
      }
      last = event
    }
  }
  const isCut =
    last.sequence < Math.max(end?.sequence ?? 0, trusted?.sequence ?? 0) || (await isUnsigned(log, end?.sequence ?? 0))
  return isCut
    ? { ok: false, sequence: last.sequence + 1, problem: 'cut' }
    : { ok: true, sequence: last.sequence, hash: last.hash }
}

/** Events after the last head: they and their head are written at once, so without one it was taken away. */
async function isUnsigned(log: Chain, end: number): Promise<boolean> {
  const [beyond] = await log.readSealed(end, 1)
  return beyond !== undefined && ((await log.lastHead())?.sequence ?? 0) === end
}

/** All rows of a read by pages, in order. */
async function* pages<T extends { readonly sequence: number }>(
  read: (after: number, most: number) => Promise<readonly T[]>,
): AsyncGenerator<T, undefined> {
  for (let after = 0; ;) {
    const rows = await read(after, page)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = last.sequence
  }
}

/** The chain as JSON lines, an event or a head each, for keeping elsewhere. */
export async function* exportChain(log: Pick<EventLog, 'readSealed' | 'readHeads'>): AsyncGenerator<string> {
  const heads = pages(log.readHeads)
  let head = await heads.next()
  for await (const event of pages<SealedEvent>(log.readSealed)) {
    yield `${JSON.stringify(event)}\n`
    if (head.done !== true && head.value.sequence === event.sequence) {
      yield `${JSON.stringify({ head: head.value })}\n`
      head = await heads.next()
    }
  }
}
