// The stand-in app reads what a real one reads, refuses the rest, and still has its accounts after a restart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AuthenticatorApp, type Drawer } from './authenticator-app.ts'

/** RFC 6238 appendix B, SHA-1: the code of 59 seconds ends in 287082. */
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const drawer = (): Drawer => {
  let kept: string | null = null
  return { read: () => kept, write: (text) => void (kept = text) }
}

test('a setup key, with or without spaces, and a key URI show the same code', () => {
  const app = new AuthenticatorApp(drawer(), () => undefined)
  const spaced = key.match(/.{4}/g)?.join(' ').toLowerCase() ?? ''
  for (const text of [key, spaced, `otpauth://totp/Alderbrook:ada?secret=${key}&issuer=Alderbrook`])
    assert.ok(app.add('none', 'ada', text), text)
  for (const { code, validUntil, issuer, account } of app.of('none', 59_000))
    assert.deepEqual([code, validUntil, issuer, account], ['287082', 60_000, 'Alderbrook', 'ada'])
  assert.equal(app.of('none', 59_000).length, 3)
  assert.deepEqual(app.of('one', 59_000), [])
})

test('what is no key, counts presses or runs by another clock is refused', () => {
  const app = new AuthenticatorApp(drawer(), () => undefined)
  for (const text of [
    '',
    'https://alderbrook.example/',
    '0189',
    `otpauth://hotp/a?secret=${key}&counter=0`,
    `otpauth://totp/a?secret=${key}&period=60`,
    `otpauth://totp/a?secret=${key}&digits=8`,
  ])
    assert.equal(app.add('none', 'ada', text), false, text)
  assert.deepEqual(app.of('none', 0), [])
})

test('accounts outlive the process, and a spoilt file counts as empty', () => {
  const kept = drawer()
  new AuthenticatorApp(kept, () => undefined).add('none', 'ada', key)
  const again = new AuthenticatorApp(kept, () => undefined)
  const [account] = again.of('none', 59_000)
  assert.equal(account?.code, '287082')
  again.remove(account?.id ?? '')
  assert.deepEqual(again.of('none', 59_000), [])
  kept.write('[{"key":')
  assert.deepEqual(new AuthenticatorApp(kept, () => undefined).of('none', 0), [])
})
