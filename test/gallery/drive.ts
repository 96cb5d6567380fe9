// Drives one element as a person would, against a fake server that says one reply after the other.
import type { FlowKind } from '#core/flows/step.ts'
import { en } from '#core/messages/widget/en.ts'
import { format, type Params } from '#core/messages/text.ts'
import type { FlowElement } from '#widget/element/flow-element.ts'
import type { FlowEventName } from '#widget/events.ts'
import type { Ports } from '#widget/flow/exchange.ts'
import { FakeServer, type Asked, type Told } from './fake-server.ts'
import { drawn, elementFor } from './show.ts'
import { samples } from './steps.ts'

export interface Drive {
  readonly element: FlowElement
  readonly server: FakeServer
  /** What was asked after the first step was there. */
  readonly asked: () => readonly Asked[]
  /** All events so far, with their details. */
  readonly events: readonly (readonly [FlowEventName, unknown])[]
  readonly form: () => HTMLFormElement
  readonly input: (name: string) => HTMLInputElement
  readonly type: (name: string, text: string) => void
  /** Presses the button with this text. */
  readonly press: (key: keyof typeof en, params?: Params) => void
  readonly submit: () => void
  readonly heading: () => string
  readonly live: () => string
}

const eventNames: readonly FlowEventName[] = [
  'mfa-step',
  'mfa-complete',
  'mfa-signed-in',
  'mfa-method-added',
  'mfa-method-removed',
  'sspr-start',
  'sspr-complete',
  'mfa-error',
]

export const replyOf = (name: string): Told => {
  const sample = samples[name]
  if (!sample) throw new Error(`no sample “${name}”`)
  return sample.reply
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Resolves as soon as `is` holds; the test's own time limit says when it never does. */
export const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await sleep(10)
}

/**
 * Opens an element whose server says `replies` in turn, the last one from then on. The first reply answers `resume`.
 */
export const drive = async (
  flow: FlowKind,
  replies: readonly Told[] | ((asked: Asked, count: number) => Told),
  properties: Readonly<Record<string, unknown>> & { readonly ports?: Partial<Ports> } = {},
): Promise<Drive> => {
  const list = typeof replies === 'function' ? [] : replies
  const answer =
    typeof replies === 'function'
      ? replies
      : (_asked: Asked, count: number): Told => list[Math.min(count, list.length - 1)] as Told
  const server = new FakeServer(answer)
  const first = answer({ method: 'POST', path: '/resume', body: {}, text: '' }, 0)
  const element = elementFor({ flow, reply: first }, { server })
  const events: (readonly [FlowEventName, unknown])[] = []
  for (const name of eventNames)
    element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]))
  Object.assign(element, properties, { ports: { ...element.ports, ...properties.ports } })
  const ready = drawn(element)
  document.body.append(element)
  await ready
  const before = server.asked.length
  const form = (): HTMLFormElement => element.querySelector('form') as HTMLFormElement
  // While a form gives way to the next there is neither.
  const input = (name: string): HTMLInputElement =>
    element.querySelector('form')?.elements.namedItem(name) as HTMLInputElement
  return {
    element,
    server,
    events,
    form,
    input,
    asked: () => server.asked.slice(before),
    type: (name, text) => {
      input(name).value = text
      input(name).dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    press: (key, params) => {
      const label = format(en[key], params)
      const button = [...form().querySelectorAll<HTMLElement>('button, a')].find(
        (candidate) =>
          candidate.textContent?.trim() === label || candidate.querySelector('strong')?.textContent === label,
      )
      if (!button) throw new Error(`no button “${label}” in: ${form().innerText}`)
      button.click()
    },
    submit: () => form().requestSubmit(),
    heading: () => element.shadowRoot?.querySelector('h2')?.textContent ?? '',
    live: () => element.shadowRoot?.querySelector('#live')?.textContent ?? '',
  }
}
