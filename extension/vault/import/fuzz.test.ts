// Spoilt files: no crash, no hang, and no entry said to be right that is not in the file. `bench/fuzz-imports.ts` runs
// the same a million times.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { generator, mutate } from '#test/support/import-mutate.ts'
import { assertHonest } from '#test/support/import-oracle.ts'
import { SEED_PASSWORD, seeds } from '#test/support/import-seeds.ts'
import { readHere } from '#test/support/read-here.ts'

for (const { name, bytes, isText } of seeds) {
  test(`${name}: read as it is, and spoilt 150 times`, async () => {
    const whole = await readHere(bytes, SEED_PASSWORD)
    assert.ok(whole.ok, JSON.stringify(whole))
    assert.ok(whole.entries.length > 0)
    assert.deepEqual(whole.refused, [])
    assertHonest(whole, bytes, isText)
    for (let i = 0; i < 150; i++) {
      const below = generator(i)
      const spoilt = mutate(below, bytes, seeds[below(seeds.length)]!.bytes)
      assertHonest(await readHere(spoilt, SEED_PASSWORD), spoilt, isText)
    }
  })
}

test('any bytes and any text: an answer, never an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), async (bytes, password) => {
      await readHere(new Uint8Array(bytes), password ?? undefined)
    }),
    { numRuns: 500 },
  )
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      const bytes = new TextEncoder().encode(text)
      assertHonest(await readHere(bytes, 'x'), bytes, true)
    }),
    { numRuns: 1000 },
  )
})

test('deep nesting, long lists and long lines end soon', async () => {
  const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
  for (const text of [
    '['.repeat(100_000),
    `[${'{"secret":"A","label":"a"},'.repeat(30_000)}{}]`,
    `otpauth://totp/${'a'.repeat(1_000_000)}?secret=AA`,
    `otpauth://totp/a?${'a=b&'.repeat(200_000)}secret=AA`,
    'otpauth://totp/a?secret=AA\n'.repeat(100_000),
    `otpauth-migration://offline?data=${'A'.repeat(2_000_000)}`,
    `login_totp,name,login_username\n${'"'.repeat(999_999)}`,
    `<map>issuerExt${'<string name="'.repeat(100_000)}`,
    `{"schemaVersion":4,"services":[],"servicesEncrypted":"${':'.repeat(1_000_000)}"}`,
    ' '.repeat(5_000_000),
    '#\n'.repeat(2_000_000),
  ])
    await readHere(utf8(text), 'x')
})
