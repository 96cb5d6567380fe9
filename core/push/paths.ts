// Where a device and a waiting page speak to the server, below its mount, and how long they may wait. Apart from the
// schemas, so that a page need not load those.

export const pushPaths = {
  pair: '/api/v2.0/push/pair',
  list: '/api/v2.0/push/requests',
  answer: '/api/v2.0/push/answer',
  wait: '/api/v2.0/push/wait',
} as const

/** Milliseconds by which a list's time may be off. */
export const timeWindow = 60_000
/** Milliseconds that the server holds a wait at most. */
export const waitHeld = 20_000
/** Milliseconds after which whoever waits gives up; below the half minute in which an extension's worker must be answered. */
export const waitPatience = 25_000
