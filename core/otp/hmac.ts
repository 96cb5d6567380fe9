// The one piece of cryptography a code needs: HMAC (RFC 2104), given by whoever calls.
// It is synchronous on purpose: one verification takes microseconds, less than a turn of the event loop.

import type { HashAlgorithm } from '@otplib/core'

/** `sha1`, `sha256`, `sha512`: the three of RFC 6238 §1.2, spelt as `node:crypto` and otplib take them. */
export type { HashAlgorithm }

/**
 * A server passes `(algorithm, key, message) => createHmac(algorithm, createSecretKey(key)).update(message).digest()`
 * (given the bytes, `createHmac` of Node 24 takes five times as long); where there is no `node:crypto`, `nobleHmac` is
 * the same function in plain JavaScript.
 */
export type Hmac = (algorithm: HashAlgorithm, key: Uint8Array, message: Uint8Array) => Uint8Array
