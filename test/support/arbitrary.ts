// Hostile input for property tests.

import fc from 'fast-check'

/** Any UTF-16 at all: controls, lone surrogates, right-to-left marks. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))
