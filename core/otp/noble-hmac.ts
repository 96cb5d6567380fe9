// HMAC in plain JavaScript (noble, by way of otplib): for the browser, where Web Crypto answers only by promise.

import { NobleCryptoPlugin } from '@otplib/plugin-crypto-noble'
import type { Hmac } from './hmac.ts'

const noble = new NobleCryptoPlugin()

export const nobleHmac: Hmac = (algorithm, key, message) => noble.hmac(algorithm, key, message)
