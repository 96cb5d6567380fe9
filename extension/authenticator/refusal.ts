// What is said when something was refused: one text for each reason, and how long a wait is in words.
import { en } from '#core/messages/authenticator/en.ts'
import type { Key } from '#core/messages/authenticator/index.ts'
import type { Params } from '#core/messages/text.ts'
import type { PasswordProblem } from '../vault/password-rules.ts'

/** Any refusal of the vault, as far as words go. */
export interface Refused {
  readonly ok: false
  readonly reason: string
  readonly problem?: PasswordProblem
  readonly seconds?: number
  readonly triesLeft?: number
}

export interface Told {
  readonly key: Key
  readonly params?: Params
  /** A second sentence. */
  readonly also?: { readonly key: Key; readonly params?: Params }
}

/** Said above whatever is in front, with a way back where there is one. */
export interface Notice extends Told {
  readonly undo?: () => Promise<void>
}

/** From here on a person is told how many tries are left. */
const FEW = 9

export function refusalText({ reason, problem, seconds, triesLeft }: Refused, language: string): Told {
  if (problem) return { key: `password.${problem}` }
  if (reason === 'exists' || reason === 'empty') return { key: 'exists' }
  if (reason === 'unreadable') return { key: 'broken.unreadable.text' }
  if (reason === 'cancelled' || reason === 'no-prf') return { key: `passkey.${reason}` }
  if (reason === 'wait') return { key: 'refused.wait', params: { time: duration(seconds ?? 0, language) } }
  const key = isKey(`refused.${reason}`) ? (`refused.${reason}` as Key) : 'refused.damaged'
  return reason === 'wrong' && triesLeft !== undefined && triesLeft <= FEW
    ? { key, also: { key: 'refused.tries', params: { count: triesLeft.toLocaleString(language) } } }
    : { key }
}

const isKey = (key: string): key is Key => Object.hasOwn(en, key)

/** “4 minutes”, rounded up to what a person can wait for; one unit. */
export function duration(seconds: number, language: string): string {
  const [unit, size] = seconds >= 5400 ? (['hour', 3600] as const) : seconds >= 90 ? (['minute', 60] as const) : (['second', 1] as const) // prettier-ignore
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Math.ceil(seconds / size))
}
