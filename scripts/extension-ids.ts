// The ids by which browsers, and an organisation's settings, know the extension.
import { createHash } from 'node:crypto'
import manifest from '../manifest.json' with { type: 'json' }

/** Chrome's id for a public key: the first 16 bytes of its SHA-256, each half byte written as a letter from a to p. */
export const chromeIdOf = (key: string): string =>
  createHash('sha256')
    .update(key, 'base64')
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(0x61 + parseInt(digit, 16)))

/** Of a package that carries the manifest's `key`: our own builds. A store gives its own id. */
export const chromeId = chromeIdOf(manifest.key)
export const geckoId = 'twofold@twofold.example'
