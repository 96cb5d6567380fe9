// Which addresses are genuine, and what is said of those that are not.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressOf, knownOrigins, type Address } from './origins.ts'

const table: readonly (readonly [url: string, kind: Address['kind']])[] = [
  ['https://login.microsoftonline.com/common/login?x=1#y', 'genuine'],
  ['https://login.microsoftonline.com:443/', 'genuine'],
  ['https://LOGIN.MicrosoftOnline.com/', 'genuine'],
  ['https://login.microsoftonline.us/', 'genuine'],
  ['https://login.partner.microsoftonline.cn/', 'genuine'],
  ['https://mysignins.microsoft.com/security-info', 'genuine'],
  ['https://passwordreset.microsoftonline.com/?mkt=de', 'genuine'],
  ['http://login.microsoftonline.com/', 'insecure'],
  ['https://login.microsoftonline.com:8443/', 'insecure'],
  ['https://login.microsoftonline.com.contoso.example/', 'pretending'],
  ['https://login-microsoftonline.com/', 'pretending'],
  ['https://login.rnicrosoftonline.com/', 'pretending'],
  ['https://login.micros0ft0nline.com/', 'pretending'],
  ['https://login.mícrosoftonline.com/', 'pretending'],
  ['https://login.mісrosoft.com/', 'pretending'],
  ['https://office365-login.contoso.example/', 'pretending'],
  ['https://login.microsoftonline.com@contoso.example/', 'other'],
  ['https://www.microsoft.com/', 'other'],
  ['https://portal.office.com/', 'other'],
  ['https://sso.login.microsoftonline.com/', 'other'],
  ['https://contoso.example/', 'other'],
  ['https://münchen.example/', 'other'],
  ['https://windows-and-doors.example/', 'other'],
  ['about:blank', 'other'],
  ['chrome://settings/', 'other'],
  ['file:///login.microsoftonline.com', 'other'],
  ['not a url', 'other'],
  ['', 'other'],
]

describe('addressOf', () => {
  for (const [url, kind] of table)
    it(`${url || '(empty)'} is ${kind}`, () => {
      assert.equal(addressOf(url).kind, kind)
    })
})

describe('known origins', () => {
  it('are https origins without a port, a path or a wildcard', () => {
    for (const origin of knownOrigins.keys()) {
      assert.equal(new URL(origin).origin, origin)
      assert.match(origin, /^https:\/\/[a-z.]+$/)
    }
  })
})
