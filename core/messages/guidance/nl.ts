// What guidance says, in Dutch; speaks to the reader as “je”, and quotes Microsoft's captions as its Dutch pages word them.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  // Captions, where the page's own cannot be quoted
  'label.primary': 'Volgende',
  'label.back': 'Nee',
  'label.proofUpNext': 'Volgende',
  'label.proofUpSkip': 'Voorlopig overslaan',
  'label.forgotPassword': 'Ik ben mijn wachtwoord vergeten',
  'label.cantAccess': 'Hebt u geen toegang tot uw account?',
  'label.otherTile': 'Een ander account gebruiken',
  'label.otherWay': 'Op een andere manier aanmelden',
  'label.otherCredential': 'Andere manieren om aan te melden',
  'label.resend': 'Nog een aanvraag verzenden',
  'label.codeSubmit': 'Verifiëren',
  'label.chooserCancel': 'Annuleren',
  'label.contactSend': 'Code verzenden',
  'label.stepNext': 'Volgende',
  'label.stepBack': 'Vorige',
  'label.appDownload': 'Nu downloaden',
  'label.qrToggle': 'Kunt u de afbeelding niet scannen?',
  'label.addMethod': 'Aanmeldingsmethode toevoegen',
  'label.addMethodOld': 'Aanmeldingsmethode toevoegen',
  'label.resetNext': 'Volgende',
  'label.resetCancel': 'Annuleren',
  'label.elementSubmit': 'Volgende',
  'label.differentApp': 'Ik wil een andere authenticator-app gebruiken',
  'label.differentMethod': 'Ik wil een andere methode instellen',

  // Around every card
  'ui.from': 'Van Twofold, niet van Microsoft',
  'ui.from-page': 'Van Twofold, niet van deze pagina',
  'ui.open': 'Hulp bij deze pagina',
  'ui.close': 'Deze hulp sluiten',
  'ui.next': 'Wat er daarna komt',
  'ui.stuck': 'Als je vastloopt',
  'ui.copy': 'Kopiëren',
  'ui.copied': 'Gekopieerd',
  'ui.progress': '{done} van {required}',
  'ui.time-left': 'Je hebt nog ongeveer {time} op deze pagina’s.',
  'ui.not-this': 'Ik zie iets anders',
  'ui.heard': 'Hulp bij deze pagina: {title}',
  'ui.about': 'Niets van wat je typt, en geen nummer of naam op deze pagina, wordt gelezen.',

  // Names put into sentences
  organisation: 'je organisatie',
  'method.app': 'Authenticator-app',
  'method.phone': 'Mobiel nummer',
  'method.email': 'Privé-e-mailadres',
  'method.key': 'Passkey of beveiligingssleutel',
  'method.codes': 'Herstelcodes',
  'family.app': 'een authenticator-app',
  'family.phone': 'je mobiele nummer',
  'family.email': 'een privé-e-mailadres',
  'family.key': 'een passkey of beveiligingssleutel',
  'family.codes': 'opgeslagen herstelcodes',

  // Policy, dates and traps
  'note.required.1': 'Je hebt één methode nodig die {organisation} accepteert.',
  'note.required.2':
    'Je hebt twee verschillende methoden nodig die {organisation} accepteert. Staat er al een op de pagina, dan is er nog één nodig.',
  'note.progress': '{done} van {required} methoden klaar, nog {needed} te gaan.',
  'note.progress.done': 'Je hebt de vereiste methoden ({required}). Alles wat je toevoegt is reserve.',
  'note.first.push': 'Begin met {app}: dat is hier de veiligste methode, en goedkeuren kost maar een moment.',
  'note.first.totp': 'Begin met een authenticator-app: de codes daarvan werken ook zonder verbinding.',
  'note.first.fido2': 'Begin met een passkey of beveiligingssleutel: niemand kan je die met een truc afhandig maken.',
  'note.first.sms': 'Begin met je mobiele nummer, en houd de telefoon bij de hand.',
  'note.first.voice': 'Begin met je telefoonnummer, en houd de telefoon bij de hand.',
  'note.first.email': 'Voeg een privé-e-mailadres toe: een adres dat je zonder dit account kunt openen.',
  'note.first.recoveryCode': 'Bewaar een set herstelcodes, ergens anders dan op dit apparaat.',
  'note.others': 'Voeg daarna {methods} toe.',
  'note.one-family':
    'Goedkeuringen en codes van een authenticator-app tellen samen als één methode. De andere moet iets anders zijn.',
  'note.second-proof': 'Er zijn twee bewijzen nodig. Kies voor het tweede een andere methode.',
  'note.email-for-reset':
    'E-mail is alleen om je wachtwoord opnieuw in te stellen: je kunt er niet mee aanmelden, en het kan niet de eerste methode zijn.',
  'note.keys-not-for-reset':
    'Beveiligingssleutels, passkeys en Windows Hello zijn goed om aan te melden, maar tellen niet mee voor het opnieuw instellen van een wachtwoord.',
  'note.phone-ends':
    'Vanaf {date} verstuurt Microsoft geen sms’en meer en belt het niet meer. Kies de app als dat kan.',
  'note.phone-ends-yours':
    'Vanaf {date} verstuurt Microsoft geen sms’en meer en belt het niet meer. Zonder je telefoonnummer heb je dan te weinig methoden: voeg vóór die dag een andere toe.',
  'note.phone-ended':
    'Sinds {date} verstuurt Microsoft geen sms’en meer en belt het niet meer. Gebruik de app of een andere methode.',
  'note.reconfirm':
    'Je hebt alles wat je nodig hebt. Dit is de vaste controle, om de {days} dagen: loop je methoden na en bevestig ze.',
  'note.reconfirm-maybe':
    'Al geregistreerd? Dan is dit misschien de vaste controle, om de {days} dagen. Loop je methoden na en bevestig ze.',
  'note.skippable': '“{proofUpSkip}” stelt het uit. Bij een latere aanmelding wordt het opnieuw gevraagd.',
  'note.session':
    'Je hebt in totaal 15 minuten. Daarna meld je je opnieuw aan en ga je verder; methoden die klaar zijn, blijven geregistreerd.',
  'note.reset-session': 'Je hebt in totaal 15 minuten. Daarna begin je opnieuw.',
  'note.other-app':
    'Gebruik je liever een andere app dan {app}? Kies hier “{differentApp}”, voordat er een QR-code verschijnt.',
  'note.other-app-first':
    'Elke authenticator-app is goed. Wil je een andere dan {app}, kies dan hier “{differentApp}”, voordat er een QR-code verschijnt.',
  'note.other-app-refused': 'Alleen {app} is hier toegestaan. Daarom ontbreekt een link naar een andere app.',
  'note.qr-other-app':
    'Alleen {app} kan deze QR-code lezen, tenzij je eerder “{differentApp}” hebt gekozen. Neemt je app de code niet aan, ga dan terug en kies eerst die link.',
  'note.different-method':
    'Wil je iets anders registreren, kies dan “{differentMethod}”, een link onder aan de pagina. Ontbreekt die, dan willen de regels van {organisation} eerst deze methode.',
  'note.same-phone-qr':
    'Deze pagina staat open op een telefoon. Een telefoon kan zijn eigen scherm niet scannen: open deze pagina op een computer, of gebruik de link op de pagina die de app opent.',
  'note.same-phone-number':
    'Staat de app op deze zelfde telefoon? Onthoud het getal voordat je overschakelt. De aanvraag kan het bedekken; je kunt die weer verbergen om het te zien.',
  'note.place-and-name':
    'Kijk voordat je bevestigt: de aanvraag toont soms de app waarbij je je aanmeldt, en een kaart. De plaats kan er een stuk naast zitten. Klopt de rest niet, weiger dan.',
  'note.phone-format':
    'Schrijf een nummer met + en de landcode, één spatie, en dan het nummer zonder de eerste nul: +44 7700900123.',
  'note.call-keys':
    'Druk op # om te bevestigen. 0# is niet voor een verkeerd nummer: daarmee meld je fraude, en je account kan worden geblokkeerd.',
  'note.fill-keys': 'Als Twofold de codes van dit account bewaart, vult {keys} er een in.',
  'note.lost-phone':
    'Telefoon kwijt of een andere? Kies een andere methode als de pagina die aanbiedt. Is die er niet, dan moet {organisation} je methoden opnieuw instellen: dat kan op geen enkele pagina.',
  'note.desktop':
    'Ben je hierheen gestuurd door Outlook, Word of Teams? Ga verder in deze browser. Als je klaar bent, ga je terug naar de app en meld je je daar aan.',
  'note.contact': 'Lukt niets? Vraag {organisation} om hulp. Geef nooit iemand je wachtwoord of een code.',
  'note.contact-with-code':
    'Vraag {organisation} om hulp en geef de code hierboven door. Geef nooit iemand je wachtwoord of een code die je is toegestuurd.',

  // Links
  'link.register': 'Je methoden registreren',
  'link.manage': 'Je methoden bekijken',
  'link.reset': 'Je wachtwoord opnieuw instellen',
  'link.support': 'Hulp krijgen',

  // What a chooser offers
  'offer.push': 'Goedkeuren in de app: het snelst, als je telefoon verbinding heeft.',
  'offer.totp': 'Een code uit de app: werkt zonder verbinding.',
  'offer.fido2': 'Een beveiligingssleutel of passkey: steek hem in of houd hem dichtbij.',
  'offer.sms': 'Een sms: je telefoon moet bereik hebben.',
  'offer.voice': 'Een telefoontje: neem op en druk op #.',
  'offer.email': 'Een code per e-mail: open die postbus in een ander tabblad.',

  // What the page complains of
  'problem.emailProblem': 'Microsoft kent dit adres niet. Kijk of je een typefout ziet, en gebruik je werkadres.',
  'problem.passwordProblem':
    'Dat wachtwoord is niet geaccepteerd. Controleer Caps Lock en de taal van het toetsenbord voordat je het opnieuw probeert.',
  'problem.codeProblem': 'Die code is niet geaccepteerd. Wacht op de volgende, of gebruik alleen het nieuwste bericht.',
  'problem.setupProblem': 'De pagina meldt een probleem met deze stap. Er is niets verloren: probeer het nog eens.',
  'problem.resetUserProblem':
    'De pagina accepteert dit adres of deze tekens niet. Controleer beide; na elke poging verschijnt een nieuwe afbeelding.',

  // Not sure which screen
  'ask.title': 'Welke van deze zie je?',
  'ask.what': 'Deze pagina is echt, maar hier niet bekend. Kies wat er het meest op lijkt.',
  'ask.guess': 'Deze pagina is echt. Waarschijnlijk is het deze:',

  // Sign-in
  'sign-in-email.title': 'Aanmelden',
  'sign-in-email.what': 'Dit is de eigen aanmeldingspagina van Microsoft.',
  'sign-in-email.do.1': 'Typ je e-mailadres van het werk en kies “{primary}”.',
  'sign-in-email.next': 'De volgende pagina vraagt om je wachtwoord.',
  'sign-in-email.stuck.1':
    'Wachtwoord vergeten? Ga toch verder: de link om het opnieuw in te stellen staat op de volgende pagina.',

  'sign-in-password.title': 'Voer je wachtwoord in',
  'sign-in-password.what': 'Microsoft vraagt om het wachtwoord van je werkaccount.',
  'sign-in-password.do.1': 'Typ je wachtwoord en kies “{primary}”.',
  'sign-in-password.next': 'Daarna moet je misschien op je telefoon goedkeuren of een code typen.',
  'sign-in-password.stuck.1':
    'Weet je het niet? Met “{forgotPassword}” stel je zelf een nieuw in, met de methoden die je hebt geregistreerd.',
  'sign-in-password.stuck.2':
    'Stop na een paar verkeerde pogingen: bij te veel wordt het account een tijd vergrendeld. Opnieuw instellen ontgrendelt het.',

  'account-picker.title': 'Kies een account',
  'account-picker.what': 'Microsoft toont de accounts die deze browser kent.',
  'account-picker.do.1': 'Kies je werkaccount.',
  'account-picker.next': 'Daarna wordt om je wachtwoord gevraagd, of je bent meteen aangemeld.',
  'account-picker.stuck.1': 'Staat het er niet bij? Kies “{otherTile}”.',

  'account-type.title': 'Werkaccount of persoonlijk account?',
  'account-type.what': 'Bij hetzelfde adres horen een werkaccount en een persoonlijk Microsoft-account.',
  'account-type.do.1': 'Kies het werk- of schoolaccount.',
  'account-type.next': 'De volgende pagina vraagt om je wachtwoord van het werk.',
  'account-type.stuck.1':
    'Wachtwoord geweigerd terwijl het klopt? Misschien heb je het andere account gekozen: ga terug en wissel.',

  'sign-out-picker.title': 'Afmelden',
  'sign-out-picker.what': 'Microsoft vraagt bij welk account je je wilt afmelden.',
  'sign-out-picker.do.1':
    'Kies het account dat je wilt verlaten, en sluit daarna de browser als anderen deze computer gebruiken.',
  'sign-out-picker.stuck.1': 'Niet het goede account? Je kunt je bij elk ervan afmelden, een voor een.',

  'personal-account.title': 'Voor persoonlijke accounts',
  'personal-account.what':
    'Deze pagina is voor privéaccounts van Microsoft, zoals Outlook.com of Xbox. Je werkaccount is hier niet bekend.',
  'personal-account.do.1':
    'Wil je je werkaccount gebruiken, sluit dan deze pagina en open opnieuw de link van je organisatie.',
  'personal-account.stuck.1':
    'Wil je echt je privéaccount gebruiken, ga dan gewoon verder. Wat hier staat geldt daar niet voor.',

  'stay-signed-in.title': 'Aangemeld blijven?',
  'stay-signed-in.what': 'Microsoft vraagt of deze browser je aangemeld mag houden.',
  'stay-signed-in.do.1':
    'Kies “{primary}” op een computer die alleen jij gebruikt: er wordt je dan minder vaak iets gevraagd.',
  'stay-signed-in.do.2': 'Kies “{back}” op een gedeelde of geleende computer.',
  'stay-signed-in.next': 'Dat was de laatste stap van het aanmelden.',
  'stay-signed-in.stuck.1':
    'Wordt het elke keer gevraagd? Privévensters, en browsers die hun gegevens wissen, vergeten je antwoord.',

  'change-password.title': 'Kies een nieuw wachtwoord',
  'change-password.what': 'Je wachtwoord is verlopen, of moet worden gewijzigd.',
  'change-password.do.1': 'Typ het huidige wachtwoord één keer en het nieuwe twee keer, en kies “{primary}”.',
  'change-password.do.2':
    'Neem minstens 8 tekens van drie soorten: kleine letters, hoofdletters, cijfers, symbolen. Laat namen en gewone woorden weg.',
  'change-password.next': 'Je gaat verder met het nieuwe wachtwoord. Je andere apparaten zullen er ook om vragen.',
  'change-password.stuck.1':
    'Geweigerd terwijl het sterk lijkt? Er zit een gewoon woord of patroon in. Probeer een paar woorden die niets met elkaar te maken hebben.',
  'change-password.stuck.2': 'Weet je het huidige niet? Stel je wachtwoord dan opnieuw in.',

  // Interrupts
  'more-info.title': 'Meer informatie vereist',
  'more-info.what':
    'Je organisatie vraagt je manieren te registreren om te bewijzen dat jij het bent. Je gebruikt ze om je aan te melden, en om een vergeten wachtwoord opnieuw in te stellen.',
  'more-info.do.1': 'Houd je telefoon bij de hand en kies “{proofUpNext}”.',
  'more-info.do.2': 'Gebruik een computer als dat kan: je moet een afbeelding op het scherm scannen met de telefoon.',
  'more-info.next': 'Een wizard vraagt om de ene methode na de andere, en zegt aan het eind dat je klaar bent.',
  'more-info.stuck.1':
    'Komt deze pagina elke keer terug? Dat gaat door tot er genoeg methoden geregistreerd zijn: ga door tot de laatste pagina van de wizard.',

  'app-confirm.title': 'Meld je je aan bij deze app?',
  'app-confirm.what': 'Microsoft vraagt of je je aanmeldt bij de app die wordt genoemd.',
  'app-confirm.do.1': 'Ga alleen verder als je die app zojuist zelf hebt geopend, op dit apparaat.',
  'app-confirm.do.2': 'Sluit anders deze pagina: misschien probeert iemand je account te gebruiken.',

  'consent.title': 'Pas op: een app vraagt om toegang',
  'consent.what':
    'Deze pagina geeft een app toegang tot je account. Dat is nooit nodig om een methode te registreren of een wachtwoord opnieuw in te stellen.',
  'consent.do.1': 'Ga alleen verder als je dit zojuist zelf bent begonnen, en de app en de maker ervan kent.',
  'consent.do.2': 'Ben je hier door een bericht, een link of een telefoontje? Sluit dan de pagina.',

  'device-code.title': 'Pas op: dit meldt een ander apparaat aan',
  'device-code.what': 'Een code die je hier typt, meldt een ander apparaat aan als jou, waar dat ook is.',
  'device-code.do.1':
    'Typ alleen een code die op een apparaat vóór je staat, waarop je het aanmelden zelf bent begonnen.',
  'device-code.do.2':
    'Heeft iemand je de code gestuurd of voorgelezen? Sluit deze pagina: dat is een bekende manier om accounts over te nemen.',

  'blocked-by-policy.title': 'Een regel van je organisatie houdt dit tegen',
  'blocked-by-policy.what': 'Je aanmelding klopte, maar een regel houdt haar tegen.',
  'blocked-by-policy.do.1': 'Probeer het op je werkcomputer, of binnen het netwerk van je organisatie.',
  'blocked-by-policy.stuck.1': 'Alleen wie de regel heeft ingesteld, kan hem veranderen. Opnieuw proberen helpt niet.',

  'error.title': 'Microsoft meldt een fout',
  'error.what': 'Deze aanmelding kon niet worden afgerond.',
  'error.stuck.1': 'Sluit dit tabblad en begin opnieuw vanuit de app of de bladwijzer waar je vandaan kwam.',

  // Second factor
  'push-number.title': 'Typ dit getal in je app',
  'push-number.what':
    'Microsoft heeft een aanvraag gestuurd naar de authenticator-app op je telefoon. Het getal laat zien dat pagina en telefoon bij elkaar horen.',
  'push-number.do.1': 'Open de authenticator-app op je telefoon.',
  'push-number.do.2':
    'Typ het getal van deze pagina in de aanvraag en bevestig. Je typt het; je tikt het niet aan in een lijst.',
  'push-number.next': 'Deze pagina gaat vanzelf verder als je hebt geantwoord.',
  'push-number.stuck.1':
    'Geen aanvraag? Open de app en trek omlaag om te vernieuwen. Bij een ongewone aanmelding komt er helemaal geen melding.',
  'push-number.stuck.2':
    'Nog steeds niets? Controleer de verbinding van de telefoon, en zet “niet storen” en batterijbesparing uit voor de app.',
  'push-number.stuck.3':
    '“{otherWay}” brengt je bij je andere methoden. Een code uit de app heeft geen verbinding nodig.',

  'push-plain.title': 'Keur goed in je app',
  'push-plain.what': 'Microsoft heeft een aanvraag gestuurd naar de authenticator-app op je telefoon.',
  'push-plain.do.1': 'Open de authenticator-app op je telefoon.',
  'push-plain.do.2': 'Keur de aanvraag alleen goed als je je nu zelf aan het aanmelden bent.',
  'push-plain.next': 'Deze pagina gaat vanzelf verder als je hebt geantwoord.',
  'push-plain.stuck.1':
    'Geen aanvraag? Open de app en trek omlaag om te vernieuwen. Bij een ongewone aanmelding komt er helemaal geen melding.',
  'push-plain.stuck.2':
    'Nog steeds niets? Controleer de verbinding van de telefoon, en zet “niet storen” en batterijbesparing uit voor de app.',
  'push-plain.stuck.3':
    '“{otherWay}” brengt je bij je andere methoden. Een code uit de app heeft geen verbinding nodig.',

  'passwordless-number.title': 'Aanmelden met je telefoon',
  'passwordless-number.what':
    'In plaats van om een wachtwoord vraagt Microsoft het aan de authenticator-app op je telefoon.',
  'passwordless-number.do.1': 'Open de authenticator-app op je telefoon.',
  'passwordless-number.do.2':
    'Typ het getal van deze pagina in de aanvraag, en ontgrendel daarna met gezicht, vinger of pincode.',
  'passwordless-number.next': 'Je bent aangemeld zonder wachtwoord.',
  'passwordless-number.stuck.1':
    'Geen aanvraag? Open de app en trek omlaag om te vernieuwen. Een oudere aanvraag die nooit is beantwoord, houdt nieuwe tegen: beantwoord die eerst.',
  'passwordless-number.stuck.2': 'Met “{otherCredential}” kun je je wachtwoord gebruiken.',

  'push-timeout.title': 'Er kwam geen antwoord',
  'push-timeout.what': 'Microsoft heeft een aanvraag naar je app gestuurd en gewacht, maar er kwam geen antwoord.',
  'push-timeout.do.1': 'Open eerst de app en kies daarna “{resend}”.',
  'push-timeout.do.2': 'Trek in de app omlaag om te vernieuwen: de aanvraag staat daar vaak te wachten zonder melding.',
  'push-timeout.next': 'Er verschijnt een nieuw getal. Typ dat in de app.',
  'push-timeout.stuck.1':
    'Geen verbinding op de telefoon? “{otherWay}” brengt je bij een code uit de app; die heeft geen verbinding nodig.',

  'push-denied.title': 'De aanvraag is geweigerd',
  'push-denied.what': 'Iemand heeft op de telefoon “nee” gekozen.',
  'push-denied.do.1': 'Was dat een vergissing, begin dan opnieuw met aanmelden of kies “{otherWay}”.',
  'push-denied.do.2':
    'Ben je deze aanmelding niet zelf begonnen, dan kent iemand je wachtwoord: wijzig het, en meld het je organisatie.',
  'push-denied.next': 'Er verschijnt een nieuw getal. Typ dat in de app.',

  'call-waiting.title': 'Neem de telefoon op',
  'call-waiting.what': 'Microsoft belt de telefoon die je hebt geregistreerd.',
  'call-waiting.do.1': 'Neem op, luister en druk op #. Op deze pagina hoef je niets te typen.',
  'call-waiting.do.2': 'Ben je je nu niet aan het aanmelden? Hang dan op.',
  'call-waiting.next': 'Deze pagina gaat vanzelf verder.',
  'call-waiting.stuck.1': 'Word je niet binnen een minuut gebeld? “{otherWay}” brengt je bij je andere methoden.',

  'code-entry.title': 'Voer de code in',
  'code-entry.what.totp': 'Microsoft vraagt om de zes cijfers die je authenticator-app toont.',
  'code-entry.what.sms': 'Microsoft heeft zes cijfers naar je telefoon gestuurd.',
  'code-entry.what.voice': 'Microsoft belt je telefoon om een code voor te lezen.',
  'code-entry.what.any': 'Microsoft vraagt om een code, uit je authenticator-app of uit een bericht.',
  'code-entry.do.totp': 'Open de app, zoek dit account, typ de zes cijfers ervan en kies “{codeSubmit}”.',
  'code-entry.do.sms': 'Wacht op het bericht, typ de zes cijfers en kies “{codeSubmit}”.',
  'code-entry.do.voice': 'Neem op, typ de cijfers die je hoort en kies “{codeSubmit}”.',
  'code-entry.do.any': 'Lees de zin op de pagina zelf: die zegt waar de code staat. Typ hem en kies “{codeSubmit}”.',
  'code-entry.next': 'Klopt de code, dan ben je aangemeld.',
  'code-entry.stuck.totp.1':
    'Geweigerd? Wacht op de volgende code: elke code leeft een halve minuut en werkt één keer. Laat de telefoon zijn klok zelf instellen.',
  'code-entry.stuck.totp.2':
    'Meerdere accounts in de app? Neem dat met de naam van je organisatie. “{otherWay}” brengt je bij je andere methoden.',
  'code-entry.stuck.sms.1':
    'Na een minuut nog niets? Controleer het bereik en geblokkeerde afzenders; het kan ook via WhatsApp komen. Gebruik alleen het nieuwste bericht: een code geldt vijf minuten.',
  'code-entry.stuck.sms.2': '“{otherWay}” stuurt er nog een, of brengt je bij je andere methoden.',
  'code-entry.stuck.voice.1': 'Word je niet binnen een minuut gebeld? Controleer of de telefoon niet op stil staat.',
  'code-entry.stuck.voice.2': '“{otherWay}” brengt je bij je andere methoden.',
  'code-entry.stuck.any.1':
    'Geweigerd? Gebruik alleen de nieuwste code, en wacht op de volgende als die uit de app komt.',
  'code-entry.stuck.any.2': '“{otherWay}” brengt je bij je andere methoden.',

  'method-chooser.title': 'Kies hoe je bewijst dat jij het bent',
  'method-chooser.what': 'Microsoft toont de methoden die je hebt geregistreerd.',
  'method-chooser.do.1': 'Kies er een die je bij de hand hebt:',
  'method-chooser.next': 'Daarna komt een getal, een vak voor een code, of een telefoontje.',
  'method-chooser.stuck.1':
    'Ontbreekt er iets? Alleen methoden die geregistreerd zijn, en toegestaan zijn om aan te melden, staan in de lijst. E-mail hoort daar niet bij.',

  'confirm-contact.title': 'Bevestig je nummer of adres',
  'confirm-contact.what': 'Voordat Microsoft een code stuurt, wil het zien dat je weet waar die heen gaat.',
  'confirm-contact.do.1':
    'Vul in wat de pagina vraagt, precies zoals je het hebt geregistreerd, en kies “{contactSend}”.',
  'confirm-contact.next': 'De code wordt verstuurd, en er verschijnt een vak voor.',
  'confirm-contact.stuck.1': 'Niet meer jouw nummer of adres? Ga terug en kies een andere methode.',

  // Registration
  'setup-step.title': 'Een methode registreren',
  'setup-step.what': 'De wizard leidt je stap voor stap door één methode.',
  'setup-step.do.1': 'Doe wat de pagina zegt en kies “{stepNext}”.',
  'setup-step.next': 'Aan het eind zie je dat het is gelukt, of begint de volgende methode.',
  'setup-step.stuck.1': 'Is “{stepNext}” grijs? Er moet op deze pagina nog iets gebeuren, vaak op de telefoon.',

  'setup-app-install.title': 'Haal de app',
  'setup-app-install.what': 'De wizard begint met een authenticator-app op je telefoon.',
  'setup-app-install.do.1':
    'Installeer de app op de telefoon, uit de eigen appwinkel van de telefoon: iPhone of Android.',
  'setup-app-install.do.2': 'Staat hij erop, kies dan “{stepNext}” op deze pagina.',
  'setup-app-install.next': 'De pagina laat dan zien hoe je je account toevoegt, met een QR-code.',
  'setup-app-install.stuck.1': 'Heb je de app al? Ga gewoon verder: in één app passen veel accounts.',

  'setup-app-account.title': 'Voeg je account toe in de app',
  'setup-app-account.what': 'De app moet klaarstaan voordat de QR-code verschijnt.',
  'setup-app-account.do.1':
    'Kies in de app +, dan “Werk- of schoolaccount”, dan “QR-code scannen”. Sta camera en meldingen toe.',
  'setup-app-account.do.2': 'Kies dan “{stepNext}” op deze pagina.',
  'setup-app-account.next': 'De QR-code verschijnt op deze pagina.',
  'setup-app-account.stuck.1': 'Geen + te zien? Het staat boven aan de lijst met accounts in de app.',

  'setup-app-qr.title': 'Scan de QR-code',
  'setup-app-qr.what':
    'Deze afbeelding koppelt de app aan je account. Ze is alleen voor jou: laat haar aan niemand zien en maak er geen foto van.',
  'setup-app-qr.do.1': 'Scan haar vanuit de authenticator-app, niet met alleen de camera.',
  'setup-app-qr.do.2': 'Toont de app je account, kies dan “{stepNext}”.',
  'setup-app-qr.next': 'De pagina probeert daarna de app uit, met een getal of een code.',
  'setup-app-qr.stuck.1': 'Lukt scannen niet? “{qrToggle}” toont hetzelfde als tekst, om in de app te typen.',

  'setup-app-key.title': 'Voeg het account met de hand toe',
  'setup-app-key.what': 'De pagina toont als tekst wat in de QR-code zit. Ga ermee om als met een wachtwoord.',
  'setup-app-key.do.1':
    'Kies in de app om het met de hand in te voeren en neem het precies over. Spaties en hoofdletters maken niet uit.',
  'setup-app-key.do.2': 'Toont de app je account, kies dan “{stepNext}”.',
  'setup-app-key.next': 'De pagina probeert daarna de app uit.',
  'setup-app-key.stuck.1':
    'Een code en een webadres zijn voor Microsoft Authenticator; een accountnaam en een geheime sleutel zijn voor andere apps. Vraagt die van jou om het andere, ga dan terug.',

  'setup-app-code.title': 'Probeer de code van de app uit',
  'setup-app-code.what': 'De pagina controleert of je app de juiste codes maakt.',
  'setup-app-code.do.1': 'Typ de zes cijfers die de app voor dit account toont en kies “{stepNext}”.',
  'setup-app-code.next': 'De app is dan geregistreerd.',
  'setup-app-code.stuck.1':
    'Geweigerd? Wacht op de volgende code: elke code leeft een halve minuut. Laat de telefoon zijn klok zelf instellen.',
  'setup-app-code.stuck.2':
    'Meerdere accounts in de app? De code moet die zijn van het account dat je net hebt toegevoegd.',

  'setup-app-number.title': 'Probeer de melding uit',
  'setup-app-number.what': 'Microsoft stuurt een eerste aanvraag naar je app. De pagina toont er een getal voor.',
  'setup-app-number.do.1': 'Open de app en typ het getal van deze pagina in de aanvraag.',
  'setup-app-number.do.2': 'Zegt de pagina dat het is goedgekeurd, kies dan “{stepNext}”.',
  'setup-app-number.next': 'De app is dan geregistreerd.',
  'setup-app-number.stuck.1':
    'Geen aanvraag? Open de app en trek omlaag om te vernieuwen; controleer of meldingen zijn toegestaan.',
  'setup-app-number.stuck.2':
    'Meerdere accounts in de app? De aanvraag is voor het account dat je net hebt toegevoegd.',

  'setup-phone.title': 'Registreer je telefoonnummer',
  'setup-phone.what': 'Microsoft stuurt een sms naar dit nummer, of belt het.',
  'setup-phone.do.1': 'Kies het land en typ het nummer zonder de eerste nul.',
  'setup-phone.do.2': 'Kies sms of bellen, en dan “{stepNext}”.',
  'setup-phone.next': 'Er komt een code per sms, of de telefoon gaat.',
  'setup-phone.stuck.1':
    'Nummers die alleen op internet bestaan, worden niet geaccepteerd. Gebruik een echt mobiel nummer.',

  'setup-phone-code.title': 'Voer de code uit de sms in',
  'setup-phone-code.what': 'Microsoft heeft zes cijfers gestuurd naar het nummer dat je hebt opgegeven.',
  'setup-phone-code.do.1': 'Typ de cijfers en kies “{stepNext}”.',
  'setup-phone-code.next': 'Het nummer is dan geregistreerd.',
  'setup-phone-code.stuck.1':
    'Na een minuut nog niets? Controleer het nummer op de pagina, het bereik en geblokkeerde afzenders.',
  'setup-phone-code.stuck.2': 'Verkeerd nummer? Kies “{stepBack}”. Kwamen er meer sms’en, gebruik dan de nieuwste.',

  'setup-phone-call.title': 'Neem de telefoon op',
  'setup-phone-call.what': 'Microsoft belt het nummer dat je hebt opgegeven.',
  'setup-phone-call.do.1': 'Neem op en druk op #.',
  'setup-phone-call.next': 'Het nummer is dan geregistreerd.',
  'setup-phone-call.stuck.1':
    'Geen telefoontje, of ging het ergens anders over? Kies “{stepBack}” en controleer het nummer.',

  'setup-email.title': 'Registreer een e-mailadres',
  'setup-email.what': 'Met dit adres kun je je wachtwoord opnieuw instellen als je er niet meer in komt.',
  'setup-email.do.1':
    'Typ een privéadres dat je zonder dit account kunt openen, niet je werkadres. Kies dan “{stepNext}”.',
  'setup-email.next': 'Daar wordt een code naartoe gestuurd.',
  'setup-email.stuck.1':
    'Niemand op het werk schrijft naar dit adres: het is alleen voor codes en voor berichten over je wachtwoord.',

  'setup-email-code.title': 'Voer de code uit de e-mail in',
  'setup-email-code.what': 'Microsoft heeft zes cijfers gestuurd naar het adres dat je hebt opgegeven.',
  'setup-email-code.do.1': 'Open die postbus in een ander tabblad, kom terug, typ de cijfers en kies “{stepNext}”.',
  'setup-email-code.next': 'Het adres is dan geregistreerd.',
  'setup-email-code.stuck.1':
    'Na een minuut nog niets? Kijk in de map met ongewenste e-mail. Een code geldt vijf minuten.',
  'setup-email-code.stuck.2': 'Een typefout in het adres? Kies “{stepBack}”.',

  'setup-done.title': 'Methode geregistreerd',
  'setup-done.what': 'Dat is gelukt. De pagina toont wat er nu geregistreerd is.',
  'setup-done.do.1':
    'Kies “{stepNext}”, tot en met de allerlaatste pagina. Stop je eerder, dan kan het opnieuw worden gevraagd.',
  'setup-done.stuck.1':
    'Wordt het later toch weer gevraagd? Dan ontbreekt er een tweede methode, of je bent niet tot de laatste pagina gekomen.',
  'setup-done.next': 'Is er nog een methode nodig, dan gaat de wizard daarmee verder. Zo niet, dan ben je aangemeld.',

  'method-picker.title': 'Kies een methode om toe te voegen',
  'method-picker.what': 'De pagina toont wat je van je organisatie mag registreren.',
  'method-picker.do.1': 'Kies er een die je nog niet hebt.',
  'method-picker.next': 'Daarvoor begint een korte wizard.',
  'method-picker.stuck.1': 'Ontbreekt er iets? Je organisatie staat het niet toe, of je hebt het al.',

  'security-info.title': 'Je methoden',
  'security-info.what': 'Deze pagina toont de methoden die je hebt geregistreerd.',
  'security-info.do.1': 'Kies “{addMethod}” om er een toe te voegen.',
  'security-info.do.2': 'Krijg je een andere telefoon, voeg die dan toe zolang de oude nog werkt.',
  'security-info.do.3': 'Verwijder wat je niet meer hebt: een oude telefoon of een oud adres.',
  'security-info.stuck.1':
    'Wordt om een telefoon gevraagd die je niet meer hebt? Kies daar een andere methode; is die er niet, dan moet je organisatie helpen.',

  // Reset
  'reset-start.title': 'Weer toegang tot je account',
  'reset-start.what': 'Hier stel je een nieuw wachtwoord in zonder het oude.',
  'reset-start.do.1': 'Typ je volledige e-mailadres van het werk.',
  'reset-start.do.2': 'Typ de tekens uit de afbeelding, of luister ernaar. Kies dan “{resetNext}”.',
  'reset-start.next':
    'Daarna bewijs je dat jij het bent, met methoden die je hebt geregistreerd, en kies je een nieuw wachtwoord.',
  'reset-start.stuck.1': 'Kun je de afbeelding niet lezen? Vraag een nieuwe, of gebruik het geluid.',
  'reset-start.stuck.2':
    'Geen methoden geregistreerd? Dan kun je het niet zelf opnieuw instellen: dat moet je organisatie doen.',

  'reset-unlock-choice.title': 'Vergeten of vergrendeld?',
  'reset-unlock-choice.what': 'De pagina vraagt waarom je je niet kunt aanmelden.',
  'reset-unlock-choice.do.1':
    'Vergeten: kies “Ik ben mijn wachtwoord vergeten”. Je stelt een nieuw in, en het account wordt ontgrendeld.',
  'reset-unlock-choice.do.2':
    'Je weet het, maar je komt er niet in: kies “Ik weet mijn wachtwoord, maar kan me nog steeds niet aanmelden”.',
  'reset-unlock-choice.next': 'In beide gevallen bewijs je daarna dat jij het bent.',
  'reset-unlock-choice.stuck.1': 'Niet zeker? Zeg dat je het bent vergeten: dat helpt in beide gevallen.',

  'reset-verify.title': 'Bewijs dat jij het bent',
  'reset-verify.what': 'De pagina vraagt je te bewijzen dat jij het bent, met methoden die je hebt geregistreerd.',
  'reset-verify.do.1': 'Kies een methode die je bij de hand hebt, en doe wat de pagina zegt.',
  'reset-verify.do.2':
    'Typ voor een sms of een telefoontje eerst het hele nummer, precies zoals je het hebt geregistreerd.',
  'reset-verify.next': 'Na de bewijzen kies je een nieuw wachtwoord.',
  'reset-verify.stuck.1':
    'Komt het nummer volgens de pagina niet overeen? Typ het met + en landcode, zonder de eerste nul.',
  'reset-verify.stuck.2':
    'Komt er niets? Wacht tien seconden: dan verschijnen “Probeer het opnieuw” en “Neem contact op met uw beheerder”. Het laatste stuurt een bericht naar je organisatie.',
  'reset-verify.stuck.3': 'Neem de tijd: na vijf verkeerde pogingen is een methode een dag gesloten.',

  'reset-code.title': 'Voer de code in',
  'reset-code.what': 'De pagina vraagt om de code van de methode die je hebt gekozen.',
  'reset-code.do.1': 'Typ de nieuwste code. Hij geldt vijf minuten; een code uit de app een halve minuut.',
  'reset-code.next': 'Daarna komt het tweede bewijs, of het nieuwe wachtwoord.',
  'reset-code.stuck.1':
    'Na een minuut nog niets? Kijk bij e-mail in de map met ongewenste e-mail; controleer bij een sms het bereik.',
  'reset-code.stuck.2':
    'Na vijf verkeerde pogingen is een methode een dag gesloten: kies vóór die tijd een andere methode.',

  'reset-new-password.title': 'Kies een nieuw wachtwoord',
  'reset-new-password.what': 'Je hebt bewezen dat jij het bent. Stel nu het nieuwe wachtwoord in.',
  'reset-new-password.do.1':
    'Typ het twee keer. Neem minstens 8 tekens van drie soorten: kleine letters, hoofdletters, cijfers, symbolen.',
  'reset-new-password.do.2':
    'Laat je naam, de naam van je organisatie en gewone woorden weg. Alleen gewone letters en symbolen mogen, geen accenten.',
  'reset-new-password.next': 'Je kunt je er meteen mee aanmelden; bij sommige organisaties duurt het twee minuten.',
  'reset-new-password.stuck.1':
    'Geweigerd terwijl het sterk lijkt? Er zit een gewoon woord of patroon in. Probeer een paar woorden die niets met elkaar te maken hebben.',
  'reset-new-password.stuck.2': 'Je organisatie heeft misschien strengere regels dan de pagina toont: maak het langer.',

  'reset-done.title': 'Je wachtwoord is nieuw',
  'reset-done.what': 'Het wachtwoord is opnieuw ingesteld. Meestal gaat er een bericht naar je adressen.',
  'reset-done.do.1': 'Ga terug en meld je aan met het nieuwe. Wijzig het ook op je telefoon en in je e-mailprogramma.',
  'reset-done.stuck.1':
    'Nog niet geaccepteerd? Wacht twee minuten. Oude wachtwoorden die in een telefoon zijn opgeslagen, kunnen het account opnieuw vergrendelen.',

  'reset-unavailable.title': 'Je kunt het niet zelf opnieuw instellen',
  'reset-unavailable.what': 'De pagina zegt dat opnieuw instellen voor je account niet mogelijk is.',
  'reset-unavailable.do.1':
    'Alleen je organisatie kan nu helpen: de link naar je beheerder op de pagina stuurt een bericht.',
  'reset-unavailable.do.2': 'Open “Ondersteuningscode” op de pagina, kopieer wat er staat, en stuur dat mee.',
  'reset-unavailable.stuck.1': 'Controleer of je je werkadres hebt getypt en geen privéadres.',

  'reset-throttled.title': 'Te veel pogingen',
  'reset-throttled.what': 'Er zijn te veel pogingen gedaan; de pagina is een tijd voor je gesloten.',
  'reset-throttled.do.1': 'Stop nu met proberen: na 24 uur gaat ze weer open.',
  'reset-throttled.stuck.1': 'Kun je niet wachten? Je organisatie kan een nieuw wachtwoord voor je instellen.',

  'reset-error.title': 'De pagina meldt een fout',
  'reset-error.what': 'Het opnieuw instellen kon niet worden afgerond. Je oude wachtwoord geldt nog.',
  'reset-error.do.1': 'Wacht een paar minuten en begin opnieuw.',
  'reset-error.stuck.1':
    'Open “Ondersteuningscode” op de pagina, kopieer wat er staat, en stuur dat naar je organisatie.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Aanmelden',
  'own-sign-in.what': 'Dit is een pagina van je organisatie. Ze vraagt wie je bent.',
  'own-sign-in.do.1': 'Doe wat de pagina zegt en kies “{elementSubmit}”.',
  'own-sign-in.next': 'Daarna moet je misschien op je telefoon goedkeuren of een code typen.',
  'own-sign-in.stuck.1': 'Wachtwoord vergeten? De pagina biedt een manier om een nieuw wachtwoord in te stellen.',

  'own-wait.title': 'Een ogenblik',
  'own-wait.what': 'De pagina is bezig. Er hoeft niets te worden getypt of opgelost.',
  'own-wait.do.1': 'Laat dit venster open en op de voorgrond.',
  'own-wait.next': 'Deze pagina gaat vanzelf verder.',
  'own-wait.stuck.1':
    'Na een minuut nog niets? Laad de pagina opnieuw: ze gaat verder waar je was, of laat je opnieuw beginnen.',

  'own-choose.title': 'Kies hoe je bewijst dat jij het bent',
  'own-choose.what': 'De pagina vraagt je te bewijzen dat jij het bent, met methoden die je hebt geregistreerd.',
  'own-choose.do.1': 'Kies een methode die je bij de hand hebt, en doe wat de pagina zegt.',
  'own-choose.next': 'Daarna komt een getal, een vak voor een code, of een telefoontje.',
  'own-choose.stuck.1':
    'Ontbreekt er iets? Alleen methoden die hier meetellen, staan in de lijst. Heb je er geen, dan moet je organisatie helpen.',

  'own-number.title': 'Bevestig je nummer of adres',
  'own-number.what': 'Voor een sms of een gesprek wil de pagina zien dat je het nummer kent.',
  'own-number.do.1': 'Vul in wat de pagina vraagt, precies zoals je het hebt geregistreerd, en kies “{elementSubmit}”.',
  'own-number.next': 'Er komt een code per sms, of de telefoon gaat.',

  'own-code.title': 'Voer de code in',
  'own-code.what': 'De pagina vraagt om een code, uit je authenticator-app of uit een bericht.',
  'own-code.do.1': 'Lees de zin op de pagina zelf: die zegt waar de code staat. Typ hem en kies “{elementSubmit}”.',
  'own-code.next': 'Klopt de code, dan gaat de pagina naar de volgende stap.',
  'own-code.stuck.1': 'Geweigerd? Gebruik alleen de nieuwste code, en wacht op de volgende als die uit de app komt.',
  'own-code.stuck.2':
    'Na een minuut nog niets? Kijk bij e-mail in de map met ongewenste e-mail; controleer bij een sms het bereik.',

  'own-call.title': 'Neem de telefoon op',
  'own-call.what': 'Je telefoon wordt gebeld.',
  'own-call.do.1': 'Neem op, luister en druk op #. Op deze pagina hoef je niets te typen.',
  'own-call.next': 'Deze pagina gaat vanzelf verder.',
  'own-call.stuck.1': 'Binnen een minuut niet gebeld? De pagina biedt aan nog eens te bellen, of een andere methode.',

  'own-passkey.title': 'Gebruik je passkey',
  'own-passkey.what': 'De pagina vraagt je browser om een passkey of een beveiligingssleutel.',
  'own-passkey.do.1':
    'Kies “{elementSubmit}” en volg de browser: vinger, gezicht, pincode of een aanraking van de sleutel.',
  'own-passkey.next': 'Deze pagina gaat vanzelf verder.',
  'own-passkey.stuck.1':
    'Staat de passkey op een ander apparaat? De browser biedt aan een telefoon te gebruiken. Of kies een andere methode.',

  'own-approve.title': 'Typ dit getal in je app',
  'own-approve.what':
    'Er is een verzoek gestuurd naar het gekoppelde apparaat. Het getal laat zien dat pagina en apparaat bij elkaar horen.',
  'own-approve.do.1': 'Open Twofold, of de app, op dat apparaat.',
  'own-approve.do.2':
    'Typ het getal van deze pagina in de aanvraag en bevestig. Je typt het; je tikt het niet aan in een lijst.',
  'own-approve.next': 'Deze pagina gaat vanzelf verder.',
  'own-approve.stuck.1':
    'Geen verzoek? Open het apparaat en kijk: er komt niet altijd een melding. De pagina biedt een nieuw verzoek aan, of een andere methode.',

  'own-pair.title': 'Koppel je apparaat',
  'own-pair.what':
    'De pagina toont een link, als plaatje of als tekst, die een apparaat aan je account bindt. Hij is alleen voor jou: laat hem aan niemand zien.',
  'own-pair.do.1': 'Scan het plaatje met dat apparaat, of open daar de link.',
  'own-pair.next': 'De pagina probeert het daarna uit, met een getal om te typen.',
  'own-pair.stuck.1':
    'Gebeurt er niets? Het plaatje verloopt na enkele minuten: vraag om een nieuw, of kies een andere methode.',

  'own-more-info.title': 'Meer informatie vereist',
  'own-more-info.what':
    'Je organisatie vraagt je manieren te registreren om te bewijzen dat jij het bent. Je gebruikt ze om je aan te melden, en om een vergeten wachtwoord opnieuw in te stellen.',
  'own-more-info.do.1': 'Houd je telefoon bij de hand en kies “{elementSubmit}”.',
  'own-more-info.do.2':
    'Gebruik een computer als dat kan: je moet een afbeelding op het scherm scannen met de telefoon.',
  'own-more-info.next': 'Een wizard vraagt om de ene methode na de andere, en zegt aan het eind dat je klaar bent.',
  'own-more-info.stuck.1':
    'Komt deze pagina elke keer terug? Dat gaat door tot er genoeg methoden geregistreerd zijn: ga door tot de laatste pagina van de wizard.',

  'own-add.title': 'Een methode registreren',
  'own-add.what': 'De pagina stelt een methode voor. De andere staan achter haar link naar een andere methode.',
  'own-add.do.1': 'Doe wat de pagina zegt en kies “{elementSubmit}”.',
  'own-add.next': 'Aan het eind zie je dat het is gelukt, of begint de volgende methode.',
  'own-add.stuck.1': 'Is iets niet te kiezen? De pagina zegt waarom: misschien moet eerst een andere methode.',

  'own-app.title': 'Scan de QR-code',
  'own-app.what':
    'Deze afbeelding koppelt de app aan je account. Ze is alleen voor jou: laat haar aan niemand zien en maak er geen foto van.',
  'own-app.do.1': 'Scan haar vanuit de authenticator-app, niet met alleen de camera.',
  'own-app.do.2': 'Typ de zes cijfers die de app voor dit account toont en kies “{elementSubmit}”.',
  'own-app.next': 'De app is dan geregistreerd.',
  'own-app.stuck.1': 'Lukt het scannen niet? De pagina toont hetzelfde als een sleutel om in de app te typen.',
  'own-app.stuck.2':
    'Geweigerd? Wacht op de volgende code: elke code leeft een halve minuut. Laat de telefoon zijn klok zelf instellen.',

  'own-codes.title': 'Bewaar je herstelcodes',
  'own-codes.what':
    'Elk van deze codes werkt één keer, als je niets anders bij de hand hebt. Ze worden alleen nu getoond.',
  'own-codes.do.1':
    'Druk ze af of zet ze in een wachtwoordbeheerder, niet alleen op je telefoon. Zeg daarna dat je ze hebt.',
  'own-codes.stuck.1': 'Later kwijt? Maak een nieuwe set op de pagina met je methoden: die vervangt deze.',

  'own-review.title': 'Klopt alles?',
  'own-review.what': 'Deze pagina toont de methoden die je hebt geregistreerd.',
  'own-review.do.1':
    'Kijk het na: een oud nummer of een verloren telefoon kan je buitensluiten. Klopt alles, kies dan “{elementSubmit}”.',
  'own-review.stuck.1': 'Klopt er iets niet? Verander het nu: de pagina leidt naar de lijst met je methoden.',

  'own-manage.title': 'Je methoden',
  'own-manage.what': 'Deze pagina toont de methoden die je hebt geregistreerd.',
  'own-manage.do.1': 'Krijg je een andere telefoon, voeg die dan toe zolang de oude nog werkt.',
  'own-manage.do.2': 'Verwijder wat je niet meer hebt: een oude telefoon of een oud adres.',
  'own-manage.stuck.1':
    'Staat er iets bij wat je niet hebt toegevoegd? Verwijder het, stel je wachtwoord opnieuw in en meld het je organisatie.',

  'own-new-password.title': 'Kies een nieuw wachtwoord',
  'own-new-password.what': 'Je hebt bewezen dat jij het bent. Stel nu het nieuwe wachtwoord in.',
  'own-new-password.do.1':
    'Typ het en let op de lijst met regels: elke regel wordt aangevinkt zodra eraan is voldaan. Kies daarna “{elementSubmit}”.',
  'own-new-password.next': 'Daarna meld je je ermee aan, ook op je andere apparaten.',
  'own-new-password.stuck.1':
    'Geweigerd terwijl het sterk lijkt? Er zit een gewoon woord of patroon in. Probeer een paar woorden die niets met elkaar te maken hebben.',

  'own-ended.title': 'Hier hield het op',
  'own-ended.what': 'De pagina kon niet verder. Wat al klaar was, blijft zoals het is.',
  'own-ended.do.1':
    'Lees de reden op de pagina. Biedt ze aan opnieuw te beginnen, doe dat; noemt ze je organisatie, dan kan alleen die helpen.',
  'own-ended.stuck.1': 'Houdt het telkens op? Sluit andere tabbladen van deze pagina en begin met een nieuw.',

  // Codes on error pages
  'code.locked':
    'Het account is na te veel pogingen een tijd vergrendeld, of het adres waar je vandaan komt is geblokkeerd. Wacht een paar minuten, of stel je wachtwoord opnieuw in.',
  'code.wrongPassword': 'Het adres of het wachtwoord klopt niet. Controleer beide, of stel je wachtwoord opnieuw in.',
  'code.expiredPassword':
    'Je wachtwoord is verlopen. Meld je nog een keer aan om het te wijzigen, of stel het opnieuw in.',
  'code.changePassword':
    'Je wachtwoord is misschien bij anderen bekend en moet worden gewijzigd. Stel het nu opnieuw in.',
  'code.disabled': 'Dit account is uitgeschakeld. Alleen je organisatie kan het inschakelen.',
  'code.unknownAccount':
    'Er is hier geen account met dit adres bekend. Kijk of je een typefout ziet, en gebruik je werkadres.',
  'code.otherOrganisation':
    'Je bent aangemeld met een account van een andere organisatie, of met een privéaccount. Meld je af, en dan aan met het juiste account.',
  'code.register': 'Je moet eerst je methoden registreren. Meld je aan in een browser en doorloop de wizard.',
  'code.registerBlockedByRisk':
    'Registreren mag nu niet, omdat deze aanmelding riskant lijkt. Je organisatie kan je doorlaten.',
  'code.registerElsewhere':
    'Je organisatie laat je alleen registreren vanuit haar netwerk, vanaf bepaalde apparaten, of met een toegangspas die ze je geeft.',
  'code.secondFactor': 'Er is een tweede bewijs nodig, of het is verlopen. Meld je opnieuw aan en rond het af.',
  'code.phoneLimit': 'Er is te vaak om een telefoontje gevraagd. Wacht een paar minuten, of gebruik de app.',
  'code.tryAgain': 'Er ging bij Microsoft even iets mis. Probeer het opnieuw.',
  'code.signInAgain': 'Je sessie is beëindigd, vaak omdat het wachtwoord is gewijzigd. Meld je opnieuw aan.',
  'code.notAssigned': 'Je staat niet op de lijst van mensen voor deze app. Je organisatie kan je toevoegen.',
  'code.blocked': 'Een regel van je organisatie staat deze aanmelding niet toe vanaf hier, of met deze app.',
  'code.blockedByRisk':
    'Je account is geblokkeerd omdat het lijkt alsof iemand anders het gebruikt. Meld het meteen bij je organisatie.',
  'code.device':
    'Je organisatie staat alleen apparaten toe die ze beheert. Gebruik je werkcomputer, of laat dit apparaat registreren.',
  'code.approvedApp': 'Deze app is niet toegestaan. Gebruik de app die je organisatie noemt, zoals Outlook.',
  'code.consent': 'De app is niet goedgekeurd in je organisatie. Vraag erom; zoek geen omweg.',
  'code.application':
    'De app of de link is verkeerd ingesteld. Met je account is niets mis: meld het aan wie de app beheert.',
  'code.officeUnreachable':
    'Microsoft kan de eigen servers van je organisatie niet bereiken. Probeer het later opnieuw.',
  'code.hours': 'Van je organisatie mag je je alleen op bepaalde uren aanmelden.',
  'code.wrongCurrentPassword': 'Het huidige wachtwoord klopt niet. Typ het nog een keer, of stel het opnieuw in.',
  'code.weakPassword':
    'Het nieuwe wachtwoord is te makkelijk te raden, of breekt een regel. Kies een langer zonder namen en gewone woorden.',
  'code.passwordDelay':
    'Het nieuwe wachtwoord is op één plek opgeslagen, maar nog niet overal. Wacht een paar minuten en meld je dan aan.',
  'code.deviceCode': 'De code voor het andere apparaat is verkeerd of verlopen. Begin op dat apparaat opnieuw.',
  'code.resetOff': 'Zelf je wachtwoord opnieuw instellen is in je organisatie uitgeschakeld.',
  'code.resetNotSetUp': 'Opnieuw instellen is in je organisatie nog niet volledig ingericht.',
  'code.resetLicence': 'Je account heeft geen licentie om het wachtwoord zelf opnieuw in te stellen.',
  'code.resetGroup': 'Je account zit niet in de groep mensen die hun wachtwoord zelf opnieuw mogen instellen.',
  'code.resetNotEnough': 'Er zijn te weinig methoden geregistreerd voor je account.',
  'code.resetUnreachable':
    'Microsoft kan de eigen servers van je organisatie niet bereiken. Probeer het later opnieuw.',
  'code.other': 'Deze code is hier niet bekend. Kopieer hem voor de mensen die je helpen.',

  // The checklist
  'checklist.title': 'Jouw instellingen',
  'checklist.lead': 'Vink aan wat je hebt geregistreerd. Het blijft op dit apparaat, en zorgt dat de hulp bij je past.',
  'checklist.reset-only': 'alleen om opnieuw in te stellen',
  'checklist.sign-in-only': 'niet om opnieuw in te stellen',
  'checklist.until': 'tot {date}',
  'checklist.next': 'Wat je nu doet',
  'checklist.first-time': 'Registreer je methoden',
  'checklist.page': 'De pagina op de voorgrond',
  'checklist.here': 'Ze toont: {title}',
  'checklist.topics': 'Goed om te weten',
  'checklist.pick': 'Hulp waar Twofold niet in de pagina kan verschijnen',
  'checklist.pick-lead':
    'Sommige browsers houden extensies weg van bepaalde pagina’s, en in Outlook, Word of Teams werkt geen enkele extensie. Kies wat je daar ziet.',
  'checklist.entra': 'Aanmelden',
  'checklist.security-info': 'Registreren',
  'checklist.reset': 'Een wachtwoord opnieuw instellen',
  'ui.pages': 'Pagina’s van je organisatie',
  'ui.pages-lead':
    'Sommige organisaties hebben eigen pagina’s voor registreren en opnieuw instellen. Twofold helpt daar alleen waar jij het toestaat, en alleen naast zijn eigen formulieren. Het leest niets van wat je typt.',
  'ui.pages-here': 'De pagina op de voorgrond is op {host}.',
  'ui.pages-wanted': 'Je organisatie vraagt om deze. Ze blijven uit tot jij ze toestaat:',
  'ui.pages-granted': 'Toegestaan:',
  'ui.pages-none': 'Er is nog geen pagina toegestaan.',
  'ui.pages-address': 'Adres van de pagina',
  'ui.pages-allow-address': 'Toestaan',
  'ui.pages-allow': 'Toestaan op {host}',
  'ui.pages-withdraw': 'Stoppen op {host}',
  'ui.pages-refused': 'Er is niets veranderd: de browser kreeg geen toestemming.',
  'address.genuine': 'Een echt aanmeldingsadres van Microsoft.',
  'address.insecure': 'De naam klopt, maar de verbinding is niet veilig. Typ hier niets.',
  'address.pretending':
    'Pas op: dit adres gebruikt de naam van Microsoft, of letters die erop lijken, maar hoort niet bij de aanmeldingsadressen van Microsoft. Typ hier geen wachtwoord.',
  'address.other': 'Geen aanmeldingsadres van Microsoft.',

  'topic.desktop.title': 'Hierheen gestuurd door Outlook, Word of Teams?',
  'topic.desktop.what': 'In die programma’s kan niemand je de weg wijzen. In deze browser gaat het makkelijker.',
  'topic.desktop.do.1': 'Laat het venster van het programma zoals het is, en open de link hieronder in deze browser.',
  'topic.desktop.do.2': 'Meld je hier aan en registreer je methoden, tot en met de laatste pagina.',
  'topic.desktop.do.3': 'Sluit daarna het venster van het programma en meld je daar opnieuw aan.',
  'topic.desktop.stuck.1':
    'Wachtwoord vergeten? Stel het eerst hier opnieuw in, en gebruik het nieuwe dan in het programma.',

  'topic.new-phone.title': 'Een nieuwe telefoon',
  'topic.new-phone.what': 'Een authenticator-app verhuist niet altijd vanzelf mee naar een nieuwe telefoon.',
  'topic.new-phone.do.1': 'Houd de oude telefoon tot de nieuwe werkt.',
  'topic.new-phone.do.2': 'Open de lijst met je methoden, voeg de app op de nieuwe telefoon toe, en probeer hem uit.',
  'topic.new-phone.do.3': 'Verwijder pas daarna de oude uit de lijst.',
  'topic.new-phone.stuck.1':
    'Is de oude telefoon al weg? Meld je aan met een andere methode. Is die er niet, dan moet je organisatie je methoden opnieuw instellen.',
}
