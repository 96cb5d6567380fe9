// Finds what a person would look for: controls by their names, fields by their labels. Runs inside the page, so it may
// use nothing from outside.

export interface Wanted {
  /** Where to look: the company's page or the panel. */
  readonly within: 'main' | 'header' | '#desk'
  readonly kind: 'control' | 'field'
  /** The whole name. */
  readonly name: string
}

/** The visible control (button, link, summary, radio) or field of that name that can be used now, or null. */
export const findInPage = ({ within, kind, name }: Wanted): HTMLElement | null => {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
  const scope = document.querySelector(within)
  if (scope === null) return null
  const usable = (element: HTMLElement): boolean =>
    element.checkVisibility() && element.getAttribute('aria-disabled') !== 'true' && !element.matches(':disabled')
  if (kind === 'field') {
    const labels = [...scope.querySelectorAll('label')].filter((label) => plain(label.textContent) === name)
    return labels.flatMap(({ control }) => (control && usable(control) ? [control] : []))[0] ?? null
  }
  const controls = [...scope.querySelectorAll<HTMLElement>('button, a[href], summary, label:has(input[type=radio])')]
  const nameOf = (element: HTMLElement): string => {
    const strong = element.matches('[data-part="method"]') ? element.querySelector('strong') : null
    return plain(element.getAttribute('aria-label') ?? (strong ?? element).textContent)
  }
  return controls.find((element) => nameOf(element) === name && usable(element)) ?? null
}

/** The heading of the step that an element shows; '' while it shows none or a reply is awaited. */
export const headingInPage = (): string => {
  const element = document.querySelector('mfa-sign-in, mfa-register, sspr-reset')
  const shell = element?.shadowRoot
  if (!shell || shell.querySelector('[aria-busy="true"]')) return ''
  return shell.querySelector('h2')?.textContent?.trim() ?? ''
}

/** What can be read there, in one line; in the elements the shadow frame's words come first. */
export const textInPage = (within: string): string => {
  const scope = document.querySelector<HTMLElement>(within)
  const element = scope?.querySelector('mfa-sign-in, mfa-register, sspr-reset')
  const frame = element?.shadowRoot?.querySelector<HTMLElement>('.shell')?.innerText ?? ''
  return `${frame} ${scope?.innerText ?? ''}`.replace(/\s+/g, ' ').trim()
}
