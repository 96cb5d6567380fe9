// Which language an element speaks, and in which direction.
import { expect } from '@open-wc/testing'
import { until } from '#test/gallery/drive.ts'
import { elementFor, show } from '#test/gallery/show.ts'
import { samples, type Sample } from '#test/gallery/steps.ts'
import type { FlowElement } from './flow-element.ts'

const root = document.documentElement
const shell = (element: FlowElement): HTMLElement => element.shadowRoot?.querySelector('.shell') as HTMLElement
const heading = (element: FlowElement): string => element.shadowRoot?.querySelector('h2')?.textContent ?? ''
const isPseudo = (element: FlowElement): boolean => heading(element).startsWith('⟦')

describe('WCAG-3.1.2 language of an element', () => {
  const { lang } = root
  const added: Element[] = []
  const put = <T extends Element>(element: T, into: ParentNode = document.body): T => {
    added.push(element)
    into.append(element)
    return element
  }
  afterEach(() => {
    root.lang = lang
    root.removeAttribute('dir')
    for (const element of added.splice(0)) element.remove()
  })
  const sample = samples['identify-reset'] as Sample

  it('is its own lang first, and two languages live in one page', async () => {
    root.lang = 'en'
    const pseudo = await show('identify-reset', { lang: 'xa' })
    const english = await show('identify-reset')
    added.push(pseudo, english)
    expect([isPseudo(pseudo), isPseudo(english)]).to.deep.equal([true, false])
  })

  it('is the nearest lang around it, also out of a shadow root', async () => {
    root.lang = 'en'
    const outer = put(document.createElement('div'))
    outer.lang = 'xa'
    const inner = outer.attachShadow({ mode: 'open' })
    const element = elementFor(sample)
    inner.append(element)
    await until(() => isPseudo(element))
    expect(shell(element).lang).to.equal('xa')
  })

  it('follows when the page changes its own, and says so to the server from then on', async () => {
    root.lang = 'en'
    const element = put(elementFor(sample))
    await until(() => heading(element) !== '')
    expect(isPseudo(element)).to.equal(false)
    root.lang = 'xa'
    await until(() => isPseudo(element))
    root.lang = 'en'
    await until(() => !isPseudo(element))
  })

  it('keeps what was typed when the language changes', async () => {
    const element = put(elementFor(sample))
    await until(() => element.querySelector('input') !== null)
    const input = element.querySelector('input') as HTMLInputElement
    input.value = 'anna'
    element.lang = 'xa'
    await until(() => isPseudo(element))
    expect(element.querySelector('input')).to.equal(input)
    expect(input.value).to.equal('anna')
  })

  it('is English, and marked as that, where the page speaks a language that it does not', async () => {
    root.lang = 'tlh'
    root.dir = 'rtl'
    const element = put(elementFor(sample))
    await until(() => heading(element) !== '')
    expect([shell(element).lang, shell(element).dir, element.querySelector('form')?.lang]).to.deep.equal([
      'en',
      'ltr',
      'en',
    ])
  })

  it('takes the direction of the nearest dir that belongs to its language, its own above all', async () => {
    root.lang = 'en'
    root.dir = 'rtl'
    const around = put(elementFor(sample))
    const own = put(elementFor(sample, { dir: 'ltr' }))
    const foreign = put(elementFor(sample, { lang: 'xa' }))
    await until(() => [around, own, foreign].every((element) => heading(element) !== ''))
    expect([around, own, foreign].map((element) => shell(element).dir)).to.deep.equal(['rtl', 'ltr', 'ltr'])
  })
})
