// What is said: every line has a text and everything its text needs; and the rules of the policy, the dates and the traps, in words.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from '#core/messages/guidance/en.ts'
import { speaker } from '#core/messages/guidance/say.ts'
import { codeMeanings, knownCodes } from './codes.ts'
import type { Context } from './context.ts'
import { controlNames, controls } from './controls.ts'
import { guidance, guidanceForChoice, topicCard, topics, type Card } from './guidance.ts'
import type { Line } from './line.ts'
import type { Cloud, Place } from './origins.ts'
import type { Method, PolicySummary } from './policy-summary.ts'
import { screenIds, screens, type ScreenId } from './screen.ts'
import { silent, type Verdict } from './verdict.ts'

const policy: PolicySummary = {
  required: 2,
  offer: ['push', 'totp', 'sms', 'voice', 'email', 'fido2'],
  reset: ['push', 'totp', 'sms', 'voice', 'email'],
  secondFactor: ['push', 'totp', 'sms', 'voice', 'fido2'],
  countsUntil: { sms: '2027-02-01', voice: '2027-02-01' },
  app: { first: 'recommended', name: 'Microsoft Authenticator', allowOther: true },
  reconfirmDays: 180,
  organisation: { name: 'Contoso', support: 'mailto:help@contoso.example' },
}
const context: Context = { policy, registered: null, today: '2026-11-22', labels: {}, device: 'computer' }
const place = (screen: ScreenId, cloud: Cloud = 'public'): Place => ({ site: screens[screen].site, cloud })
const seen = (screen: ScreenId, rest: Partial<Verdict> = {}): Verdict => ({
  ...silent,
  tier: 'likely',
  screen,
  place: place(screen),
  ...rest,
})
const card = (screen: ScreenId, about: Partial<Context> = {}, rest: Partial<Verdict> = {}): Card =>
  guidance(seen(screen, rest), { ...context, ...about }) ?? assert.fail('no card')

const linesOf = (given: Card): readonly Line[] =>
  [given.title, given.problem, given.what, ...given.todo, ...given.beside, given.next, ...given.stuck, given.code?.means ?? null, ...given.links.map(({ label }) => label)].filter((one) => one !== null) // prettier-ignore
const keysOf = (given: Card): readonly string[] => linesOf(given).map(({ key }) => key)
const textOf = (given: Card): string =>
  linesOf(given)
    .map(speaker(en, 'en', given.labels))
    .join('\n')

const policies: readonly PolicySummary[] = [
  policy,
  { ...policy, required: 1, organisation: { name: '', support: '' } },
  { ...policy, app: { first: 'other', name: 'Contoso App', allowOther: true }, reconfirmDays: 0, countsUntil: {} },
  { ...policy, app: { ...policy.app, allowOther: false } },
  ...policy.offer.map((first): PolicySummary => ({ ...policy, offer: [first], reset: [first] })),
  { ...policy, offer: ['sms', 'push', 'fido2', 'recoveryCode'], reset: ['sms', 'push', 'fido2', 'recoveryCode'] },
  { ...policy, offer: ['recoveryCode'], reset: ['recoveryCode'] },
]
const holdings: readonly (readonly Method[] | null)[] = [null, [], ['push'], ['push', 'totp'], ['push', 'sms'], ['push', 'email', 'sms'], ['fido2'], ['recoveryCode']] // prettier-ignore
const contexts: readonly Context[] = policies.flatMap((one) =>
  holdings.flatMap((registered) =>
    (['2026-11-22', '2027-02-01'] as const).flatMap((today) =>
      (['computer', 'phone'] as const).map((device): Context => ({
        policy: one,
        registered,
        today,
        device,
        fillKeys: device === 'phone' ? undefined : 'Alt+Shift+C',
        labels: device === 'phone' ? { proofUpSkip: 'Skip it' } : {},
      })),
    ),
  ),
)
const everyMethod = [null, 'push', 'totp', 'sms', 'voice'] as const
const offers: readonly Method[] = ['push', 'totp', 'fido2', 'sms', 'voice', 'email']
const problems = ['emailProblem', 'passwordProblem', 'codeProblem', 'setupProblem', 'resetUserProblem'] as const

