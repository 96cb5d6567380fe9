// German of what is mailed, texted and spoken; every `action` is an infinitive with „zu“.
import type { NoticeTable } from './index.ts'

export const de: NoticeTable = {
  'action.register': 'eine Anmeldemethode hinzuzufügen',
  'action.reset': 'Ihr Kennwort zurückzusetzen',
  'action.sign-in': 'sich anzumelden',
  'action.fresh': 'Ihre Anmeldemethoden zu ändern',

  'code.mail.subject': 'Ihr Code für {issuer}',
  'code.mail.text':
    'Verwenden Sie diesen Code, um {action}:\n\n{code}\n\nEr gilt einmal, {minutes} Minuten lang und nur auf der Seite, auf der er angefordert wurde.\n\nNiemand von {organisation} wird Sie je danach fragen. Wenn Sie keinen Code angefordert haben, müssen Sie nichts tun; wenn immer wieder Codes kommen, sagen Sie uns Bescheid: {support}',
  'code.text': '{issuer}: {code} ist Ihr Code, um {action}. Geben Sie ihn nicht weiter.',
  'call.key':
    'Guten Tag. Hier ist {issuer}. Jemand hat darum gebeten, {action}. Wenn Sie das waren, drücken Sie die Rautetaste. Wenn Sie es nicht waren, drücken Sie die Null und dann die Rautetaste, um es zu melden.',
  'call.code':
    'Guten Tag. Hier ist {issuer}. Ihr Code, um {action}, lautet: {digits}. Noch einmal: {digits}. Geben Sie ihn nicht weiter. Wenn Sie ihn nicht angefordert haben, legen Sie auf.',

  'notice.greeting': 'Guten Tag {name},',
  'notice.not-you':
    'Wenn Sie das nicht waren, sagen Sie uns sofort Bescheid: {support}. Möglicherweise verwendet jemand anderes Ihr Konto.',
  'notice.was-you': 'Wenn Sie es waren, müssen Sie nichts tun.',
  'notice.when': 'Zeit: {time} (UTC)',

  'notice.method-added.subject': 'Ihrem Konto wurde eine Anmeldemethode hinzugefügt',
  'notice.method-added.text':
    'Ihrem Konto bei {organisation} wurde die Methode „{method}“ hinzugefügt. Damit kann man sich anmelden oder Ihr Kennwort zurücksetzen.',
  'notice.method-removed.subject': 'Aus Ihrem Konto wurde eine Anmeldemethode entfernt',
  'notice.method-removed.text': 'Die Methode „{method}“ wurde aus Ihrem Konto bei {organisation} entfernt.',
  'notice.default-changed.subject': 'Ihre Standardmethode für die Anmeldung wurde geändert',
  'notice.default-changed.text':
    'Ihr Konto bei {organisation} fragt bei der Anmeldung jetzt zuerst nach der Methode „{method}“.',
  'notice.password-reset.subject': 'Ihr Kennwort wurde zurückgesetzt',
  'notice.password-reset.text':
    'Das Kennwort Ihres Kontos bei {organisation} wurde mit zwei Ihrer Anmeldemethoden zurückgesetzt. Sie wurden überall abgemeldet. Ihre Anmeldemethoden sind unverändert.',
  'notice.method-paused.subject': 'Zu viele falsche Codes für Ihr Konto',
  'notice.method-paused.text':
    'Jemand hat bei der Methode „{method}“ Ihres Kontos bei {organisation} falsche Antworten gegeben. Sie ist deshalb auf Geräten, die Sie noch nicht verwendet haben, eine Zeit lang gesperrt. Ihr Konto ist nicht gesperrt.',
  'notice.method-disabled.subject': 'Eine Anmeldemethode wurde deaktiviert',
  'notice.method-disabled.text':
    'Die Methode „{method}“ Ihres Kontos bei {organisation} wurde nach zu vielen falschen Antworten deaktiviert. Melden Sie sich mit einer anderen Methode an, entfernen Sie diese und fügen Sie sie wieder hinzu.',
  'notice.second-factor-failed.subject': 'Jemand kennt Ihr Kennwort',
  'notice.second-factor-failed.text':
    'Ihr Kennwort bei {organisation} wurde richtig eingegeben, aber der zweite Schritt ist mehrmals fehlgeschlagen. Wenn Sie das nicht waren, setzen Sie Ihr Kennwort jetzt zurück.',
  'notice.reset-refused.subject': 'Das Zurücksetzen Ihres Kennworts wurde nicht abgeschlossen',
  'notice.reset-refused.text':
    'Jemand hat eine Ihrer Anmeldemethoden nachgewiesen, um das Kennwort Ihres Kontos bei {organisation} zurückzusetzen, und ist dann an der anderen gescheitert. Ihr Kennwort wurde nicht geändert.',
  'notice.reset-not-possible.subject': 'Ihr Kennwort kann hier nicht zurückgesetzt werden',
  'notice.reset-not-possible.text':
    'Sie haben versucht, das Kennwort Ihres Kontos bei {organisation} zurückzusetzen. Ihr Konto ist dafür nicht eingerichtet. Bitten Sie hier um Hilfe: {support}',
  'notice.recovery-code-used.subject': 'Ein gespeicherter Wiederherstellungscode wurde verwendet',
  'notice.recovery-code-used.text':
    'Einer der gespeicherten Wiederherstellungscodes Ihres Kontos bei {organisation} wurde verwendet. Er wurde durch einen neuen ersetzt, der auf der Seite angezeigt wurde, auf der er verwendet wurde.',
  'notice.reported.subject': 'Sie haben eine Anfrage gemeldet',
  'notice.reported.text':
    'Ein Anruf zu Ihrem Konto bei {organisation} wurde mit „Das war ich nicht“ beantwortet. Die Anfrage wurde beendet. Wir empfehlen Ihnen, Ihr Kennwort zurückzusetzen.',

  'notice.push-denied.subject': 'Sie haben eine Anfrage abgelehnt',
  'notice.push-denied.text':
    'Eine Anfrage zu Ihrem Konto bei {organisation} wurde auf Ihrem Gerät abgelehnt. Anfragen an Ihre Geräte ruhen jetzt eine Weile. Wenn die Anfrage nicht von Ihnen kam, kennt vielleicht jemand Ihr Kennwort: Wir empfehlen Ihnen, es zurückzusetzen.',
  'notice.push-reported.subject': 'Sie haben eine Anfrage gemeldet',
  'notice.push-reported.text':
    'Eine Anfrage zu Ihrem Konto bei {organisation} wurde mit „Das war ich nicht“ beantwortet. Sie wurde beendet, und Anfragen an Ihre Geräte ruhen eine Weile. Wir empfehlen Ihnen, Ihr Kennwort zurückzusetzen.',

  'method.fido2': 'Passkey oder Sicherheitsschlüssel',
  'method.push': 'Genehmigung in der Authenticator-App',
  'method.totp': 'Authenticator-App',
  'method.sms': 'SMS an Ihr Telefon',
  'method.voice': 'Anruf auf Ihrem Telefon',
  'method.email': 'E-Mail-Adresse',
  'method.recoveryCode': 'Gespeicherte Wiederherstellungscodes',
}
