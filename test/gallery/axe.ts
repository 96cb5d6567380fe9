// axe-core on one element, with the rules of WCAG 2.2 A and AA and of good practice; one line a violation.
import type { AxeResults, RunOptions } from 'axe-core'
import 'axe-core/axe.min.js'

interface Axe {
  readonly run: (context: Element, options: RunOptions) => Promise<AxeResults>
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const violations = async (element: Element): Promise<readonly string[]> => {
  const { axe } = globalThis as unknown as { readonly axe: Axe }
  const { violations: found } = await axe.run(element, {
    runOnly: { type: 'tag', values: tags },
    // Of the page around the element, not of the element.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
