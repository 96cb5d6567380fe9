// What an element needs from its second view on; one chunk, loaded beside that view.
import { entryCss } from './entry-css.ts'
import { listCss } from './list-css.ts'

export { isAboutField, notice, problemText } from './problems.ts'
export const moreCss = [entryCss, listCss] as const
