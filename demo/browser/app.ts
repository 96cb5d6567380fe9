// The authenticator app on the handset: accounts with their running codes, and two ways to add one.
import { format } from '#core/messages/text.ts'
import type { AppAccount } from '../desk-state.ts'
import type { PersonKey } from '../people.ts'
import { text } from '../text.ts'
import { copyButton } from './copy.ts'
import { el, keep } from './el.ts'
import { post } from './post.ts'

export interface App {
  readonly element: HTMLElement
  /** `now` is the demo's clock, which runs as evenly as this one. */
  readonly update: (accounts: readonly AppAccount[], now: number) => void
}

const noKey = 422

export const app = (person: () => PersonKey | null): App => {
  const list = el('ul', { class: 'accounts' })
  const none = el('p', { class: 'none' }, text.noAccounts)
  const said = el('p', { class: 'said', role: 'status' })
  const field = el('input', {
    id: 'desk-key',
    name: 'key',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'desk-key-hint',
  })
  const add = async (key: string): Promise<void> => {
    const owner = person()
    const status = owner === null ? noKey : await post('/demo/app', { person: owner, text: key })
    said.textContent = status === 204 ? text.added : text.notAKey
    if (status === 204) field.value = ''
  }
  const scan = async (): Promise<void> => {
    const { readQrCode } = await import('./scan.ts')
    const found = await readQrCode()
    if (found === null) said.textContent = text.nothingToScan
    else await add(found)
  }
  let ahead = 0
  const element = el(
    'div',
    { class: 'app' },
    el('h4', {}, text.app),
    el('p', { class: 'note' }, text.appNote),
    none,
    list,
    el('button', { type: 'button', class: 'act', click: () => void scan() }, text.scan),
    el(
      'form',
      {
        submit: (event) => {
          event.preventDefault()
          void add(field.value)
        },
      },
      el('label', { for: 'desk-key' }, text.paste),
      el('p', { class: 'note', id: 'desk-key-hint' }, text.pasteHint),
      el('div', { class: 'row' }, field, el('button', { type: 'submit' }, text.add)),
    ),
    said,
  )
  setInterval(() => {
    for (const left of list.querySelectorAll<HTMLElement>('[data-until]')) {
      const seconds = Math.max(0, Math.ceil((Number(left.dataset['until']) - Date.now() - ahead) / 1000))
      left.textContent = format(text.changesIn, { seconds })
    }
  }, 500)
  return {
    element,
    update(accounts, now) {
      ahead = now - Date.now()
      none.hidden = accounts.length > 0
      keep(list, accounts, accountOf)
    },
  }
}

const accountOf = (
  first: AppAccount,
): { readonly element: HTMLElement; readonly update: (account: AppAccount) => void } => {
  const code = el('span', {})
  const left = el('span', { class: 'left', 'data-until': '0' })
  const name = `${first.issuer}: ${first.account}`
  const element = el(
    'li',
    {},
    el('span', { class: 'name' }, name),
    code,
    left,
    el(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': format(text.removeNamed, { account: name }),
        click: () => void post('/demo/app/remove', { id: first.id }),
      },
      text.remove,
    ),
  )
  return {
    element,
    update(account) {
      left.dataset['until'] = String(account.validUntil)
      if (code.firstElementChild?.textContent === account.code) return
      code.replaceChildren(el('strong', { class: 'code' }, account.code), copyButton(account.code, account.code))
    },
  }
}
