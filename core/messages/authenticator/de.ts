// The authenticator in German; people are addressed as „Sie“.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Codes',
  'tab.set-up': 'Ihre Einrichtung',
  tabs: 'Teile von Twofold',
  'popup.version': 'Version {version}',
  'popup.looking': 'Der vordere Tab wird geprüft …',
  'popup.running': 'Twofold ist im vorderen Tab aktiv.',
  'popup.not-running':
    'Twofold ist im vorderen Tab nicht aktiv: Er gehört nicht zu den Anmeldeseiten unten oder war schon offen, bevor es die Erweiterung gab.',
  'popup.sites': 'Anmeldeseiten, auf denen Twofold aktiv ist',
  back: 'Zurück',
  cancel: 'Abbrechen',
  continue: 'Weiter',
  save: 'Speichern',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  print: 'Drucken',
  'open-in-tab': 'In einem Tab öffnen',
  working: 'Einen Moment …',

  // First run
  'first.step': 'Schritt {step} von 3',
  'first.what.title': 'Anmeldecodes, in diesem Browser aufbewahrt',
  'first.what.text':
    'Twofold erzeugt die kurzen Codes, die Websites neben dem Kennwort verlangen. Ihre Konten liegen verschlüsselt auf diesem Computer und werden nirgendwohin gesendet.',
  'first.for.title': 'Es schützt Sie vor',
  'first.for.1': 'jemandem, der nur Ihr Kennwort hat, wie auch immer er dazu kam',
  'first.for.2':
    'jemandem, der diesen Computer oder eine Kopie seines Speichers findet: Ohne Ihr Tresorkennwort öffnet sich nichts',
  'first.for.3':
    'Websites, die sich für andere ausgeben: Codes werden nur auf genau der Adresse ausgefüllt, auf der Sie das Konto hinzugefügt haben',
  'first.not.title': 'Es schützt Sie nicht vor',
  'first.not.1': 'jemandem, der diesen Computer beherrscht, während der Tresor offen ist',
  'first.not.2':
    'dem Verlust von beidem zugleich: Kennwort und Code liegen hier auf einem Gerät. Ein Telefon oder ein Sicherheitsschlüssel hält sie getrennt.',
  'first.not.3': 'einer falschen Seite, in die Sie selbst einen Code eintippen',
  'first.password.title': 'Ein Tresorkennwort wählen',
  'first.password.text':
    'Es öffnet Ihre Codes auf diesem Computer. Mindestens 8 Zeichen; am besten sind ein paar Wörter, die nicht zusammengehören. Niemand kann es zurücksetzen.',
  'first.passkey': 'Stattdessen einen Passkey verwenden',
  'first.passkey.text':
    'Ihr Fingerabdruck, Ihr Gesicht oder die Geräte-PIN öffnet den Tresor, mit einem Wiederherstellungscode als zweitem Weg.',
  'first.code.title': 'Ihr Wiederherstellungscode',
  'first.code.text':
    'Er öffnet den Tresor, wenn das Kennwort vergessen ist. Er wird nur dieses eine Mal gezeigt. Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn nicht bei diesem Computer auf.',
  'first.code.kept': 'Ich habe ihn aufgeschrieben oder gedruckt',
  'first.backup.text':
    'Eines gehört noch dazu: eine Sicherung. Fügen Sie Ihr erstes Konto hinzu, dann bietet Twofold an, eine verschlüsselte Datei zu speichern, die nur Ihr Kennwort oder Ihr Wiederherstellungscode öffnet.',
  'first.done': 'Meinen Tresor öffnen',

  // Passwords and other ways in
  password: 'Kennwort',
  'password.new': 'Neues Kennwort',
  'password.again': 'Noch einmal dasselbe',
  'password.show': 'Zeigen',
  'password.hide': 'Verbergen',
  'password.differs': 'Die beiden sind nicht gleich.',
  'password.too-short': 'Bitte mindestens 8 Zeichen.',
  'password.too-long': 'So lang kann ein Kennwort hier nicht sein.',
  'password.easily-guessed':
    'Das gehört zum Ersten, was jeder versuchen würde. Fügen Sie ein oder zwei ungewöhnliche Wörter hinzu.',
  'way.password': 'Kennwort',
  'way.passkey': 'Passkey',
  'way.recovery': 'Wiederherstellungscode',
  'passkey.name': 'Twofold-Tresor',
  'passkey.cancelled':
    'Der Passkey wurde nicht verwendet. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.',
  'passkey.no-prf': 'Die Passkeys dieses Geräts können keinen Tresor öffnen. Verwenden Sie ein Kennwort.',
  exists: 'In diesem Browser gibt es schon einen Tresor.',

  // Unlock
  'unlock.title': 'Ihr Tresor ist gesperrt',
  unlock: 'Entsperren',
  'unlock.passkey': 'Mit einem Passkey entsperren',
  'unlock.recovery': 'Den Wiederherstellungscode verwenden',
  'unlock.password': 'Das Kennwort verwenden',
  'unlock.recovery.hint': 'Sieben Vierergruppen, wie Sie sie aufgeschrieben haben.',
  'refused.wrong': 'Das ist nicht richtig.',
  'refused.tries':
    'Verbleibende Versuche: {count}. Nach zehn falschen Kennwörtern hintereinander öffnet nur noch der Wiederherstellungscode oder ein Passkey den Tresor.',
  'refused.wait': 'Zu viele falsche Kennwörter. Der nächste Versuch ist in {time} möglich.',
  'refused.disabled':
    'Zehn falsche Kennwörter hintereinander: Das Kennwort ist abgeschaltet. Verwenden Sie den Wiederherstellungscode oder einen Passkey; danach können Sie ein neues Kennwort festlegen.',
  'refused.mistyped': 'Im Code ist ein Versehen: Ein Zeichen ist falsch oder fehlt. Es wurde nichts versucht.',
  'refused.no-such-slot': 'Auf diesem Weg lässt sich dieser Tresor nicht öffnen.',
  'refused.kdf-unavailable':
    'Dieser Browser kann das Kennwort gerade nicht prüfen. Schließen Sie andere Fenster, und versuchen Sie es noch einmal.',
  'refused.storage-failed':
    'Der Browser konnte nicht in seinen Speicher schreiben, deshalb wurde nichts versucht. Ist der Datenträger voll?',
  'refused.no-room':
    'Dafür ist im Speicher des Browsers kein Platz. Es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger, oder löschen Sie Konten.',
  'refused.too-many-accounts': 'Ein Tresor fasst höchstens 5.000 Konten. Es wurde nichts geändert.',
  'refused.locked-elsewhere': 'Der Tresor wurde an anderer Stelle geändert. Entsperren Sie ihn noch einmal.',
  'refused.locked': 'Der Tresor ist gesperrt.',
  'refused.last-way':
    'Das ist der letzte Weg, der nicht an einem Gerät hängt. Fügen Sie zuerst ein Kennwort oder einen Wiederherstellungscode hinzu.',
  'refused.rolled-back':
    'Was gespeichert ist, ist älter als das, was vorher hier war: vielleicht ein wiederhergestelltes Profil oder eine Kopie, die jemand hierhergelegt hat. Wenn Sie wissen, warum, können Sie den älteren Stand öffnen.',
  'refused.damaged': 'Der neueste Stand ist beschädigt. Ein älterer lässt sich vielleicht noch öffnen.',
  'unlock.older': 'Den älteren Stand öffnen',
  'forgotten.title': 'Ein neues Kennwort festlegen',
  'forgotten.text':
    'Sie sind mit dem Wiederherstellungscode hereingekommen. Ist das Kennwort verloren, legen Sie jetzt ein neues fest.',
  later: 'Später',

  // A vault that cannot be opened
  'broken.damaged.title': 'Der Tresor ist beschädigt',
  'broken.damaged.text':
    'Twofold hält zwei Kopien, und keine ist heil. Lassen Sie alles, wie es ist, wenn Sie das Profil dieses Browsers wiederherstellen können. Sonst beginnen Sie neu und holen Ihre Sicherungsdatei zurück.',
  'broken.unreadable.title': 'Der Tresor kann gerade nicht gelesen werden',
  'broken.unreadable.text':
    'Der Browser gibt keinen Zugriff auf seinen Speicher. Schließen Sie alle seine Fenster und starten Sie ihn neu; verloren ist dadurch nichts.',
  'broken.try': 'Noch einmal versuchen',
  'broken.erase': 'Löschen und neu beginnen',

  // The list
  'list.label': 'Konten',
  search: 'Suchen',
  'search.found': 'Gefunden: {count}',
  'search.none': 'Kein Konto heißt so.',
  'list.all': 'Alle',
  'list.tag': 'Schlagwort',
  'list.empty.title': 'Noch keine Konten',
  'list.empty.text':
    'Fügen Sie eines hinzu, wo eine Website einen QR-Code oder einen Schlüssel zeigt, oder bringen Sie Konten aus einer anderen App mit.',
  'list.no-name': 'Ohne Namen',
  'code.copy': 'Den Code von {name} kopieren:',
  'code.show': 'Den Code von {name} zeigen',
  'code.next-counter': 'Den nächsten Code von {name} erzeugen',
  'code.next': 'nächster',
  'code.copied': 'Der Code von {name} ist kopiert.',
  'code.copied-clears': 'Der Code von {name} ist kopiert. Die Zwischenablage wird in 30 Sekunden geleert.',
  'code.not-copied': 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Code, und kopieren Sie ihn.',
  'code.lost':
    'Der Schlüssel dieses Kontos ist in beiden Kopien beschädigt. Holen Sie ihn aus einer Sicherung zurück, oder richten Sie das Konto neu ein.',
  'account.more': 'Mehr zu {name}',
  'account.moved': '{name} ist jetzt Nummer {place} von {count}.',
  lock: 'Sperren',
  'menu.settings': 'Einstellungen',
  'menu.import': 'Importieren',
  'menu.export': 'Sichern oder exportieren',
  'backup.due': 'Noch nicht alles ist in einer Sicherung.',
  'backup.make': 'Jetzt sichern',

  // Adding
  add: 'Hinzufügen',
  'add.title': 'Ein Konto hinzufügen',
  'add.scan': 'Einen QR-Code lesen',
  'add.scan.text': 'Von der vorderen Seite, einem Bild oder der Kamera.',
  'add.hand': 'Tippen oder einfügen',
  'add.hand.text': 'Ein Einrichtungsschlüssel oder ein Link, der mit otpauth beginnt.',
  'add.import': 'Aus einer anderen App',
  'add.import.text': 'Eine Exportdatei eines anderen Authenticators.',
  'field.secret': 'Einrichtungsschlüssel oder otpauth-Link',
  'field.secret.hint':
    'Buchstaben und die Ziffern 2 bis 7, wie die Website sie zeigt. Leerzeichen spielen keine Rolle.',
  'field.issuer': 'Website oder Firma',
  'field.account': 'Ihr Name dort',
  'field.kind': 'Art',
  'kind.totp': 'Nach der Zeit',
  'kind.hotp': 'Nach Zähler',
  'kind.steam': 'Steam',
  'field.more': 'Ungewöhnliche Einstellungen',
  'field.algorithm': 'Algorithmus',
  'field.digits': 'Stellen',
  'field.period': 'Sekunden je Code',
  'field.counter': 'Nächster Zählerstand',
  'field.tags': 'Schlagwörter',
  'field.tags.hint': 'Durch Kommas getrennt.',
  'field.icon': 'Buchstaben auf dem Symbol',
  'field.icon.hint': 'Ein oder zwei. Leer: die ersten Buchstaben des Namens.',
  'secret.secret-missing': 'Der Schlüssel fehlt.',
  'secret.secret-too-long': 'Das ist zu lang für einen Schlüssel.',
  'secret.secret-misread':
    'Ein Schlüssel hat keine 0, 1, 8 oder 9. Vielleicht sind es die Buchstaben O, I oder B: Sehen Sie noch einmal hin.',
  'secret.secret-hex':
    'Das sieht nach einem hexadezimalen Schlüssel aus. Fragen Sie die Website nach der anderen Schreibweise (Base32).',
  'secret.secret-not-base32': 'Einige dieser Zeichen können nicht in einem Schlüssel stehen.',
  'secret.wrong-link': 'Dieser Link lässt sich nicht als Konto lesen.',
  'secret.migration': 'Dieser Link enthält mehrere Konten. Verwenden Sie „Aus einer anderen App“.',
  'secret.out-of-range': 'Eine der Einstellungen liegt außerhalb des Möglichen.',
  'check.title': 'Funktioniert der Code?',
  'check.text':
    'Tippen Sie diesen Code dort ein, wo Sie das Konto einrichten. Schließen Sie es zuerst dort ab: Sonst gilt das Konto nicht.',
  'check.right': 'Es hat funktioniert',
  'check.wrong': 'Es hat nicht funktioniert',
  'check.help':
    'Meist geht die Uhr des Computers falsch (prüfen Sie sie in den Einstellungen), ein Zeichen des Schlüssels ist anders, oder die Seite wurde neu geladen und zeigt einen neuen Schlüssel. Entfernen Sie das Konto, und versuchen Sie es noch einmal.',
  'check.remove': 'Wieder entfernen',

  // One account
  'account.pin': 'Oben behalten',
  'account.place': 'Platz in der Liste',
  'account.up': 'Nach oben',
  'account.down': 'Nach unten',
  'account.first': 'Ganz nach oben',
  'account.origins': 'Nur ausfüllen auf',
  'account.origins.none': 'Noch auf keiner Adresse: Das Ausfüllen fragt erst.',
  'account.origin.remove': 'Nicht mehr auf {origin}',
  'account.fill': 'Auf der vorderen Seite ausfüllen',
  'account.delete': 'Löschen',
  'account.deleted': '{name} ist gelöscht. Der Schlüssel bleibt noch einen Tag erhalten.',
  undo: 'Rückgängig',
  'account.back': '{name} ist wieder da.',

  // Settings
  'settings.title': 'Einstellungen',
  'settings.locking': 'Sperren',
  'settings.lock-after': 'Sperren, wenn der Computer nicht benutzt wurde seit',
  'settings.lock-also':
    'Gesperrt wird auch, wenn der Bildschirm gesperrt wird, der Computer schläft oder der Browser geschlossen wird.',
  'settings.showing': 'Anzeige',
  'settings.hide': 'Codes verbergen, bis man sie anklickt',
  'settings.next': 'Auch den nächsten Code zeigen',
  'settings.clear': 'Einen kopierten Code nach 30 Sekunden aus der Zwischenablage löschen',
  'settings.clear.text':
    'Dafür fragt der Browser, ob Twofold die Zwischenablage lesen darf: Gelöscht wird nur, was Twofold selbst kopiert hat.',
  'settings.ways': 'Wege in den Tresor',
  'settings.change-password': 'Das Kennwort ändern',
  'settings.add-passkey': 'Einen Passkey hinzufügen',
  'settings.new-recovery': 'Neuer Wiederherstellungscode',
  'settings.remove-way': '{way} entfernen',
  'settings.proof': 'Ihr jetziges Kennwort oder der Wiederherstellungscode',
  'settings.changed': 'Erledigt.',
  'settings.rotate': 'Den Schlüssel des Tresors ersetzen',
  'settings.rotate.text':
    'Falls jemand eine Kopie dieses Tresors und einen Weg hinein haben könnte. Alles wird neu verschlüsselt; Passkeys müssen neu hinzugefügt werden, und Sie erhalten einen neuen Wiederherstellungscode.',
  'settings.clock': 'Uhr',
  'settings.clock.check': 'Die Uhr prüfen',
  'settings.clock.text':
    'Fragt login.microsoftonline.com nach der Zeit. Sonst wird nichts gesendet, und ohne Ihren Klick wird nichts gefragt.',
  'settings.clock.right': 'Ihre Uhr geht auf zwei Sekunden genau.',
  'settings.clock.ahead':
    'Ihre Uhr geht {time} vor. Schalten Sie in den Einstellungen des Computers die automatische Zeit ein, sonst werden Codes abgelehnt.',
  'settings.clock.behind':
    'Ihre Uhr geht {time} nach. Schalten Sie in den Einstellungen des Computers die automatische Zeit ein, sonst werden Codes abgelehnt.',
  'settings.clock.failed': 'Keine Antwort. Sind Sie online?',
  'settings.state': 'Zustand des Tresors',
  'settings.state.check': 'Alles durchsehen',
  'settings.state.whole': 'Beide Kopien sind heil.',
  'settings.state.lost': 'In beiden Kopien beschädigt, bitte aus einer Sicherung zurückholen: {names}',
  'settings.earlier': 'Die Liste vom {date} zurückholen',
  'settings.earlier.done': 'Die Liste vom {date} ist wieder da.',
  'settings.erase': 'Alles löschen',
  'settings.erase.text':
    'Alle Konten und alle Wege hinein in diesem Browser. Nur eine Sicherung bringt sie zurück: Machen Sie zuerst eine.',
  'settings.erase.type': 'Zur Bestätigung {word} eintippen',
  'settings.erase.word': 'LÖSCHEN',
  'settings.managed': 'Von Ihrer Organisation festgelegt',

  // What was repaired
  'repair.title': 'Etwas wurde in Ordnung gebracht',
  'repair.copy-renewed': 'Eine der beiden Kopien fehlte oder war beschädigt und wurde aus der anderen neu gemacht.',
  'repair.copy-failed':
    'Eine der beiden Kopien lässt sich nicht schreiben. Ihre Konten sind sicher, aber machen Sie bald eine Sicherung.',
  'repair.change-undone':
    'Eine Änderung wurde unterbrochen, bevor sie fertig war. Sie wurde zurückgenommen; bitte nehmen Sie sie noch einmal vor.',
  'repair.change-finished': 'Eine Änderung wurde mittendrin unterbrochen und ist zu Ende gebracht.',
  'repair.older-list-used':
    'Die neueste Liste war verloren; die vom {date} wird verwendet. Sehen Sie nach, ob etwas fehlt.',
  'repair.accounts-put-back': 'Konten, die nur die andere Kopie kannte und die wieder in der Liste sind: {count}.',
  'repair.not-repaired':
    'Was gefunden wurde, ließ sich nicht speichern. Schaffen Sie Platz auf dem Datenträger, und entsperren Sie noch einmal.',
  'repair.older-state-accepted': 'Sie haben einen älteren Stand geöffnet. Spätere Änderungen sind nicht darin.',
  'repair.secret-renewed': 'Ein Schlüssel war in einer Kopie beschädigt und wurde aus der anderen erneuert.',
  'repair.seen': 'Verstanden',
}
