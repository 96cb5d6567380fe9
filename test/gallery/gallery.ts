// The gallery page: every step from sample data, or one of them by `?step=`; `lang` and `dir` as in HTML.
import { show } from './show.ts'
import { samples } from './steps.ts'

const asked = new URLSearchParams(location.search)
const lang = asked.get('lang') ?? ''
const dir = asked.get('dir') ?? ''
const only = asked.get('step')
const main = document.querySelector('main') as HTMLElement

if (lang) document.documentElement.lang = lang
if (dir) document.documentElement.dir = dir

for (const name of only ? [only] : Object.keys(samples)) {
  const section = document.createElement('section')
  if (!only) {
    const heading = document.createElement('h1')
    heading.textContent = name
    section.append(heading)
  }
  main.append(section)
  await show(name, { lang, dir, parent: section })
}
document.documentElement.dataset['ready'] = 'true'
