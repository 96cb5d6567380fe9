// The tables of the screen tests kept honest: every fixture has an expectation and every screen that a page can show has a fixture;
// docs/screens.md is what the tables say.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'node:test'
import { screenIds, screens } from '#core/screens/screen.ts'
import type { StepName } from '#core/flows/step.ts'
import { signatures } from '#core/screens/signatures.ts'
import { elementSteps, resetViews, type ElementStep } from '#core/screens/snapshot.ts'
import { docFile, screensDoc } from '#scripts/screens-doc.ts'
import { captures } from './captures.ts'
import { fixtures } from './fixtures.ts'

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
const files = globSync('*.html', { cwd: folder }).map((file) => basename(file, '.html'))

describe('fixtures', () => {
  it('each have one expectation', () => {
    assert.deepEqual(fixtures.map(({ file }) => file).toSorted(), files.toSorted())
  })
  it('are there for every screen that a page can show', () => {
    const shown = new Set(fixtures.map(({ screen }) => screen))
    assert.deepEqual(
      screenIds.filter((id) => !screens[id].byChoice && screens[id].site !== 'own' && !shown.has(id)),
      [],
    )
  })
  it('are there for every step that a person chooses, though nothing tells it apart', () => {
    const steps = screenIds.filter((id) => screens[id].byChoice)
    assert.deepEqual(
      steps.filter((id) => !files.includes(id)),
      [],
    )
  })
  it('are there for every view of the reset page', () => {
    const text = files.map((file) => readFileSync(`${folder}${file}.html`, 'utf8')).join('')
    assert.deepEqual(
      resetViews.filter((view) => !text.includes(`"${view}"`)),
      [],
    )
  })
})

describe('steps of our own elements', () => {
  it('are the steps that there are, and each has its guidance, but for the end at which nothing is left to do', () => {
    const same: [StepName, ElementStep] extends [ElementStep, StepName] ? true : false = true
    assert.ok(same)
    const guided = new Set(signatures.flatMap(({ elementSteps: steps }) => steps ?? []))
    assert.deepEqual(
      elementSteps.filter((step) => !guided.has(step)),
      ['done'],
    )
  })
})

describe('captures', () => {
  it('are each expected once', () => {
    assert.equal(new Set(captures.map(({ file }) => file)).size, captures.length)
  })
})

describe('docs/screens.md', () => {
  it('says what the tables say: if not, run node scripts/screens-doc.ts', async () => {
    assert.equal(readFileSync(docFile, 'utf8'), await screensDoc())
  })
})
