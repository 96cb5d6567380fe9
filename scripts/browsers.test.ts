// Finding browsers and getting them, on made-up machines: a folder with programs stands for the whole PATH.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { browserPath, findBrowser, missingBrowsers } from './browsers.ts'

const kept = ['PATH', 'CHROMIUM', 'FIREFOX'] as const

describe('browsers', () => {
  const before = new Map(kept.map((name) => [name, process.env[name]]))
  let folder = ''
  const program = (name: string, text = ':'): void =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  const aptCalls = (): string => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '')
  const apt = (then: string): void => program('apt-get', `echo "$@" >> '${folder}/log'\n${then}`)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twofold-'))
    for (const name of kept) delete process.env[name]
    process.env['PATH'] = folder
  })
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(folder, { recursive: true })
  })

  it('are found under any of their names, and by variable', () => {
    program('google-chrome')
    process.env['FIREFOX'] = '/opt/firefox'
    assert.equal(findBrowser('chromium'), join(folder, 'google-chrome'))
    assert.equal(browserPath('firefox'), '/opt/firefox')
  })
  it('that are there are left alone', async () => {
    program('chromium')
    program('firefox-esr')
    apt('')
    assert.equal(await missingBrowsers(), undefined)
    assert.equal(aptCalls(), '')
  })
  it('that are missing are installed by root, after one update', async () => {
    program('firefox')
    apt(`printf '#!/bin/sh\\n' > '${folder}/chromium'; /bin/chmod 755 '${folder}/chromium'`)
    assert.equal(await missingBrowsers(true), undefined)
    assert.equal(aptCalls(), 'update -q\ninstall -y -q --no-install-recommends chromium\n')
  })
  it('that cannot be installed are said to be missing, with what apt said', async () => {
    apt('echo no such package >&2; exit 100')
    assert.match((await missingBrowsers(true)) ?? '', /Could not install chromium and firefox-esr:[^]*no such package/)
  })
  it('are not installed by anybody but root, who gets the line to run', async () => {
    apt('')
    assert.equal(
      await missingBrowsers(false),
      'Not installed: chromium and firefox. Run as root: apt-get update && apt-get install -y chromium firefox-esr',
    )
    assert.equal(aptCalls(), '')
    assert.throws(() => browserPath('chromium'), /chromium is not installed; set CHROMIUM or run: apt-get update/)
  })
  it('without apt nobody installs anything', async () => {
    assert.match((await missingBrowsers(true)) ?? '', /^Not installed: chromium and firefox\./)
  })
})
