// The one polite live region of an element (WCAG 4.1.3): it is there before its text.

/** Milliseconds: a shorter wait needs no words. */
const patience = 1500

export class Announcer {
  readonly #region: () => Element | null
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(region: () => Element | null) {
    this.#region = region
  }

  /** Emptied first, so that the same words twice are said twice. */
  say(text: string): void {
    const region = this.#region()
    if (!region) return
    region.textContent = ''
    setTimeout(() => (region.textContent = text), 50)
  }

  /** Says `text` once a reply is long in coming. */
  wait(busy: boolean, text: () => string): void {
    if (busy) this.#waiting ??= setTimeout(() => this.say(text()), patience)
    else {
      clearTimeout(this.#waiting)
      this.#waiting = undefined
    }
  }
}
