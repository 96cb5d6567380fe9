// Puts a sheet of ours where a form of ours stands: the document, or the shadow root of a host's own component. Adopted
// sheets need no `style-src` permission (CSP Level 3 §8.1 speaks of inline and fetched styles only).
import type { CSSResult } from 'lit'

export const adopt = (element: Element, sheets: readonly CSSResult[]): void => {
  const root = element.getRootNode() as Document | ShadowRoot
  for (const { styleSheet } of sheets)
    if (styleSheet && !root.adoptedStyleSheets?.includes(styleSheet)) root.adoptedStyleSheets?.push(styleSheet)
}
