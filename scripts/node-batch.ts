// One process that runs several quick test files, `node scripts/node-batch.ts RESULTS FILE …`, and writes every outcome
// to RESULTS. Files that share a process load what they share once: the daily check takes less than half the time.
import { writeFileSync } from 'node:fs'
import { run } from 'node:test'
import { type Outcome, outcomeOf } from './outcome.ts'

const [results = '', ...files] = process.argv.slice(2)
const outcomes: Outcome[] = []
// Where files share a process the runner may end its stream only with the process. One that does not end by itself has
// left something open; the parent will say so.
process.on('exit', () => {
  writeFileSync(results, JSON.stringify(outcomes))
})
for await (const event of run({ files, isolation: 'none' })) {
  const outcome = outcomeOf(event)
  if (outcome) outcomes.push(outcome)
}