/** Every card there can be, as far as its keys go. */
const everyCard = (): readonly Card[] => [
  ...contexts.flatMap((about) => [
    ...screenIds.flatMap((screen) =>
      (screen === 'code-entry' ? everyMethod : [null]).map(
        (method) => guidance(seen(screen, { method }), about) ?? assert.fail(screen),
      ),
    ),
    ...topics.map((topic) => topicCard(topic, 'public', about)),
  ]),
  ...screenIds.map((screen) => card(screen, {}, { tier: 'host-only' })),
  ...(['entra', 'security-info', 'reset'] as const).map(
    (site) =>
      guidance({ ...silent, tier: 'host-only', place: { site, cloud: 'public' } }, context) ?? assert.fail(site),
  ),
  ...problems.map((problem) => card('code-entry', {}, { problem })),
  ...[...knownCodes, 'AADSTS999999'].map((code) => card('error', {}, { code })),
  card('method-chooser', {}, { offers }),
]

describe('every line of guidance', () => {
  const cards = everyCard()
  it('has a text', () => {
    const missing = new Set(cards.flatMap(keysOf).filter((key) => !Object.hasOwn(en, key)))
    assert.deepEqual([...missing], [])
  })
  it('has everything that its text needs', () => {
    const unfilled = new Set(cards.map(textOf).flatMap((text) => text.match(/[^\n]*\{\w+\}[^\n]*/g) ?? []))
    assert.deepEqual([...unfilled], [])
  })
  it('is used, if it has a text', () => {
    const nested = new Set<string>(['organisation'])
    const walk = (one: Line): void => {
      nested.add(one.key)
      for (const value of Object.values(one.params ?? {}))
        if (typeof value === 'object') {
          if ('key' in value) walk(value)
          else for (const inner of 'all' in value ? value.all : 'any' in value ? value.any : []) walk(inner)
        }
    }
    for (const one of cards) for (const each of linesOf(one)) walk(each)
    const unused = Object.keys(en).filter(
      (key) => !/^(label|ui|checklist|address|method)\./.test(key) && !nested.has(key),
    )
    assert.deepEqual(unused, [])
  })
  it('has a caption to fall back on for every button that may be quoted', () => {
    const quotable = controlNames.filter((name) => controls[name].label)
    assert.deepEqual(
      quotable.filter((name) => !Object.hasOwn(en, `label.${name}`)),
      [],
    )
  })
  it('explains every meaning that a code can have', () => {
    assert.deepEqual(
      codeMeanings.filter((meaning) => !Object.hasOwn(en, `code.${meaning}`)),
      [],
    )
  })
})

describe('captions', () => {
  it('are quoted as they stand on the page', () => {
    assert.match(textOf(card('more-info', { labels: { proofUpNext: '次へ' } })), /“次へ”/)
  })
  it('cannot bring a placeholder or another text with them', () => {
    assert.match(textOf(card('more-info', { labels: { proofUpNext: '{organisation}$&' } })), /“\{organisation\}\$&”/)
  })
  it('offer to put it off only while the page does', () => {
    assert.ok(!keysOf(card('more-info')).includes('note.skippable'))
    assert.match(
      textOf(card('more-info', { labels: { proofUpSkip: 'Skip for now (3 days)' } })),
      /“Skip for now \(3 days\)” puts it off/,
    )
  })
})

