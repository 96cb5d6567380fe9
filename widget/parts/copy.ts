// Copies a text and says so, to eyes and ears; where the page may not, says that and leaves the text to be marked by hand.
import { html, nothing, type TemplateResult } from 'lit'
import type { Key } from '#core/messages/widget/index.ts'
import type { ViewHost } from '../view/view.ts'
import { link } from './button.ts'

/** Draws a copy button and, once it was pressed, what came of it. */
export type Copier = (label: string, text: string, copied: Key) => TemplateResult

export const copier = (host: ViewHost): Copier => {
  let outcome: Key | null = null
  const copy = async (text: string, copied: Key): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      outcome = copied
    } catch {
      outcome = 'copy.failed'
    }
    host.update()
    host.announce(host.say(outcome))
  }
  return (label, text, copied) =>
    html`<span data-part="row">
      ${link(label, () => void copy(text, copied))}
      ${outcome === null ? nothing : html`<span data-part="note">${host.say(outcome)}</span>`}
    </span>`
}
