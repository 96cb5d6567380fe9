// The server starts only with what it needs, named; a mistake is said by name and never by value.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preset } from '#core/policy/presets.ts'
import { type Environment, readSettings } from './settings.ts'
import { newKeySettings, sampleKeys } from './seal/keys.ts'

const organisation = {
  name: 'Alderbrook Group',
  issuer: 'Alderbrook',
  support: 'mailto:help@alderbrook.example',
  domains: ['alderbrook.example'],
  country: 'GB',
  countries: ['GB'],
}
const policy = JSON.stringify(preset('microsoft365', organisation))
const { keys, indexKey } = newKeySettings('a')
const good: Environment = {
  TWOFOLD_PUBLIC_URL: 'https://id.alderbrook.example/twofold',
  TWOFOLD_POLICY: 'policy.json',
  TWOFOLD_KEYS: keys,
  TWOFOLD_INDEX_KEY: indexKey,
}
const read = (env: Environment, file = policy): ReturnType<typeof readSettings> => readSettings(env, () => file)

test('a complete environment is read', () => {
  const settings = read({
    ...good,
    SMTP_URL: 'smtps://mail.example',
    MAIL_FROM: 'id@alderbrook.example',
    TWOFOLD_EMBEDDING: 'https://a.example, https://b.example',
  })
  assert.equal(settings.policy.preset, 'microsoft365')
  assert.deepEqual(settings.store, { folder: '.twofold' })
  assert.deepEqual(settings.embedding, ['https://a.example', 'https://b.example'])
  assert.equal(settings.smtp?.from, 'id@alderbrook.example')
})

test('A1 ASVS-6.3.2 it refuses to start without a public URL, without a policy, with sample keys or over http in production', () => {
  for (const name of ['TWOFOLD_PUBLIC_URL', 'TWOFOLD_POLICY', 'TWOFOLD_KEYS', 'TWOFOLD_INDEX_KEY'] as const)
    assert.throws(() => read({ ...good, [name]: undefined }), new RegExp(name), name)
  assert.throws(
    () =>
      read({ ...good, NODE_ENV: 'production', TWOFOLD_KEYS: sampleKeys.keys, TWOFOLD_INDEX_KEY: sampleKeys.indexKey }),
    /documentation/,
  )
  assert.throws(
    () => read({ ...good, NODE_ENV: 'production', TWOFOLD_PUBLIC_URL: 'http://localhost:8080/' }),
    /TWOFOLD_PUBLIC_URL/,
  )
})

test('each wrong setting is named, and no value is quoted', () => {
  const wrong: Environment = {
    TWOFOLD_PUBLIC_URL: 'http://secret-host.example/',
    SMTP_URL: 'smtps://user:hunter2@mail.example',
    TWOFOLD_GATEWAY_URL: 'https://gateway.example/hunter2',
    TWOFOLD_EMBEDDING: 'https://a.example/hunter2',
    TWOFOLD_TRUSTED_PROXIES: 'hunter2',
    TWOFOLD_TICKET_KEYS: 'host:hunter2',
    DATABASE_URL: 'mysql://hunter2',
    PORT: '99999',
  }
  for (const [name, value] of Object.entries(wrong))
    assert.throws(
      () => read({ ...good, [name]: value }),
      (error: Error) => error.message.includes(name) && !/hunter2|secret-host/.test(error.message),
      name,
    )
})

test('ASVS-6.3.4 a policy that is not JSON, unknown or inconsistent does not load, and says where', () => {
  assert.throws(() => read(good, '{'), /not JSON/)
  assert.throws(() => read(good, JSON.stringify({ ...JSON.parse(policy), surprise: 1 })), /surprise/)
  assert.throws(() => read(good, JSON.stringify({ ...JSON.parse(policy), required: 0 })), /required/)
})