describe('policy', () => {
  const says = (key: string, screen: ScreenId, about: Partial<Context> = {}): boolean =>
    keysOf(card(screen, about)).includes(key)
  const with_ = (rest: Partial<PolicySummary>): Partial<Context> => ({ policy: { ...policy, ...rest } })

  it('says 1 of 2 to somebody with the app, and counts push and code of the app once', () => {
    for (const registered of [['push'], ['totp'], ['push', 'totp']] as const) {
      assert.deepEqual(card('setup-step', { registered }).progress, { done: 1, required: 2 })
      assert.match(textOf(card('setup-step', { registered })), /1 of 2 methods done, 1 to go/)
    }
  })
  it('says nothing of progress when nobody told what is registered, but how many are needed', () => {
    assert.equal(card('more-info').progress, null)
    assert.ok(says('note.required.2', 'more-info'))
    assert.ok(says('note.required.1', 'more-info', with_({ required: 1 })))
  })
  it('says that the app is one method, where two are needed', () => {
    assert.ok(says('note.one-family', 'more-info'))
    assert.ok(!says('note.one-family', 'more-info', with_({ required: 1 })))
  })
  it('names the first to choose, and why; e-mail never before another', () => {
    assert.ok(says('note.first.push', 'more-info', { registered: [] }))
    assert.ok(says('note.first.totp', 'more-info', with_({ offer: ['email', 'totp'] })))
    assert.ok(
      says('note.first.email', 'more-info', {
        registered: ['push', 'sms'].slice(0, 1) as Method[],
        ...with_({ offer: ['push', 'email'] }),
      }),
    )
    assert.match(textOf(card('more-info')), /After that, add your mobile number or a private e-mail address\./)
  })
  it('says that e-mail is for reset only, and that keys do not count for it', () => {
    assert.ok(says('note.email-for-reset', 'setup-email'))
    assert.ok(says('note.keys-not-for-reset', 'method-picker'))
    assert.ok(!says('note.keys-not-for-reset', 'method-picker', with_({ reset: [...policy.reset, 'fido2'] })))
  })
  it('does not count a key for reset', () => {
    assert.deepEqual(card('setup-step', { registered: ['fido2'] }).progress, { done: 0, required: 2 })
  })
  it('says that texts and calls end, louder to those who depend on the phone, and changes on the day', () => {
    assert.ok(says('note.phone-ends', 'setup-phone'))
    assert.ok(says('note.phone-ends-yours', 'more-info', { registered: ['push', 'sms'] }))
    assert.ok(says('note.phone-ends', 'more-info', { registered: ['push', 'sms', 'email'] }))
    assert.ok(says('note.phone-ends-yours', 'more-info', { registered: ['push', 'sms'], today: '2027-01-31' }))
    assert.ok(says('note.phone-ended', 'more-info', { registered: ['push', 'sms'], today: '2027-02-01' }))
    assert.match(textOf(card('setup-phone')), /From February 1, 2027 Microsoft sends no more texts/)
    const none = ['note.phone-ends', 'note.phone-ends-yours', 'note.phone-ended']
    for (const key of none) assert.ok(!says(key, 'more-info', { registered: ['push', 'email'] }), key)
    for (const key of none) assert.ok(!says(key, 'setup-phone', with_({ countsUntil: {} })), key)
    for (const key of none) assert.ok(!says(key, 'setup-phone', with_({ countsUntil: { sms: '2027-02-01' } })), key)
  })
  it('counts the phone until the day, and not from then on', () => {
    const registered: readonly Method[] = ['push', 'sms']
    assert.deepEqual(card('setup-step', { registered, today: '2027-01-31' }).progress, { done: 2, required: 2 })
    assert.deepEqual(card('setup-step', { registered, today: '2027-02-01' }).progress, { done: 1, required: 2 })
    assert.doesNotMatch(textOf(card('more-info', { today: '2027-02-01' })), /mobile number/)
  })
  it('tells the regular check from a first registration', () => {
    assert.ok(says('note.reconfirm', 'more-info', { registered: ['push', 'email'] }))
    assert.ok(!says('note.reconfirm', 'more-info', { registered: ['push'] }))
    assert.ok(says('note.reconfirm-maybe', 'more-info'))
    assert.ok(!says('note.reconfirm-maybe', 'more-info', with_({ reconfirmDays: 0 })))
  })
})

