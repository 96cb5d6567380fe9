// How an account is named on the screen and read out, what stands on its icon, and how a code is grouped to be read.
import type { Account } from '../vault/account.ts'

export interface Names {
  /** The site; with Microsoft, the company beside it. */
  readonly title: string
  /** Whose account it is; empty where the title says it already. */
  readonly detail: string
  /** Both, for what is read out. */
  readonly whole: string
}

/** `nameless` is said where neither is known. */
export function namesOf({ issuer, labelIssuer, account }: Account, nameless: string): Names {
  const site = [issuer, labelIssuer].filter((name) => name !== '').join(' · ')
  const title = site || account || nameless
  const detail = site === '' ? '' : account
  return { title, detail, whole: [title, detail].filter((name) => name !== '').join(', ') }
}

const COLOURS = 8

/** One or two letters, and which of the colours: the same for the same site, whatever else changes. */
export function iconOf({ icon, issuer, account }: Account): { readonly letters: string; readonly colour: number } {
  const name = issuer || account
  const words = name.split(/[\s.@_-]+/u).filter((word) => word !== '')
  const initials = words.length > 1 ? words.slice(0, 2).map((word) => Array.from(word)[0] ?? '') : Array.from(words[0] ?? '').slice(0, 2) // prettier-ignore
  let sum = 0
  for (const character of name.toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return { letters: icon || initials.join(''), colour: sum % COLOURS }
}

const THIN = '\u2009'

/** In threes or fours, as people read numbers out; letters (Steam) stay together. */
export function grouped(code: string): string {
  if (!/^\d+$/.test(code)) return code
  const size = code.length % 3 === 0 ? 3 : code.length % 4 === 0 ? 4 : code.length % 5 === 0 ? 5 : 3
  return code.match(new RegExp(`\\d{1,${size}}(?=(\\d{${size}})*$)`, 'g'))?.join(THIN) ?? code
}
