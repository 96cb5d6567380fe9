// Faults and the two OAuth replies are what the document says they are.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as v from 'valibot'
import { faultBody, faultTitles, oauthFaultBody } from './fault.ts'
import { type FaultCode, faultStatuses } from './fault-codes.ts'
import { accessToken, authorizationCode, authorizeChallenge } from './oauth.ts'
import {
  AccessTokenSchema,
  AuthorizationCodeSchema,
  AuthorizeChallengeSchema,
  FaultSchema,
  OAuthFaultSchema,
} from './replies.ts'

const context = { correlationId: 'c', now: 1_795_338_000_000 }
const codes = Object.keys(faultStatuses) as FaultCode[]

describe('a fault', () => {
  it('has a status that HTTP has for it, and a sentence', () => {
    for (const code of codes) {
      assert.ok(faultStatuses[code] >= 400 && faultStatuses[code] < 600)
      assert.match(faultTitles[code], /^[A-Z].+\.$/)
    }
  })
  it('RFC 9457 is written with the members that both kinds of client read', () => {
    for (const code of codes) {
      const { status, body } = faultBody({ code, path: 'otp', retryAfter: 3 }, context)
      assert.equal(status, faultStatuses[code])
      assert.ok(v.is(FaultSchema, body), code)
    }
    assert.deepEqual(faultBody({ code: 'too-large' }, context).body, {
      type: 'about:blank',
      title: 'Content Too Large',
      status: 413,
      detail: 'The body is too large.',
      code: 'too-large',
      correlationId: 'c',
      error: {
        code: 'too-large',
        message: 'The body is too large.',
        innerError: { code: 'too-large' },
        correlationId: 'c',
        timestamp: '2026-11-22T09:00:00.000Z',
      },
    })
  })
  it('RFC 6749 §5.2 is flat on /oauth2, under a name of that standard', () => {
    for (const code of codes) assert.ok(v.is(OAuthFaultSchema, oauthFaultBody({ code }, context).body), code)
    const { error } = oauthFaultBody({ code: 'flow-gone' }, context).body as { readonly error: string }
    assert.equal(error, 'invalid_grant')
    const named = oauthFaultBody({ code: 'unauthorized' }, context, 'invalid_token').body as { readonly error: string }
    assert.equal(named.error, 'invalid_token')
  })
})

describe('the replies around a flow', () => {
  it('are what the document says', () => {
    assert.ok(v.is(AuthorizeChallengeSchema, authorizeChallenge('t')))
    assert.ok(v.is(AuthorizationCodeSchema, authorizationCode('c')))
    assert.ok(v.is(AccessTokenSchema, accessToken('a', 3600, 'openid')))
  })
})
