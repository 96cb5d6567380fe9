// What an element needs from its second view on; one chunk, loaded beside that view.
import { entryCss } from './entry-css.ts'
import { listCss } from './list-css.ts'

export { changeOf } from '../flow/changes.ts'
export { isAboutField, isRefusal, notice, problemText } from './problems.ts'
export { timeNotice, timeText } from './time-notice.ts'
export const moreCss = [entryCss, listCss] as const
