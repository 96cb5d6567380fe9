// The pictures of the flows are what walks see today.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { FlowKind } from '#core/flows/step.ts'
import { root } from '#scripts/command.ts'
import { flowPage, flowPages } from '#scripts/flows.ts'

for (const kind of ['signIn', 'register', 'reset'] satisfies readonly FlowKind[])
  test(`${flowPages[kind]} is current (run \`npm run flows\` if not)`, async () => {
    assert.equal(readFileSync(root + flowPages[kind], 'utf8'), await flowPage(kind))
  })
