// Chromium lets content scripts at `storage.local` unless it is told not to; Firefox cannot be told, and there they would
// find what is sealed (EXT-ISO-03). `storage.session` is closed to them in both.
export function keepContentScriptsOut(): void {
  const { local } = chrome.storage
  if ('setAccessLevel' in local) void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
}
