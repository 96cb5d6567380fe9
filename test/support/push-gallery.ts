// The page behind `scripts/push-pictures.ts`: one view of approvals, by `?view=`, in a language, by `&lang=`; as in the element
// tests, on a vault in memory and a server that says what the view is about.
import browser from 'webextension-polyfill'
import { en } from '#core/messages/authenticator/en.ts'
import { formatPairingLink } from '#core/push/pairing-link.ts'
import type { PushRequest } from '#core/push/reply.ts'
import { voiceFrom } from '#extension/texts.ts'
import '#extension/authenticator/authenticator.ts'
import { type AuthenticatorStage, stageOf, until } from './authenticator-stage.ts'
import { accountNamed } from './authenticator-world.ts'
import { askedAt, request, testDesk, type TestDesk } from './push-desk.ts'

interface View {
  readonly requests?: readonly PushRequest[]
  /** Of the page that hands a pairing link over; null for a pasted one. */
  readonly pairing?: string | null
  /** A part of the view that is there when it is drawn. */
  readonly there: string
  readonly go?: (on: AuthenticatorStage, at: TestDesk) => Promise<void>
}

const press = async (on: AuthenticatorStage, selector: string): Promise<void> => (await on.find(selector)).click()

/** Answered with this. */
const answered =
  (selector: string, status: number, body: object) =>
  async (on: AuthenticatorStage, at: TestDesk): Promise<void> => {
    at.replies['answer'] = { status, body }
    at.requests = []
    await press(on, selector)
    await until(() => on.all('#number').length === 0)
  }

export const views: Readonly<Record<string, View>> = {
  request: { there: '#number' },
  'request-long': {
    there: '#number',
    requests: [
      {
        ...request,
        digits: 6,
        purpose: 'change-methods',
        service: 'Alderbrook Group Shared Services and Facilities Management',
        account: 'maximiliane.von-hohenstein-oberkirchner@alderbrook.example',
        address: '2001:db8:85a3:8d3:1319:8a2e:370:7348',
        place: { country: 'NZ', point: [292, 124] },
      },
    ],
  },
  'request-unknown': { there: '#number', requests: [{ ...request, browser: '', system: '', place: null }] },
  missing: { there: '#number', go: (on) => press(on, 'form .main') },
  denied: { there: '[role=status] h2', go: answered('.deny', 200, { outcome: 'denied' }) },
  reported: { there: '[role=status] h2', go: answered('.danger', 200, { outcome: 'reported' }) },
  expired: {
    there: '[role=status] h2',
    go: async (on, at) => {
      await on.find('#number')
      at.now.value += 121_000
    },
  },
  waits: {
    requests: [],
    there: 'twofold-push-banner, [role=status] .main',
    go: async (_on, at) => {
      await at.desk.lookNow()
      at.requests = [request]
      await at.desk.lookNow()
    },
  },
  pair: { requests: [], pairing: 'https://id.alderbrook.example', there: '#name' },
  'pair-differs': { requests: [], pairing: 'https://id.alderbr00k.example', there: '#name' },
  paired: {
    requests: [],
    pairing: null,
    there: '[role=status]',
    go: async (on, at) => {
      await on.find('#name')
      at.replies['pair'] = { status: 200, body: { device: 'new', service: 'Alderbrook Group', account: request.account, token: 'token' } } // prettier-ignore
      await until(() => on.all('#name').some((field) => (field as HTMLInputElement).value !== ''))
      await press(on, 'form .main')
      await until(() => on.all('#name').length === 0)
    },
  },
}

const link = formatPairingLink({
  server: 'https://id.alderbrook.example/twofold',
  pairing: 'pairing',
  secret: 'A'.repeat(43),
  service: 'Alderbrook Group',
  account: request.account,
})

const wanted = new URLSearchParams(location.search)
const language = wanted.get('lang') ?? 'en'
document.documentElement.lang = language
document.documentElement.dir = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr'

const view = views[wanted.get('view') ?? ''] ?? Object.values(views)[0]
if (!view) throw new Error('no such view')
// The views of approvals ask the browser for its language.
Object.assign(browser.i18n, { getUILanguage: () => language })
const at = await testDesk(view.requests)
if (view.pairing !== undefined) await at.parts.memory.pend({ link, origin: view.pairing, at: askedAt })
const approvals = async () => {
  await at.desk.start()
  return at.desk
}
const said = await voiceFrom('authenticator', en, language)
const on = await stageOf({ accounts: [accountNamed('a', 'Contoso')], now: askedAt, approvals, said })
await view.go?.(on, at)
await on.find(view.there)
document.documentElement.dataset['ready'] = 'true'
