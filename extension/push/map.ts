// The map of a request: the world with a mark, drawn from what is in the package; nothing is loaded for it.
import { html, svg, type TemplateResult } from 'lit'
import { landPath, mapSize } from '#core/push/map.ts'

const { width, height } = mapSize

/** `point` in the map's own box. */
export const worldMap = ([x, y]: readonly [number, number], label: string): TemplateResult =>
  html`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${svg`<path class="land" d=${landPath}></path>
      <circle class="around" cx=${x} cy=${y} r="9"></circle>
      <circle class="mark" cx=${x} cy=${y} r="3"></circle>`}
  </svg>`
