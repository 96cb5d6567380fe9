// A stage for guidance in element tests: a fixture put into the test page itself, the extension's ports as simple records,
// and a look into the closed shadow root, which only a test that was there first can have.
import { en } from '#core/messages/guidance/en.ts'
import { knownOrigins, ownPlace, type Place } from '#core/screens/origins.ts'
import { guide, type Guide, type GuidePorts } from '#extension/content/guide.ts'
import type { Whereabouts } from '#extension/content/snapshot.ts'
import type { Foldable, GuidanceSettings } from '#extension/messages.ts'
import { fixtures } from './fixtures.ts'
import { textOf, whereabouts } from './open-page.ts'
import { policy } from './policy.ts'

const settings: GuidanceSettings = {
  language: 'en',
  texts: en,
  policy,
  registered: ['push'],
  folded: {},
  fillKeys: null,
}

/** Shadow roots made while a stage stands, open to the test. */
const roots: ShadowRoot[] = []
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
  const root = attach.call(this, { ...init, mode: 'open' })
  roots.push(root)
  return root
}

export interface Stage {
  readonly guide: Guide
  readonly root: ShadowRoot
  /** How often the page was looked at. */
  readonly looks: () => number
  readonly remembered: readonly (readonly [Foldable, boolean])[]
  readonly copied: readonly string[]
  /** Puts another fixture's body in the place of this one, as the page itself moves between screens. */
  readonly move: (file: string) => Promise<void>
  readonly card: () => HTMLElement
  readonly chip: () => HTMLElement
  readonly close: () => void
}

const dressing =
  'body > form, body > main { display: block; inline-size: 440px; margin: 80px auto } [role="main"] { display: grid; gap: 8px }'

const put = async (file: string): Promise<void> => {
  const parsed = new DOMParser().parseFromString(await textOf(`/test/screens/fixtures/${file}.html`), 'text/html')
  for (const old of document.querySelectorAll('meta[name="PageID"], [data-stage]')) old.remove()
  const meta = parsed.querySelector('meta[name="PageID"]')
  if (meta) document.head.append(document.importNode(meta, true))
  document.documentElement.lang = parsed.documentElement.lang
  const nodes = [...parsed.body.children].map((node) => document.importNode(node, true))
  for (const node of nodes) node.setAttribute('data-stage', '')
  document.body.append(...nodes)
}

export const shown = (one: Element | null): boolean => one !== null && one.checkVisibility()

/** Waits for a frame in which something is so; the test runner's own limit ends a wait for nothing. */
export const until = async (question: () => boolean): Promise<void> => {
  while (!question()) await new Promise((resolve) => requestAnimationFrame(resolve))
}

interface Scene {
  readonly place: () => Whereabouts
  readonly origins: ReadonlyMap<string, Place>
  readonly given: Partial<GuidanceSettings>
}

/** Guidance on whatever stands in the test page. */
const perform = ({ place, origins, given }: Scene): Omit<Stage, 'move'> => {
  let looks = 0
  const remembered: (readonly [Foldable, boolean])[] = []
  const copied: string[] = []
  const ports: GuidePorts = {
    origins,
    whereabouts() {
      looks += 1
      return place()
    },
    settings: async () => ({ ...settings, ...given }),
    remember: (card, folded) => remembered.push([card, folded]),
    copy: async (text) => void copied.push(text),
    today: () => '2026-11-22',
    device: 'computer',
  }
  const running = guide(document, ports)
  const root = roots.at(-1)
  if (!root) throw new Error('guidance made no shadow root')
  const part = (selector: string) => (): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  return {
    guide: running,
    root,
    looks: () => looks,
    remembered,
    copied,
    card: part('.card'),
    chip: part('.chip'),
    close: () => running.stop(),
  }
}

export const stage = async (file: string, given: Partial<GuidanceSettings> = {}, at?: string): Promise<Stage> => {
  const sheet = document.createElement('style')
  sheet.textContent = dressing
  sheet.setAttribute('data-stage-style', '')
  document.head.append(sheet)
  await put(file)
  let place = whereabouts(at ?? fixtures.find((one) => one.file === file)?.at ?? 'https://contoso.example/')
  const playing = perform({ place: () => place, origins: knownOrigins, given })
  return {
    ...playing,
    async move(next) {
      place = whereabouts(fixtures.find((one) => one.file === next)?.at ?? 'https://contoso.example/')
      await put(next)
    },
    close() {
      playing.close()
      for (const one of document.querySelectorAll('[data-stage], [data-stage-style], meta[name="PageID"]')) one.remove()
    },
  }
}

/** Where a page of the organisation's own stands, and that a person has granted it. */
export const ownPage = whereabouts('https://account.contoso.example/reset')
export const granted: ReadonlyMap<string, Place> = new Map([[ownPage.origin, ownPlace]])

/** Guidance as on a page of the organisation's own. */
export const ownStage = (given: Partial<GuidanceSettings> = {}): Omit<Stage, 'move'> =>
  perform({ place: () => ownPage, origins: granted, given })
