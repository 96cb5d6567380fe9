// Authenticator-Extension 8 (github.com/Authenticator-Extension/Authenticator, MIT) for `npm run bench -- authenticator`: built by its
// own `npm run chrome`, then --peer=FOLDER/chrome --seed=bench/authenticator.extension.ts. Without a password: not locked.
import type { PeerModule } from './authenticator.subject.ts'
import { numbered } from './authenticator.seed.ts'

/** Runs inside its page, so it may use nothing from outside. */
async function put(accounts: readonly { readonly issuer: string; readonly account: string }[]): Promise<void> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const secret = (): string => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => alphabet[byte % 32]).join('') // prettier-ignore
  const entries = accounts.map(({ issuer, account }, index) => {
    const hash = crypto.randomUUID()
    const settings = { type: 'totp', counter: 0, digits: 6, period: 30, algorithm: 'SHA1', pinned: false }
    return [
      hash,
      { dataType: 'OTPStorage', encrypted: false, hash, index, issuer, account, secret: secret(), ...settings },
    ]
  })
  await chrome.storage.local.clear()
  await chrome.storage.local.set({ UserSettings: { storageLocation: 'local' }, ...Object.fromEntries(entries) })
}

const peer: PeerModule['default'] = {
  name: 'Authenticator 8.0.2',
  popup: 'view/popup.html',
  async seed(page, count) {
    // It writes its settings while it starts, and would write over ours.
    await page.waitForFunction(async () => 'UserSettings' in (await chrome.storage.local.get()), { polling: 200 })
    await page.evaluate(put, numbered(count))
  },
  code: '.entry .code',
  row: 'a.entry',
  search: '#searchInput',
}

export default peer
