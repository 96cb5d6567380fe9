// The page of limits is the one that the policy makes, and leaves no limit out.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { mergePolicy } from '#core/policy/presets.ts'
import { limitsFile, limitsText, presets } from './limits-doc.ts'

const kept = readFileSync(limitsFile, 'utf8')

describe('docs/limits.md', () => {
  it('ASVS-6.1.1 is current (run `node scripts/limits-doc.ts` if not)', async () => {
    assert.equal(kept, await limitsText(presets))
  })

  it('ASVS-6.1.1 says the figures of the policy that a server runs with', async () => {
    const { strict } = presets
    assert.ok(strict)
    const limits = { ...strict.limits, triesPerMethod: 77 }
    const page = await limitsText({ value: mergePolicy(strict, { limits, lifetimes: { flow: 600 } }) })
    assert.match(page, /`limits\.triesPerMethod`\s*\| 77 /)
    assert.match(page, /`lifetimes\.flow`\s*\| 600 s \(10 minutes\)/)
  })

  it('ASVS-6.1.1 has every number of the limits, the lifetimes and the approvals', () => {
    for (const section of ['limits', 'lifetimes', 'push'] as const)
      for (const [name, value] of Object.entries(presets['strict']?.[section] ?? {}))
        if (typeof value === 'number') assert.ok(kept.includes(`\`${section}.${name}\``), `${section}.${name}`)
  })
})
