// Which keys fill in a code, as guidance may say it beside a page: the same whether or not anything is kept, so that a page that
// could read our card would learn nothing of it.

export const FILL_COMMAND = 'fill-code'

interface Command {
  readonly name?: string | undefined
  readonly shortcut?: string | undefined
}

/** As the browser writes them, or null: the person has taken them away, or the organisation has the authenticator off. */
export const keysOf = (commands: readonly Command[], isOn: boolean): string | null =>
  (isOn && commands.find(({ name }) => name === FILL_COMMAND)?.shortcut) || null
