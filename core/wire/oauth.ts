// The two OAuth replies around a flow (draft-ietf-oauth-first-party-apps §5.2; RFC 6749 §5.1).
import { entryPath } from './links.ts'

/** 401: the client may go on with one of three flows, all under one continuation. */
export const authorizeChallenge = (continuationToken: string): Readonly<Record<string, unknown>> => ({
  error: 'insufficient_authorization',
  continuation_token: continuationToken,
  sign_in: entryPath('signIn', 'start'),
  register: entryPath('register', 'start'),
  reset_password: entryPath('reset', 'start'),
})

/** 200: a finished sign-in becomes a code. */
export const authorizationCode = (code: string): Readonly<Record<string, unknown>> => ({ code })

/** 200: the code becomes an access token. */
export const accessToken = (
  token: string,
  expiresInSeconds: number,
  scope: string,
): Readonly<Record<string, unknown>> => ({
  token_type: 'Bearer',
  access_token: token,
  expires_in: expiresInSeconds,
  scope,
})
