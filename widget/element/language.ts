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
  /** BCP 47 tag of the texts shown. */
  language = 'en'
  direction: 'ltr' | 'rtl' = 'ltr'

  readonly #host: ReactiveControllerHost & Element
  #texts: Partial<Texts> = first
  #loaded = ''
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
    const wanted = around?.getAttribute('lang') || navigator.language
    const best = bestLanguage(wanted)
    const language = this.#missing.has(best) ? 'en' : best
    const turned = nearest(this.#host, 'dir')
    // A `dir` counts where it belongs to the language that is shown; another language brings its own.
    const fits =
      turned !== null && (around === null || around.contains(turned)) && primary(language) === primary(wanted)
    this.direction = fits || turned === this.#host ? this.#directionOf(turned) : direction(language)
    if (language === this.language) return
    this.language = language
    void this.whole()
      .catch(() => this.#missing.add(language))
      .finally(() => {
        this.#host.requestUpdate()
      })
  }

  /** The first view can be drawn: always in English, in other languages once their table is here. */
  get ready(): boolean {
    return this.language === 'en' || this.#loaded !== ''
  }

  /** Resolves once the whole table of the present language is here; rejects when it cannot be loaded. */
  async whole(): Promise<void> {
    const { language } = this
    if (this.#loaded === language) return
    const table = await (languages[language] ?? languages['en'])?.()
    // Meanwhile the page may have turned to yet another language, whose own loading is under way.
    if (language !== this.language || !table) return
    this.#texts = table.default
    this.#loaded = language
  }

  readonly say: Say = (key: Key, params = {}) => format(this.#texts[key] ?? key, params)

  #directionOf(element: Element | null): 'ltr' | 'rtl' {
    return element?.getAttribute('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr'
  }
}
