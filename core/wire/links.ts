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

const post = (path: string, id?: Route['id']): Route => ({
  method: 'POST',
  path: `/api/v2.0/${path}`,
  ...(id === undefined ? {} : { id }),
})

export const routes: Readonly<Record<AnswerName, Route>> = {
  identify: post('identify'),
  'solve-captcha': post('captcha'),
  password: post('password/verify'),
  challenge: post('methods/{id}/challenge', 'choiceId'),
  verify: post('verify'),
  assert: post('assert'),
  resend: post('resend'),
  poll: post('poll'),
  back: post('back'),
  continue: post('continue'),
  skip: post('skip'),
  enroll: post('methods/{id}/enroll', 'method'),
  activate: post('activate'),
  attest: post('attest'),
  add: post('add'),
  remove: post('authenticators/{id}/remove', 'authenticatorId'),
  'confirm-removal': post('confirm-removal'),
  'set-default': post('methods/{id}/default', 'choiceId'),
  update: { method: 'PUT', path: '/api/v2.0/password' },
  cancel: post('cancel'),
}

/** The word for a flow in its entry paths, as the authorize-challenge reply names them. */
export const flowWords: Readonly<Record<FlowKind, string>> = {
  signIn: 'signin',
  register: 'register',
  reset: 'resetpassword',
}

export const entryPath = (flow: FlowKind, entry: 'start' | 'resume'): string => `/api/v2.0/${flowWords[flow]}/${entry}`

export const authorizePath = '/oauth2/v2.0/authorize-challenge'
export const tokenPath = '/oauth2/v2.0/token'
export const userInfoPath = '/oauth2/v2.0/userinfo'
export const revokePath = '/oauth2/v2.0/revoke'

/** The link to an answer, its variable filled where the caller knows it. */
export const linkTo = (answer: AnswerName, id?: string): string =>
  id === undefined ? routes[answer].path : routes[answer].path.replace('{id}', encodeURIComponent(id))
