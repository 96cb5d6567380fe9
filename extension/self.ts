// Who this extension is, from its own manifest.
import browser from 'webextension-polyfill'
import type { Self } from './dispatch.ts'

/** Host names on which guidance runs, in the manifest's order. */
export const guidedHosts = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) =>
    matches.map((match) => new URL(match).host),
  )

export const self = (): Self => ({
  id: browser.runtime.id,
  origin: browser.runtime.getURL('').replace(/\/$/, ''),
  guidedOrigins: guidedHosts().map((host) => `https://${host}`),
})
