// The authenticator in Dutch; people are addressed as “je”.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Codes',
  'tab.set-up': 'Jouw instelling',
  tabs: 'Delen van Twofold',
  'popup.version': 'Versie {version}',
  'popup.looking': 'Het voorste tabblad wordt bekeken…',
  'popup.running': 'Twofold werkt in het voorste tabblad.',
  'popup.not-running':
    'Twofold werkt niet in het voorste tabblad: het is geen van de aanmeldsites hieronder, of het was al open voordat de extensie er was.',
  'popup.sites': 'Aanmeldsites waarop Twofold werkt',
  back: 'Terug',
  cancel: 'Annuleren',
  continue: 'Doorgaan',
  save: 'Opslaan',
  close: 'Sluiten',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  print: 'Afdrukken',
  'open-in-tab': 'In een tabblad openen',
  working: 'Een ogenblik…',

  // First run
  'first.step': 'Stap {step} van 3',
  'first.what.title': 'Aanmeldcodes, bewaard in deze browser',
  'first.what.text':
    'Twofold maakt de korte codes die sites naast je wachtwoord vragen. Je accounts staan versleuteld op deze computer en worden nergens heen gestuurd.',
  'first.for.title': 'Het beschermt je tegen',
  'first.for.1': 'iemand die alleen je wachtwoord heeft, hoe dan ook verkregen',
  'first.for.2':
    'iemand die deze computer of een kopie van de schijf vindt: zonder je kluiswachtwoord gaat er niets open',
  'first.for.3':
    'sites die zich voor een andere uitgeven: codes worden alleen ingevuld op precies het adres waarop je het account hebt toegevoegd',
  'first.not.title': 'Het beschermt je niet tegen',
  'first.not.1': 'iemand die deze computer beheerst terwijl de kluis open is',
  'first.not.2':
    'het verlies van beide tegelijk: wachtwoord en code staan hier op één apparaat. Een telefoon of een beveiligingssleutel houdt ze uit elkaar.',
  'first.not.3': 'een valse pagina waarop je zelf een code typt',
  'first.password.title': 'Kies een kluiswachtwoord',
  'first.password.text':
    'Het opent je codes op deze computer. Minstens 8 tekens; het beste zijn een paar woorden die niet bij elkaar horen. Niemand kan het opnieuw instellen.',
  'first.passkey': 'In plaats daarvan een passkey gebruiken',
  'first.passkey.text':
    'Je vingerafdruk, gezicht of de pincode van het apparaat opent de kluis, met een herstelcode als tweede weg.',
  'first.code.title': 'Je herstelcode',
  'first.code.text':
    'Die opent de kluis als het wachtwoord vergeten is. Hij wordt alleen deze keer getoond. Schrijf hem op of druk hem af, en bewaar hem niet bij deze computer.',
  'first.code.kept': 'Ik heb hem opgeschreven of afgedrukt',
  'first.backup.text':
    'Er hoort nog iets bij: een back-up. Voeg je eerste account toe, dan biedt Twofold aan een versleuteld bestand op te slaan dat alleen je wachtwoord of je herstelcode opent.',
  'first.done': 'Mijn kluis openen',

  // Passwords and other ways in
  password: 'Wachtwoord',
  'password.new': 'Nieuw wachtwoord',
  'password.again': 'Nog eens hetzelfde',
  'password.show': 'Tonen',
  'password.hide': 'Verbergen',
  'password.differs': 'De twee zijn niet gelijk.',
  'password.too-short': 'Minstens 8 tekens, alsjeblieft.',
  'password.too-long': 'Zo lang kan een wachtwoord hier niet zijn.',
  'password.easily-guessed':
    'Dat is een van de eerste die iedereen zou proberen. Voeg een of twee ongewone woorden toe.',
  'way.password': 'Wachtwoord',
  'way.passkey': 'Passkey',
  'way.recovery': 'Herstelcode',
  'passkey.name': 'Twofold-kluis',
  'passkey.cancelled': 'De passkey is niet gebruikt. Probeer het opnieuw of neem een andere weg.',
  'passkey.no-prf': 'De passkeys van dit apparaat kunnen geen kluis openen. Gebruik een wachtwoord.',
  exists: 'Er is al een kluis in deze browser.',

  // Unlock
  'unlock.title': 'Je kluis is vergrendeld',
  unlock: 'Ontgrendelen',
  'unlock.passkey': 'Met een passkey ontgrendelen',
  'unlock.recovery': 'De herstelcode gebruiken',
  'unlock.password': 'Het wachtwoord gebruiken',
  'unlock.recovery.hint': 'Zeven groepen van vier, zoals je ze hebt opgeschreven.',
  'refused.wrong': 'Dat klopt niet.',
  'refused.tries':
    'Resterende pogingen: {count}. Na tien foute wachtwoorden achter elkaar opent alleen de herstelcode of een passkey de kluis.',
  'refused.wait': 'Te veel foute wachtwoorden. De volgende poging kan over {time}.',
  'refused.disabled':
    'Tien foute wachtwoorden achter elkaar: het wachtwoord is uitgeschakeld. Gebruik de herstelcode of een passkey; daarna kun je een nieuw wachtwoord instellen.',
  'refused.mistyped': 'Er zit een vergissing in de code: een teken is fout of ontbreekt. Er is niets geprobeerd.',
  'refused.no-such-slot': 'Zo gaat deze kluis niet open.',
  'refused.kdf-unavailable':
    'Deze browser kan het wachtwoord nu niet controleren. Sluit andere vensters en probeer het opnieuw.',
  'refused.storage-failed':
    'De browser kon niet in zijn opslag schrijven, dus er is niets geprobeerd. Is de schijf vol?',
  'refused.no-room':
    'Daarvoor is geen ruimte in de opslag van de browser. Er is niets veranderd. Maak schijfruimte vrij of verwijder accounts.',
  'refused.too-many-accounts': 'Een kluis bevat hoogstens 5.000 accounts. Er is niets veranderd.',
  'refused.locked-elsewhere': 'De kluis is elders gewijzigd. Ontgrendel hem opnieuw.',
  'refused.locked': 'De kluis is vergrendeld.',
  'refused.last-way':
    'Dit is de laatste weg die niet van één apparaat afhangt. Voeg eerst een wachtwoord of een herstelcode toe.',
  'refused.rolled-back':
    'Wat is opgeslagen, is ouder dan wat hier eerder was: misschien een teruggezet profiel, of een kopie die iemand hier heeft neergezet. Als je weet waarom, kun je de oudere stand openen.',
  'refused.damaged': 'De nieuwste stand is beschadigd. Een oudere gaat misschien nog open.',
  'unlock.older': 'De oudere stand openen',
  'forgotten.title': 'Een nieuw wachtwoord instellen',
  'forgotten.text': 'Je bent binnengekomen met de herstelcode. Is het wachtwoord kwijt, stel dan nu een nieuw in.',
  later: 'Later',

  // A vault that cannot be opened
  'broken.damaged.title': 'De kluis is beschadigd',
  'broken.damaged.text':
    'Twofold bewaart twee kopieën en geen van beide is heel. Laat alles zoals het is als je het profiel van deze browser kunt terugzetten. Begin anders opnieuw en haal je back-upbestand terug.',
  'broken.unreadable.title': 'De kluis kan nu niet worden gelezen',
  'broken.unreadable.text':
    'De browser geeft geen toegang tot zijn opslag. Sluit al zijn vensters en start hem opnieuw; daarmee gaat niets verloren.',
  'broken.try': 'Opnieuw proberen',
  'broken.erase': 'Wissen en opnieuw beginnen',

  // The list
  'list.label': 'Accounts',
  search: 'Zoeken',
  'search.found': 'Gevonden: {count}',
  'search.none': 'Geen account heet zo.',
  'list.all': 'Alle',
  'list.tag': 'Label',
  'list.empty.title': 'Nog geen accounts',
  'list.empty.text':
    'Voeg er een toe waar een site een QR-code of een sleutel toont, of breng ze mee uit een andere app.',
  'list.no-name': 'Zonder naam',
  'code.copy': 'De code van {name} kopiëren:',
  'code.show': 'De code van {name} tonen',
  'code.next-counter': 'De volgende code van {name} maken',
  'code.next': 'volgende',
  'code.copied': 'De code van {name} is gekopieerd.',
  'code.copied-clears': 'De code van {name} is gekopieerd. Het klembord wordt over 30 seconden geleegd.',
  'code.not-copied': 'De browser stond kopiëren niet toe. Selecteer de code en kopieer hem.',
  'code.lost':
    'De sleutel van dit account is in beide kopieën beschadigd. Haal hem terug uit een back-up of stel het account opnieuw in.',
  'account.more': 'Meer over {name}',
  'account.moved': '{name} is nu nummer {place} van {count}.',
  lock: 'Vergrendelen',
  'menu.settings': 'Instellingen',
  'menu.import': 'Importeren',
  'menu.export': 'Back-up of export',
  'backup.due': 'Nog niet alles zit in een back-up.',
  'backup.make': 'Nu een back-up maken',

  // Adding
  add: 'Toevoegen',
  'add.title': 'Een account toevoegen',
  'add.scan': 'Een QR-code lezen',
  'add.scan.text': 'Van de voorste pagina, een afbeelding of de camera.',
  'add.hand': 'Typen of plakken',
  'add.hand.text': 'Een instelsleutel, of een link die met otpauth begint.',
  'add.import': 'Uit een andere app',
  'add.import.text': 'Een exportbestand van een andere authenticator.',
  'field.secret': 'Instelsleutel of otpauth-link',
  'field.secret.hint': 'Letters en de cijfers 2 tot en met 7, zoals de site ze toont. Spaties maken niet uit.',
  'field.issuer': 'Site of bedrijf',
  'field.account': 'Je naam daar',
  'field.kind': 'Soort',
  'kind.totp': 'Op tijd',
  'kind.hotp': 'Op teller',
  'kind.steam': 'Steam',
  'field.more': 'Ongewone instellingen',
  'field.algorithm': 'Algoritme',
  'field.digits': 'Cijfers',
  'field.period': 'Seconden per code',
  'field.counter': 'Volgende teller',
  'field.tags': 'Labels',
  'field.tags.hint': 'Gescheiden door komma’s.',
  'field.icon': 'Letters op het pictogram',
  'field.icon.hint': 'Een of twee. Leeg: de eerste letters van de naam.',
  'secret.secret-missing': 'De sleutel ontbreekt.',
  'secret.secret-too-long': 'Dat is te lang voor een sleutel.',
  'secret.secret-misread':
    'Een sleutel heeft geen 0, 1, 8 of 9. Misschien zijn het de letters O, I of B: kijk nog eens.',
  'secret.secret-hex': 'Dit lijkt een hexadecimale sleutel. Vraag de site om de andere schrijfwijze (base32).',
  'secret.secret-not-base32': 'Sommige van deze tekens kunnen niet in een sleutel staan.',
  'secret.wrong-link': 'Deze link kan niet als account worden gelezen.',
  'secret.migration': 'Deze link bevat meerdere accounts. Gebruik “Uit een andere app”.',
  'secret.out-of-range': 'Een van de instellingen valt buiten het bereik.',
  'check.title': 'Werkt de code?',
  'check.text': 'Typ deze code waar je het account instelt. Rond het eerst daar af: anders telt het account niet.',
  'check.right': 'Het werkte',
  'check.wrong': 'Het werkte niet',
  'check.help':
    'Meestal loopt de klok van de computer verkeerd (controleer hem in de instellingen), verschilt een teken van de sleutel, of is de pagina opnieuw geladen en toont ze een nieuwe sleutel. Verwijder het account en probeer het opnieuw.',
  'check.remove': 'Weer verwijderen',

  // One account
  'account.pin': 'Bovenaan houden',
  'account.place': 'Plaats in de lijst',
  'account.up': 'Omhoog',
  'account.down': 'Omlaag',
  'account.first': 'Helemaal bovenaan',
  'account.origins': 'Alleen invullen op',
  'account.origins.none': 'Nog op geen adres: invullen vraagt het eerst.',
  'account.origin.remove': 'Niet meer op {origin}',
  'account.fill': 'Invullen op de voorste pagina',
  'account.delete': 'Verwijderen',
  'account.deleted': '{name} is verwijderd. De sleutel wordt een dag bewaard.',
  undo: 'Ongedaan maken',
  'account.back': '{name} is terug.',

  // Settings
  'settings.title': 'Instellingen',
  'settings.locking': 'Vergrendelen',
  'settings.lock-after': 'Vergrendelen als de computer niet is gebruikt gedurende',
  'settings.lock-also': 'Er wordt ook vergrendeld als het scherm vergrendelt, de computer slaapt of de browser sluit.',
  'settings.showing': 'Weergave',
  'settings.hide': 'Codes verbergen tot erop wordt geklikt',
  'settings.next': 'Ook de volgende code tonen',
  'settings.clear': 'Een gekopieerde code na 30 seconden van het klembord wissen',
  'settings.clear.text':
    'Daarvoor vraagt de browser of Twofold het klembord mag lezen: het wist alleen wat het zelf heeft gekopieerd.',
  'settings.ways': 'Wegen naar binnen',
  'settings.change-password': 'Het wachtwoord wijzigen',
  'settings.add-passkey': 'Een passkey toevoegen',
  'settings.new-recovery': 'Nieuwe herstelcode',
  'settings.remove-way': '{way} verwijderen',
  'settings.proof': 'Je huidige wachtwoord of de herstelcode',
  'settings.changed': 'Klaar.',
  'settings.rotate': 'De sleutel van de kluis vervangen',
  'settings.rotate.text':
    'Als iemand een kopie van deze kluis en een weg naar binnen kan hebben. Alles wordt opnieuw versleuteld; passkeys moeten opnieuw worden toegevoegd, en je krijgt een nieuwe herstelcode.',
  'settings.clock': 'Klok',
  'settings.clock.check': 'De klok controleren',
  'settings.clock.text':
    'Vraagt login.microsoftonline.com hoe laat het is. Verder wordt niets verstuurd, en zonder jouw klik wordt niets gevraagd.',
  'settings.clock.right': 'Je klok loopt gelijk, op twee seconden na.',
  'settings.clock.ahead':
    'Je klok loopt {time} voor. Zet in de instellingen van de computer de automatische tijd aan, anders worden codes geweigerd.',
  'settings.clock.behind':
    'Je klok loopt {time} achter. Zet in de instellingen van de computer de automatische tijd aan, anders worden codes geweigerd.',
  'settings.clock.failed': 'Geen antwoord. Ben je online?',
  'settings.state': 'Staat van de kluis',
  'settings.state.check': 'Alles nakijken',
  'settings.state.whole': 'Beide kopieën zijn heel.',
  'settings.state.lost': 'In beide kopieën beschadigd, haal ze terug uit een back-up: {names}',
  'settings.earlier': 'De lijst van {date} terughalen',
  'settings.earlier.done': 'De lijst van {date} is terug.',
  'settings.erase': 'Alles wissen',
  'settings.erase.text':
    'Alle accounts en alle wegen naar binnen, in deze browser. Alleen een back-up brengt ze terug: maak er eerst een.',
  'settings.erase.type': 'Typ {word} om te bevestigen',
  'settings.erase.word': 'WISSEN',
  'settings.managed': 'Ingesteld door je organisatie',

  // What was repaired
  'repair.title': 'Er is iets in orde gebracht',
  'repair.copy-renewed': 'Een van de twee kopieën ontbrak of was beschadigd en is opnieuw gemaakt uit de andere.',
  'repair.copy-failed':
    'Een van de twee kopieën kan niet worden geschreven. Je accounts zijn veilig, maar maak snel een back-up.',
  'repair.change-undone':
    'Een wijziging werd onderbroken voordat ze klaar was. Ze is teruggedraaid; doe haar nog eens.',
  'repair.change-finished': 'Een wijziging werd halverwege onderbroken en is afgemaakt.',
  'repair.older-list-used': 'De nieuwste lijst was verloren; die van {date} wordt gebruikt. Kijk of er iets ontbreekt.',
  'repair.accounts-put-back': 'Accounts die alleen de andere kopie kende en die weer in de lijst staan: {count}.',
  'repair.not-repaired': 'Wat is gevonden, kon niet worden opgeslagen. Maak schijfruimte vrij en ontgrendel opnieuw.',
  'repair.older-state-accepted': 'Je hebt een oudere stand geopend. Latere wijzigingen staan er niet in.',
  'repair.secret-renewed': 'Een sleutel was in één kopie beschadigd en is vernieuwd uit de andere.',
  'repair.seen': 'Begrepen',
}
