// Draws the map that a device shows of where a request comes from: the land of the world as one path, and a point for each
// country. Run once after a change: `node scripts/map.ts`. Natural Earth's data (public domain), by world-atlas.
import { readFileSync, writeFileSync } from 'node:fs'
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { format, resolveConfig } from 'prettier'
import { feature } from 'topojson-client'
import { root } from './command.ts'

const file = `${root}core/push/map.ts`
const [width, height] = [320, 160]
/** Square pixels: smaller islands are not drawn. */
const least = 1

type Topology = Parameters<typeof feature>[0]
type Countries = Extract<Parameters<typeof feature>[1], { readonly type: 'GeometryCollection' }>

const read = (name: string): Topology =>
  JSON.parse(readFileSync(`${root}node_modules/world-atlas/${name}.json`, 'utf8')) as Topology

const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' })

/** Rings of whole pixels, each as a start and steps from there; what falls on one pixel twice is drawn once. */
function landPath(): string {
  const atlas = read('land-110m')
  const land = atlas.objects['land']
  if (land === undefined) throw new Error('the atlas has no land')
  const drawn = geoPath(projection).digits(0)(feature(atlas, land) as GeoPermissibleObjects) ?? ''
  return drawn
    .split('Z')
    .map((ring) =>
      ring
        .split(/[ML]/)
        .filter(Boolean)
        .map((point) => point.split(',').map(Number) as [number, number]),
    )
    .filter((ring) => ring.length > 2 && Math.abs(areaOf(ring)) >= least)
    .map(stepsOf)
    .join('')
}

const areaOf = (ring: readonly [number, number][]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

function stepsOf(ring: readonly [number, number][]): string {
  let [x, y] = ring[0] ?? [0, 0]
  let path = `M${x} ${y}l`
  for (const [toX, toY] of ring.slice(1)) {
    if (toX === x && toY === y) continue
    const [dx, dy] = [toX - x, toY - y]
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    ;[x, y] = [toX, toY]
  }
  return `${path}z`
}

/** The middle of the largest part of each country, by ISO 3166-1 alpha-2; numbers become letters as CLDR has them. */
function countryPoints(): Readonly<Record<string, readonly [number, number]>> {
  const atlas = read('countries-50m')
  const { features } = feature(atlas, atlas.objects['countries'] as Countries)
  const points = features.flatMap(({ id, geometry }): [string, [number, number]][] => {
    const code = /^\d{3}$/.test(String(id)) ? new Intl.Locale(`und-${id}`).region : undefined
    if (code === undefined || !/^[A-Z]{2}$/.test(code)) return []
    const parts =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
        : [geometry]
    const largest = parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0]
    const point = largest && projection(geoCentroid(largest))
    return point ? [[code, [Math.round(point[0]), Math.round(point[1])]]] : []
  })
  return Object.fromEntries(points.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const text = `// The world in a box of ${width} by ${height} (Natural Earth projection), to be drawn without any network, and where each
// country is in it. Made by scripts/map.ts from Natural Earth's public data; not to be edited.

export const mapSize = { width: ${width}, height: ${height} } as const

/** All land as one SVG path. */
// prettier-ignore
export const landPath = '${landPath()}'

/** A point inside each country, by ISO 3166-1 alpha-2: two letters, x, y. */
// prettier-ignore
const points = '${Object.entries(countryPoints())
  .map(([code, [x, y]]) => `${code}${x},${y}`)
  .join(' ')}'

/** Null for a country that the map does not have. */
export const pointOf = (country: string): readonly [x: number, y: number] | null => {
  const [, x, y] = new RegExp(\`\\\\b\${country}(\\\\d+),(\\\\d+)\`).exec(/^[A-Z]{2}$/.test(country) ? points : '') ?? []
  return x === undefined || y === undefined ? null : [Number(x), Number(y)]
}
`

if (import.meta.main) {
  const options = { ...(await resolveConfig(file)), filepath: file }
  writeFileSync(file, await format(text, options))
}
