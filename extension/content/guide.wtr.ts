// Guidance in a real page: when it speaks and stops, what it leaves alone, how a person folds it, and how it gives up on a page that fights.
import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands'
import { shown, stage, until, type Stage } from '#test/screens/stage.ts'

let on: Stage
afterEach(async () => {
  on.close()
  await setViewport({ width: 1280, height: 800 })
})
before(() => setViewport({ width: 1280, height: 800 }))

const open = async (...args: Parameters<typeof stage>): Promise<Stage> => {
  on = await stage(...args)
  return on
}
/** On stage, and its card open. */
const speaking = async (...args: Parameters<typeof stage>): Promise<Stage> => {
  await open(...args)
  await until(() => shown(on.root.querySelector('.card')))
  return on
}
const text = (): string => on.card().textContent
const middleOf = (one: Element): [number, number] => {
  const { x, y, width, height } = one.getBoundingClientRect()
  return [Math.round(x + width / 2), Math.round(y + height / 2)]
}
const press = async (one: Element): Promise<void> => {
  await sendMouse({ type: 'click', position: middleOf(one), button: 'left' })
}
const byId = (id: string): HTMLElement => document.getElementById(id) ?? expect.fail(`no #${id}`)
const touch = (one: Element, other: Element): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

describe('guidance speaks', () => {
  it('beside the control of the screen, quoting the page, with what comes next and what to do when stuck', async () => {
    await speaking('code-app')
    expect(text()).to.match(/type its six digits, and choose “Verify”/)
    expect(text()).to.match(/What comes next/)
    expect(on.root.querySelector('details')?.textContent).to.match(/If you are stuck/)
    const ring = on.root.querySelector('.ring')?.getBoundingClientRect()
    const box = byId('idTxtBx_SAOTCC_OTC').getBoundingClientRect()
    expect(Math.abs((ring?.x ?? 0) - box.x)).to.be.below(1.1)
    expect(Math.abs((ring?.width ?? 0) - box.width)).to.be.below(1.1)
  })
  it('of progress under the policy', async () => {
    await speaking('more-info')
    expect(on.root.querySelector('.pill')?.textContent).to.equal('1 of 2')
  })
  it('not on another address, and not before the page has drawn anything', async () => {
    await open('push-number', {}, 'https://login.microsoftonline.com.contoso.example/')
    expect((await on.guide.spoken()).tier).to.equal('silent')
    expect(document.querySelector(':popover-open')).to.equal(null)
  })
  it('only in a small button on routine screens', async () => {
    await open('sign-in-password')
    await until(() => shown(on.root.querySelector('.chip')))
    expect(shown(on.card())).to.equal(false)
    expect(on.chip().textContent).to.match(/Help with this page · 1 of 2/)
  })
  it('and is withdrawn when the control goes, then speaks of the next screen', async () => {
    await speaking('push-number')
    byId('idRichContext_DisplaySign').hidden = true
    byId('idDiv_SAOTCAS_Title').hidden = true
    document.querySelector('[data-viewid]')?.removeAttribute('data-bind')
    await until(() => !/Type this number/.test(on.root.textContent))
    await on.move('code-app')
    await until(() => /Enter the code/.test(on.root.textContent))
  })
  it('asks which screen it is when it cannot know, and then speaks of the one that is chosen', async () => {
    await speaking('reset-unknown-view')
    expect(text()).to.match(/Which of these do you see/)
    const choice = [...on.root.querySelectorAll('.choice')].find((one) => one.textContent === 'Choose a new password')
    choice?.scrollIntoView({ block: 'center' })
    await press(choice ?? expect.fail('no choice'))
    await until(() => /You have proved that it is you/.test(text()))
    const back = [...on.root.querySelectorAll('button')].at(-2)
    back?.scrollIntoView({ block: 'center' })
    await press(back ?? expect.fail('no way back'))
    await until(() => /Which of these do you see/.test(text()))
  })
  it('asks again when the page has moved on to another one that it does not know', async () => {
    await speaking('reset-unknown-view')
    const choice = [...on.root.querySelectorAll('.choice')].find((one) => one.textContent === 'Choose a new password')
    choice?.scrollIntoView({ block: 'center' })
    await press(choice ?? expect.fail('no choice'))
    await until(() => /You have proved that it is you/.test(text()))
    document.querySelector('[data-stage] input[type="password"]')?.remove()
    await until(() => /Which of these do you see/.test(text()))
  })
  it('gives the code of an error page to copy', async () => {
    await speaking('error-locked')
    const button = on.root.querySelector('.code button') ?? expect.fail('nothing to copy with')
    await press(button)
    await until(() => button.textContent === 'Copied')
    expect(on.copied).to.deep.equal(['AADSTS50053'])
  })
})

