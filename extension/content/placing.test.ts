// Where the card goes, as geometry: never out of sight, never over what must stay free, over the page's box only when allowed.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { overlaps, placeCard, type Box, type Scene } from './placing.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const scene: Scene = {
  viewport: { width: 1280, height: 800 },
  sizes: [
    { width: 352, height: 400 },
    { width: 244, height: 560 },
  ],
  anchor: box(440, 300, 400, 40),
  frame: box(420, 150, 440, 400),
  clear: [box(440, 300, 400, 40), box(700, 480, 120, 36)],
  mayCover: false,
  rightToLeft: false,
}
const narrow: Partial<Scene> = {
  viewport: { width: 320, height: 640 },
  sizes: [{ width: 296, height: 400 }],
  frame: box(0, 80, 320, 560),
  anchor: box(24, 200, 270, 40),
  clear: [box(24, 200, 270, 40), box(180, 260, 116, 36)],
}

describe('placeCard', () => {
  it('stands beside the page’s box, where reading ends, level with the control', () => {
    const placed = placeCard(scene)
    assert.deepEqual(placed, { x: 872, y: 288, width: 352, maxHeight: 400 })
  })
  it('stands on the other side where reading goes right to left', () => {
    const placed = placeCard({ ...scene, rightToLeft: true })
    assert.equal(placed?.x, 420 - 352 - 12)
  })
  it('becomes narrower before it goes over the page’s box', () => {
    const placed = placeCard({ ...scene, viewport: { width: 1000, height: 720 }, frame: box(280, 90, 440, 400) })
    assert.equal(placed?.width, 244)
  })
  it('stays folded on a narrow page rather than lie over unknown text', () => {
    assert.equal(placeCard({ ...scene, ...narrow }), null)
  })
  it('lies over text, in the highest free band, when it may', () => {
    const placed = placeCard({ ...scene, ...narrow, mayCover: true })
    assert.deepEqual(placed && [placed.y, placed.maxHeight], [308, 320])
  })
  it('stays folded where even that would cover a control', () => {
    const clear = [100, 220, 340, 460, 580].map((y) => box(10, y, 300, 40))
    assert.equal(placeCard({ ...scene, ...narrow, mayCover: true, clear }), null)
  })
  it('goes to a corner where there is no anchor and no box', () => {
    assert.deepEqual(placeCard({ ...scene, anchor: null, frame: null, clear: [] }), { x: 916, y: 388, width: 352, maxHeight: 400 }) // prettier-ignore
    assert.equal(placeCard({ ...scene, anchor: null, frame: null, clear: [], rightToLeft: true })?.x, 12)
  })

  const size = fc.record({ width: fc.integer({ min: 1, max: 1600 }), height: fc.integer({ min: 1, max: 1200 }) })
  const anyBox = fc.record({ x: fc.integer({ min: -300, max: 1600 }), y: fc.integer({ min: -300, max: 1200 }), width: fc.integer({ min: 1, max: 800 }), height: fc.integer({ min: 1, max: 800 }) }) // prettier-ignore
  const anyScene: fc.Arbitrary<Scene> = fc.record({
    viewport: fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 200, max: 1200 }) }),
    sizes: fc.array(size, { minLength: 1, maxLength: 2 }),
    anchor: fc.option(anyBox),
    frame: fc.option(anyBox),
    clear: fc.array(anyBox, { maxLength: 6 }),
    mayCover: fc.boolean(),
    rightToLeft: fc.boolean(),
  })
  it('is always in sight and over nothing that must stay free, whatever the page', () => {
    fc.assert(
      fc.property(anyScene, (any) => {
        const placed = placeCard(any)
        if (!placed) return
        const { x, y, width, maxHeight } = placed
        const card = { x, y, width, height: maxHeight }
        assert.ok(x >= 0 && y >= 0 && x + width <= any.viewport.width && y + maxHeight <= any.viewport.height)
        for (const other of any.clear) assert.ok(!overlaps(card, other))
        if (any.frame && !any.mayCover) assert.ok(!overlaps(card, any.frame))
      }),
      { numRuns: 5000 },
    )
  })
})
