// What every reply looks like around its step, as schemas, and the table of them that the OpenAPI document names.
import * as v from 'valibot'
import { methodNames } from '#core/flows/answer.ts'
import { faultStatuses } from './fault-codes.ts'
import { AppOffer, MethodChoice, Progress, Registered, StepSchema } from './step-schema.ts'

const text = v.string()
const time = v.pipe(v.number(), v.integer())

const plain = v.strictObject({
  code: v.picklist([
    'code-used',
    'code-expired',
    'password-rejected',
    'captcha-failed',
    'number-mismatch',
    'call-denied',
    'call-unanswered',
    'passkey-failed',
    'approval-denied',
    'approval-unanswered',
    'approval-wrong-number',
    'approval-busy',
    'approval-same-device',
    'pairing-over',
    'already-registered',
    'limit-reached',
    'number-invalid',
    'number-not-allowed',
    'email-invalid',
    'email-not-allowed',
    'method-unavailable',
    'not-independent',
    'moved-on',
    'sent',
  ]),
})

export const ProblemSchema = v.variant('code', [
  plain,
  v.strictObject({ code: v.literal('code-rejected'), triesLeft: v.pipe(v.number(), v.integer()) }),
  v.strictObject({
    code: v.literal('password-refused'),
    reasons: v.array(
      v.picklist([
        'too-short',
        'too-long',
        'character-not-allowed',
        'needs-three-of-four',
        'common',
        'contains-name',
        'easily-guessed',
        'same-as-old',
        'mismatch',
      ]),
    ),
  }),
  v.strictObject({ code: v.picklist(['method-paused', 'wait', 'send-limit', 'approval-limit']), retryAt: time }),
  v.strictObject({ code: v.literal('recovery-code-replaced'), newCode: text }),
])

const Link = v.strictObject({ href: text, templated: v.optional(v.literal(true)) })

/** A method as clients of Microsoft's dialect read it: to be proved (`challenge`) or to be added (`enroll`). */
const EmbeddedMethod = v.strictObject({
  id: v.optional(text),
  type: v.picklist([...methodNames, 'phone', 'password']),
  hint: v.optional(text),
  channels: v.optional(v.array(v.picklist(['sms', 'voice']))),
  _links: v.strictObject({ challenge: v.optional(Link), enroll: v.optional(Link) }),
})

/** RFC 9457 members, with the HAL error object of Microsoft's dialect beside them. */
export const FaultSchema = v.strictObject({
  type: v.literal('about:blank'),
  title: text,
  status: v.pipe(v.number(), v.integer()),
  detail: text,
  code: v.picklist(Object.keys(faultStatuses)),
  path: v.optional(text),
  retryAfter: v.optional(v.pipe(v.number(), v.integer())),
  correlationId: text,
  error: v.strictObject({
    code: text,
    message: text,
    innerError: v.strictObject({ code: text, path: v.optional(text) }),
    correlationId: text,
    timestamp: v.pipe(v.string(), v.isoTimestamp()),
  }),
})

/** RFC 6749 §5.2, with Microsoft's members. */
export const OAuthFaultSchema = v.strictObject({
  error: text,
  error_description: text,
  suberror: v.picklist(Object.keys(faultStatuses)),
  correlation_id: text,
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
})

export const ReplySchema = v.strictObject({
  state: v.picklist(['interactionRequired', 'continue', 'webFallbackRequired', 'ended']),
  action: v.optional(text),
  id: v.optional(text),
  type: v.optional(text),
  hint: v.optional(text),
  codeLength: v.optional(v.pipe(v.number(), v.integer())),
  challengeContext: v.optional(v.strictObject({ authenticationFactor: v.picklist(['singleFactor', 'multiFactor']) })),
  payload: v.optional(v.record(v.string(), v.unknown())),
  continuationToken: v.optional(text),
  /** When the token dies if nothing is answered, epoch milliseconds; `extend` gives more time. */
  expiresAt: v.optional(time),
  correlationId: text,
  _embedded: v.optional(v.strictObject({ methods: v.array(EmbeddedMethod) })),
  _links: v.record(v.string(), Link),
  organisation: v.optional(v.strictObject({ name: text, support: text })),
  /** Only for clients that read no `step`: the refusal in their words. */
  error: v.optional(v.strictObject({ code: text, message: text, innerError: v.strictObject({ code: text }) })),
  step: StepSchema,
  problem: v.nullable(ProblemSchema),
})

export const AuthorizeChallengeSchema = v.strictObject({
  error: v.literal('insufficient_authorization'),
  continuation_token: text,
  sign_in: text,
  register: text,
  reset_password: text,
})

export const AuthorizationCodeSchema = v.strictObject({ code: text })

export const AccessTokenSchema = v.strictObject({
  token_type: v.literal('Bearer'),
  access_token: text,
  expires_in: v.pipe(v.number(), v.integer()),
  scope: text,
})

/** By the names that they have in the OpenAPI document. */
export const replySchemas = {
  MethodChoice,
  Progress,
  Registered,
  AppOffer,
  Step: StepSchema,
  Problem: ProblemSchema,
  EmbeddedMethod,
  Reply: ReplySchema,
  Fault: FaultSchema,
  OAuthFault: OAuthFaultSchema,
  AuthorizeChallenge: AuthorizeChallengeSchema,
  AuthorizationCode: AuthorizationCodeSchema,
  AccessToken: AccessTokenSchema,
} as const
