// Finds words that never went through a table of texts: in the pseudo-language those stand outside its brackets.
import { closing, opening } from '#core/messages/widget/pseudo.ts'

/** Words not between the brackets, in text and in what is read out. `data`: where names, codes and the like stand. */
export const foreignWords = (nodes: readonly Element[], data: string): readonly string[] => {
  const found: string[] = []
  const check = (text: string): void => {
    let depth = 0
    const outside = Array.from(text).filter((letter) => {
      if (letter === opening) depth += 1
      const is = depth === 0
      if (letter === closing) depth -= 1
      return is
    })
    if (/\p{L}/u.test(outside.join(''))) found.push(text.trim())
  }
  for (const node of nodes) {
    if (node.closest(data)) continue
    for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) check(child.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) check(node.getAttribute(name) ?? '')
  }
  return found
}
