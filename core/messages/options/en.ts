// What the options page says, in English: what the organisation has set, what of it could not be used, and what a person may choose.
export const en = {
  title: 'Twofold: settings',
  'lead.managed': '{organisation} looks after Twofold in this browser.',
  'lead.nameless': 'Your organisation looks after Twofold in this browser.',
  'lead.own':
    'No organisation looks after Twofold in this browser. Its help follows the rules that Microsoft 365 has by default, and every choice is yours.',

  // What the organisation has set
  'managed.title': 'Set by your organisation',
  'managed.lead': 'Only the people who look after this browser can change these.',
  'setting.organisationName': 'Organisation',
  'setting.supportAddress': 'Where to get help',
  'setting.guidance': 'Help on the sign-in pages',
  'setting.requiredMethods': 'Methods that you have to register',
  'setting.offeredMethods': 'Methods that you can register',
  'setting.resetMethods': 'Methods that count for a password reset',
  'setting.signInMethods': 'Methods that work when you sign in',
  'setting.textAndCallUntil': 'Day from which texts and calls no longer count',
  'setting.appName': 'Recommended app',
  'setting.allowOtherApps': 'Other authenticator apps may be used',
  'setting.reconfirmDays': 'Days between two regular checks',
  'setting.texts': 'Help in your organisation’s own words',
  'setting.pages': 'Your organisation’s own pages with help',
  'setting.authenticator': 'Twofold keeps sign-in codes',
  'setting.push': 'Sign-ins can be approved in Twofold',
  'setting.allowExport': 'Kept codes may be exported',
  'setting.requirePassword': 'Kept codes need a password',
  'setting.lockMinutes': 'Minutes without use until codes are locked',
  'value.yes': 'Yes',
  'value.no': 'No',
  'value.never': 'Never',
  'value.none': 'None',
  'method.fido2': 'Passkey or security key',
  'method.push': 'Approval in an app',
  'method.totp': 'Code from an app',
  'method.sms': 'Text message',
  'method.voice': 'Phone call',
  'method.email': 'E-mail',
  'method.recoveryCode': 'Recovery codes',

  // What of it could not be used
  'refused.title': 'Set, but not valid',
  'refused.lead':
    'Your organisation has set these in a way that Twofold cannot use. They are left out, and everything else holds. Please tell the people who look after this browser.',
  'refused.entries': 'Left out, counted from the top: {entries}',
  'refused.until': 'Until that is mended: {value}',
  'expected.text': 'A text of up to 80 characters is needed.',
  'expected.address': 'An address that begins with mailto: or https: is needed.',
  'expected.switch': 'true or false is needed, without quotation marks.',
  'expected.number': 'A whole number from {least} to {most} is needed.',
  'expected.methods': 'A list with some of these names is needed: {names}',
  'expected.day': 'A day is needed, written like 2027-02-01.',
  'expected.origins': 'A list of addresses is needed, each like https://account.example.com, with nothing after it.',
  'expected.texts':
    'A list is needed, each with the key of a text, the text with no other placeholders than it has, and, if you like, a language.',

  // What a person may choose
  'own.title': 'Your own choices',
  'own.guidance': 'Show help on the sign-in pages',
  'own.guidance.hint': 'Pages that are open follow when you load them again.',
  'own.guidance.locked': 'Your organisation has decided this for you.',
  'own.cards.title': 'Help that you closed',
  'own.cards.none':
    'Nothing. When you close the help on a page, a small button stays there, and the page is listed here.',
  'own.cards.lead': 'On these pages only a small button shows.',
  'own.cards.open': 'Open again',
  'own.cards.open-one': 'Open again: {title}',
  'own.cards.open-all': 'Open all again',
  'own.ticked.title': 'What you ticked in “Your set-up”',
  'own.ticked.none': 'Nothing.',
  'own.ticked.forget': 'Forget this',
  'said.saved': 'Saved.',
  'said.opened': 'The help is open again.',
  'said.forgotten': 'Forgotten.',

  // About
  'about.title': 'About Twofold',
  'about.version': 'Version {version}',
  'about.privacy':
    'The help sends nothing anywhere, and what you choose here stays in this browser. On sign-in pages it reads nothing that you type, and no name or number.',
  'about.sites': 'Microsoft sign-in pages with help',
  'about.not-microsoft': 'Twofold is not affiliated with Microsoft.',
} as const
