// What was sent to the people of the demo, kept in memory and handed to the panel. Each address belongs to somebody:
// the ones in the table of people from the start, one that was typed in a form to whoever the panel shows at that moment.
import { randomUUID } from 'node:crypto'
import type { CallEnd, Mail, PhoneCall, TextMessage } from './desk-state.ts'
import { people, type PersonKey } from './people.ts'

/** More than anybody reads; the oldest go. */
const most = 40

/** As the demo's server keeps it: with the gateway's own name for the call, which the page has no business with. */
export interface KeptCall extends PhoneCall {
  /** Empty where the voice reads out a code and no key is waited for. */
  readonly callId: string
}

type Item =
  | { readonly kind: 'mail'; readonly item: Mail }
  | { readonly kind: 'text'; readonly item: TextMessage }
  | { readonly kind: 'call'; readonly item: KeptCall }
type Kept = Item & { readonly owner: PersonKey | null }

export type Arriving =
  | { readonly kind: 'mail'; readonly to: string; readonly subject: string; readonly text: string }
  | { readonly kind: 'text'; readonly to: string; readonly text: string }
  | { readonly kind: 'call'; readonly to: string; readonly text: string; readonly callId: string }

export class Inbox {
  readonly #now: () => number
  readonly #listeners = new Set<() => void>()
  #items: readonly Kept[] = []
  #claims = new Map<string, PersonKey>()
  #shown: PersonKey | null = null

  constructor(now: () => number) {
    this.#now = now
    this.empty()
  }

  /** Forgets everything but whose the first addresses are. */
  empty(): void {
    this.#items = []
    this.#claims = new Map(
      people.flatMap(({ key, username, privateMail, phone }) =>
        [username, privateMail, phone].map((address) => [address.toLowerCase(), key] as const),
      ),
    )
    this.changed()
  }

  /** The panel shows this person now. */
  show(person: PersonKey): void {
    this.#shown = person
  }

  receive({ to, text, ...arriving }: Arriving): void {
    const address = to.toLowerCase()
    const owner = this.#claims.get(address) ?? this.#shown
    if (owner !== null) this.#claims.set(address, owner)
    const item = { id: randomUUID(), to, at: this.#now(), text }
    const kept = (): Item => {
      if (arriving.kind === 'mail') return { kind: 'mail', item: { ...item, subject: arriving.subject } }
      if (arriving.kind === 'text') return { kind: 'text', item }
      const { callId } = arriving
      return { kind: 'call', item: { ...item, callId, state: 'ringing', end: null, keys: '' } }
    }
    this.#items = [{ ...kept(), owner }, ...this.#items].slice(0, most)
    this.changed()
  }

  /** Newest first; what belongs to nobody is everybody's. */
  of(person: PersonKey): { mails: readonly Mail[]; texts: readonly TextMessage[]; calls: readonly PhoneCall[] } {
    const theirs = this.#items.filter(({ owner }) => owner === null || owner === person)
    return {
      mails: theirs.flatMap((one) => (one.kind === 'mail' ? [one.item] : [])),
      texts: theirs.flatMap((one) => (one.kind === 'text' ? [one.item] : [])),
      calls: theirs.flatMap((one) => (one.kind === 'call' ? [forPage(one.item)] : [])),
    }
  }

  /** Every call that still rings. */
  get ringing(): readonly KeptCall[] {
    return this.#items.flatMap((one) => (one.kind === 'call' && one.item.state === 'ringing' ? [one.item] : []))
  }

  call(id: string): KeptCall | undefined {
    return this.#items.flatMap((one) => (one.kind === 'call' && one.item.id === id ? [one.item] : []))[0]
  }

  changeCall(id: string, change: { state?: PhoneCall['state']; end?: CallEnd; keys?: string }): void {
    this.#items = this.#items.map((one) =>
      one.kind === 'call' && one.item.id === id ? { ...one, item: { ...one.item, ...change } } : one,
    )
    this.changed()
  }

  /** Calls back after every change; gives a function that ends it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Also called when what lies in the app has changed. */
  changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

const forPage = ({ callId: _callId, ...call }: KeptCall): PhoneCall => call
