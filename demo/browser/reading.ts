// How a message reads: codes stand out and can be copied, times are of the day.
import { copyButton } from './copy.ts'
import { el } from './el.ts'

/** The text in pieces, each run of six to eight digits marked as a code. */
export const codesIn = (message: string): readonly (Node | string)[] =>
  message
    .split(/\b(\d{6,8})\b/)
    .flatMap((piece, index): (Node | string)[] =>
      index % 2 === 0 ? [piece] : [el('strong', { class: 'code' }, piece), copyButton(piece, piece)],
    )

export const timeOf = (at: number): string => new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(at)
