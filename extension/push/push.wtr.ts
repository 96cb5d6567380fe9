// The views of approvals in real browsers: what is shown of a request, where the focus is, what stays empty, and how it all
// reads, narrow, from right to left and by keyboard.
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import type { PushRequest } from '#core/push/reply.ts'
import { formatPairingLink } from '#core/push/pairing-link.ts'
import { stageOf, until, type AuthenticatorStage } from '#test/support/authenticator-stage.ts'
import { accountNamed, testPassword } from '#test/support/authenticator-world.ts'
import { askedAt, request, testDesk, type TestDesk } from '#test/support/push-desk.ts'
import '../authenticator/authenticator.ts'

const link = formatPairingLink({
  server: 'https://id.alderbrook.example/twofold',
  pairing: 'pairing',
  secret: 'A'.repeat(43),
  service: 'Alderbrook Group',
  account: 'ida@alderbrook.example',
})

let at: TestDesk
let on: AuthenticatorStage
const stage = async (
  requests: readonly PushRequest[] = [request],
  options: Parameters<typeof stageOf>[0] = {},
  before: (at: TestDesk) => Promise<unknown> = async () => undefined,
): Promise<void> => {
  at = await testDesk(requests)
  await before(at)
  const approvals = async () => {
    await at.desk.start()
    return at.desk
  }
  on = await stageOf({ accounts: [accountNamed('a', 'Contoso')], now: askedAt, approvals, ...options })
}
before(() => setViewport({ width: 400, height: 700 }))
afterEach(async () => {
  at.desk.stop()
  on.close()
  await setViewport({ width: 400, height: 700 })
})

const focused = (): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
const answers = (): readonly Record<string, unknown>[] =>
  at.sent.map((body) => (JSON.parse(body) as { statement: Record<string, unknown> }).statement).filter(({ type }) => type === 'twofold.push.answer') // prettier-ignore
const fill = async (id: string, value: string): Promise<void> => {
  const field = await on.find<HTMLInputElement>(`#${id}`)
  field.value = value
}

describe('a request', () => {
  it('N63B-OB-08 A28 shows everything: action, service, account, time, browser, page, address, place and a map', async () => {
    await stage()
    await on.says(/Is this you/)
    const text = on.text()
    for (const part of [
      'Sign in',
      'Alderbrook Group',
      'ida@alderbrook.example',
      'Firefox on Windows',
      'https://id.alderbrook.example',
      '198.51.100.7',
      'Portugal',
      '2:00',
    ])
      // prettier-ignore
      expect(text).to.include(part)
    const map = (await on.find('svg.map')) as unknown as SVGSVGElement
    expect(map.getAttribute('aria-label')).to.include('Portugal')
    expect(map.querySelector('.mark')?.getAttribute('cx')).to.equal('154')
    expect(performance.getEntriesByType('resource').filter(({ name }) => /tile|map\.(png|svg)/.test(name))).to.have.length(0) // prettier-ignore
  })

  it('EXT-PUSH-01 N63B-OB-07 Deny has the first focus, the number is empty, and Enter at once denies', async () => {
    await stage()
    const deny = await on.find('.deny')
    await until(() => focused() === deny)
    expect((await on.find<HTMLInputElement>('#number')).value).to.equal('')
    at.replies['answer'] = { status: 200, body: { outcome: 'denied' } }
    at.requests = []
    await sendKeys({ press: 'Enter' })
    await on.says(/Denied/)
    expect(answers()).to.have.length(1)
    expect(answers()[0]).to.include({ decision: 'deny', number: '', activated: false })
  })

  it('EXT-PUSH-01 A25 approves with nothing less than number and password', async () => {
    await stage()
    await fill('proof', testPassword)
    ;(await on.button('Approve')).click()
    await on.says(/Type the number/)
    await fill('number', '42')
    await fill('proof', '')
    ;(await on.button('Approve')).click()
    await on.says(/Your password is missing/)
    await fill('proof', 'wrong')
    ;(await on.button('Approve')).click()
    await on.says(/That is not right/)
    expect(answers()).to.have.length(0)
    at.replies['answer'] = { status: 200, body: { outcome: 'approved' } }
    at.requests = []
    await fill('proof', testPassword)
    ;(await on.button('Approve')).click()
    await on.says(/Approved/)
    expect(answers()[0]).to.include({ decision: 'approve', number: '42', activated: true, origin: request.origin, address: request.address }) // prettier-ignore
    expect(on.all('#number')).to.have.length(0)
  })

  it('is answered while the vault is locked too, and opens it', async () => {
    await stage([request], { locked: true })
    await on.says(/Is this you/)
    at.replies['answer'] = { status: 200, body: { outcome: 'approved' } }
    at.requests = []
    await fill('number', '42')
    await fill('proof', testPassword)
    ;(await on.button('Approve')).click()
    await on.says(/Approved/)
    expect(on.keeper.phase).to.equal('open')
  })

  it('digits of another script count, and letters do not', async () => {
    await stage()
    at.replies['answer'] = { status: 200, body: { outcome: 'approved' } }
    at.requests = []
    await fill('number', '٤٢')
    await fill('proof', testPassword)
    ;(await on.button('Approve')).click()
    await on.says(/Approved/)
    expect(answers()[0]).to.include({ number: '42' })
  })

  it('A26 “it wasn’t me” and a wrong number are said in plain words', async () => {
    await stage()
    at.replies['answer'] = { status: 200, body: { outcome: 'reported' } }
    ;(await on.button('It wasn’t me')).click()
    await on.says(/Ended and reported/)
    at.desk.done()
    at.replies['answer'] = { status: 400, body: { code: 'wrong-number' } }
    at.desk.show()
    await fill('number', '11')
    await fill('proof', testPassword)
    at.requests = []
    ;(await on.button('Approve')).click()
    await on.says(/That was another number/)
    await until(() => focused()?.localName === 'h2')
  })

  it('EXT-PUSH-01 counts down and vanishes when it ends', async () => {
    await stage()
    await on.says(/Ends in 2:00/)
    at.now.value += 61_000
    await on.says(/Ends in 0:59/)
    at.now.value += 60_000
    await on.says(/This request is over/)
    expect(on.all('#number')).to.have.length(0)
  })

  it('A25 one that comes while the person is at something else waits in a line above it', async () => {
    await stage([])
    await on.find('li .digits')
    await at.desk.lookNow()
    at.requests = [request]
    await at.desk.lookNow()
    await on.says(/A request waits for your answer/)
    expect(on.all('#number')).to.have.length(0)
    ;(await on.button('Show it')).click()
    await until(() => focused()?.className === 'deny')
  })

  it('shows hostile names as text of their own direction, and nothing as markup', async () => {
    await stage([
      { ...request, service: '<b>Bank</b>', account: '\u202egro.elpmaxe', browser: '<img src=x>', place: null },
    ])
    await on.says(/<b>Bank<\/b>/)
    expect(on.all('b, img')).to.have.length(0)
    for (const cell of on.all('dd')) if (!cell.classList.contains('sure')) expect(cell.querySelector('bdi')).not.to.equal(null) // prettier-ignore
  })
})

