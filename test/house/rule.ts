// What a house rule is: a name, and the complaints it has about one file.
import type { Source } from './source.ts'

export interface Rule {
  readonly name: string
  /** One line per complaint; empty when the file keeps the rule. */
  readonly complaints: (source: Source) => readonly string[]
}

export interface Pattern {
  readonly name: string
  readonly pattern: RegExp
  readonly where: (source: Source) => boolean
  /** Look into comments too. */
  readonly comments?: boolean
}

/** A rule that something is never written. Complaints carry the line number. */
export const never = ({ name, pattern, where, comments = false }: Pattern): Rule => ({
  name,
  complaints: (source) =>
    where(source)
      ? (comments ? source.text : source.code).split('\n').flatMap((line, index) => {
          const found = pattern.exec(line)
          return found ? [`line ${index + 1}: ${found[0].trim()}`] : []
        })
      : [],
})
