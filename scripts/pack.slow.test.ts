// The packages for the stores: made twice from the same source they are the same bytes, and hold nothing that stores refuse.
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { root, run } from './command.ts'
import { geckoId } from './extension-ids.ts'
import { pack, packed } from './pack.ts'

/** What a build of the extension reads. */
const sources = ['core', 'extension', 'scripts', 'manifest.json', 'vite.config.ts', 'package.json', 'tsconfig.json', 'tsconfig.base.json'] // prettier-ignore

/** The design's, and no others. `sidePanel` is Chromium's. */
const permissions = ['activeTab', 'alarms', 'idle', 'notifications', 'scripting', 'storage']

interface BuiltManifest {
  readonly permissions: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions: readonly string[]
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
  readonly content_security_policy: { readonly extension_pages: string }
}

/** What the central directory says of each entry: name, DOS time and date, system, Unix mode (PKWARE APPNOTE §4.3.12, §4.3.16). */
const entriesOf = (zip: Uint8Array) => {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf('PK\x05\x06')
  const found = []
  let at = bytes.readUInt32LE(end + 16)
  while (at < end) {
    const after = at + 46 + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, after)
    found.push({ name, system: bytes[at + 5], time: bytes.readUInt32LE(at + 12), mode: bytes.readUInt32LE(at + 38) >>> 16 }) // prettier-ignore
    at = after + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return found
}

describe('packages', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-pack-'))
  const elsewhere = join(folder, 'another', 'place')
  const zips = new Map<string, Uint8Array>()
  const unpacked = (browser: string) => unzipSync(zips.get(browser) ?? new Uint8Array())
  const manifestOf = (browser: string): BuiltManifest & { readonly key?: string } =>
    JSON.parse(Buffer.from(unpacked(browser)['manifest.json'] ?? []).toString('utf8')) as BuiltManifest

  before(async () => {
    for (const browser of packed) {
      const out = join(folder, browser)
      const built = await run('vite', ['build', '--mode', browser, '--logLevel', 'error', '--outDir', out])
      assert.ok(built.ok, built.output)
      zips.set(browser, pack(out))
    }
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('EXT-MAN-08 built again, in another folder and time zone, they are the same bytes', async () => {
    mkdirSync(elsewhere, { recursive: true })
    for (const source of sources) cpSync(root + source, join(elsewhere, source), { recursive: true })
    symlinkSync(`${root}node_modules`, join(elsewhere, 'node_modules'))
    for (const browser of packed) {
      const script = `
        process.chdir(${JSON.stringify(elsewhere)})
        const { build } = await import('vite')
        await build({ mode: '${browser}', logLevel: 'error' })
        const { pack } = await import(${JSON.stringify(pathToFileURL(`${root}scripts/pack.ts`).href)})
        const { writeFileSync } = await import('node:fs')
        writeFileSync('${browser}.zip', pack('dist/${browser}'))`
      const built = await run('node', ['--input-type=module', '--eval', script], { env: { TZ: 'Asia/Tokyo' } })
      assert.ok(built.ok, built.output)
      const again = readFileSync(join(elsewhere, `${browser}.zip`))
      const [was, is] = [unpacked(browser), unzipSync(again)]
      assert.deepEqual(Object.keys(is), Object.keys(was))
      const different = Object.keys(is).filter(
        (name) => !Buffer.from(is[name] ?? []).equals(Buffer.from(was[name] ?? [])),
      )
      assert.deepEqual(different, [])
      assert.ok(Buffer.from(again).equals(Buffer.from(zips.get(browser) ?? [])), browser)
    }
  })

  for (const browser of packed) {
    it(`EXT-MAN-08 ${browser}: entries are in order, with one time and plain permissions`, () => {
      const entries = entriesOf(zips.get(browser) ?? new Uint8Array())
      const names = entries.map(({ name }) => name)
      assert.deepEqual(names, names.toSorted())
      assert.deepEqual(names, Object.keys(unpacked(browser)))
      const noon = (((1 << 5) | 1) << 16) | (12 << 11) // 1 January 1980, 12:00
      for (const { name, system, time, mode } of entries)
        assert.deepEqual([system, time, mode], [3, noon, 0o100644], name)
    })
    it(`${browser}: is at most 500 kB, which nobody waits for`, () => {
      const { length } = zips.get(browser) ?? assert.fail('not packed')
      assert.ok(length <= 500_000, `${length} bytes`)
    })
    it(`${browser}: holds no map, no hidden file and no key`, () => {
      for (const name of Object.keys(unpacked(browser))) assert.doesNotMatch(name, /\.map$|(^|\/)\.|\.ts$|\.pem$/)
      assert.equal(Object.hasOwn(manifestOf(browser), 'key'), false)
    })
    it(`EXT-MAN-02 ${browser}: asks for the permissions of the design and no others`, () => {
      const { permissions: asked, optional_permissions: optional = [], host_permissions: hosts } = manifestOf(browser)
      assert.deepEqual(asked.toSorted(), [...permissions, ...(browser === 'chrome' ? ['sidePanel'] : [])].toSorted())
      // Asked for by a switch in the settings: a copied code is cleared again only with them.
      const clipboard = ['clipboardRead', 'clipboardWrite', ...(browser === 'chrome' ? ['offscreen'] : [])]
      assert.deepEqual(optional, clipboard)
      for (const host of hosts) assert.match(host, /^https:\/\/[a-z0-9.-]+\.(com|us|cn|net)\/\*$/)
    })
    it(`EXT-MAN-01 ${browser}: runs nothing that is not in it`, () => {
      for (const [name, bytes] of Object.entries(unpacked(browser)).filter(([each]) => /\.(js|html)$/.test(each))) {
        const text = Buffer.from(bytes).toString('utf8')
        for (const pattern of [
          /\beval\s*\(/,
          /\bnew Function\b/,
          /\bimport\(\s*["'`]https?:/,
          /importScripts\(/,
          /<script[^>]+src=["']https?:/,
        ])
          // prettier-ignore
          assert.doesNotMatch(text, pattern, name)
      }
    })
  }

  it('EXT-MAN-05 Firefox is told its id and which data are collected: none', () => {
    const { browser_specific_settings: settings } = manifestOf('firefox')
    assert.deepEqual(settings?.gecko, { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } }) // prettier-ignore
    assert.equal(Object.hasOwn(manifestOf('chrome'), 'browser_specific_settings'), false)
  })
})
