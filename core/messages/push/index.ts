// How the texts of approvals are asked for. The languages are those of guidance; each has a table beside this file.
import type { en } from './en.ts'

export type PushKey = keyof typeof en
