// Makes an element with its attributes and children; texts become text nodes, so nothing is ever parsed as HTML.

type Child = Node | string | null
export type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>

/** `true` sets an empty attribute, `false` none; a function listens to the event of that name. */
export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/**
 * Shows `items` in `list`, one element each, made once and kept while the item is there, so that focus and what is
 * unfolded stay. Elements are in the order of the items.
 */
export const keep = <T extends { readonly id: string }>(
  list: Element,
  items: readonly T[],
  make: (item: T) => { readonly element: Element; readonly update?: (item: T) => void },
): void => {
  const kept = shown.get(list) ?? new Map<string, ReturnType<typeof make>>()
  shown.set(list, kept)
  const ids = new Set(items.map(({ id }) => id))
  for (const [id, { element }] of kept) {
    if (ids.has(id)) continue
    element.remove()
    kept.delete(id)
  }
  items.forEach((item, index) => {
    const present = kept.get(item.id) ?? make(item)
    kept.set(item.id, present)
    present.update?.(item as never)
    if (list.children[index] !== present.element) list.insertBefore(present.element, list.children[index] ?? null)
  })
}

const shown = new WeakMap<
  Element,
  Map<string, { readonly element: Element; readonly update?: (item: never) => void }>
>()
