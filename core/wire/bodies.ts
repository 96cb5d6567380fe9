// What each request body may hold: strict, so that an unknown member is refused and not ignored (A2, A15, ASVS 15.3.3).
// These schemas are the only ones: the server parses with them and the OpenAPI document is made from them.
import * as v from 'valibot'
import { methodNames } from '#core/flows/answer.ts'

/** Text of at most `most` UTF-16 units: well formed, no control characters (NUL cuts, header and log injection). */
const text = (most: number, least = 1) =>
  v.pipe(
    v.string(),
    v.minLength(least),
    v.maxLength(most),
    v.regex(/^\P{Cc}*$/u),
    v.check((value) => value.isWellFormed(), 'well-formed'),
  )

/** What is shown back to people also holds no characters that turn the direction of a line. */
const label = (most: number) => v.pipe(text(most, 0), v.regex(/^[^\u202a-\u202e\u2066-\u2069]*$/u))

const base64url = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[\w-]*$/))

const tokenText = text(2048)
const username = text(320)
const password = text(1024)
const code = text(64)
const token = { continuationToken: tokenText }

const credential = <R extends v.ObjectEntries>(response: R) =>
  v.object({
    id: base64url(2048),
    rawId: base64url(2048),
    type: v.literal('public-key'),
    authenticatorAttachment: v.nullish(v.picklist(['platform', 'cross-platform'])),
    clientExtensionResults: v.optional(
      v.object({ credProps: v.optional(v.object({ rk: v.optional(v.boolean()) })) }),
      {},
    ),
    response: v.object({ clientDataJSON: base64url(8192), ...response }),
  })

/** WebAuthn L3 AuthenticationResponseJSON; members that browsers add are dropped, not kept. */
const assertion = credential({
  authenticatorData: base64url(8192),
  signature: base64url(4096),
  userHandle: v.nullish(base64url(256)),
})

/** WebAuthn L3 RegistrationResponseJSON. */
const attestation = credential({
  attestationObject: base64url(65536),
  authenticatorData: v.optional(base64url(65536)),
  publicKey: v.optional(base64url(8192)),
  publicKeyAlgorithm: v.optional(v.pipe(v.number(), v.safeInteger())),
  transports: v.optional(v.pipe(v.array(text(32)), v.maxLength(8))),
})

const bare = v.strictObject(token)

/** Body of each answer's request. */
export const bodies = {
  identify: v.strictObject({ ...token, username }),
  'solve-captcha': v.strictObject({ ...token, payload: text(8192) }),
  password: v.strictObject({ ...token, password }),
  challenge: v.strictObject({ ...token, phoneNumber: v.optional(text(64)) }),
  verify: v.strictObject({ ...token, otp: code }),
  assert: v.strictObject({ ...token, assertion }),
  resend: bare,
  poll: bare,
  back: bare,
  continue: bare,
  skip: bare,
  enroll: v.strictObject({
    ...token,
    phoneNumber: v.optional(text(64)),
    email: v.optional(text(320)),
    other: v.optional(v.boolean()),
    channel: v.optional(v.picklist(['sms', 'voice'])),
  }),
  activate: v.strictObject({ ...token, otp: code }),
  attest: v.strictObject({ ...token, attestation, name: v.optional(label(64)) }),
  add: bare,
  remove: bare,
  'confirm-removal': bare,
  'set-default': bare,
  'set-passwordless': v.strictObject({ ...token, on: v.boolean() }),
  update: v.strictObject({ ...token, newPassword: password }),
  extend: bare,
  cancel: bare,
} as const

/** What may stand for `{id}` in a path. */
export const ids = {
  choiceId: v.pipe(v.string(), v.regex(/^[\w-]{1,128}\.\w{1,32}$/)),
  authenticatorId: v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)),
  method: v.picklist([...methodNames, 'phone']),
} as const

const can = v.optional(v.pipe(v.array(text(32)), v.maxLength(16)))
const language = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z\d-]{1,35}$/)))

export const startBody = v.strictObject({
  continuationToken: v.optional(tokenText),
  username: v.optional(username),
  ticket: v.optional(text(4096)),
  accessToken: v.optional(text(4096)),
  mode: v.optional(v.picklist(['interrupt', 'manage'])),
  can,
  language,
})

export const resumeBody = v.strictObject({ can, language })

/** A voice gateway's word on a call: # confirms, 0# denies. */
export const callBody = v.strictObject({ outcome: v.picklist(['confirmed', 'denied', 'unanswered']) })

/** Forms on `/oauth2`: unknown members are allowed there, as RFC 6749 §3.1 demands. */
export const authorizeForm = v.object({
  client_id: v.optional(text(200)),
  scope: v.optional(text(1000, 0)),
  continuation_token: v.optional(tokenText),
})

export const tokenForm = v.object({
  client_id: v.optional(text(200)),
  grant_type: v.literal('authorization_code'),
  code: tokenText,
})
