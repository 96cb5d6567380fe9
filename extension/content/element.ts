// Makes elements without markup strings: name, properties, children. Text is always text.

export type Child = Node | string | null | false

/** `properties`: `class`, `aria-…`, `type` and other attributes as strings; a function is a click listener. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null && child !== false))
  return made
}

export const button = (
  properties: Readonly<Record<string, string>>,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...properties }, ...children)
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onClick()
  })
  return made
}

const svgSpace = 'http://www.w3.org/2000/svg'
/** A decorative drawing of one path. */
export const drawing = (size: { readonly width: number; readonly height: number }, path: string): SVGElement => {
  const svg = document.createElementNS(svgSpace, 'svg')
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  svg.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS(svgSpace, 'path')
  shape.setAttribute('d', path)
  shape.setAttribute('fill-rule', 'evenodd')
  svg.append(shape)
  return svg
}
