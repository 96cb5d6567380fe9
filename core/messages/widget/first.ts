// English of what an element says before anything else is loaded: its frame, its first view, and what went wrong.
// Part of `en.ts`; kept apart so that the first bytes hold no more than the first paint needs.

export const first = {
  'frame.busy': 'One moment…',
  'frame.progress': 'Step {current} of {total}',
  'frame.progress-list': 'Progress',
  'frame.done': 'Step {number}: done',
  'frame.now': 'Step {number}: you are here',
  'frame.to-do': 'Step {number}: still to do',
  'frame.help': 'Get help',
  'frame.organisation': 'your organisation',
  'help.subject': 'Help with signing in (support code {code})',
  'help.body': 'I need help at this step: {step}\nSupport code: {code}\n\nWhat happened:\n',

  'button.next': 'Next',
  'button.back': 'Back',
  'button.cancel': 'Cancel',
  'button.skip': 'Not now',
  'button.try-again': 'Try again',
  'button.start-again': 'Start again',
  'button.forgot': 'Forgot my password',

  'sign-in.heading': 'Sign in',
  'reset.heading': 'Get back into your account',
  'reset.lead': 'Enter your email address, then choose “Forgot my password”.',
  'username.label': 'Email address',
  'username.missing': 'Enter your email address, such as name@example.com.',

  'more.heading': 'More information required',
  'more.lead': '{organisation} needs more information to keep your account secure.',
  'more.two':
    'Set up two ways to prove that it is you. You will use them to sign in, and to reset your password if you ever forget it.',
  'more.one': 'One way to prove that it is you is set up already. One more is needed.',
  'more.skip-until': 'You can put this off until {date}.',

  'fault.heading': 'Something went wrong',
  'fault.network':
    'The server could not be reached. Check your connection, then try again. Nothing that you did is lost.',
  'fault.load':
    'A part of this page could not be loaded. Check your connection, then try again. Nothing that you did is lost.',
  'fault.unavailable': 'The service is not available right now. Try again in a little while.',
  'fault.rate-limited': 'There were too many requests from here. Try again in {time}.',
  'fault.gone-heading': 'This has expired',
  'fault.gone': 'This took too long, or it was continued in another window. Start again.',
  'fault.unauthorized-heading': 'Sign in first',
  'fault.unauthorized': 'To see and change your sign-in methods, sign in again and come back to this page.',
  'fault.unexpected': 'This should not have happened. Start again, or ask for help and give the support code below.',
  'fault.elsewhere-heading': 'Carry on in another window',
  'fault.elsewhere': 'The next step cannot be shown here.',
  'fault.elsewhere-link': 'Open the next step',
  'fault.support-code': 'Support code: {code}',
} as const
