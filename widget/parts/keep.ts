// Saved codes out of the page: as a file, or on paper. Both are made here; neither is sent anywhere.

export interface Sheet {
  readonly title: string
  readonly note: string
  readonly codes: readonly string[]
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export const download = ({ title, note, codes }: Sheet, name: string): void => {
  const url = URL.createObjectURL(new Blob([[title, '', ...codes, '', note, ''].join('\r\n')], { type: 'text/plain' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${name}.txt`
  anchor.click()
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/**
 * Prints the codes alone, from an empty frame of this page: the host's page around them stays off the paper. `start` opens
 * the browser's own dialogue.
 */
export const print = (
  sheet: Sheet,
  signal: AbortSignal,
  start: (paper: Window) => void = (paper) => paper.print(),
): void => {
  const frame = document.createElement('iframe')
  // Out of sight, yet drawn: Firefox prints nothing of a frame that is not.
  frame.style.position = 'fixed'
  frame.style.insetBlockStart = '-100vh'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  signal.addEventListener('abort', () => frame.remove())
  const begin = (): void => {
    const paper = frame.contentWindow
    if (!paper) return
    fill(paper.document, sheet)
    paper.addEventListener('afterprint', () => frame.remove())
    start(paper)
  }
  frame.addEventListener('load', begin, { once: true })
  document.body.append(frame)
}

const fill = (paper: Document, { title, note, codes, language, direction }: Sheet): void => {
  const make = (tag: string, ...content: readonly (string | Node)[]): HTMLElement => {
    const element = paper.createElement(tag)
    element.append(...content)
    return element
  }
  paper.documentElement.setAttribute('lang', language)
  paper.documentElement.setAttribute('dir', direction)
  paper.head.append(make('title', title))
  paper.body.append(make('h1', title), make('ul', ...codes.map((code) => make('li', code))), make('p', note))
}
