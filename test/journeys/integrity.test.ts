// The example of the build loads that build and no other: every script by the version's address and by its hash.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { root, run } from '#scripts/command.ts'
import { cdnBase, integrityOf } from '#scripts/integrity.ts'

const folder = `${root}dist/cdn/`
const page = readFileSync(`${folder}example.html`, 'utf8')
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Readonly<Record<string, unknown>>

describe('ASVS-15.2.1 what is delivered is what was built', () => {
  it('ASVS-15.2.1 the example has the hash of every script of the build, under the address of its version', () => {
    const map = /<script type="importmap">([^<]*)<\/script>/.exec(page)?.[1] ?? ''
    const { integrity } = JSON.parse(map) as { readonly integrity: Readonly<Record<string, string>> }
    const scripts = globSync('**/*.js', { cwd: folder })
    const built = scripts.map((name) => [`${cdnBase}/${name}`, integrityOf(readFileSync(folder + name))])
    assert.ok(scripts.length > 10)
    assert.deepEqual(integrity, Object.fromEntries(built))
    assert.ok(cdnBase.endsWith(`@${String(packageJson['version'])}`))
    const tags = [...page.matchAll(/<script type="module"[^>]* integrity="([^"]+)" src="([^"]+)"/g)]
    assert.deepEqual(
      Object.fromEntries(tags.map(([, hash, source]) => [source, hash])),
      Object.fromEntries(built.filter(([name]) => name?.includes('/define/'))),
    )
    assert.equal(page.match(/<script/g)?.length, tags.length + 1, 'no script without a hash')
  })

  it('ASVS-15.2.1 every package is named by one version, and locked by its hash', () => {
    for (const group of ['dependencies', 'devDependencies'])
      for (const [name, version] of Object.entries(packageJson[group] as Readonly<Record<string, string>>))
        assert.match(version, /^\d+\.\d+\.\d+[\w.-]*$/, name)
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
      readonly packages: Readonly<
        Record<
          string,
          {
            readonly integrity?: string
            readonly inBundle?: boolean
          }
        >
      >
    }
    for (const [path, { integrity, inBundle }] of Object.entries(packages)) {
      if (path === '' || inBundle === true) continue
      assert.match(integrity ?? '', /^sha(512|384|256)-/, path)
    }
  })

  it('ASVS-15.2.1 the list of all that is in it is made from the lock file', async () => {
    const { ok, output } = await run('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'])
    assert.ok(ok, output)
    const { components } = JSON.parse(output.slice(output.indexOf('{'))) as {
      readonly components: readonly { readonly 'bom-ref': string }[]
    }
    for (const [name, version] of Object.entries(packageJson['dependencies'] as Readonly<Record<string, string>>))
      assert.ok(
        components.some((one) => one['bom-ref'] === `${name}@${version}`),
        name,
      )
  })
})
