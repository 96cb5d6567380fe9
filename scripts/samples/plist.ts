// Configuration profiles for macOS, one a browser. Chrome and Edge read an extension's settings from a preference domain named
// after it, and not from `3rdparty`; Firefox reads its own domain, where policies must be enabled.
import { createHash } from 'node:crypto'
import type { ExtensionIds, Json, Settings } from './settings.ts'
import { element } from './xml.ts'

/** A property list's lines for a value. */
const value = (json: Json): readonly string[] => {
  if (typeof json === 'string') return element('string', {}, json)
  if (typeof json === 'number') return element('integer', {}, String(json))
  if (typeof json === 'boolean') return element(String(json), {})
  if (isList(json)) return element('array', {}, json.map(value))
  return element('dict', {}, Object.entries(json).flatMap(([key, one]) => [element('key', {}, key), value(one)])) // prettier-ignore
}
const isList = (json: Json): json is readonly Json[] => Array.isArray(json)

/** The same for the same name, so that a profile made again replaces the one before (RFC 9562 §5.8). */
const uuid = (name: string): string => {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase() // prettier-ignore
}

const profile = (browser: string, domain: string, settings: Settings): string => {
  const about = (identifier: string): Settings => ({
    PayloadIdentifier: identifier,
    PayloadUUID: uuid(identifier),
    PayloadVersion: 1,
  })
  const payload = { PayloadType: domain, ...about(`example.twofold.${domain}`), PayloadEnabled: true, ...settings }
  const whole = {
    PayloadType: 'Configuration',
    ...about(`example.twofold.${browser}`),
    PayloadDisplayName: `Twofold in ${browser}`,
    PayloadScope: 'System',
    PayloadContent: [payload],
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    ...element('plist', { version: '1.0' }, [value(whole)]),
  ]
  return `${lines.join('\n')}\n`
}

export const profiles = (ids: ExtensionIds, settings: Settings): Readonly<Record<string, string>> => ({
  'macos-chrome.mobileconfig': profile('Chrome', `com.google.Chrome.extensions.${ids.chrome}`, settings),
  'macos-edge.mobileconfig': profile('Edge', `com.microsoft.Edge.extensions.${ids.edge}`, settings),
  'macos-firefox.mobileconfig': profile('Firefox', 'org.mozilla.firefox', {
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [ids.firefox]: settings } },
  }),
})
