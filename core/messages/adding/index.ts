// How the texts of adding and filling are asked for. The languages are those of guidance; each has a table beside this file.
import type { en } from './en.ts'

export type AddingKey = keyof typeof en
