// A button that copies a text and says that it did.
import { format } from '#core/messages/text.ts'
import { text } from '../text.ts'
import { el } from './el.ts'

export const copyButton = (what: string, value: string): HTMLButtonElement => {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': format(text.copyNamed, { what }),
      click: () => {
        void navigator.clipboard.writeText(value).then(() => {
          button.textContent = text.copied
          setTimeout(() => (button.textContent = text.copy), 1500)
        })
      },
    },
    text.copy,
  )
  return button
}