describe('pairing', () => {
  const proposed = (origin: string | null) => (one: TestDesk) => one.parts.memory.pend({ link, origin, at: askedAt })

  it('A28 EXT-CJ-01 names the server first, and warns where the page that asks is another', async () => {
    await stage([], {}, proposed('https://id.alderbr00k.example'))
    await on.says(/Pair with id\.alderbrook\.example\?/)
    await on.says(/Careful: the page that asks \(id\.alderbr00k\.example\) is not the server/)
    expect(at.sent.filter((body) => body.includes('push.pair'))).to.have.length(0)
    await until(() => focused()?.localName === 'h2')
  })

  it('does not warn where they are the same, and sends the key only after yes', async () => {
    await stage([], {}, proposed('https://id.alderbrook.example'))
    await on.says(/Page that asks/)
    expect(on.text()).not.to.match(/Careful/)
    await until(() => on.all('#name').some((field) => (field as HTMLInputElement).value === 'Firefox on Linux'))
    at.replies['pair'] = { status: 410, body: { code: 'request-gone' } }
    ;(await on.button('Pair with')).click()
    await on.says(/This link is used up or too old/)
    ;(await on.button('Do not pair')).click()
    await on.find('li .digits')
  })

  it('with a locked vault it is asked only after the vault is open', async () => {
    await stage([], { locked: true }, proposed(null))
    await on.says(/Your vault is locked/)
    expect(on.text()).not.to.match(/Pair with/)
  })
})

describe('paired servers in the settings', () => {
  it('are named, removed after a second press, and say when the server removed this device', async () => {
    await stage([])
    ;(await on.button('Settings')).click()
    await on.says(/Paired on/)
    ;(await on.button('Remove Alderbrook Group')).click()
    await on.says(/approves nothing more for ida@alderbrook.example/)
    ;(await on.button('Cancel')).click()
    at.replies['requests'] = { status: 401, body: { code: 'unauthorized' } }
    await at.desk.lookNow()
    await on.says(/Alderbrook Group has removed this device/)
    ;(await on.button('Remove Alderbrook Group')).click()
    await on.says(/This browser approves nothing yet/)
  })
  it('are not there where the organisation switched approvals off', async () => {
    await stage([request], { features: { push: false } })
    ;(await on.button('Settings')).click()
    await on.find('#lock')
    expect(on.text()).not.to.match(/Approvals/)
  })
})

describe('every view of approvals', () => {
  const views: Readonly<Record<string, () => Promise<void>>> = {
    request: async () => {
      await stage([{ ...request, origin: `https://${'very-long-name.'.repeat(8)}example` }])
      await on.says(/Is this you/)
    },
    outcome: async () => {
      await stage()
      at.replies['answer'] = { status: 200, body: { outcome: 'denied' } }
      ;(await on.button('Deny')).click()
      await on.says(/Denied/)
    },
    pairing: async () => {
      await stage([], {}, (one) => one.parts.memory.pend({ link, origin: 'https://other.example', at: askedAt }))
      await on.says(/Pair with/)
    },
    'pasting a link': async () => {
      await stage([])
      ;(await on.button('Add')).click()
      ;(await on.button('Approve sign-ins here')).click()
      await on.find('#link')
    },
    settings: async () => {
      await stage([])
      ;(await on.button('Settings')).click()
      await on.says(/Paired on/)
    },
  }
  for (const [name, open] of Object.entries(views))
    for (const dir of ['ltr', 'rtl'])
      it(`${name}, ${dir}: nothing for axe to find, nothing wider than 320 pixels`, async () => {
        await open()
        on.element.dir = dir
        await expect(document.body).to.be.accessible()
        await setViewport({ width: 320, height: 256 })
        expect(document.documentElement.scrollWidth).to.be.at.most(320)
        for (const element of on.all('input, button, dl, svg.map'))
          expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(321)
      })
})
