// One account in the list: icon, names, code, and the way to everything else about it.
import { html, nothing, type TemplateResult } from 'lit'
import type { Account } from '../vault/account.ts'
import type { ShownCode } from './code-book.ts'
import { icon } from './icon.ts'
import type { Keeper } from './keeper.ts'
import { grouped, iconOf, namesOf } from './names.ts'

/** What all rows have in common at one moment. */
export interface RowHand {
  readonly keeper: Keeper
  readonly active: string
  readonly seen: ReadonlyMap<string, number>
  readonly dropBefore: string
  /** How many accounts the list has, drawn or not. */
  readonly total: number
}

/** The period that the line over the list shows; others have a line of their own. */
const COMMON_PERIOD = 30

export function codeRow(account: Account, index: number, hand: RowHand): TemplateResult {
  const { keeper } = hand
  const { say } = keeper
  const { id } = account
  const names = namesOf(account, say('list.no-name'))
  const { letters, colour } = iconOf(account)
  const tab = id === hand.active ? 0 : -1
  return html`<li
    data-id=${id}
    draggable="true"
    class=${hand.dropBefore === id ? 'before' : ''}
    aria-setsize=${hand.total}
    aria-posinset=${index + 1}
  >
    <span class="badge c${colour}" aria-hidden="true">${letters}</span>
    <span class="names">
      <span class="title"
        >${account.pinned ? icon('pin') : nothing}<span dir="auto" title=${names.title}>${names.title}</span></span
      >
      <span class="detail" dir="auto" title=${names.detail}>${names.detail}</span>
    </span>
    ${codeOf(account, names.whole, tab, hand)}
    <button class="more icon" tabindex=${tab} aria-label=${say('account.more', { name: names.whole })}>
      ${icon('more')}
    </button>
    ${
      account.type !== 'hotp' && account.period !== COMMON_PERIOD
        ? html`<twofold-countdown aria-hidden="true" period=${account.period}></twofold-countdown>`
        : nothing
    }
  </li>`
}

function codeOf(account: Account, name: string, tab: number, { keeper, seen }: RowHand): TemplateResult {
  const { say, preferences } = keeper
  const entry = keeper.codes?.entry(account.id)
  if (entry === 'lost') return html`<span class="lost">${say('code.lost')}</span>`
  if (account.type === 'hotp' && !entry)
    return html`<button class="code" tabindex=${tab} aria-label=${say('code.next-counter', { name })}>
      ${icon('next')}
    </button>`
  const isHidden = preferences.hideCodes && (seen.get(account.id) ?? 0) <= keeper.world.ports.clock()
  if (isHidden)
    return html`<button class="code" tabindex=${tab} aria-label=${say('code.show', { name })}>
      <span class="digits dots" aria-hidden="true">${'•'.repeat(account.digits)}</span>
    </button>`
  return html`<span class="both">
    <button class="code" tabindex=${tab}>
      <span class="heard">${say('code.copy', { name })}&#32;</span
      ><span class="digits">${entry ? grouped(entry.code) : nothing}</span>
    </button>
    ${account.type === 'hotp' ? counter(name, tab, keeper) : preferences.showNext && entry ? next(entry, keeper) : nothing}
  </span>`
}

const counter = (name: string, tab: number, { say }: Keeper): TemplateResult =>
  html`<button class="count icon" tabindex=${tab} aria-label=${say('code.next-counter', { name })}>
    ${icon('next')}
  </button>`

const next = (entry: ShownCode, { say }: Keeper): TemplateResult =>
  html`<span class="next">${say('code.next')} <span class="small digits">${grouped(entry.next)}</span></span>`
