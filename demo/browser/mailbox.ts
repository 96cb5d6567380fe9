// The mailbox: one mail a fold, the newest on top and open.
import { format } from '#core/messages/text.ts'
import type { Mail } from '../desk-state.ts'
import { text } from '../text.ts'
import { el, keep } from './el.ts'
import { codesIn, timeOf } from './reading.ts'

export const mailbox = (): { readonly element: HTMLElement; readonly update: (mails: readonly Mail[]) => void } => {
  const list = el('div', { class: 'mails' })
  const none = el('p', { class: 'none' }, text.noMail)
  const element = el(
    'section',
    { 'aria-labelledby': 'desk-mail' },
    el('h3', { id: 'desk-mail' }, text.mailboxes),
    none,
    list,
  )
  return {
    element,
    update(mails) {
      none.hidden = mails.length > 0
      const newest = list.firstElementChild
      keep(list, mails, (mail) => ({ element: mailOf(mail) }))
      if (list.firstElementChild === newest) return
      for (const [index, fold] of list.querySelectorAll('details').entries()) fold.open = index === 0
    },
  }
}

const mailOf = ({ to, at, subject, text: body }: Mail): HTMLElement =>
  el(
    'details',
    { class: 'mail' },
    el(
      'summary',
      {},
      el('span', { class: 'name' }, subject),
      el('time', { datetime: new Date(at).toISOString() }, timeOf(at)),
    ),
    el('p', { class: 'to' }, format(text.mailTo, { to })),
    ...body.split('\n\n').map((paragraph) => el('p', {}, ...codesIn(paragraph))),
  )
