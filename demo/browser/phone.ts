// The handset: a call that rings, its keypad, and the texts.
import { format } from '#core/messages/text.ts'
import { type CallAct, type PhoneCall, phoneKeys, type TextMessage } from '../desk-state.ts'
import { text } from '../text.ts'
import { el, keep } from './el.ts'
import { post } from './post.ts'
import { codesIn, timeOf } from './reading.ts'

export interface Phone {
  readonly element: HTMLElement
  readonly update: (texts: readonly TextMessage[], calls: readonly PhoneCall[]) => void
}

export const phone = (app: HTMLElement): Phone => {
  const calls = el('div', { class: 'calls' })
  const texts = el('ol', { class: 'texts' })
  const none = el('p', { class: 'none' }, text.noTexts)
  const element = el(
    'section',
    { class: 'handset', 'aria-labelledby': 'desk-phone' },
    el('h3', { id: 'desk-phone' }, text.phone),
    calls,
    el('h4', {}, text.texts),
    none,
    texts,
    app,
  )
  return {
    element,
    update(messages, rung) {
      none.hidden = messages.length > 0
      keep(texts, messages, (message) => ({ element: textOf(message) }))
      // What is over is of no use but for the last one: it says how the call ended.
      keep(
        calls,
        rung.filter(({ state }, index) => state !== 'over' || index === 0),
        callOf,
      )
    },
  }
}

const textOf = ({ to, at, text: body }: TextMessage): HTMLElement =>
  el(
    'li',
    {},
    el(
      'p',
      { class: 'to' },
      format(text.from, { to }),
      ' ',
      el('time', { datetime: new Date(at).toISOString() }, timeOf(at)),
    ),
    ...body.split('\n\n').map((paragraph, index) => el('p', {}, ...(index === 0 ? codesIn(paragraph) : [paragraph]))),
  )

const callOf = (first: PhoneCall): { readonly element: HTMLElement; readonly update: (call: PhoneCall) => void } => {
  const element = el('div', { class: 'call', role: 'group', 'aria-label': text.phone })
  let state: PhoneCall['state'] | undefined
  const pressed = el('p', { class: 'pressed', role: 'status' })
  const draw: Readonly<Record<PhoneCall['state'], (call: PhoneCall) => readonly Node[]>> = {
    ringing: ({ to }) => [
      el('p', { class: 'caller' }, format(text.calling, { to })),
      el(
        'div',
        { class: 'row' },
        actButton(first.id, 'answer', text.answer),
        actButton(first.id, 'decline', text.decline),
      ),
    ],
    answered: ({ text: spoken }) => [
      el('p', { class: 'caller' }, text.onTheCall),
      el('p', {}, text.youHear),
      el('blockquote', {}, spoken),
      el(
        'div',
        { class: 'keypad', role: 'group', 'aria-label': text.keypad },
        ...phoneKeys.map((key) => actButton(first.id, key, key)),
      ),
      pressed,
      el('div', { class: 'row' }, actButton(first.id, 'hang-up', text.hangUp)),
    ],
    over: ({ end }) => [el('p', { class: 'caller' }, text[`call.${end ?? 'hung-up'}`])],
  }
  return {
    element,
    update(call) {
      if (call.state !== state) {
        const hadFocus = element.contains(document.activeElement)
        state = call.state
        element.dataset['state'] = state
        element.replaceChildren(...draw[state](call))
        if (hadFocus) element.querySelector('button')?.focus()
      }
      pressed.textContent = call.keys === '' ? '' : format(text.pressed, { keys: call.keys })
    },
  }
}

const actButton = (id: string, act: CallAct, label: string): HTMLButtonElement =>
  el('button', { type: 'button', 'data-act': act, click: () => void post(`/demo/calls/${id}`, { act }) }, label)
