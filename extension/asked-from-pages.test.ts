// What our scripts in pages may ask of the worker: read off every table of messages, so that a row that is added shows here.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { root } from '#scripts/command.ts'

const files = globSync('extension/**/*.ts', { cwd: root }).filter((file) => !/\.(test|wtr)\.ts$/.test(file))
const rows = files.flatMap((file) =>
  [...readFileSync(root + file, 'utf8').matchAll(/'?([\w-]+)'?: \{\s*from: (\[[^\]]*\]|'\w+')/g)].map(
    ([, name = '', from = '']) => ({ name, from }),
  ),
)
const askedBy = (asker: string): readonly string[] =>
  rows.filter(({ from }) => from.includes(`'${asker}'`)).map(({ name }) => name).toSorted() // prettier-ignore

test('EXT-ISO-01 EXT-CJ-01 a script on a sign-in page may ask for guidance and its language, and say what was folded', () => {
  assert.ok(rows.length > 5)
  assert.deepEqual(askedBy('content'), ['fold', 'guidance', 'settings'])
})

test('EXT-ISO-01 what it is told is texts, the organisation’s rules, what was ticked, what was folded, and which keys fill in a code, and no more', () => {
  const [, answer = ''] = /return \(guidance \?\? wanted\) \? \{ (.*) \} : null/.exec(readFileSync(`${root}extension/guidance/rows.ts`, 'utf8')) ?? [] // prettier-ignore
  assert.deepEqual(answer.split(', '), ['...voice', 'policy', 'registered', 'folded', 'fillKeys: keys'])
})

test('EXT-ISO-04 nothing of ours is markup made of text, runs in the page’s world, or is code made of text', () => {
  const wrong =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML)\b|\beval\(|new Function\(|world: 'MAIN'/
  const found = files.filter((file) =>
    wrong.test(readFileSync(root + file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')),
  )
  assert.deepEqual(found, [])
})
