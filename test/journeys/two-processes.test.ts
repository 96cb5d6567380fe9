// The server as two processes on one Postgres, each request to the next of them: the whole journey, and what happens on
// the way in real life, as with one. `TWO_PROCESSES=1 npm test -- journeys` plays every journey so.
import { hiccups } from './support/hiccups.ts'
import { inBrowsers } from './support/stage.ts'
import { whole } from './support/whole.ts'

inBrowsers(
  'two processes on one Postgres',
  (play) => {
    whole(play)
    hiccups(play)
  },
  ['chromium'],
  2,
)
