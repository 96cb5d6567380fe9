// Dates and spans of time in the person's language.

export const dateOf = (language: string, time: number | string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time))

const [minute, hour] = [60, 3600]

/** "9 minutes", "40 seconds", "24 hours": rounded up, so that it never promises too little time to wait. */
export const spanOf = (language: string, milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const unit = seconds > 1.5 * hour ? 'hour' : seconds > 1.5 * minute ? 'minute' : 'second'
  const amount = Math.ceil(seconds / { hour, minute, second: 1 }[unit])
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}
