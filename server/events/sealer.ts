// Numbers and chains what was appended, batch by batch. One sealer of all processes has the lease; should two ever meet, the
// store lets one batch in and the other comes to nothing.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../ports.ts'
import { createLoop } from '../outbox/loop.ts'
import type { EventLog, SealedEvent } from '../store/events.ts'
import { beginning, headText, link } from './chain.ts'
import type { HeadSigner } from './head-signer.ts'

export interface SealerOptions {
  readonly log: EventLog
  readonly signer: HeadSigner
  readonly clock: Clock
  readonly onError?: (error: unknown) => void
  readonly batch?: number
  readonly leaseSeconds?: number
  readonly pollMs?: number
}

export interface EventSealer {
  /** Seals all there is; gives how many events that were: none while another sealer has the lease. */
  sealDue(): Promise<number>
  start(): void
  stop(): Promise<void>
}

export function createEventSealer(options: SealerOptions): EventSealer {
  const { log, signer, clock, batch = 500, leaseSeconds = 30, pollMs = 2000 } = options
  const owner = randomUUID()

  const sealBatch = async (): Promise<number> => {
    if (!(await log.lease('event-sealer', owner, clock.now(), leaseSeconds))) return 0
    const [head, events] = await Promise.all([log.lastHead(), log.readUnsealed(batch)])
    let { sequence, hash } = head ?? { sequence: 0, hash: beginning }
    const sealed: SealedEvent[] = []
    for (const event of events) {
      sequence += 1
      hash = link(hash, sequence, event)
      sealed.push({ ...event, sequence, hash })
    }
    if (sealed.length === 0) return 0
    const end = { sequence, hash, at: clock.now() }
    return (await log.seal(sealed, { ...end, signature: signer.sign(headText(end)) })) ? sealed.length : 0
  }

  const sealDue = async (): Promise<number> => {
    let all = 0
    for (let sealed = batch; sealed === batch; all += sealed) sealed = await sealBatch()
    return all
  }

  const loop = createLoop({ round: sealDue, pollMs, onError: options.onError })
  return { sealDue, start: loop.start, stop: loop.stop }
}
