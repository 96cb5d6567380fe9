// `node scripts/screens.ts [name…]`: a picture of every step of the elements in `dist/screens`, light, dark, 320 px wide, from
// right to left, and in the pseudo-language; from the gallery, under the strict CSP. Says what the page complained about.
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { samples } from '#test/gallery/steps.ts'
import { launch } from '#test/support/browsers.ts'
import { root } from './command.ts'

interface Look {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly query: string
}

const looks: Readonly<Record<string, Look>> = {
  light: { width: 720, scheme: 'light', query: '' },
  dark: { width: 720, scheme: 'dark', query: '' },
  narrow: { width: 320, scheme: 'light', query: '' },
  rtl: { width: 720, scheme: 'light', query: '&lang=he' },
  long: { width: 320, scheme: 'light', query: '&lang=xa' },
}

/** What a careful host page sends (W3C-CSP-01); the elements must need no more. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

async function serveGallery() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/gallery/gallery.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'warning',
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]))
  for (const name of ['index.html', 'gallery.css']) files.set(`/${name}`, readFileSync(`${root}test/gallery/${name}`))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = files.get(path === '/' ? '/index.html' : path)
    response.writeHead(file ? 200 : path === '/favicon.ico' ? 204 : 404, {
      'content-type': types[path.split('.')[1] ?? 'html'] ?? 'text/plain',
      'content-security-policy': policy,
    })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

async function picture(page: Page, url: string, name: string, [look, { width, scheme, query }]: [string, Look]) {
  await page.setViewport({ width, height: 400, deviceScaleFactor: 1 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.goto(`${url}?step=${name}${query}`)
  await page.waitForSelector('html[data-ready]')
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight] as const)
  if (size[0] > width) console.log(`${name} ${look}: ${size[0]} px wide`)
  await page.setViewport({ width, height: size[1], deviceScaleFactor: 1 })
  await page.screenshot({ path: `${root}dist/screens/${name}.${look}.png`, captureBeyondViewport: false })
}

const names = process.argv.slice(2)
const wanted = Object.keys(samples).filter((name) => names.length === 0 || names.some((part) => name.includes(part)))
mkdirSync(`${root}dist/screens`, { recursive: true })
const gallery = await serveGallery()
const driver = await launch('chromium')
try {
  const page = await driver.browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => console.log(`${page.url()}: ${String(error)}`))
  for (const name of wanted) for (const look of Object.entries(looks)) await picture(page, gallery.url, name, look)
  console.log(`${wanted.length * Object.keys(looks).length} pictures in dist/screens`)
} finally {
  await driver.close()
  gallery.close()
}
