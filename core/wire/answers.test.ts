// The border: every answer arrives as it was given, and nothing else does.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answer, AnswerName, AnswerOf } from '#core/flows/answer.ts'
import { takes } from '#core/flows/takes.ts'
import { answerFrom, authorizeFrom, entryFrom, tokenFrom } from './answers.ts'
import { faultStatuses } from './fault-codes.ts'
import { linkTo, routes } from './links.ts'
import { entryFor, requestFor } from './request.ts'

const key = {
  id: 'a-_9',
  rawId: 'a-_9',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30' },
} as const
const asserted = { ...key, response: { ...key.response, authenticatorData: 'AA', signature: 'BB', userHandle: 'CC' } }
const attested = { ...key, response: { ...key.response, attestationObject: 'AA', transports: ['internal'] } }

const samples: { readonly [N in AnswerName]: readonly AnswerOf<N>[] } = {
  identify: [{ answer: 'identify', username: 'robin@aldermill.example' }],
  'solve-captcha': [{ answer: 'solve-captcha', payload: 'eyJh' }],
  password: [{ answer: 'password', password: ' pässwörd 🔑 ' }],
  challenge: [
    { answer: 'challenge', choiceId: 'a1.sms' },
    { answer: 'challenge', choiceId: 'A_-9.voice', number: '+44 20 7946 0000' },
  ],
  verify: [{ answer: 'verify', code: '123456' }],
  assert: [{ answer: 'assert', credential: asserted }],
  resend: [{ answer: 'resend' }],
  poll: [{ answer: 'poll' }],
  back: [{ answer: 'back' }],
  continue: [{ answer: 'continue' }],
  skip: [{ answer: 'skip' }],
  enroll: [
    { answer: 'enroll', method: 'totp', other: true },
    { answer: 'enroll', method: 'voice', number: '+442079460000' },
    { answer: 'enroll', method: 'email', email: 'robin@home.example' },
  ],
  activate: [{ answer: 'activate', code: '123456' }],
  attest: [{ answer: 'attest', credential: attested, name: 'blue key' }],
  add: [{ answer: 'add' }],
  remove: [{ answer: 'remove', authenticatorId: 'a1' }],
  'confirm-removal': [{ answer: 'confirm-removal' }],
  'set-default': [{ answer: 'set-default', choiceId: 'a1.voice' }],
  'set-passwordless': [{ answer: 'set-passwordless', on: true }],
  update: [{ answer: 'update', newPassword: 'correct horse battery staple' }],
  extend: [{ answer: 'extend' }],
  cancel: [{ answer: 'cancel' }],
}
const answers: readonly Answer[] = Object.values(samples).flat()
const links = Object.fromEntries((Object.keys(routes) as AnswerName[]).map((answer) => [answer, linkTo(answer)]))
const last = { links, token: 'token' }

const sent = (answer: Answer) => {
  const request = requestFor(answer, last)
  assert.ok(request)
  return { ...request, body: JSON.parse(JSON.stringify(request.body)) as Record<string, unknown> }
}

describe('an answer', () => {
  it('arrives as it was given', () => {
    for (const answer of answers) {
      const { method, path, body } = sent(answer)
      assert.deepEqual(answerFrom(method, path, body), { answer, continuationToken: 'token' })
    }
  })
  it('is in the table of what steps take', () => {
    assert.deepEqual(Object.keys(samples).toSorted(), [...new Set(Object.values(takes).flat())].toSorted())
  })
  it('is not sent when the last step does not offer it', () => {
    assert.equal(requestFor({ answer: 'poll' }, { links: {}, token: 'token' }), null)
  })
  it('goes to the right place by the right method, or is told where it is wrong', () => {
    for (const answer of answers) {
      const { method, path, body } = sent(answer)
      for (const other of ['GET', 'DELETE', method === 'POST' ? 'PUT' : 'POST'])
        assert.deepEqual(answerFrom(other, path, body), { error: { code: 'method-not-allowed' } })
      for (const wrong of [`${path}/`, `/./${path}`, path.toUpperCase(), `${path}%2f`, path.replace('v2.0', 'v2x0')])
        assert.deepEqual(answerFrom(method, wrong, body), { error: { code: 'not-found' } }, wrong)
    }
  })
})

