// Follows an element that still moves (views slide in) until it has come to rest: a few frames, and never for long.

const stillFrames = 3
const mostFrames = 60

/** Calls `moved` in each frame in which the box is another than before. The function it returns ends it early. */
export const follow = (one: Element | null, moved: () => void): (() => void) => {
  let last = ''
  let still = 0
  let left = mostFrames
  let frame: number | undefined
  const step = (): void => {
    const now = JSON.stringify(one?.getBoundingClientRect())
    still = now === last ? still + 1 : 0
    last = now
    left -= 1
    if (still === 0) moved()
    if (still < stillFrames && left > 0) frame = requestAnimationFrame(step)
  }
  if (one) frame = requestAnimationFrame(step)
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
