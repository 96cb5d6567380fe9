// Every step as it travels: out as HAL, in as the very same step; and what outside clients read of it.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as v from 'valibot'
import { everyStep } from '#test/walks/every-step.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Step } from '#core/flows/step.ts'
import { answersOf } from '#core/flows/takes.ts'
import { toHal } from './hal.ts'
import { fromHal } from './receive.ts'
import { type ProblemSchema, ReplySchema } from './replies.ts'
import { shapes } from './shapes.ts'
import type { StepSchema } from './step-schema.ts'

const steps = everyStep()
const context = { token: 'token', correlationId: 'correlation' }
const travel = (hal: unknown): unknown => JSON.parse(JSON.stringify(hal))
const choice = { id: 'a1.sms', method: 'sms', hint: '•••• 34' } as const
const progress = { required: 2, satisfied: 0 }
const code: Step = {
  step: 'enter-code',
  purpose: 'reset',
  choice,
  codeLength: 6,
  expiresAt: 2000,
  resendAt: 1000,
  triesLeft: 5,
  others: true,
  progress,
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T
/** Compiles only while schema and type say the same. */
const schemaIsType = (step: v.InferOutput<typeof StepSchema>): Step => step
const typeIsSchema = (step: Writable<Step>): v.InferOutput<typeof StepSchema> => step
const problemIsType = (problem: v.InferOutput<typeof ProblemSchema>): Problem => problem
const typeIsProblem = (problem: Writable<Problem>): v.InferOutput<typeof ProblemSchema> => problem

describe('every step', () => {
  it('comes back as it was', () => {
    for (const step of steps) {
      const received = fromHal(
        travel(toHal({ step, problem: null }, { ...context, time: { expiresAt: 5, more: true } })),
      )
      assert.deepEqual(received?.step, travel(step))
      assert.equal(received?.expiresAt, answersOf(step).includes('extend') ? 5 : null)
      assert.equal(received?.token, 'token')
      assert.equal(received?.correlationId, 'correlation')
      assert.deepEqual(
        Object.keys(received?.links ?? {})
          .filter((name) => name !== 'verify' || step.step !== 'password')
          .toSorted(),
        [...answersOf(step)].toSorted(),
      )
    }
  })
  it('ASVS-15.3.3 carries the listed members and no others', () => {
    for (const step of steps) {
      const time = { expiresAt: 5, more: true }
      const reply = travel(toHal({ step, problem: { code: 'code-rejected', triesLeft: 3 } }, { ...context, time }))
      const parsed = v.safeParse(ReplySchema, reply)
      assert.ok(parsed.success, `${step.step}: ${JSON.stringify(parsed.issues?.[0]?.path?.map(({ key }) => key))}`)
    }
  })
  it('is refused with a member missing or of another kind', () => {
    for (const step of steps)
      for (const [member, kinds] of Object.entries(shapes[step.step])) {
        const hal = toHal({ step, problem: null }, context)
        const { [member as keyof Step]: _, ...without } = step
        assert.equal(fromHal(travel({ ...hal, step: without })), null, `${step.step} without ${member}`)
        const other = kinds.includes('object') ? 'text' : { an: 'object' }
        assert.equal(fromHal(travel({ ...hal, step: { ...step, [member]: other } })), null, `${step.step} ${member}`)
      }
  })
  it('has a schema that is its type', () => {
    for (const map of [schemaIsType, typeIsSchema]) assert.equal((map as (step: unknown) => unknown)(code), code)
    const problem = { code: 'sent' } as const
    for (const map of [problemIsType, typeIsProblem])
      assert.equal((map as (problem: unknown) => unknown)(problem), problem)
  })
})

it('N63B-SE-04 more time is offered while there is some to give, and never after the end', () => {
  const links = (step: Step, more: boolean): readonly string[] =>
    Object.keys(
      fromHal(travel(toHal({ step, problem: null }, { ...context, time: { expiresAt: 5, more } })))?.links ?? {},
    )
  assert.ok(links({ step: 'identify' }, true).includes('extend'))
  assert.ok(!links({ step: 'identify' }, false).includes('extend'))
  for (const step of [
    { step: 'working' },
    { step: 'done', kind: 'reset' },
    { step: 'ended', reason: 'expired' },
  ] as const)
    assert.ok(!links(step, true).includes('extend'), step.step)
})

describe('what clients of the dialect read', () => {
  it('methods to prove, each with its own link', () => {
    const step: Step = { step: 'choose-method', purpose: 'reset', methods: [choice], back: false, progress }
    assert.deepEqual(toHal({ step, problem: null }, context), {
      state: 'interactionRequired',
      action: 'challenge',
      challengeContext: { authenticationFactor: 'multiFactor' },
      continuationToken: 'token',
      correlationId: 'correlation',
      _embedded: {
        methods: [
          {
            id: 'a1.sms',
            type: 'sms',
            hint: '•••• 34',
            _links: { challenge: { href: '/api/v2.0/methods/a1.sms/challenge' } },
          },
        ],
      },
      _links: {
        challenge: { href: '/api/v2.0/methods/{id}/challenge', templated: true },
        cancel: { href: '/api/v2.0/cancel' },
      },
      step,
      problem: null,
    })
  })
  it('a code to type, with its length and the way to another', () => {
    const { step: _, problem: __, ...hal } = toHal({ step: code, problem: null }, context)
    assert.deepEqual(hal, {
      state: 'interactionRequired',
      action: 'verify',
      id: 'a1.sms',
      type: 'sms',
      hint: '•••• 34',
      codeLength: 6,
      continuationToken: 'token',
      correlationId: 'correlation',
      _links: {
        verify: { href: '/api/v2.0/verify' },
        resend: { href: '/api/v2.0/resend' },
        back: { href: '/api/v2.0/back' },
        cancel: { href: '/api/v2.0/cancel' },
      },
    })
  })
  it('text and call to add as one type with channels', () => {
    const step = steps.find(({ step: name }) => name === 'add-method')
    const hal = toHal({ step: { ...step, offered: ['totp', 'sms', 'voice'] } as Step, problem: null }, context)
    assert.deepEqual(hal['_embedded'], {
      methods: [
        { type: 'totp', _links: { enroll: { href: '/api/v2.0/methods/totp/enroll' } } },
        { type: 'phone', channels: ['sms', 'voice'], _links: { enroll: { href: '/api/v2.0/methods/phone/enroll' } } },
      ],
    })
  })
  it('a refusal as an error in their words, and only when they said nothing of what they can draw', () => {
    const problem: Problem = { code: 'password-refused', reasons: ['too-short'] }
    const error = { code: 'invalidRequest', message: 'password-refused', innerError: { code: 'passwordTooShort' } }
    assert.deepEqual(toHal({ step: code, problem }, context)['error'], error)
    assert.equal(toHal({ step: code, problem }, { ...context, can: ['qr'] })['error'], undefined)
    assert.equal(toHal({ step: code, problem: { code: 'sent' } }, context)['error'], undefined)
  })
  it('the end of a flow has no verb and goes on by the continuation', () => {
    const done = toHal({ step: { step: 'done', kind: 'signIn' }, problem: null }, context)
    assert.equal(done['state'], 'continue')
    assert.equal(done['action'], undefined)
    assert.equal(
      toHal({ step: { step: 'ended', reason: 'expired' }, problem: null }, { ...context, token: null })['state'],
      'ended',
    )
  })
})

describe('a page that cannot draw a step', () => {
  const passkey: Step = { step: 'use-passkey', purpose: 'second-factor', choice, options: {}, others: false, progress }
  const webFallback = 'https://sign.aldermill.example/in'
  it('gets the address of one that can', () => {
    const hal = toHal({ step: passkey, problem: null }, { ...context, can: ['qr', 'poll'], webFallback })
    assert.equal(hal['state'], 'webFallbackRequired')
    assert.equal(fromHal(travel(hal))?.webFallback, webFallback)
  })
  it('and the step itself when it can', () => {
    const hal = toHal({ step: passkey, problem: null }, { ...context, can: ['passkey'], webFallback })
    assert.equal(hal['state'], 'interactionRequired')
    assert.equal(fromHal(travel(hal))?.webFallback, null)
  })
})
