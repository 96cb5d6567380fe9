// The panel: whose phone and mailbox it shows, and the stream that fills them. The stream is open only while the page is
// seen, so that many open tabs do not use up the browser's connections.
import { format } from '#core/messages/text.ts'
import type { DeskState } from '../desk-state.ts'
import { people, personNamed, type PersonKey } from '../people.ts'
import { text } from '../text.ts'
import { app } from './app.ts'
import { el } from './el.ts'
import { mailbox } from './mailbox.ts'
import { fillCard, peopleList, type Trial, trialOfUser } from './people-list.ts'
import { phone } from './phone.ts'
import { remember, settings } from './settings.ts'

export interface Desk {
  /** Shows whoever of the people to try has this user name. */
  readonly follow: (username: string) => void
}

export const fillDesk = (desk: HTMLElement, choose: (username: string) => void): Desk => {
  const { prefix = '', person: first } = document.body.dataset
  let shown: PersonKey | null = null
  let stream: EventSource | undefined
  let seen: ReadonlySet<string> | undefined

  const card = el('section', { class: 'card', 'aria-labelledby': 'desk-who' })
  const accounts = app(() => shown)
  const handset = phone(accounts.element)
  const mails = mailbox()
  const said = el('p', { class: 'said', role: 'status' })
  const unread = document.querySelector('[data-news]')
  const list = peopleList((trial) => {
    show(trial)
    choose(trial.username)
  })
  desk.append(
    el('p', { class: 'tag' }, el('strong', {}, text.desk), ' ', text.deskNote),
    list.element,
    card,
    said,
    handset.element,
    mails.element,
    settings(),
  )

  const draw = (state: DeskState): void => {
    handset.update(state.texts, state.calls)
    accounts.update(state.accounts, state.now)
    mails.update(state.mails)
    announce(state)
  }

  const announce = ({ texts, mails: letters, calls }: DeskState): void => {
    const news = [
      ...calls.map(({ id }) => [id, text.newCall] as const),
      ...texts.map(({ id }) => [id, text.newText] as const),
      ...letters.map(({ id, subject }) => [id, format(text.newMail, { subject })] as const),
    ]
    const fresh = seen === undefined ? [] : news.filter(([id]) => seen?.has(id) !== true)
    seen = new Set(news.map(([id]) => id))
    if (fresh.length === 0) return
    said.textContent = fresh.map(([, what]) => what).join('. ')
    if (unread) unread.textContent = String(fresh.length)
    // Beside the page the panel has a scroll of its own; below it, the page stays where the person is.
    const place = fresh.some(([id]) => letters.some((letter) => letter.id === id)) ? mails.element : handset.element
    if (getComputedStyle(desk).position === 'sticky') place.scrollIntoView({ block: 'nearest' })
  }

  const open = (): void => {
    stream?.close()
    stream = undefined
    if (shown === null || document.visibilityState === 'hidden') return
    stream = new EventSource(`${prefix}/demo/desk?person=${shown}`)
    stream.addEventListener('desk', (event) => {
      if (said.textContent === text.disconnected) said.textContent = ''
      draw(JSON.parse((event as MessageEvent<string>).data) as DeskState)
    })
    stream.addEventListener('error', () => (said.textContent = text.disconnected))
  }

  const show = (trial: Trial): void => {
    list.mark(trial)
    const key = personNamed(trial.username)?.key ?? null
    if (key !== null && key === shown) return
    shown = key
    seen = undefined
    fillCard(card, trial)
    for (const theirs of [handset.element, mails.element]) theirs.hidden = key === null
    if (key !== null) remember('person', key)
    open()
  }

  document.addEventListener('visibilitychange', open)
  addEventListener('pagehide', () => stream?.close())
  addEventListener('pageshow', (event) => {
    if (event.persisted) open()
  })
  desk.addEventListener('focusin', () => {
    if (unread) unread.textContent = ''
  })
  // Who somebody is has been said: the list makes room for what arrives.
  document.body.addEventListener('mfa-step', ({ detail: { step } }) => {
    if (step !== 'identify') list.element.open = false
  })
  const person = people.find(({ key }) => key === first) ?? people[0]
  const trial = person && trialOfUser(person.username)
  if (trial) show(trial)
  return {
    follow(username) {
      const typed = trialOfUser(username)
      if (typed) show(typed)
    },
  }
}
