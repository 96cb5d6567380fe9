// What the stores ask for is there, in every language and within their limits: names, summaries, listings, a privacy policy, and a
// reason for every permission. Limits: Chrome Web Store (name 75, summary 132), Firefox Add-ons (name 50, summary 250), Edge Add-ons
// (name 45, description 250 to 10,000 characters).
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { root } from '#scripts/command.ts'
import manifest from '../manifest.json' with { type: 'json' }

const read = (path: string): string => readFileSync(root + path, 'utf8')
/** Where the browser's own name for a language is another than ours. */
const localeOf: Readonly<Record<string, string>> = { pt: 'pt_BR', zh: 'zh_CN' }

interface Locale {
  readonly name: { readonly message: string }
  readonly description: { readonly message: string }
}
const localeFor = (language: string): Locale =>
  JSON.parse(read(`extension/public/_locales/${localeOf[language] ?? language}/messages.json`)) as Locale

const listingFor = (language: string) => {
  const [, name = '', summary = '', description = ''] =
    /^# (.+)\n\n> (.+)\n\n([^]+)$/.exec(read(`docs/store/${language}.md`)) ?? []
  return { name, summary, description }
}

describe('what the stores ask', () => {
  it('EXT-POL-01 there is a listing in every language, and no other', () => {
    const files = globSync('docs/store/??.md', { cwd: root }).map((path) => path.slice(-5, -3))
    assert.deepEqual(files.toSorted(), [...guidanceLanguages].toSorted())
    assert.equal(globSync('extension/public/_locales/*', { cwd: root }).length, guidanceLanguages.length)
  })

  for (const language of guidanceLanguages)
    it(`EXT-POL-01 the listing in ${language} keeps within the limits and agrees with the package`, () => {
      const { name, summary, description } = listingFor(language)
      const locale = localeFor(language)
      assert.equal(name, locale.name.message)
      assert.equal(summary, locale.description.message)
      assert.ok(name.length > 0 && name.length <= 45, `name of ${name.length}`)
      assert.ok(summary.length > 0 && summary.length <= 132, `summary of ${summary.length}`)
      assert.ok(description.length >= 250 && description.length <= 10_000, `description of ${description.length}`)
      assert.equal(description.match(/^- /gm)?.length, 9)
      assert.equal(description.match(/^## /gm)?.length, 3)
    })

  for (const language of guidanceLanguages)
    it(`EXT-POL-02 the listing in ${language} says that Twofold is not Microsoft’s`, async () => {
      const table = ((await import(`#core/messages/options/${language}.ts`)) as Record<string, Record<string, string>>)[
        language
      ]
      const sentence = table?.['about.not-microsoft'] ?? ''
      assert.ok(sentence !== '' && listingFor(language).description.includes(sentence))
    })

  it('no two languages share a text', () => {
    const texts = guidanceLanguages.flatMap((language) => listingFor(language).description.split('\n').filter((line) => line.length > 20)) // prettier-ignore
    assert.equal(new Set(texts).size, texts.length)
  })

  it('EXT-MAN-02 each permission has its reason, and no other is given one', () => {
    const reasons = [...read('docs/store/justifications.md').matchAll(/^### `(\w+)`\n\n(.+)/gm)]
    assert.deepEqual(reasons.map(([, name = '']) => name).toSorted(), manifest.permissions.toSorted())
    for (const [, name, reason = ''] of reasons) assert.ok(reason.length > 30, name)
    const text = read('docs/store/justifications.md')
    for (const heading of [
      'Single purpose',
      'Host permissions',
      'Optional host permissions',
      'Remote code',
      'Data use',
    ])
      assert.match(text, new RegExp(`^#{2,3} ${heading}$`, 'm'))
  })

  it('EXT-POL-03 the privacy policy says what is kept, read and sent, and promises limited use', () => {
    const policy = read('docs/privacy.md')
    for (const heading of ['What it keeps, on your device only', 'What it reads', 'What it sends', 'Limited use'])
      assert.match(policy, new RegExp(`^## ${heading}$`, 'm'))
    assert.match(policy, /no telemetry/)
    assert.match(policy, /not affiliated with Microsoft/)
    assert.match(read('docs/store/justifications.md'), /\]\(\.\.\/privacy\.md\)/)
  })
})
