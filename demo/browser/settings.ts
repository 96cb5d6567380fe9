// The other ways to see the same pages: rules, language, direction, colours; and everything from the beginning.
import { directionOf, directions, readView, themes, type View, writeView } from '../view.ts'
import { text, type TextKey } from '../text.ts'
import { el } from './el.ts'
import { post } from './post.ts'

const cookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

export const remember = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
}

/** Elements of ours in the page, wherever they stand. */
const elements = (): NodeListOf<HTMLElement> => document.querySelectorAll('mfa-sign-in, mfa-register, sspr-reset')

const applyView = (view: View): void => {
  const { documentElement } = document
  documentElement.dir = directionOf(view)
  documentElement.dataset['theme'] = view.theme
  for (const element of elements()) {
    element.lang = view.lang
    element.dir = directionOf(view)
  }
}

/** Languages of the elements, each by its own name; the pseudo-language has none. */
const languages = (): readonly (readonly [string, string])[] =>
  (document.body.dataset['languages'] ?? 'en')
    .split(' ')
    .map((tag) => [
      tag,
      tag === 'xa' ? text.pseudo : (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag),
    ])

const select = <T extends string>(
  id: string,
  label: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement => {
  const field: HTMLSelectElement = el(
    'select',
    { id, change: () => choose(field.value as T) },
    ...options.map(([value, name]) => el('option', { value, selected: value === chosen }, name)),
  )
  return el('div', { class: 'setting' }, el('label', { for: id }, label), field)
}

const named = <T extends string>(prefix: 'direction' | 'theme', values: readonly T[]) =>
  values.map((value) => [value, text[`${prefix}.${value}` as TextKey]] as const)

export const settings = (): HTMLElement => {
  let view = readView(cookie('view'))
  const change = (some: Partial<View>): void => {
    view = { ...view, ...some }
    remember('view', writeView(view))
    applyView(view)
  }
  const rules = [
    ['/', text['rules.microsoft365']],
    ['/strict', text['rules.strict']],
  ] as const
  return el(
    'section',
    { class: 'settings', 'aria-labelledby': 'desk-settings' },
    el('h3', { id: 'desk-settings' }, text.settings),
    el(
      'nav',
      { 'aria-label': text.rules },
      el('span', {}, text.rules),
      ...rules.map(([href, name]) => {
        const here = (document.body.dataset['prefix'] || '/') === href
        return el('a', { href, ...(here ? { 'aria-current': 'true' } : {}) }, name)
      }),
    ),
    select('desk-language', text.language, languages(), view.lang, (lang) => change({ lang })),
    select('desk-direction', text.direction, named('direction', directions), view.way, (way) => change({ way })),
    select('desk-theme', text.theme, named('theme', themes), view.theme, (theme) => change({ theme })),
    el(
      'button',
      { type: 'button', click: () => void post('/demo/start-again', {}).then(() => location.reload()) },
      text.startAgain,
    ),
    el('p', { class: 'note' }, text.startAgainNote),
  )
}
