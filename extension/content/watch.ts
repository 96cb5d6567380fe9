// When to look at a page: one observer that only marks it dirty, one look per frame at most, none while nobody sees the page.
import { looked, rested, waitFor } from './pace.ts'

export interface Watch {
  readonly stop: () => void
}

/** The attributes by which these pages show and hide things. */
const attributeFilter = ['data-viewid', 'class', 'style', 'hidden', 'aria-hidden', 'value', 'data-step']

/** Only our own host came, or changed: nothing happened to the page. */
const isOwn = (host: Element, { target, type, addedNodes, removedNodes }: MutationRecord): boolean =>
  target === host ||
  (type === 'childList' && removedNodes.length === 0 && addedNodes.length === 1 && addedNodes[0] === host)

/**
 * Calls `look` after changes; it returns the milliseconds after which it wants to look once more, or null.
 * `host` is our own element, whose changes are no reason to look.
 */
export const watch = (document: Document, host: Element, look: (now: number) => number | null): Watch => {
  let pace = rested
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let again: ReturnType<typeof setTimeout> | undefined

  const run = (): void => {
    frame = undefined
    const now = performance.now()
    pace = looked(pace, now)
    clearTimeout(again)
    const wanted = look(now)
    again = wanted === null ? undefined : setTimeout(schedule, wanted)
  }
  const schedule = (): void => {
    if (timer !== undefined || frame !== undefined || document.hidden) return
    timer = setTimeout(
      () => {
        timer = undefined
        frame = requestAnimationFrame(run)
      },
      waitFor(pace, performance.now()),
    )
  }
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwn(host, record))) schedule()
  })
  const begin = (): void => {
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter })
    schedule()
  }
  const rest = (): void => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(again)
    if (frame !== undefined) cancelAnimationFrame(frame)
    timer = frame = again = undefined
  }
  const follow = (): void => (document.hidden ? rest() : begin())
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', rest)
  addEventListener('pageshow', follow)
  follow()
  return {
    stop() {
      rest()
      document.removeEventListener('visibilitychange', follow)
      removeEventListener('pagehide', rest)
      removeEventListener('pageshow', follow)
    },
  }
}
