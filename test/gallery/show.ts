// Puts one sample on the page as an element drawn from it.
import { languages, type Texts } from '#core/messages/widget/index.ts'
import { format } from '#core/messages/text.ts'
import type { FlowElement } from '#widget/element/flow-element.ts'
import '#widget/define/mfa-register.ts'
import '#widget/define/mfa-sign-in.ts'
import '#widget/define/sspr-reset.ts'
import { saying, type FakeServer } from './fake-server.ts'
import { now } from './given.ts'
import { samples, type Sample } from './steps.ts'

export const tagOf = { signIn: 'mfa-sign-in', register: 'mfa-register', reset: 'sspr-reset' } as const

export interface ShowOptions {
  readonly lang?: string
  readonly dir?: string
  readonly server?: FakeServer
  readonly parent?: Element
}

export const elementFor = (
  sample: Sample,
  { lang, dir, server = saying(sample.reply) }: ShowOptions = {},
): FlowElement => {
  const element = document.createElement(tagOf[sample.flow])
  if (lang) element.lang = lang
  if (dir) element.dir = dir
  element.organisation = 'Miller Group'
  element.support = 'mailto:help@miller.example'
  // Time stands still: nothing is polled for, and a line that broke is given up at once.
  const wait = (): Promise<void> => (sample.reply === 'lost' ? Promise.resolve() : new Promise(() => undefined))
  element.ports = { fetch: server.fetch, now: () => now, wait }
  return element
}

/** Resolves with the name of the step, or the code of the fault, that is drawn next. */
export const drawn = async (element: FlowElement): Promise<string> => {
  const name = await new Promise<string>((resolve) => {
    element.addEventListener('mfa-step', ({ detail }) => resolve(detail.step), { once: true })
    element.addEventListener('mfa-error', ({ detail }) => resolve(detail.code), { once: true })
  })
  await element.updateComplete
  // Another language than English is loaded first.
  const inLanguage = (): boolean => element.lang === '' || element.querySelector('form')?.lang === element.lang
  while (!element.shadowRoot?.querySelector('h2') || !inLanguage())
    await new Promise((resolve) => setTimeout(resolve, 10))
  return name
}

/** What a sample is to show; the end of a line is a fault of the page's own. */
const expected = ({ reply }: Sample): string => {
  if (reply === 'lost') return 'network'
  if ('fault' in reply) return reply.fault.code
  return 'step' in reply ? reply.step.step : ''
}

const textsOf = async (element: FlowElement): Promise<Texts> => {
  const language = element.querySelector('form')?.lang ?? 'en'
  const table = await languages[language]?.()
  if (!table) throw new Error(`no texts for ${language}`)
  return table.default
}

/** Presses the buttons of the form that bear these texts, one after the other. */
export const press = async (element: FlowElement, keys: NonNullable<Sample['press']>): Promise<void> => {
  const texts = await textsOf(element)
  for (const key of keys) {
    const label = format(texts[key])
    const find = (): HTMLButtonElement | undefined =>
      [...element.querySelectorAll<HTMLButtonElement>('form button')].find(
        (button) => button.textContent.trim() === label || button.querySelector('strong')?.textContent === label,
      )
    const button = find()
    if (!button) throw new Error(`no button “${label}”`)
    button.click()
    // Pages of a step may be loaded when they are opened.
    for (let turns = 0; turns < 200; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      await element.updateComplete
      if (!element.querySelector('form [data-part="waiting"]')) break
    }
  }
}

export const show = async (name: string, options: ShowOptions = {}): Promise<FlowElement> => {
  const sample = samples[name]
  if (!sample) throw new Error(`no sample “${name}”`)
  const element = elementFor(sample, options)
  const ready = drawn(element)
  ;(options.parent ?? document.body).append(element)
  const shown = await ready
  if (shown !== expected(sample)) throw new Error(`${name} shows ${shown}`)
  await press(element, sample.press ?? [])
  return element
}
