// Which page is speaking, header by header: a browser is believed only when everything it says agrees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakerOf } from './origin.ts'

const own = 'https://id.alderbrook.example'
const portal = 'https://portal.alderbrook.example'

const speaker = (headers: Readonly<Record<string, string>>): string =>
  speakerOf(new Headers(headers), own, [portal]).speaker

test('A36 ASVS-3.5.1 only our own page is own, only a configured one embedded, only what is no browser native', () => {
  const said: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ origin: own, 'sec-fetch-site': 'same-origin' }, 'own'],
    [{ origin: own }, 'own'],
    [{ origin: own, 'sec-fetch-site': 'cross-site' }, 'stranger'],
    [{ origin: own, 'sec-fetch-site': 'same-site' }, 'stranger'],
    [{ origin: portal, 'sec-fetch-site': 'same-site' }, 'embedded'],
    [{ origin: `${portal}.evil.example` }, 'stranger'],
    [{ origin: `${own}:8443` }, 'stranger'],
    [{ origin: 'http://id.alderbrook.example' }, 'stranger'],
    [{ origin: 'null' }, 'stranger'],
    [{}, 'native'],
    [{ 'sec-fetch-site': 'cross-site' }, 'stranger'],
    [{ 'sec-fetch-site': 'none' }, 'stranger'],
    [{ cookie: 'a=b' }, 'stranger'],
    [{ cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, 'stranger'],
  ]
  for (const [headers, expected] of said) assert.equal(speaker(headers), expected, JSON.stringify(headers))
})
