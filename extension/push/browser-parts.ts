// The device's parts in a browser, one set for each page and for the worker.
import browser from 'webextension-polyfill'
import { patternOf } from '../own-pages/origins.ts'
import { browserRandom } from '../vault/browser-ports.ts'
import type { Parts } from './device.ts'
import { sessionMemory } from './kept.ts'
import { idbSites } from './site.ts'

/** Is the person letting us into the pages of this server? */
export const mayReach = async (server: string): Promise<boolean> => {
  const pattern = patternOf(new URL(server).origin)
  return pattern !== null && browser.permissions.contains({ origins: [pattern] })
}

let parts: Parts | undefined

export const browserParts = (): Parts =>
  (parts ??= {
    wire: {
      fetch: (url, init) => fetch(url, init),
      credentials: async (server) => ((await mayReach(server)) ? 'include' : 'omit'),
    },
    clock: Date.now,
    random: browserRandom,
    sites: idbSites(),
    memory: sessionMemory(Date.now),
  })
