// The races on the embedded database: one process, one connection.
import { newKeySettings } from '#server/seal/keys.ts'
import { startAssembled, testPolicy } from '#test/support/assembled.ts'
import { races } from './races.ts'

races('races on PGlite', (patch) =>
  startAssembled({ place: { memory: true }, policy: testPolicy('microsoft365', patch), keys: newKeySettings('a') }),
)
