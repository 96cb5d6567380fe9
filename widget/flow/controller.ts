// Where a page stands in its flow: what the server said last, what is being asked of it, and what went wrong on the way.
// One request at a time; a second answer while one is on its way is not taken, so a double click does nothing.
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import { authorizePath } from '#core/wire/links.ts'
import type { Received } from '#core/wire/receive.ts'
import { pushPaths, waitPatience } from '#core/push/paths.ts'
import { entryFor, requestFor, type Start, type WireRequest } from '#core/wire/request.ts'
import { exchange, readCode, readReply, type Fault, type Ports, type Prepared } from './exchange.ts'

export interface FlowOptions extends Ports {
  /** Where the server is mounted, without a slash at the end. */
  readonly base: string
  readonly start: Start
}

export interface FlowListener {
  /**
   * A new step, or the old one with a problem. `cause` is null when it came by starting or resuming. No answer is taken until
   * it resolves, since what is still on the screen meanwhile belongs to the step before; what it resolves with is called then.
   */
  turned(received: Received, cause: AnswerName | null, before: Received | null): Promise<() => void>
  faulted(fault: Fault): void
}

const pollEvery = 2000
/** Milliseconds before a step that waits for a device is asked about again when nothing has come of it. */
const lookEvery = 500
/** Answers to `resume` that mean: this browser has no flow to go on with. */
const notHere: ReadonlySet<Fault['code']> = new Set(['flow-gone', 'wrong-browser', 'unauthorized'])

export class FlowController implements ReactiveController {
  received: Received | null = null
  fault: Fault | null = null
  /** True from an answer until its reply is shown; polling does not count. */
  busy = false
  /** Milliseconds by which the server's clock is ahead of this one. */
  skew = 0

  readonly #host: ReactiveControllerHost
  readonly #options: () => FlowOptions
  readonly #listener: FlowListener
  #life = new AbortController()
  /** What has been sent and has no reply yet; sent again, as it is, by `carryOn`. */
  #unfinished: (() => Promise<void>) | null = null
  #polling: Promise<void> | null = null
  /** Ends with the step. */
  #looking = new AbortController()

  constructor(host: ReactiveControllerHost, options: () => FlowOptions, listener: FlowListener) {
    this.#host = host
    this.#options = options
    this.#listener = listener
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#life.abort()
  }

  /** Resumes the flow of this browser where there is one, else begins one; with a ticket or a token the server finds it. */
  start(): void {
    const { start } = this.#options()
    this.#renew()
    this.received = null
    this.#unfinished = null
    const known = start.ticket ?? start.accessToken ?? start.continuationToken
    void this.#enter(known === undefined ? 'resume' : 'start')
  }

  /** Begins anew, whatever the browser remembers. */
  restart(): void {
    this.#renew()
    this.#unfinished = null
    void this.#enter('start')
  }

  answer(answer: Answer): void {
    if (this.busy || this.fault || !this.received?.links[answer.answer]) return
    void this.#answer(answer)
  }

