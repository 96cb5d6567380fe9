// German of the guidance; people are addressed as „Sie“, and `label.*` is what Microsoft’s German pages call it.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'label.primary': 'Weiter',
  'label.back': 'Nein',
  'label.proofUpNext': 'Weiter',
  'label.proofUpSkip': 'Vorerst überspringen',
  'label.forgotPassword': 'Kennwort vergessen',
  'label.cantAccess': 'Sie können nicht auf Ihr Konto zugreifen?',
  'label.otherTile': 'Anderes Konto verwenden',
  'label.otherWay': 'Auf andere Weise anmelden',
  'label.otherCredential': 'Weitere Anmeldemöglichkeiten',
  'label.resend': 'Weitere Anforderung senden',
  'label.codeSubmit': 'Überprüfen',
  'label.chooserCancel': 'Abbrechen',
  'label.contactSend': 'Code senden',
  'label.stepNext': 'Weiter',
  'label.stepBack': 'Zurück',
  'label.appDownload': 'Jetzt herunterladen',
  'label.qrToggle': 'Bild kann nicht gescannt werden?',
  'label.addMethod': 'Anmeldemethode hinzufügen',
  'label.addMethodOld': 'Anmeldemethode hinzufügen',
  'label.resetNext': 'Weiter',
  'label.resetCancel': 'Abbrechen',
  'label.elementSubmit': 'Weiter',
  'label.differentApp': 'Ich möchte eine andere Authenticator-App verwenden',
  'label.differentMethod': 'Ich möchte eine andere Methode einrichten',

  'ui.from': 'Von Twofold, nicht von Microsoft',
  'ui.from-page': 'Von Twofold, nicht von dieser Seite',
  'ui.open': 'Hilfe zu dieser Seite',
  'ui.close': 'Diese Hilfe schließen',
  'ui.next': 'Wie es weitergeht',
  'ui.stuck': 'Wenn Sie nicht weiterkommen',
  'ui.copy': 'Kopieren',
  'ui.copied': 'Kopiert',
  'ui.progress': '{done} von {required}',
  'ui.time-left': 'Auf diesen Seiten bleiben Ihnen noch etwa {time}.',
  'ui.not-this': 'Ich sehe etwas anderes',
  'ui.heard': 'Hilfe zu dieser Seite: {title}',
  'ui.about': 'Weder was Sie eingeben noch Nummern oder Namen auf dieser Seite werden gelesen.',

  organisation: 'Ihre Organisation',
  'method.app': 'Authenticator-App',
  'method.phone': 'Mobilnummer',
  'method.email': 'Private E-Mail-Adresse',
  'method.key': 'Passkey oder Sicherheitsschlüssel',
  'method.codes': 'Wiederherstellungscodes',
  'family.app': 'eine Authenticator-App',
  'family.phone': 'Ihre Mobilnummer',
  'family.email': 'eine private E-Mail-Adresse',
  'family.key': 'einen Passkey oder Sicherheitsschlüssel',
  'family.codes': 'gespeicherte Wiederherstellungscodes',

  'note.required.1': 'Sie brauchen eine Methode, die {organisation} akzeptiert.',
  'note.required.2':
    'Sie brauchen zwei verschiedene Methoden, die {organisation} akzeptiert. Wenn die Seite schon eine anzeigt, reicht eine weitere.',
  'note.progress': '{done} von {required} Methoden erledigt, noch offen: {needed}.',
  'note.progress.done': 'Sie haben alle Methoden, die Sie brauchen ({required}). Jede weitere ist eine Reserve.',
  'note.first.push':
    'Beginnen Sie mit {app}: Das ist hier die sicherste Methode, und das Genehmigen dauert nur einen Augenblick.',
  'note.first.totp': 'Beginnen Sie mit einer Authenticator-App: Ihre Codes funktionieren auch ohne Verbindung.',
  'note.first.fido2':
    'Beginnen Sie mit einem Passkey oder Sicherheitsschlüssel: Den kann Ihnen niemand mit einem Trick abnehmen.',
  'note.first.sms': 'Beginnen Sie mit Ihrer Mobilnummer und halten Sie das Telefon bereit.',
  'note.first.voice': 'Beginnen Sie mit Ihrer Telefonnummer und halten Sie das Telefon bereit.',
  'note.first.email':
    'Fügen Sie eine private E-Mail-Adresse hinzu: eine, deren Postfach Sie ohne dieses Konto öffnen können.',
  'note.first.recoveryCode':
    'Speichern Sie einen Satz Wiederherstellungscodes und bewahren Sie ihn nicht auf diesem Gerät auf.',
  'note.others': 'Fügen Sie danach {methods} hinzu.',
  'note.one-family':
    'Genehmigungen und Codes einer Authenticator-App zählen zusammen als eine Methode. Die andere muss etwas anderes sein.',
  'note.second-proof': 'Es sind zwei Nachweise nötig. Wählen Sie für den zweiten eine andere Methode.',
  'note.email-for-reset':
    'E-Mail dient nur zum Zurücksetzen des Kennworts: Sie können sich damit nicht anmelden, und sie kann nicht die erste Methode sein.',
  'note.keys-not-for-reset':
    'Sicherheitsschlüssel, Passkeys und Windows Hello eignen sich gut zum Anmelden, zählen aber nicht beim Zurücksetzen des Kennworts.',
  'note.phone-ends':
    'Ab dem {date} verschickt Microsoft keine SMS mehr und ruft nicht mehr an. Wählen Sie nach Möglichkeit die App.',
  'note.phone-ends-yours':
    'Ab dem {date} verschickt Microsoft keine SMS mehr und ruft nicht mehr an. Ohne Ihre Telefonnummer hätten Sie zu wenige Methoden: Fügen Sie vor diesem Tag eine weitere hinzu.',
  'note.phone-ended':
    'Seit dem {date} verschickt Microsoft keine SMS mehr und ruft nicht mehr an. Verwenden Sie die App oder eine andere Methode.',
  'note.reconfirm':
    'Sie haben alles, was Sie brauchen. Dies ist die regelmäßige Prüfung; Abstand in Tagen: {days}. Sehen Sie Ihre Methoden durch und bestätigen Sie sie.',
  'note.reconfirm-maybe':
    'Schon registriert? Dann ist dies vielleicht die regelmäßige Prüfung; Abstand in Tagen: {days}. Sehen Sie Ihre Methoden durch und bestätigen Sie sie.',
  'note.skippable':
    'Mit „{proofUpSkip}“ verschieben Sie das. Sie werden bei einer späteren Anmeldung noch einmal gefragt.',
  'note.session':
    'Sie haben insgesamt 15 Minuten. Danach melden Sie sich neu an und machen weiter; fertige Methoden bleiben registriert.',
  'note.reset-session': 'Sie haben insgesamt 15 Minuten. Danach beginnen Sie von vorn.',
  'note.other-app':
    'Möchten Sie lieber eine andere App als {app}? Wählen Sie hier „{differentApp}“, bevor ein QR-Code erscheint.',
  'note.other-app-first':
    'Jede Authenticator-App ist geeignet. Für eine andere als {app} wählen Sie hier „{differentApp}“, bevor ein QR-Code erscheint.',
  'note.other-app-refused': 'Hier ist nur {app} erlaubt. Deshalb fehlt ein Link zu einer anderen App.',
  'note.qr-other-app':
    'Diesen QR-Code kann nur {app} lesen, außer Sie haben vorher „{differentApp}“ gewählt. Wenn Ihre App ihn nicht annimmt, gehen Sie zurück und wählen Sie zuerst diesen Link.',
  'note.different-method':
    'Um etwas anderes zu registrieren, wählen Sie „{differentMethod}“, einen Link unten auf der Seite. Wenn er fehlt, verlangt {organisation} zuerst diese Methode.',
  'note.same-phone-qr':
    'Diese Seite ist auf einem Telefon geöffnet. Ein Telefon kann den eigenen Bildschirm nicht scannen: Öffnen Sie diese Seite an einem Computer oder verwenden Sie den Link auf der Seite, der die App öffnet.',
  'note.same-phone-number':
    'Ist die App auf diesem Telefon? Merken Sie sich die Zahl, bevor Sie zur App wechseln. Die Anforderung kann die Zahl verdecken und lässt sich wieder ausblenden, um sie zu zeigen.',
  'note.place-and-name':
    'Sehen Sie genau hin, bevor Sie bestätigen: Die Anforderung zeigt manchmal die App, bei der Sie sich anmelden, und eine Karte. Der Ort kann etwas abweichen. Wenn der Rest nicht zu Ihnen passt, lehnen Sie ab.',
  'note.phone-format':
    'Schreiben Sie eine Nummer mit + und Ländervorwahl, einem Leerzeichen und dann der Nummer ohne die erste Null: +44 7700900123.',
  'note.call-keys':
    'Drücken Sie #, um zu bestätigen. 0# ist nicht für eine falsche Nummer gedacht: Damit melden Sie einen Betrugsversuch, und Ihr Konto wird möglicherweise gesperrt.',
  'note.fill-keys': 'Wenn Twofold die Codes dieses Kontos aufbewahrt, füllt {keys} einen ein.',
  'note.lost-phone':
    'Telefon verloren oder gewechselt? Wählen Sie eine andere Methode, wenn die Seite eine anbietet. Gibt es keine, muss {organisation} Ihre Methoden zurücksetzen: Auf keiner Seite geht das von selbst.',
  'note.desktop':
    'Haben Outlook, Word oder Teams Sie hierher geschickt? Machen Sie in diesem Browser weiter. Wenn Sie fertig sind, gehen Sie zurück zur App und melden sich dort an.',
  'note.contact':
    'Geht gar nichts? Bitten Sie {organisation} um Hilfe. Geben Sie niemals jemandem Ihr Kennwort oder einen Code.',
  'note.contact-with-code':
    'Bitten Sie {organisation} um Hilfe und nennen Sie dabei den Code oben. Geben Sie niemals jemandem Ihr Kennwort oder einen Code, der Ihnen gesendet wurde.',

  'link.register': 'Methoden registrieren',
  'link.manage': 'Methoden ansehen',
  'link.reset': 'Kennwort zurücksetzen',
  'link.support': 'Hilfe erhalten',

  'offer.push': 'In der App genehmigen: am schnellsten, wenn Ihr Telefon eine Verbindung hat.',
  'offer.totp': 'Ein Code aus der App: funktioniert ohne jede Verbindung.',
  'offer.fido2': 'Ein Sicherheitsschlüssel oder Passkey: einstecken oder in die Nähe halten.',
  'offer.sms': 'Eine SMS: Ihr Telefon braucht Empfang.',
  'offer.voice': 'Ein Anruf: annehmen und # drücken.',
  'offer.email': 'Ein Code per E-Mail: Öffnen Sie das Postfach in einem anderen Tab.',

  'problem.emailProblem':
    'Microsoft kennt diese Adresse nicht. Prüfen Sie sie auf Tippfehler und verwenden Sie Ihre Arbeitsadresse.',
  'problem.passwordProblem':
    'Dieses Kennwort wurde nicht akzeptiert. Prüfen Sie die Feststelltaste und die Sprache der Tastatur, bevor Sie es noch einmal versuchen.',
  'problem.codeProblem':
    'Dieser Code wurde nicht akzeptiert. Warten Sie auf den nächsten oder verwenden Sie nur die neueste Nachricht.',
  'problem.setupProblem':
    'Die Seite meldet ein Problem mit diesem Schritt. Nichts ist verloren: Versuchen Sie es noch einmal.',
  'problem.resetUserProblem':
    'Die Seite akzeptiert diese Adresse oder diese Zeichen nicht. Prüfen Sie beides; nach jedem Versuch erscheint ein neues Bild.',

  'ask.title': 'Was davon sehen Sie?',
  'ask.what': 'Diese Seite ist echt, aber hier nicht bekannt. Wählen Sie, was ihr am ähnlichsten ist.',
  'ask.guess': 'Diese Seite ist echt. Wahrscheinlich ist es diese:',

  'sign-in-email.title': 'Anmelden',
  'sign-in-email.what': 'Dies ist die Anmeldeseite von Microsoft.',
  'sign-in-email.do.1': 'Geben Sie Ihre E-Mail-Adresse bei der Arbeit ein und wählen Sie dann „{primary}“.',
  'sign-in-email.next': 'Die nächste Seite fragt nach Ihrem Kennwort.',
  'sign-in-email.stuck.1':
    'Kennwort vergessen? Gehen Sie trotzdem weiter: Der Link zum Zurücksetzen ist auf der nächsten Seite.',

  'sign-in-password.title': 'Kennwort eingeben',
  'sign-in-password.what': 'Microsoft fragt nach dem Kennwort Ihres Arbeitskontos.',
  'sign-in-password.do.1': 'Geben Sie Ihr Kennwort ein und wählen Sie dann „{primary}“.',
  'sign-in-password.next':
    'Danach sollen Sie die Anmeldung vielleicht auf dem Telefon genehmigen oder einen Code eingeben.',
  'sign-in-password.stuck.1':
    'Sie wissen es nicht? Mit „{forgotPassword}“ legen Sie selbst ein neues fest, mit den Methoden, die Sie registriert haben.',
  'sign-in-password.stuck.2':
    'Hören Sie nach einigen falschen Versuchen auf: Zu viele sperren das Konto für eine Weile. Zurücksetzen entsperrt es.',

  'account-picker.title': 'Konto auswählen',
  'account-picker.what': 'Microsoft zeigt die Konten, die dieser Browser kennt.',
  'account-picker.do.1': 'Wählen Sie Ihr Arbeitskonto.',
  'account-picker.next': 'Danach werden Sie nach Ihrem Kennwort gefragt oder gleich angemeldet.',
  'account-picker.stuck.1': 'Nicht in der Liste? Wählen Sie „{otherTile}“.',

  'account-type.title': 'Arbeitskonto oder persönliches Konto?',
  'account-type.what': 'Zu dieser Adresse gibt es ein Arbeitskonto und ein persönliches Microsoft-Konto.',
  'account-type.do.1': 'Wählen Sie das Geschäfts- oder Schulkonto.',
  'account-type.next': 'Die nächste Seite fragt nach dem Kennwort Ihres Arbeitskontos.',
  'account-type.stuck.1':
    'Das Kennwort ist richtig und wird trotzdem abgelehnt? Vielleicht haben Sie das andere Konto gewählt: Gehen Sie zurück und wechseln Sie.',

  'sign-out-picker.title': 'Abmelden',
  'sign-out-picker.what': 'Microsoft fragt, von welchem Konto Sie sich abmelden möchten.',
  'sign-out-picker.do.1':
    'Wählen Sie das Konto, das Sie verlassen möchten. Schließen Sie danach den Browser, wenn auch andere diesen Computer verwenden.',
  'sign-out-picker.stuck.1':
    'Nicht das gemeinte Konto? Sie können sich von jedem abmelden, von einem nach dem anderen.',

  'personal-account.title': 'Für persönliche Konten',
  'personal-account.what':
    'Diese Seite ist für private Microsoft-Konten, zum Beispiel für Outlook.com oder Xbox. Ihr Arbeitskonto ist hier nicht bekannt.',
  'personal-account.do.1':
    'Wenn Sie Ihr Arbeitskonto möchten, schließen Sie diese Seite und öffnen Sie noch einmal den Link Ihrer Organisation.',
  'personal-account.stuck.1':
    'Wenn Sie wirklich Ihr privates Konto möchten, machen Sie einfach weiter. Nichts von dem, was hier steht, gilt dafür.',

  'stay-signed-in.title': 'Angemeldet bleiben?',
  'stay-signed-in.what': 'Microsoft fragt, ob Sie in diesem Browser angemeldet bleiben möchten.',
  'stay-signed-in.do.1':
    'An einem Computer, den nur Sie verwenden, wählen Sie „{primary}“: Dann werden Sie seltener gefragt.',
  'stay-signed-in.do.2': 'An einem gemeinsam genutzten oder geliehenen Computer wählen Sie „{back}“.',
  'stay-signed-in.next': 'Das war der letzte Schritt der Anmeldung.',
  'stay-signed-in.stuck.1':
    'Werden Sie jedes Mal gefragt? Private Fenster und Browser, die ihre Daten löschen, vergessen Ihre Antwort.',

  'change-password.title': 'Neues Kennwort wählen',
  'change-password.what': 'Ihr Kennwort ist abgelaufen oder muss geändert werden.',
  'change-password.do.1':
    'Geben Sie das bisherige Kennwort einmal und das neue zweimal ein. Wählen Sie dann „{primary}“.',
  'change-password.do.2':
    'Nehmen Sie mindestens 8 Zeichen aus drei Gruppen: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole. Verzichten Sie auf Namen und gängige Wörter.',
  'change-password.next': 'Sie machen mit dem neuen Kennwort weiter. Auch Ihre anderen Geräte werden danach fragen.',
  'change-password.stuck.1':
    'Abgelehnt, obwohl es stark aussieht? Es enthält ein gängiges Wort oder ein Muster. Versuchen Sie es mit mehreren Wörtern, die nicht zusammengehören.',
  'change-password.stuck.2': 'Sie wissen das bisherige nicht? Setzen Sie Ihr Kennwort stattdessen zurück.',

  'more-info.title': 'Weitere Informationen erforderlich',
  'more-info.what':
    'Ihre Organisation bittet Sie, Methoden zu registrieren, mit denen Sie Ihre Identität bestätigen. Sie brauchen sie, um sich anzumelden und um ein vergessenes Kennwort zurückzusetzen.',
  'more-info.do.1': 'Halten Sie Ihr Telefon bereit und wählen Sie dann „{proofUpNext}“.',
  'more-info.do.2':
    'Verwenden Sie nach Möglichkeit einen Computer: Ein Bild auf dem Bildschirm muss mit dem Telefon gescannt werden.',
  'more-info.next': 'Ein Assistent fragt nacheinander die Methoden ab und zeigt am Ende „Fertig“.',
  'more-info.stuck.1':
    'Kommt diese Seite jedes Mal wieder? Das bleibt so, bis genügend Methoden registriert sind: Gehen Sie bis zur letzten Seite des Assistenten.',

  'app-confirm.title': 'Melden Sie sich bei dieser App an?',
  'app-confirm.what': 'Microsoft fragt, ob Sie sich gerade bei der genannten App anmelden.',
  'app-confirm.do.1':
    'Machen Sie nur weiter, wenn Sie diese App selbst geöffnet haben, gerade eben und auf diesem Gerät.',
  'app-confirm.do.2': 'Schließen Sie sonst diese Seite: Jemand versucht vielleicht, Ihr Konto zu verwenden.',

  'consent.title': 'Vorsicht: Eine App bittet um Zugriff',
  'consent.what':
    'Diese Seite gibt einer App Zugriff auf Ihr Konto. Um eine Methode zu registrieren oder ein Kennwort zurückzusetzen, braucht das niemand.',
  'consent.do.1':
    'Machen Sie nur weiter, wenn Sie das gerade selbst begonnen haben und die App und ihren Hersteller kennen.',
  'consent.do.2': 'Wenn eine Nachricht, ein Link oder ein Anruf Sie hierher gebracht hat, schließen Sie die Seite.',

  'device-code.title': 'Vorsicht: Hier wird ein anderes Gerät angemeldet',
  'device-code.what':
    'Ein Code, den Sie hier eingeben, meldet ein anderes Gerät in Ihrem Namen an, wo immer es auch ist.',
  'device-code.do.1':
    'Geben Sie einen Code nur ein, wenn er auf einem Gerät vor Ihnen steht und Sie die Anmeldung dort selbst begonnen haben.',
  'device-code.do.2':
    'Hat Ihnen jemand den Code geschickt oder vorgelesen? Schließen Sie diese Seite: So werden bekanntermaßen Konten gestohlen.',

  'blocked-by-policy.title': 'Eine Regel Ihrer Organisation verhindert dies',
  'blocked-by-policy.what': 'Ihre Anmeldung war richtig, aber eine Regel hält sie auf.',
  'blocked-by-policy.do.1':
    'Versuchen Sie es von Ihrem Arbeitscomputer aus oder innerhalb des Netzwerks Ihrer Organisation.',
  'blocked-by-policy.stuck.1':
    'Ändern können die Regel nur die, die sie festgelegt haben. Ein neuer Versuch hilft nicht.',

  'error.title': 'Microsoft meldet einen Fehler',
  'error.what': 'Diese Anmeldung konnte nicht abgeschlossen werden.',
  'error.stuck.1':
    'Schließen Sie diesen Tab und beginnen Sie noch einmal bei der App oder dem Lesezeichen, von dem Sie gekommen sind.',

  'push-number.title': 'Geben Sie diese Zahl in Ihrer App ein',
  'push-number.what':
    'Microsoft hat eine Anforderung an die Authenticator-App auf Ihrem Telefon gesendet. Die Zahl zeigt, dass Seite und Telefon zusammengehören.',
  'push-number.do.1': 'Öffnen Sie die Authenticator-App auf Ihrem Telefon.',
  'push-number.do.2':
    'Geben Sie die Zahl von dieser Seite in die Anforderung ein und bestätigen Sie. Sie wird eingetippt, nicht aus einer Liste gewählt.',
  'push-number.next': 'Diese Seite geht von selbst weiter, sobald Sie geantwortet haben.',
  'push-number.stuck.1':
    'Keine Anforderung? Öffnen Sie die App und ziehen Sie zum Aktualisieren nach unten. Bei einer ungewöhnlichen Anmeldung kommt gar keine Benachrichtigung.',
  'push-number.stuck.2':
    'Noch immer keine? Prüfen Sie die Verbindung des Telefons und schalten Sie „Nicht stören“ und das Energiesparen für die App aus.',
  'push-number.stuck.3': '„{otherWay}“ führt zu Ihren anderen Methoden. Ein Code aus der App braucht keine Verbindung.',

  'push-plain.title': 'In Ihrer App genehmigen',
  'push-plain.what': 'Microsoft hat eine Anforderung an die Authenticator-App auf Ihrem Telefon gesendet.',
  'push-plain.do.1': 'Öffnen Sie die Authenticator-App auf Ihrem Telefon.',
  'push-plain.do.2': 'Genehmigen Sie die Anforderung nur, wenn Sie sich jetzt gerade anmelden.',
  'push-plain.next': 'Diese Seite geht von selbst weiter, sobald Sie geantwortet haben.',
  'push-plain.stuck.1':
    'Keine Anforderung? Öffnen Sie die App und ziehen Sie zum Aktualisieren nach unten. Bei einer ungewöhnlichen Anmeldung kommt gar keine Benachrichtigung.',
  'push-plain.stuck.2':
    'Noch immer keine? Prüfen Sie die Verbindung des Telefons und schalten Sie „Nicht stören“ und das Energiesparen für die App aus.',
  'push-plain.stuck.3': '„{otherWay}“ führt zu Ihren anderen Methoden. Ein Code aus der App braucht keine Verbindung.',

  'passwordless-number.title': 'Mit dem Telefon anmelden',
  'passwordless-number.what':
    'Statt nach einem Kennwort fragt Microsoft bei der Authenticator-App auf Ihrem Telefon nach.',
  'passwordless-number.do.1': 'Öffnen Sie die Authenticator-App auf Ihrem Telefon.',
  'passwordless-number.do.2':
    'Geben Sie die Zahl von dieser Seite in die Anforderung ein und entsperren Sie dann mit Gesicht, Finger oder PIN.',
  'passwordless-number.next': 'Sie sind dann ohne Kennwort angemeldet.',
  'passwordless-number.stuck.1':
    'Keine Anforderung? Öffnen Sie die App und ziehen Sie zum Aktualisieren nach unten. Eine ältere, nie beantwortete Anforderung hält neue auf: Beantworten Sie sie zuerst.',
  'passwordless-number.stuck.2': 'Über „{otherCredential}“ können Sie Ihr Kennwort verwenden.',

  'push-timeout.title': 'Es kam keine Antwort',
  'push-timeout.what': 'Microsoft hat eine Anforderung an Ihre App gesendet und gewartet, aber es kam keine Antwort.',
  'push-timeout.do.1': 'Öffnen Sie zuerst die App und wählen Sie dann „{resend}“.',
  'push-timeout.do.2':
    'Ziehen Sie in der App zum Aktualisieren nach unten: Oft wartet die Anforderung dort ohne Benachrichtigung.',
  'push-timeout.next': 'Eine neue Zahl erscheint. Geben Sie sie in der App ein.',
  'push-timeout.stuck.1':
    'Keine Verbindung auf dem Telefon? „{otherWay}“ führt zu einem Code aus der App, der keine braucht.',

  'push-denied.title': 'Die Anforderung wurde abgelehnt',
  'push-denied.what': 'Jemand hat auf dem Telefon „Nein“ gewählt.',
  'push-denied.do.1': 'Wenn das ein Versehen war, beginnen Sie die Anmeldung noch einmal oder wählen Sie „{otherWay}“.',
  'push-denied.do.2':
    'Wenn Sie diese Anmeldung nicht begonnen haben, kennt jemand Ihr Kennwort: Ändern Sie es und informieren Sie Ihre Organisation.',
  'push-denied.next': 'Eine neue Zahl erscheint. Geben Sie sie in der App ein.',

  'call-waiting.title': 'Nehmen Sie den Anruf an',
  'call-waiting.what': 'Microsoft ruft das Telefon an, das Sie registriert haben.',
  'call-waiting.do.1': 'Nehmen Sie an, hören Sie zu und drücken Sie #. Auf dieser Seite müssen Sie nichts eingeben.',
  'call-waiting.do.2': 'Wenn Sie sich gerade nicht anmelden, legen Sie auf.',
  'call-waiting.next': 'Diese Seite geht von selbst weiter.',
  'call-waiting.stuck.1': 'Nach einer Minute noch kein Anruf? „{otherWay}“ führt zu Ihren anderen Methoden.',

  'code-entry.title': 'Code eingeben',
  'code-entry.what.totp': 'Microsoft fragt nach den sechs Ziffern, die Ihre Authenticator-App anzeigt.',
  'code-entry.what.sms': 'Microsoft hat sechs Ziffern an Ihr Telefon gesendet.',
  'code-entry.what.voice': 'Microsoft ruft Ihr Telefon an, um einen Code vorzulesen.',
  'code-entry.what.any': 'Microsoft fragt nach einem Code aus Ihrer Authenticator-App oder aus einer Nachricht.',
  'code-entry.do.totp':
    'Öffnen Sie die App, suchen Sie dieses Konto, geben Sie seine sechs Ziffern ein und wählen Sie „{codeSubmit}“.',
  'code-entry.do.sms': 'Warten Sie auf die Nachricht, geben Sie die sechs Ziffern ein und wählen Sie „{codeSubmit}“.',
  'code-entry.do.voice':
    'Nehmen Sie den Anruf an, geben Sie die Ziffern ein, die Sie hören, und wählen Sie „{codeSubmit}“.',
  'code-entry.do.any':
    'Lesen Sie den Satz auf der Seite: Er sagt, wo der Code ist. Geben Sie ihn ein und wählen Sie „{codeSubmit}“.',
  'code-entry.next': 'Wenn der Code stimmt, sind Sie angemeldet.',
  'code-entry.stuck.totp.1':
    'Abgelehnt? Warten Sie auf den nächsten Code: Jeder gilt eine halbe Minute und nur einmal. Lassen Sie das Telefon seine Uhr selbst stellen.',
  'code-entry.stuck.totp.2':
    'Mehrere Konten in der App? Nehmen Sie das mit dem Namen Ihrer Organisation. „{otherWay}“ führt zu Ihren anderen Methoden.',
  'code-entry.stuck.sms.1':
    'Nach einer Minute noch nichts? Prüfen Sie den Empfang und blockierte Absender; die Nachricht kann auch über WhatsApp kommen. Verwenden Sie nur die neueste: Ein Code gilt fünf Minuten.',
  'code-entry.stuck.sms.2': '„{otherWay}“ sendet einen neuen Code oder führt zu Ihren anderen Methoden.',
  'code-entry.stuck.voice.1': 'Nach einer Minute noch kein Anruf? Prüfen Sie, ob das Telefon auf lautlos gestellt ist.',
  'code-entry.stuck.voice.2': '„{otherWay}“ führt zu Ihren anderen Methoden.',
  'code-entry.stuck.any.1':
    'Abgelehnt? Verwenden Sie nur den neuesten Code, und warten Sie auf den nächsten, wenn er aus der App kommt.',
  'code-entry.stuck.any.2': '„{otherWay}“ führt zu Ihren anderen Methoden.',

  'method-chooser.title': 'Wählen Sie, wie Sie Ihre Identität bestätigen',
  'method-chooser.what': 'Microsoft zeigt die Methoden, die Sie registriert haben.',
  'method-chooser.do.1': 'Wählen Sie eine, die Sie zur Hand haben:',
  'method-chooser.next': 'Danach kommt eine Zahl, ein Feld für einen Code oder ein Anruf.',
  'method-chooser.stuck.1':
    'Fehlt etwas? Hier stehen nur Methoden, die registriert und zum Anmelden erlaubt sind. E-Mail gehört nicht dazu.',

  'confirm-contact.title': 'Nummer oder Adresse bestätigen',
  'confirm-contact.what': 'Bevor Microsoft einen Code sendet, sollen Sie zeigen, dass Sie wissen, wohin er geht.',
  'confirm-contact.do.1':
    'Geben Sie ein, wonach die Seite fragt, genau so, wie Sie es registriert haben, und wählen Sie „{contactSend}“.',
  'confirm-contact.next': 'Der Code wird gesendet, und ein Feld dafür erscheint.',
  'confirm-contact.stuck.1':
    'Nicht mehr Ihre Nummer oder Adresse? Gehen Sie zurück und wählen Sie eine andere Methode.',

  'setup-step.title': 'Methode registrieren',
  'setup-step.what': 'Der Assistent führt Sie Schritt für Schritt durch eine Methode.',
  'setup-step.do.1': 'Tun Sie, was auf der Seite steht, und wählen Sie dann „{stepNext}“.',
  'setup-step.next': 'Am Ende sehen Sie eine Erfolgsmeldung, oder die nächste Methode beginnt.',
  'setup-step.stuck.1': 'Ist „{stepNext}“ grau? Dann ist auf dieser Seite noch etwas zu tun, oft auf dem Telefon.',

  'setup-app-install.title': 'App herunterladen',
  'setup-app-install.what': 'Der Assistent beginnt mit einer Authenticator-App auf Ihrem Telefon.',
  'setup-app-install.do.1':
    'Installieren Sie die App auf dem Telefon aus dessen eigenem App-Store: iPhone oder Android.',
  'setup-app-install.do.2': 'Wenn sie installiert ist, wählen Sie auf dieser Seite „{stepNext}“.',
  'setup-app-install.next': 'Danach zeigt die Seite, wie Sie Ihr Konto hinzufügen, und einen QR-Code.',
  'setup-app-install.stuck.1':
    'Sie haben die App schon? Gehen Sie einfach weiter: Eine App kann viele Konten aufnehmen.',

  'setup-app-account.title': 'Konto in der App hinzufügen',
  'setup-app-account.what': 'Die App muss bereit sein, bevor der QR-Code erscheint.',
  'setup-app-account.do.1':
    'Wählen Sie in der App +, dann „Geschäfts- oder Schulkonto“ und dann „QR-Code scannen“. Erlauben Sie Kamera und Benachrichtigungen.',
  'setup-app-account.do.2': 'Wählen Sie dann auf dieser Seite „{stepNext}“.',
  'setup-app-account.next': 'Der QR-Code erscheint auf dieser Seite.',
  'setup-app-account.stuck.1': 'Kein + zu sehen? Es steht oben in der Kontenliste der App.',

  'setup-app-qr.title': 'QR-Code scannen',
  'setup-app-qr.what':
    'Dieses Bild verbindet die App mit Ihrem Konto. Es ist nur für Sie: Zeigen Sie es niemandem und fotografieren Sie es nicht.',
  'setup-app-qr.do.1': 'Scannen Sie es in der Authenticator-App, nicht mit der Kamera allein.',
  'setup-app-qr.do.2': 'Wenn die App Ihr Konto anzeigt, wählen Sie „{stepNext}“.',
  'setup-app-qr.next': 'Danach probiert die Seite die App aus, mit einer Zahl oder einem Code.',
  'setup-app-qr.stuck.1':
    'Das Scannen klappt nicht? „{qrToggle}“ zeigt dasselbe als Text, den Sie in die App eingeben können.',

  'setup-app-key.title': 'Konto von Hand hinzufügen',
  'setup-app-key.what': 'Die Seite zeigt als Text, was im QR-Code steht. Behandeln Sie ihn wie ein Kennwort.',
  'setup-app-key.do.1':
    'Wählen Sie in der App die Eingabe von Hand und übertragen Sie den Text genau. Leerzeichen und Großschreibung spielen keine Rolle.',
  'setup-app-key.do.2': 'Wenn die App Ihr Konto anzeigt, wählen Sie „{stepNext}“.',
  'setup-app-key.next': 'Danach probiert die Seite die App aus.',
  'setup-app-key.stuck.1':
    'Ein Code und eine Webadresse sind für Microsoft Authenticator; ein Kontoname und ein geheimer Schlüssel sind für andere Apps. Wenn Ihre App nach dem anderen fragt, gehen Sie zurück.',

  'setup-app-code.title': 'Code der App ausprobieren',
  'setup-app-code.what': 'Die Seite prüft, ob Ihre App die richtigen Codes erzeugt.',
  'setup-app-code.do.1':
    'Geben Sie die sechs Ziffern ein, die die App für dieses Konto anzeigt, und wählen Sie dann „{stepNext}“.',
  'setup-app-code.next': 'Danach ist die App registriert.',
  'setup-app-code.stuck.1':
    'Abgelehnt? Warten Sie auf den nächsten Code: Jeder gilt eine halbe Minute. Lassen Sie das Telefon seine Uhr selbst stellen.',
  'setup-app-code.stuck.2':
    'Mehrere Konten in der App? Der Code muss von dem Konto sein, das Sie gerade hinzugefügt haben.',

  'setup-app-number.title': 'Benachrichtigung ausprobieren',
  'setup-app-number.what': 'Microsoft sendet eine erste Anforderung an Ihre App. Die Seite zeigt eine Zahl dafür.',
  'setup-app-number.do.1': 'Öffnen Sie die App und geben Sie die Zahl von dieser Seite in die Anforderung ein.',
  'setup-app-number.do.2': 'Wenn die Seite meldet, dass die Anforderung genehmigt wurde, wählen Sie „{stepNext}“.',
  'setup-app-number.next': 'Danach ist die App registriert.',
  'setup-app-number.stuck.1':
    'Keine Anforderung? Öffnen Sie die App und ziehen Sie zum Aktualisieren nach unten; prüfen Sie, ob Benachrichtigungen erlaubt sind.',
  'setup-app-number.stuck.2': 'Mehrere Konten in der App? Die Anforderung gilt dem, das Sie gerade hinzugefügt haben.',

  'setup-phone.title': 'Telefonnummer registrieren',
  'setup-phone.what': 'Microsoft sendet eine SMS an diese Nummer oder ruft sie an.',
  'setup-phone.do.1': 'Wählen Sie das Land und geben Sie dann die Nummer ohne die erste Null ein.',
  'setup-phone.do.2': 'Wählen Sie SMS oder Anruf und dann „{stepNext}“.',
  'setup-phone.next': 'Ein Code kommt per SMS, oder das Telefon klingelt.',
  'setup-phone.stuck.1':
    'Nummern, die es nur im Internet gibt, werden nicht akzeptiert. Verwenden Sie eine echte Mobilnummer.',

  'setup-phone-code.title': 'Code aus der SMS eingeben',
  'setup-phone-code.what': 'Microsoft hat sechs Ziffern an die angegebene Nummer gesendet.',
  'setup-phone-code.do.1': 'Geben Sie die Ziffern ein und wählen Sie dann „{stepNext}“.',
  'setup-phone-code.next': 'Danach ist die Nummer registriert.',
  'setup-phone-code.stuck.1':
    'Nach einer Minute noch nichts? Prüfen Sie die Nummer auf der Seite, den Empfang und blockierte Absender.',
  'setup-phone-code.stuck.2':
    'Falsche Nummer? Wählen Sie „{stepBack}“. Wenn mehrere SMS gekommen sind, verwenden Sie die neueste.',

  'setup-phone-call.title': 'Nehmen Sie den Anruf an',
  'setup-phone-call.what': 'Microsoft ruft die angegebene Nummer an.',
  'setup-phone-call.do.1': 'Nehmen Sie an und drücken Sie #.',
  'setup-phone-call.next': 'Danach ist die Nummer registriert.',
  'setup-phone-call.stuck.1':
    'Kein Anruf, oder es hat woanders geklingelt? Wählen Sie „{stepBack}“ und prüfen Sie die Nummer.',

  'setup-email.title': 'E-Mail-Adresse registrieren',
  'setup-email.what': 'Mit dieser Adresse können Sie Ihr Kennwort zurücksetzen, wenn Sie ausgesperrt sind.',
  'setup-email.do.1':
    'Geben Sie eine private Adresse ein, deren Postfach Sie ohne dieses Konto öffnen können, nicht Ihre Arbeitsadresse. Wählen Sie dann „{stepNext}“.',
  'setup-email.next': 'Ein Code wird dorthin gesendet.',
  'setup-email.stuck.1':
    'Niemand von der Arbeit schreibt an diese Adresse: Sie dient nur für Codes und für Mitteilungen zu Ihrem Kennwort.',

  'setup-email-code.title': 'Code aus der E-Mail eingeben',
  'setup-email-code.what': 'Microsoft hat sechs Ziffern an die angegebene Adresse gesendet.',
  'setup-email-code.do.1':
    'Öffnen Sie das Postfach in einem anderen Tab, kommen Sie zurück, geben Sie die Ziffern ein und wählen Sie „{stepNext}“.',
  'setup-email-code.next': 'Danach ist die Adresse registriert.',
  'setup-email-code.stuck.1':
    'Nach einer Minute noch nichts? Sehen Sie im Junk-Ordner nach. Ein Code gilt fünf Minuten.',
  'setup-email-code.stuck.2': 'Ein Tippfehler in der Adresse? Wählen Sie „{stepBack}“.',

  'setup-done.title': 'Methode registriert',
  'setup-done.what': 'Das hat geklappt. Die Seite zeigt, was jetzt registriert ist.',
  'setup-done.do.1':
    'Wählen Sie „{stepNext}“, bis zur allerletzten Seite. Wenn Sie vorher aufhören, werden Sie vielleicht noch einmal gefragt.',
  'setup-done.stuck.1':
    'Werden Sie später doch wieder gefragt? Dann fehlt eine zweite Methode, oder die letzte Seite wurde nicht erreicht.',
  'setup-done.next':
    'Wenn eine weitere Methode nötig ist, macht der Assistent damit weiter. Wenn nicht, sind Sie angemeldet.',

  'method-picker.title': 'Wählen Sie eine Methode zum Hinzufügen',
  'method-picker.what': 'Die Seite zeigt, was Sie bei Ihrer Organisation registrieren können.',
  'method-picker.do.1': 'Wählen Sie eine, die Sie noch nicht haben.',
  'method-picker.next': 'Ein kurzer Assistent dafür beginnt.',
  'method-picker.stuck.1': 'Fehlt etwas? Ihre Organisation erlaubt es nicht, oder Sie haben es schon.',

  'security-info.title': 'Ihre Methoden',
  'security-info.what': 'Diese Seite zeigt die Methoden, die Sie registriert haben.',
  'security-info.do.1': 'Um eine hinzuzufügen, wählen Sie „{addMethod}“.',
  'security-info.do.2': 'Bevor Sie das Telefon wechseln, fügen Sie das neue hinzu, solange das alte noch funktioniert.',
  'security-info.do.3': 'Löschen Sie, was Sie nicht mehr haben: ein altes Telefon oder eine alte Adresse.',
  'security-info.stuck.1':
    'Wird nach einem Telefon gefragt, das Sie nicht mehr haben? Wählen Sie dort eine andere Methode; wenn es keine gibt, muss Ihre Organisation helfen.',

  'reset-start.title': 'Zurück in Ihr Konto',
  'reset-start.what': 'Hier legen Sie ein neues Kennwort fest, ohne das alte zu brauchen.',
  'reset-start.do.1': 'Geben Sie Ihre vollständige E-Mail-Adresse bei der Arbeit ein.',
  'reset-start.do.2':
    'Geben Sie die Zeichen aus dem Bild ein oder lassen Sie sie sich vorlesen. Wählen Sie dann „{resetNext}“.',
  'reset-start.next': 'Danach bestätigen Sie Ihre Identität mit registrierten Methoden und wählen ein neues Kennwort.',
  'reset-start.stuck.1': 'Sie können das Bild nicht lesen? Fordern Sie ein neues an oder verwenden Sie die Tonausgabe.',
  'reset-start.stuck.2':
    'Keine Methoden registriert? Dann können Sie das Kennwort nicht selbst zurücksetzen: Das muss Ihre Organisation tun.',

  'reset-unlock-choice.title': 'Vergessen oder gesperrt?',
  'reset-unlock-choice.what': 'Die Seite fragt, warum Sie sich nicht anmelden können.',
  'reset-unlock-choice.do.1':
    'Vergessen: Wählen Sie „Ich habe mein Kennwort vergessen“. Sie legen ein neues fest, und das Konto wird entsperrt.',
  'reset-unlock-choice.do.2':
    'Bekannt, aber ausgesperrt: Wählen Sie „Ich kenne mein Kennwort, kann mich aber trotzdem nicht anmelden“.',
  'reset-unlock-choice.next': 'In beiden Fällen bestätigen Sie danach Ihre Identität.',
  'reset-unlock-choice.stuck.1': 'Nicht sicher? Sagen Sie, dass Sie es vergessen haben: Das hilft in beiden Fällen.',

  'reset-verify.title': 'Bestätigen Sie Ihre Identität',
  'reset-verify.what': 'Die Seite bittet Sie, Ihre Identität mit Methoden zu bestätigen, die Sie registriert haben.',
  'reset-verify.do.1': 'Wählen Sie eine Methode, die Sie zur Hand haben, und tun Sie, was auf der Seite steht.',
  'reset-verify.do.2':
    'Für eine SMS oder einen Anruf geben Sie zuerst die ganze Nummer ein, genau so, wie Sie sie registriert haben.',
  'reset-verify.next': 'Nach den Nachweisen wählen Sie ein neues Kennwort.',
  'reset-verify.stuck.1':
    'Die Nummer stimmt laut Seite nicht überein? Geben Sie sie mit + und Ländervorwahl ein, ohne die erste Null.',
  'reset-verify.stuck.2':
    'Es kommt nichts? Warten Sie zehn Sekunden: Dann erscheinen „Erneut versuchen“ und „Wenden Sie sich an Ihren Administrator“. Letzteres sendet eine Nachricht an Ihre Organisation.',
  'reset-verify.stuck.3':
    'Lassen Sie sich Zeit: Nach fünf falschen Versuchen ist eine Methode einen Tag lang gesperrt.',

  'reset-code.title': 'Code eingeben',
  'reset-code.what': 'Die Seite fragt nach dem Code der Methode, die Sie gewählt haben.',
  'reset-code.do.1': 'Geben Sie den neuesten Code ein. Er gilt fünf Minuten; einer aus der App gilt eine halbe Minute.',
  'reset-code.next': 'Danach kommt der zweite Nachweis oder das neue Kennwort.',
  'reset-code.stuck.1':
    'Nach einer Minute noch nichts? Sehen Sie bei E-Mail im Junk-Ordner nach; bei einer SMS prüfen Sie den Empfang.',
  'reset-code.stuck.2':
    'Nach fünf falschen Versuchen ist eine Methode einen Tag lang gesperrt: Wählen Sie vorher eine andere.',

  'reset-new-password.title': 'Neues Kennwort wählen',
  'reset-new-password.what': 'Sie haben Ihre Identität bestätigt. Legen Sie jetzt das neue Kennwort fest.',
  'reset-new-password.do.1':
    'Geben Sie es zweimal ein. Nehmen Sie mindestens 8 Zeichen aus drei Gruppen: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole.',
  'reset-new-password.do.2':
    'Verzichten Sie auf Ihren Namen, den Namen Ihrer Organisation und gängige Wörter. Nur einfache Buchstaben und Symbole sind erlaubt, keine Umlaute und Akzente.',
  'reset-new-password.next': 'Sie können sich sofort damit anmelden; in manchen Organisationen dauert es zwei Minuten.',
  'reset-new-password.stuck.1':
    'Abgelehnt, obwohl es stark aussieht? Es enthält ein gängiges Wort oder ein Muster. Versuchen Sie es mit mehreren Wörtern, die nicht zusammengehören.',
  'reset-new-password.stuck.2':
    'Vielleicht hat Ihre Organisation strengere Regeln, als die Seite zeigt: Machen Sie es länger.',

  'reset-done.title': 'Ihr Kennwort ist neu',
  'reset-done.what': 'Das Kennwort wurde zurückgesetzt. Meist geht eine Mitteilung an Ihre Adressen.',
  'reset-done.do.1':
    'Gehen Sie zurück und melden Sie sich mit dem neuen an. Ändern Sie es auch auf dem Telefon und in Ihrem E-Mail-Programm.',
  'reset-done.stuck.1':
    'Wird es noch nicht akzeptiert? Warten Sie zwei Minuten. Alte Kennwörter, die in einem Telefon gespeichert sind, können das Konto wieder sperren.',

  'reset-unavailable.title': 'Sie können es nicht selbst zurücksetzen',
  'reset-unavailable.what': 'Die Seite meldet, dass das Zurücksetzen für Ihr Konto nicht möglich ist.',
  'reset-unavailable.do.1':
    'Jetzt kann nur Ihre Organisation helfen: Der Link der Seite zum Administrator sendet ihr eine Nachricht.',
  'reset-unavailable.do.2':
    'Öffnen Sie auf der Seite „Supportcode“, kopieren Sie, was dort steht, und senden Sie es mit.',
  'reset-unavailable.stuck.1': 'Prüfen Sie, ob Sie Ihre Arbeitsadresse eingegeben haben und keine private.',

  'reset-throttled.title': 'Zu viele Versuche',
  'reset-throttled.what': 'Auf der Seite gab es zu viele Versuche; sie ist für Sie eine Weile gesperrt.',
  'reset-throttled.do.1': 'Versuchen Sie es jetzt nicht weiter: Nach 24 Stunden ist sie wieder offen.',
  'reset-throttled.stuck.1':
    'Wenn Sie nicht warten können, kann Ihre Organisation ein neues Kennwort für Sie festlegen.',

  'reset-error.title': 'Die Seite meldet einen Fehler',
  'reset-error.what': 'Das Zurücksetzen konnte nicht abgeschlossen werden. Ihr altes Kennwort gilt weiterhin.',
  'reset-error.do.1': 'Warten Sie einige Minuten und beginnen Sie noch einmal.',
  'reset-error.stuck.1':
    'Öffnen Sie auf der Seite „Supportcode“, kopieren Sie, was dort steht, und senden Sie es Ihrer Organisation.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Anmelden',
  'own-sign-in.what': 'Das ist eine Seite Ihrer Organisation. Sie fragt, wer Sie sind.',
  'own-sign-in.do.1': 'Tun Sie, was auf der Seite steht, und wählen Sie dann „{elementSubmit}“.',
  'own-sign-in.next': 'Danach sollen Sie die Anmeldung vielleicht auf dem Telefon genehmigen oder einen Code eingeben.',
  'own-sign-in.stuck.1': 'Kennwort vergessen? Die Seite bietet einen Weg, ein neues festzulegen.',

  'own-wait.title': 'Einen Moment',
  'own-wait.what': 'Die Seite arbeitet. Es ist nichts einzugeben oder zu lösen.',
  'own-wait.do.1': 'Lassen Sie dieses Fenster offen und im Vordergrund.',
  'own-wait.next': 'Diese Seite geht von selbst weiter.',
  'own-wait.stuck.1':
    'Nach einer Minute noch nichts? Laden Sie die Seite neu: Sie macht weiter, wo Sie waren, oder lässt Sie neu beginnen.',

  'own-choose.title': 'Wählen Sie, wie Sie Ihre Identität bestätigen',
  'own-choose.what': 'Die Seite bittet Sie, Ihre Identität mit Methoden zu bestätigen, die Sie registriert haben.',
  'own-choose.do.1': 'Wählen Sie eine Methode, die Sie zur Hand haben, und tun Sie, was auf der Seite steht.',
  'own-choose.next': 'Danach kommt eine Zahl, ein Feld für einen Code oder ein Anruf.',
  'own-choose.stuck.1':
    'Fehlt etwas? Es stehen nur Methoden da, die hier zählen. Wenn Sie keine davon haben, muss Ihre Organisation helfen.',

  'own-number.title': 'Nummer oder Adresse bestätigen',
  'own-number.what': 'Vor einer SMS oder einem Anruf will die Seite sehen, dass Sie die Nummer kennen.',
  'own-number.do.1':
    'Geben Sie ein, wonach die Seite fragt, genau so, wie Sie es registriert haben, und wählen Sie „{elementSubmit}“.',
  'own-number.next': 'Ein Code kommt per SMS, oder das Telefon klingelt.',

  'own-code.title': 'Code eingeben',
  'own-code.what': 'Die Seite fragt nach einem Code, aus Ihrer Authenticator-App oder aus einer Nachricht.',
  'own-code.do.1':
    'Lesen Sie den Satz auf der Seite: Er sagt, wo der Code ist. Geben Sie ihn ein und wählen Sie „{elementSubmit}“.',
  'own-code.next': 'Wenn der Code stimmt, geht die Seite zum nächsten Schritt.',
  'own-code.stuck.1':
    'Abgelehnt? Verwenden Sie nur den neuesten Code, und warten Sie auf den nächsten, wenn er aus der App kommt.',
  'own-code.stuck.2':
    'Nach einer Minute noch nichts? Sehen Sie bei E-Mail im Junk-Ordner nach; bei einer SMS prüfen Sie den Empfang.',

  'own-call.title': 'Nehmen Sie den Anruf an',
  'own-call.what': 'Ihr Telefon wird angerufen.',
  'own-call.do.1': 'Nehmen Sie an, hören Sie zu und drücken Sie #. Auf dieser Seite müssen Sie nichts eingeben.',
  'own-call.next': 'Diese Seite geht von selbst weiter.',
  'own-call.stuck.1':
    'Kein Anruf innerhalb einer Minute? Die Seite bietet einen weiteren an, oder eine andere Methode.',

  'own-passkey.title': 'Verwenden Sie Ihren Passkey',
  'own-passkey.what': 'Die Seite bittet Ihren Browser um einen Passkey oder einen Sicherheitsschlüssel.',
  'own-passkey.do.1':
    'Wählen Sie „{elementSubmit}“ und folgen Sie dem Browser: Finger, Gesicht, PIN oder eine Berührung des Schlüssels.',
  'own-passkey.next': 'Diese Seite geht von selbst weiter.',
  'own-passkey.stuck.1':
    'Ist der Passkey auf einem anderen Gerät? Der Browser bietet an, ein Telefon zu verwenden. Oder wählen Sie eine andere Methode.',

  'own-approve.title': 'Geben Sie diese Zahl in Ihrer App ein',
  'own-approve.what':
    'An das gekoppelte Gerät wurde eine Anfrage gesendet. Die Zahl zeigt, dass Seite und Gerät zusammengehören.',
  'own-approve.do.1': 'Öffnen Sie Twofold oder die App auf diesem Gerät.',
  'own-approve.do.2':
    'Geben Sie die Zahl von dieser Seite in die Anforderung ein und bestätigen Sie. Sie wird eingetippt, nicht aus einer Liste gewählt.',
  'own-approve.next': 'Diese Seite geht von selbst weiter.',
  'own-approve.stuck.1':
    'Keine Anfrage? Öffnen Sie das Gerät und sehen Sie nach: Eine Meldung kommt nicht immer. Die Seite bietet eine neue an, oder eine andere Methode.',

  'own-pair.title': 'Koppeln Sie Ihr Gerät',
  'own-pair.what':
    'Die Seite zeigt einen Link, als Bild oder als Text, der ein Gerät an Ihr Konto bindet. Er ist nur für Sie: Zeigen Sie ihn niemandem.',
  'own-pair.do.1': 'Scannen Sie das Bild mit diesem Gerät, oder öffnen Sie dort den Link.',
  'own-pair.next': 'Danach probiert die Seite es aus, mit einer Zahl, die einzugeben ist.',
  'own-pair.stuck.1':
    'Es geschieht nichts? Das Bild läuft nach einigen Minuten ab: Fordern Sie ein neues an, oder wählen Sie eine andere Methode.',

  'own-more-info.title': 'Weitere Informationen erforderlich',
  'own-more-info.what':
    'Ihre Organisation bittet Sie, Methoden zu registrieren, mit denen Sie Ihre Identität bestätigen. Sie brauchen sie, um sich anzumelden und um ein vergessenes Kennwort zurückzusetzen.',
  'own-more-info.do.1': 'Halten Sie Ihr Telefon bereit und wählen Sie dann „{elementSubmit}“.',
  'own-more-info.do.2':
    'Verwenden Sie nach Möglichkeit einen Computer: Ein Bild auf dem Bildschirm muss mit dem Telefon gescannt werden.',
  'own-more-info.next': 'Ein Assistent fragt nacheinander die Methoden ab und zeigt am Ende „Fertig“.',
  'own-more-info.stuck.1':
    'Kommt diese Seite jedes Mal wieder? Das bleibt so, bis genügend Methoden registriert sind: Gehen Sie bis zur letzten Seite des Assistenten.',

  'own-add.title': 'Methode registrieren',
  'own-add.what': 'Die Seite schlägt eine Methode vor. Andere stehen hinter dem Link zu einer anderen Methode.',
  'own-add.do.1': 'Tun Sie, was auf der Seite steht, und wählen Sie dann „{elementSubmit}“.',
  'own-add.next': 'Am Ende sehen Sie eine Erfolgsmeldung, oder die nächste Methode beginnt.',
  'own-add.stuck.1':
    'Lässt sich etwas nicht wählen? Die Seite sagt, warum: Vielleicht muss erst eine andere Methode kommen.',

  'own-app.title': 'QR-Code scannen',
  'own-app.what':
    'Dieses Bild verbindet die App mit Ihrem Konto. Es ist nur für Sie: Zeigen Sie es niemandem und fotografieren Sie es nicht.',
  'own-app.do.1': 'Scannen Sie es in der Authenticator-App, nicht mit der Kamera allein.',
  'own-app.do.2':
    'Geben Sie die sechs Ziffern ein, die die App für dieses Konto anzeigt, und wählen Sie dann „{elementSubmit}“.',
  'own-app.next': 'Danach ist die App registriert.',
  'own-app.stuck.1':
    'Können Sie ihn nicht scannen? Die Seite zeigt dasselbe als Schlüssel, der in die App einzugeben ist.',
  'own-app.stuck.2':
    'Abgelehnt? Warten Sie auf den nächsten Code: Jeder gilt eine halbe Minute. Lassen Sie das Telefon seine Uhr selbst stellen.',

  'own-codes.title': 'Bewahren Sie Ihre Wiederherstellungscodes auf',
  'own-codes.what': 'Jeder dieser Codes gilt einmal, wenn nichts anderes zur Hand ist. Sie werden nur jetzt gezeigt.',
  'own-codes.do.1':
    'Drucken Sie sie aus oder legen Sie sie in einem Kennwort-Manager ab, nicht nur auf Ihrem Telefon. Bestätigen Sie dann, dass Sie sie haben.',
  'own-codes.stuck.1':
    'Später verloren? Erzeugen Sie auf der Seite Ihrer Methoden einen neuen Satz: Er ersetzt diesen.',

  'own-review.title': 'Ist alles richtig?',
  'own-review.what': 'Diese Seite zeigt die Methoden, die Sie registriert haben.',
  'own-review.do.1':
    'Sehen Sie es durch: Eine alte Nummer oder ein verlorenes Telefon kann Sie aussperren. Wenn alles stimmt, wählen Sie „{elementSubmit}“.',
  'own-review.stuck.1': 'Stimmt etwas nicht? Ändern Sie es jetzt: Die Seite führt zur Liste Ihrer Methoden.',

  'own-manage.title': 'Ihre Methoden',
  'own-manage.what': 'Diese Seite zeigt die Methoden, die Sie registriert haben.',
  'own-manage.do.1': 'Bevor Sie das Telefon wechseln, fügen Sie das neue hinzu, solange das alte noch funktioniert.',
  'own-manage.do.2': 'Löschen Sie, was Sie nicht mehr haben: ein altes Telefon oder eine alte Adresse.',
  'own-manage.stuck.1':
    'Ist etwas dabei, das Sie nicht hinzugefügt haben? Entfernen Sie es, setzen Sie Ihr Kennwort zurück und sagen Sie es Ihrer Organisation.',

  'own-new-password.title': 'Neues Kennwort wählen',
  'own-new-password.what': 'Sie haben Ihre Identität bestätigt. Legen Sie jetzt das neue Kennwort fest.',
  'own-new-password.do.1':
    'Geben Sie es ein und achten Sie auf die Liste der Regeln: Jede wird abgehakt, sobald sie erfüllt ist. Wählen Sie dann „{elementSubmit}“.',
  'own-new-password.next': 'Danach melden Sie sich damit an, auch auf Ihren anderen Geräten.',
  'own-new-password.stuck.1':
    'Abgelehnt, obwohl es stark aussieht? Es enthält ein gängiges Wort oder ein Muster. Versuchen Sie es mit mehreren Wörtern, die nicht zusammengehören.',

  'own-ended.title': 'Hier geht es nicht weiter',
  'own-ended.what': 'Die Seite konnte nicht weitermachen. Was vorher fertig war, bleibt.',
  'own-ended.do.1':
    'Lesen Sie den Grund auf der Seite. Wenn sie einen neuen Anfang anbietet, nehmen Sie ihn; wenn sie Ihre Organisation nennt, kann nur diese helfen.',
  'own-ended.stuck.1':
    'Endet es immer wieder? Schließen Sie andere Tabs dieser Seite und beginnen Sie mit einem neuen.',

  'code.locked':
    'Das Konto ist nach zu vielen Versuchen eine Weile gesperrt, oder die Adresse, von der Sie kommen, ist blockiert. Warten Sie einige Minuten oder setzen Sie Ihr Kennwort zurück.',
  'code.wrongPassword':
    'Die Adresse oder das Kennwort ist falsch. Prüfen Sie beides oder setzen Sie Ihr Kennwort zurück.',
  'code.expiredPassword':
    'Ihr Kennwort ist abgelaufen. Melden Sie sich noch einmal an, um es zu ändern, oder setzen Sie es zurück.',
  'code.changePassword':
    'Ihr Kennwort ist vielleicht anderen bekannt und muss geändert werden. Setzen Sie es jetzt zurück.',
  'code.disabled': 'Dieses Konto ist deaktiviert. Nur Ihre Organisation kann es wieder aktivieren.',
  'code.unknownAccount':
    'Ein Konto mit dieser Adresse ist hier nicht bekannt. Prüfen Sie sie auf Tippfehler und verwenden Sie Ihre Arbeitsadresse.',
  'code.otherOrganisation':
    'Sie sind mit einem Konto einer anderen Organisation oder mit einem privaten angemeldet. Melden Sie sich ab und dann mit dem richtigen Konto an.',
  'code.register':
    'Sie müssen zuerst Ihre Methoden registrieren. Melden Sie sich in einem Browser an und gehen Sie durch den Assistenten.',
  'code.registerBlockedByRisk':
    'Das Registrieren ist gerade nicht erlaubt, da diese Anmeldung riskant wirkt. Ihre Organisation kann es Ihnen ermöglichen.',
  'code.registerElsewhere':
    'Ihre Organisation erlaubt das Registrieren nur aus ihrem Netzwerk, von bestimmten Geräten oder mit einem Zugangscode, den sie Ihnen gibt.',
  'code.secondFactor':
    'Ein zweiter Nachweis ist nötig oder abgelaufen. Melden Sie sich noch einmal an und erbringen Sie ihn.',
  'code.phoneLimit': 'Es wurden zu viele Anrufe angefordert. Warten Sie einige Minuten oder verwenden Sie die App.',
  'code.tryAgain': 'Bei Microsoft ist kurz etwas schiefgelaufen. Versuchen Sie es noch einmal.',
  'code.signInAgain': 'Ihre Sitzung ist beendet, oft weil das Kennwort geändert wurde. Melden Sie sich noch einmal an.',
  'code.notAssigned':
    'Sie stehen nicht auf der Liste der Personen für diese App. Ihre Organisation kann Sie hinzufügen.',
  'code.blocked':
    'Eine Regel Ihrer Organisation erlaubt diese Anmeldung nicht von diesem Ort oder nicht mit dieser App.',
  'code.blockedByRisk':
    'Ihr Konto ist gesperrt, weil es aussieht, als würde jemand anders es verwenden. Informieren Sie sofort Ihre Organisation.',
  'code.device':
    'Ihre Organisation erlaubt nur Geräte, die sie verwaltet. Verwenden Sie Ihren Arbeitscomputer oder lassen Sie dieses Gerät registrieren.',
  'code.approvedApp':
    'Diese App ist nicht erlaubt. Verwenden Sie die, die Ihre Organisation nennt, zum Beispiel Outlook.',
  'code.consent':
    'Die App ist in Ihrer Organisation nicht genehmigt. Bitten Sie um Genehmigung; suchen Sie keinen Umweg.',
  'code.application':
    'Die App oder der Link ist falsch eingerichtet. Mit Ihrem Konto ist alles in Ordnung: Sagen Sie denen Bescheid, die die App betreiben.',
  'code.officeUnreachable':
    'Microsoft erreicht die eigenen Server Ihrer Organisation nicht. Versuchen Sie es später noch einmal.',
  'code.hours': 'Ihre Organisation erlaubt Ihnen die Anmeldung nur zu bestimmten Zeiten.',
  'code.wrongCurrentPassword':
    'Das bisherige Kennwort ist falsch. Geben Sie es noch einmal ein oder setzen Sie es zurück.',
  'code.weakPassword':
    'Das neue Kennwort ist zu leicht zu erraten oder verletzt eine Regel. Wählen Sie ein längeres ohne Namen und gängige Wörter.',
  'code.passwordDelay':
    'Das neue Kennwort ist an einer Stelle gespeichert, aber noch nicht überall. Warten Sie einige Minuten und melden Sie sich dann an.',
  'code.deviceCode':
    'Der Code für das andere Gerät ist falsch oder abgelaufen. Beginnen Sie auf jenem Gerät noch einmal.',
  'code.resetOff': 'Das eigene Zurücksetzen des Kennworts ist in Ihrer Organisation ausgeschaltet.',
  'code.resetNotSetUp': 'Das Zurücksetzen ist in Ihrer Organisation nicht vollständig eingerichtet.',
  'code.resetLicence': 'Ihr Konto hat keine Lizenz für das Zurücksetzen.',
  'code.resetGroup': 'Ihr Konto gehört nicht zu der Gruppe, die das eigene Kennwort zurücksetzen darf.',
  'code.resetNotEnough': 'Für Ihr Konto sind zu wenige Methoden registriert.',
  'code.resetUnreachable':
    'Microsoft erreicht die eigenen Server Ihrer Organisation nicht. Versuchen Sie es später noch einmal.',
  'code.other': 'Dieser Code ist hier nicht bekannt. Kopieren Sie ihn für die Menschen, die Ihnen helfen.',

  'checklist.title': 'Ihre Einrichtung',
  'checklist.lead':
    'Haken Sie ab, was Sie registriert haben. Das bleibt auf diesem Gerät und passt die Hilfe an Sie an.',
  'checklist.reset-only': 'nur zum Zurücksetzen',
  'checklist.sign-in-only': 'nicht zum Zurücksetzen',
  'checklist.until': 'bis zum {date}',
  'checklist.next': 'Was als Nächstes zu tun ist',
  'checklist.first-time': 'Methoden registrieren',
  'checklist.page': 'Die Seite im Vordergrund',
  'checklist.here': 'Sie zeigt: {title}',
  'checklist.topics': 'Gut zu wissen',
  'checklist.pick': 'Hilfe, wo Twofold nicht in der Seite erscheinen kann',
  'checklist.pick-lead':
    'Manche Browser lassen Erweiterungen auf manche Seiten nicht zu, und in Outlook, Word oder Teams läuft keine Erweiterung. Wählen Sie, was Sie dort sehen.',
  'checklist.entra': 'Anmelden',
  'checklist.security-info': 'Registrieren',
  'checklist.reset': 'Kennwort zurücksetzen',
  'ui.pages': 'Seiten Ihrer Organisation',
  'ui.pages-lead':
    'Manche Organisationen haben eigene Seiten zum Registrieren und Zurücksetzen. Twofold hilft dort nur, wo Sie es erlauben, und nur neben seinen eigenen Formularen. Es liest nichts, was Sie eingeben.',
  'ui.pages-here': 'Die Seite im Vordergrund ist auf {host}.',
  'ui.pages-wanted': 'Ihre Organisation möchte diese. Sie bleiben aus, bis Sie sie erlauben:',
  'ui.pages-granted': 'Erlaubt:',
  'ui.pages-none': 'Noch ist keine Seite erlaubt.',
  'ui.pages-address': 'Adresse der Seite',
  'ui.pages-allow-address': 'Erlauben',
  'ui.pages-allow': 'Auf {host} erlauben',
  'ui.pages-withdraw': 'Auf {host} beenden',
  'ui.pages-refused': 'Es wurde nichts geändert: Der Browser bekam keine Erlaubnis.',
  'address.genuine': 'Eine echte Anmeldeadresse von Microsoft.',
  'address.insecure': 'Der Name stimmt, aber die Verbindung ist nicht sicher. Geben Sie hier nichts ein.',
  'address.pretending':
    'Vorsicht: Diese Adresse verwendet den Namen von Microsoft oder ähnlich aussehende Buchstaben und ist keine Anmeldeadresse von Microsoft. Geben Sie hier kein Kennwort ein.',
  'address.other': 'Keine Anmeldeadresse von Microsoft.',

  'topic.desktop.title': 'Von Outlook, Word oder Teams hierher geschickt?',
  'topic.desktop.what': 'In diesen Programmen kann Ihnen niemand den Weg zeigen. In diesem Browser ist es einfacher.',
  'topic.desktop.do.1':
    'Lassen Sie das Fenster des Programms, wie es ist, und öffnen Sie den Link unten in diesem Browser.',
  'topic.desktop.do.2': 'Melden Sie sich hier an und registrieren Sie Ihre Methoden, bis zur letzten Seite.',
  'topic.desktop.do.3': 'Schließen Sie dann das Fenster des Programms und melden Sie sich dort noch einmal an.',
  'topic.desktop.stuck.1':
    'Kennwort vergessen? Setzen Sie es zuerst hier zurück und verwenden Sie dann das neue im Programm.',

  'topic.new-phone.title': 'Ein neues Telefon',
  'topic.new-phone.what': 'Eine Authenticator-App zieht nicht immer von selbst auf ein neues Telefon um.',
  'topic.new-phone.do.1': 'Behalten Sie das alte Telefon, bis das neue funktioniert.',
  'topic.new-phone.do.2':
    'Öffnen Sie die Liste Ihrer Methoden, fügen Sie die App auf dem neuen Telefon hinzu und probieren Sie sie aus.',
  'topic.new-phone.do.3': 'Löschen Sie erst dann das alte Telefon aus der Liste.',
  'topic.new-phone.stuck.1':
    'Das alte Telefon ist schon weg? Melden Sie sich mit einer anderen Methode an. Wenn es keine gibt, muss Ihre Organisation Ihre Methoden zurücksetzen.',
}
