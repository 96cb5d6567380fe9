// Dutch of what is mailed, texted and spoken; every `action` is an infinitive with ‘te’, to follow ‘om’.
import type { NoticeTable } from './index.ts'

export const nl: NoticeTable = {
  'action.register': 'een aanmeldingsmethode toe te voegen',
  'action.reset': 'je wachtwoord opnieuw in te stellen',
  'action.sign-in': 'je aan te melden',
  'action.fresh': 'je aanmeldingsmethoden te wijzigen',

  'code.mail.subject': 'Je code voor {issuer}',
  'code.mail.text':
    'Gebruik deze code om {action}:\n\n{code}\n\nDe code werkt één keer, is {minutes} minuten geldig en werkt alleen op de pagina waar erom is gevraagd.\n\nNiemand van {organisation} zal je ooit om deze code vragen. Als je geen code hebt aangevraagd, hoef je niets te doen; blijf je codes krijgen, laat het ons dan weten: {support}',
  'code.text': '{issuer}: {code} is je code om {action}. Deel deze met niemand.',
  'call.key':
    'Hallo. Dit is {issuer}. We hebben een verzoek ontvangen om {action}. Was jij dat, druk dan op hekje. Was jij het niet, druk dan op nul en daarna op hekje om het te melden.',
  'call.code':
    'Hallo. Dit is {issuer}. Je code om {action} is: {digits}. Nog een keer: {digits}. Deel deze code met niemand. Heb je er niet om gevraagd, hang dan op.',

  'notice.greeting': 'Hallo {name},',
  'notice.not-you':
    'Als jij dit niet was, laat het ons dan meteen weten: {support}. Mogelijk gebruikt iemand anders je account.',
  'notice.was-you': 'Als jij het was, hoef je niets te doen.',
  'notice.when': 'Tijd: {time} (UTC)',

  'notice.method-added.subject': 'Er is een aanmeldingsmethode toegevoegd aan je account',
  'notice.method-added.text':
    'De methode ‘{method}’ is toegevoegd aan je account bij {organisation}, om je aan te melden of je wachtwoord opnieuw in te stellen.',
  'notice.method-removed.subject': 'Er is een aanmeldingsmethode verwijderd uit je account',
  'notice.method-removed.text': 'De methode ‘{method}’ is verwijderd uit je account bij {organisation}.',
  'notice.default-changed.subject': 'Je standaardmethode voor aanmelden is gewijzigd',
  'notice.default-changed.text':
    'Je account bij {organisation} vraagt bij het aanmelden nu eerst om de methode ‘{method}’.',
  'notice.password-reset.subject': 'Je wachtwoord is opnieuw ingesteld',
  'notice.password-reset.text':
    'Het wachtwoord van je account bij {organisation} is opnieuw ingesteld met twee van je aanmeldingsmethoden. Je bent overal afgemeld. Je aanmeldingsmethoden zijn niet veranderd.',
  'notice.method-paused.subject': 'Te veel onjuiste codes voor je account',
  'notice.method-paused.text':
    'Iemand heeft onjuiste antwoorden gegeven voor de methode ‘{method}’ van je account bij {organisation}. Daarom is deze methode een tijdje gepauzeerd op apparaten die je nog niet eerder hebt gebruikt. Je account is niet vergrendeld.',
  'notice.method-disabled.subject': 'Er is een aanmeldingsmethode uitgeschakeld',
  'notice.method-disabled.text':
    'De methode ‘{method}’ van je account bij {organisation} is uitgeschakeld na te veel onjuiste antwoorden. Meld je aan met een andere methode, verwijder deze en voeg hem opnieuw toe.',
  'notice.second-factor-failed.subject': 'Iemand kent je wachtwoord',
  'notice.second-factor-failed.text':
    'Je wachtwoord bij {organisation} is juist ingevoerd, maar de tweede stap is meerdere keren mislukt. Als jij dit niet was, stel je wachtwoord dan nu opnieuw in.',
  'notice.reset-refused.subject': 'Het opnieuw instellen van je wachtwoord is niet voltooid',
  'notice.reset-refused.text':
    'Iemand heeft een van je aanmeldingsmethoden met succes gebruikt om het wachtwoord van je account bij {organisation} opnieuw in te stellen, maar slaagde daarna niet met de andere. Je wachtwoord is niet gewijzigd.',
  'notice.reset-not-possible.subject': 'Je wachtwoord kan hier niet opnieuw worden ingesteld',
  'notice.reset-not-possible.text':
    'Je hebt geprobeerd het wachtwoord van je account bij {organisation} opnieuw in te stellen. Je account is daar niet voor ingesteld. Vraag hier om hulp: {support}',
  'notice.recovery-code-used.subject': 'Er is een opgeslagen herstelcode gebruikt',
  'notice.recovery-code-used.text':
    'Een van de opgeslagen herstelcodes van je account bij {organisation} is gebruikt. Deze is vervangen door een nieuwe, die is weergegeven op de pagina waar de code is gebruikt.',
  'notice.reported.subject': 'Je hebt een aanvraag gemeld',
  'notice.reported.text':
    'Een oproep over je account bij {organisation} is beantwoord met ‘dat was ik niet’. De aanvraag is beëindigd. We raden je aan je wachtwoord opnieuw in te stellen.',

  'notice.push-denied.subject': 'Je hebt een verzoek geweigerd',
  'notice.push-denied.text':
    'Een verzoek voor je account bij {organisation} is op je apparaat geweigerd. Verzoeken aan je apparaten zijn een tijdje gepauzeerd. Kwam het niet van jou, dan kent iemand misschien je wachtwoord: we raden je aan het opnieuw in te stellen.',
  'notice.push-reported.subject': 'Je hebt een verzoek gemeld',
  'notice.push-reported.text':
    'Een verzoek voor je account bij {organisation} is beantwoord met ‘dat was ik niet’. Het is beëindigd en verzoeken aan je apparaten zijn een tijdje gepauzeerd. We raden je aan je wachtwoord opnieuw in te stellen.',

  'method.fido2': 'Passkey of beveiligingssleutel',
  'method.push': 'Goedkeuring in de authenticator-app',
  'method.totp': 'Authenticator-app',
  'method.sms': 'Sms naar je telefoon',
  'method.voice': 'Oproep naar je telefoon',
  'method.email': 'E-mailadres',
  'method.recoveryCode': 'Opgeslagen herstelcodes',
}
