// Ceremonies with keys: begun by a press, answered with what the browser gave, and every refusal said in words. The
// browser's credentials are the port here; real ceremonies are walked with a virtual authenticator in the journeys.
import { expect } from '@open-wc/testing'
import { en } from '#core/messages/widget/en.ts'
import { drive, replyOf, sleep, until, type Drive } from '#test/gallery/drive.ts'
import type { Told } from '#test/gallery/fake-server.ts'

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer

const asserted = {
  id: 'aWQ',
  rawId: bytes('id'),
  type: 'public-key',
  authenticatorAttachment: 'platform',
  getClientExtensionResults: () => ({}),
  response: {
    authenticatorData: bytes('data'),
    clientDataJSON: bytes('{}'),
    signature: bytes('signature'),
    userHandle: null,
  },
}

const attested = {
  ...asserted,
  response: { attestationObject: bytes('object'), clientDataJSON: bytes('{}'), getTransports: () => ['internal'] },
}

describe('passkeys', () => {
  let page: Drive
  const real = { get: navigator.credentials.get, create: navigator.credentials.create }
  const replace = (name: 'get' | 'create', by: () => Promise<unknown>): void => {
    Object.defineProperty(navigator.credentials, name, { configurable: true, value: by })
  }
  afterEach(() => {
    page.element.remove()
    replace('get', real.get.bind(navigator.credentials) as never)
    replace('create', real.create.bind(navigator.credentials) as never)
  })

  it('nothing is asked of the browser before the press; then its answer is sent, once', async () => {
    let asked = 0
    replace('get', async () => {
      asked += 1
      await sleep(20)
      return asserted
    })
    page = await drive('signIn', [replyOf('use-passkey'), replyOf('review')])
    expect(asked).to.equal(0)
    page.submit()
    page.submit()
    await until(() => page.asked().length > 0)
    expect(asked).to.equal(1)
    expect(page.asked()[0]?.path).to.contain('/assert')
    expect(page.asked()[0]?.body['assertion']).to.deep.include({ id: 'aWQ', rawId: 'aWQ', type: 'public-key' })
  })

  it('a new passkey is sent with the name that it was given', async () => {
    replace('create', () => Promise.resolve(attested))
    page = await drive('register', [replyOf('activate-passkey'), replyOf('review')])
    page.type('name', ' Work laptop ')
    page.submit()
    await until(() => page.asked().length > 0)
    expect(page.asked()[0]?.body['name']).to.equal('Work laptop')
    expect(page.asked()[0]?.body['attestation']).to.deep.include({ id: 'aWQ' })
  })

  const failures = [
    ['NotAllowedError', 'passkey.cancelled'],
    ['InvalidStateError', 'passkey.already'],
    ['NotSupportedError', 'passkey.unsupported'],
    ['TypeError', 'passkey.failed'],
  ] as const
  for (const [name, key] of failures)
    it(`WA-03 ${name} is said in words, and can be tried again`, async () => {
      replace('create', () => Promise.reject(Object.assign(new Error('no'), { name })))
      page = await drive('register', [replyOf('activate-passkey')])
      page.submit()
      await until(() => page.form().textContent?.includes(en[key]) ?? false)
      await until(() => page.live() === en[key])
      expect(page.asked()).to.deep.equal([])
      replace('create', () => Promise.resolve(attested))
      page.submit()
      await until(() => page.asked().length > 0)
    })

  it('WA-07 whoever keeps the passkeys is told which are left after one was removed, once, and after nothing else', async () => {
    const keys = PublicKeyCredential as unknown as Record<string, unknown>
    const had = keys['signalAllAcceptedCredentials']
    const told: unknown[] = []
    keys['signalAllAcceptedCredentials'] = async (accepted: unknown) => void told.push(accepted)
    const removed = { ...(replyOf('manage') as { step: object }), problem: null } as const
    const reply = { ...removed, step: { ...removed.step, changed: 'removed' } } as Told
    page = await drive('register', [replyOf('manage-added'), replyOf('confirm-removal-harmless'), reply])
    expect(told).to.deep.equal([])
    page.press('manage.remove')
    await until(() => page.form()?.dataset['step'] === 'confirm-removal')
    page.submit()
    await until(() => page.live() === en['manage.removed'])
    page.element.requestUpdate()
    await page.element.updateComplete
    const credentials = { allAcceptedCredentialIds: ['a2V5'] }
    expect(told).to.deep.equal([{ rpId: 'localhost', userId: 'AAAAAAAAAAAAAAAAAAAAAA', ...credentials }])
    if (had === undefined) delete keys['signalAllAcceptedCredentials']
    else keys['signalAllAcceptedCredentials'] = had
  })

  it('a ceremony that is still open is given up when the step is left, and answers nothing', async () => {
    let aborted = false
    Object.defineProperty(navigator.credentials, 'get', {
      configurable: true,
      value: ({ signal }: CredentialRequestOptions) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            aborted = true
            reject(signal.reason as Error)
          })
        }),
    })
    page = await drive('signIn', [replyOf('use-passkey'), replyOf('choose-method-second-factor')])
    page.submit()
    await until(() => page.form().querySelector('[data-part="waiting"]') !== null)
    page.press('proof.another')
    await until(() => aborted && page.form()?.dataset['step'] === 'choose-method')
    expect(page.asked().map(({ path }) => path.split('/').at(-1))).to.deep.equal(['back'])
  })
})
