// What happens on the way in real life: a reply that gets lost, no connection for a while, a double click, two tabs, a
// change of mind.
import { hiccups } from './support/hiccups.ts'
import { inBrowsers } from './support/stage.ts'

inBrowsers('hiccups', hiccups)
