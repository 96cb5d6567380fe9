// Settings that every test browser shares: no first-run pages, no updates, no calls home.

/** `--no-sandbox`: the tests may run as root in a container, where Chromium's sandbox cannot start. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--lang=en-US',
]

export const firefoxPreferences: Readonly<Record<string, string | number | boolean>> = {
  'intl.locale.requested': 'en-US',
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'services.settings.server': 'data:,',
}
