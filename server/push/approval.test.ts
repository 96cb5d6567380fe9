// The whole of an approval, page and device against the real server: pairing, second factor, every way in which it fails.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { pushPaths } from '#core/push/paths.ts'
import { Device, isRefused } from '#test/support/device.ts'
import { ok } from '#test/support/server.ts'
import { accessTokenOf, crowd, pairHere, Page, postTo, signIn, startFor, withDevice } from '#test/support/push.ts'

describe('an approval', { timeout: 240_000 }, () => {
  const on = crowd()
  const codeOf = (reply: object): string => (isRefused(reply) ? reply.code : 'none')

  test('N63B-OB-01 N63B-OB-08 pairs by link, is tested with a number, and is the second factor of a sign-in', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const { number, quiet, sameDevice } = page.at('await-approval')
    assert.match(number, /^\d\d$/)
    assert.deepEqual([quiet, sameDevice], [false, 'allow'])
    const request = await device.request()
    const { challenge: _challenge, time, expiresAt, ...shown } = request
    assert.deepEqual(shown, {
      purpose: 'sign-in',
      user: who.userId,
      origin: 'http://localhost:4400',
      address: '192.0.2.10',
      digits: 2,
      service: 'Alderbrook Group',
      account: who.username,
      browser: '',
      system: '',
      place: null,
    })
    assert.equal(expiresAt - time, 120_000)
    ok(await page.poll())
    page.at('await-approval')
    assert.deepEqual(await device.answer(request, { number }), { outcome: 'approved', now: on.server.now() })
    ok(await page.poll())
    page.at('done')
  })

  test('N63B-OB-07 A25 the number is in nothing that reaches the device, and in no log, letter or address', async () => {
    const { who, device } = await on.paired()
    const page = await signIn(on.server, who)
    const { number, wait } = page.at('await-approval')
    const list = await device.list()
    assert.ok(!isRefused(list))
    const { time, expiresAt, challenge, ...words } = list.requests[0] ?? assert.fail()
    assert.doesNotMatch(JSON.stringify([words, wait.split('.')[0]]), new RegExp(`(?<![\\w.])${number}(?![\\w.])`))
    assert.ok(time > 0 && expiresAt > time && challenge !== '')
    await device.answer(list.requests[0] ?? assert.fail(), { number })
    const events = await on.server.store.db.selectFrom('events').selectAll().where('user_id', '=', who.userId).execute()
    for (const { details } of events) assert.doesNotMatch(details, new RegExp(`"${number}"`))
    const row = await on.server.store.readApproval(who.userId)
    assert.ok(row !== null && row.numberMac.length > 40 && !row.numberMac.endsWith(number))
  })

  test('A26 N63B-OB-01 one wrong number ends the request; so does none', async () => {
    const { who, device } = await on.paired()
    for (const typed of ['wrong', '']) {
      const page = await signIn(on.server, who)
      const { number } = page.at('await-approval')
      const request = await device.request()
      const guess = typed === '' ? '' : String((Number(number) + 1) % 100).padStart(2, '0')
      assert.equal(codeOf(await device.answer(request, { number: guess })), 'wrong-number')
      assert.equal(codeOf(await device.answer(request, { number })), 'request-gone')
      const received = ok(await page.poll())
      assert.deepEqual([received.step.step, received.problem?.code], ['choose-method', 'approval-wrong-number'])
    }
  })

  test('A27 a replayed, forged or bent answer is refused, and changes nothing', async () => {
    const { who, device } = await on.paired()
    const post = postTo(on.server)
    const page = await signIn(on.server, who)
    const { number } = page.at('await-approval')
    const request = await device.request()
    const stranger = await Device.make(post, () => on.server.now())
    const statement = device.statement(request, { number })
    const send = async (body: string): Promise<number> => (await post(pushPaths.answer, body)).status
    assert.equal(await send(await stranger.signed(statement)), 401)
    for (const bent of [
      { purpose: 'reset' },
      { user: 'user-mallory' },
      { origin: 'https://evil.example' },
      { address: '203.0.113.9' },
      { time: request.time + 1 },
    ] as const)
      assert.equal(await send(await device.signed({ ...statement, ...bent })), 401, JSON.stringify(bent))
    const right = await device.signed(statement)
    assert.equal(await send(right.replace(/"number":"\d\d"/, '"number":"xx"')), 400)
    assert.equal(await send(right), 200)
    assert.equal(await send(right), 410)
    ok(await page.poll())
    page.at('done')
  })

  test('A27 N63B-OB-06 another account’s device answers nothing of this one', async () => {
    const [one, two] = [await on.paired(), await on.paired()]
    const page = await signIn(on.server, one.who)
    const { number } = page.at('await-approval')
    const request = await one.device.request()
    assert.equal(codeOf(await two.device.answer(request, { number })), 'request-gone')
    const list = await two.device.list()
    assert.ok(!isRefused(list))
    assert.deepEqual(list.requests, [])
    // Its own id under the other's signature.
    const signed = await two.device.signed(one.device.statement(request, { number }))
    assert.equal((await postTo(on.server)(pushPaths.answer, signed)).status, 401)
    page.at('await-approval')
    ok(await page.poll())
    page.at('await-approval')
  })

  test('A27 a list is good once and for a minute, by the server’s clock', async () => {
    const { device } = await on.paired()
    const statement = {
      type: 'twofold.push.list',
      v: 1,
      device: device.id,
      nonce: randomBytes(16).toString('base64url'),
      time: on.server.now(),
    } as const
    const send = async (body: string): Promise<number> => (await postTo(on.server)(pushPaths.list, body)).status
    const body = await device.signed(statement)
    assert.deepEqual([await send(body), await send(body)], [200, 409])
    const other = { ...statement, nonce: randomBytes(16).toString('base64url'), time: on.server.now() - 61_000 }
    assert.equal(await send(await device.signed(other)), 401)
  })

  test('a device whose clock is ten minutes off sets it right by itself', async () => {
    const { who } = await on.paired()
    const page = new Page(on.server)
    await page.begin('signIn')
    ok(await page.answer({ answer: 'identify', username: who.username }))
    const device = await Device.make(postTo(on.server), () => on.server.now() + 600_000)
    device.id = 'unknown'
    assert.equal(codeOf(await device.listOnce()), 'unauthorized')
    assert.equal(codeOf(await device.list()), 'unauthorized')
  })

  test('A2 ASVS-2.2.2 ten thousand bodies of any shape are refused with a code, and none is an error', async () => {
    const post = postTo(on.server)
    const paths = Object.values(pushPaths)
    const statement = fc.record(
      {
        type: fc.constantFrom('twofold.push.pair', 'twofold.push.list', 'twofold.push.answer', 'x'),
        v: fc.constantFrom(1, 2),
        device: fc.oneof(fc.base64String({ maxLength: 30 }), fc.constant('YWJj')),
        pairing: fc.constant('YWJj'),
        secret: fc.constantFrom('A'.repeat(43), ''),
        publicKey: fc.constantFrom(`B${'A'.repeat(86)}`, ''),
        name: fc.string(),
        nonce: fc.constantFrom('A'.repeat(22), '!'),
        time: fc.oneof(fc.nat(), fc.double()),
        challenge: fc.constant('c'),
        decision: fc.constantFrom('approve', 'deny', 'report', 'maybe'),
        number: fc.oneof(fc.constantFrom('00', '1e5'), fc.string()),
        activated: fc.oneof(fc.boolean(), fc.string()),
      },
      { requiredKeys: [] },
    )
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ statement, signature: fc.constantFrom('A'.repeat(86), '', 'x') }).map((one) => JSON.stringify(one)),
      fc.record({ token: fc.string(), seen: fc.string() }).map((one) => JSON.stringify(one)),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), body, async (path, text) => {
        // So many in a minute are not even looked at.
        on.server.advance(1)
        const response = await post(path, text)
        assert.ok([400, 401, 409, 410, 413].includes(response.status), `${response.status} ${text}`)
      }),
      { numRuns: 10_000 },
    )
    assert.deepEqual(on.server.errors, [])
  })
})

