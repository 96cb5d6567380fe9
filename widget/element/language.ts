// Which language an element speaks: its own `lang`, else the nearest one around it, through shadow roots. Nothing here is
// global, so that a page may hold two languages at once. Texts come when they are needed.
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { first } from '#core/messages/widget/first.ts'
import { bestLanguage, languages, type Key, type Say, type Texts } from '#core/messages/widget/index.ts'
import { direction, format } from '#core/messages/text.ts'

/** Nearest ancestor with the attribute, the element itself first, out of shadow roots as well. */
const nearest = (from: Element, attribute: string): Element | null => {
  const found = from.closest(`[${attribute}]`)
  if (found) return found
  const root = from.getRootNode()
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : null
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

export class LanguageController implements ReactiveController {
  /** BCP 47 tag of the texts shown; another one takes their place once its table is here. */
  language = 'en'
  direction: 'ltr' | 'rtl' = 'ltr'
  /** The tag that the page asked for, whether or not it is one of ours: the server may speak more languages. */
  tag = 'en'
  /** The first view can be drawn: in English from the start, in other languages once their table is here. */
  ready = false

  readonly #host: ReactiveControllerHost & Element
  #texts: Partial<Texts> = first
  #wanted = 'en'
  /** The texts shown are a whole table, not only its first part. */
  #isWhole = false
  #loading: Promise<void> | null = null
  /** Languages whose table did not come; English stands in for them. */
  readonly #missing = new Set<string>()
  readonly #observer = new MutationObserver(() => {
    this.#host.requestUpdate()
  })

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    const attributes = { attributes: true, attributeFilter: ['lang', 'dir'] }
    this.#observer.observe(this.#host, attributes)
    this.#observer.observe(document.documentElement, attributes)
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  hostUpdate(): void {
    const around = nearest(this.#host, 'lang')
    this.tag = around?.getAttribute('lang') || navigator.language
    const best = bestLanguage(this.tag)
    const wanted = this.#missing.has(best) ? 'en' : best
    if (wanted !== this.#wanted) this.#turnTo(wanted)
    this.ready ||= wanted === 'en'
    const turned = nearest(this.#host, 'dir')
    // A `dir` counts where it belongs to the language that is shown; another language brings its own.
    const fits =
      turned !== null && (around === null || around.contains(turned)) && primary(this.language) === primary(this.tag)
    this.direction = fits || turned === this.#host ? directionOf(turned) : direction(this.language)
  }

  /** Resolves once the whole table of the wanted language is here; rejects when it cannot be loaded. */
  whole(): Promise<void> {
    if (this.#isWhole && this.language === this.#wanted) return Promise.resolve()
    this.#loading ??= this.#load(this.#wanted).finally(() => (this.#loading = null))
    return this.#loading
  }

  readonly say: Say = (key: Key, params = {}) => format(this.#texts[key] ?? key, params)

  #turnTo(language: string): void {
    this.#wanted = language
    this.#loading = null
    void this.whole()
      .catch(() => this.#missing.add(language))
      .finally(() => this.#host.requestUpdate())
  }

  async #load(language: string): Promise<void> {
    const table = await languages[language]?.()
    // Meanwhile the page may have turned to yet another language, whose own loading is under way.
    if (language !== this.#wanted || !table) return
    this.language = language
    this.#texts = table.default
    this.#isWhole = true
    this.ready = true
  }
}

const directionOf = (element: Element | null): 'ltr' | 'rtl' =>
  element?.getAttribute('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr'
