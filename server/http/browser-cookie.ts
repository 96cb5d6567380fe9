// The cookie that binds flows to the browser that began them. It is random, HttpOnly and never a session: whoever holds
// it alone can do nothing (A36, N63B-SE-02, N63B-SE-05). The store sees only its hash.
import { createHash } from 'node:crypto'
import type { Random } from '../ports.ts'

const name = '__Host-twofold'
/** 180 days: the same browser is known again, so that a stranger's wrong guesses never pause its owner (A18). */
const maxAge = 15_552_000
const shape = /^[A-Za-z0-9_-]{43}$/

/** The value in a request, or null when it is absent, doubled or not ours. */
export const readBrowser = (headers: Headers): string | null => {
  const values = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  const [value] = values
  return values.length === 1 && value !== undefined && shape.test(value) ? value : null
}

export const newBrowser = (random: Random): string => Buffer.from(random(32)).toString('base64url')

export const browserHash = (value: string): string =>
  createHash('sha256').update(`browser:${value}`).digest('base64url')

export const browserCookie = (value: string): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Strict`
