// Redraws a view once a second while it shows a time that runs; stops when the view is left.
import type { ViewHost } from '../view/view.ts'

export const ticking = (host: ViewHost): void => {
  const timer = setInterval(() => {
    host.update()
  }, 1000)
  host.signal.addEventListener('abort', () => {
    clearInterval(timer)
  })
}
