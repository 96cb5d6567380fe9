// Microsoft's own client (MIT, `@azure/msal-browser`, the network layer of its custom authentication V2) completes a
// reset with two methods against what we write, by the links that it is given: a reader that no one here wrote.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Msal, msalContext as context, type MsalRequest, type MsalResult } from '#test/support/msal.ts'
import { accountWith, held, policyOf } from '#test/walks/people.ts'
import { dice } from '#test/walks/random.ts'
import { give } from '#test/walks/verifier.ts'
import { World } from '#test/walks/world.ts'
import type { Answer } from '#core/flows/answer.ts'
import type { Problem } from '#core/flows/problem.ts'
import { answerFrom, authorizeFrom, entryFrom } from './answers.ts'
import { faultBody } from './fault.ts'
import { toHal } from './hal.ts'
import { authorizePath } from './links.ts'
import { authorizationCode, authorizeChallenge } from './oauth.ts'

/** A server of one flow: the border's readers, the world's verifier, the border's writer. */
const serve = (world: World) => {
  let version = 0
  const reply = (problem: Problem | null): Response => {
    version += 1
    const token = `token-${version}`
    return Response.json(toHal({ step: world.step, problem }, { token, correlationId: 'correlation' }))
  }
  const answered = (answer: Answer): Response => {
    const before = world.facts
    assert.ok(give(world, answer), `${world.step.step} does not take ${answer.answer}`)
    const isWrong = Object.values(world.facts.failures).length > Object.values(before.failures).length
    return reply(isWrong ? { code: 'code-rejected', triesLeft: 4 } : null)
  }
  return (url: URL | string, { method, body }: MsalRequest): Response => {
    const path = new URL(url).pathname.replace('/tenant', '')
    if (path === authorizePath) {
      const parsed = authorizeFrom(new URLSearchParams(String(body)))
      assert.ok('form' in parsed)
      return parsed.form.continuation_token === undefined
        ? Response.json(authorizeChallenge('token-0'), { status: 401 })
        : Response.json(authorizationCode('code'))
    }
    const json: unknown = JSON.parse(String(body))
    const entry = entryFrom(method, path, json)
    if ('entry' in entry) return answered({ answer: 'identify', username: entry.start.username ?? '' })
    const parsed = answerFrom(method, path, json)
    if ('answer' in parsed) {
      assert.equal(parsed.continuationToken, `token-${version}`, 'always the newest continuation')
      return answered(parsed.answer)
    }
    const fault = faultBody(parsed.error, { correlationId: 'correlation', now: 0 })
    return Response.json(fault.body, { status: fault.status })
  }
}

const handsOver = { ...dice(1), chance: () => true }

/** A registered native client: it can draw no CAPTCHA, and hands a password over to be polled for. */
const begin = () => {
  const policy = { ...policyOf('microsoft365'), askFullNumber: false }
  const world = new World('reset', accountWith([held('a0', 'app'), held('a2', 'email')]), policy, handsOver, {
    captcha: true,
  })
  const send = serve(world)
  const client = new Msal('https://sign.example/tenant', 'native', { sendAsync: send })
  const code = (): string => world.codes.get(world.facts.challenge?.id ?? '') ?? ''
  return { world, client, code }
}

test('a reset with two methods, up to the code', async () => {
  const { world, client, code } = begin()
  const start = await client.authorizeChallengeStart(context, ['openid'])
  const { continuationToken, resetPasswordHref } = start
  const first = await client.resetPasswordStart(resetPasswordHref, { continuationToken, username: 'robin' }, context)
  assert.deepEqual(
    [first.authenticationFactor, first.methods.map(({ type }) => type)],
    ['multiFactor', ['totp', 'email']],
  )

  const prove = async (result: MsalResult, at: number): Promise<MsalResult> => {
    const asked = await client.requestChallenge(
      result.methods[at]?.challengeHref ?? '',
      { continuationToken: result.continuationToken },
      context,
    )
    assert.equal(asked.codeLength, 6)
    return client.verifyChallenge(
      asked.verifyHref,
      { continuationToken: asked.continuationToken, otp: code() },
      context,
    )
  }
  const second = await prove(first, 1)
  assert.deepEqual([second.nextAction, second.methods.map(({ type }) => type)], ['challenge', ['totp']])
  const update = await prove(second, 0)
  assert.equal(update.nextAction, 'update')

  const handed = await client.submitNewPassword(
    update.updateHref,
    { continuationToken: update.continuationToken, newPassword: 'a good new one' },
    context,
  )
  const done = await client.poll(handed.pollHref, { continuationToken: handed.continuationToken }, context)
  assert.equal(done.nextAction, 'continue')
  assert.equal(world.ledger.changes, 1)
  assert.equal(await client.authorizeChallengeContinue(done.continuationToken, context), 'code')
})

test('a wrong code is an error in its words; a resend is a link', async () => {
  const { client } = begin()
  const { continuationToken, resetPasswordHref } = await client.authorizeChallengeStart(context, [])
  const start = await client.resetPasswordStart(resetPasswordHref, { continuationToken, username: 'robin' }, context)
  const mail = start.methods.find(({ type }) => type === 'email')
  const asked = await client.requestChallenge(
    mail?.challengeHref ?? '',
    { continuationToken: start.continuationToken },
    context,
  )
  assert.equal(asked.resendHref, '/api/v2.0/resend')
  await assert.rejects(
    client.verifyChallenge(asked.verifyHref, { continuationToken: asked.continuationToken, otp: '000000' }, context),
    { error: 'invalidRequest', innerErrorCode: 'invalidOneTimeCode' },
  )
})
