// Kinds of QR code, and the look-alikes of each.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyText } from '#test/support/arbitrary.ts'
import { kindOfQr, type QrKind } from './qr-kind.ts'

const KINDS: readonly (readonly [text: string, kind: QrKind])[] = [
  ['otpauth://totp/Contoso:ann?secret=GEZDGNBVGY3TQOJQ', 'otpauth'],
  ['OTPAUTH://TOTP/x?SECRET=A', 'otpauth'],
  [' otpauth://hotp/x\n', 'otpauth'],
  ['otpauth-migration://offline?data=CgA%3D', 'otpauth-migration'],
  ['steam://GEZDGNBVGY3TQOJQ', 'steam'],
  ['steam://run/440', 'unknown'],
  ['phonefactor://activate_account?code=123456789&url=https%3a%2f%2fexample.org', 'microsoft-app'],
  [
    'https://login.microsoftonline.com/authenticatorApp/activateAccount?source=qrCode&accountType=msa&code=1',
    'microsoft-app',
  ],
  ['HTTPS://LOGIN.MICROSOFTONLINE.COM/authenticatorapp/ActivateAccount', 'microsoft-app'],
  ['https://login.microsoftonline.com.example/authenticatorApp/activateAccount?code=1', 'url'],
  ['https://login.microsoftonline.com@example.org/authenticatorApp/activateAccount', 'url'],
  ['https://login.microsoftonline.com:8443/authenticatorApp/activateAccount', 'url'],
  ['http://login.microsoftonline.com/authenticatorApp/activateAccount', 'url'],
  ['https://login.microsoftonline.com/common/oauth2/authorize', 'url'],
  ['https://id.example.org/devices#twofold-pair=abc', 'pairing'],
  ['http://id.example.org/devices#twofold-pair=abc', 'url'],
  ['https://id.example.org/?next=#other&twofold-pair=abc', 'url'],
  ['twofold://pair?x', 'pairing'],
  ['twofold:abc', 'pairing'],
  ['https://example.org/otpauth://totp/x', 'url'],
  ['https://', 'unknown'],
  ['javascript:alert(1)', 'unknown'],
  ['GEZDGNBVGY3TQOJQ', 'unknown'],
  ['', 'unknown'],
]

test('the kinds of QR code are told apart', () => {
  for (const [text, kind] of KINDS) assert.equal(kindOfQr(text), kind, text)
})

test('any text has a kind', () => {
  const start = fc.constantFrom('', 'https://', 'http://[', 'steam://', 'otpauth://', 'phonefactor:')
  fc.assert(fc.property(start, anyText, (scheme, rest) => typeof kindOfQr(scheme + rest) === 'string'))
})
