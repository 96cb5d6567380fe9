// What can go wrong outside the steps: one table of codes. Expected refusals are problems in a step and come with 200;
// a fault means that the request itself was not taken. Bodies follow RFC 9457; `error` repeats them as HAL clients read it.

import { type FaultCode, faultStatuses } from './fault-codes.ts'

export type { FaultCode }

/** For developers; people see the page's own text for the code. */
export const faultTitles: Readonly<Record<FaultCode, string>> = {
  'bad-request': 'The request is not of the form that this address takes.',
  'wrong-number': 'The number is not the one that the page shows; the request is over.',
  unauthorized: 'The ticket or access token is missing, wrong, used or expired.',
  'step-up-required': 'A fresher or stronger proof is needed (RFC 9470).',
  'clock-off': "The time of the request is more than a minute off; reckon with the server's.",
  'wrong-origin': 'The page that sent this is not one of ours.',
  'wrong-browser': 'The flow belongs to another browser.',
  'same-device': 'No approval is taken from the browser that asks.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address takes another method.',
  'not-taken': 'The present step does not take this answer.',
  replayed: 'This very request was made before.',
  'token-spent': 'The continuation was used for another answer; the flow has ended.',
  'flow-gone': 'The flow is over or unknown; start again.',
  'request-gone': 'The request or pairing is over, answered or unknown.',
  'too-large': 'The body is too large.',
  'wrong-media-type': 'The body has another media type than this address takes.',
  'rate-limited': 'Too many requests; wait as long as Retry-After says.',
  internal: 'Something went wrong here.',
  unavailable: 'A part that is needed does not answer; try again later.',
}

export interface Fault {
  readonly code: FaultCode
  /** The wrong member, as a dotted path (`assertion.response`); never its value. */
  readonly path?: string
  /** Seconds to wait; also sent as `Retry-After`. */
  readonly retryAfter?: number
}

/** With `about:blank` the title is HTTP's own phrase (RFC 9457 §4.2.1, RFC 9110 §15); what is ours stands in `detail`. */
const phrases: Readonly<Record<(typeof faultStatuses)[FaultCode], string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export interface FaultContext {
  readonly correlationId: string
  /** Epoch milliseconds. */
  readonly now: number
}

/** The body and status of a fault on `/api`: problem details with Microsoft's HAL error object inside. */
export const faultBody = (fault: Fault, { correlationId, now }: FaultContext): { status: number; body: object } => {
  const { code, path, retryAfter } = fault
  const [status, detail] = [faultStatuses[code], faultTitles[code]]
  const where = path !== undefined && { path }
  const timestamp = new Date(now).toISOString()
  return {
    status,
    body: {
      type: 'about:blank',
      title: phrases[status],
      status,
      detail,
      code,
      ...where,
      ...(retryAfter !== undefined && { retryAfter }),
      correlationId,
      error: { code, message: detail, innerError: { code, ...where }, correlationId, timestamp },
    },
  }
}

/** RFC 6749 §5.2 names for the flat errors on `/oauth2`. */
const oauthCodes: Partial<Record<FaultCode, string>> = {
  'bad-request': 'invalid_request',
  'flow-gone': 'invalid_grant',
  'token-spent': 'invalid_grant',
  internal: 'server_error',
  unavailable: 'temporarily_unavailable',
}

/** The flat error of an `/oauth2` address; `error` overrides the table (`invalid_grant`, `insufficient_authorization`). */
export const oauthFaultBody = (
  fault: Fault,
  { correlationId, now }: FaultContext,
  error = oauthCodes[fault.code] ?? 'invalid_request',
): { status: number; body: object } => {
  return {
    status: faultStatuses[fault.code],
    body: {
      error,
      error_description: faultTitles[fault.code],
      suberror: fault.code,
      correlation_id: correlationId,
      timestamp: new Date(now).toISOString(),
    },
  }
}