describe('several devices', { timeout: 60_000 }, () => {
  test('of two devices that answer at once one wins; either can be removed', async (t) => {
    const server = await startFor(t)
    const { who, device, page } = await withDevice(server)
    const manage = new Page(server, page.cookie)
    const session = await accessTokenOf(server, page)
    await manage.begin('register', { accessToken: session, mode: 'manage' })
    ok(await manage.answer({ answer: 'add' }))
    const second = await pairHere(server, manage)
    assert.equal(manage.at('manage').registered.filter(({ methods }) => methods.includes('push')).length, 2)
    const signing = await signIn(server, who)
    const { number } = signing.at('await-approval')
    const [a, b] = [await device.request(), await second.request()]
    const replies = await Promise.all([device.answer(a, { number }), second.answer(b, { number })])
    assert.deepEqual(replies.map((reply) => (isRefused(reply) ? reply.code : reply.outcome)).toSorted(), [
      'approved',
      'request-gone',
    ])
    ok(await signing.poll())
    signing.at('done')
    ok(await manage.answer({ answer: 'remove', authenticatorId: device.id }))
    ok(await manage.answer({ answer: 'confirm-removal' }))
    const gone = await device.list()
    assert.equal(isRefused(gone) && gone.code, 'unauthorized')
    assert.ok(!isRefused(await second.list()))
  })
})
