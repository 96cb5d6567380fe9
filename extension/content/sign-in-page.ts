// On a sign-in page: recognises the screen, says what to do on it, and tells the popup that it is here.
// Reads no more than snapshot.ts does and changes nothing of the page's own.
import * as v from 'valibot'
import { knownOrigins } from '#core/screens/origins.ts'
import { send } from '../messages.ts'
import { answer, spokenBy } from './answers.ts'
import { guide } from './guide.ts'
import { portsHere } from './ports.ts'

export function onSignInPage(): void {
  const settings = send('settings', {})
  const guidance = guide(document, { ...portsHere(), origins: knownOrigins })
  answer<'present' | 'spoken'>({
    present: { from: 'page', ask: v.strictObject({}), answer: () => settings },
    spoken: spokenBy(guidance),
  })
}
