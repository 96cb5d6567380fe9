// For each house rule: files that break it and files that keep it, as [path, text]. What the rules forbid is put
// together from pieces here, so that this file keeps them too.
type Example = readonly [path: string, text: string]

const later = ['TO', 'DO'].join('')
const silenced = ['@ts', 'ignore'].join('-')
const unlinted = ['oxlint', 'disable', 'next-line'].join('-')
const anything = ['an', 'y'].join('')
const left = (word: string): string => ['it', word].join('.')
const someonesFolder = ['', 'home', 'me', 'project'].join('/')
const key = String.fromCodePoint(0x1f511)

export const examples: Readonly<
  Record<string, { readonly bad: readonly Example[]; readonly good: readonly Example[] }>
> = {
  'a room imports only the rooms it may': {
    bad: [
      ['core/otp/a.ts', `import { b } from '#server/b.ts'`],
      ['widget/a.ts', `export * from '#server/b.ts'`],
      ['extension/popup/a.ts', `const b = import('../../widget/b.ts')`],
      ['server/a.ts', `import type { B } from '#extension/b.ts'`],
      ['server/a.ts', `import { b } from '#test/b.ts'`],
    ],
    good: [
      ['widget/a.ts', `import { b } from '#core/flows/b.ts'; import './c.ts'; import { html } from 'lit'`],
      ['demo/a.ts', `import { b } from '#server/b.ts'`],
      ['core/otp/a.test.ts', `import { b } from '#test/support/b.ts'`],
      ['core/otp/a.ts', `// import { b } from '#server/b.ts'`],
    ],
  },
  'inside core a folder imports only the folders it may': {
    bad: [
      ['core/otp/a.ts', `import { b } from '../methods/b.ts'`],
      ['core/policy/a.ts', `import type { B } from '#core/flows/b.ts'`],
      ['core/wire/a.ts', `import { b } from '#core/policy/b.ts'`],
      ['core/elsewhere/a.ts', ''],
    ],
    good: [
      ['core/flows/a.ts', `import { b } from '#core/policy/b.ts'; import { c } from '../methods/c.ts'`],
      ['core/wire/a.ts', `import { b } from '#core/flows/b.ts'`],
    ],
  },
  'a room imports only the packages it may': {
    bad: [
      ['core/otp/a.ts', `import { createHmac } from 'node:crypto'`],
      ['widget/a.ts', `import { Hono } from 'hono/tiny'`],
      ['server/a.ts', `import { html } from 'lit'`],
    ],
    good: [
      ['server/a.ts', `import { hash } from '@node-rs/argon2'; import fs from 'node:fs/promises'`],
      ['widget/a.ts', `import { state } from 'lit/decorators.js'`],
      ['widget/a.wtr.ts', `import { expect } from '@open-wc/testing'`],
    ],
  },
  'another room is imported by its subpath, #room/…': {
    bad: [['server/a.ts', `import { b } from '../core/flows/b.ts'`]],
    good: [
      ['server/store/a.ts', `import { b } from '../b.ts'`],
      ['extension/a.test.ts', `import manifest from '../manifest.json'`],
      ['vite.config.ts', `import manifest from './manifest.json'`],
    ],
  },
  'an import of our own names the file with its extension': {
    bad: [
      ['server/a.ts', `import { b } from './b'`],
      ['server/a.ts', `import { b } from '#core/flows'`],
    ],
    good: [
      [
        'server/a.ts',
        `import { b } from './b.ts'; import sheet from './c.css?inline'; import('./d.ts?again' as string)`,
      ],
    ],
  },
  'texts come from core/messages': {
    bad: [
      ['widget/a.ts', 'html`<p>Next ${step}</p>`'],
      ['widget/a.ts', 'html`<ul>${items.map(() => html`<li>Weiter</li>`)}</ul>`'],
      ['extension/popup/a.ts', 'html`<button aria-label="Close"></button>`'],
    ],
    good: [
      [
        'widget/a.ts',
        'html`<p class="next" @click=${go}>${say("next")} &nbsp; / 2</p><!-- why -->`; css`p { color: red }`',
      ],
      ['widget/a.ts', 'html`<button aria-label="${say("close")}" type="button"></button>`'],
      ['widget/a.ts', 'html`<p ?hidden=${a > b}>${c}</p>`; svg`<text>T</text>`'],
    ],
  },
  'a file has at most 300 lines': {
    bad: [['core/otp/a.ts', '//\n'.repeat(301)]],
    good: [
      ['core/otp/a.ts', '//\n'.repeat(300)],
      ['core/messages/en.ts', '//\n'.repeat(301)],
      ['core/otp/vectors/rfc.ts', '//\n'.repeat(301)],
    ],
  },
  'a file opens with a comment of what it answers': {
    bad: [['core/otp/a.ts', 'export const a = 1']],
    good: [
      ['core/otp/a.ts', '// What a is.\nexport const a = 1'],
      ['scripts/a.ts', '#!/usr/bin/env node\n/** Runs a. */'],
    ],
  },
  'file names are kebab-case': {
    bad: [['core/otp/keyUri.ts', '']],
    good: [['core/otp/key-uri.test.ts', '']],
  },
  'no console': {
    bad: [['server/a.ts', `console.log('x')`]],
    good: [
      ['server/main.ts', `console.log('x')`],
      ['server/a.ts', `// console.log('x')`],
    ],
  },
  'nothing left to do later': {
    bad: [['docs/a.md', `${later}: write this`]],
    good: [['docs/a.md', 'Nothing to do.']],
  },
  'no test left alone or out': {
    bad: [
      ['core/a.test.ts', `${left('only')}('x', f)`],
      ['test/journeys/a.test.ts', `${left('skip')}('x', f)`],
    ],
    good: [['core/a.test.ts', `it('skips only this', f); list.skip(1)`]],
  },
  'no way around the types': {
    bad: [
      ['core/otp/a.ts', `const b = c as ${anything}`],
      ['core/otp/a.test.ts', `let b: ${anything}`],
    ],
    good: [['core/otp/a.ts', `// as ${anything} other\nconst b = c as Record<string, string>`]],
  },
  'no compiler silenced': {
    bad: [['core/otp/a.ts', `// ${silenced}`]],
    good: [['core/otp/a.ts', '// @ts-expect-error: wrong on purpose']],
  },
  'no linter silenced': {
    bad: [['core/otp/a.ts', `// ${unlinted} no-console`]],
    good: [['core/otp/a.ts', `// ${unlinted} no-control-regex -- the range is what is looked for`]],
  },
  'no Math.random': {
    bad: [['core/otp/a.ts', 'const b = Math.random()']],
    good: [['bench/a.ts', 'const b = Math.random()']],
  },
  'no HTML from text, no code from text': {
    bad: [
      ['widget/a.ts', `host.innerHTML = text`],
      ['extension/content/a.ts', `host.insertAdjacentHTML('beforeend', text)`],
      ['demo/pages/a.ts', `new Function(text)`],
    ],
    good: [['widget/a.ts', 'host.textContent = text // never innerHTML']],
  },
  'no inline style and no inline handler': {
    bad: [
      ['widget/a.ts', 'html`<p style="color: red"></p>`'],
      ['demo/pages/a.html', '<button onclick="go()">'],
      ['extension/popup/index.html', '<style>p {}</style>'],
    ],
    good: [['widget/a.ts', 'html`<p class="style" @click=${go}></p>`; css`p { color: red }`']],
  },
  'nothing in page storage': {
    bad: [
      ['widget/a.ts', `localStorage.setItem('a', b)`],
      ['extension/content/a.ts', `document.cookie = 'a=b'`],
    ],
    good: [['extension/vault/a.ts', `indexedDB.open('vault')`]],
  },
  'no path of one machine': {
    bad: [['README.md', `Look into ${someonesFolder}`]],
    good: [['README.md', 'Look into https://example.org/home/page, docs/home/a.md and ./work/here']],
  },
  'no emoji': {
    bad: [['README.md', `Fast ${key}`]],
    good: [
      ['README.md', 'Twofold® → two ✓'],
      ['core/policy/a.test.ts', `const password = '${key}'`],
    ],
  },
}
