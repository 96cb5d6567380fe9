// What is shown when no step can be: the connection, the server or the flow itself is gone. Here from the start, since
// it has to be there when nothing more can be loaded.
import { html, nothing, type TemplateResult } from 'lit'
import type { Key, Say } from '#core/messages/widget/index.ts'
import type { Fault } from '../flow/exchange.ts'

interface Traits {
  readonly heading: Key
  readonly text: Key
  /** Ask once more, or begin anew. */
  readonly way: 'retry' | 'restart'
}

const passing = (text: Key): Traits => ({ heading: 'fault.heading', text, way: 'retry' })
const gone: Traits = { heading: 'fault.gone-heading', text: 'fault.gone', way: 'restart' }
const unauthorized: Traits = {
  heading: 'fault.unauthorized-heading',
  text: 'fault.unauthorized',
  way: 'restart',
}
const unexpected: Traits = { heading: 'fault.heading', text: 'fault.unexpected', way: 'restart' }

const traits: Partial<Record<Fault['code'], Traits>> = {
  network: passing('fault.network'),
  load: passing('fault.load'),
  unavailable: passing('fault.unavailable'),
  internal: passing('fault.unavailable'),
  'rate-limited': passing('fault.rate-limited'),
  'flow-gone': gone,
  'token-spent': gone,
  'wrong-browser': gone,
  unauthorized,
  'step-up-required': unauthorized,
}

const traitsOf = ({ code }: Fault): Traits => traits[code] ?? unexpected

export const faultHeading = (fault: Fault, say: Say): string => say(traitsOf(fault).heading)

export const faultBody = (
  fault: Fault,
  { say, language, retry, restart }: { say: Say; language: string; retry: () => void; restart: () => void },
): TemplateResult => {
  const { text, way } = traitsOf(fault)
  const time = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' })
  return html`
    <p>${say(text, { time: time.format(fault.retryAfter ?? 60) })}</p>
    ${fault.supportCode ? html`<p data-part="note">${say('fault.support-code', { code: fault.supportCode })}</p>` : nothing}
    <div data-part="actions">
      <button data-part="submit" type="button" @click=${way === 'retry' ? retry : restart}>
        ${say(way === 'retry' ? 'button.try-again' : 'button.start-again')}
      </button>
    </div>
  `
}

/** A step that only the hosted page can draw: in a window of its own, since that page lets itself be framed by nobody. */
export const elsewhereBody = (href: string, say: Say): TemplateResult => html`
  <p>${say('fault.elsewhere')}</p>
  <div data-part="actions">
    <a data-part="submit" target="_blank" rel="noopener" href=${href}>${say('fault.elsewhere-link')}</a>
  </div>
`
