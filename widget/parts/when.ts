// Dates and spans of time in the person's language.

export const dateOf = (language: string, time: number | string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time))

/** "9 minutes", "40 seconds": rounded up, so that it never promises too little time to wait. */
export const spanOf = (language: string, milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const [amount, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}