describe('guidance leaves the page alone', () => {
  it('keeps the focus where it is', async () => {
    await open('code-app')
    byId('idTxtBx_SAOTCC_OTC').focus()
    await until(() => shown(on.root.querySelector('.card')))
    expect(document.activeElement).to.equal(byId('idTxtBx_SAOTCC_OTC'))
  })
  it('lets clicks through its ring and beside its card', async () => {
    await speaking('code-app')
    for (const id of ['idTxtBx_SAOTCC_OTC', 'idSubmit_SAOTCC_Continue', 'signInAnotherWay']) {
      expect(document.elementFromPoint(...middleOf(byId(id)))?.id).to.equal(id)
      expect(touch(on.card(), byId(id)), id).to.equal(false)
    }
  })
  it('changes nothing in it but for its own element', async () => {
    await open('code-app')
    const before = document.body.outerHTML
    await until(() => shown(on.root.querySelector('.card')))
    expect(document.body.outerHTML).to.equal(before)
    on.guide.stop()
    expect(document.querySelector('[popover]')).to.equal(null)
  })
  it('covers no control on a screen 320 px wide, and fits', async () => {
    await setViewport({ width: 320, height: 640 })
    for (const file of ['push-number', 'code-app', 'stay-signed-in', 'more-info'] as const) {
      await open(file)
      await until(() => shown(on.root.querySelector('.card')) || shown(on.root.querySelector('.chip')))
      const seen = shown(on.card()) ? on.card() : on.chip()
      const { left, right, top, bottom } = seen.getBoundingClientRect()
      expect([left >= 0, top >= 0, right <= 320, bottom <= 640], file).to.deep.equal([true, true, true, true])
      for (const button of document.querySelectorAll('input[type="submit"], input[type="button"]'))
        if (shown(button)) expect(touch(seen, button), `${file}: ${button.id}`).to.equal(false)
      on.close()
    }
    await open('code-app')
  })
  it('reads from right to left where its language does', async () => {
    await speaking('code-app', { language: 'ar' })
    expect(getComputedStyle(on.card()).direction).to.equal('rtl')
    expect(on.card().getBoundingClientRect().right).to.be.below(byId('idTxtBx_SAOTCC_OTC').getBoundingClientRect().left)
  })
})

