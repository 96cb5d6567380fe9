// People at our server: each from an address of their own, in a browser or through a registered native client.
import { totpCode } from '#core/otp/totp.ts'
import { parseSecret } from '#core/otp/secret.ts'
import type { Answer } from '#core/flows/answer.ts'
import { entryFor, requestFor, type Start } from '#core/wire/request.ts'
import { authorizePath } from '#core/wire/links.ts'
import { fromHal, type Received } from '#core/wire/receive.ts'
import { nodeHmac } from '#server/flow/totp.ts'
import { publicUrl } from '#test/support/server.ts'
import { nativeClient } from './protocol.ts'
import { appSecret } from './seed.ts'
import type { Server } from './server.ts'

const json = { 'content-type': 'application/json' }

const addressOf = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`

export class OurClient {
  readonly #server: Server
  readonly #headers: Readonly<Record<string, string>>
  #cookie = ''
  last: Received | undefined

  /** `browser`: with cookie and origin; otherwise as a native client, which has neither. */
  constructor(server: Server, index: number, browser: boolean) {
    this.#server = server
    const own = browser ? { origin: publicUrl.origin, 'sec-fetch-site': 'same-origin' } : {}
    this.#headers = { ...json, ...own, 'x-forwarded-for': addressOf(index) }
  }

  async #send(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Received> {
    const cookie = this.#cookie === '' ? {} : { cookie: this.#cookie }
    const headers = { ...this.#headers, ...cookie }
    const reply = await this.#server.send(method, `${publicUrl.pathname}${path}`, JSON.stringify(body), headers)
    if (reply.cookies !== '') this.#cookie = reply.cookies
    const received = reply.status === 200 ? fromHal(reply.body) : null
    if (received === null) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
    this.last = received
    return received
  }

  enter(start: Start): Promise<Received> {
    const { method, path, body } = entryFor(start, 'start')
    return this.#send(method, path, body)
  }

  answer(answer: Answer): Promise<Received> {
    const asked = this.last === undefined ? null : requestFor(answer, this.last)
    if (asked === null) throw new Error(`${this.last?.step.step} does not take ${answer.answer}`)
    return this.#send(asked.method, asked.path, asked.body)
  }

  /** Chooses the offered way of a method. */
  choose(method: 'totp' | 'email'): Promise<Received> {
    const step = this.last?.step
    const choice = step?.step === 'choose-method' ? step.methods.find((each) => each.method === method) : undefined
    if (choice === undefined) throw new Error(`${method} is not offered at ${JSON.stringify(step)}`)
    return this.answer({ answer: 'challenge', choiceId: choice.id })
  }

  at(name: Received['step']['step']): void {
    const { step, problem } = this.last ?? {}
    if (step?.step !== name) throw new Error(`expected ${name}, at ${JSON.stringify({ step, problem })}`)
  }
}

/** What a native client begins with; good for some minutes and any number of flows. */
export const entryToken = async (server: Server): Promise<string> => {
  const form = new URLSearchParams({ client_id: nativeClient, scope: 'openid' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': addressOf(0) }
  const { body } = await server.send('POST', `${publicUrl.pathname}${authorizePath}`, form, headers)
  const token = (body as { readonly continuation_token?: string } | null)?.continuation_token
  if (token === undefined) throw new Error(`no entry token: ${JSON.stringify(body)}`)
  return token
}

export const appCode = (index: number, now: number): string => {
  const parsed = parseSecret(appSecret(index))
  if (!parsed.ok) throw new Error(parsed.reason)
  return totpCode({ hmac: nodeHmac, secret: parsed.secret, now })
}
