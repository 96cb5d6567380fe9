// The company's side of the demo, as a team would write it: its headers and cookie, what ends its session, and what
// strangers get from it.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { it } from 'node:test'
import { text } from '#demo/text.ts'
import { inBrowsers } from './support/stage.ts'
import { personOf, resetWithBoth, signInAs, signInWithApp } from './support/steps.ts'

const priya = personOf('two')

inBrowsers(
  'the company’s own backend',
  (play, stage) => {
    const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(stage().demo.origin + path, { redirect: 'manual', ...init })
    const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

    it('W3C-CPU-01 leads to the page that changes the password, and knows what does not exist', async () => {
      const known = await ask('/.well-known/change-password')
      assert.equal(known.status, 303)
      assert.equal(known.headers.get('location'), '/reset')
      const probe = '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200'
      assert.equal((await ask(probe)).status, 404)
    })

    it('W3C-CSP-01 ASVS-3.4.3 every page has the strictest headers', async () => {
      for (const path of ['/', '/reset', '/strict', '/strict/reset']) {
        const { headers } = await ask(path)
        const policy = headers.get('content-security-policy') ?? ''
        for (const directive of [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types lit-html',
        ])
          assert.ok(policy.split('; ').includes(directive), `${path}: ${directive}`)
        assert.doesNotMatch(policy, /unsafe|\*/)
        assert.equal(headers.get('x-content-type-options'), 'nosniff')
        assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
        assert.equal(headers.get('referrer-policy'), 'no-referrer')
        assert.equal(headers.get('cache-control'), 'no-store')
      }
    })

    it('A1 a request for another host is not answered', async () => {
      const { port } = new URL(stage().demo.origin)
      const status = await new Promise((resolve, reject) => {
        request({ port, path: '/', headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
          .on('error', reject)
          .end()
      })
      assert.equal(status, 421)
    })

    it('A36 the panel answers no page but the demo’s own', async () => {
      for (const site of ['cross-site', 'same-site', 'none']) {
        const headers = { 'sec-fetch-site': site, 'content-type': 'application/json' }
        assert.equal((await ask('/demo/desk?person=none', { headers })).status, 403)
        assert.equal((await ask('/demo/start-again', { method: 'POST', headers, body: '{}' })).status, 403)
      }
    })

    it('A36 another site’s page signs nobody in and gets no ticket', async () => {
      for (const path of ['/session', '/ticket', '/sign-out']) {
        const headers = { ...own, 'sec-fetch-site': 'cross-site' }
        assert.equal((await ask(path, { method: 'POST', headers, body: '{"code":"x"}' })).status, 403, path)
      }
    })

    it('a made-up code makes no session, and without one there is no account and no ticket', async () => {
      const headers = own
      const made = await ask('/session', { method: 'POST', headers, body: JSON.stringify({ code: 'made-up' }) })
      assert.equal(made.status, 401)
      assert.equal(made.headers.get('set-cookie'), null)
      for (const body of ['{}', '[]', '"x"', '{"code":["a"]}', 'nonsense'])
        assert.equal((await ask('/session', { method: 'POST', headers, body })).status, 400, body)
      assert.equal((await ask('/account')).headers.get('location'), '/')
      assert.equal((await ask('/ticket', { method: 'POST', headers: own })).status, 401)
    })

    it('N63B-SE-02 N63B-SE-01 the session is a cookie that scripts cannot read, and is worth nothing after signing out', () =>
      play('microsoft365', async (scene) => {
        const { visitor } = scene
        await signInWithApp(scene, priya)
        const cookies = await visitor.page.browserContext().cookies()
        const session = cookies.find(({ name }) => name === '__Host-alderbrook-microsoft365')
        assert.ok(session)
        assert.deepEqual([session.httpOnly, session.secure, session.path], [true, true, '/'])
        assert.doesNotMatch(await visitor.page.evaluate(() => document.cookie), /__Host-/)
        await visitor.pressNamed(text.signOut, 'header')
        await visitor.at('sign-in.heading')
        const cookie = `${session.name}=${session.value}`
        assert.equal((await ask('/account', { headers: { cookie } })).status, 303)
        assert.equal((await ask('/ticket', { method: 'POST', headers: { ...own, cookie } })).status, 401)
      }))

    it('A34 a reset elsewhere ends the session here', () =>
      play('microsoft365', async (scene) => {
        await signInWithApp(scene, priya)
        const other = await scene.elsewhere()
        await other.visitor.goto('/reset')
        await resetWithBoth(other, priya)
        await scene.visitor.goto('/account')
        await scene.visitor.at('sign-in.heading')
        await scene.desk.untilMail('Your password was reset')
      }))

    it('starts again: everybody has the old password and nothing new', () =>
      play('strict', async (scene) => {
        const { visitor } = scene
        await visitor.goto('/')
        await visitor.at('sign-in.heading')
        await Promise.all([visitor.page.waitForNavigation(), visitor.pressNamed(text.startAgain, '#desk')])
        await signInAs(scene, priya.username, priya.password)
        await visitor.at('proof.second-factor')
      }))
  },
  ['chromium'],
)
