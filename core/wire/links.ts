// Where each answer goes: one path a verb, the same in every flow. Which flow it belongs to, the continuation token says.
// HAL (draft-kelly-json-hal §5) carries these as links; `{id}` is a URI template variable (RFC 6570 level 1).
import type { AnswerName } from '#core/flows/answer.ts'
import type { FlowKind } from '#core/flows/step.ts'

export type WireMethod = 'POST' | 'PUT'

export interface Route {
  readonly method: WireMethod
  /** Relative to the server's mount; at most one `{id}`: a choice, a method or an authenticator. */
  readonly path: string
  /** Which member of the answer stands in the path. */
  readonly id?: 'choiceId' | 'method' | 'authenticatorId'
}

export const routes: Readonly<Record<AnswerName, Route>> = {
  identify: { method: 'POST', path: '/api/v2.0/identify' },
  'solve-captcha': { method: 'POST', path: '/api/v2.0/captcha' },
  password: { method: 'POST', path: '/api/v2.0/password/verify' },
  challenge: { method: 'POST', path: '/api/v2.0/methods/{id}/challenge', id: 'choiceId' },
  verify: { method: 'POST', path: '/api/v2.0/verify' },
  assert: { method: 'POST', path: '/api/v2.0/assert' },
  resend: { method: 'POST', path: '/api/v2.0/resend' },
  poll: { method: 'POST', path: '/api/v2.0/poll' },
  back: { method: 'POST', path: '/api/v2.0/back' },
  continue: { method: 'POST', path: '/api/v2.0/continue' },
  skip: { method: 'POST', path: '/api/v2.0/skip' },
  enroll: { method: 'POST', path: '/api/v2.0/methods/{id}/enroll', id: 'method' },
  activate: { method: 'POST', path: '/api/v2.0/activate' },
  attest: { method: 'POST', path: '/api/v2.0/attest' },
  add: { method: 'POST', path: '/api/v2.0/add' },
  remove: { method: 'POST', path: '/api/v2.0/authenticators/{id}/remove', id: 'authenticatorId' },
  'confirm-removal': { method: 'POST', path: '/api/v2.0/confirm-removal' },
  'set-default': { method: 'POST', path: '/api/v2.0/methods/{id}/default', id: 'choiceId' },
  'set-passwordless': { method: 'POST', path: '/api/v2.0/passwordless' },
  update: { method: 'PUT', path: '/api/v2.0/password' },
  extend: { method: 'POST', path: '/api/v2.0/extend' },
  cancel: { method: 'POST', path: '/api/v2.0/cancel' },
}

/** The word for a flow in its entry paths, as the authorize-challenge reply names them. */
export const flowWords: Readonly<Record<FlowKind, string>> = {
  signIn: 'signin',
  register: 'register',
  reset: 'resetpassword',
}

export const entryPath = (flow: FlowKind, entry: 'start' | 'resume'): string => `/api/v2.0/${flowWords[flow]}/${entry}`

/** Where a voice gateway says how a call was answered. */
export const callPath = '/api/v2.0/calls/{id}'

export const authorizePath = '/oauth2/v2.0/authorize-challenge'
export const tokenPath = '/oauth2/v2.0/token'
export const userInfoPath = '/oauth2/v2.0/userinfo'
export const revokePath = '/oauth2/v2.0/revoke'

/** The link to an answer, its variable filled where the caller knows it. */
export const linkTo = (answer: AnswerName, id?: string): string =>
  id === undefined ? routes[answer].path : routes[answer].path.replace('{id}', encodeURIComponent(id))
