// Where the card goes: beside the page's own box if there is any room, narrower or lower if need be; over that box only when allowed,
// and then never over the control it speaks of, a button, a field or a picture. Pure geometry in CSS pixels of the viewport.

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
export interface Scene {
  readonly viewport: Size
  /** The card as it likes to be, and narrower where it may be: best first. */
  readonly sizes: readonly Size[]
  readonly anchor: Box | null
  /** The page's own box, in which everything stands. */
  readonly frame: Box | null
  /** What must stay free: the anchor itself, buttons, fields, pictures. */
  readonly clear: readonly Box[]
  /** The card may lie over what is in the box and need not stay free. */
  readonly mayCover: boolean
  readonly rightToLeft: boolean
}
export interface Placement {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Less than the card's own height where it has to scroll. */
  readonly maxHeight: number
}

const gap = 12
const shortestBand = 130

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

/** Level with the anchor, to both sides of a box; the side where reading ends comes first. */
const beside = ({ viewport, anchor, rightToLeft }: Scene, box: Box, card: Size): readonly Box[] => {
  const y = clamp((anchor ?? box).y - gap, gap, Math.max(gap, viewport.height - card.height - gap))
  const sides = [
    { x: box.x + box.width + gap, y, ...card },
    { x: box.x - card.width - gap, y, ...card },
  ]
  return rightToLeft ? sides.toReversed() : sides
}

const corners = ({ viewport, rightToLeft }: Scene, card: Size): readonly Box[] => {
  const right = viewport.width - card.width - gap
  const bottom = viewport.height - card.height - gap
  const [end, start] = rightToLeft ? [gap, right] : [right, gap]
  return [[end, bottom], [end, gap], [start, bottom], [start, gap]].map(([x = 0, y = 0]) => ({ x, y, ...card })) // prettier-ignore
}

/** The highest band over the whole width in which none of these boxes lies. */
const band = ({ viewport }: Scene, boxes: readonly Box[], { width, height }: Size): Placement | null => {
  const edges = boxes
    .map((box) => ({ from: box.y - gap, to: box.y + box.height + gap }))
    .filter(({ from, to }) => to > 0 && from < viewport.height)
    .toSorted((a, b) => a.from - b.from)
  let y = gap
  let best = { y: 0, height: 0 }
  for (const { from, to } of [...edges, { from: viewport.height - gap, to: 0 }]) {
    if (from - y > best.height) best = { y, height: from - y }
    y = Math.max(y, to)
  }
  if (best.height < Math.min(shortestBand, height) || width > viewport.width) return null
  return { x: (viewport.width - width) / 2, y: best.y, width, maxHeight: Math.min(height, best.height) }
}

/** Where the card lies, or null where it would cover something however it lies: then it stays folded. */
export const placeCard = (scene: Scene): Placement | null => {
  const { viewport, sizes, anchor, frame, clear, mayCover } = scene
  const [size] = sizes
  if (!size) return null
  const inside = ({ x, y, width, height }: Box): boolean =>
    x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height
  const free = (boxes: readonly Box[], taken: readonly Box[]): Placement | null => {
    const box = boxes.find((one) => inside(one) && !taken.some((other) => overlaps(one, other)))
    return box ? { x: box.x, y: box.y, width: box.width, maxHeight: box.height } : null
  }
  if (frame) {
    const taken = [frame, ...clear]
    const outside = sizes.flatMap((one) => [...beside(scene, frame, one), ...corners(scene, one)])
    const placed = free(outside, taken) ?? band(scene, taken, size)
    if (placed || !mayCover) return placed
  }
  const near = [...(anchor ? beside(scene, anchor, size) : []), ...corners(scene, size)]
  return free(near, clear) ?? band(scene, clear, size)
}
