// What the extension's popup says, in English.
export const popupEn = {
  title: 'Twofold',
  version: 'Version {version}',
  looking: 'Looking at the tab in front…',
  running: 'Twofold runs in the tab in front.',
  notRunning:
    'Twofold does not run in the tab in front: it is not one of the sign-in sites below, or it was open before the extension was.',
  sites: 'Sign-in sites on which Twofold runs',
} as const
