// The verdict's own rules, apart from any page: tiers, order, contradictions, and what no snapshot whatever may achieve.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { controlNames, controls, type ControlName } from './controls.ts'
import { knownOrigins, ownPlace } from './origins.ts'
import { highestTier, screenIds, screens } from './screen.ts'
import { claimedPageIds, signatures } from './signatures.ts'
import { authMethods, elementSteps, resetViews, type Snapshot } from './snapshot.ts'
import { silent, verdict } from './verdict.ts'

const empty: Snapshot = {
  origin: 'https://login.microsoftonline.com',
  path: '/common/login',
  top: true,
  language: 'en',
  pageId: null,
  component: null,
  viewId: null,
  controls: {},
  authMethod: null,
  resetView: null,
  elementStep: null,
  code: null,
  busy: false,
  labels: {},
}
type Rest = Partial<Omit<Snapshot, 'controls'>>
const showing = (names: readonly ControlName[], rest: Rest = {}): Snapshot => ({
  ...empty,
  ...rest,
  controls: Object.fromEntries(['interactive', ...names].map((name) => [name, 'visible'] as const)),
})
const says = (snapshot: Snapshot): readonly [string, string | null] => {
  const { tier, screen } = verdict(snapshot)
  return [tier, screen]
}

describe('tiers', () => {
  const page = 'ConvergedTFA'
  const table: Readonly<Record<string, readonly [Snapshot, string, string | null]>> = {
    'page id and key control': [showing(['codeBox'], { pageId: page }), 'confirmed', 'code-entry'],
    'key control, page id gone': [showing(['codeBox']), 'likely', 'code-entry'],
    'key control, page id new': [showing(['codeBox'], { pageId: 'ConvergedTFA2' }), 'likely', 'code-entry'],
    'key control, page id of another screen': [showing(['codeBox'], { pageId: 'KmsiInterrupt' }), 'host-only', null],
    'alias, page id right': [showing(['codeBoxNew'], { pageId: page }), 'likely', 'code-entry'],
    'page id alone': [showing([], { pageId: page }), 'host-only', null],
    'page id alone, nothing drawn': [{ ...empty, pageId: page }, 'silent', null],
    'page id and component, key control not seen': [
      showing([], { pageId: 'KmsiInterrupt', component: 'kmsi-view' }),
      'confirmed',
      'stay-signed-in',
    ],
    'component of another page': [showing([], { pageId: page, component: 'kmsi-view' }), 'host-only', null],
    'control only present': [
      { ...showing([], { pageId: page }), controls: { codeBox: 'present', interactive: 'visible' } },
      'host-only',
      null,
    ],
    'both boxes at once': [
      showing(['emailBox', 'passwordBox'], { pageId: 'ConvergedSignIn' }),
      'likely',
      'sign-in-password',
    ],
    'number before plain approval': [
      showing(['approval', 'approvalNumber'], { pageId: page }),
      'confirmed',
      'push-number',
    ],
    'device code, though its box has the name of the code box': [
      showing(['deviceCodeBox', 'primary'], { pageId: 'ConvergedRemoteConnect' }),
      'likely',
      'device-code',
    ],
    'nothing at all': [empty, 'silent', null],
    'something drawn on a page without a page id': [showing([]), 'silent', null],
  }
  for (const [name, [snapshot, tier, screen]] of Object.entries(table))
    it(`${name}: ${tier}${screen ? `, ${screen}` : ''}`, () => {
      assert.deepEqual(says(snapshot), [tier, screen])
    })
})

describe('the table of screens', () => {
  it('confirms only what was captured, or what is our own', () => {
    for (const id of screenIds)
      if (highestTier(screens[id]) === 'confirmed')
        assert.equal(screens[id].evidence.grade, screens[id].site === 'own' ? 'own' : 'C', id)
  })
  it('has a signature for each screen, or says that a person chooses it', () => {
    const known = new Set(signatures.map(({ screen }) => screen))
    assert.deepEqual(
      screenIds.filter((id) => known.has(id) === (screens[id].byChoice === true)),
      [],
    )
  })
  it('names in a signature only controls of its own site', () => {
    for (const { screen, keys, aliases, all, doubts, anchor } of signatures)
      for (const name of [keys, aliases, all, doubts, anchor].flatMap((names) => names ?? []))
        assert.equal(controls[name].site, screens[screen].site, `${screen}: ${name}`)
  })
  it('never points on a screen that is only warned about', () => {
    for (const { screen, anchor } of signatures) if (screens[screen].speaks === 'warn') assert.equal(anchor, undefined)
  })
})

