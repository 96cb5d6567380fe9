// From adding to the first code in real browsers: every kind of account, by keyboard alone, and nothing left on behind a person's back.
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { stageOf, until, type AuthenticatorStage } from '#test/support/authenticator-stage.ts'
import { accountNamed, testPassword } from '#test/support/authenticator-world.ts'
import './authenticator.ts'

/** RFC 6238's own, in base32; the clock of the stage stands at its first time, 59 seconds. */
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
/** How the key, or a link in its place, is typed, and the codes that follow: at once, and after one more press. */
const kinds: Readonly<Record<string, { readonly kind?: string; readonly typed: string; readonly shows: readonly RegExp[] }>> = {
  'an ordinary key': { typed: key, shows: [/287 082/] },
  'Steam’s, chosen by hand': { kind: 'steam', typed: key, shows: [/PV9M4/] },
  'Steam’s link': { typed: `steam://${key}`, shows: [/PV9M4/] },
  'a counting one, chosen by hand': { kind: 'hotp', typed: key, shows: [/755 224/, /287 082/] },
  'the link of a counting one': { typed: `otpauth://hotp/Contoso:ann?secret=${key}&counter=1`, shows: [/287 082/, /359 152/] },
  'another algorithm, eight digits': { typed: `otpauth://totp/ann?secret=${key}&algorithm=SHA512&digits=8`, shows: [/6934 2147/] },
} // prettier-ignore

let on: AuthenticatorStage
const stage = async (...options: Parameters<typeof stageOf>): Promise<void> => {
  on = await stageOf(...options)
}
before(() => setViewport({ width: 400, height: 600 }))
afterEach(() => on.close())

const press = async (name: string): Promise<void> => (await on.button(name)).click()
const focused = (): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

describe('from adding to the first code', () => {
  for (const [what, { kind, typed, shows }] of Object.entries(kinds))
    it(what, async () => {
      await stage({ accounts: [] })
      await press('Add an account')
      await press('Type or paste')
      ;(await on.find<HTMLInputElement>('#secret')).value = typed
      if (kind !== undefined) {
        await press('Unusual settings')
        const choice = await on.find<HTMLSelectElement>('#kind')
        choice.value = kind
        choice.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
        await until(() => on.all('#period').length > 0 === (kind === 'totp'))
      }
      await press('Add')
      await on.says(/Does the code work\?/)
      const [first, second] = shows
      // However often the view is drawn meanwhile, a counter moves once.
      for (let drawn = 0; drawn < 5; drawn += 1) on.keeper.changed()
      await on.says(first ?? /never/)
      await press('It worked')
      await on.says(first ?? /never/)
      if (!second) return
      await press('Make the next code of')
      await on.says(second)
      expect(on.keeper.accounts[0]?.counter).to.equal(what.startsWith('the link') ? 3 : 2)
    })
})

