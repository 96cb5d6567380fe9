// The company's own little backend, as a team would write it around the elements: it turns the code of a finished sign-in
// into a session of its own, signs tickets for the page that manages methods, and knows nothing of passwords or methods.
import { createHash, randomBytes } from 'node:crypto'
import { signTicket, type TicketKey } from '#server/session/ticket.ts'
import { revokePath, tokenPath, userInfoPath } from '#core/wire/links.ts'

export interface HostOptions {
  /** Where the sign-in server is. */
  readonly server: URL
  readonly ticketKey: Extract<TicketKey, { algorithm: 'HS256' }>
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>
  readonly now: () => number
}

/** What the server says of the person behind a session. */
export interface Member {
  readonly username: string
  readonly name: string
  readonly mail: string
}

const form = (values: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(values).toString(),
})

/** Seconds that a ticket lives: it is used as soon as the page has it. */
const ticketLife = 60

export class Host {
  readonly #options: HostOptions
  /** Access tokens by our own session id, which is all that a browser ever holds. */
  readonly #sessions = new Map<string, string>()

  constructor(options: HostOptions) {
    this.#options = options
  }

  /** A new session id, or null when the code is not good (used, too old, made up). */
  async signIn(code: string): Promise<string | null> {
    const { server, fetch } = this.#options
    const response = await fetch(`${server.href}${tokenPath}`, form({ grant_type: 'authorization_code', code }))
    if (!response.ok) return null
    const { access_token: token } = (await response.json()) as { readonly access_token: string }
    const id = randomBytes(32).toString('base64url')
    this.#sessions.set(id, token)
    return id
  }

  /** Asked on every page: a session whose token is no longer good (a reset, a lock) ends here too (A34). */
  async member(id: string | undefined): Promise<Member | null> {
    const { server, fetch } = this.#options
    const token = this.#tokenOf(id)
    if (id === undefined || token === undefined) return null
    const response = await fetch(`${server.href}${userInfoPath}`, { headers: { authorization: `Bearer ${token}` } })
    if (!response.ok) {
      this.#sessions.delete(id)
      return null
    }
    const claims = (await response.json()) as Readonly<Record<'preferred_username' | 'name' | 'email', string>>
    return { username: claims.preferred_username, name: claims.name, mail: claims.email }
  }

  /** Good once, for a minute, for one person; `sid` carries over what they proved at sign-in. Null when signed out. */
  async ticket(id: string | undefined): Promise<string | null> {
    const { server, ticketKey, now } = this.#options
    const member = await this.member(id)
    const token = this.#tokenOf(id)
    if (member === null || token === undefined) return null
    const iat = Math.floor(now() / 1000)
    return signTicket(ticketKey, {
      aud: server.href,
      sub: member.username,
      iat,
      exp: iat + ticketLife,
      jti: randomBytes(16).toString('base64url'),
      mode: 'manage',
      sid: createHash('sha256').update(token).digest('base64url'),
    })
  }

  async signOut(id: string | undefined): Promise<void> {
    const { server, fetch } = this.#options
    const token = this.#tokenOf(id)
    if (id === undefined || token === undefined) return
    this.#sessions.delete(id)
    await fetch(`${server.href}${revokePath}`, form({ token }))
  }

  /** Forgets everybody. */
  empty(): void {
    this.#sessions.clear()
  }

  #tokenOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#sessions.get(id)
  }
}
