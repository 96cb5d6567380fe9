// The script of the company's pages: hands the finished sign-in to the company's backend, opens the methods with a ticket,
// and fills the panel. What people do in the elements is the elements' own.
import type {} from '#widget/events.ts'
import { text } from '../text.ts'
import { fillDesk } from './desk.ts'
import { post } from './post.ts'

const { prefix = '', page = '' } = document.body.dataset

const signIn = (): void => {
  document.body.addEventListener('mfa-signed-in', (event) => {
    void post('/session', { code: event.detail.code }).then((status) => {
      if (status === 204) location.assign(`${prefix}/account`)
      else location.reload()
    })
  })
}

/** The ticket is good once, so each load of the page asks for another one. */
const account = async (): Promise<void> => {
  const place = document.getElementById('manage')
  const response = await fetch(`${prefix}/ticket`, { method: 'POST' }).catch(() => null)
  if (place === null) return
  if (response?.ok !== true) {
    if (response?.status === 401) return location.reload()
    place.textContent = text.ticketFailed
    return
  }
  const { ticket } = (await response.json()) as { readonly ticket: string }
  const { base = '', lang = '', dir = '', organisation = '', support = '' } = place.dataset
  const element = document.createElement('mfa-register')
  Object.assign(element, { mode: 'manage', base, organisation, support, ticket, lang, dir })
  place.replaceChildren(element)
}

const begin: Readonly<Record<string, () => void>> = {
  'sign-in': signIn,
  account: () => void account(),
  reset: () => undefined,
}

begin[page]?.()

const desk = document.getElementById('desk')
if (desk) {
  /** Types the name where the page asks for one; signing in as somebody else begins on the sign-in page. */
  const choose = (username: string): void => {
    const field = document.querySelector<HTMLInputElement>(
      'mfa-sign-in input[name=username], sspr-reset input[name=username]',
    )
    if (!field || field.readOnly) return
    field.value = username
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    field.focus()
  }
  const { follow } = fillDesk(desk, choose)
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'username') follow(event.target.value)
  })
}
