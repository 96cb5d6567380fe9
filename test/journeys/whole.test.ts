// The whole journey once, as a person would go it: sign in, be told that more is required, register two methods, manage
// them, sign out, forget the password, reset it with both, and sign in with the new one.
import { whole } from './support/whole.ts'
import { inBrowsers } from './support/stage.ts'

inBrowsers('the whole journey', whole)
