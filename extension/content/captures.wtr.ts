// Recorded pages of the optional corpus, apart from our own fixtures: every genuine screen at its tier, every other page silent.
import { expect } from '@open-wc/testing'
import { knownOrigins } from '#core/screens/origins.ts'
import { silent, verdict, type Verdict } from '#core/screens/verdict.ts'
import { captures } from '#test/screens/captures.ts'
import { wrongAddresses } from '#test/screens/fixtures.ts'
import { openPage, textOf, whereabouts, type OpenPage } from '#test/screens/open-page.ts'
import { takeSnapshot } from './snapshot.ts'

const files = JSON.parse(await textOf('/__corpus/files.json')) as readonly string[]

const judge = (page: OpenPage, at: string, top = true): Verdict => {
  const snapshot = takeSnapshot(page.document, whereabouts(at, top))
  return snapshot ? verdict(snapshot) : silent
}

describe(files.length === 0 ? 'captures: corpus not present' : 'captures', () => {
  it('every recorded page has an expectation', () => {
    expect(files.filter((file) => !captures.some((capture) => capture.file === file))).to.deep.equal([])
  })
  for (const capture of captures.filter(({ file }) => files.includes(file))) {
    const { file, at, kind, screen, tier, anchor, method, offers } = capture
    describe(`${kind} capture ${file}`, () => {
      let page: OpenPage
      before(async () => {
        page = await openPage(await textOf(`/__corpus/${file}`))
      })
      after(() => page.close())

      it(`is ${tier}${screen ? `: ${screen}` : ''}`, () => {
        const given = judge(page, at)
        expect([given.screen, given.tier]).to.deep.equal([screen, tier])
        expect(given.anchor).to.equal(anchor ?? null)
        if (method) expect(given.method).to.equal(method)
        if (offers) expect(given.offers).to.deep.equal(offers)
      })
      it('is silent in a frame and on every address that is not the right one', () => {
        expect(judge(page, at, false)).to.equal(silent)
        for (const [name, address] of Object.entries(wrongAddresses))
          expect(judge(page, address), name).to.equal(silent)
      })
      if (kind === 'negative')
        it('would be taken for no screen even on the right addresses', () => {
          for (const origin of knownOrigins.keys())
            expect(judge(page, `${origin}/register`).screen, origin).to.equal(null)
        })
      else
        it('leaves nothing private in the snapshot', () => {
          const kept = JSON.stringify(takeSnapshot(page.document, whereabouts(at)))
          expect(kept).not.to.match(/user@example\.com|@|TOKEN/)
        })
    })
  }
})