describe('a person', () => {
  it('closes it with Escape, which is remembered, and opens it again', async () => {
    await speaking('code-app')
    await sendKeys({ press: 'Escape' })
    expect(shown(on.card())).to.equal(false)
    expect(on.remembered).to.deep.equal([['code-entry', true]])
    await press(on.chip())
    expect(shown(on.card())).to.equal(true)
    expect(on.remembered.at(-1)).to.deep.equal(['code-entry', false])
  })
  it('EXT-ISO-01 names the keys that fill in a code, the same whatever is kept, and none where there are none', async () => {
    await speaking('code-app')
    expect(on.card().textContent).not.to.match(/Twofold keeps the codes/)
    on.close()
    await open('code-app', { fillKeys: 'Ctrl+Shift+9' })
    await until(() =>
      /If Twofold keeps the codes of this account, Ctrl\+Shift\+9 fills one in/.test(on.root.textContent),
    )
  })
  it('closes it with its button, and finds it folded next time', async () => {
    await speaking('code-app')
    await press(on.root.querySelector('.close') ?? expect.fail('no close'))
    expect(shown(on.chip())).to.equal(true)
    on.close()
    await open('code-app', { folded: { 'code-entry': true } })
    await until(() => shown(on.root.querySelector('.chip')))
    expect(shown(on.card())).to.equal(false)
  })
  it('is not impersonated: a click or key that a script made does nothing', async () => {
    await speaking('code-app')
    on.root.querySelector<HTMLElement>('.close')?.click()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(shown(on.card())).to.equal(true)
    expect(on.remembered).to.deep.equal([])
  })
  it('reaches everything by keyboard, after the page’s own controls', async () => {
    await speaking('code-app')
    byId('idSubmit_SAOTCC_Continue').focus()
    await sendKeys({ press: 'Tab' })
    expect(on.root.activeElement?.className).to.equal('close')
  })
  it('finds it accessible', async () => {
    for (const file of ['code-app', 'more-info', 'consent', 'error-locked', 'reset-unknown-view'] as const) {
      await speaking(file)
      await expect(on.root.host as HTMLElement).to.be.accessible({ ignoredRules: ['region'] })
      on.close()
    }
    await open('code-app')
  })
})

describe('a page that fights', () => {
  it('EXT-CJ-07 and removes it is left alone after a few times', async () => {
    await speaking('code-app')
    const { host } = on.root
    let removals = 0
    const observer = new MutationObserver(() => {
      if (!host.isConnected) return
      removals += 1
      host.remove()
    })
    observer.observe(document.documentElement, { childList: true })
    host.remove()
    while (removals < 5) {
      byId('lightbox').classList.toggle('poke')
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    const looks = on.looks()
    for (let frame = 0; frame < 30; frame += 1) {
      byId('lightbox').classList.toggle('poke')
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    observer.disconnect()
    expect(removals).to.be.below(7)
    expect(on.looks() - looks).to.be.below(3)
    expect(host.isConnected).to.equal(false)
  })
  it('EXT-CJ-03 and closes it in the top layer finds it back there', async () => {
    await speaking('code-app')
    const host = on.root.host as HTMLElement
    host.hidePopover()
    byId('lightbox').classList.toggle('poke')
    await until(() => host.matches(':popover-open'))
  })
  it('and styles it away does not reach it', async () => {
    await open('code-app')
    const hostile = document.createElement('style')
    hostile.setAttribute('data-stage', '')
    hostile.textContent =
      'html > div, [popover] { display: none !important; opacity: 0 !important; inset: auto !important; transform: scale(0.01) !important } * { color: red !important; font-size: 1px !important; letter-spacing: 9px !important; text-transform: uppercase !important}'
    document.head.append(hostile)
    await until(() => shown(on.root.querySelector('.card')))
    expect(getComputedStyle(on.card()).fontSize).to.equal('15px')
    expect(getComputedStyle(on.card()).letterSpacing).to.equal('normal')
    expect(on.card().getBoundingClientRect().width).to.equal(352)
    expect(getComputedStyle(on.root.host).opacity).to.equal('1')
  })
  it('and floods it with changes is looked at a few times only', async () => {
    await speaking('code-app')
    const flood = document.createElement('div')
    flood.setAttribute('data-stage', '')
    document.body.append(flood)
    for (let index = 0; index < 10_000; index += 1) flood.append(document.createElement('span'))
    const looks = on.looks()
    const began = performance.now()
    while (performance.now() - began < 3000) {
      for (let index = 0; index < 20; index += 1) flood.children[index]?.classList.toggle('x')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(on.looks() - looks).to.be.below(40)
    expect(shown(on.card())).to.equal(true)
  })
})
