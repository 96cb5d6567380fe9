// `npm run bench -- authenticator` with a peer: an unpacked extension by its folder and the module that seeds it, measured in the
// same run. The peer here is a small one made for this; what is shown is that it is seeded, locked, searched and weighed.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import type { Row } from '#bench/row.ts'
import { root } from '#scripts/command.ts'

const files: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Stand-in',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  }),
  'worker.js': '',
  'popup.html': '<!doctype html><input id="search"><form hidden><input id="password"></form><ul></ul><script src="popup.js"></script>', // prettier-ignore
  'popup.js': `
    const [search, list, form] = ['#search', 'ul', 'form'].map((one) => document.querySelector(one))
    const draw = async () => {
      const { names = [], locked = false } = await chrome.storage.local.get()
      form.hidden = !locked
      const found = locked ? [] : names.filter((name) => name.includes(search.value))
      list.replaceChildren(...found.map((name) => {
        const row = document.createElement('li')
        row.innerHTML = '<b></b> <span class="code">123 456</span>'
        row.firstChild.textContent = name
        return row
      }))
    }
    search.addEventListener('input', draw)
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      if (document.querySelector('#password').value === 'open') await chrome.storage.local.set({ locked: false })
      await draw()
    })
    draw()`,
  'seed.mjs': `
    export default {
      name: 'Stand-in',
      popup: 'popup.html',
      code: '.code',
      row: 'li',
      search: '#search',
      seed: (page, count) => page.evaluate((names) => chrome.storage.local.set({ names, locked: false }), Array.from({ length: count }, (_, i) => 'name ' + i)),
      lock: (page) => page.evaluate(() => chrome.storage.local.set({ locked: true })),
      async unlock(page) {
        await page.waitForSelector('#password', { visible: true })
        await page.type('#password', 'open')
        await page.evaluate(() => {
          window.__bench.unlockedAt = performance.now()
          document.querySelector('form').requestSubmit()
        })
      },
    }`,
}

test('bench -- authenticator measures a peer by its folder and a seed module', { timeout: 180_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-peer-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const args = ['--json', '--runs=1', '--accounts=100', '--rest=1', `--peer=${folder}`, `--seed=${join(folder, 'seed.mjs')}`] // prettier-ignore
  const script = [`${root}scripts/bench.ts`, 'authenticator', ...args]
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root })
  const rows = JSON.parse(stdout) as readonly Row[]
  assert.deepEqual(
    rows.map(({ name }) => name.replace(' (Stand-in)', '')),
    [
      'package as ZIP',
      'first code, unlocked, 100',
      'first code after unlock, 100',
      'key to frame, 100',
      'processor at rest, 100',
      'heap, 100',
    ],
  )
  for (const { name, ours, peer } of rows) assert.ok(ours >= 0 && peer >= 0, `${name}: ${ours} beside ${peer}`)
  const [zip] = rows
  assert.ok(zip && zip.peer > 500 && zip.peer < 5_000, `${zip?.peer} bytes`)
})
