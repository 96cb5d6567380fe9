// What the views of approvals see and do: what waits, what the person answers, what is paired. Keeps nothing that the worker
// could not find again; the number that a person types passes through and is not kept (N63B-OB-07).
import { type PairingLink, parsePairingLink } from '#core/push/pairing-link.ts'
import type { PushRequest } from '#core/push/reply.ts'
import type { Decision } from '#core/push/statement.ts'
import { look, openOf, pair, type Parts, sendAnswer, signAnswer } from './device.ts'
import type { Site } from './site.ts'
import { isFault } from './speak.ts'

/** A request with the site that asks. */
export interface Asked {
  readonly site: Site
  readonly request: PushRequest
  /** By this device's clock, milliseconds since 1970. */
  readonly endsAt: number
}

/** What came of an answer, or of a pairing. */
export type Outcome =
  | 'approved'
  | 'denied'
  | 'reported'
  | 'wrong-number'
  | 'request-gone'
  | 'same-device'
  | 'unauthorized'
  | 'rate-limited'
  | 'unreachable'
  | 'failed'

export interface Told {
  readonly outcome: Outcome
  readonly asked: Asked
}

export interface Pairing {
  readonly link: PairingLink
  /** Of the page that handed the link over; null for scanned and pasted ones. */
  readonly origin: string | null
}

export interface DeskParts extends Parts {
  /** Asks the person to let us into the pages of this server; to be called first of all in the click. */
  readonly requestAccess: (server: string) => Promise<boolean>
  /** Tells the worker that there is something to wait for. */
  readonly wake: () => void
  /** Calls `tell` when something that was kept has changed. Gives how to stop. */
  readonly onChanged: (tell: () => void) => () => void
  /** "Firefox", "Linux", to begin a device's name with. */
  readonly here: () => Promise<{ readonly browser: string; readonly system: string }>
}

/** How often is looked while a person waits for a request (docs/push.md). */
const EVERY = 2000
/** A page says "look" within this time of its request. */
const SAME_BROWSER_WITHIN = 60_000

const outcomes: readonly Outcome[] = ['wrong-number', 'request-gone', 'same-device', 'unauthorized', 'rate-limited', 'unreachable'] // prettier-ignore
const outcomeOf = (fault: string): Outcome => outcomes.find((one) => one === fault) ?? 'failed'

export class Desk {
  readonly parts: DeskParts
  sites: readonly Site[] = []
  asked: readonly Asked[] = []
  pairing: Pairing | null = null
  /** Paired a moment ago, and its test has not come yet. */
  expects: Site | null = null
  /** The last answer's, until the person has read it. */
  told: Told | null = null
  /** Requests come before everything else: when the page opens, or because the person wants to see them. */
  private shows = false
  readonly #listeners = new Set<() => void>()
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What was kept from before has been held against the servers. */
  #looked = false
  /** An answer is on its way. */
  #answers = false
  /** An answer whose reply was lost is sent again as it was. */
  #lost: { readonly key: string; readonly signed: string } | null = null

  constructor(parts: DeskParts) {
    this.parts = parts
  }

  get isInFront(): boolean {
    return this.told !== null || (this.shows && this.asked.length > 0)
  }

