// The authenticator's views in real browsers: read by a screen reader, worked by keyboard, drawn narrow, and long lists short.
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { en } from '#core/messages/authenticator/en.ts'
import { closing, opening, pseudo } from '#core/messages/widget/pseudo.ts'
import { stageOf, until, type AuthenticatorStage } from '#test/support/authenticator-stage.ts'
import { accountNamed, testPassword } from '#test/support/authenticator-world.ts'
import './authenticator.ts'

const three = [
  accountNamed('a', 'Contoso', { tags: ['work'] }),
  accountNamed('b', 'Fabrikam', { period: 60 }),
  accountNamed('c', 'Northwind', { type: 'hotp', digits: 6, counter: 0 }),
]
const thousand = Array.from({ length: 1000 }, (_, index) =>
  accountNamed(`n${index}`, `Issuer ${String(index).padStart(4, '0')}`),
)

/** Every view, and how a person comes to it from the list or the first run. */
const views: Readonly<Record<string, (on: AuthenticatorStage) => Promise<void>>> = {
  list: async (on) => void (await on.find('li .digits')),
  add: async (on) => (await on.button('Add')).click(),
  'by hand': async (on) => {
    ;(await on.button('Add')).click()
    ;(await on.button('Type or paste')).click()
    ;(await on.button('Unusual settings')).click()
    await on.find('#digits')
  },
  account: async (on) => {
    ;(await on.button('More about Contoso')).click()
    await on.find('#tags')
  },
  settings: async (on) => {
    ;(await on.button('Settings')).click()
    await on.find('#lock')
    ;(await on.button('Erase everything')).click()
    await on.find('#word')
  },
  'change of the password': async (on) => {
    ;(await on.button('Settings')).click()
    ;(await on.button('Change the password')).click()
    ;(await on.find<HTMLInputElement>('#proof')).value = testPassword
    ;(await on.button('Continue')).click()
    await on.find('#again')
  },
}

let on: AuthenticatorStage
const stage = async (...options: Parameters<typeof stageOf>): Promise<AuthenticatorStage> => {
  on = await stageOf(...options)
  return on
}
before(() => setViewport({ width: 400, height: 600 }))
afterEach(async () => {
  on.close()
  await setViewport({ width: 400, height: 600 })
})
const focused = (): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

describe('every view of the authenticator', () => {
  for (const [name, open] of Object.entries(views)) {
    it(`${name}: nothing for axe to find, nothing wider than 320 pixels`, async () => {
      await stage({ accounts: three })
      await open(on)
      await expect(document.body).to.be.accessible()
      await setViewport({ width: 320, height: 256 })
      await until(() => innerWidth === 320)
      await on.element.updateComplete
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
    })
    it(`${name}: every word comes from the table`, async () => {
      await stage({ accounts: three })
      await open(on)
      on.world.said = { language: 'xa', texts: pseudo(en) }
      on.world.opened = on.keeper.vault
      await on.keeper.start()
      await on.says(new RegExp(opening))
      expect(wordsOutside(on.text())).to.deep.equal([])
    })
  }
  it('first run, recovery code, lock and damage: nothing for axe to find', async () => {
    await stage()
    await on.says(/Step 1 of 3/)
    await expect(document.body).to.be.accessible()
    await on.keeper.create({ password: testPassword })
    await on.says(/Step 3 of 3/)
    await expect(document.body).to.be.accessible()
    on.keeper.codeKept()
    await on.keeper.lock()
    await on.says(/Your vault is locked/)
    await expect(document.body).to.be.accessible()
    for (const { contents } of on.world.ports.shelves) contents.set('head', '{}')
    await on.keeper.tryAgain()
    await on.says(/The vault is damaged/)
    await expect(document.body).to.be.accessible()
  })
})

