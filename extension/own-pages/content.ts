// On a page of the organisation's own, which a person has granted: says beside our own elements what their step is and what to do
// there. Knows no other screen on these pages, and ends when the grant is withdrawn.
import * as v from 'valibot'
import { ownPlace } from '#core/screens/origins.ts'
import { answer, spokenBy } from '../content/answers.ts'
import { guide } from '../content/guide.ts'
import { portsHere } from '../content/ports.ts'
import { handOver } from '../push/hand-over.ts'

export function onOwnPage(): void {
  // What a person ticked is of Microsoft's pages, not of this one.
  const ports = portsHere({ registered: null })
  const guidance = guide(document, { ...ports, origins: new Map([[location.origin, ownPlace]]) })
  const stopHandOver = handOver()
  const stopAnswering = answer<'spoken' | 'leave'>({
    spoken: spokenBy(guidance),
    leave: {
      from: 'page',
      ask: v.strictObject({}),
      answer() {
        stopAnswering()
        guidance.stop()
        stopHandOver()
        return {}
      },
    },
  })
}
