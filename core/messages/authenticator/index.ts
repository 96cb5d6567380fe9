// How the authenticator's texts are asked for. The languages are those of guidance; each has a table beside this file.
import type { Params } from '../text.ts'
import type { en } from './en.ts'

export type Key = keyof typeof en
/** Looks a text up and fills it. */
export type Say = (key: Key, params?: Params) => string