const anyControls = fc.dictionary(fc.constantFrom(...controlNames), fc.constantFrom('visible' as const, 'present' as const), { maxKeys: 12 }) // prettier-ignore
const components = [...new Set(signatures.flatMap(({ components: names }) => names ?? []))]
const anySnapshot = (origin: fc.Arbitrary<string>, top: fc.Arbitrary<boolean>): fc.Arbitrary<Snapshot> =>
  fc.record({
    origin,
    top,
    path: fc.constantFrom('/', '/register', '/security-info', '/common/login'),
    language: fc.constantFrom('', 'en', 'ar'),
    pageId: fc.option(fc.constantFrom(...claimedPageIds, 'BssoInterrupt', 'Unheard')),
    component: fc.option(fc.constantFrom(...components, 'unheard-view')),
    viewId: fc.option(fc.nat(30)),
    controls: anyControls,
    authMethod: fc.option(fc.constantFrom(...authMethods)),
    resetView: fc.option(fc.constantFrom(...resetViews, 'unknown' as const)),
    elementStep: fc.option(fc.constantFrom(...elementSteps)),
    code: fc.option(fc.constantFrom('AADSTS50053', 'SSPR_0011')),
    busy: fc.boolean(),
    labels: fc.constant({}),
  })
const genuine = fc.constantFrom(...knownOrigins.keys())
const foreign = fc
  .oneof(
    fc.webUrl().map((url) => new URL(url).origin),
    genuine.map((origin) => origin.replace('https:', 'http:')),
    genuine.map((origin) => `${origin}:444`),
    genuine.map((origin) => `${origin}.`),
    genuine.map((origin) => origin.replace('//', '//a.')),
    genuine.map((origin) => `${origin}.example`),
    genuine.map((origin) => origin.toUpperCase()),
    fc.constantFrom('null', '', 'about:blank', 'file://', 'toString', '__proto__'),
  )
  .filter((origin) => !knownOrigins.has(origin))

describe('any snapshot', () => {
  it('is silent on a foreign origin', () => {
    fc.assert(
      fc.property(anySnapshot(foreign, fc.constant(true)), (snapshot) => assert.equal(verdict(snapshot), silent)),
      { numRuns: 3000 },
    )
  })
  it('is silent in a frame', () => {
    fc.assert(
      fc.property(anySnapshot(genuine, fc.constant(false)), (snapshot) => assert.equal(verdict(snapshot), silent)),
      { numRuns: 1000 },
    )
  })
  it('is never confirmed beyond the evidence, points only at what is visible, and never on a warning', () => {
    fc.assert(
      fc.property(anySnapshot(genuine, fc.constant(true)), (snapshot) => {
        const given = verdict(snapshot)
        const place = knownOrigins.get(snapshot.origin)
        if (given.screen !== null) {
          const row = screens[given.screen]
          assert.equal(row.site, place?.site)
          if (given.tier === 'confirmed') assert.equal(highestTier(row), 'confirmed')
          if (given.tier === 'confirmed') assert.ok(claimedPageIds.has(snapshot.pageId ?? ''))
          if (row.speaks === 'warn') assert.equal(given.anchor, null)
        }
        if (given.anchor !== null) assert.equal(snapshot.controls[given.anchor], 'visible')
        if (given.tier === 'silent') assert.equal(given, silent)
        if (given.tier === 'host-only') assert.equal(given.anchor, null)
      }),
      { numRuns: 5000 },
    )
  })
  it('speaks of our own elements only on a page of the organisation’s, and there of nothing else', () => {
    const page = 'https://account.contoso.example'
    const granted = new Map([[page, ownPlace]])
    fc.assert(
      fc.property(anySnapshot(fc.constant(page), fc.constant(true)), (snapshot) => {
        const { screen, tier } = verdict(snapshot, granted)
        const shown = snapshot.elementStep !== null && snapshot.controls.elementForm === 'visible'
        if (screen !== null) assert.equal(screens[screen].site, 'own')
        assert.equal(tier, screen === null ? 'silent' : 'confirmed')
        if (!shown) assert.equal(screen, null)
      }),
      { numRuns: 3000 },
    )
  })
  it('gives the same verdict twice, and does not write to the snapshot', () => {
    fc.assert(
      fc.property(anySnapshot(genuine, fc.constant(true)), (snapshot) => {
        const before = JSON.stringify(snapshot)
        assert.deepEqual(verdict(snapshot), verdict(snapshot))
        assert.equal(JSON.stringify(snapshot), before)
      }),
    )
  })
})
