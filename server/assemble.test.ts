// The parts put together: a person of the built-in directory signs in and adds an address, the code goes out by itself,
// and what happened is numbered and chained.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preset } from '#core/policy/presets.ts'
import { appCode } from '#test/support/people.ts'
import { Client, ok, publicUrl } from '#test/support/server.ts'
import { assemble } from './assemble.ts'
import { createPasswordHasher } from './directory/password-hash.ts'
import { createSqlDirectory } from './directory/sql-directory.ts'
import type { MessageContent } from './ports.ts'
import { keysFromConfig, newKeySettings } from './seal/keys.ts'
import { openStore } from './store/open.ts'

test('an assembled server runs a registration, sends its mail and seals its events', async (t) => {
  const store = await openStore({ memory: true })
  const directory = createSqlDirectory(store.db, await createPasswordHasher())
  const [username, password] = ['ada@alderbrook.example', 'Quiet-harbour-lantern-7']
  await directory.createPerson({ username, password })
  const errors: unknown[] = []
  let arrived: (content: MessageContent) => void = () => undefined
  const mail = new Promise<MessageContent>((resolve) => (arrived = resolve))
  const running = await assemble({
    policy: preset('microsoft365', {
      name: 'Alderbrook Group',
      issuer: 'Alderbrook',
      support: 'mailto:help@alderbrook.example',
      domains: ['alderbrook.example'],
      country: 'GB',
      countries: ['GB'],
    }),
    publicUrl,
    store,
    directory,
    keys: keysFromConfig({ ...newKeySettings('a'), production: false }),
    messenger: {
      channels: ['email'],
      send: async (_channel, content) => {
        if (content.to === 'ada@home.example') arrived(content)
      },
    },
    onError: (_context, error) => errors.push(error),
  })
  t.after(async () => {
    await running.stop()
    await store.close()
  })

  const page = new Client(running)
  await page.walk('signIn', { answer: 'identify', username }, { answer: 'password', password })
  ok(await page.answer({ answer: 'continue' }))
  assert.deepEqual(page.at('add-method').offered, ['totp'], 'no gateway, no text and no call')
  ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
  ok(await page.answer({ answer: 'activate', code: appCode(page.at('activate-app').secret, Date.now()) }))
  ok(await page.answer({ answer: 'enroll', method: 'email', email: 'ada@home.example' }))
  const code = /\b\d{6}\b/.exec((await mail).text)?.[0] ?? ''
  ok(await page.answer({ answer: 'activate', code }))
  page.at('review')
  assert.deepEqual(errors, [])
})
