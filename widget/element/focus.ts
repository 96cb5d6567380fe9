// Moves focus once the page has been redrawn: to the new heading, or to the field that was refused (WCAG 2.4.3, 3.3.1).
import type { FocusTarget } from '../view/view.ts'

export class Focus {
  readonly #element: HTMLElement & { readonly renderRoot: ParentNode }
  #target: FocusTarget | null = null

  constructor(element: HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#element = element
  }

  /** Focus follows the person's own doing and is never taken from another field of the page. */
  get isFree(): boolean {
    const { activeElement } = this.#element.getRootNode() as Document | ShadowRoot
    const outermost = document.activeElement
    return this.#element.contains(activeElement) || outermost === null || outermost === document.body
  }

  to(target: FocusTarget): void {
    this.#target = target
  }

  /** To be called when the redraw is done. */
  move(): void {
    const target = this.#target
    this.#target = null
    if (target === null) return
    const refused = '[aria-invalid="true"]'
    const field = target === 'invalid' ? this.#element.querySelector<HTMLInputElement>(`form ${refused}`) : null
    if (field === null) return this.#element.renderRoot.querySelector<HTMLElement>('h2')?.focus()
    field.focus()
    // Codes and passwords are typed again as a whole.
    if (field.dataset['kind'] === 'code' || field.type === 'password') field.select()
  }
}
