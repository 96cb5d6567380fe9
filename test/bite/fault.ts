// A fault that `npm run bite` puts into the sources, one at a time, to see whether the tests notice (docs/rules.md).

export interface Fault {
  /** The rule or row that it breaks, and a letter: `R7b`. */
  readonly id: string
  /** What is wrong then, in words. */
  readonly breaks: string
  /** From the project's top. */
  readonly file: string
  /** Stands exactly once in the file; a fault that no longer applies is an error, not a pass. */
  readonly find: string
  readonly replace: string
  /** The narrow test files that ought to notice. */
  readonly tests: readonly string[]
}

/** The text with the fault in it. Throws when `find` does not stand there exactly once, or changes nothing. */
export const withFault = (text: string, { id, file, find, replace }: Fault): string => {
  const times = text.split(find).length - 1
  if (times !== 1) throw new Error(`${id} no longer applies: ${times} places in ${file} instead of one`)
  if (find === replace) throw new Error(`${id} changes nothing`)
  // A function, so that `$` in the replacement is only a dollar.
  return text.replace(find, () => replace)
}