/** Words that no table gave: outside the pseudo-language's brackets, and neither names, codes nor units of `Intl`. */
function wordsOutside(text: string): readonly string[] {
  const innermost = new RegExp(`${opening}[^${opening}${closing}]*${closing}`, 'gu')
  let outside = text
  while (innermost.test(outside)) outside = outside.replaceAll(innermost, ' ')
  const names = /Contoso|Fabrikam|Northwind|\w+@example\.org|\bwork\b|\bSHA\d+|\d+ minutes?/g
  return outside.replaceAll(names, ' ').match(/\p{L}{3,}/gu) ?? []
}

describe('the list of codes', () => {
  it('VC-09 names each code by its account, for those who hear it', async () => {
    await stage({ accounts: three })
    const code = await on.find('li .code')
    await on.says(/9428/)
    expect(code.textContent.replace(/\s+/g, ' ').trim()).to.equal('Copy the code of Contoso, a@example.org: 9428 7082')
    expect((await on.find('.more')).getAttribute('aria-label')).to.equal('More about Contoso, a@example.org')
    expect(on.all('li').map((row) => `${row.ariaPosInSet}/${row.ariaSetSize}`)).to.deep.equal(['1/3', '2/3', '3/3'])
  })
  it('draws few of a thousand, and whichever the window shows', async () => {
    await stage({ accounts: thousand })
    await on.says(/Issuer 0000/)
    expect(on.all('li').length).to.be.below(30)
    window.scrollTo(0, document.documentElement.scrollHeight)
    await on.says(/Issuer 0999/)
    expect(on.all('li').length).to.be.below(30)
    const last = on.all('li').at(-1)
    expect(last?.ariaPosInSet).to.equal('1000')
    await until(() => last?.querySelector('.digits')?.textContent.trim() !== '')
  })
  it('searches as one types, and goes down into the list, along it and back up by keyboard', async () => {
    await stage({ accounts: thousand })
    ;(await on.find('input')).focus()
    await sendKeys({ type: '099' })
    await on.says(/Found: 11/)
    await sendKeys({ press: 'ArrowDown' })
    await until(() => focused()?.textContent.includes('Issuer 0099'))
    await sendKeys({ press: 'ArrowDown' })
    await until(() => focused()?.textContent.includes('Issuer 0990'))
    await sendKeys({ press: 'End' })
    await until(() => focused()?.textContent.includes('Issuer 0999'))
    await sendKeys({ press: 'Home' })
    await until(() => focused()?.textContent.includes('Issuer 0099'))
    await sendKeys({ press: 'ArrowUp' })
    await until(() => focused()?.matches('input'))
  })
  it('cuts a long name at its own end, whichever way the list runs', async () => {
    const names = {
      latin: 'ann.longfellow@a-very-long-name.example.org',
      arabic: 'شركة ذات اسم طويل جدا لا يتسع له السطر أبدا في هذه القائمة',
    }
    for (const language of ['en', 'ar'])
      for (const [script, issuer] of Object.entries(names)) {
        await stage({ accounts: [accountNamed('a', issuer, { account: issuer, pinned: true })] })
        on.world.said = { language, texts: on.world.said.texts }
        on.world.opened = on.keeper.vault
        await on.keeper.start()
        const list = await on.find('li')
        await until(() => getComputedStyle(list).direction === (language === 'ar' ? 'rtl' : 'ltr'))
        for (const selector of ['.title span', '.detail']) {
          const [name] = on.all(selector)
          const box = name?.getBoundingClientRect() ?? expect.fail(selector)
          const text = [...(name?.childNodes ?? [])].find((node) => node instanceof Text && node.data.trim() !== '')
          const first = document.createRange()
          first.setStart(text ?? expect.fail('no text'), 0)
          first.setEnd(text ?? expect.fail('no text'), 1)
          const { left, right } = first.getBoundingClientRect()
          expect(name?.scrollWidth, script).to.be.above(name?.clientWidth ?? 0)
          expect(left >= box.left - 1 && right <= box.right + 1, `${script} in ${language}: ${selector}`).to.equal(true)
        }
        on.close()
      }
    await stage({ accounts: [] })
  })
  it('stops Tab at one row only', async () => {
    await stage({ accounts: thousand })
    await on.find('li .digits')
    expect(on.all('li button').filter(({ tabIndex }) => tabIndex === 0).length).to.equal(2)
  })
  it('moves an account by keyboard, says where it is and keeps the focus on it', async () => {
    await stage({ accounts: three.map((account) => ({ ...account, type: 'totp' as const })) })
    const first = await on.find('li .code')
    first.focus()
    await sendKeys({ down: 'Alt' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ up: 'Alt' })
    await on.says(/Contoso, a@example\.org is now number 2 of 3/)
    await until(() => focused()?.textContent.includes('Contoso'))
    expect(on.keeper.accounts.map(({ id }) => id).join('')).to.equal('bac')
  })
  it('moves an account by dragging, and nothing of it leaves the page', async () => {
    await stage({ accounts: three })
    const [a, , c] = on.all('li')
    const dataTransfer = new DataTransfer()
    const drag = (on_: Element | undefined, type: string): boolean | undefined =>
      on_?.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer }))
    drag(c, 'dragstart')
    drag(a, 'dragover')
    drag(a, 'drop')
    await until(() => on.keeper.accounts[0]?.id === 'c')
    expect([...dataTransfer.types].map((type) => dataTransfer.getData(type)).join('')).to.equal('')
  })
  it('shows a counting account’s code on request, and another at each', async () => {
    await stage({ accounts: three })
    ;(await on.button('Make the next code of Northwind')).click()
    await on.says(/755 224/)
    ;(await on.button('Make the next code of Northwind')).click()
    await on.says(/287 082/)
  })
  it('hides codes until they are clicked where the person wants that', async () => {
    await stage({ accounts: three, preferences: { hideCodes: true } })
    const hidden = await on.button('Show the code of Contoso')
    await on.find('li')
    expect(on.text()).to.not.match(/9428/)
    await until(() => on.keeper.codes?.entry('a'))
    hidden.click()
    await on.says(/9428 7082/)
  })
  it('shows the next code where the person wants that', async () => {
    await stage({ accounts: three, preferences: { showNext: true } })
    await on.says(/next 3735 9152/)
  })
  it('filters by tag', async () => {
    await stage({ accounts: three })
    const select = await on.find<HTMLSelectElement>('select')
    select.value = 'work'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await until(() => on.all('li').length === 1)
  })
  it('brings back what was deleted, to its place', async () => {
    await stage({ accounts: three })
    ;(await on.button('More about Fabrikam')).click()
    ;(await on.button('Delete')).click()
    await on.says(/Fabrikam, b@example\.org is deleted/)
    ;(await on.button('Undo')).click()
    await on.says(/is back/)
    expect(on.keeper.accounts.map(({ id }) => id).join('')).to.equal('abc')
  })
})

