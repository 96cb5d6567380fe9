// What guidance says on sign-in, registration and reset screens, in English. Keys: `<screen>.title`, `.what`, `.do.1` …, `.next`, `.stuck.1` …
// {names} of buttons are the page's own captions, quoted as they stand; `label.*` is what is quoted where a caption could not be read.
// Short, plain, kind: what this is, what to do, what comes next, what to do when stuck.

export const en = {
  // Captions, where the page's own cannot be quoted
  'label.primary': 'Next',
  'label.back': 'No',
  'label.proofUpNext': 'Next',
  'label.proofUpSkip': 'Skip for now',
  'label.forgotPassword': 'Forgot my password',
  'label.cantAccess': 'Can’t access your account?',
  'label.otherTile': 'Use another account',
  'label.otherWay': 'Sign in another way',
  'label.otherCredential': 'Other ways to sign in',
  'label.resend': 'Send another request',
  'label.codeSubmit': 'Verify',
  'label.chooserCancel': 'Cancel',
  'label.contactSend': 'Send code',
  'label.stepNext': 'Next',
  'label.stepBack': 'Back',
  'label.appDownload': 'Download now',
  'label.qrToggle': 'Can’t scan image?',
  'label.addMethod': 'Add sign-in method',
  'label.addMethodOld': 'Add sign-in method',
  'label.resetNext': 'Next',
  'label.resetCancel': 'Cancel',
  'label.elementSubmit': 'Next',
  'label.differentApp': 'I want to use a different authenticator app',
  'label.differentMethod': 'I want to set up a different method',

  // Around every card
  'ui.from': 'From Twofold, not from Microsoft',
  'ui.from-page': 'From Twofold, not from this page',
  'ui.open': 'Help with this page',
  'ui.close': 'Close this help',
  'ui.next': 'What comes next',
  'ui.stuck': 'If you are stuck',
  'ui.copy': 'Copy',
  'ui.copied': 'Copied',
  'ui.progress': '{done} of {required}',
  'ui.time-left': 'You have about {time} left on these pages.',
  'ui.not-this': 'I see something else',
  'ui.heard': 'Help with this page: {title}',
  'ui.about': 'Nothing that you type, and no number or name on this page, is read.',

  // Names put into sentences
  organisation: 'your organisation',
  'method.app': 'Authenticator app',
  'method.phone': 'Mobile number',
  'method.email': 'Private e-mail address',
  'method.key': 'Passkey or security key',
  'method.codes': 'Recovery codes',
  'family.app': 'an authenticator app',
  'family.phone': 'your mobile number',
  'family.email': 'a private e-mail address',
  'family.key': 'a passkey or security key',
  'family.codes': 'saved recovery codes',

  // Policy, dates and traps
  'note.required.1': 'You need one method that {organisation} accepts.',
  'note.required.2':
    'You need two different methods that {organisation} accepts. If the page already shows one, one more is enough.',
  'note.progress': '{done} of {required} methods done, {needed} to go.',
  'note.progress.done': 'You have the {required} methods you need. Anything more is a spare.',
  'note.first.push': 'Begin with {app}: it is the safest of the methods here, and approving takes one moment.',
  'note.first.totp': 'Begin with an authenticator app: its codes work even without a connection.',
  'note.first.fido2': 'Begin with a passkey or security key: nobody can trick it out of you.',
  'note.first.sms': 'Begin with your mobile number, and have the phone at hand.',
  'note.first.voice': 'Begin with your phone number, and have the phone at hand.',
  'note.first.email': 'Add a private e-mail address: one that you can open without this account.',
  'note.first.recoveryCode': 'Save a set of recovery codes, and keep them somewhere other than this device.',
  'note.others': 'After that, add {methods}.',
  'note.one-family':
    'Approvals and codes of an authenticator app count as one method together. The other has to be something else.',
  'note.second-proof': 'It takes two proofs. For the second, choose another method.',
  'note.email-for-reset':
    'E-mail is for resetting your password only: it cannot be used to sign in, and it cannot be the first method.',
  'note.keys-not-for-reset':
    'Security keys, passkeys and Windows Hello are good for signing in, but do not count for resetting a password.',
  'note.phone-ends': 'From {date} Microsoft sends no more texts and makes no more calls. Choose the app if you can.',
  'note.phone-ends-yours':
    'From {date} Microsoft sends no more texts and makes no more calls. Without your phone number you would have too few methods: add another one before that day.',
  'note.phone-ended': 'Since {date} Microsoft sends no texts and makes no calls. Use the app or another method.',
  'note.reconfirm':
    'You have everything you need. This is the regular check, every {days} days: look through your methods and confirm them.',
  'note.reconfirm-maybe':
    'Already registered? Then this may be the regular check, every {days} days. Look through your methods and confirm them.',
  'note.skippable': '“{proofUpSkip}” puts it off. You will be asked again at a later sign-in.',
  'note.session':
    'You have 15 minutes in all. After that you sign in again and go on; methods that are finished stay registered.',
  'note.reset-session': 'You have 15 minutes in all. After that you begin again.',
  'note.other-app': 'Do you prefer another app than {app}? Choose “{differentApp}” here, before any QR code appears.',
  'note.other-app-first':
    'Any authenticator app will do. For one other than {app}, choose “{differentApp}” here, before any QR code appears.',
  'note.other-app-refused': 'Only {app} is allowed here. That is why a link to a different app is missing.',
  'note.qr-other-app':
    'This QR code can be read by {app} only, unless you chose “{differentApp}” before. If your app does not take it, go back and choose that link first.',
  'note.different-method':
    'To register something else, choose “{differentMethod}”, a link at the bottom of the page. If it is missing, the rules of {organisation} want this method first.',
  'note.same-phone-qr':
    'This page is open on a phone. A phone cannot scan its own screen: open this page on a computer, or use the link on the page that opens the app.',
  'note.same-phone-number':
    'Is the app on this same phone? Remember the number before you change over. The request may cover it, and can be hidden again to show it.',
  'note.place-and-name':
    'Before you confirm, look: the request may show the app you are signing in to, and a map. The place can be some way off. If the rest is not you, refuse it.',
  'note.phone-format':
    'Write a number with + and the country code, one space, then the number without its first zero: +44 7700900123.',
  'note.call-keys': 'Press # to confirm. 0# is not for a wrong number: it reports fraud, and may block your account.',
  'note.fill-keys': 'If Twofold keeps the codes of this account, {keys} fills one in.',
  'note.lost-phone':
    'Lost or changed your phone? Choose another method if the page offers one. If there is none, {organisation} has to reset your methods: no page can do it.',
  'note.desktop':
    'Did Outlook, Word or Teams send you here? Carry on in this browser. When you are done, go back to the app and sign in there.',
  'note.contact': 'Nothing works? Ask {organisation} for help. Never give anybody your password or a code.',
  'note.contact-with-code':
    'Ask {organisation} for help, and tell them the code above. Never give anybody your password or a code that was sent to you.',

  // Links
  'link.register': 'Register your methods',
  'link.manage': 'See your methods',
  'link.reset': 'Reset your password',
  'link.support': 'Get help',

  // What a chooser offers
  'offer.push': 'Approve in the app: the quickest, if your phone has a connection.',
  'offer.totp': 'A code from the app: works without any connection.',
  'offer.fido2': 'A security key or passkey: plug it in or hold it near.',
  'offer.sms': 'A text message: needs reception on your phone.',
  'offer.voice': 'A call: answer it and press #.',
  'offer.email': 'A code by e-mail: open that mailbox in another tab.',

  // What the page complains of
  'problem.emailProblem': 'Microsoft does not know this address. Look for a slip, and use your work address.',
  'problem.passwordProblem':
    'That password was not accepted. Check the Caps Lock key and the keyboard’s language before you try again.',
  'problem.codeProblem': 'That code was not accepted. Wait for the next one, or use the newest message only.',
  'problem.setupProblem': 'The page reports a problem with this step. Nothing is lost: try it once more.',
  'problem.resetUserProblem':
    'The page does not accept this address or these characters. Check both; a new picture appears after each try.',

  // Not sure which screen
  'ask.title': 'Which of these do you see?',
  'ask.what': 'This page is genuine, but it is not one of those known here. Choose what looks most like it.',
  'ask.guess': 'This page is genuine. It is probably this one:',

  // Sign-in
  'sign-in-email.title': 'Sign in',
  'sign-in-email.what': 'This is Microsoft’s own sign-in page.',
  'sign-in-email.do.1': 'Type your work e-mail address, then choose “{primary}”.',
  'sign-in-email.next': 'The next page asks for your password.',
  'sign-in-email.stuck.1': 'Forgotten your password? Go on all the same: the link to reset it is on the next page.',

  'sign-in-password.title': 'Enter your password',
  'sign-in-password.what': 'Microsoft asks for the password of your work account.',
  'sign-in-password.do.1': 'Type your password, then choose “{primary}”.',
  'sign-in-password.next': 'You may then be asked to approve on your phone, or to type a code.',
  'sign-in-password.stuck.1':
    'Don’t know it? “{forgotPassword}” lets you set a new one yourself, with the methods you registered.',
  'sign-in-password.stuck.2':
    'Stop after a few wrong tries: too many lock the account for a while. A reset unlocks it.',

  'account-picker.title': 'Pick an account',
  'account-picker.what': 'Microsoft lists the accounts that this browser knows.',
  'account-picker.do.1': 'Choose your work account.',
  'account-picker.next': 'You are then asked for your password, or signed in at once.',
  'account-picker.stuck.1': 'Not in the list? Choose “{otherTile}”.',

  'account-type.title': 'Work or personal account?',
  'account-type.what': 'The same address has a work account and a personal Microsoft account.',
  'account-type.do.1': 'Choose the work or school account.',
  'account-type.next': 'The next page asks for your work password.',
  'account-type.stuck.1':
    'Password refused although it is right? You may have chosen the other account: go back and change.',

  'sign-out-picker.title': 'Sign out',
  'sign-out-picker.what': 'Microsoft asks which account to sign out of.',
  'sign-out-picker.do.1': 'Choose the account you want to leave, then close the browser if others use this computer.',
  'sign-out-picker.stuck.1': 'Not the one you meant? You can sign out of each of them, one after another.',

  'personal-account.title': 'For personal accounts',
  'personal-account.what':
    'This page is for private Microsoft accounts, such as Outlook.com or Xbox. Your work account is not known here.',
  'personal-account.do.1': 'If you want your work account, close this page and open your organisation’s link again.',
  'personal-account.stuck.1':
    'If you do want your private account, just go on. Nothing that is said here applies to it.',

  'stay-signed-in.title': 'Stay signed in?',
  'stay-signed-in.what': 'Microsoft asks whether this browser may keep you signed in.',
  'stay-signed-in.do.1': 'On a computer that only you use, choose “{primary}”: you will be asked less often.',
  'stay-signed-in.do.2': 'On a shared or borrowed computer, choose “{back}”.',
  'stay-signed-in.next': 'That was the last step of signing in.',
  'stay-signed-in.stuck.1':
    'Asked every time? Private windows, and browsers that clear their data, forget your answer.',

  'change-password.title': 'Choose a new password',
  'change-password.what': 'Your password has run out, or has to be changed.',
  'change-password.do.1': 'Type the present password once and the new one twice, then choose “{primary}”.',
  'change-password.do.2':
    'Take at least 8 characters, of three kinds: small letters, capitals, digits, symbols. Leave out names and common words.',
  'change-password.next': 'You go on with the new password. Your other devices will ask for it too.',
  'change-password.stuck.1':
    'Refused although it looks strong? It contains a common word or pattern. Try several words that do not belong together.',
  'change-password.stuck.2': 'Don’t know the present one? Reset your password instead.',

  // Interrupts
  'more-info.title': 'More information required',
  'more-info.what':
    'Your organisation asks you to register ways to prove that it is you. You use them to sign in, and to reset a forgotten password.',
  'more-info.do.1': 'Have your phone at hand, then choose “{proofUpNext}”.',
  'more-info.do.2': 'Use a computer if you can: a picture on the screen has to be scanned with the phone.',
  'more-info.next': 'A wizard asks for one method after another, and shows “done” at the end.',
  'more-info.stuck.1':
    'Does this page come back each time? It does until enough methods are registered: go through to the wizard’s last page.',

  'app-confirm.title': 'Are you signing in to this app?',
  'app-confirm.what': 'Microsoft asks whether you are signing in to the app that it names.',
  'app-confirm.do.1': 'Go on only if you opened that app yourself, just now, on this device.',
  'app-confirm.do.2': 'Otherwise close this page: somebody may be trying to use your account.',

  'consent.title': 'Careful: an app asks for access',
  'consent.what':
    'This page gives an app access to your account. Nobody needs that to register a method or to reset a password.',
  'consent.do.1': 'Go on only if you started this yourself just now, and know the app and who makes it.',
  'consent.do.2': 'If a message, a link or a call brought you here, close the page.',

  'device-code.title': 'Careful: this signs in another device',
  'device-code.what': 'A code typed here signs in another device as you, wherever it is.',
  'device-code.do.1':
    'Type a code only if it stands on a device in front of you, and you began the sign-in there yourself.',
  'device-code.do.2':
    'Did somebody send you the code or read it to you? Close this page: that is a known way to take over accounts.',

  'blocked-by-policy.title': 'A rule of your organisation stops this',
  'blocked-by-policy.what': 'Your sign-in was right, but a rule stops it.',
  'blocked-by-policy.do.1': 'Try from your work computer, or inside your organisation’s network.',
  'blocked-by-policy.stuck.1': 'Only the people who set the rule can change it. Trying again does not help.',

  'error.title': 'Microsoft reports an error',
  'error.what': 'This sign-in could not be finished.',
  'error.stuck.1': 'Close this tab, and start once more from the app or the bookmark you came from.',

  // Second factor
  'push-number.title': 'Type this number in your app',
  'push-number.what':
    'Microsoft has sent a request to the authenticator app on your phone. The number shows that page and phone belong together.',
  'push-number.do.1': 'Open the authenticator app on your phone.',
  'push-number.do.2':
    'Type the number from this page into the request, and confirm. It is typed, not tapped in a list.',
  'push-number.next': 'This page goes on by itself when you have answered.',
  'push-number.stuck.1':
    'No request? Open the app and pull down to refresh. An unusual sign-in sends no notification at all.',
  'push-number.stuck.2':
    'Still none? Check the phone’s connection, and turn off “do not disturb” and battery saving for the app.',
  'push-number.stuck.3': '“{otherWay}” leads to your other methods. A code from the app needs no connection.',

  'push-plain.title': 'Approve in your app',
  'push-plain.what': 'Microsoft has sent a request to the authenticator app on your phone.',
  'push-plain.do.1': 'Open the authenticator app on your phone.',
  'push-plain.do.2': 'Approve the request only if you are signing in right now.',
  'push-plain.next': 'This page goes on by itself when you have answered.',
  'push-plain.stuck.1':
    'No request? Open the app and pull down to refresh. An unusual sign-in sends no notification at all.',
  'push-plain.stuck.2':
    'Still none? Check the phone’s connection, and turn off “do not disturb” and battery saving for the app.',
  'push-plain.stuck.3': '“{otherWay}” leads to your other methods. A code from the app needs no connection.',

  'passwordless-number.title': 'Sign in with your phone',
  'passwordless-number.what': 'Instead of a password, Microsoft asks the authenticator app on your phone.',
  'passwordless-number.do.1': 'Open the authenticator app on your phone.',
  'passwordless-number.do.2': 'Type the number from this page into the request, then unlock with face, finger or PIN.',
  'passwordless-number.next': 'You are signed in without a password.',
  'passwordless-number.stuck.1':
    'No request? Open the app and pull down to refresh. An older request that was never answered blocks new ones: answer it first.',
  'passwordless-number.stuck.2': '“{otherCredential}” lets you use your password.',

  'push-timeout.title': 'No answer came',
  'push-timeout.what': 'Microsoft sent a request to your app and waited, but no answer came.',
  'push-timeout.do.1': 'Open the app first, then choose “{resend}”.',
  'push-timeout.do.2': 'Pull down in the app to refresh: the request often waits there without a notification.',
  'push-timeout.next': 'A new number appears. Type it in the app.',
  'push-timeout.stuck.1': 'No connection on the phone? “{otherWay}” leads to a code from the app, which needs none.',

  'push-denied.title': 'The request was refused',
  'push-denied.what': 'Somebody chose “no” on the phone.',
  'push-denied.do.1': 'If that was a slip, begin the sign-in again or choose “{otherWay}”.',
  'push-denied.do.2':
    'If you did not start this sign-in, somebody knows your password: change it, and tell your organisation.',
  'push-denied.next': 'A new number appears. Type it in the app.',

  'call-waiting.title': 'Answer the call',
  'call-waiting.what': 'Microsoft is calling the phone that you registered.',
  'call-waiting.do.1': 'Answer, listen, and press #. Nothing has to be typed on this page.',
  'call-waiting.do.2': 'If you are not signing in right now, hang up.',
  'call-waiting.next': 'This page goes on by itself.',
  'call-waiting.stuck.1': 'No call within a minute? “{otherWay}” leads to your other methods.',

  'code-entry.title': 'Enter the code',
  'code-entry.what.totp': 'Microsoft asks for the six digits that your authenticator app shows.',
  'code-entry.what.sms': 'Microsoft has sent six digits to your phone.',
  'code-entry.what.voice': 'Microsoft is calling your phone to read out a code.',
  'code-entry.what.any': 'Microsoft asks for a code, from your authenticator app or from a message.',
  'code-entry.do.totp': 'Open the app, find this account, type its six digits, and choose “{codeSubmit}”.',
  'code-entry.do.sms': 'Wait for the message, type its six digits, and choose “{codeSubmit}”.',
  'code-entry.do.voice': 'Answer, type the digits that you hear, and choose “{codeSubmit}”.',
  'code-entry.do.any': 'Read the page’s own sentence: it says where the code is. Type it and choose “{codeSubmit}”.',
  'code-entry.next': 'If the code is right, you are signed in.',
  'code-entry.stuck.totp.1':
    'Refused? Wait for the next code: each one lives for half a minute and works once. Let the phone set its clock by itself.',
  'code-entry.stuck.totp.2':
    'Several accounts in the app? Take the one with your organisation’s name. “{otherWay}” leads to your other methods.',
  'code-entry.stuck.sms.1':
    'Nothing after a minute? Check reception and blocked senders; it may also come by WhatsApp. Use the newest message only: a code lasts five minutes.',
  'code-entry.stuck.sms.2': '“{otherWay}” sends another one, or leads to your other methods.',
  'code-entry.stuck.voice.1': 'No call within a minute? Check that the phone is not set to silent.',
  'code-entry.stuck.voice.2': '“{otherWay}” leads to your other methods.',
  'code-entry.stuck.any.1': 'Refused? Use the newest code only, and wait for the next one if it comes from the app.',
  'code-entry.stuck.any.2': '“{otherWay}” leads to your other methods.',

  'method-chooser.title': 'Choose how to prove that it is you',
  'method-chooser.what': 'Microsoft lists the methods that you registered.',
  'method-chooser.do.1': 'Choose one that you have at hand:',
  'method-chooser.next': 'A number, a box for a code, or a call comes next.',
  'method-chooser.stuck.1':
    'Something missing? Only methods that are registered, and allowed for signing in, are listed. E-mail is not.',

  'confirm-contact.title': 'Confirm your number or address',
  'confirm-contact.what': 'Before sending a code, Microsoft wants to see that you know where it goes.',
  'confirm-contact.do.1': 'Fill in what the page asks for, exactly as you registered it, and choose “{contactSend}”.',
  'confirm-contact.next': 'The code is sent, and a box for it appears.',
  'confirm-contact.stuck.1': 'No longer your number or address? Go back and choose another method.',

  // Registration
  'setup-step.title': 'Register a method',
  'setup-step.what': 'The wizard takes you through one method, step by step.',
  'setup-step.do.1': 'Do what the page says, then choose “{stepNext}”.',
  'setup-step.next': 'At the end you see “success”, or the next method begins.',
  'setup-step.stuck.1': 'Is “{stepNext}” grey? Something on this page is still to be done, often on the phone.',

  'setup-app-install.title': 'Get the app',
  'setup-app-install.what': 'The wizard begins with an authenticator app on your phone.',
  'setup-app-install.do.1': 'On the phone, install the app from the phone’s own app store: iPhone or Android.',
  'setup-app-install.do.2': 'When it is there, choose “{stepNext}” on this page.',
  'setup-app-install.next': 'The page then shows how to add your account, and a QR code.',
  'setup-app-install.stuck.1': 'Already have the app? Just go on: one app can hold many accounts.',

  'setup-app-account.title': 'Add your account in the app',
  'setup-app-account.what': 'The app has to be ready before the QR code appears.',
  'setup-app-account.do.1':
    'In the app choose +, then “Work or school account”, then “Scan a QR code”. Allow camera and notifications.',
  'setup-app-account.do.2': 'Then choose “{stepNext}” on this page.',
  'setup-app-account.next': 'The QR code appears on this page.',
  'setup-app-account.stuck.1': 'No + to be seen? It is at the top of the app’s list of accounts.',

  'setup-app-qr.title': 'Scan the QR code',
  'setup-app-qr.what':
    'This picture ties the app to your account. It is for you alone: show it to nobody, and take no photograph of it.',
  'setup-app-qr.do.1': 'Scan it from inside the authenticator app, not with the camera alone.',
  'setup-app-qr.do.2': 'When the app shows your account, choose “{stepNext}”.',
  'setup-app-qr.next': 'The page then tries the app out, with a number or a code.',
  'setup-app-qr.stuck.1': 'Can’t scan it? “{qrToggle}” shows the same as text, to be typed into the app.',

  'setup-app-key.title': 'Add the account by hand',
  'setup-app-key.what': 'The page shows as text what the QR code holds. Treat it like a password.',
  'setup-app-key.do.1':
    'In the app, choose to enter it by hand and copy it exactly. Spaces and capitals do not matter.',
  'setup-app-key.do.2': 'When the app shows your account, choose “{stepNext}”.',
  'setup-app-key.next': 'The page then tries the app out.',
  'setup-app-key.stuck.1':
    'A code and a web address are for Microsoft Authenticator; an account name and a secret key are for other apps. If yours asks for the other kind, go back.',

  'setup-app-code.title': 'Try the app’s code',
  'setup-app-code.what': 'The page checks that your app makes the right codes.',
  'setup-app-code.do.1': 'Type the six digits that the app shows for this account, then choose “{stepNext}”.',
  'setup-app-code.next': 'The app is then registered.',
  'setup-app-code.stuck.1':
    'Refused? Wait for the next code: each one lives for half a minute. Let the phone set its clock by itself.',
  'setup-app-code.stuck.2': 'Several accounts in the app? The code must be that of the account you have just added.',

  'setup-app-number.title': 'Try out the notification',
  'setup-app-number.what': 'Microsoft sends a first request to your app. The page shows a number for it.',
  'setup-app-number.do.1': 'Open the app and type the number from this page into the request.',
  'setup-app-number.do.2': 'When the page says that it was approved, choose “{stepNext}”.',
  'setup-app-number.next': 'The app is then registered.',
  'setup-app-number.stuck.1':
    'No request? Open the app and pull down to refresh; check that notifications are allowed.',
  'setup-app-number.stuck.2': 'Several accounts in the app? The request is for the one you have just added.',

  'setup-phone.title': 'Register your phone number',
  'setup-phone.what': 'Microsoft will send a text to this number, or call it.',
  'setup-phone.do.1': 'Choose the country, then type the number without its first zero.',
  'setup-phone.do.2': 'Choose text or call, then “{stepNext}”.',
  'setup-phone.next': 'A code comes by text, or the phone rings.',
  'setup-phone.stuck.1': 'Numbers that exist only on the internet are not accepted. Use a real mobile number.',

  'setup-phone-code.title': 'Enter the code from the text',
  'setup-phone-code.what': 'Microsoft has sent six digits to the number you gave.',
  'setup-phone-code.do.1': 'Type the digits, then choose “{stepNext}”.',
  'setup-phone-code.next': 'The number is then registered.',
  'setup-phone-code.stuck.1': 'Nothing after a minute? Check the number on the page, reception, and blocked senders.',
  'setup-phone-code.stuck.2': 'A wrong number? Choose “{stepBack}”. If several texts came, use the newest.',

  'setup-phone-call.title': 'Answer the call',
  'setup-phone-call.what': 'Microsoft is calling the number you gave.',
  'setup-phone-call.do.1': 'Answer, and press #.',
  'setup-phone-call.next': 'The number is then registered.',
  'setup-phone-call.stuck.1': 'No call, or it rang somewhere else? Choose “{stepBack}” and check the number.',

  'setup-email.title': 'Register an e-mail address',
  'setup-email.what': 'With this address you can reset your password when you are locked out.',
  'setup-email.do.1':
    'Type a private address that you can open without this account, not your work address. Then choose “{stepNext}”.',
  'setup-email.next': 'A code is sent there.',
  'setup-email.stuck.1':
    'Nobody at work writes to this address: it is only used for codes and for notices about your password.',

  'setup-email-code.title': 'Enter the code from the e-mail',
  'setup-email-code.what': 'Microsoft has sent six digits to the address you gave.',
  'setup-email-code.do.1': 'Open that mailbox in another tab, come back, type the digits, and choose “{stepNext}”.',
  'setup-email-code.next': 'The address is then registered.',
  'setup-email-code.stuck.1': 'Nothing after a minute? Look in the junk folder. A code lasts five minutes.',
  'setup-email-code.stuck.2': 'A slip in the address? Choose “{stepBack}”.',

  'setup-done.title': 'Method registered',
  'setup-done.what': 'That worked. The page shows what is registered now.',
  'setup-done.do.1': 'Choose “{stepNext}”, up to the very last page. If you stop before it, you may be asked again.',
  'setup-done.stuck.1':
    'Asked again later all the same? Then a second method is missing, or the last page was not reached.',
  'setup-done.next': 'If another method is needed, the wizard goes on with it. If not, you are signed in.',

  'method-picker.title': 'Choose a method to add',
  'method-picker.what': 'The page lists what your organisation lets you register.',
  'method-picker.do.1': 'Choose one that you do not have yet.',
  'method-picker.next': 'A short wizard begins for it.',
  'method-picker.stuck.1': 'Something missing? Your organisation does not allow it, or you have it already.',

  'security-info.title': 'Your methods',
  'security-info.what': 'This page lists the methods that you registered.',
  'security-info.do.1': 'To add one, choose “{addMethod}”.',
  'security-info.do.2': 'Before you change your phone, add the new one while the old one still works.',
  'security-info.do.3': 'Delete what you no longer have: an old phone or address.',
  'security-info.stuck.1':
    'Asked for a phone you no longer have? Choose another method there; if there is none, your organisation has to help.',

  // Reset
  'reset-start.title': 'Get back into your account',
  'reset-start.what': 'Here you set a new password without the old one.',
  'reset-start.do.1': 'Type your full work e-mail address.',
  'reset-start.do.2': 'Type the characters of the picture, or listen to them. Then choose “{resetNext}”.',
  'reset-start.next': 'You then prove that it is you, with methods you registered, and choose a new password.',
  'reset-start.stuck.1': 'Can’t read the picture? Ask for a new one, or use the sound.',
  'reset-start.stuck.2': 'No methods registered? Then you cannot reset it yourself: your organisation has to.',

  'reset-unlock-choice.title': 'Forgotten, or locked?',
  'reset-unlock-choice.what': 'The page asks why you cannot sign in.',
  'reset-unlock-choice.do.1':
    'Forgotten: choose “I forgot my password”. You set a new one, and the account is unlocked.',
  'reset-unlock-choice.do.2': 'Known, but locked out: choose “I know my password, but still can’t sign in”.',
  'reset-unlock-choice.next': 'Either way, you then prove that it is you.',
  'reset-unlock-choice.stuck.1': 'Not sure? Say that you have forgotten it: that helps in both cases.',

  'reset-verify.title': 'Prove that it is you',
  'reset-verify.what': 'The page asks you to prove that it is you, with methods that you registered.',
  'reset-verify.do.1': 'Choose a method that you have at hand, and do what the page says.',
  'reset-verify.do.2': 'For a text or a call, type the whole number first, just as you registered it.',
  'reset-verify.next': 'After the proofs you choose a new password.',
  'reset-verify.stuck.1': '“The number does not match”? Type it with + and country code, without the first zero.',
  'reset-verify.stuck.2':
    'Nothing comes? Wait ten seconds: “Try again” and “Contact your administrator” appear. The latter sends a message to your organisation.',
  'reset-verify.stuck.3': 'Take your time: after five wrong tries a method is closed for a day.',

  'reset-code.title': 'Enter the code',
  'reset-code.what': 'The page asks for the code of the method you chose.',
  'reset-code.do.1': 'Type the newest code. It lasts five minutes; one from the app, half a minute.',
  'reset-code.next': 'Then comes the second proof, or the new password.',
  'reset-code.stuck.1': 'Nothing after a minute? For e-mail, look in the junk folder; for a text, check reception.',
  'reset-code.stuck.2': 'After five wrong tries a method is closed for a day: choose another method before that.',

  'reset-new-password.title': 'Choose a new password',
  'reset-new-password.what': 'You have proved that it is you. Now set the new password.',
  'reset-new-password.do.1':
    'Type it twice. Take at least 8 characters, of three kinds: small letters, capitals, digits, symbols.',
  'reset-new-password.do.2':
    'Leave out your name, your organisation’s name and common words. Only plain letters and symbols are allowed, no accents.',
  'reset-new-password.next': 'You can sign in with it at once; in some organisations it takes two minutes.',
  'reset-new-password.stuck.1':
    'Refused although it looks strong? It contains a common word or pattern. Try several words that do not belong together.',
  'reset-new-password.stuck.2': 'Your organisation may have stricter rules than the page shows: make it longer.',

  'reset-done.title': 'Your password is new',
  'reset-done.what': 'The password was reset. A notice is usually sent to your addresses.',
  'reset-done.do.1': 'Go back and sign in with the new one. Change it on your phone and in your mail program too.',
  'reset-done.stuck.1':
    'Not accepted yet? Wait two minutes. Old passwords saved in a phone can lock the account again.',

  'reset-unavailable.title': 'You cannot reset it yourself',
  'reset-unavailable.what': 'The page says that resetting is not possible for your account.',
  'reset-unavailable.do.1':
    'Only your organisation can help now: the page’s link to your administrator sends them a message.',
  'reset-unavailable.do.2': 'Open “Support code” on the page, copy what it shows, and send it along.',
  'reset-unavailable.stuck.1': 'Check that you typed your work address, not a private one.',

  'reset-throttled.title': 'Too many tries',
  'reset-throttled.what': 'The page has had too many tries and is closed to you for a while.',
  'reset-throttled.do.1': 'Stop trying now: it opens again after 24 hours.',
  'reset-throttled.stuck.1': 'If you cannot wait, your organisation can set a new password for you.',

  'reset-error.title': 'The page reports an error',
  'reset-error.what': 'The reset could not be finished. Your old password still holds.',
  'reset-error.do.1': 'Wait a few minutes, and begin again.',
  'reset-error.stuck.1': 'Open “Support code” on the page, copy what it shows, and send it to your organisation.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Sign in',
  'own-sign-in.what': 'This is a page of your organisation. It asks who you are.',
  'own-sign-in.do.1': 'Do what the page says, then choose “{elementSubmit}”.',
  'own-sign-in.next': 'You may then be asked to approve on your phone, or to type a code.',
  'own-sign-in.stuck.1': 'Forgotten your password? The page offers a way to set a new one.',

  'own-wait.title': 'One moment',
  'own-wait.what': 'The page is at work. Nothing has to be typed or solved.',
  'own-wait.do.1': 'Leave this window open and in front.',
  'own-wait.next': 'This page goes on by itself.',
  'own-wait.stuck.1': 'Nothing after a minute? Load the page again: it goes on where you were, or lets you begin anew.',

  'own-choose.title': 'Choose how to prove that it is you',
  'own-choose.what': 'The page asks you to prove that it is you, with methods that you registered.',
  'own-choose.do.1': 'Choose a method that you have at hand, and do what the page says.',
  'own-choose.next': 'A number, a box for a code, or a call comes next.',
  'own-choose.stuck.1':
    'Something missing? Only methods that count here are listed. If you have none of them, your organisation has to help.',

  'own-number.title': 'Confirm your number or address',
  'own-number.what': 'Before a text or a call, the page wants to see that you know the number.',
  'own-number.do.1': 'Fill in what the page asks for, exactly as you registered it, and choose “{elementSubmit}”.',
  'own-number.next': 'A code comes by text, or the phone rings.',

  'own-code.title': 'Enter the code',
  'own-code.what': 'The page asks for a code, from your authenticator app or from a message.',
  'own-code.do.1': 'Read the page’s own sentence: it says where the code is. Type it and choose “{elementSubmit}”.',
  'own-code.next': 'If the code is right, the page goes on to the next step.',
  'own-code.stuck.1': 'Refused? Use the newest code only, and wait for the next one if it comes from the app.',
  'own-code.stuck.2': 'Nothing after a minute? For e-mail, look in the junk folder; for a text, check reception.',

  'own-call.title': 'Answer the call',
  'own-call.what': 'Your phone is being called.',
  'own-call.do.1': 'Answer, listen, and press #. Nothing has to be typed on this page.',
  'own-call.next': 'This page goes on by itself.',
  'own-call.stuck.1': 'No call within a minute? The page offers another one, or another method.',

  'own-passkey.title': 'Use your passkey',
  'own-passkey.what': 'The page asks your browser for a passkey or a security key.',
  'own-passkey.do.1':
    'Choose “{elementSubmit}” and follow what the browser asks for: finger, face, PIN, or a touch of the key.',
  'own-passkey.next': 'This page goes on by itself.',
  'own-passkey.stuck.1':
    'Is the passkey on another device? The browser offers to use a phone. Or choose another method.',

  'own-approve.title': 'Type this number in your app',
  'own-approve.what':
    'A request was sent to the device that you paired. The number shows that page and device belong together.',
  'own-approve.do.1': 'Open Twofold, or the app, on that device.',
  'own-approve.do.2':
    'Type the number from this page into the request, and confirm. It is typed, not tapped in a list.',
  'own-approve.next': 'This page goes on by itself.',
  'own-approve.stuck.1':
    'No request? Open the device and look: a message does not always come. The page offers a new one, or another method.',

  'own-pair.title': 'Pair your device',
  'own-pair.what':
    'The page shows a link, as a picture or as text, that ties a device to your account. It is for you alone: show it to nobody.',
  'own-pair.do.1': 'Scan the picture with that device, or open the link in it.',
  'own-pair.next': 'The page then tries it out, with a number to type.',
  'own-pair.stuck.1':
    'Nothing happens? The picture runs out after some minutes: ask for a new one, or choose another method.',

  'own-more-info.title': 'More information required',
  'own-more-info.what':
    'Your organisation asks you to register ways to prove that it is you. You use them to sign in, and to reset a forgotten password.',
  'own-more-info.do.1': 'Have your phone at hand, then choose “{elementSubmit}”.',
  'own-more-info.do.2': 'Use a computer if you can: a picture on the screen has to be scanned with the phone.',
  'own-more-info.next': 'A wizard asks for one method after another, and shows “done” at the end.',
  'own-more-info.stuck.1':
    'Does this page come back each time? It does until enough methods are registered: go through to the wizard’s last page.',

  'own-add.title': 'Register a method',
  'own-add.what': 'The page proposes one method. Others are behind its link to a different method.',
  'own-add.do.1': 'Do what the page says, then choose “{elementSubmit}”.',
  'own-add.next': 'At the end you see “success”, or the next method begins.',
  'own-add.stuck.1': 'Something cannot be chosen? The page says why: another method may have to come first.',

  'own-app.title': 'Scan the QR code',
  'own-app.what':
    'This picture ties the app to your account. It is for you alone: show it to nobody, and take no photograph of it.',
  'own-app.do.1': 'Scan it from inside the authenticator app, not with the camera alone.',
  'own-app.do.2': 'Type the six digits that the app shows for this account, then choose “{elementSubmit}”.',
  'own-app.next': 'The app is then registered.',
  'own-app.stuck.1': 'Can’t scan it? The page shows the same as a key to type into the app.',
  'own-app.stuck.2':
    'Refused? Wait for the next code: each one lives for half a minute. Let the phone set its clock by itself.',

  'own-codes.title': 'Keep your recovery codes',
  'own-codes.what': 'Each of these codes works once, when nothing else is at hand. They are shown only now.',
  'own-codes.do.1':
    'Print them or put them into a password manager, not on your phone alone. Then say that you have them.',
  'own-codes.stuck.1': 'Lost them later? Make a new set on the page of your methods: it replaces this one.',

  'own-review.title': 'Is everything right?',
  'own-review.what': 'This page lists the methods that you registered.',
  'own-review.do.1':
    'Look through it: an old number or a lost phone can lock you out. If all is right, choose “{elementSubmit}”.',
  'own-review.stuck.1': 'Something wrong? Change it now: the page leads to the list of your methods.',

  'own-manage.title': 'Your methods',
  'own-manage.what': 'This page lists the methods that you registered.',
  'own-manage.do.1': 'Before you change your phone, add the new one while the old one still works.',
  'own-manage.do.2': 'Delete what you no longer have: an old phone or address.',
  'own-manage.stuck.1': 'Something that you did not add? Remove it, reset your password, and tell your organisation.',

  'own-new-password.title': 'Choose a new password',
  'own-new-password.what': 'You have proved that it is you. Now set the new password.',
  'own-new-password.do.1':
    'Type it, and watch the list of rules: each is ticked when it is met. Then choose “{elementSubmit}”.',
  'own-new-password.next': 'You then sign in with it, on your other devices too.',
  'own-new-password.stuck.1':
    'Refused although it looks strong? It contains a common word or pattern. Try several words that do not belong together.',

  'own-ended.title': 'This came to an end',
  'own-ended.what': 'The page could not go on. What was finished before stays as it is.',
  'own-ended.do.1':
    'Read the reason on the page. If it offers to start again, do so; if it names your organisation, only they can help.',
  'own-ended.stuck.1': 'Ended again and again? Close other tabs of this page, and begin with a fresh one.',

  // Codes on error pages
  'code.locked':
    'The account is locked for a while after too many tries, or the address you come from is blocked. Wait a few minutes, or reset your password.',
  'code.wrongPassword': 'The address or the password is wrong. Check both, or reset your password.',
  'code.expiredPassword': 'Your password has run out. Sign in once more to change it, or reset it.',
  'code.changePassword': 'Your password may be known to others and has to be changed. Reset it now.',
  'code.disabled': 'This account is switched off. Only your organisation can switch it on.',
  'code.unknownAccount': 'No account with this address is known here. Look for a slip, and use your work address.',
  'code.otherOrganisation':
    'You are signed in with an account of another organisation, or a private one. Sign out, then in with the right account.',
  'code.register': 'You have to register your methods first. Sign in in a browser and go through the wizard.',
  'code.registerBlockedByRisk':
    'Registering is not allowed just now, as this sign-in looks risky. Your organisation can let you through.',
  'code.registerElsewhere':
    'Your organisation lets you register only from its network, from certain devices, or with a pass that it gives you.',
  'code.secondFactor': 'A second proof is needed, or has run out. Sign in again and go through it.',
  'code.phoneLimit': 'Too many calls were asked for. Wait a few minutes, or use the app.',
  'code.tryAgain': 'Something went wrong at Microsoft’s end for a moment. Try again.',
  'code.signInAgain': 'Your session has ended, often because the password was changed. Sign in again.',
  'code.notAssigned': 'You are not on the list of people for this app. Your organisation can add you.',
  'code.blocked': 'A rule of your organisation does not allow this sign-in from here, or with this app.',
  'code.blockedByRisk':
    'Your account is blocked because it looks as if somebody else were using it. Tell your organisation at once.',
  'code.device':
    'Your organisation allows only devices that it manages. Use your work computer, or have this one registered.',
  'code.approvedApp': 'This app is not allowed. Use the one that your organisation names, such as Outlook.',
  'code.consent': 'The app is not approved in your organisation. Ask for it; do not look for a way round.',
  'code.application':
    'The app or the link is set up wrongly. Nothing is wrong with your account: tell whoever runs the app.',
  'code.officeUnreachable': 'Microsoft cannot reach your organisation’s own servers. Try again later.',
  'code.hours': 'Your organisation allows you to sign in at certain hours only.',
  'code.wrongCurrentPassword': 'The present password is wrong. Type it again, or reset it.',
  'code.weakPassword':
    'The new password is too easy to guess, or breaks a rule. Choose a longer one without names and common words.',
  'code.passwordDelay':
    'The new password is saved in one place but not everywhere yet. Wait some minutes, then sign in.',
  'code.deviceCode': 'The code for the other device is wrong or has run out. Begin again on that device.',
  'code.resetOff': 'Resetting your own password is switched off in your organisation.',
  'code.resetNotSetUp': 'Resetting is not set up completely in your organisation.',
  'code.resetLicence': 'Your account has no licence for resetting.',
  'code.resetGroup': 'Your account is not in the group of people who may reset their own password.',
  'code.resetNotEnough': 'Too few methods are registered for your account.',
  'code.resetUnreachable': 'Microsoft cannot reach your organisation’s own servers. Try again later.',
  'code.other': 'This code is not known here. Copy it for the people who help you.',

  // The checklist
  'checklist.title': 'Your set-up',
  'checklist.lead': 'Tick what you have registered. It stays on this device, and makes the help fit you.',
  'checklist.reset-only': 'for resetting only',
  'checklist.sign-in-only': 'not for resetting',
  'checklist.until': 'until {date}',
  'checklist.next': 'What to do next',
  'checklist.first-time': 'Register your methods',
  'checklist.page': 'The page in front',
  'checklist.here': 'It shows: {title}',
  'checklist.topics': 'Good to know',
  'checklist.pick': 'Help where Twofold cannot appear in the page',
  'checklist.pick-lead':
    'Some browsers keep extensions off some pages, and no extension runs in Outlook, Word or Teams. Choose what you see there.',
  'checklist.entra': 'Signing in',
  'checklist.security-info': 'Registering',
  'checklist.reset': 'Resetting a password',
  'ui.pages': 'Pages of your organisation',
  'ui.pages-lead':
    'Some organisations have their own pages for registering and resetting. Twofold helps there only where you allow it, and only beside its own forms. It reads nothing that you type.',
  'ui.pages-here': 'The page in front is on {host}.',
  'ui.pages-wanted': 'Your organisation asks for these. They stay off until you allow them:',
  'ui.pages-granted': 'Allowed:',
  'ui.pages-none': 'No page is allowed yet.',
  'ui.pages-address': 'Address of the page',
  'ui.pages-allow-address': 'Allow',
  'ui.pages-allow': 'Allow on {host}',
  'ui.pages-withdraw': 'Stop on {host}',
  'ui.pages-refused': 'Nothing was changed: the browser was not given leave.',
  'address.genuine': 'A genuine Microsoft sign-in address.',
  'address.insecure': 'The name is right, but the connection is not secure. Type nothing here.',
  'address.pretending':
    'Careful: this address uses Microsoft’s name, or letters that look like it, and is none of Microsoft’s sign-in addresses. Type no password here.',
  'address.other': 'Not a Microsoft sign-in address.',

  'topic.desktop.title': 'Sent here by Outlook, Word or Teams?',
  'topic.desktop.what': 'Inside those programs nobody can show you the way. In this browser it is easier.',
  'topic.desktop.do.1': 'Leave the program’s window as it is, and open the link below in this browser.',
  'topic.desktop.do.2': 'Sign in and register your methods here, up to the last page.',
  'topic.desktop.do.3': 'Then close the program’s window and sign in there again.',
  'topic.desktop.stuck.1': 'Forgotten your password? Reset it here first, then use the new one in the program.',

  'topic.new-phone.title': 'A new phone',
  'topic.new-phone.what': 'An authenticator app does not always move to a new phone by itself.',
  'topic.new-phone.do.1': 'Keep the old phone until the new one works.',
  'topic.new-phone.do.2': 'Open the list of your methods, add the app on the new phone, and try it.',
  'topic.new-phone.do.3': 'Only then delete the old one from the list.',
  'topic.new-phone.stuck.1':
    'Old phone already gone? Sign in with another method. If there is none, your organisation has to reset your methods.',
} as const