  /** A pairing waits for the person's yes, or for its test. */
  get isPairing(): boolean {
    return this.pairing !== null || this.expects !== null
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is kept, at once; what the servers say, a moment later. */
  async start(): Promise<void> {
    this.#stop = this.parts.onChanged(() => void this.#read())
    this.shows = true
    await this.#read()
    void this.lookNow()
  }

  stop(): void {
    this.#stop?.()
    clearTimeout(this.#timer)
  }

  /** Looks at every server once, and again while a test is awaited. */
  async lookNow(): Promise<void> {
    clearTimeout(this.#timer)
    await Promise.all(this.sites.map((site) => look(this.parts, site)))
    await this.#read()
    this.#looked = true
    // Whatever comes from now on is only said: the person is busy with something else here.
    if (this.asked.length === 0 && this.expects === null) this.shows = false
    if (this.expects !== null && this.#stop) this.#timer = setTimeout(() => void this.lookNow(), EVERY)
  }

  /** The person wants to see what waits. */
  show(): void {
    this.shows = true
    this.#changed()
  }

  /** The person is busy with something else here: what comes now is only said. */
  settleIn(): void {
    this.shows = false
  }

  /** The outcome was read. */
  done(): void {
    this.told = null
    this.shows = this.asked.length > 0
    this.#changed()
  }

  /** By this device's clock: some request may have ended. */
  tick(): void {
    const now = this.parts.clock()
    if (this.asked.some(({ endsAt }) => endsAt <= now)) void this.#read()
  }

  /** `activated`: the vault was opened for this very answer. */
  async answer(asked: Asked, decision: Decision, number: string, activated: boolean): Promise<void> {
    this.#answers = true
    try {
      await this.#send(asked, decision, number, activated)
    } finally {
      this.#answers = false
      this.parts.wake()
    }
  }

  async #send(asked: Asked, decision: Decision, number: string, activated: boolean): Promise<void> {
    const { site, request } = asked
    const key = [request.challenge, decision, number, activated].join(' ')
    const sameBrowser = await this.#asksHere(asked)
    const signed =
      this.#lost?.key === key
        ? this.#lost.signed
        : await signAnswer(site, request, { decision, number, activated, sameBrowser })
    const heard = await sendAnswer(this.parts, site, signed)
    const outcome = isFault(heard) ? outcomeOf(heard.fault) : heard.outcome
    this.#lost = outcome === 'unreachable' ? { key, signed } : null
    this.told = { outcome, asked }
    this.expects = null
    if (outcome !== 'unreachable' && outcome !== 'rate-limited') await look(this.parts, site)
    await this.#read()
  }

  /** A page of the request's origin asked this browser to look, at the time of the request. */
  async #asksHere({ request, endsAt }: Asked): Promise<boolean> {
    const at = (await this.parts.memory.looks())[request.origin]
    if (at === undefined) return false
    const ahead = request.expiresAt - endsAt
    return Math.abs(at + ahead - request.time) < SAME_BROWSER_WITHIN
  }

  /** A link that was scanned or pasted; false for anything else. Nothing is sent before the person says yes. */
  async propose(text: string): Promise<boolean> {
    if (parsePairingLink(text) === null) return false
    await this.parts.memory.pend({ link: text.trim(), origin: null, at: this.parts.clock() })
    await this.#read()
    return true
  }

  /** Null when it is done. Called in the person's click, so that the browser may ask about the server's pages. */
  async pair({ link }: Pairing, name: string): Promise<Outcome | null> {
    const asking = this.parts.requestAccess(link.server)
    // A refusal is no reason not to pair: without it the server's cookies stay away, and looking is by the half minute.
    await asking.catch(() => false)
    const heard = await pair(this.parts, link, name)
    if (isFault(heard)) return outcomeOf(heard.fault)
    this.expects = heard
    this.shows = true
    await this.parts.memory.pend(null)
    this.parts.wake()
    await this.lookNow()
    return null
  }

  async dismissPairing(): Promise<void> {
    await this.parts.memory.pend(null)
    await this.parts.sites.dropPairings()
    this.expects = null
    await this.#read()
  }

  async forget({ id }: Site): Promise<void> {
    await this.parts.sites.drop(id)
    await this.parts.memory.know(id, null)
    await this.#read()
    this.parts.wake()
  }

  async #read(): Promise<void> {
    const { sites, memory, clock } = this.parts
    const [all, known, pending] = await Promise.all([sites.all(), memory.known(), memory.pending()])
    const now = clock()
    const [first] = this.asked
    this.sites = all
    this.asked = all.flatMap((site) => {
      const of = known.get(site.id)
      return of ? openOf(of, now).map((request) => ({ site, request, endsAt: request.expiresAt - of.ahead })) : []
    })
    // What was in front has ended without an answer from here: said, and not only gone.
    const gone = this.#looked && this.shows && !this.#answers && first !== undefined && this.asked.length === 0
    if (gone && this.told === null) this.told = { outcome: 'request-gone', asked: first }
    if (this.asked.some(({ site }) => site.id === this.expects?.id)) this.expects = null
    const link = pending && parsePairingLink(pending.link)
    this.pairing = pending && link ? { link, origin: pending.origin } : null
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
