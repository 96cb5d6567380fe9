// What is mailed, texted and spoken to people. One sentence an idea; the addressee may be frightened or in a hurry.
export const en = {
  'action.register': 'add a sign-in method',
  'action.reset': 'reset your password',
  'action.sign-in': 'sign in',
  'action.fresh': 'change your sign-in methods',

  'code.mail.subject': 'Your {issuer} code',
  'code.mail.text':
    'Use this code to {action}:\n\n{code}\n\nIt works once, for {minutes} minutes, and only on the page that asked for it.\n\nNobody from {organisation} will ever ask you for it. If you did not ask for a code, you need not do anything; if codes keep coming, tell us: {support}',
  'code.text': '{issuer}: {code} is your code to {action}. Do not share it with anyone.',
  'call.key':
    'Hello. This is {issuer}. Somebody asked to {action}. If it was you, press the hash key. If it was not you, press zero, then hash, to report it.',
  'call.code':
    'Hello. This is {issuer}. Your code to {action} is: {digits}. Once more: {digits}. Do not share it. If you did not ask for it, hang up.',

  'notice.greeting': 'Hello {name},',
  'notice.not-you': 'If this was not you, tell us at once: {support}. Somebody else may be using your account.',
  'notice.was-you': 'If it was you, there is nothing to do.',
  'notice.when': 'Time: {time} (UTC)',

  'notice.method-added.subject': 'A sign-in method was added to your account',
  'notice.method-added.text':
    '{method} was added to your {organisation} account as a way to sign in or to reset your password.',
  'notice.method-removed.subject': 'A sign-in method was removed from your account',
  'notice.method-removed.text': '{method} was removed from your {organisation} account.',
  'notice.default-changed.subject': 'Your default sign-in method was changed',
  'notice.default-changed.text': 'Your {organisation} account now asks for {method} first when you sign in.',
  'notice.password-reset.subject': 'Your password was reset',
  'notice.password-reset.text':
    'The password of your {organisation} account was reset with two of your sign-in methods. You were signed out everywhere. Your sign-in methods are as they were.',
  'notice.method-paused.subject': 'Too many wrong codes for your account',
  'notice.method-paused.text':
    'Somebody gave wrong answers for {method} on your {organisation} account, so it is paused for a while on devices that you have not used before. Your account is not locked.',
  'notice.method-disabled.subject': 'A sign-in method was switched off',
  'notice.method-disabled.text':
    '{method} of your {organisation} account was switched off after too many wrong answers. Sign in with another method, remove it, and add it again.',
  'notice.second-factor-failed.subject': 'Somebody knows your password',
  'notice.second-factor-failed.text':
    'Your {organisation} password was entered correctly, but the second step failed several times. If it was not you, reset your password now.',
  'notice.reset-refused.subject': 'A reset of your password was not completed',
  'notice.reset-refused.text':
    'Somebody proved one of your sign-in methods to reset the password of your {organisation} account, and then failed with the other. Your password was not changed.',
  'notice.reset-not-possible.subject': 'Your password cannot be reset here',
  'notice.reset-not-possible.text':
    'You tried to reset the password of your {organisation} account. Your account is not set up for it. Please ask for help: {support}',
  'notice.recovery-code-used.subject': 'A saved recovery code was used',
  'notice.recovery-code-used.text':
    'One of the saved recovery codes of your {organisation} account was used. It was replaced by a new one, shown on the page where it was used.',
  'notice.reported.subject': 'You reported a request',
  'notice.reported.text':
    'A call about your {organisation} account was answered with “not me”. The request was ended. We recommend that you reset your password.',

  'notice.push-denied.subject': 'You denied a request',
  'notice.push-denied.text':
    'A request for your {organisation} account was denied on your device. Requests to your devices are paused for a while. If it was not you who asked, somebody may know your password: we recommend that you reset it.',
  'notice.push-reported.subject': 'You reported a request',
  'notice.push-reported.text':
    'A request for your {organisation} account was answered with “it wasn’t me”. The request was ended, and requests to your devices are paused for a while. We recommend that you reset your password.',

  'method.fido2': 'A passkey or security key',
  'method.push': 'Approval in the authenticator app',
  'method.totp': 'An authenticator app',
  'method.sms': 'Text to your phone',
  'method.voice': 'Call to your phone',
  'method.email': 'An e-mail address',
  'method.recoveryCode': 'Saved recovery codes',
} as const
