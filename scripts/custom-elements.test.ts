// The manifest of the elements says what is there, all of it and nothing else.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { root } from './command.ts'
import { customElements, type Declaration, elementNames } from './custom-elements.ts'

const source = (pattern: string): string =>
  globSync(pattern, { cwd: `${root}widget` })
    .map((file) => readFileSync(`${root}widget/${file}`, 'utf8'))
    .join('\n')
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].toSorted()

const declarations = customElements().modules.map((one) => (one as { declarations: [Declaration] }).declarations[0])
const namesOf = (
  list: 'slots' | 'cssParts' | 'cssProperties' | 'cssStates' | 'events',
  from = declarations,
): readonly string[] => [...new Set(from.flatMap((one) => one[list].map(({ name }) => name)))].toSorted()

describe('custom-elements.json', () => {
  it('has every element, under its own class', () => {
    assert.deepEqual(
      declarations.map(({ tagName }) => tagName),
      elementNames,
    )
    assert.deepEqual(found(source('define/*.ts'), /customElements\.define\('([\w-]+)'/g), [...elementNames].toSorted())
    assert.deepEqual(
      declarations.map(({ name }) => name),
      ['MfaRegister', 'MfaSignIn', 'SsprReset'],
    )
  })

  it('has the attributes that are read, each with what it is for', () => {
    const shared = ['base', 'organisation', 'support', 'username']
    const own = { 'mfa-register': ['mode'], 'mfa-sign-in': ['client-id', 'reset-href'], 'sspr-reset': ['sign-in-href'] }
    for (const { tagName, attributes } of declarations) {
      assert.deepEqual(
        attributes.map(({ name }) => name),
        [...shared, ...own[tagName as keyof typeof own], 'lang', 'dir'],
      )
      for (const { name, description } of attributes) assert.match(description, /\w/, `${tagName} ${name}`)
    }
  })

  it('has every event that is told, every slot and part of the frame, every token and state', () => {
    const events = /interface FlowEventDetails \{([\s\S]*?)\n\}/.exec(source('events.ts'))?.[1] ?? ''
    assert.deepEqual(namesOf('events'), found(events, /^ {2}'([\w-]+)':/gm))
    const frame = source('element/frame.ts')
    assert.deepEqual(
      namesOf('slots'),
      found(frame, /<slot[^>]* name="(\w+)"/g).filter((name) => name !== 'form'),
    )
    assert.deepEqual(namesOf('cssParts'), found(frame, / part="(\w+)"/g))
    assert.deepEqual(namesOf('cssProperties'), found(source('element/*-css.ts'), /var\(\s*(--twofold-[a-z-]+)/g))
    assert.deepEqual(namesOf('cssStates'), found(source('element/flow-element.ts'), /\bon\('(\w+)'/g))
  })
})
