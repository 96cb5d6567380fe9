// What an answer changed about a person's methods, told by the steps on both sides of it.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnswerName } from '#core/flows/answer.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Step } from '#core/flows/step.ts'
import { fromHal, type Received } from '#core/wire/receive.ts'
import { toHal } from '#core/wire/hal.ts'
import { samples } from '#test/gallery/steps.ts'
import { changeOf } from './changes.ts'

const received = (step: Step, problem: Problem | null = null): Received => {
  const read = fromHal(toHal({ step, problem }, { token: 't', correlationId: 'c' }))
  return read ?? assert.fail('not read')
}

const sample = (name: string): Received => {
  const reply = samples[name]?.reply
  return reply !== undefined && typeof reply === 'object' && 'step' in reply
    ? received(reply.step)
    : assert.fail(`no sample ${name}`)
}

describe('what changed', () => {
  const added: readonly (readonly [string, AnswerName, string])[] = [
    ['activate-app', 'activate', 'totp'],
    ['activate-code-phone', 'activate', 'sms'],
    ['activate-code-email', 'activate', 'email'],
    ['activate-call', 'poll', 'voice'],
    ['activate-passkey', 'attest', 'fido2'],
    ['save-codes', 'continue', 'recoveryCode'],
  ]
  for (const [before, cause, method] of added)
    it(`${before} that went on by ${cause} added ${method}`, () => {
      const change = changeOf(sample(before), cause, sample('review'))
      assert.deepEqual(change, { change: 'added', method })
    })

  it('nothing was added by going back, by a refusal, at the end of a flow, or by a reload', () => {
    const before = sample('activate-app')
    const review = sample('review')
    assert.equal(changeOf(before, 'back', sample('add-method-app')), null)
    assert.equal(changeOf(before, 'activate', received(before.step, { code: 'code-used' })), null)
    assert.equal(changeOf(before, 'activate', { ...review, problem: { code: 'moved-on' } }), null)
    assert.equal(changeOf(before, 'activate', sample('ended-too-many')), null)
    assert.equal(changeOf(before, null, review), null)
    assert.equal(changeOf(null, null, review), null)
  })

  it('tells which methods went with a removal', () => {
    const manage = sample('manage')
    const removed = { ...manage, step: { ...manage.step, changed: 'removed' } as Step }
    const change = changeOf(sample('confirm-removal'), 'confirm-removal', removed)
    assert.deepEqual(change, { change: 'removed', methods: ['totp'] })
  })
})
