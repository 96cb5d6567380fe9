// Draws the form among the host page's own children in the light DOM, up to a mark of ours, so that theirs stay as they are.
import { nothing, render, type TemplateResult } from 'lit'
import { form, formKey, type FormParts } from './form.ts'

export class LightForm {
  readonly #host: Element
  #mark = document.createComment('')
  #key = ''

  constructor(host: Element) {
    this.#host = host
  }

  draw(parts: FormParts): void {
    const key = formKey(parts)
    if (key !== this.#key) this.clear()
    this.#key = key
    this.#put(form(parts))
  }

  /** With all that was typed. */
  clear(): void {
    this.#put(nothing)
  }

  #put(content: TemplateResult | typeof nothing): void {
    const host = this.#host
    // The page may have taken all children out, the mark among them.
    if (this.#mark.parentNode !== host) host.append((this.#mark = document.createComment('')))
    render(content, host as HTMLElement, { renderBefore: this.#mark })
  }
}
