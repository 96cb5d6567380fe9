// The codes of faults and the HTTP status of each: all that a page needs to know of them.
export const faultStatuses = {
  'bad-request': 400,
  'wrong-number': 400,
  unauthorized: 401,
  'step-up-required': 401,
  'clock-off': 401,
  'wrong-origin': 403,
  'wrong-browser': 403,
  'same-device': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-taken': 409,
  replayed: 409,
  'token-spent': 410,
  'flow-gone': 410,
  'request-gone': 410,
  'too-large': 413,
  'wrong-media-type': 415,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const

export type FaultCode = keyof typeof faultStatuses

export const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === 'string' && Object.hasOwn(faultStatuses, code)
