// A push device without a screen: what docs/push.md asks of one, on the code that both sides share. The person at it is the
// test, who reads the number from the page.
import * as v from 'valibot'
import { toBase64url } from '#core/push/base64url.ts'
import { parsePairingLink } from '#core/push/pairing-link.ts'
import { pushPaths } from '#core/push/paths.ts'
import { AnswerReply, ListReply, PairReply, type PushRequest, WaitReply } from '#core/push/reply.ts'
import { type DeviceKey, newDeviceKey, signStatement } from '#core/push/sign.ts'
import type { AnswerStatement, Statement } from '#core/push/statement.ts'
import { faultFrom, type ReceivedFault } from '#core/wire/receive.ts'

/** Sends to the server; the test's way to its handler. */
export type Post = (path: string, body: string) => Promise<Response>

export interface Answering {
  readonly decision?: AnswerStatement['decision']
  readonly number?: string
  readonly activated?: boolean
  readonly sameBrowser?: boolean
}

export const isRefused = (reply: object): reply is ReceivedFault => 'code' in reply && 'status' in reply

export class Device {
  readonly #post: Post
  readonly #clock: () => number
  readonly #key: DeviceKey
  /** Milliseconds by which the server's clock is ahead. */
  #skew = 0
  id = ''
  token = ''
  seen = ''

  private constructor(post: Post, clock: () => number, key: DeviceKey) {
    this.#post = post
    this.#clock = clock
    this.#key = key
  }

  /** `clock` in epoch milliseconds, as wrong as the test wants it. */
  static async make(post: Post, clock: () => number): Promise<Device> {
    return new Device(post, clock, await newDeviceKey())
  }

  async pair(link: string, name = 'Test device'): Promise<PairReply | ReceivedFault> {
    const parsed = parsePairingLink(link)
    if (parsed === null) throw new Error('no pairing link')
    const { pairing, secret } = parsed
    const reply = await this.#say(
      pushPaths.pair,
      { type: 'twofold.push.pair', v: 1, pairing, secret, publicKey: this.#key.publicKey, name },
      PairReply,
    )
    if (!isRefused(reply)) ({ device: this.id, token: this.token } = reply)
    return reply
  }

  /** What there is to answer; a clock that is off is set right once. */
  async list(): Promise<ListReply | ReceivedFault> {
    const first = await this.listOnce()
    return isRefused(first) && first.code === 'clock-off' ? this.listOnce() : first
  }

  async listOnce(): Promise<ListReply | ReceivedFault> {
    const nonce = toBase64url(crypto.getRandomValues(new Uint8Array(16)))
    const time = this.#clock() + this.#skew
    const reply = await this.#say(
      pushPaths.list,
      { type: 'twofold.push.list', v: 1, device: this.id, nonce, time },
      ListReply,
    )
    if (!isRefused(reply)) ({ token: this.token, seen: this.seen } = reply)
    return reply
  }

  /** The one request that waits. */
  async request(): Promise<PushRequest> {
    const reply = await this.list()
    if (isRefused(reply)) throw new Error(`the list is refused: ${reply.code}`)
    const [request] = reply.requests
    if (request === undefined || reply.requests.length !== 1) throw new Error(`${reply.requests.length} requests`)
    return request
  }

  async answer(request: PushRequest, answering: Answering = {}): Promise<AnswerReply | ReceivedFault> {
    return this.#say(pushPaths.answer, this.statement(request, answering), AnswerReply)
  }

  statement(request: PushRequest, answering: Answering = {}): AnswerStatement {
    const { challenge, purpose, user, origin, address, time } = request
    const { decision = 'approve', number = '', activated = true, sameBrowser = false } = answering
    const bound = { challenge, purpose, user, origin, address, time }
    return { type: 'twofold.push.answer', v: 1, device: this.id, ...bound, decision, number, activated, sameBrowser }
  }

  /** Looks, and approves what waits with the number that the person read. */
  async approve(number: string, answering: Answering = {}): Promise<AnswerReply | ReceivedFault> {
    return this.answer(await this.request(), { number, ...answering })
  }

  async wait(seen = this.seen): Promise<WaitReply | ReceivedFault> {
    return this.#send(pushPaths.wait, { token: this.token, seen }, WaitReply)
  }

  /** A body that this device signed, to be sent by hand. */
  async signed(statement: Statement): Promise<string> {
    return JSON.stringify(await signStatement(this.#key.privateKey, statement))
  }

  async #say<S extends v.GenericSchema>(
    path: string,
    statement: Statement,
    schema: S,
  ): Promise<v.InferOutput<S> | ReceivedFault> {
    return this.#send(path, await signStatement(this.#key.privateKey, statement), schema)
  }

  async #send<S extends v.GenericSchema>(
    path: string,
    body: object,
    schema: S,
  ): Promise<v.InferOutput<S> | ReceivedFault> {
    const response = await this.#post(path, JSON.stringify(body))
    const read = (await response.json()) as { readonly now?: number; readonly error?: { readonly timestamp?: string } }
    const now = read.now ?? Date.parse(read.error?.timestamp ?? '')
    if (!Number.isNaN(now)) this.#skew = now - this.#clock()
    return response.status === 200 ? v.parse(schema, read) : faultFrom(response.status, read)
  }
}