describe('a body', () => {
  it('A2 A15 OWASP-FP-12 ASVS-15.3.3 with an unknown member is refused and the member named', () => {
    for (const answer of answers) {
      const { method, path, body } = sent(answer)
      for (const extra of ['userId', 'email2', 'verified', 'constructor', 'secret'])
        assert.deepEqual(answerFrom(method, path, { ...body, [extra]: true }), {
          error: { code: 'bad-request', path: extra },
        })
    }
  })
  it('A2 with a list or an object where a text belongs is refused', () => {
    for (const answer of answers) {
      const { method, path, body } = sent(answer)
      for (const [member, value] of Object.entries(body)) {
        if (typeof value !== 'string') continue
        for (const hostile of [
          [value, 'x'],
          { 0: value },
          1,
          true,
          null,
          '',
          'a\u0000b',
          'a\r\nb',
          '\ud800',
          'x'.repeat(70_000),
        ]) {
          if (hostile === '' && member === 'name') continue
          const result = answerFrom(method, path, { ...body, [member]: hostile })
          assert.deepEqual(result, { error: { code: 'bad-request', path: member } }, `${path} ${member}`)
        }
      }
    }
  })
  it('without a member that it needs is refused', () => {
    for (const answer of answers) {
      const { method, path, body } = sent(answer)
      assert.deepEqual(answerFrom(method, path, { ...body, continuationToken: undefined }), {
        error: { code: 'bad-request', path: 'continuationToken' },
      })
    }
  })
  it('of a passkey loses what we do not know and keeps no result of its extensions', () => {
    const { method, path, body } = sent({ answer: 'assert', credential: asserted })
    const more = { ...asserted, clientExtensionResults: { prf: { results: { first: 'secret' } } }, extra: 1 }
    assert.deepEqual(answerFrom(method, path, { ...body, assertion: more }), {
      answer: { answer: 'assert', credential: asserted },
      continuationToken: 'token',
    })
  })
  it('ASVS-1.3.11 of a name may not turn the direction of a line', () => {
    const { method, path, body } = sent({ answer: 'attest', credential: attested })
    assert.deepEqual(answerFrom(method, path, { ...body, name: 'a\u202eb' }), {
      error: { code: 'bad-request', path: 'name' },
    })
  })
  it('of their dialect enrols a phone by its channel', () => {
    const body = { continuationToken: 'token', phoneNumber: '+442079460000', channel: 'voice' }
    assert.deepEqual(answerFrom('POST', linkTo('enroll', 'phone'), body), {
      answer: { answer: 'enroll', method: 'voice', number: '+442079460000' },
      continuationToken: 'token',
    })
  })
})

describe('an id in a path', () => {
  it('is one plain word; anything else is nothing that exists', () => {
    const body = { continuationToken: 'token' }
    for (const id of ['', '..', 'a/b', 'a%2Fb', '%00', '%E0%A4%A', 'a b', '{id}', 'x'.repeat(201), 'é'])
      assert.deepEqual(
        answerFrom('POST', `/api/v2.0/methods/${id}/challenge`, body),
        { error: { code: 'not-found' } },
        id,
      )
    assert.deepEqual(answerFrom('POST', '/api/v2.0/methods/password/enroll', body), { error: { code: 'not-found' } })
  })
})

describe('whatever comes', () => {
  it('ASVS-2.2.2 A38 is answered with a code and never thrown at', () => {
    const paths = fc.oneof(fc.constantFrom(...answers.map((answer) => sent(answer).path)), fc.string(), fc.webPath())
    const bodies = fc.oneof(
      fc.anything(),
      fc.constantFrom(...answers.map((answer) => sent(answer).body)),
      fc.json().map((text) => JSON.parse(text) as unknown),
    )
    fc.assert(
      fc.property(fc.constantFrom('POST', 'PUT', 'GET', 'patch', ''), paths, bodies, (method, path, body) => {
        for (const result of [answerFrom(method, path, body), entryFrom(method, path, body)])
          if ('error' in result) assert.ok(Object.hasOwn(faultStatuses, result.error.code))
      }),
      { numRuns: 2000 },
    )
  })
  it('never pollutes a prototype', () => {
    const body: unknown = JSON.parse('{"continuationToken":"t","__proto__":{"polluted":1},"username":"x"}')
    assert.ok('error' in answerFrom('POST', '/api/v2.0/identify', body))
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  })
})

describe('the first request of a flow', () => {
  it('arrives as it was given, abilities that are not known left out', () => {
    const start = { flow: 'register', ticket: 'a.b.c', mode: 'manage', can: ['qr', 'poll'], language: 'en-GB' } as const
    const { method, path, body } = entryFor(start, 'start')
    assert.deepEqual(entryFrom(method, path, { ...body, can: ['poll', 'telepathy', 'qr'] }), {
      entry: 'start',
      start: { ...start, can: ['qr', 'poll'] },
    })
    const again = entryFor({ flow: 'reset' }, 'resume')
    assert.deepEqual(entryFrom(again.method, again.path, again.body), { entry: 'resume', start: { flow: 'reset' } })
  })
  it('is strict', () => {
    for (const body of [
      null,
      [],
      { username: ['a'] },
      { mode: 'admin' },
      { can: 'qr' },
      { userId: 'u' },
      { language: '<b>' },
    ])
      assert.ok('error' in entryFrom('POST', '/api/v2.0/signin/start', body), JSON.stringify(body))
    assert.deepEqual(entryFrom('PUT', '/api/v2.0/signin/start', {}), { error: { code: 'method-not-allowed' } })
    assert.deepEqual(entryFrom('POST', '/api/v2.0/signup/start', {}), { error: { code: 'not-found' } })
  })
})

describe('a form', () => {
  it('is read by its members; unknown ones are let pass (RFC 6749 §3.1)', () => {
    assert.deepEqual(authorizeFrom(new URLSearchParams('client_id=c&scope=openid&claims=x')), {
      form: { client_id: 'c', scope: 'openid' },
    })
    assert.deepEqual(tokenFrom(new URLSearchParams('grant_type=authorization_code&code=abc&client_info=1')), {
      form: { grant_type: 'authorization_code', code: 'abc' },
    })
  })
  it('A2 with a member twice is refused', () => {
    assert.ok('error' in authorizeFrom(new URLSearchParams('client_id=a&client_id=b')))
    assert.ok('error' in tokenFrom(new URLSearchParams('grant_type=password&code=x')))
  })
})
