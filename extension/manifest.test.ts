// The manifest asks for what it needs and opens nothing: held against the list.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFileSync } from 'node:fs'
import { root } from '#scripts/command.ts'
import type shape from '../manifest.json'

const manifest = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8')) as typeof shape

describe('manifest', () => {
  it('EXT-MAN-02 asks for these permissions and no others', () => {
    assert.deepEqual(manifest.permissions.toSorted(), [
      'activeTab',
      'alarms',
      'idle',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
    ])
  })
  it('EXT-MAN-02 may ask for the clipboard, when a person wants copied codes to be cleared from it', () => {
    assert.deepEqual(manifest.optional_permissions, ['clipboardRead', 'clipboardWrite', 'offscreen'])
  })
  it('EXT-MAN-02 may ask for pages of the organisation’s own, one by one, over a connection that a browser trusts', () => {
    assert.deepEqual(manifest.optional_host_permissions, ['https://*/*', 'http://localhost/*'])
  })
  it('EXT-MAN-07 is kept out of private windows', () => {
    assert.equal(manifest.incognito, 'not_allowed')
  })
  it('EXT-ISO-04 runs in its own world, and touches no header', () => {
    for (const script of manifest.content_scripts) assert.ok(!Object.hasOwn(script, 'world'))
    assert.deepEqual(
      manifest.permissions.filter((one) => /request|debugger|cookies/i.test(one)),
      [],
    )
  })
  it('EXT-MAN-02 names exact hosts over https, the same for guidance as for access', () => {
    const [script] = manifest.content_scripts
    assert.deepEqual(script?.matches, manifest.host_permissions)
    for (const match of manifest.host_permissions) assert.match(match, /^https:\/\/[a-z0-9.-]+\/\*$/)
  })
  it('guides in the top frame only', () => {
    assert.deepEqual(
      manifest.content_scripts.map((script) => script.all_frames),
      [false],
    )
  })
  it('EXT-MAN-01 runs only what is in the package', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((part) => [part.split(' ')[0], part]),
    )
    assert.equal(policy.get('default-src'), `default-src 'none'`)
    // WebAssembly for the slow hash of the vault's password, compiled from bytes that are in the package.
    assert.equal(policy.get('script-src'), `script-src 'self' 'wasm-unsafe-eval'`)
    // The server that a person pairs with can be anywhere; the sign-in site is asked for the time, on a person's click.
    assert.equal(policy.get('connect-src'), `connect-src 'self' https: http://localhost:*`)
  })
  it('EXT-MAN-03 lets no other extension and no page connect', () => {
    assert.deepEqual(manifest.externally_connectable, { ids: [], matches: [] })
  })
  it('EXT-MAN-04 shows nothing of itself to pages', () => {
    assert.ok(!Object.hasOwn(manifest, 'web_accessible_resources'))
  })
})
