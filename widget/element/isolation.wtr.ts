// A host page's stylesheet and ours, in both directions: what a page says about all inputs, buttons and paragraphs does not
// reach into our form, and nothing of ours reaches the page's own.
import { expect } from '@open-wc/testing'
import { show } from '#test/gallery/show.ts'
import type { FlowElement } from './flow-element.ts'

/** What pages do say: resets, frameworks, and rules as strong as a page needs for itself. */
const hostile = `
  * { letter-spacing: 7px; text-transform: uppercase; line-height: 3; box-sizing: content-box; margin: 9px; padding: 9px; }
  *::before, *::after { content: 'x'; }
  body * { font: italic 9px serif; color: rgb(1, 2, 3); text-align: right; float: left; }
  input, button, select, label, p, ul, li, form, fieldset, svg, path, h3, strong, small {
    all: unset; position: absolute; opacity: 0.1; display: none; color: red; fill: red; stroke: red; width: 7px;
    height: 7px; min-height: 0; transform: rotate(9deg); border: 9px dotted red; background: red;
  }
  body form input[type], #page form input[name], #page main form > div button { all: unset; visibility: hidden; }
  #page label { display: inline; color: red; }
  /* Where the element stands, and how wide it is, is the page's to say. */
  main, sspr-reset, mfa-register, mfa-sign-in { margin: 0; padding: 0; float: none; }
`

const properties = [
  'display',
  'position',
  'float',
  'color',
  'backgroundColor',
  'opacity',
  'visibility',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'marginTop',
  'paddingTop',
  'paddingLeft',
  'transform',
  'boxSizing',
  'fill',
  'stroke',
] as const

/** What a path has of them; it has no box. */
const ofPath: ReadonlySet<string> = new Set(['display', 'opacity', 'visibility', 'transform', 'fill', 'stroke'])

const looks = (element: Element): Record<string, string> => {
  const style = getComputedStyle(element)
  const names = element.matches('svg *') ? properties.filter((name) => ofPath.has(name)) : properties
  return Object.fromEntries(names.map((name) => [name, style[name]]))
}

const all = (element: FlowElement): Element[] => [
  ...element.querySelectorAll('form, form *'),
  ...(element.shadowRoot?.querySelectorAll('.shell, .shell *') ?? []),
]

const names = [
  'identify-reset',
  'enter-code-wrong',
  'add-method-phone',
  'activate-app-by-hand',
  'manage',
  'new-password',
]

describe('style isolation', () => {
  let page: HTMLElement
  let sheet: CSSStyleSheet

  beforeEach(() => {
    page = document.createElement('main')
    page.id = 'page'
    document.body.append(page)
    sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.unshift(sheet)
  })
  afterEach(() => {
    page.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })

  for (const name of names)
    it(`${name}: looks the same under a hostile stylesheet`, async () => {
      const element = await show(name, { parent: page })
      const before = all(element).map(looks)
      sheet.replaceSync(hostile)
      const after = all(element).map(looks)
      all(element).forEach((node, index) => {
        expect(after[index], node.outerHTML.slice(0, 150)).to.deep.equal(before[index])
      })
    })

  it('nothing of ours reaches the page', async () => {
    const own = document.createElement('form')
    for (const tag of ['input', 'button', 'label', 'p', 'ul', 'svg', 'h3', 'select', 'meter', 'small']) {
      const child = document.createElement(tag)
      child.dataset['part'] = 'input'
      own.append(child)
    }
    page.append(own)
    const nodes = [document.body, own, ...own.children]
    const before = nodes.map(looks)
    for (const name of names) await show(name, { parent: page })
    expect(nodes.map(looks)).to.deep.equal(before)
  })

  it('the page sets looks by tokens, and can still insist', async () => {
    sheet.replaceSync(`
      sspr-reset { --twofold-accent: rgb(10, 100, 10); --twofold-radius: 3px; }
      form [data-part='submit'] { text-transform: uppercase !important; }
      sspr-reset::part(heading) { color: rgb(1, 1, 1); }
    `)
    const element = await show('identify-reset', { parent: page })
    const button = getComputedStyle(element.querySelector('[data-part="submit"]') as Element)
    expect([button.backgroundColor, button.borderTopLeftRadius, button.textTransform]).to.deep.equal([
      'rgb(10, 100, 10)',
      '3px',
      'uppercase',
    ])
    expect(getComputedStyle(element.shadowRoot?.querySelector('h2') as Element).color).to.equal('rgb(1, 1, 1)')
  })

  it('is styled inside another component’s shadow root as well', async () => {
    const outer = document.createElement('div')
    page.append(outer)
    const inner = outer.attachShadow({ mode: 'open' })
    const box = document.createElement('div')
    inner.append(box)
    const element = await show('enter-code-wrong', { parent: box })
    const style = getComputedStyle(element.querySelector('[data-part="submit"]') as Element)
    expect(style.minHeight).to.equal('44px')
    const error = element.querySelector('[data-part="error"]') as Element
    expect(getComputedStyle(error).display).to.equal('flex')
  })

  it('WCAG-1.4.10 fits into 256 px, with no field under 16 px and no target under 24', async () => {
    page.style.width = '256px'
    for (const name of names) {
      const element = await show(name, { parent: page })
      for (const node of all(element)) {
        if (node.closest('.unseen, svg, option, #live')) continue
        expect(node.scrollWidth, `${name}: ${node.outerHTML.slice(0, 120)}`).to.be.at.most(
          Math.max(node.clientWidth, Math.ceil(node.getBoundingClientRect().width)) + 1,
        )
      }
      for (const input of element.querySelectorAll('[data-part="input"]'))
        expect(parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16)
      for (const target of element.querySelectorAll('button, a, input, select, label[data-part]')) {
        const { width, height } = target.getBoundingClientRect()
        // A radio's label around it is the target.
        if (target.closest('[data-part="choice"]') !== target && target.matches('[type="radio"]')) continue
        expect(Math.min(width, height), target.outerHTML.slice(0, 120)).to.be.at.least(23.9)
      }
      element.remove()
    }
  })
})
