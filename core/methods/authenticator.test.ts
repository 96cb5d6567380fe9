// When two proofs come from one authenticator.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sameAuthenticator } from './authenticator.ts'

describe('independence', () => {
  it('N63B-AL-04 two methods of one authenticator are not independent', () => {
    const [push, code] = [
      { authenticatorId: 'a', method: 'push' },
      { authenticatorId: 'a', method: 'totp' },
    ]
    assert.equal(sameAuthenticator(push, code), true)
    assert.equal(sameAuthenticator(push, { ...code, authenticatorId: 'b' }), false)
  })
})