  /**
   * Goes on where it stood: with the same request, when one has no reply; else with the last step; else it begins. After a
   * fault that may pass, and when the element comes into the page.
   */
  carryOn(): void {
    this.#renew()
    if (this.#unfinished) void this.#unfinished()
    else if (this.received) void this.#turn(this.received, null)
    else this.start()
  }

  /** A fault of the page itself, such as a view that did not load. */
  fail(fault: Fault): void {
    this.fault = fault
    this.busy = false
    this.#host.requestUpdate()
    this.#listener.faulted(fault)
  }

  /** Turns a finished sign-in into an authorization code; a fault on the way is shown, and `carryOn` tries again. */
  authorize(clientId: string, use: (code: string) => void): void {
    const token = this.received?.token ?? ''
    const body = new URLSearchParams({ continuation_token: token, ...(clientId ? { client_id: clientId } : {}) })
    const contentType = 'application/x-www-form-urlencoded'
    void this.#send({ url: authorizePath, method: 'POST', contentType, body: body.toString() }, readCode, (code) => {
      this.#busy(false)
      use(code)
    })
  }

  #renew(): void {
    this.#life.abort()
    this.#life = new AbortController()
    this.#looking.abort()
    this.#polling = null
    this.fault = null
  }

  /** `username`: named already, to a flow that is over. */
  async #enter(entry: 'start' | 'resume', username?: string): Promise<void> {
    const { start } = this.#options()
    // A flow of this browser is asked for by its cookie alone; what is told about the page is told again.
    const told = entry === 'start' ? start : pick(start, ['flow', 'can', 'language'])
    const request = entryFor(username === undefined ? told : { ...told, username }, entry)
    const cause = username === undefined ? null : 'identify'
    await this.#send(jsonOf(request), readReply, (received) => this.#turn(received, cause), {
      gone: entry === 'resume' ? () => this.#enter('start') : null,
    })
  }

  async #answer(answer: Answer): Promise<void> {
    this.#busy(true)
    const step = this.received?.step.step
    const { signal } = this.#life
    await this.#polling
    // The poll may have brought the next step: then the answer was to a question that stands no longer.
    if (signal.aborted || !this.received || this.received.step.step !== step) return this.#busy(false)
    const request = requestFor(answer, this.received)
    if (!request) return
    // The first question waits as long as anybody likes: in a flow that is over meanwhile it is asked of a new one.
    const anew = answer.answer === 'identify' ? () => this.#enter('start', answer.username) : null
    const turn = (next: Received): Promise<void> =>
      anew && isExpired(next)
        ? anew()
        : this.#turn(answer.answer === 'extend' ? prolonged(this.received, next) : next, answer.answer)
    await this.#send(jsonOf(request), readReply, turn, { gone: anew })
  }

  #busy(busy: boolean): void {
    this.busy = busy
    this.#host.requestUpdate()
  }

  async #send<T>(
    request: Prepared,
    read: (body: unknown) => T | null,
    done: (value: T) => void | Promise<void>,
    { quiet = false, gone = null }: { quiet?: boolean; gone?: (() => Promise<void>) | null } = {},
  ): Promise<void> {
    const options = this.#options()
    const attempt = async (): Promise<void> => {
      const { signal } = this.#life
      if (!quiet) this.#busy(true)
      try {
        const outcome = await exchange({ ...request, url: options.base + request.url }, read, options, signal)
        if ('value' in outcome) {
          this.#unfinished = null
          this.skew = outcome.skew
          await done(outcome.value)
        } else if (gone && notHere.has(outcome.fault.code)) await gone()
        else this.fail(outcome.fault)
      } catch (error) {
        // Aborted: the element left the page or began anew. Anything else is a mistake of ours and must be seen.
        if (!signal.aborted) throw error
      }
    }
    this.#unfinished = attempt
    await attempt()
  }

  async #turn(received: Received, cause: AnswerName | null): Promise<void> {
    const before = this.received
    this.received = received
    this.#looking.abort()
    this.#busy(true)
    const shown = await this.#listener.turned(received, cause, before)
    if (this.received !== received || this.fault) return
    this.#busy(false)
    shown()
    this.#poll(cause === 'poll' && before?.step.step === received.step.step)
  }

  /** While the step takes `poll` the server is asked, unnoticed: every two seconds, or when it says that there is news. */
  #poll(again: boolean): void {
    this.#looking = new AbortController()
    const { signal } = this.#life
    const options = this.#options()
    const received = this.received
    if (!received?.links.poll || received.webFallback !== null) return
    const ask = async (): Promise<void> => {
      await untilLook(received, options, AbortSignal.any([signal, this.#looking.signal]), again)
      if (this.busy || this.received !== received) return
      const request = requestFor({ answer: 'poll' }, received)
      if (!request) return
      this.#polling = this.#send(jsonOf(request), readReply, (next) => this.#turn(next, 'poll'), { quiet: true })
      await this.#polling
    }
    const { signal: looking } = this.#looking
    ask().catch((error: unknown) => {
      if (!signal.aborted && !looking.aborted) throw error
    })
  }
}

/** Waits until it is worth asking: where the step waits for a device, the server says when (docs/push.md). */
const untilLook = async (
  { step }: Received,
  { base, fetch, now, wait }: FlowOptions,
  signal: AbortSignal,
  again: boolean,
): Promise<void> => {
  if (!('wait' in step) || step.wait === '') return wait(pollEvery, signal)
  if (again) await wait(lookEvery, signal)
  const patience = Math.min(waitPatience, Math.max(step.expiresAt - now(), 0) + lookEvery)
  const response = await fetch(base + pushPaths.wait, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: step.wait, seen: '' }),
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  }).catch(() => null)
  signal.throwIfAborted()
  if (response?.ok !== true && step.expiresAt > now()) await wait(pollEvery, signal)
}

const isExpired = ({ step }: Received): boolean => step.step === 'ended' && step.reason === 'expired'

/** More time changes nothing of what is on the screen: neither what was refused nor what was announced comes anew. */
const prolonged = (before: Received | null, next: Received): Received =>
  before?.step.step === next.step.step ? { ...next, step: before.step, problem: before.problem } : next

const pick = (start: Start, members: readonly (keyof Start)[]): Start =>
  Object.fromEntries(Object.entries(start).filter(([member]) => members.includes(member as keyof Start))) as never

const jsonOf = ({ method, path, body }: WireRequest): Prepared => ({
  url: path,
  method,
  contentType: 'application/json',
  body: JSON.stringify(body),
})
