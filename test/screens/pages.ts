// The fixtures under the real addresses of the pages they stand for: for a local site that answers for every host name.
import { readFileSync } from 'node:fs'
import type { Page } from '#test/support/site.ts'
import { fixtures } from './fixtures.ts'

export const fixtureHtml = (file: string): string =>
  readFileSync(new URL(`fixtures/${file}.html`, import.meta.url), 'utf8')

/** `<address of the fixture>?fixture=<file>`; the query chooses, so that address and page can also be mixed wrongly. */
export const addressOfFixture = (file: string, at = fixtures.find((one) => one.file === file)?.at): string =>
  `${at ?? 'https://contoso.example/'}?fixture=${file}`

/** As strict as a page can be: nothing of its own may run, and nothing that we add may need it to. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

/** Roughly the box in the middle that these pages have, so that there is something to stand beside. */
const looks = `<style>
  body { margin: 0; font: 15px/1.5 sans-serif; background: #f2f2f2; }
  #lightbox, main, #ContentPlaceholderMainContent_UpdatePanelMain { inline-size: min(440px, 100%); margin: 12vh auto 0; padding: 44px; box-sizing: border-box; background: #fff; box-shadow: 0 2px 6px #0003; display: grid; gap: 14px; }
  #lightbox > div, [data-viewid], .pagination-view, #ContentPlaceholderMainContent_UpdatePanelMain > div { display: grid; gap: 12px; justify-items: start; }
  .displaySign { font-size: 36px; } [role='heading'], h1, h2 { font-size: 24px; font-weight: 600; margin: 0; } .lightbox-cover, #lightbox > .lightbox-cover { display: none; }
</style>`

export const fixturePages = (url: URL): Page | undefined => {
  const file = url.searchParams.get('fixture') ?? ''
  return fixtures.some((one) => one.file === file)
    ? { html: fixtureHtml(file).replace('</head>', `${looks}</head>`), headers }
    : undefined
}
