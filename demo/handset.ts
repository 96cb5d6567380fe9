// The phone's side of a call, as a telephone gateway sees it: somebody answers and presses keys, and what that meant is
// told to the server by its signed callback (server/http/call.ts), the way a real gateway tells it.
import { gatewaySignature } from '#server/outbox/gateway.ts'
import type { CallAct, CallEnd } from './desk-state.ts'
import type { Inbox, KeptCall } from './inbox.ts'

/** Milliseconds that a phone rings before the call counts as missed. */
const ringsFor = 45_000

export interface Gateway {
  /** Address of the server's mount, where the callback goes. */
  readonly server: URL
  readonly secret: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

type Outcome = 'confirmed' | 'denied' | 'unanswered'

export class Handset {
  readonly #inbox: Inbox
  readonly #gateway: Gateway
  readonly #now: () => number

  constructor(inbox: Inbox, gateway: Gateway, now: () => number) {
    this.#inbox = inbox
    this.#gateway = gateway
    this.#now = now
  }

  /** False when there is no such call, it is over, or the act makes no sense where it stands. */
  async act(id: string, act: CallAct): Promise<boolean> {
    const call = this.#inbox.call(id)
    if (call === undefined || call.state === 'over') return false
    if (call.state === 'ringing') return this.#pickUp(call, act)
    if (act === 'answer' || act === 'decline') return false
    if (act === 'hang-up') return this.#end(call, 'hung-up', 'unanswered')
    return this.#press(call, act)
  }

  /** Ends what has rung for too long. */
  async sweep(): Promise<void> {
    const missed = this.#inbox.ringing.filter(({ at }) => this.#now() >= at + ringsFor)
    for (const call of missed) await this.#end(call, 'missed', 'unanswered')
  }

  async #pickUp(call: KeptCall, act: CallAct): Promise<boolean> {
    if (act === 'decline') return this.#end(call, 'declined', 'unanswered')
    if (act !== 'answer') return false
    this.#inbox.changeCall(call.id, { state: 'answered' })
    return true
  }

  /** `#` confirms, `0#` reports; anything else before # is forgotten, and the voice waits on. */
  async #press(call: KeptCall, key: string): Promise<boolean> {
    if (key !== '#' || call.callId === '') {
      this.#inbox.changeCall(call.id, { keys: call.keys + key })
      return true
    }
    if (call.keys === '') return this.#end(call, 'confirmed', 'confirmed')
    if (call.keys === '0') return this.#end(call, 'denied', 'denied')
    this.#inbox.changeCall(call.id, { keys: '' })
    return true
  }

  async #end(call: KeptCall, end: CallEnd, outcome: Outcome): Promise<boolean> {
    const told = call.callId === '' || (await this.#tell(call.callId, outcome))
    this.#inbox.changeCall(call.id, { state: 'over', end: told ? end : 'expired' })
    return true
  }

  /** False when nobody waits for this call any more. */
  async #tell(callId: string, outcome: Outcome): Promise<boolean> {
    const path = `/api/v2.0/calls/${callId}`
    const body = JSON.stringify({ outcome })
    const { server, secret, fetch } = this.#gateway
    const response = await fetch(`${server.href}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'twofold-signature': gatewaySignature(secret, `${server.pathname}${path}`, body),
      },
      body,
    })
    return response.ok
  }
}
