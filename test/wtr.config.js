// Element tests: every `*.wtr.ts` of the rooms, in real Chromium and in real Firefox. One browser only: BROWSER=chromium.
// One file only: npx wtr --config test/wtr.config.js --files widget/code-input.wtr.ts
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { summaryReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import puppeteer from 'puppeteer-core'
import { browserNames, browserPath } from '#scripts/browsers.ts'
import { chromiumArgs, firefoxPreferences } from './support/browser-settings.ts'
import { corpus } from './support/wtr-corpus.ts'
import { bundled, inPlaceOf, results } from './support/wtr-plugins.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const launchers = {
  chromium: () =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath: browserPath('chromium'), args: [...chromiumArgs] } }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        extraPrefsFirefox: { ...firefoxPreferences },
      },
    }),
}

export default {
  rootDir: root,
  files: ['{core,widget,extension}/**/*.wtr.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    inPlaceOf({ 'webextension-polyfill': '/test/support/webextension.ts' }),
    bundled(['qrcode']),
    corpus(),
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.base.json`, target: 'esnext' }), // a lower target drops import attributes; it does not follow "extends"
  ],
  browsers: browserNames
    .filter((name) => (process.env.BROWSER ?? name) === name)
    .map((name) => Object.assign(launchers[name](), { name })),
  concurrency: 1, // in each browser: a page behind another gets no frames, no focus and no mouse
  testFramework: { config: { timeout: '20000' } }, // axe on a busy machine needs more than mocha's two seconds
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [summaryReporter(), results()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
}
