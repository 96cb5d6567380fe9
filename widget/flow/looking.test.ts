// A page that waits for a device: it is told when to look, and needs nobody's patience.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Reply } from '#core/flows/step.ts'
import type { Told } from '#test/gallery/fake-server.ts'
import { page, settled } from '#test/support/flow-page.ts'

const password: Reply = { step: { step: 'password', username: 'a', passkey: false, approval: false }, problem: null }
const done: Reply = { step: { step: 'done', kind: 'signIn' }, problem: null }
const approval: Reply = {
  step: {
    step: 'await-approval',
    purpose: 'second-factor',
    choice: { id: 'a.push', method: 'push', hint: '' },
    number: '42',
    expiresAt: 120_000,
    resendAt: 30_000,
    quiet: false,
    sameDevice: 'allow',
    others: false,
    progress: { required: 1, satisfied: 0 },
    wait: 'word',
  },
  problem: null,
}
const look = (told: boolean): Told => ({ json: { look: told, now: 0 }, status: 200 })

it('looks when it is told to, where the step says what to wait with, and tells nothing else there', async () => {
  const { flow, server, told, paths } = page(({ path }) =>
    path.endsWith('wait') ? look(true) : path.endsWith('poll') ? done : approval,
  )
  flow.carryOn()
  await settled()
  assert.deepEqual(paths(), ['resetpassword/resume', 'push/wait', 'poll'])
  assert.deepEqual(server.asked[1]?.body, { token: 'word', seen: '' })
  assert.deepEqual(told, ['await-approval by null', 'done by poll'])
})

it('looks every two seconds where waiting fails', async () => {
  const { flow, paths, tick } = page(({ path }) =>
    path.endsWith('wait') ? { fault: { code: 'unauthorized' } } : path.endsWith('poll') ? done : approval,
  )
  flow.carryOn()
  await settled()
  assert.deepEqual(paths(), ['resetpassword/resume', 'push/wait'])
  tick()
  await settled()
  assert.deepEqual(paths().at(-1), 'poll')
})

it('waits no longer once the person answered, and does not make them wait for it', async () => {
  let aborted = false
  const { flow, server, paths } = page(({ path }) => (path.endsWith('back') ? password : approval), {
    fetch: async (url, init) => {
      if (!url.endsWith('wait')) return server.fetch(url, init)
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => {
          aborted = true
          reject(new Error('aborted'))
        })
      })
    },
  })
  flow.carryOn()
  await settled()
  flow.answer({ answer: 'back' })
  await settled()
  assert.deepEqual(paths(), ['resetpassword/resume', 'back'])
  assert.equal(aborted, true)
  assert.equal(flow.fault, null)
})
