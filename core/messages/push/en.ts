// What is said while a device pairs with an organisation's server and a person answers its requests, in English. Buttons that
// every view has (back, cancel, …) and refusals of the vault are in the authenticator's own table.

export const en = {
  // Pairing
  'pair.add': 'Approve sign-ins here',
  'pair.add.text': 'Type a number from your organisation’s page instead of a code.',
  'pair.paste.title': 'Pair with your organisation',
  'pair.paste.lead':
    'When you add “Approval on a device” on your organisation’s page, it shows a QR code and a link. Scan the code, or paste the link here.',
  'pair.link': 'Pairing link',
  'pair.link.wrong': 'This is no pairing link. Copy it once more from the page.',
  'pair.title': 'Pair with {server}?',
  'pair.lead':
    'Whoever runs this server may then ask you here to approve sign-ins. Say yes only if you are adding this method on its page right now.',
  'pair.origin': 'Page that asks',
  'pair.claimed': 'These names are what the link says. Only the server’s address is certain.',
  'pair.differs':
    'Careful: the page that asks ({page}) is not the server that it names ({server}). Go on only if your organisation told you that the two belong together.',
  'pair.name': 'Name of this device',
  'pair.name.hint': 'By this you tell it from your other devices.',
  'pair.yes': 'Pair with {server}',
  'pair.no': 'Do not pair',
  'pair.done': 'Paired with {server}',
  'pair.waiting': 'The page shows a number now, and the request for it comes up here in a moment.',
  'pair.failed.unreachable': 'No answer from {server}. Are you online? Try again.',
  'pair.failed.request-gone': 'This link is used up or too old. Begin anew on the page.',
  'pair.failed': 'The server did not take the link. Begin anew on the page.',

  // A request
  'ask.title': 'Is this you?',
  'ask.lead': 'Approve only what you began yourself a moment ago.',
  'ask.action': 'Action',
  'purpose.sign-in': 'Sign in',
  'purpose.reset': 'Reset the password',
  'purpose.change-methods': 'Change the sign-in methods',
  'purpose.register': 'Add this device',
  'ask.service': 'Service',
  'ask.account': 'Account',
  'ask.time': 'Time',
  'ask.browser': 'Browser',
  'browser.on': '{browser} on {system}',
  'ask.origin': 'Page',
  'ask.server': 'Server',
  'ask.address': 'Network address',
  'ask.place': 'Place',
  'ask.place.rough': '{country}, roughly',
  'ask.unknown': 'Not known',
  'ask.map': 'Map of the world with a mark at {country}',
  'ask.number': 'Number on the page',
  'ask.number.hint': 'Digits to type: {count}. They stand on the page where you sign in, and nowhere else.',
  'ask.number.missing': 'Type the number that stands on the page first.',
  'ask.proof': 'Your vault password or recovery code',
  'ask.proof.missing': 'Your password is missing: it shows that it is you who answers.',
  'ask.approve': 'Approve',
  'ask.approve.passkey': 'Approve with a passkey',
  'ask.deny': 'Deny',
  'ask.report': 'It wasn’t me',
  'ask.report.hint': '“It wasn’t me” ends what was asked for and warns you at all your addresses.',
  'ask.ends': 'Ends in {time}.',

  // What came of it
  'done.approved.title': 'Approved',
  'done.approved': 'The page goes on by itself. You can go back to it.',
  'done.denied.title': 'Denied',
  'done.denied': 'Nobody gets in by this request. For a while no other comes.',
  'done.reported.title': 'Ended and reported',
  'done.reported':
    'What was asked for is ended, and you get a message at all your addresses. If somebody knows your password, change it.',
  'done.wrong-number.title': 'That was another number',
  'done.wrong-number': 'The request is over: one wrong number ends it. Ask for a new one on the page.',
  'done.request-gone.title': 'This request is over',
  'done.request-gone':
    'It was answered elsewhere, taken back, or too old. If you still need one, ask for it on the page.',
  'done.same-device.title': 'Not from this browser',
  'done.same-device':
    'Your organisation takes no approval from the browser that signs in. The request waits for your other devices.',
  'done.unauthorized.title': 'This device is not known there any more',
  'done.unauthorized': '{service} has removed it. Nothing was approved.',
  'done.rate-limited.title': 'Not now',
  'done.rate-limited': 'The server is busy. Wait a minute and answer again.',
  'done.unreachable.title': 'No answer from the server',
  'done.unreachable': 'Your answer may have been lost. Are you online? Try again while the request lasts.',
  'done.failed.title': 'That did not work',
  'done.failed': 'The server did not take the answer. Nothing was approved.',

  // Elsewhere
  'banner.waits': 'A request waits for your answer.',
  'banner.show': 'Show it',
  'notice.text': 'A request waits for your answer. Open Twofold to look at it.',
  'sites.title': 'Approvals',
  'sites.none': 'This browser approves nothing yet.',
  'sites.since': 'Paired on {date} as “{name}”',
  'sites.removed':
    '{service} has removed this device: no requests come from there any more. If that was not you, ask your organisation.',
  'sites.remove': 'Remove {service}',
  'sites.sure':
    'This browser then approves nothing more for {account}. Remove the device from your methods on the organisation’s page too.',
} as const
