// The XML samples, read by a browser's own parser: profiles for macOS and templates for Windows hold every setting and hang together.
import { expect } from '@open-wc/testing'
import { managedSettings, ranges, readManaged, settingNames } from './settings.ts'

const sample = Object.fromEntries(settingNames.map((name) => [name, managedSettings[name].sample]))

const xml = async (path: string): Promise<Document> => {
  const response = await fetch(`/docs/managed/${path}`)
  expect(response.ok, path).to.equal(true)
  const parsed = new DOMParser().parseFromString(await response.text(), 'application/xml')
  expect(parsed.querySelector('parsererror')?.textContent ?? '').to.equal('')
  return parsed
}
const attribute = (one: Element, name: string): string => one.getAttribute(name) ?? ''

/** Apple's property list: a dictionary is keys and values in turn. */
const plistValue = (one: Element): unknown => {
  const children = [...one.children]
  const kinds: Readonly<Record<string, () => unknown>> = {
    string: () => one.textContent,
    integer: () => Number(one.textContent),
    true: () => true,
    false: () => false,
    array: () => children.map(plistValue),
    dict: () =>
      Object.fromEntries(
        children
          .filter((child) => child.tagName === 'key')
          .map((key) => [key.textContent, plistValue(key.nextElementSibling ?? key)]),
      ),
  }
  return kinds[one.tagName]?.() ?? expect.fail(one.tagName)
}

interface Profile {
  readonly PayloadContent: readonly Readonly<Record<string, unknown>>[]
  readonly PayloadUUID: string
}

describe('EXT-MAN-06 samples for macOS', () => {
  for (const [browser, domain] of [
    ['chrome', /^com\.google\.Chrome\.extensions\.[a-p]{32}$/],
    ['edge', /^com\.microsoft\.Edge\.extensions\.[a-p]{32}$/],
    ['firefox', /^org\.mozilla\.firefox$/],
  ] as const)
    it(`${browser}: every setting in its domain`, async () => {
      const { documentElement: root } = await xml(`macos-${browser}.mobileconfig`)
      expect(root.tagName).to.equal('plist')
      const { PayloadContent: payloads, PayloadUUID } = plistValue(root.firstElementChild ?? root) as Profile
      expect(PayloadUUID).to.match(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/)
      expect(payloads).to.have.length(1)
      const [payload = {}] = payloads
      expect(payload['PayloadType']).to.match(domain)
      expect(payload['PayloadUUID']).not.to.equal(PayloadUUID)
      const { '3rdparty': thirdParty, EnterprisePoliciesEnabled: enabled, ...plain } = payload
      const inside = thirdParty as { readonly Extensions: Readonly<Record<string, Record<string, unknown>>> } | undefined // prettier-ignore
      const settings = inside?.Extensions['twofold@twofold.example'] ?? plain
      expect(enabled).to.equal(browser === 'firefox' ? true : undefined)
      expect(readManaged(settings)).to.deep.equal({ managed: sample, refused: [] })
    })
})

describe('EXT-MAN-06 templates for Windows', () => {
  it('have a policy for every setting of Chrome and Edge, and one for Firefox', async () => {
    const template = await xml('windows/twofold.admx')
    const names = [...template.querySelectorAll('policy')].map((one) => attribute(one, 'name'))
    expect(names).to.deep.equal([
      ...settingNames.map((name) => `chrome_${name}`),
      ...settingNames.map((name) => `edge_${name}`),
      'firefox_settings',
    ])
    for (const name of settingNames) {
      const policy = template.querySelector(`policy[name=chrome_${name}]`)
      const { kind } = managedSettings[name]
      const stored = policy?.querySelector('elements > *')
      if (kind === 'switch') {
        expect(attribute(policy as Element, 'valueName')).to.equal(name)
        expect(policy?.querySelector('enabledValue > decimal')?.getAttribute('value')).to.equal('1')
      } else if (kind === 'methods' || kind === 'origins')
        expect(stored?.getAttribute('key')).to.equal(`${attribute(policy as Element, 'key')}\\${name}`)
      else expect(stored?.getAttribute('valueName')).to.equal(name)
      if (kind === 'number') {
        const { least, most } = ranges[name as keyof typeof ranges]
        expect([stored?.getAttribute('minValue'), stored?.getAttribute('maxValue')]).to.deep.equal([
          `${least}`,
          `${most}`,
        ])
      }
    }
  })

  it('name only texts and boxes that are there, and every one of those', async () => {
    const [template, texts] = await Promise.all([xml('windows/twofold.admx'), xml('windows/en-US/twofold.adml')])
    const asked = (kind: string): Set<string> =>
      new Set(
        [...template.querySelectorAll('*')].flatMap((one) =>
          [...one.attributes].flatMap(({ value }) => new RegExp(`^\\$\\(${kind}\\.(\\w+)\\)$`).exec(value)?.[1] ?? []),
        ),
      )
    const given = (selector: string): Set<string> => new Set([...texts.querySelectorAll(selector)].map((one) => attribute(one, 'id'))) // prettier-ignore
    expect([...asked('string')].toSorted()).to.deep.equal([...given('stringTable > string')].toSorted())
    expect([...asked('presentation')].toSorted()).to.deep.equal([...given('presentationTable > presentation')].toSorted()) // prettier-ignore
    const stored = [...template.querySelectorAll('elements > *')].map((one) => attribute(one, 'id'))
    const boxes = [...texts.querySelectorAll('[refId]')].map((one) => attribute(one, 'refId'))
    expect(boxes.toSorted()).to.deep.equal(stored.toSorted())
    for (const { namespaceURI } of [template.documentElement, texts.documentElement])
      expect(namespaceURI).to.equal('http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions')
  })

  it('hang together: categories and supported versions are there', async () => {
    const template = await xml('windows/twofold.admx')
    const categories = new Set([...template.querySelectorAll('category')].map((one) => attribute(one, 'name')))
    for (const parent of template.querySelectorAll('parentCategory'))
      expect(categories.has(attribute(parent, 'ref')), attribute(parent, 'ref')).to.equal(true)
    for (const one of template.querySelectorAll('policy > supportedOn'))
      expect(attribute(one, 'ref')).to.equal('twofold')
  })
})
