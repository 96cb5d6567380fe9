// `npm run pictures [part of a name]`: pictures of guidance in dist/pictures, for people to look at; the tests do not need them.
//   page.<fixture>.<tier>.<look>.png  each screen with its card or button, in the built extension (npm run build first)
//   cards.<look>.png                  every card there is, those that a person chooses too, with all that folds open
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { fixtures } from '#test/screens/fixtures.ts'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import { launch } from '#test/support/browsers.ts'
import { startSite } from '#test/support/site.ts'
import { root } from './command.ts'

interface Look {
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  readonly language: string
  readonly forced?: true
}
const looks: Readonly<Record<string, Look>> = {
  light: { scheme: 'light', width: 1000, height: 720, language: 'en' },
  dark: { scheme: 'dark', width: 1000, height: 720, language: 'en' },
  'right-to-left': { scheme: 'light', width: 1000, height: 720, language: 'he' },
  narrow: { scheme: 'light', width: 320, height: 640, language: 'en' },
  'forced-colours': { scheme: 'dark', width: 1000, height: 720, language: 'en', forced: true },
}

const folder = `${root}dist/pictures/`
const wanted = process.argv[2] ?? ''
mkdirSync(folder, { recursive: true })

const put = async (page: Page, { scheme, width, height, forced }: Look): Promise<void> => {
  await page.setViewport({ width, height })
  const session = await page.createCDPSession()
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ]
  await session.send('Emulation.setEmulatedMedia', { features })
}

const pagesWithCards = async (): Promise<void> => {
  const site = await startSite((url) => {
    const page = fixturePages(url)
    const language = url.searchParams.get('in') ?? 'en'
    const dir = language === 'he' ? 'rtl' : 'ltr'
    const tag = `<html lang="${language}" dir="${dir}">`
    return page && { ...page, html: page.html.replace(/<html[^>]*>/, tag) }
  })
  const driver = await launch('chromium', { site, extension: true })
  const page = await driver.browser.newPage()
  for (const { file, tier, busy } of fixtures.filter(({ file: name }) => name.includes(wanted))) {
    if (tier === 'silent' || busy) continue
    for (const [name, look] of Object.entries(looks)) {
      await put(page, look)
      await page.goto(`${addressOfFixture(file)}&in=${look.language}`)
      await page.waitForSelector('html > div:popover-open')
      await page.screenshot({ path: `${folder}page.${file}.${tier}.${name}.png` })
    }
  }
  await driver.close()
  await site.close()
}

const everyCard = async (): Promise<void> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/screens/gallery.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const html = '<!doctype html><meta charset="utf-8" /><title>Cards</title><style>:root { color-scheme: light dark } body { columns: 4 352px; column-gap: 16px; margin: 16px }</style><script type="module" src="/gallery.js"></script>' // prettier-ignore
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const answer = async (): Promise<readonly [type: string, body: string]> => {
      if (pathname === '/gallery.js') return ['text/javascript', outputFiles[0]?.text ?? '']
      if (pathname !== '/texts') return ['text/html', html]
      const language = searchParams.get('lang') ?? 'en'
      const { [language]: texts } = (await import(`#core/messages/guidance/${language}.ts`)) as Record<string, object>
      return ['application/json', JSON.stringify(texts)]
    }
    void answer().then(([type, body]) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)) // prettier-ignore
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const driver = await launch('chromium')
  const page = await driver.browser.newPage()
  for (const [name, look] of Object.entries(looks)) {
    if (name === 'narrow') continue
    await put(page, { ...look, width: 1520 })
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?lang=${look.language}`)
    await page.waitForSelector('html[data-ready]')
    await page.screenshot({ path: `${folder}cards.${name}.png`, fullPage: true })
  }
  await driver.close()
  server.close()
}

if (wanted === '') await everyCard()
await pagesWithCards()
