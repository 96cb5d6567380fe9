// The hidden page in which Chromium lets an extension at the clipboard: reads it, empties it if it still holds our code.
import { send } from '../messages.ts'

/** Without a focus only the old commands work. */
function pasted(field: HTMLTextAreaElement): string {
  field.focus()
  field.select()
  document.execCommand('paste')
  return field.value
}

function empty(): void {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', '')
      event.preventDefault()
    },
    { once: true },
  )
  document.execCommand('copy')
}

const { code } = await send('clipboard-code', {})
const field = document.querySelector('textarea')
if (field && code !== '' && pasted(field) === code) empty()
window.close()
