// The one element that we put into a page: a closed shadow root in the top layer, over everything and taking no click of its own.
// A page that removes or hides it again and again is left alone: we give up quietly.
import { style } from './style.ts'

/** How often we come back before giving up, and in which time (milliseconds). */
const patience = 5
const within = 5000

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Puts the host there, or back there. False when given up. */
  readonly show: (now: number) => boolean
  readonly hide: () => void
  /** It should be there and is not, or no longer on top. */
  readonly isGone: () => boolean
}

/** Over any style of the page's, `!important` ones too: an inline important declaration wins. What inherits is reset inside. */
const frame: Readonly<Record<string, string>> = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'content-visibility': 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
}

export const createHost = (document: Document): Host => {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]

  let shown = false
  let comebacks: readonly number[] = []
  const isGone = (): boolean => shown && !(element.isConnected && element.matches(':popover-open'))
  return {
    element,
    root,
    isGone,
    show(now) {
      if (shown && isGone()) {
        comebacks = [...comebacks.filter((at) => now - at < within), now]
        if (comebacks.length > patience) return false
      }
      for (const [name, value] of Object.entries(frame)) element.style.setProperty(name, value, 'important')
      element.popover = 'manual'
      if (!element.isConnected) document.documentElement.append(element)
      if (!element.matches(':popover-open')) element.showPopover()
      shown = true
      return true
    },
    hide() {
      shown = false
      element.remove()
      root.replaceChildren()
    },
  }
}
