// Copies a text and says so; where the page may not, says that too and leaves the text to be marked by hand.
import type { TemplateResult } from 'lit'
import type { Key } from '#core/messages/widget/index.ts'
import type { ViewHost } from '../view/view.ts'
import { link } from './button.ts'

export const copyButton = (host: ViewHost, label: string, text: string, copied: Key): TemplateResult => {
  const copy = async (): Promise<void> => {
    let said = copied
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      said = 'copy.failed'
    }
    host.announce(host.say(said))
  }
  return link(label, () => void copy())
}
