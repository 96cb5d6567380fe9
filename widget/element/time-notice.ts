// The warning that a flow is about to end, and the way to more time; then that it has ended. What was typed stays.
import { html, nothing, type TemplateResult } from 'lit'
import type { Key, Say } from '#core/messages/widget/index.ts'
import { link } from '../parts/button.ts'
import { icon } from '../parts/icon.ts'
import { infoPath } from '../parts/icons.ts'
import type { TimeLeft } from './deadline.ts'

export interface TimeNotice {
  readonly left: TimeLeft
  /** Asks for more time; null when the server gives no more. */
  readonly extend: (() => void) | null
  readonly restart: () => void
}

/** Also what is announced, once; null while there is nothing to say. */
export const timeText = ({ left, extend }: Pick<TimeNotice, 'left' | 'extend'>): Key | null => {
  if (left === 'enough') return null
  return left === 'none' ? 'ended.expired' : extend ? 'time.little' : 'time.last'
}

export const timeNotice = (notice: TimeNotice, say: Say): TemplateResult | typeof nothing => {
  const text = timeText(notice)
  const { left, extend, restart } = notice
  if (text === null) return nothing
  const act =
    left === 'none' ? link(say('button.start-again'), restart) : extend ? link(say('time.more'), extend) : nothing
  return html`<div data-part="notice" data-tone="info">
    ${icon(infoPath)}
    <div data-part="stack"><span>${say(text)}</span>${act}</div>
  </div>`
}
