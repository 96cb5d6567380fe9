// The authenticator on a page of its own for element tests: a vault in memory, drawn by the real elements, and ways to look
// through every shadow root.
import type { Authenticator } from '#extension/authenticator/authenticator.ts'
import { Keeper } from '#extension/authenticator/keeper.ts'
import type { Account } from '#extension/vault/account.ts'
import { testPassword, testWorld, withVault, type TestWorld, type WorldOptions } from './authenticator-world.ts'

export interface AuthenticatorStage {
  readonly world: TestWorld
  readonly keeper: Keeper
  readonly element: Authenticator
  /** The first that matches, in any shadow root, and can be seen. */
  readonly find: <E extends HTMLElement = HTMLElement>(selector: string) => Promise<E>
  readonly all: (selector: string) => HTMLElement[]
  /** The button of that name, or whose name begins so. */
  readonly button: (name: string) => Promise<HTMLElement>
  readonly text: () => string
  readonly says: (pattern: RegExp) => Promise<void>
  readonly close: () => void
}

export async function stageOf(
  options: WorldOptions & { readonly accounts?: readonly Account[]; readonly locked?: boolean } = {},
): Promise<AuthenticatorStage> {
  // prettier-ignore
  const world = testWorld({ now: 59_000, ...options })
  if (options.accounts) await withVault(world, options.accounts)
  const keeper = new Keeper(world)
  const element = document.createElement('twofold-authenticator') as Authenticator
  element.keeper = keeper
  const main = document.createElement('main')
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Twofold' }), element)
  document.body.append(main)
  await until(() => keeper.phase !== 'opening')
  if (options.accounts && options.locked !== true) await keeper.unlock({ kind: 'password', password: testPassword })
  const all = (selector: string): HTMLElement[] => rootsOf(element).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]) // prettier-ignore
  const seen = (selector: string): HTMLElement | undefined => all(selector).find((one) => one.checkVisibility())
  return {
    world,
    keeper,
    element,
    all,
    find: async <E extends HTMLElement>(selector: string) => (await until(() => seen(selector), selector)) as E,
    button: (name) => until(() => all('button, summary').find((one) => one.checkVisibility() && nameOf(one).startsWith(name)), name), // prettier-ignore
    text: () => textOf(element),
    says: async (pattern) => {
      await until(() => pattern.test(textOf(element)), `${pattern} in ${textOf(element)}`)
    },
    close: () => main.remove(),
  }
}

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()

function rootsOf(element: HTMLElement): ParentNode[] {
  const roots: ParentNode[] = element.shadowRoot ? [element.shadowRoot] : []
  for (const root of roots)
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) roots.push(inner.shadowRoot)
  return roots
}

export function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.localName === 'style' || !node.checkVisibility()) return ''
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ').replace(/\s+/g, ' ')
}

/** The first answer that is something. */
export async function until<T>(ask: () => T, what = 'it'): Promise<Exclude<T, undefined | null | false>> {
  for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
    const answer = ask()
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>
  }
  throw new Error(`waited in vain for ${what}`)
}
