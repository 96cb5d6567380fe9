// What runs inside a measured popup from its first moment: watches for the first code and for frames after keys. Everything
// is measured by the page's own clock, from the start of its navigation; a frame counts when it has been handed to paint.

export interface Watched {
  /** Milliseconds since the navigation began; null before. */
  readonly firstCode: number | null
  readonly unlockedAt: number | null
  /** Milliseconds from a key to the end of the next frame. */
  readonly keys: readonly number[]
}

/** Runs inside the page, so it may use nothing from outside. */
export function watch(codeSelector: string): void {
  const seen = { firstCode: null as number | null, unlockedAt: null as number | null, keys: [] as number[] }
  Reflect.set(window, '__bench', seen)
  const all = (selector: string): Element[] => {
    const roots: ParentNode[] = [document]
    const found: Element[] = []
    for (const root of roots) {
      found.push(...root.querySelectorAll(selector))
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
    }
    return found
  }
  const afterFrame = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => then(performance.now()))
      port1.start()
      port2.postMessage(0)
    })
  }
  const look = (): void => {
    const shows = all(codeSelector).some((element) => /^\d{6}$/.test(element.textContent.replace(/\s/g, '')))
    if (!shows) requestAnimationFrame(look)
    else
      afterFrame((now) => {
        seen.firstCode = now
      })
  }
  requestAnimationFrame(look)
  let pressed = 0
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true)
  addEventListener('input', () => afterFrame((now) => seen.keys.push(now - pressed)), true)
}
