// The fixtures of our own, each with real layout: recognised at its tier, nothing private in the snapshot, silent on any other address.
import { expect } from '@open-wc/testing'
import { silent, verdict, type Verdict } from '#core/screens/verdict.ts'
import { fixtures, wrongAddresses, type Expected } from '#test/screens/fixtures.ts'
import { openPage, textOf, whereabouts, type OpenPage } from '#test/screens/open-page.ts'
import { isVisible, takeSnapshot } from './snapshot.ts'

const judge = (page: OpenPage, at: string, top = true): Verdict => {
  const snapshot = takeSnapshot(page.document, whereabouts(at, top))
  return snapshot ? verdict(snapshot) : silent
}
const summary = ({ screen, tier, anchor, method, problem, code, offers, busy }: Verdict): Expected => ({
  screen,
  tier,
  ...(anchor ? { anchor } : {}),
  ...(method ? { method } : {}),
  ...(problem ? { problem } : {}),
  ...(code ? { code } : {}),
  ...(offers.length > 0 ? { offers } : {}),
  ...(busy ? { busy } : {}),
})

describe('own fixtures', () => {
  for (const { file, at, ...expected } of fixtures) {
    describe(file, () => {
      let page: OpenPage
      before(async () => {
        page = await openPage(await textOf(`/test/screens/fixtures/${file}.html`))
      })
      after(() => page.close())

      it(`is ${expected.tier}${expected.screen ? `: ${expected.screen}` : ''}`, () => {
        expect(summary(judge(page, at))).to.deep.equal(expected)
      })
      it('leaves nothing private in the snapshot', () => {
        const kept = JSON.stringify(takeSnapshot(page.document, whereabouts(at)))
        if (expected.tier !== 'silent')
          expect(page.document.documentElement.outerHTML, 'no canary to find').to.match(/canary/i)
        expect(kept).not.to.match(/canary|\b73\b|@/i)
      })
      it('is silent in a frame and on every address that is not the right one', () => {
        expect(judge(page, at, false)).to.equal(silent)
        for (const [name, address] of Object.entries(wrongAddresses))
          expect(judge(page, address), name).to.equal(silent)
      })
    })
  }
})

describe('visibility', () => {
  const seen: Readonly<Record<string, string>> = {
    plain: '<b id="x">x</b>',
    'a little see-through': '<div style="opacity: 0.5"><b id="x">x</b></div>',
  }
  const unseen: Readonly<Record<string, string>> = {
    display: '<div style="display: none"><b id="x">x</b></div>',
    visibility: '<b id="x" style="visibility: hidden">x</b>',
    'no opacity, itself': '<b id="x" style="opacity: 0">x</b>',
    'no opacity, an ancestor': '<div style="opacity: 0"><p><b id="x">x</b></p></div>',
    'off screen by class, before its style sheet has come': '<b id="x" class="moveOffScreen">x</b>',
    'below something off screen': '<p class="moveOffScreen"><b id="x">x</b></p>',
    'aria-hidden': '<div aria-hidden="true"><b id="x">x</b></div>',
    'no area': '<b id="x"></b>',
    'hidden attribute': '<b id="x" hidden>x</b>',
    'closed details': '<details><summary>s</summary><b id="x">x</b></details>',
  }
  for (const [table, expected] of [
    [seen, true],
    [unseen, false],
  ] as const)
    for (const [name, html] of Object.entries(table))
      it(`${expected ? 'sees' : 'does not see'}: ${name}`, async () => {
        const page = await openPage(`<title>x</title>${html}`)
        const element = page.document.querySelector('#x')
        expect(element && isVisible(element)).to.equal(expected)
        page.close()
      })
})
