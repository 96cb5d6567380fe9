// The published document is the one that the code makes, and names every address.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { openApiFile, openApiText } from '#scripts/openapi.ts'
import { routes } from './links.ts'

const document = JSON.parse(readFileSync(openApiFile, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
}

describe('docs/openapi.json', () => {
  it('is current (run `node scripts/openapi.ts` if not)', async () => {
    assert.equal(readFileSync(openApiFile, 'utf8'), await openApiText())
  })
  it('ASVS-6.3.4 names every route, once', () => {
    for (const [answer, { method, path }] of Object.entries(routes))
      assert.equal(document.paths[path]?.[method.toLowerCase()]?.operationId, answer)
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    assert.equal(new Set(ids).size, ids.length)
  })
  it('points only at what it holds', () => {
    const held = JSON.parse(readFileSync(openApiFile, 'utf8')) as {
      readonly components: Record<string, Record<string, unknown>>
    }
    for (const [, kind = '', name = ''] of JSON.stringify(held).matchAll(/"#\/components\/(\w+)\/(\w+)"/g))
      assert.ok(held.components[kind]?.[name], `${kind}/${name}`)
    assert.ok(!JSON.stringify(held).includes('$defs'))
  })
})
