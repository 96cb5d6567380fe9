// The device of the extension against the real server, without a screen: pairing, every way to answer, and what somebody on
// the line could do to it. Keys are real and are kept as IndexedDB keeps them: as objects.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { PushRequest } from '#core/push/reply.ts'
import { ok, person, publicUrl, type TestServer } from '#test/support/server.ts'
import { accessTokenOf, Page, signIn, startPushServer, withDevice } from '#test/support/push.ts'
import { wired } from '#test/support/push-wired.ts'
import type { Desk } from './desk.ts'

const names = 'amy bob cat deb ada ben cleo dan eve fay gus hal ivy jo kim lou'.split(' ')

describe('the device of the extension', { timeout: 240_000 }, () => {
  let server: TestServer
  const rest = [...names]
  before(async () => {
    server = await startPushServer({ people: names.map((name) => person(name)) })
  })
  after(async () => {
    assert.deepEqual(server.errors, [])
    await server.close()
  })

  /** At the page that shows the link, in a first registration. */
  const atPairing = async () => {
    const who = person(rest.shift() ?? '')
    const page = new Page(server)
    await page.begin('signIn')
    ok(await page.answer({ answer: 'identify', username: who.username }))
    ok(await page.answer({ answer: 'password', password: who.password }))
    ok(await page.answer({ answer: 'continue' }))
    ok(await page.answer({ answer: 'enroll', method: 'push' }))
    return { who, page, link: page.at('pair-device').link }
  }
  const only = (desk: Desk) => desk.asked[0] ?? assert.fail('nothing is asked')

  /** The other half of a registration: an address to reset with. */
  const finish = async (page: Page, username: string): Promise<void> => {
    ok(await page.answer({ answer: 'enroll', method: 'email', email: username.replace('alderbrook', 'home') }))
    const letter = (await server.letters()).findLast(({ text }) => /\b\d{6,8}\b/.test(text))
    ok(await page.answer({ answer: 'activate', code: /\b\d{6,8}\b/.exec(letter?.text ?? '')?.[0] ?? '' }))
    if (page.last?.step.step === 'save-codes') ok(await page.answer({ answer: 'continue' }))
    ok(await page.answer({ answer: 'continue' }))
    page.at('done')
    await server.letters()
  }

  /** Paired, tested, and a minute later. */
  const paired = async (off = 0) => {
    const at = await atPairing()
    const set = wired(server, off)
    const { desk } = set
    await desk.start()
    assert.equal(await desk.propose(at.link), true)
    assert.equal(await desk.pair(desk.pairing ?? assert.fail('no pairing'), 'Firefox on Linux'), null)
    ok(await at.page.poll())
    await desk.lookNow()
    await desk.answer(only(desk), 'approve', at.page.at('activate-push').number, true)
    assert.equal(desk.told?.outcome, 'approved')
    ok(await at.page.poll())
    await finish(at.page, at.who.username)
    desk.done()
    server.advance(60)
    return { ...at, ...set }
  }

  /** A sign-in that waits, and what the device shows of it. */
  const asked = async (off = 0) => {
    const at = await paired(off)
    const page = await signIn(server, at.who)
    await at.desk.lookNow()
    return { ...at, page, request: only(at.desk) }
  }

  test('N63B-OB-06 VC-07 pairs by a link with a key that cannot be taken out, and approves with the number', async () => {
    const { desk, page, request } = await asked()
    const [site] = desk.sites
    assert.equal(site?.key.extractable, false)
    await assert.rejects(crypto.subtle.exportKey('pkcs8', site.key))
    assert.deepEqual([site.service, site.account], [request.request.service, request.request.account])
    await desk.answer(request, 'approve', page.at('await-approval').number, true)
    assert.equal(desk.told?.outcome, 'approved')
    ok(await page.poll())
    page.at('done')
    desk.stop()
  })

  test('A25 A37 nothing is sent before the person says yes, and never anywhere but to the server of the link', async () => {
    const { link } = await atPairing()
    const { desk, sent } = wired(server)
    await desk.start()
    await desk.propose(link)
    assert.equal(sent.length, 0)
    await desk.dismissPairing()
    assert.equal(desk.pairing, null)
    for (const wrong of [
      link.replace(/server=[^&]+/, 'server=http%3A%2F%2Fevil.example'),
      link.replace(/server=[^&]+/, 'server=https%3A%2F%2Fuser%3Apass%40id.example'),
      link.replace(/server=[^&]+/, 'server=file%3A%2F%2F%2Fetc%2Fpasswd'),
      link.replace(/server=[^&]+/, 'server=javascript%3Aalert(1)'),
      link.replace('v=1', 'v=2'),
      `${link}&id=twice`,
      'twofold://number?n=42',
      'https://id.example/',
    ])
      assert.equal(await desk.propose(wrong), false, wrong)
    await desk.propose(link)
    await desk.pair(desk.pairing ?? assert.fail('no pairing'), 'One')
    assert.ok(sent.length > 0)
    for (const { url, init } of sent) {
      assert.ok(url.startsWith(`${publicUrl.href}/api/v2.0/push/`), url)
      assert.deepEqual([init.redirect, init.referrerPolicy, init.cache], ['error', 'no-referrer', 'no-store'])
    }
    desk.stop()
  })

  test('A26 one wrong number ends the request, and it is said', async () => {
    const { desk, page, request } = await asked()
    const wrong = page.at('await-approval').number === '11' ? '12' : '11'
    await desk.answer(request, 'approve', wrong, true)
    assert.equal(desk.told?.outcome, 'wrong-number')
    assert.deepEqual(desk.asked, [])
    desk.done()
    await desk.answer(request, 'approve', page.at('await-approval').number, true)
    assert.equal(desk.told?.outcome, 'request-gone')
    desk.stop()
  })

  test('A27 A28 what is signed is what was shown: a request that was changed on the way is worth nothing', async () => {
    const { desk, page, request } = await asked()
    const { number } = page.at('await-approval')
    const changes: readonly Partial<PushRequest>[] = [
      { origin: 'https://evil.example' },
      { purpose: 'reset' },
      { address: '203.0.113.9' },
      { time: request.request.time + 1 },
      { user: 'somebody' },
    ]
    for (const change of changes) {
      await desk.answer({ ...request, request: { ...request.request, ...change } }, 'approve', number, true)
      assert.equal(desk.told?.outcome, 'unauthorized')
    }
    ok(await page.poll())
    page.at('await-approval')
    await desk.answer(request, 'approve', number, true)
    assert.equal(desk.told?.outcome, 'approved')
    desk.stop()
  })

  test('A25 deny and “it wasn’t me” end it, and reach the page', async () => {
    const { desk, page, request } = await asked()
    await desk.answer(request, 'report', '', false)
    assert.equal(desk.told?.outcome, 'reported')
    ok(await page.poll())
    page.at('ended')
    desk.stop()
    const other = await asked()
    await other.desk.answer(other.request, 'deny', '', false)
    assert.equal(other.desk.told?.outcome, 'denied')
    const { problem } = ok(await other.page.poll())
    assert.equal(problem?.code, 'approval-denied')
    other.desk.stop()
  })

  test('A48 whoever is locked after the request was made does not get in by it', async () => {
    const { desk, page, request, who } = await asked()
    server.people.set(who.userId, { ...who, locked: true })
    await desk.answer(request, 'approve', page.at('await-approval').number, true)
    assert.equal(desk.told?.outcome, 'request-gone')
    desk.stop()
  })

  test('a clock that is ten minutes off is set right by the server’s, and the request ends when the server says', async () => {
    for (const off of [600_000, -600_000]) {
      const { desk, parts, page, request } = await asked(off)
      assert.equal(request.endsAt - parts.clock(), 120_000)
      await desk.answer(request, 'approve', page.at('await-approval').number, true)
      assert.equal(desk.told?.outcome, 'approved')
      desk.stop()
    }
  })

  test('a reply that was lost: the same pairing with the same key, and the same answer as it was', async () => {
    const { link, page } = await atPairing()
    const { desk, lose, sent } = wired(server)
    await desk.start()
    await desk.propose(link)
    const pairing = desk.pairing ?? assert.fail('no pairing')
    lose()
    assert.equal(await desk.pair(pairing, 'One'), 'unreachable')
    assert.equal(await desk.pair(pairing, 'One'), null)
    ok(await page.poll())
    await desk.lookNow()
    const request = only(desk)
    const { number } = page.at('activate-push')
    lose()
    await desk.answer(request, 'approve', number, true)
    assert.equal(desk.told?.outcome, 'unreachable')
    desk.done()
    await desk.answer(request, 'approve', number, true)
    assert.equal(desk.told?.outcome, 'request-gone')
    const answers = sent.filter(({ url }) => url.endsWith('/answer')).map(({ init }) => init.body)
    assert.equal(answers[0], answers[1])
    ok(await page.poll())
    assert.notEqual(page.last?.step.step, 'activate-push')
    desk.stop()
  })

  test('of two devices the first answer counts, and the one that was removed says so', async () => {
    const { who, device, page } = await withDevice(server, rest.shift() ?? '')
    const manage = new Page(server, page.cookie)
    await manage.begin('register', { accessToken: await accessTokenOf(server, page), mode: 'manage' })
    ok(await manage.answer({ answer: 'add' }))
    ok(await manage.answer({ answer: 'enroll', method: 'push' }))
    const { desk, parts } = wired(server)
    await desk.start()
    await desk.propose(manage.at('pair-device').link)
    await desk.pair(desk.pairing ?? assert.fail('no pairing'), 'Second')
    ok(await manage.poll())
    await desk.lookNow()
    await desk.answer(only(desk), 'approve', manage.at('activate-push').number, true)
    ok(await manage.poll())
    manage.at('manage')

    const signing = await signIn(server, who)
    const { number } = signing.at('await-approval')
    await desk.lookNow()
    const [, first] = await Promise.all([desk.answer(only(desk), 'approve', number, true), device.approve(number)])
    const came: readonly string[] = [desk.told?.outcome ?? '', 'code' in first ? first.code : first.outcome]
    assert.deepEqual(came.toSorted(), ['approved', 'request-gone'])
    ok(await signing.poll())
    signing.at('done')

    const [site] = desk.sites
    ok(await manage.answer({ answer: 'remove', authenticatorId: site?.device ?? '' }))
    ok(await manage.answer({ answer: 'confirm-removal' }))
    await desk.lookNow()
    const [removed] = desk.sites
    assert.equal(removed?.removed, true)
    await desk.forget(removed)
    assert.deepEqual(desk.sites, [])
    assert.equal((await parts.memory.known()).size, 0)
    desk.stop()
  })

  test('EXT-PUSH-01 a request that ends while it is shown vanishes, and it is said that it ended', async () => {
    const { desk, request } = await asked()
    desk.show()
    server.advance(119)
    desk.tick()
    assert.equal(desk.isInFront, true)
    assert.equal(desk.told, null)
    server.advance(1)
    desk.tick()
    await new Promise(setImmediate)
    assert.deepEqual(desk.asked, [])
    assert.deepEqual(desk.told, { outcome: 'request-gone', asked: request })
    desk.stop()
  })

  test('EXT-PUSH-01 what comes while the person is at something else is only said, until they want to see it', async () => {
    const { desk, who } = await paired()
    await desk.lookNow()
    await signIn(server, who)
    await desk.lookNow()
    assert.equal(desk.asked.length, 1)
    assert.equal(desk.isInFront, false)
    desk.show()
    assert.equal(desk.isInFront, true)
    desk.stop()
  })

  test('a page of the request’s origin that asked this browser to look is in this browser', async () => {
    const { desk, parts, page, request, sent } = await asked()
    const said = (): boolean =>
      (JSON.parse(sent.findLast(({ url }) => url.endsWith('/answer'))?.init.body ?? '') as { readonly statement: { readonly sameBrowser: boolean } }).statement.sameBrowser // prettier-ignore
    await parts.memory.looked('https://elsewhere.example', parts.clock())
    await desk.answer({ ...request, request: { ...request.request, user: 'somebody' } }, 'deny', '', false)
    assert.equal(said(), false)
    await parts.memory.looked(request.request.origin, parts.clock())
    await desk.answer(request, 'approve', page.at('await-approval').number, true)
    assert.equal(said(), true)
    desk.stop()
  })
})
