// `node scripts/push-pictures.ts [part of a name]`: pictures of the extension's views of approvals in dist/pictures, for people
// to look at: light, dark, from right to left, narrow, and in languages that need more room. The tests do not need them.
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { launch } from '#test/support/browsers.ts'
import { root } from './command.ts'

const looks = {
  light: { width: 440, scheme: 'light', language: 'en' },
  dark: { width: 440, scheme: 'dark', language: 'en' },
  'right-to-left': { width: 440, scheme: 'dark', language: 'ar' },
  narrow: { width: 320, scheme: 'light', language: 'en' },
  'narrow-german': { width: 320, scheme: 'light', language: 'de' },
  dutch: { width: 440, scheme: 'light', language: 'nl' },
} as const

const folder = `${root}dist/pictures/`
const part = process.argv[2] ?? ''
mkdirSync(folder, { recursive: true })

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/support/push-gallery.ts'],
  alias: { 'webextension-polyfill': `${root}test/support/webextension.ts` },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
})
type Texts = Readonly<Record<string, string>>
const table = async (folder: string, language: string): Promise<Texts> =>
  ((await import(`#core/messages/${folder}/${language}.ts`)) as Record<string, Texts>)[language] ?? {}

/** As the build writes them: each table in the order of English's keys. */
const textsIn = async (language: string): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> => {
  const folders = ['authenticator', 'push'] as const
  const entries = folders.map(async (folder) => {
    const [english, own] = [await table(folder, 'en'), await table(folder, language)]
    return [folder, Object.keys(english).map((key) => own[key])] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

const html = '<!doctype html><meta charset="utf-8" /><title>Approvals</title><link rel="stylesheet" href="/page.css" /><body class="full"><script type="module" src="/gallery.js"></script>' // prettier-ignore
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const language = /^\/texts\/(\w+)\.json$/.exec(pathname)?.[1]
  const answer = async (): Promise<readonly [type: string, body: string]> => {
    if (pathname === '/gallery.js') return ['text/javascript', outputFiles[0]?.text ?? '']
    if (pathname === '/page.css') return ['text/css', readFileSync(`${root}extension/authenticator/page.css`, 'utf8')]
    return language === undefined ? ['text/html', html] : ['application/json', JSON.stringify(await textsIn(language))]
  }
  void answer().then(([type, body]) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const driver = await launch('chromium')
try {
  const page = await driver.browser.newPage()
  page.on('pageerror', (error) => console.log(`${page.url()}: ${String(error)}`))
  const names = ['request', 'request-long', 'request-unknown', 'missing', 'denied', 'reported', 'expired', 'waits', 'pair', 'pair-differs', 'paired'] // prettier-ignore
  for (const name of names.filter((one) => one.includes(part)))
    for (const [look, { width, scheme, language }] of Object.entries(looks)) {
      await page.setViewport({ width, height: 300 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(`${origin}/?view=${name}&lang=${language}`)
      await page.waitForSelector('html[data-ready]')
      const size = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.body.scrollHeight] as const,
      )
      if (size[0] > width) console.log(`${name} ${look}: ${size[0]} px wide`)
      await page.setViewport({ width, height: size[1] })
      await page.screenshot({ path: `${folder}push.${name}.${look}.png`, captureBeyondViewport: false })
    }
} finally {
  await driver.close()
  server.close()
}
