// The one field for a one-time code, and reading a code out of whatever was pasted (W3C-AC-02). Nothing is sent by
// itself, and nothing typed is cut: a code comes when the person says so (WCAG 3.2.2).
import type { TemplateResult } from 'lit'
import { normaliseCode } from '#core/otp/code.ts'
import type { ViewHost } from '../view/view.ts'
import { field } from './field.ts'

/** Digits of any script as ASCII: people type what their keyboard has. */
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    let zero = point
    while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(point - zero)
  })

/** The code of `length` digits in a text: `123 456`, or the code inside "Your code is 123 456." */
export const codeIn = (text: string, length: number): string | undefined => {
  const ascii = asciiDigits(text.slice(0, 500))
  const whole = normaliseCode(ascii)
  if (whole !== undefined) return whole.length === length ? whole : undefined
  const runs = ascii.match(/\d(?:[\s-]?\d)*/g) ?? []
  return runs.map((run) => normaliseCode(run)).find((run) => run?.length === length)
}

export interface CodeField {
  readonly label: string
  readonly hint?: string
  readonly error: string
  readonly codeLength: number
  /** Saved codes hold letters. */
  readonly letters?: boolean
}

export const codeField = (host: ViewHost, { letters = false, codeLength, ...rest }: CodeField): TemplateResult =>
  field(host, {
    ...rest,
    name: 'code',
    inputMode: letters ? 'text' : 'numeric',
    autocomplete: 'one-time-code',
    enterKey: 'done',
    kind: 'code',
    onInput: (event) => {
      if (letters || event.inputType !== 'insertFromPaste') return
      const input = event.target as HTMLInputElement
      input.value = codeIn(input.value, codeLength) ?? input.value
    },
  })
