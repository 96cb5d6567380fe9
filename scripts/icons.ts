// Draws the extension's icons: two sheets, one folded over the other. Run once after a change: `node scripts/icons.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { root } from './command.ts'

type Colour = readonly [red: number, green: number, blue: number]
interface Sheet {
  readonly colour: Colour
  /** Left, top, right, bottom and corner radius, as parts of the icon's edge. */
  readonly box: readonly [number, number, number, number, number]
}

const sheets: readonly Sheet[] = [
  { colour: [0x0f, 0x4c, 0x5c], box: [0.06, 0.06, 0.7, 0.7, 0.16] },
  { colour: [0xf2, 0xa5, 0x41], box: [0.3, 0.3, 0.94, 0.94, 0.16] },
]
/** Where the sheets lie on each other. */
const fold: Colour = [0x7a, 0x2e, 0x3a]
const samples = 8

function isInside([left, top, right, bottom, radius]: Sheet['box'], x: number, y: number): boolean {
  const dx = Math.max(left + radius - x, x - (right - radius), 0)
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0)
  return Math.hypot(dx, dy) <= radius
}

function colourAt(x: number, y: number): Colour | undefined {
  const hit = sheets.filter(({ box }) => isInside(box, x, y))
  return hit.length > 1 ? fold : hit[0]?.colour
}

/** Mean colour of one pixel with its coverage as alpha, from a grid of samples. */
function pixel(size: number, column: number, row: number): readonly number[] {
  const hits: Colour[] = []
  for (let sample = 0; sample < samples ** 2; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size
    const colour = colourAt(x, y)
    if (colour !== undefined) hits.push(colour)
  }
  const mean = (channel: 0 | 1 | 2): number =>
    hits.reduce((sum, colour) => sum + colour[channel], 0) / Math.max(hits.length, 1)
  return [mean(0), mean(1), mean(2), (255 * hits.length) / samples ** 2].map(Math.round)
}

const folder = `${root}extension/public/icons`
mkdirSync(folder, { recursive: true })
for (const size of [16, 32, 48, 128]) {
  const image = new PNG({ width: size, height: size })
  for (let index = 0; index < size * size; index++) {
    image.data.set(pixel(size, index % size, Math.floor(index / size)), index * 4)
  }
  writeFileSync(`${folder}/icon-${size}.png`, PNG.sync.write(image))
}