describe('traps', () => {
  const text = (screen: ScreenId, about: Partial<Context> = {}, rest: Partial<Verdict> = {}): string =>
    textOf(card(screen, about, rest))
  const table: Readonly<Record<string, readonly [string, RegExp]>> = {
    'the app’s own QR code is not for other apps': [text('setup-app-qr'), /choose that link first/],
    'a policy without other apps says so': [text('setup-app-qr', { policy: { ...policy, app: { ...policy.app, allowOther: false } } }), /Only Microsoft Authenticator is allowed/],
    'push that does not arrive': [text('push-number'), /pull down to refresh/],
    'the number is typed': [text('push-number'), /typed, not tapped/],
    'QR code on the phone that must scan it': [text('setup-app-qr', { device: 'phone' }), /cannot scan its own screen/],
    'number on the phone that must take it': [text('push-number', { device: 'phone' }), /Remember the number/],
    'the link to another method is missing': [text('setup-step'), /If it is missing, the rules of Contoso/],
    'map and name on the request': [text('push-number'), /a map/],
    'number format': [text('confirm-contact'), /\+44 7700900123/],
    '# and 0#': [text('call-waiting'), /0# is not for a wrong number: it reports fraud/],
    'lost phone': [text('method-chooser'), /Contoso has to reset your methods/],
    'sent by a desktop program': [text('sign-in-email'), /Carry on in this browser/],
    'code plain and copyable': [text('error', {}, { code: 'AADSTS50053' }), /locked for a while/],
  } // prettier-ignore
  for (const [name, [said, pattern]] of Object.entries(table))
    it(name, () => {
      assert.match(said, pattern)
    })
  it('the 15 minutes are counted down on registration and reset', () => {
    for (const screen of ['more-info', 'setup-app-qr', 'reset-start', 'reset-verify'] as const)
      assert.equal(card(screen).sessionSeconds, 900)
    for (const screen of ['push-number', 'sign-in-email', 'security-info'] as const)
      assert.equal(card(screen).sessionSeconds, null)
  })
  it('the way a code comes changes what is said', () => {
    assert.match(text('code-entry', {}, { method: 'totp' }), /authenticator app shows/)
    assert.match(text('code-entry', {}, { method: 'sms' }), /WhatsApp/)
    assert.match(text('code-entry', {}, { method: null }), /Read the page’s own sentence/)
  })
  it('the keys that fill in a code are told where an app’s code is asked for, and nowhere else', () => {
    const tells = (screen: ScreenId, method: Verdict['method'] = null) => /F7 fills one in/.test(text(screen, { fillKeys: 'F7' }, { method })) // prettier-ignore
    assert.deepEqual(([null, 'totp', 'sms', 'voice'] as const).map((how) => tells('code-entry', how)), [true, true, false, false]) // prettier-ignore
  })
})

describe('cards', () => {
  it('are none for silence', () => {
    assert.equal(guidance(silent, context), null)
  })
  it('only warn about consent, device codes and unasked apps', () => {
    for (const screen of ['consent', 'device-code', 'app-confirm'] as const) {
      const given = card(screen)
      assert.deepEqual([given.kind, given.anchor, given.next, given.folded], ['warn', null, null, false])
      assert.doesNotMatch(textOf(given), /\baccept|\bchoose “/i)
    }
  })
  it('ask which screen it is, the best guess first, when only the host is known', () => {
    const given = card('reset-verify', {}, { tier: 'host-only' })
    assert.equal(given.kind, 'ask')
    assert.equal(given.choices[0], 'reset-verify')
    assert.equal(new Set(given.choices).size, given.choices.length)
    assert.ok(!keysOf(given).includes('reset-verify.what'))
  })
  it('ask about second factors on that page, and about its own site on every other', () => {
    const ask = (site: Place['site'], pageId: string | null): readonly ScreenId[] =>
      guidance({ ...silent, tier: 'host-only', pageId, place: { site, cloud: 'public' } }, context)?.choices ?? []
    assert.ok(ask('entra', 'ConvergedTFA').includes('push-timeout'))
    for (const site of ['entra', 'security-info', 'reset'] as const)
      for (const choice of ask(site, null)) assert.equal(screens[choice].site, site)
  })
  it('of a choice point at nothing', () => {
    const given = guidanceForChoice('setup-phone', seen('setup-step', { anchor: 'stepNext' }), context)
    assert.deepEqual([given.screen, given.anchor, given.kind], ['setup-phone', null, 'guide'])
  })
  it('start folded on routine screens, and open when the page complains', () => {
    assert.ok(card('sign-in-password').folded)
    assert.ok(!card('sign-in-password', {}, { problem: 'passwordProblem' }).folded)
    assert.ok(!card('more-info').folded)
  })
  it('link to the pages of their own cloud, to none where none is known, and to the organisation’s help', () => {
    const hrefs = (cloud: Cloud): readonly string[] =>
      card('change-password', {}, { place: place('change-password', cloud) }).links.map(({ href }) => href)
    assert.deepEqual(hrefs('public'), ['https://passwordreset.microsoftonline.com/', policy.organisation.support])
    assert.deepEqual(hrefs('us-government'), ['https://passwordreset.microsoftonline.us/', policy.organisation.support])
    assert.deepEqual(hrefs('china'), [policy.organisation.support])
  })
  it('hold no words: only keys, captions and codes', () => {
    for (const one of everyCard())
      for (const { key } of linesOf(one)) assert.match(key, /^[a-z0-9]+([-.][a-zA-Z0-9]+)*$/)
  })
})
