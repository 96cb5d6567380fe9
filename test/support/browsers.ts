// Drives real Chromium and real Firefox for journeys: one way to launch both, with or without our built extension.
//   for (const name of browserNames) describe(name, () => { const driver = await launch(name, { … }) … })
import puppeteer, { type Browser, type CDPSession, type LaunchOptions, type Page } from 'puppeteer-core'
import { type BrowserName, browserPath } from '#scripts/browsers.ts'
import { root } from '#scripts/command.ts'
import { geckoId } from '#scripts/extension-ids.ts'
import { chromiumArgs, firefoxPreferences } from './browser-settings.ts'
import { type ManagedBrowser, managedBrowser, type Settings } from './managed.ts'
import type { Site } from './site.ts'

export { type BrowserName, browserNames } from '#scripts/browsers.ts'

export interface Options {
  /** Every host name leads to this site. Without it only `localhost` and 127.0.0.1 lead anywhere. */
  readonly site?: Site
  /** Load the built extension from `dist/chrome` or `dist/firefox`, or an unpacked one from this folder. */
  readonly extension?: boolean | string
  /** Folder of the browser's profile, to be kept from one start to the next; without it each start has a new one. */
  readonly profile?: string
  /** What an organisation sets for the extension (`storage.managed`). */
  readonly managed?: Settings
}

export interface Driver {
  readonly name: BrowserName
  readonly browser: Browser
  /** A page of the extension by its path in the package: `extension/popup/index.html`. */
  readonly openExtensionPage: (path: string) => Promise<Page>
  /** Says yes, for a person, to the browser's own question about a host permission that the extension asks for next. */
  readonly agreeTo: (hostPermission: string) => Promise<void>
  /**
   * Lists, as they come, the addresses that a page and the extension's background ask for, but for the extension's own files.
   * In Firefox, where the driver sees no background, it stays empty: there the site's own list of hits has to do.
   */
  readonly spyOnNetwork: (page: Page) => Promise<readonly string[]>
  /** Stops the extension's worker or event page, as the browser does at any time. The next message starts it again. */
  readonly stopBackground: () => Promise<void>
  readonly close: () => Promise<void>
}

export const launch = async (name: BrowserName, options: Options = {}): Promise<Driver> => {
  const managed = options.managed && managedBrowser(name, options.managed)
  const start = managed ?? { executablePath: browserPath(name), env: {} }
  try {
    const driver = await (name === 'chromium' ? launchChromium(options, start) : launchFirefox(options, start))
    return { ...driver, close: () => driver.close().finally(() => managed?.clean()) }
  } catch (error) {
    managed?.clean()
    throw error
  }
}
type Start = Pick<ManagedBrowser, 'executablePath' | 'env'>

const shared = { headless: true, acceptInsecureCerts: true } satisfies LaunchOptions
const inProfile = (profile: string | undefined): LaunchOptions =>
  profile === undefined ? {} : { userDataDir: profile }
const folderOf = (extension: boolean | string, built: string): string =>
  typeof extension === 'string' ? extension : `${root}dist/${built}`

async function launchChromium(
  { site, extension = false, profile }: Options,
  { executablePath, env }: Start,
): Promise<Driver> {
  const elsewhere = site
    ? `MAP *:443 127.0.0.1:${site.httpsPort}, MAP *:80 127.0.0.1:${site.httpPort}`
    : 'MAP * ~NOTFOUND'
  const browser = await puppeteer.launch({
    ...shared,
    ...inProfile(profile),
    browser: 'chrome',
    executablePath,
    env: { ...process.env, ...env },
    pipe: true,
    ...(extension ? { enableExtensions: [folderOf(extension, 'chrome')] } : {}),
    args: [...chromiumArgs, `--host-resolver-rules=${elsewhere}, EXCLUDE 127.0.0.1, EXCLUDE localhost`],
  })
  const worker = () =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    )
  const id = extension ? new URL((await worker()).url()).host : ''
  const spies: CDPSession[] = []
  return {
    name: 'chromium',
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${id}/${path}`)
      return page
    },
    async agreeTo(hostPermission) {
      const page = await browser.newPage()
      await page.goto('chrome://extensions/')
      await page.evaluate((own, wanted) => Reflect.get(chrome, 'developerPrivate').addHostPermission(own, wanted), id, hostPermission) // prettier-ignore
      await page.close()
    },
    async spyOnNetwork(page) {
      const asked: string[] = []
      const spy = await (await worker()).createCDPSession()
      spies.push(spy)
      for (const session of [await page.createCDPSession(), spy]) {
        await session.send('Network.enable')
        session.on('Network.requestWillBeSent', ({ request }) => {
          if (!/^(chrome-extension|data|blob):/.test(request.url)) asked.push(request.url)
        })
      }
      return asked
    },
    async stopBackground() {
      for (const session of spies.splice(0)) await session.detach() // a worker that is listened to is not let go
      const running = await worker()
      await (await running.worker())?.close()
      // Whatever asks it something starts another one at once; this one is gone.
      await until(async () => !browser.targets().includes(running))
    },
    close: () => browser.close(),
  }
}

/** Any fixed value: Firefox would otherwise make one up at each install and the pages could not be addressed. */
const firefoxUuid = '6f1c1d5e-7d0b-4f0a-9f5e-2d1f3c7b8a90'
async function launchFirefox(
  { site, extension = false, profile }: Options,
  { executablePath, env }: Start,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...shared,
    ...inProfile(profile),
    browser: 'firefox',
    executablePath,
    env: { ...process.env, ...env },
    args: extension ? ['--remote-allow-system-access'] : [], // or the driver may not open moz-extension: pages
    extraPrefsFirefox: {
      ...firefoxPreferences,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      // An extension that is loaded for a test is gone after it; what it kept is to be found at the next start of a profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false, // every question is answered with yes
      'extensions.background.idle.timeout': 1000, // milliseconds, so that a test need not wait half a minute
      ...(site
        ? {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `443=${site.httpsPort};80=${site.httpPort}`,
          }
        : { 'network.dns.localDomains': 'localhost', 'network.proxy.type': 0 }),
    },
  })
  if (extension) await browser.installExtension(folderOf(extension, 'firefox'))
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    // The load of a moz-extension: page is never reported to the driver, so its own state is asked instead.
    page.goto(`moz-extension://${firefoxUuid}/${path}`, { timeout: 1000 }).catch(() => undefined)
    await until(() => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'))
    return page
  }
  return {
    name: 'firefox',
    browser,
    openExtensionPage,
    agreeTo: async () => undefined,
    spyOnNetwork: async () => [],
    async stopBackground() {
      const page = await openExtensionPage('manifest.json')
      await until(() => page.evaluate(() => Reflect.get(globalThis, 'browser').extension.getBackgroundPage() === null))
      await page.close()
    },
    close: () => browser.close(),
  }
}

/** Asks again until the answer is yes; an answer that fails (the page is just being replaced) counts as no. */
async function until(question: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await question().catch(() => false)) return
  }
  throw new Error(`not so within ${withinMs} ms`)
}
