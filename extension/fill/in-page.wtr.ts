// The function that runs in the page, in real browsers, against pages of every kind: which field, whether it can be seen,
// whether the page's own code hears of it, and what a hostile page can do about it.
import { expect } from '@open-wc/testing'
import { codePages, recordedCodePages } from '#test/screens/code-pages.ts'
import { textOf } from '#test/screens/open-page.ts'
import { inPage, type InPage, type Job } from './in-page.ts'

const CODE = '492039'
const job: Job = { origin: location.origin, anchors: [], others: [], length: 6, code: CODE }

const stage = document.createElement('main')
stage.style.cssText = 'position: relative; padding: 20px'
const show = (html: string): void => {
  stage.innerHTML = html
}
const values = (): readonly string[] => [...stage.querySelectorAll('input')].map(({ value }) => value)
const refused = (reason: string): InPage => ({ ok: false, reason }) as InPage

describe('filling in a page', () => {
  before(() => document.body.append(stage))
  afterEach(() => {
    stage.replaceChildren()
    stage.removeAttribute('style')
  })
  after(() => stage.remove())

  describe('which field', () => {
    for (const { name, html, expected, length = 6 } of codePages)
      it(`${name}: ${expected ?? 'none'}`, async () => {
        show(html)
        const code = CODE.repeat(2).slice(0, length)
        const filled = await inPage({ ...job, code, length })
        const right = expected === null ? [] : [...stage.querySelectorAll<HTMLInputElement>(expected)]
        expect(filled.ok, JSON.stringify(filled)).to.equal(expected !== null)
        expect(right.map(({ value }) => value).join('')).to.equal(expected === null ? '' : code)
        for (const field of stage.querySelectorAll('input'))
          if (!right.includes(field)) expect(field.value, field.outerHTML).to.equal(field.defaultValue)
      })

    it('of two equal ones the one that has the focus, else neither', async () => {
      show('<input name="otp"><form><input name="otp" id="second"></form>')
      expect(await inPage(job)).to.deep.equal(refused('several-fields'))
      expect(values()).to.deep.equal(['', ''])
      stage.querySelector<HTMLInputElement>('#second')?.focus()
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(values()).to.deep.equal(['', CODE])
    })

    it('an anchor decides alone, and a page that waits for a texted code gets none', async () => {
      const anchors = ['#idTxtBx_SAOTCC_OTC']
      show('<input id="idTxtBx_SAOTCC_OTC" name="otc" type="tel" maxlength="6"><input autocomplete="one-time-code">')
      expect(await inPage({ ...job, anchors })).to.deep.equal({ ok: true })
      expect(values()).to.deep.equal([CODE, ''])
      show('<input type="hidden" name="mfaAuthMethod" value="OneWaySMS"><input id="idTxtBx_SAOTCC_OTC" name="otc">')
      const others = ['input[type="hidden"][name="mfaAuthMethod"][value="OneWaySMS"]']
      expect(await inPage({ ...job, anchors, others })).to.deep.equal(refused('other-code'))
      expect(values()).to.deep.equal(['OneWaySMS', ''])
      show('<input id="otc" name="otc">')
      expect(await inPage({ ...job, anchors })).to.deep.equal(refused('no-field'))
    })

    it('inside an open shadow root', async () => {
      const host = document.createElement('div')
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Code <input autocomplete="one-time-code"></label>'
      stage.append(host)
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(host.shadowRoot?.querySelector('input')?.value).to.equal(CODE)
    })

    it('only looks without a code, and answers nothing elsewhere', async () => {
      show('<input name="otp">')
      expect(await inPage({ ...job, code: '' })).to.deep.equal({ ok: true })
      expect(await inPage({ ...job, origin: 'https://login.microsoftonline.com' })).to.deep.equal(refused('moved'))
      expect(values()).to.deep.equal([''])
    })
  })

  describe('EXT-FILL-02 only into a field that can be seen', () => {
    const field = '<input name="otp" autocomplete="one-time-code">'
    const veil = 'position: absolute; inset: 0; background: #fff; z-index: 5'
    const hidden: Readonly<Record<string, string>> = {
      'display none': `<div style="display: none">${field}</div>`,
      'visibility hidden': `<div style="visibility: hidden">${field}</div>`,
      'transparent itself': field.replace('>', ' style="opacity: 0">'),
      'transparent by its ancestors together': `<div style="opacity: .5"><div style="opacity: .5">${field}</div></div>`,
      'transparent by a filter': `<div style="filter: opacity(0)">${field}</div>`,
      'masked away': `<div style="mask-image: linear-gradient(transparent, transparent)">${field}</div>`,
      'one pixel': field.replace('>', ' style="width: 1px; height: 1px; padding: 0; border: 0">'),
      'scaled to nothing': `<div style="transform: scale(.01)">${field}</div>`,
      'off the screen': `<div style="position: fixed; left: -9999px">${field}</div>`,
      clipped: `<div style="clip-path: inset(50%)">${field}</div>`,
      'cut off by its box': `<div style="overflow: hidden; height: 2px">${field}</div>`,
      covered: `${field}<div style="${veil}"></div>`,
      'covered by what lets clicks through': `${field}<div style="${veil}; pointer-events: none"></div>`,
      'covered by that, insisting': `${field}<div style="${veil}; pointer-events: none !important"></div>`,
      'half covered': `<div style="position: relative; width: max-content">${field}<div style="${veil}; right: 40%"></div></div>`,
      'covered by a picture of a field': `${field}<canvas style="position: absolute; inset: 0; width: 100%; height: 100%"></canvas>`,
      'covered by its own label': `<label>${field}<span style="${veil}">Search</span></label>`,
      'in a closed drawer': `<details><summary>More</summary>${field}</details>`,
      'inert for people': field.replace('>', ' disabled>'),
      'read only': field.replace('>', ' readonly>'),
      'type hidden': '<input type="hidden" name="otp" autocomplete="one-time-code">',
    }
    for (const [what, html] of Object.entries(hidden))
      it(`not: ${what}`, async () => {
        show(html)
        const result = await inPage(job)
        expect(result.ok).to.equal(false)
        expect(values()).to.deep.equal([''])
      })

    it('a decoy beside the real one gets nothing', async () => {
      show(`<div style="opacity: 0">${field}</div><div>${field}</div>`)
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(values()).to.deep.equal(['', CODE])
    })

    const plain: Readonly<Record<string, string>> = {
      'a floating label over it': `<div style="position: relative; width: max-content">${field.replace('>', ' id="f">')}<label for="f" style="position: absolute; inset: 0; pointer-events: none">Code</label></div>`,
      'decoration behind it that lets clicks through': `<div style="position: absolute; inset: 0; background: #eee; pointer-events: none; z-index: -1"></div>${field}`,
      'a button at its end': `<div style="position: relative; width: max-content">${field.replace('>', ' style="width: 300px">')}<button style="position: absolute; right: 0; top: 0">x</button></div>`,
      'below the fold': `<div style="height: 3000px"></div>${field}`,
      'a little faded while the page loads': `<div style="opacity: .8">${field}</div>`,
    }
    for (const [what, html] of Object.entries(plain))
      it(`yes: ${what}`, async () => {
        show(html)
        expect(await inPage(job)).to.deep.equal({ ok: true })
        expect(values()).to.deep.equal([CODE])
        expect(stage.querySelector('[style*="auto!"]')).to.equal(null)
      })
  })

  describe('the page hears of it as of typing', () => {
    it('React: a controlled input, whose own setter on the element is not asked', async () => {
      show('<input name="otp">')
      const field = stage.querySelector('input')!
      let [tracked, state] = ['', '']
      const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
      Object.defineProperty(field, 'value', {
        configurable: true,
        get: () => native.get!.call(field),
        set(text: string) {
          tracked = text
          native.set!.call(field, text)
        },
      })
      // React answers an input event only if the value is another than it tracks, and then writes its state back.
      document.addEventListener('input', (event) => {
        const now = native.get!.call(event.target) as string
        if (event.target !== field || now === tracked) return
        state = now
        field.value = state
      })
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(state).to.equal(CODE)
    })

    it('React: a split field that draws itself anew after each character', async () => {
      let state = ['', '', '', '', '', '']
      const draw = (): void => {
        for (const [i, box] of [...stage.querySelectorAll('input')].entries()) box.value = state[i] ?? ''
      }
      show('<div id="boxes">' + '<input inputmode="numeric" maxlength="1" aria-label="Digit">'.repeat(6) + '</div>')
      for (const [i, box] of [...stage.querySelectorAll('input')].entries())
        box.addEventListener('input', () => {
          const [seen, text] = [state, box.value]
          // The state as it was when this was drawn: two events in one task would lose the first.
          queueMicrotask(() => {
            state = seen.map((one, at) => (at === i ? text : one))
            draw()
          })
        })
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(state.join('')).to.equal(CODE)
    })

    it('Knockout: an observable bound to value or to textInput', async () => {
      for (const kind of ['change', 'input']) {
        show('<input name="otc">')
        let observable = ''
        const field = stage.querySelector('input')!
        field.addEventListener(kind, () => (observable = field.value))
        expect(await inPage(job)).to.deep.equal({ ok: true })
        expect(observable).to.equal(CODE)
      }
    })

    it('nothing is submitted, no key is pressed, nothing is clicked', async () => {
      show('<form><input name="otp"><button>Go</button></form>')
      const heard: string[] = []
      const form = stage.querySelector('form')!
      for (const kind of ['submit', 'click', 'keydown', 'keypress', 'keyup', 'input', 'change'])
        form.addEventListener(kind, (event) => {
          event.preventDefault()
          heard.push(kind)
        })
      await inPage(job)
      expect(heard).to.deep.equal(['input', 'change'])
    })

    it('a page that empties the field is told of', async () => {
      show('<input name="otp">')
      const field = stage.querySelector('input')!
      field.addEventListener('input', () => (field.value = ''))
      expect(await inPage(job)).to.deep.equal(refused('not-taken'))
    })

    it('a page that goes on by itself has taken it', async () => {
      show('<input name="otp">')
      const field = stage.querySelector('input')!
      field.addEventListener('input', () => field.remove())
      expect(await inPage(job)).to.deep.equal({ ok: true })
    })
  })

  describe('EXT-ISO-04 named items and getters', () => {
    const names = ['parentNode', 'parentElement', 'shadowRoot', 'assignedSlot', 'style', 'contains', 'matches', 'nodeName', 'getBoundingClientRect', 'querySelectorAll', 'elementsFromPoint', 'getAttribute', 'labels'] // prettier-ignore
    it('a form whose fields are called like what is asked of it', async () => {
      show(`<form><input name="otp">${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>`)
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(values()).to.deep.equal([CODE, ...names.map(() => '')])
    })
    it('a form that encloses itself by name', async () => {
      show('<fieldset name="parentNode" form="f"><form id="f"><input name="otp"></form></fieldset>')
      expect(await inPage(job)).to.deep.equal({ ok: true })
    })
    it('a document whose pictures are called like its methods', async () => {
      const called = ['querySelectorAll', 'getElementById', 'elementsFromPoint', 'defaultView', 'body', 'contains']
      show(`<input name="otp">${called.map((name) => `<form name="${name}"></form>`).join('')}`)
      expect(await inPage(job)).to.deep.equal({ ok: true })
      expect(values()).to.deep.equal([CODE])
    })
  })
})

const files = JSON.parse(await textOf('/__corpus/files.json')) as readonly string[]
describe(files.length === 0 ? 'recorded pages: corpus not present' : 'recorded pages', () => {
  before(() => document.body.append(stage))
  afterEach(() => stage.replaceChildren())
  after(() => stage.remove())
  for (const [file, expected] of Object.entries(recordedCodePages).filter(([one]) => files.includes(one)))
    it(`${file}: ${expected ?? 'none'}`, async () => {
      const page = new DOMParser().parseFromString(await textOf(`/__corpus/${file}`), 'text/html')
      for (const element of page.querySelectorAll('script, img, link, iframe, object, embed, style')) element.remove()
      for (const element of page.querySelectorAll('*'))
        for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name)
      stage.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)))
      const fields = [...stage.querySelectorAll('input')]
      const given = fields.map(({ value }) => value)
      const filled = await inPage(job)
      const changed = fields.filter(({ value }, i) => value !== given[i])
      const right = expected === null ? [] : [...stage.querySelectorAll(expected)]
      expect(changed.map((field) => field.outerHTML)).to.deep.equal(right.map((field) => field.outerHTML))
      expect(filled.ok).to.equal(expected !== null)
    })
})