describe('by keyboard alone', () => {
  /** Tab until the focus is on something of that name, as somebody does who sees where it is. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      const element = focused()
      const label = element?.id ? (element.getRootNode() as ShadowRoot).querySelector(`label[for="${element.id}"]`)?.textContent : undefined // prettier-ignore
      const said = label ?? element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '' // prettier-ignore
      if (element?.matches('button, input, summary, select') && name.test(said.trim())) {
        expect(element.matches(':focus-visible')).to.equal(true)
        return
      }
      await sendKeys({ press: 'Tab' })
    }
    throw new Error(`no way by Tab to ${name}`)
  }
  const enterOn = async (name: RegExp): Promise<void> => {
    await tabTo(name)
    await sendKeys({ press: 'Enter' })
  }
  it('WCAG-2.1.1 WCAG-2.4.7 from the first run to a code, its tags, the lock and back', async () => {
    await stage()
    await on.says(/Step 1 of 3/)
    await enterOn(/^Continue/)
    await on.says(/Step 2 of 3/)
    await tabTo(/^New password/)
    await sendKeys({ type: testPassword })
    await tabTo(/^The same again/)
    await sendKeys({ type: testPassword })
    await sendKeys({ press: 'Enter' })
    await on.says(/Step 3 of 3/)
    await tabTo(/^I have written it down/)
    await sendKeys({ press: ' ' })
    await enterOn(/^Open my vault/)
    await on.says(/No accounts yet/)
    await enterOn(/^Add an account/)
    await on.says(/Scan a QR code/)
    await enterOn(/^Type or paste/)
    await tabTo(/^Setup key/)
    await sendKeys({ type: key })
    await sendKeys({ press: 'Enter' })
    await on.says(/287 082/)
    await enterOn(/^It worked/)
    await on.says(/287 082/)
    await enterOn(/^More about/)
    await tabTo(/^Tags/)
    await sendKeys({ type: 'work' })
    await sendKeys({ press: 'Enter' })
    await until(() => on.keeper.accounts[0]?.tags.includes('work'))
    await enterOn(/^Lock/)
    await on.says(/Your vault is locked/)
    await tabTo(/^Password/)
    await sendKeys({ type: testPassword })
    await sendKeys({ press: 'Enter' })
    await on.says(/287 082/)
  })
})

describe('the camera', () => {
  it('is switched off again where the person has left before the browser had asked', async () => {
    const devices = navigator.mediaDevices
    const canvas = document.createElement('canvas')
    canvas.getContext('2d')?.fillRect(0, 0, 1, 1)
    const stream = canvas.captureStream(1)
    const asked = Promise.withResolvers<MediaStream>()
    let isAsked = false
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia: () => ((isAsked = true), asked.promise) },
    })
    await stage({ accounts: [accountNamed('a', 'Contoso')] })
    await press('Add')
    await press('Scan a QR code')
    await press('Use the camera')
    await until(() => isAsked)
    await press('Back')
    await on.says(/Type or paste/)
    asked.resolve(stream)
    await until(() => stream.getTracks().every(({ readyState }) => readyState === 'ended'))
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices })
  })
})

describe('an authenticator that the organisation has off', () => {
  it('EXT-MAN-06 shows no code, takes no password, and says who decided', async () => {
    await stage({ accounts: [accountNamed('a', 'Contoso')], locked: true, features: { authenticator: false } })
    await on.says(/Set by your organisation/)
    expect(on.all('input')).to.deep.equal([])
    expect(on.text()).not.to.match(/Contoso|locked/)
  })
})

describe('adding, importing and exporting', () => {
  const read = async (text: string): Promise<void> => {
    ;(await on.find<HTMLTextAreaElement>('textarea')).value = text
    await press('Read the text')
    await on.says(/Other than in your vault.*Not possible/)
  }
  const views: Readonly<Record<string, () => Promise<unknown>>> = {
    scan: () => press('Scan a QR code').then(() => on.find('.drop')),
    'what was scanned': async () => {
      await press('Scan a QR code')
      await on.find('.drop')
      const data = new DataTransfer()
      data.setData('text/plain', `otpauth://totp/Contoso%3Aann?secret=${key}&issuer=Microsoft&digits=8`)
      ;(await on.find('.drop')).dispatchEvent(new DragEvent('drop', { dataTransfer: data }))
      await on.says(/Microsoft.*Contoso/)
    },
    import: () => press('From another app').then(() => on.find('textarea')),
    'the report': async () => {
      await press('From another app')
      await read(
        `otpauth://totp/A-rather-long-name-of-a-company:ann@long.example.org?secret=${key}&period=60\notpauth://totp/x?secret=0189`,
      )
      await press('Show the code')
    },
    export: async () => {
      await press('Back')
      await press('Settings')
      await press('Back up or export')
      await on.find('input[type=radio]')
    },
    'the first code': async () => {
      await press('Type or paste')
      ;(await on.find<HTMLInputElement>('#secret')).value = key
      await press('Add')
      await on.says(/287 082/)
    },
  }
  for (const [name, open] of Object.entries(views))
    it(`${name}: nothing for axe to find, nothing wider than 320 pixels`, async () => {
      await stage({ accounts: [accountNamed('a', 'Fabrikam')] })
      await press('Add')
      await open()
      await expect(document.body).to.be.accessible()
      await setViewport({ width: 320, height: 256 })
      await until(() => innerWidth === 320)
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
      await setViewport({ width: 400, height: 600 })
    })
})
