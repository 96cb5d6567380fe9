// Writes XML as text, indented, from small nested pieces.

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char)

export type Attributes = Readonly<Record<string, string | number>>
/** Lines of one element: its text, or its children below it. */
export const element = (
  name: string,
  attributes: Attributes,
  content: string | readonly (readonly string[])[] = [],
): readonly string[] => {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value))}"`)].join(
    ' ',
  )
  if (typeof content === 'string') return [`<${opening}>${escape(content)}</${name}>`]
  if (content.length === 0) return [`<${opening} />`]
  return [`<${opening}>`, ...content.flat().map((line) => `  ${line}`), `</${name}>`]
}
