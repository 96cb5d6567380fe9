// Which rows of a long list lie in the window: the only ones that are drawn. Pure arithmetic in pixels.

export interface Slice {
  readonly first: number
  /** One past the last. */
  readonly end: number
}

/** Rows drawn beyond each edge, so that scrolling shows no gap. */
const SPARE = 4

/** `top`: where the list begins in the window, negative once scrolled; `height`: of the window. */
export function sliceOf(top: number, height: number, row: number, count: number): Slice {
  const first = Math.max(0, Math.min(count, Math.floor(-top / row) - SPARE))
  const end = Math.max(first, Math.min(count, Math.ceil((height - top) / row) + SPARE))
  return { first, end }
}

/** How far to scroll so that row `index` lies whole between `from` and `to` of the window; 0 where it does. */
export function scrollNeeded(index: number, row: number, top: number, from: number, to: number): number {
  const start = top + index * row
  if (start < from) return start - from
  return start + row > to ? start + row - to : 0
}
