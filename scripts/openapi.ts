// Writes docs/openapi.json from core/wire. Run it after any change to the wire; core/wire/openapi.test.ts says when it
// was forgotten.
import { writeFileSync } from 'node:fs'
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { openApi } from '#core/wire/openapi.ts'

export const openApiFile = new URL('../docs/openapi.json', import.meta.url)

/** The whole file, as it is written. Checks without a JSON Schema (well-formed UTF-16) are left out of it. */
export async function openApiText(): Promise<string> {
  const document = openApi((schemas) =>
    toJsonSchemaDefs(schemas, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
  )
  const options = { ...(await resolveConfig(openApiFile)), filepath: openApiFile.pathname }
  return format(JSON.stringify(document), options)
}

if (import.meta.main) writeFileSync(openApiFile, await openApiText())