describe('the lock', () => {
  it('says how long to wait, takes nothing meanwhile, and opens for the right password after it', async () => {
    await stage({ accounts: three, locked: true })
    const submit = async (text: string): Promise<void> => {
      ;(await on.find<HTMLInputElement>('#way')).value = text
      ;(await on.button('Unlock')).click()
      await until(() => !on.keeper.busy)
    }
    for (const left of [9, 8, 7]) {
      await submit('wrong')
      await on.says(new RegExp(`Tries left: ${left}`))
    }
    await on.says(/The next try is possible in \d seconds/)
    const unlock = (await on.button('Unlock')) as HTMLButtonElement
    expect(unlock.disabled).to.equal(true)
    on.world.now += 6_000
    await until(() => !unlock.disabled)
    await submit(testPassword)
    await on.says(/Contoso/)
  })
  it('erases only for the word, typed', async () => {
    await stage({ accounts: three })
    ;(await on.button('Settings')).click()
    ;(await on.button('Erase everything')).click()
    const field = await on.find<HTMLInputElement>('#word')
    field.value = 'erasing'
    ;(await on.button('Erase everything')).click()
    await until(() => field.getAttribute('aria-invalid') === 'true')
    expect(on.keeper.phase).to.equal('open')
    field.value = 'erase'
    ;(await on.button('Erase everything')).click()
    await on.says(/Step 1 of 3/)
  })
})
