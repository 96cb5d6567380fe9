// Guidance beside our own elements, on the elements themselves: every step is known and spoken of, nothing that is typed or
// shown there is kept, and nothing else of such a page is looked at.
import { expect } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import { silent, verdict, type Verdict } from '#core/screens/verdict.ts'
import { signatures } from '#core/screens/signatures.ts'
import { show } from '#test/gallery/show.ts'
import { samples, type Sample } from '#test/gallery/steps.ts'
import { fixtures } from '#test/screens/fixtures.ts'
import { openPage, textOf, whereabouts } from '#test/screens/open-page.ts'
import { granted, ownPage, ownStage, shown, until } from '#test/screens/stage.ts'
import { isVisible, takeSnapshot } from '../content/snapshot.ts'

const stepOf = ({ reply }: Sample): string | null => (reply !== 'lost' && 'step' in reply ? reply.step.step : null)
const screenOf = (step: string | null): string | null =>
  signatures.find(({ elementSteps }) => elementSteps?.some((one) => one === step))?.screen ?? null

const look = (at = ownPage): Verdict => {
  const snapshot = takeSnapshot(document, at, isVisible, granted)
  return snapshot ? verdict(snapshot, granted) : silent
}

const removeAll = (): void => {
  for (const one of document.querySelectorAll('mfa-sign-in, mfa-register, sspr-reset')) one.remove()
}

describe('every step of the elements', () => {
  let element: HTMLElement
  afterEach(removeAll)

  for (const [name, sample] of Object.entries(samples)) {
    it(`${name} is known for what it is, on a granted page only`, async () => {
      element = await show(name)
      const screen = screenOf(stepOf(sample))
      expect([look().screen, look().tier]).to.deep.equal([screen, screen === null ? 'silent' : 'confirmed'])
      expect(look(whereabouts('https://other.contoso.example/reset'))).to.equal(silent)
      expect(look(whereabouts(ownPage.origin, false))).to.equal(silent)
    })
    it(`${name} leaves nothing of what it shows, or of what is typed, in the snapshot`, async () => {
      element = await show(name)
      for (const input of element.querySelectorAll('input')) if (input.type !== 'radio') input.value = 'canary 4711'
      const kept = JSON.stringify(takeSnapshot(document, ownPage, isVisible, granted))
      const secrets = [...element.querySelectorAll('bdi, output, [data-part="secret"]')].map(({ textContent }) => textContent.trim()).filter((text) => text.length > 3) // prettier-ignore
      for (const secret of [...secrets, 'canary', '4711', 'JBSWY', 'otpauth', '@']) expect(kept).not.to.contain(secret)
    })
  }
})

describe('beside an element', () => {
  let element: HTMLElement
  let on: ReturnType<typeof ownStage>
  before(() => setViewport({ width: 1280, height: 800 }))
  afterEach(() => {
    on.close()
    removeAll()
  })

  it('the card says what the step is, what to do with the page’s own caption, and what comes next', async () => {
    element = await show('enter-code-text')
    on = ownStage()
    await until(() => shown(on.root.querySelector('.card')))
    const text = on.card().textContent
    expect(text).to.match(/Enter the code/)
    expect(text).to.match(/choose “Verify”/)
    expect(text).to.match(/What comes next/)
    expect(text).not.to.match(/Microsoft[^.]*sent/)
    const field = element.querySelector('input:not([type="hidden"])')?.getBoundingClientRect()
    expect(on.root.querySelector('.ring')?.getBoundingClientRect().x).to.equal(field?.x)
  })
  it('it follows the element from step to step, and is silent when the element has gone', async () => {
    element = await show('more-information')
    on = ownStage()
    await until(() => /Have your phone at hand/.test(on.root.textContent))
    element.remove()
    element = await show('new-password')
    await until(() => /each is ticked when it is met/.test(on.root.textContent))
    element.remove()
    await until(() => document.querySelector('[popover]') === null)
  })
  it('it speaks the language of the element', async () => {
    element = await show('more-information', { lang: 'de' })
    on = ownStage()
    await until(() => on.root.querySelector('.card') !== null)
    expect(takeSnapshot(document, ownPage, isVisible, granted)?.language).to.equal('de')
  })
})

describe('a page that was granted', () => {
  it('is met with silence where it shows anything else, Microsoft’s own screens among it', async () => {
    for (const { file } of fixtures) {
      const page = await openPage(await textOf(`/test/screens/fixtures/${file}.html`))
      const snapshot = takeSnapshot(page.document, ownPage, isVisible, granted)
      expect(snapshot && verdict(snapshot, granted), file).to.equal(silent)
      page.close()
    }
  })
})
