// What guidance is told of the keys: those of the browser, none where there are none, and never anything of the vault.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { root } from '#scripts/command.ts'
import manifest from '../../manifest.json' with { type: 'json' }
import { FILL_COMMAND, keysOf } from './keys.ts'

const command = { name: FILL_COMMAND, shortcut: 'Alt+Shift+C' }

test('EXT-ISO-01 the keys are told as the browser has them, and not where there are none or the authenticator is off', () => {
  assert.ok(Object.hasOwn(manifest.commands, FILL_COMMAND))
  assert.equal(keysOf([{ name: 'other', shortcut: 'F1' }, command], true), 'Alt+Shift+C')
  assert.equal(keysOf([{ ...command, shortcut: '' }], true), null)
  assert.equal(keysOf([{ name: FILL_COMMAND }], true), null)
  assert.equal(keysOf([], true), null)
  assert.equal(keysOf([command], false), null)
})

test('EXT-ISO-01 what is told cannot depend on what is kept: nothing of the vault is imported', () => {
  const source = ['fill/keys.ts', 'guidance/fill-keys.ts']
    .map((file) => readFileSync(`${root}extension/${file}`, 'utf8'))
    .join('')
  assert.doesNotMatch(source, /from '[^']*(vault|authenticator)/)
})
