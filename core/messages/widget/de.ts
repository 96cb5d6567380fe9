// German of the elements; people are addressed as „Sie“.
import type { Texts } from './index.ts'

export const de: Texts = {
  'frame.busy': 'Einen Moment …',
  'frame.progress': 'Schritt {current} von {total}',
  'frame.progress-list': 'Fortschritt',
  'frame.done': 'Schritt {number}: erledigt',
  'frame.now': 'Schritt {number}: Sie sind hier',
  'frame.to-do': 'Schritt {number}: noch offen',
  'frame.help': 'Hilfe erhalten',
  'frame.organisation': 'Ihre Organisation',
  'help.subject': 'Hilfe bei der Anmeldung (Supportcode {code})',
  'help.body': 'Ich brauche Hilfe bei diesem Schritt: {step}\nSupportcode: {code}\n\nWas passiert ist:\n',

  'button.next': 'Weiter',
  'button.back': 'Zurück',
  'button.cancel': 'Abbrechen',
  'button.skip': 'Nicht jetzt',
  'button.try-again': 'Erneut versuchen',
  'button.start-again': 'Neu beginnen',
  'button.forgot': 'Kennwort vergessen',

  'sign-in.heading': 'Anmelden',
  'reset.heading': 'Zurück in Ihr Konto',
  'reset.lead': 'Geben Sie Ihre E-Mail-Adresse ein und wählen Sie dann „Kennwort vergessen“.',
  'username.label': 'E-Mail-Adresse',
  'username.missing': 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.com.',

  'more.heading': 'Weitere Informationen erforderlich',
  'more.lead': 'Damit Ihr Konto geschützt bleibt, benötigt {organisation} weitere Informationen.',
  'more.two':
    'Richten Sie zwei Möglichkeiten ein, Ihre Identität zu bestätigen. Sie brauchen sie, um sich anzumelden und um Ihr Kennwort zurückzusetzen, falls Sie es einmal vergessen.',
  'more.one': 'Eine Möglichkeit, Ihre Identität zu bestätigen, ist bereits eingerichtet. Eine weitere wird benötigt.',
  'more.skip-until': 'Sie können das bis zum {date} aufschieben.',

  'fault.heading': 'Etwas ist schiefgelaufen',
  'fault.network':
    'Der Server war nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal. Nichts von dem, was Sie getan haben, ist verloren.',
  'fault.load':
    'Ein Teil dieser Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal. Nichts von dem, was Sie getan haben, ist verloren.',
  'fault.unavailable': 'Der Dienst ist gerade nicht verfügbar. Versuchen Sie es in Kürze noch einmal.',
  'fault.rate-limited': 'Von hier kamen zu viele Anfragen. Versuchen Sie es in {time} noch einmal.',
  'fault.gone-heading': 'Dies ist abgelaufen',
  'fault.gone': 'Es hat zu lange gedauert oder wurde in einem anderen Fenster fortgesetzt. Beginnen Sie bitte neu.',
  'fault.unauthorized-heading': 'Melden Sie sich zuerst an',
  'fault.unauthorized':
    'Um Ihre Anmeldemethoden zu sehen und zu ändern, melden Sie sich noch einmal an und kehren Sie auf diese Seite zurück.',
  'fault.unexpected':
    'Das hätte nicht passieren dürfen. Beginnen Sie neu oder bitten Sie um Hilfe und nennen Sie dabei den Supportcode unten.',
  'fault.elsewhere-heading': 'Weiter in einem anderen Fenster',
  'fault.elsewhere': 'Der nächste Schritt kann hier nicht angezeigt werden.',
  'fault.elsewhere-link': 'Nächsten Schritt öffnen',
  'fault.support-code': 'Supportcode: {code}',

  'button.verify': 'Bestätigen',
  'button.done': 'Fertig',
  'copy.failed': 'Diese Seite darf nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',

  'captcha.heading': 'Ihr Browser wird geprüft',
  'captcha.lead': 'Das hält automatisierte Angriffe fern. Ihr Browser erledigt es von selbst; Sie müssen nichts lösen.',
  'captcha.working': 'Wird geprüft …',
  'captcha.solved': 'Geprüft. Es geht weiter …',
  'captcha.failed':
    'Die Prüfung konnte nicht abgeschlossen werden. Lassen Sie dieses Fenster im Vordergrund und versuchen Sie es noch einmal.',
  'captcha.own': 'Schließen Sie die Prüfung oben ab, um fortzufahren.',

  'password.heading': 'Kennwort eingeben',
  'password.account': 'Konto',
  'password.label': 'Kennwort',
  'password.missing': 'Geben Sie ein Kennwort ein.',
  'password.show': 'Kennwort anzeigen',
  'password.passkey': 'Stattdessen mit einem Passkey anmelden',
  'password.other-account': 'Anderes Konto verwenden',

  'proof.second-factor': 'Bestätigen Sie Ihre Identität',
  'proof.reset': 'Weisen Sie Ihre Identität nach',
  'proof.fresh': 'Bestätigen Sie, dass Sie es sind',
  'proof.another': 'Andere Methode verwenden',

  'choose.lead-second-factor': 'Wie möchten Sie Ihre Identität bestätigen?',
  'choose.lead-reset':
    'Ihr Kennwort kann zurückgesetzt werden, sobald Sie Ihre Identität nachgewiesen haben. Wählen Sie, wie.',
  'choose.lead-fresh':
    'Bevor Ihre Anmeldemethoden geändert werden können, bestätigen Sie Ihre Identität mit einer, die Sie schon haben.',
  'choose.fido2': 'Meinen Passkey oder Sicherheitsschlüssel verwenden',
  'choose.push': 'Eine Benachrichtigung in meiner Authenticator-App genehmigen',
  'choose.totp': 'Einen Code aus meiner Authenticator-App eingeben',
  'choose.sms': 'Mir einen Code per SMS senden',
  'choose.voice': 'Mein Telefon anrufen',
  'choose.email': 'Mir einen Code per E-Mail senden',
  'choose.recoveryCode': 'Einen meiner gespeicherten Codes verwenden',

  'confirm-number.heading': 'Bestätigen Sie Ihre Telefonnummer',
  'confirm-number.lead':
    'Zu Ihrem Schutz geben Sie bitte die vollständige Nummer ein, die als {address} registriert ist.',
  'confirm-number.hint': 'Mit der Ländervorwahl, zum Beispiel +1 555 010 0123.',

  'code.label': 'Code',
  'code.saved-label': 'Gespeicherter Code',
  'code.missing': 'Geben Sie einen Ihrer gespeicherten Codes ein.',
  'code.wrong-length': 'Geben Sie den vollständigen Code ein. Anzahl der Ziffern: {count}.',
  'code.tries-left': 'Verbleibende Versuche: {count}',
  'code.works-for': 'Der Code gilt noch {time}.',
  'code.run-out': 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  'code.resend': 'Neuen Code senden',
  'code.resend-in': 'Noch kein Code? In {time} können Sie einen neuen anfordern.',
  'enter-code.sms': 'Wir haben einen {count}-stelligen Code per SMS an {address} gesendet.',
  'enter-code.voice': 'Wir rufen {address} an und lesen Ihnen einen {count}-stelligen Code vor.',
  'enter-code.email':
    'Wir haben einen {count}-stelligen Code per E-Mail an {address} gesendet. Sehen Sie auch im Junk-Ordner nach, wenn er nicht ankommt.',
  'enter-code.app':
    'Öffnen Sie Ihre Authenticator-App und geben Sie den {count}-stelligen Code ein, den sie für dieses Konto anzeigt.',
  'enter-code.saved': 'Geben Sie einen der Codes ein, die Sie gespeichert haben. Jeder gilt nur einmal.',

  'call.lead': 'Wir rufen {address} an. Nehmen Sie den Anruf an und hören Sie zu.',
  'call.confirm': 'Drücken Sie auf dem Telefon #, um zu bestätigen, dass Sie es sind.',
  'call.report':
    'Drücken Sie 0#, wenn Sie diesen Anruf nicht angefordert haben. Damit wird der Vorgang beendet und gemeldet.',
  'call.waiting': 'Warten auf Ihr Telefon …',
  'call.over': 'Der Anruf wurde ohne Antwort beendet.',
  'call.again': 'Noch einmal anrufen',
  'call.again-in': 'In {time} können Sie sich noch einmal anrufen lassen.',

  'passkey.use-lead':
    'Ihr Browser fragt gleich nach Ihrem Passkey oder bittet Sie, Ihren Sicherheitsschlüssel zu berühren.',
  'passkey.use': 'Passkey oder Sicherheitsschlüssel verwenden',
  'passkey.waiting': 'Folgen Sie den Anweisungen Ihres Browsers oder Geräts …',
  'passkey.create-heading': 'Passkey erstellen',
  'passkey.create-lead':
    'Ihr Browser fragt gleich, wo der Passkey gespeichert werden soll: auf diesem Gerät, auf Ihrem Telefon oder auf einem Sicherheitsschlüssel.',
  'passkey.name': 'Name (optional)',
  'passkey.name-hint': 'Ein Name, an dem Sie ihn wiedererkennen, zum Beispiel „Arbeitslaptop“.',
  'passkey.create': 'Passkey erstellen',
  'passkey.cancelled':
    'Der Browser hat die Abfrage beendet oder sie wurde abgebrochen. Versuchen Sie es noch einmal, wenn Sie bereit sind.',
  'passkey.already':
    'Dieses Gerät oder dieser Schlüssel ist für Ihr Konto bereits registriert. Verwenden Sie etwas anderes.',
  'passkey.unsupported':
    'Dieses Gerät oder dieser Schlüssel kann hier nicht verwendet werden. Versuchen Sie es mit einem anderen oder mit einer anderen Methode.',
  'passkey.not-here':
    'Auf dieser Seite können keine Passkeys verwendet werden. Verwenden Sie eine andere Methode oder bitten Sie um Hilfe.',
  'passkey.failed': 'Das hat nicht geklappt. Versuchen Sie es noch einmal oder verwenden Sie eine andere Methode.',

  'add.different': 'Ich möchte eine andere Methode einrichten',
  'add.list-heading': 'Andere Methode auswählen',
  'add.manage-heading': 'Anmeldemethode hinzufügen',
  'add.list-lead': 'Welche Methode möchten Sie einrichten? Die sicherste steht zuerst.',
  'add.recommended': 'Empfohlen',
  'add.withheld': 'Derzeit nicht verfügbar',
  'family.app': 'Authenticator-App',
  'family.app-note': 'Codes aus einer App auf Ihrem Telefon. Funktioniert auch ohne Verbindung.',
  'family.phone': 'Telefon',
  'family.phone-note': 'Eine SMS oder ein Anruf an Ihre Nummer.',
  'family.email': 'E-Mail',
  'family.email-note': 'Eine private Adresse, nur zum Zurücksetzen Ihres Kennworts.',
  'family.key': 'Passkey oder Sicherheitsschlüssel',
  'family.key-note': 'Der sicherste Weg: Fingerabdruck, Gesicht, PIN oder ein Schlüssel, den Sie berühren.',
  'family.codes': 'Gespeicherte Codes',
  'family.codes-note': 'Codes zum Ausdrucken oder Aufbewahren, falls nichts anderes zur Hand ist.',
  'withheld.needs-other-first': 'Sie können dies hinzufügen, sobald eine andere Methode eingerichtet ist.',
  'withheld.limit-reached': 'Mehr davon sind nicht erlaubt. Entfernen Sie zuerst einen Eintrag.',
  'withheld.not-by-policy': 'Ihre Organisation bietet dies nicht an.',
  'withheld.already-registered': 'Das haben Sie bereits.',

  'app.get-heading': '{app} herunterladen',
  'app.get-lead': 'Installieren Sie {app} auf Ihrem Telefon aus dem App-Store.',
  'app.apple': 'Für iPhone laden (App Store)',
  'app.google': 'Für Android laden (Google Play)',
  'app.get-then': 'Sobald die App auf Ihrem Telefon ist, wählen Sie hier „Weiter“.',
  'app.use-other': 'Ich möchte eine andere Authenticator-App verwenden',
  'app.use-recommended': 'Ich möchte {app} verwenden',
  'app.other-heading': 'Authenticator-App verwenden',
  'app.other-lead':
    'Verwenden Sie eine Authenticator-App, die Sie schon haben, zum Beispiel Google Authenticator, Duo oder Authy. Wenn Sie keine haben, installieren Sie eine aus dem App-Store Ihres Telefons.',
  'app.scan-heading': 'QR-Code scannen',
  'app.step-add-recommended': 'Öffnen Sie {app}, tippen Sie auf + und dann auf „Geschäfts- oder Schulkonto“.',
  'app.step-add': 'Öffnen Sie Ihre Authenticator-App und fügen Sie ein Konto hinzu (oft über ein Pluszeichen).',
  'app.step-scan': 'Wählen Sie „QR-Code scannen“ und richten Sie Ihr Telefon auf dieses Bild.',
  'app.on-phone': 'Sind Sie gerade auf dem Telefon, auf dem die App ist? Dann müssen Sie nichts scannen.',
  'app.open': 'In meiner Authenticator-App öffnen',
  'app.qr': 'QR-Code, um {account} ({issuer}) zu einer Authenticator-App hinzuzufügen',
  'app.cannot-scan': 'Sie können das Bild nicht scannen?',
  'app.manual-lead':
    'Wählen Sie in der App, statt zu scannen, die Eingabe eines Einrichtungsschlüssels. Geben Sie dann Folgendes ein oder fügen Sie es ein:',
  'app.account': 'Kontoname',
  'app.secret': 'Einrichtungsschlüssel',
  'app.copy': 'Einrichtungsschlüssel kopieren',
  'app.copied': 'Einrichtungsschlüssel kopiert.',
  'app.code-heading': 'Geben Sie den Code aus der App ein',
  'app.code-lead':
    'Ihre App zeigt jetzt einen {count}-stelligen Code für dieses Konto an. Geben Sie ihn ein, um die Einrichtung abzuschließen.',

  'phone.heading': 'Telefon hinzufügen',
  'phone.lead': 'Bestätigen Sie Ihre Identität mit einer SMS oder einem Anruf auf Ihrem Telefon.',
  'phone.restricted':
    'SMS und Anrufe sind weniger sicher als andere Methoden: Sie können umgeleitet oder abgehört werden.',
  'phone.stronger': 'Sicherere Methode wählen',
  'phone.country': 'Land oder Region',
  'phone.number': 'Telefonnummer',
  'phone.missing': 'Geben Sie die vollständige Telefonnummer ein.',
  'phone.wrong':
    'Das sieht nicht wie eine Telefonnummer dieses Landes aus. Prüfen Sie sie oder beginnen Sie mit + und der Ländervorwahl.',
  'phone.how': 'Wie sollen wir die Nummer bestätigen?',
  'phone.sms': 'Code per SMS senden',
  'phone.voice': 'Anrufen',
  'phone.text-me': 'SMS an mich senden',
  'phone.call-me': 'Mich anrufen',
  'phone.change': 'Nummer ändern',
  'email.heading': 'E-Mail-Adresse hinzufügen',
  'email.lead': 'Diese Adresse dient zum Zurücksetzen Ihres Kennworts. Zum Anmelden wird sie nicht verwendet.',
  'email.label': 'Private E-Mail-Adresse',
  'email.hint': 'Nicht Ihre Adresse bei der Arbeit oder Schule: Ohne Ihr Kennwort könnten Sie dort nichts lesen.',
  'email.change': 'Adresse ändern',
  'activate-code.phone-heading': 'Bestätigen Sie Ihre Nummer',
  'activate-code.email-heading': 'Bestätigen Sie Ihre Adresse',
  'activate-call.heading': 'Bestätigen Sie Ihre Nummer',
  'add-key.heading': 'Passkey erstellen',
  'add-key.lead':
    'Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder PIN oder mit einem Sicherheitsschlüssel an. Er kann nicht durch Phishing gestohlen werden.',
  'add-key.then': 'Wählen Sie „Weiter“ und folgen Sie den Anweisungen Ihres Browsers.',
  'add-codes.heading': 'Wiederherstellungscodes speichern',
  'add-codes.lead': 'Gespeicherte Codes helfen, wenn Sie Ihr Telefon verlieren: Jeder gilt einmal.',
  'add-codes.then':
    'Die Codes werden nur einmal angezeigt. Halten Sie sich bereit, sie auszudrucken oder in einem Kennwort-Manager zu speichern.',

  'codes.heading': 'Speichern Sie diese Codes',
  'codes.lead':
    'Jeder Code gilt einmal. Bewahren Sie sie dort auf, wo nur Sie herankommen, und nicht allein auf Ihrem Telefon.',
  'codes.once': 'Sie werden nicht noch einmal angezeigt. Neue Codes ersetzen diese.',
  'codes.copy': 'Codes kopieren',
  'codes.copied': 'Codes kopiert.',
  'codes.download': 'Herunterladen',
  'codes.print': 'Drucken',
  'codes.saved': 'Ich habe diese Codes gespeichert',
  'codes.sheet': 'Gespeicherte Codes für {organisation}',
  'codes.file': 'gespeicherte-codes',

  'review.heading': 'Geschafft!',
  'review.lead': 'Ihre Anmeldemethoden sind eingerichtet. Registriert ist:',
  'review.more-needed': 'Das ist bisher registriert. Eine weitere Methode wird benötigt.',
  'review.add': 'Weitere Methode hinzufügen',
  'reconfirm.heading': 'Stimmt das noch?',
  'reconfirm.lead':
    'Von Zeit zu Zeit bitten wir Sie, Ihre Anmeldemethoden zu prüfen. Eine alte Nummer oder ein verlorenes Telefon kann Sie aussperren.',
  'reconfirm.right': 'Ja, alles stimmt',
  'reconfirm.change': 'Nein, etwas hat sich geändert',

  'method.fido2': 'Passkey oder Sicherheitsschlüssel',
  'method.push': 'App-Benachrichtigung',
  'method.totp': 'Code aus der Authenticator-App',
  'method.sms': 'SMS',
  'method.voice': 'Anruf',
  'method.email': 'E-Mail',
  'method.recoveryCode': 'Gespeicherte Codes',
  'registered.default': 'Standard',
  'registered.disabled': 'Deaktiviert',
  'registered.not-for-reset': 'Nicht zum Zurücksetzen des Kennworts',
  'registered.added': 'Hinzugefügt am {date}',
  'registered.used': 'zuletzt verwendet am {date}',
  'registered.never-used': 'noch nicht verwendet',

  'manage.heading': 'Ihre Anmeldemethoden',
  'manage.lead': 'Damit melden Sie sich an und setzen Ihr Kennwort zurück.',
  'manage.missing': 'Ihre Organisation verlangt weitere Methoden. Es fehlen noch: {count} von {required}.',
  'manage.none': 'Sie haben noch keine Anmeldemethoden.',
  'manage.add': 'Anmeldemethode hinzufügen',
  'manage.make-default': 'Als Standard festlegen',
  'manage.make-default-by': 'Als Standard festlegen: {method}',
  'manage.named': '{label}: {name}',
  'manage.remove': 'Entfernen',
  'manage.added': 'Die Methode wurde hinzugefügt.',
  'manage.removed': 'Die Methode wurde entfernt.',
  'manage.default': 'Der Standard wurde geändert.',
  'manage.not-me':
    'Ist etwas dabei, das Sie nicht hinzugefügt haben? Entfernen Sie es, setzen Sie dann Ihr Kennwort zurück und bitten Sie um Hilfe.',
  'removal.heading': '„{name}“ entfernen?',
  'removal.lead': 'Sie können sich damit nicht mehr anmelden und Ihr Kennwort nicht mehr zurücksetzen.',
  'removal.breaks': 'Das Entfernen hat diese Folgen:',
  'removal.below-required':
    'Sie haben dann weniger Methoden, als Ihre Organisation verlangt, und werden gebeten, eine weitere hinzuzufügen.',
  'removal.no-reset': 'Sie können Ihr Kennwort dann nicht mehr selbst zurücksetzen.',
  'removal.no-second-factor': 'Sie haben dann nichts mehr, womit Sie eine Anmeldung bestätigen können.',
  'removal.was-default': 'Dies ist Ihre Standardmethode. Künftig wird zuerst nach einer anderen gefragt.',
  'removal.last-method': 'Dies ist Ihre letzte Methode.',
  'removal.remove': 'Entfernen',
  'removal.keep': 'Behalten',

  'new-password.heading': 'Neues Kennwort wählen',
  'new-password.lead': 'Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
  'new-password.label': 'Neues Kennwort',
  'new-password.submit': 'Kennwort zurücksetzen',
  'rule.too-short': 'Anzahl der Zeichen: mindestens {count}',
  'rule.needs-three-of-four': 'Drei davon: Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole',
  'rule.contains-name': 'Nicht Ihr Name oder der Name Ihrer Organisation',
  'rule.easily-guessed': 'Kein gängiges Wort und kein Muster',
  'rule.met': '(erfüllt)',
  'strength.label': 'Stärke',
  'strength.0': 'sehr schwach',
  'strength.1': 'schwach',
  'strength.2': 'mittel',
  'strength.3': 'gut',
  'strength.4': 'stark',
  'refused.too-short': 'Das Kennwort ist zu kurz.',
  'refused.too-long': 'Das Kennwort ist zu lang.',
  'refused.character-not-allowed':
    'Ein Zeichen darin ist nicht zulässig. Verwenden Sie Buchstaben ohne Akzente und Umlaute, Ziffern, Leerzeichen und Symbole.',
  'refused.needs-three-of-four': 'Verwenden Sie drei davon: Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole.',
  'refused.common': 'Zu viele Menschen verwenden dieses Kennwort. Wählen Sie ein anderes.',
  'refused.contains-name': 'Es enthält Ihren Namen oder den Namen Ihrer Organisation.',
  'refused.easily-guessed':
    'Es ist leicht zu erraten: ein gängiges Wort oder ein Muster. Fügen Sie Wörter hinzu, die nicht zusammengehören.',
  'refused.same-as-old': 'Das ist Ihr bisheriges Kennwort. Wählen Sie ein anderes.',
  'refused.mismatch': 'Die beiden Kennwörter stimmen nicht überein.',

  'working.heading': 'Ihr neues Kennwort wird festgelegt',
  'working.lead': 'Das kann eine Minute dauern. Lassen Sie diese Seite geöffnet.',
  'done.signIn-heading': 'Sie sind angemeldet',
  'done.signIn': 'Es geht weiter …',
  'done.register-heading': 'Alles erledigt',
  'done.register': 'Ihre Anmeldemethoden sind eingerichtet. Sie können diese Seite schließen.',
  'done.reset-heading': 'Ihr Kennwort wurde zurückgesetzt',
  'done.reset':
    'Melden Sie sich mit Ihrem neuen Kennwort an. Wir haben alle Ihre Adressen über diese Änderung benachrichtigt.',
  'done.to-sign-in': 'Zur Anmeldung',

  'ended.heading': 'Das hat nicht geklappt',
  'ended.cancelled-heading': 'Abgebrochen',
  'ended.cancelled': 'Es wurde nichts geändert.',
  'time.little': 'Es bleiben weniger als zwei Minuten. Bitten Sie um mehr Zeit, sonst müssen Sie neu beginnen.',
  'time.last': 'Es bleiben weniger als zwei Minuten. Danach müssen Sie neu beginnen.',
  'time.more': 'Mehr Zeit geben',
  'time.given': 'Sie haben jetzt mehr Zeit. Nichts, was Sie eingegeben haben, ist verloren.',
  'ended.expired': 'Das hat zu lange gedauert. Zu Ihrer Sicherheit beginnen Sie bitte neu.',
  'ended.too-many-attempts': 'Es gab zu viele falsche Antworten. Es wurde nichts geändert. Beginnen Sie bitte neu.',
  'ended.replayed':
    'Dies wurde von einer alten Seite oder einer Kopie davon fortgesetzt. Zu Ihrer Sicherheit beginnen Sie bitte neu.',
  'ended.reported':
    'Sie haben gemeldet, dass dies nicht von Ihnen kam; deshalb wurde es beendet. Falls das ein Versehen war, beginnen Sie bitte neu.',
  'ended.locked': 'Dieses Konto ist gesperrt. Bitten Sie {organisation} um Hilfe.',
  'ended.unlicensed': 'Mit Ihrem Konto ist das nicht selbst möglich. Bitten Sie {organisation} um Hilfe.',
  'ended.not-enough-methods':
    'Ihr Konto hat nicht genügend Anmeldemethoden, um das Kennwort selbst zurückzusetzen. Bitten Sie {organisation} um Hilfe.',
  'ended.not-in-scope':
    'Für Ihr Konto ist nicht aktiviert, dass Sie das Kennwort selbst zurücksetzen. Bitten Sie {organisation} um Hilfe.',
  'ended.reset-limit':
    'Das Kennwort wurde in kurzer Zeit mehrmals zurückgesetzt. Versuchen Sie es später noch einmal oder bitten Sie um Hilfe.',
  'ended.account-changed': 'Ihr Konto wurde in der Zwischenzeit geändert. Beginnen Sie bitte neu.',
  'ended.write-back-failed':
    'Das neue Kennwort konnte nicht gespeichert werden. Ihr altes Kennwort gilt weiterhin. Versuchen Sie es später noch einmal.',

  'password.approval': 'Stattdessen auf meinem Gerät genehmigen',
  'approve.lead': 'Öffnen Sie die Anfrage auf Ihrem Gerät und geben Sie dort diese Zahl ein:',
  'approve.lead-any':
    'Wenn Sie die Anmeldung durch Genehmigung gewählt und sich mit diesem Browser schon einmal angemeldet haben, zeigt Ihr Gerät jetzt eine Anfrage. Geben Sie dort diese Zahl ein:',
  'approve.number': 'Zahl für Ihr Gerät: {number}',
  'approve.quiet':
    'Diese Anmeldung wirkt ungewöhnlich, deshalb wurde Ihr Gerät nicht benachrichtigt. Öffnen Sie dort selbst den Authenticator: Die Anfrage wartet.',
  'approve.waiting': 'Ihr Gerät wird abgewartet. Die Anfrage endet in {time}.',
  'approve.again': 'Nichts angekommen? Noch einmal anfragen',
  'approve.again-in': 'Nichts auf Ihrem Gerät? In {time} können Sie noch einmal anfragen.',
  'approve.qr': 'QR-Code mit derselben Zahl, für die Kamera eines anderen Geräts',
  'approve.same-device-allow':
    'Ist Ihr Authenticator in genau diesem Browser? Dann schützt er Sie vor Leuten, die Ihr Kennwort kennen, aber nicht vor jemandem an diesem Computer.',
  'approve.same-device-refuse':
    'Genehmigen Sie auf einem anderen Gerät: Ihre Organisation akzeptiert keine Genehmigung aus genau diesem Browser.',
  'pair.heading': 'Ihr Gerät koppeln',
  'pair.lead': 'Wählen Sie im Authenticator auf Ihrem Gerät, ein Konto hinzuzufügen, und scannen Sie dieses Bild.',
  'pair.qr': 'QR-Code, um ein Gerät mit Ihrem Konto zu koppeln',
  'pair.link-lead':
    'Kopieren Sie diesen Link und fügen Sie ihn im Authenticator ein. Er gilt einmal und nur wenige Minuten. Geben Sie ihn niemandem.',
  'pair.copy': 'Link kopieren',
  'pair.copied': 'Link kopiert.',
  'pair.here': 'Diesen Browser verwenden',
  'pair.here-asked': 'Machen Sie im eigenen Fenster des Authenticators weiter.',
  'pair.waiting': 'Warten auf das Gerät…',
  'activate-push.heading': 'Probieren Sie es aus',
  'activate-push.lead': '{device} ist gekoppelt und zeigt jetzt eine Anfrage. Geben Sie dort diese Zahl ein:',
  'add-push.heading': 'Auf einem Gerät genehmigen',
  'add-push.lead':
    'Beim Anmelden zeigt die Seite eine Zahl, und Sie geben sie auf Ihrem Gerät ein. Sie müssen auf keinen Code warten.',
  'add-push.then':
    'Sie brauchen ein Gerät mit dem Authenticator Ihrer Organisation, zum Beispiel einen Browser mit deren Erweiterung. Nehmen Sie es zur Hand und wählen Sie dann „Weiter“.',
  'family.push': 'Genehmigung auf einem Gerät',
  'family.push-note': 'Sie geben eine Zahl von der Seite auf Ihrem Gerät ein. Kein Warten auf einen Code.',
  'manage.passwordless-on': 'Durch Genehmigung anmelden',
  'manage.passwordless-off': 'Wieder nach meinem Kennwort fragen',
  'manage.passwordless-lead':
    'Sie können sich ohne Kennwort anmelden und stattdessen auf Ihrem Gerät genehmigen. Das geht in Browsern, mit denen Sie sich schon angemeldet haben.',
  'manage.passwordless-is-on':
    'Sie melden sich durch Genehmigung auf Ihrem Gerät an. In Browsern, mit denen Sie sich schon angemeldet haben, wird Ihr Kennwort nicht verlangt.',

  'problem.approval-denied': 'Die Anfrage wurde auf Ihrem Gerät abgelehnt.',
  'problem.approval-unanswered': 'Die Anfrage wurde nicht rechtzeitig beantwortet.',
  'problem.approval-wrong-number':
    'Auf Ihrem Gerät wurde eine andere Zahl eingegeben, deshalb ist die Anfrage beendet. Fragen Sie noch einmal an; dann gibt es eine neue Zahl.',
  'problem.approval-busy':
    'Eine andere Anfrage für Ihr Konto wartet noch. Beantworten Sie sie auf Ihrem Gerät oder lehnen Sie sie ab, oder versuchen Sie es in zwei Minuten noch einmal.',
  'problem.approval-limit':
    'Im Moment sind keine weiteren Anfragen möglich. Verwenden Sie eine andere Methode oder versuchen Sie es in {time} noch einmal.',
  'problem.approval-same-device':
    'Ihre Organisation akzeptiert keine Genehmigung aus dem Browser, mit dem Sie sich anmelden. Verwenden Sie ein anderes Gerät oder eine andere Methode.',
  'problem.pairing-over': 'Das hat zu lange gedauert. Beginnen Sie neu, sobald Sie Ihr Gerät zur Hand haben.',
  'problem.code-rejected': 'Dieser Code ist nicht richtig. Verbleibende Versuche: {count}.',
  'problem.code-used': 'Dieser Code wurde bereits verwendet. Warten Sie auf den nächsten.',
  'problem.code-expired': 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  'problem.password-rejected': 'Die E-Mail-Adresse oder das Kennwort ist nicht richtig.',
  'problem.password-refused': 'Wählen Sie ein anderes Kennwort.',
  'problem.captcha-failed': 'Die Prüfung war nicht erfolgreich. Sie wird jetzt noch einmal durchgeführt.',
  'problem.number-mismatch': 'Das ist nicht die registrierte Nummer. Prüfen Sie sie und versuchen Sie es noch einmal.',
  'problem.method-paused':
    'Nach mehreren falschen Antworten ist diese Methode vorübergehend gesperrt. Verwenden Sie eine andere oder versuchen Sie es in {time} noch einmal.',
  'problem.wait': 'Zu viele Versuche. Versuchen Sie es in {time} noch einmal.',
  'problem.send-limit':
    'Im Moment können keine weiteren Nachrichten gesendet werden. Verwenden Sie eine andere Methode oder versuchen Sie es in {time} noch einmal.',
  'problem.call-denied': 'Die Anfrage wurde am Telefon abgelehnt.',
  'problem.call-unanswered': 'Der Anruf wurde nicht angenommen.',
  'problem.passkey-failed':
    'Der Passkey oder Sicherheitsschlüssel wurde nicht akzeptiert. Versuchen Sie es noch einmal oder verwenden Sie eine andere Methode.',
  'problem.already-registered': 'Dies ist für Ihr Konto bereits registriert.',
  'problem.limit-reached': 'Mehr davon sind nicht erlaubt. Entfernen Sie zuerst einen Eintrag.',
  'problem.number-invalid': 'Das ist keine Telefonnummer. Prüfen Sie sie und versuchen Sie es noch einmal.',
  'problem.number-not-allowed':
    'Diese Nummer kann nicht verwendet werden. Geben Sie eine andere ein oder verwenden Sie eine andere Methode.',
  'problem.email-invalid': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'problem.email-not-allowed':
    'Diese Adresse kann nicht verwendet werden. Geben Sie eine private ein, keine Ihrer Organisation.',
  'problem.method-unavailable': 'Diese Methode kann gerade nicht verwendet werden. Wählen Sie eine andere.',
  'problem.not-independent': 'Dies gehört zum selben Gerät wie die vorherige Methode. Wählen Sie eine andere.',
  'problem.moved-on': 'Sie haben in einem anderen Fenster weitergemacht. Hier sind Sie jetzt.',
  'problem.sent': 'Ein neuer Code ist unterwegs. Nur der neueste gilt.',
  'problem.recovery-code-replaced':
    'Ihr gespeicherter Code ist verbraucht. Bewahren Sie an seiner Stelle diesen neuen auf: {code}',
}

export default de
