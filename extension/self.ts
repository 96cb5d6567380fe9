// Who this extension is, from its own manifest.
import browser from 'webextension-polyfill'
import type { Self } from './dispatch.ts'
import { patternOf } from './own-pages/origins.ts'

/** Host permissions of the pages on which guidance runs, in the manifest's order. */
export const guidedMatches = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches)

/** Their host names. */
export const guidedHosts = (): string[] => guidedMatches().map((match) => new URL(match).host)

export const self = (): Self => ({
  id: browser.runtime.id,
  origin: browser.runtime.getURL('').replace(/\/$/, ''),
  isGranted: async (origin) => {
    const pattern = patternOf(origin)
    return (
      pattern !== null && !guidedMatches().includes(pattern) && browser.permissions.contains({ origins: [pattern] })
    )
  },
  guidedOrigins: guidedHosts().map((host) => `https://${host}`),
})
