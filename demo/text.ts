// Every text of the demo's own pages and of its panel. What the elements and their messages say is in core/messages.
import type { PersonKey } from './people.ts'

export const text = {
  company: 'Alderbrook Group',
  skip: 'Skip to the page',
  nav: 'Pages',
  signIn: 'Sign in',
  account: 'Your account',
  reset: 'Reset password',
  signInTitle: 'Sign in – Alderbrook Group',
  accountTitle: 'Your account – Alderbrook Group',
  resetTitle: 'Reset your password – Alderbrook Group',
  hello: 'Hello',
  accountLead: 'This is what we know you by, and how you sign in.',
  details: 'Details',
  methods: 'Security',
  name: 'Name',
  username: 'User name',
  workMail: 'Work e-mail',
  signOut: 'Sign out',
  changePassword: 'Change password',
  footer: 'Alderbrook Group is invented. Nothing on these pages leaves this computer.',
  preparing: 'One moment…',
  ticketFailed: 'Your sign-in methods could not be opened. Reload this page.',
  notFound: 'There is no such page here.',

  desk: 'Demo panel',
  deskNote: 'Only in this demo: it stands in for the person’s phone and mailbox.',
  toDesk: 'To the phone and mailbox',
  try: 'People to try',
  tryLead: 'Choose somebody. What to type, their phone and their mailbox are below.',
  atFirst: 'At the start: {state}',
  userName: 'User name',
  password: 'Password',
  privateMail: 'Private e-mail',
  number: 'Phone number',
  copy: 'Copy',
  copied: 'Copied',
  copyNamed: 'Copy: {what}',

  phone: 'Phone',
  noTexts: 'No text messages yet.',
  texts: 'Text messages',
  from: 'From Alderbrook to {to}',
  calling: 'Alderbrook is calling {to}',
  answer: 'Answer',
  decline: 'Decline',
  hangUp: 'Hang up',
  onTheCall: 'On the call',
  youHear: 'You hear:',
  keypad: 'Keypad',
  pressed: 'Pressed: {keys}',
  'call.confirmed': 'You pressed #: confirmed.',
  'call.denied': 'You pressed 0#: reported as not yours.',
  'call.missed': 'Missed call',
  'call.declined': 'You declined the call.',
  'call.hung-up': 'The call is over.',
  'call.expired': 'The request behind this call is over.',

  app: 'Authenticator app',
  appNote: 'A stand-in for an app on the phone: it holds only the accounts of this demo.',
  noAccounts: 'No accounts yet.',
  scan: 'Scan the QR code on this page',
  nothingToScan: 'There is no QR code on this page right now.',
  paste: 'Or paste a setup key',
  pasteHint: 'From “Can’t scan the image?”, or a whole otpauth: link.',
  add: 'Add account',
  added: 'The account was added. Its code is above.',
  notAKey: 'That is not a setup key.',
  remove: 'Remove',
  removeNamed: 'Remove {account}',
  changesIn: 'New code in {seconds} s',

  mailboxes: 'Mailbox',
  noMail: 'No mail yet.',
  mailTo: 'To {to}',
  newText: 'New text message',
  newMail: 'New mail: {subject}',
  newCall: 'The phone is ringing',
  disconnected: 'The panel has lost its connection and tries again by itself.',

  settings: 'Try it differently',
  rules: 'Rules',
  'rules.microsoft365': 'As Microsoft 365 applies them',
  'rules.strict': 'Strict (NIST AAL2)',
  language: 'Language of the forms',
  pseudo: 'Pseudo-language (longer, accented)',
  direction: 'Direction',
  'direction.auto': 'As the language reads',
  'direction.ltr': 'Left to right',
  'direction.rtl': 'Right to left',
  theme: 'Colours',
  'theme.auto': 'As this computer has them',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  startAgain: 'Start again',
  startAgainNote: 'Everybody gets back the password and the methods above; phones and mailboxes are emptied.',
} as const

export type TextKey = keyof typeof text

/** What is special about each person, and what happens to them. */
export const stories: Readonly<Record<PersonKey, { readonly state: string; readonly expect: string }>> = {
  none: {
    state: 'nothing registered',
    expect: 'Signs in, is told that more information is required, and registers two methods.',
  },
  one: {
    state: 'one method',
    expect: 'Verifies with the app, then is asked for one more method. The app is skipped.',
  },
  two: {
    state: 'two methods',
    expect:
      'Signs in with the app or the phone. Try “Forgot my password” with both, or add an approval on a device: the extension is one.',
  },
  stale: {
    state: 'not confirmed for 200 days',
    expect: 'Signs in, then is asked whether the registered methods are still right.',
  },
  administrator: {
    state: 'administrator',
    expect: 'Always needs two methods. Under the strict rules a phone does not count for an administrator’s reset.',
  },
  unlicensed: {
    state: 'no licence',
    expect: 'Can sign in. A reset is refused, but only after both methods were proved.',
  },
  locked: { state: 'locked', expect: 'Is turned away after the password, and after both proofs of a reset.' },
}

export const nobodysStory = {
  state: 'nobody has this name',
  expect:
    'Everything looks as it does for somebody: the password is wrong, and a reset asks for methods that nobody has.',
} as const

/** What `npm start` prints. */
export const printed = {
  open: 'Open {origin}/',
  strict: 'The same under the strict rules: {origin}/strict',
  people: 'People to try (their phone and mailbox are in the panel of the page):',
  stop: 'Ctrl-C ends it. What was registered is kept in {folder}; “Start again” in the panel forgets it.',
  busy: 'Port {port} is taken. Choose another one: PORT=4401 npm start',
} as const
