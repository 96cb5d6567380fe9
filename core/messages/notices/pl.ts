// Polish of what is mailed, texted and spoken; every `action` is an infinitive that says whose account it is about.
import type { NoticeTable } from './index.ts'

export const pl: NoticeTable = {
  'action.register': 'dodać metodę logowania do Twojego konta',
  'action.reset': 'zresetować hasło do Twojego konta',
  'action.sign-in': 'zalogować się na Twoje konto',
  'action.fresh': 'zmienić metody logowania na Twoim koncie',

  'code.mail.subject': 'Twój kod {issuer}',
  'code.mail.text':
    'Użyj tego kodu, aby {action}:\n\n{code}\n\nKod działa jeden raz i tylko na stronie, która o niego poprosiła. Czas ważności w minutach: {minutes}.\n\nNikt z organizacji {organisation} nigdy nie poprosi Cię o ten kod. Jeśli prośba o kod nie pochodzi od Ciebie, nie musisz nic robić; jeśli kody nadal przychodzą, powiadom nas: {support}',
  'code.text': '{issuer}: {code} to kod pozwalający {action}. Nie udostępniaj go nikomu.',
  'call.key':
    'Dzień dobry. Tu {issuer}. Ktoś chce {action}. Jeśli to Ty, naciśnij krzyżyk. Jeśli to nie Ty, naciśnij zero, a następnie krzyżyk, aby to zgłosić.',
  'call.code':
    'Dzień dobry. Tu {issuer}. Kod pozwalający {action} to: {digits}. Powtarzam: {digits}. Nie udostępniaj go nikomu. Jeśli prośba o kod nie pochodzi od Ciebie, rozłącz się.',

  'notice.greeting': 'Dzień dobry, {name}!',
  'notice.not-you': 'Jeśli to nie Ty, natychmiast nas powiadom: {support}. Ktoś inny może używać Twojego konta.',
  'notice.was-you': 'Jeśli to Ty, nie musisz nic robić.',
  'notice.when': 'Czas: {time} (UTC)',

  'notice.method-added.subject': 'Do Twojego konta dodano metodę logowania',
  'notice.method-added.text':
    'Do Twojego konta w organizacji {organisation} dodano metodę „{method}”. Pozwala ona zalogować się lub zresetować hasło.',
  'notice.method-removed.subject': 'Z Twojego konta usunięto metodę logowania',
  'notice.method-removed.text': 'Z Twojego konta w organizacji {organisation} usunięto metodę „{method}”.',
  'notice.default-changed.subject': 'Zmieniono Twoją domyślną metodę logowania',
  'notice.default-changed.text':
    'Podczas logowania na Twoje konto w organizacji {organisation} teraz najpierw używana jest metoda „{method}”.',
  'notice.password-reset.subject': 'Twoje hasło zostało zresetowane',
  'notice.password-reset.text':
    'Hasło do Twojego konta w organizacji {organisation} zresetowano przy użyciu dwóch Twoich metod logowania. Wszędzie nastąpiło wylogowanie. Twoje metody logowania się nie zmieniły.',
  'notice.method-paused.subject': 'Zbyt wiele błędnych kodów na Twoim koncie',
  'notice.method-paused.text':
    'Ktoś podał błędne odpowiedzi dla metody „{method}” na Twoim koncie w organizacji {organisation}. Dlatego została ona na pewien czas wstrzymana na urządzeniach, które nie były wcześniej przez Ciebie używane. Twoje konto nie jest zablokowane.',
  'notice.method-disabled.subject': 'Wyłączono metodę logowania',
  'notice.method-disabled.text':
    'Metodę „{method}” na Twoim koncie w organizacji {organisation} wyłączono po zbyt wielu błędnych odpowiedziach. Zaloguj się inną metodą, usuń tę i dodaj ją ponownie.',
  'notice.second-factor-failed.subject': 'Ktoś zna Twoje hasło',
  'notice.second-factor-failed.text':
    'Twoje hasło w organizacji {organisation} wprowadzono poprawnie, ale drugi krok kilka razy się nie powiódł. Jeśli to nie Ty, zresetuj teraz hasło.',
  'notice.reset-refused.subject': 'Resetowanie Twojego hasła nie zostało ukończone',
  'notice.reset-refused.text':
    'Aby zresetować hasło do Twojego konta w organizacji {organisation}, ktoś pomyślnie użył jednej z Twoich metod logowania, ale druga się nie powiodła. Twoje hasło nie zostało zmienione.',
  'notice.reset-not-possible.subject': 'Nie można tu zresetować Twojego hasła',
  'notice.reset-not-possible.text':
    'Podjęto próbę zresetowania hasła do Twojego konta w organizacji {organisation}. Twoje konto nie jest do tego skonfigurowane. Poproś o pomoc: {support}',
  'notice.recovery-code-used.subject': 'Użyto zapisanego kodu odzyskiwania',
  'notice.recovery-code-used.text':
    'Użyto jednego z zapisanych kodów odzyskiwania Twojego konta w organizacji {organisation}. Zastąpił go nowy kod, pokazany na stronie, na której go użyto.',
  'notice.reported.subject': 'Żądanie zostało przez Ciebie zgłoszone',
  'notice.reported.text':
    'Na połączenie dotyczące Twojego konta w organizacji {organisation} odpowiedziano „to nie ja”. Żądanie zostało zakończone. Zalecamy zresetowanie hasła.',

  'notice.push-denied.subject': 'Odrzucono żądanie',
  'notice.push-denied.text':
    'Żądanie dotyczące Twojego konta w organizacji {organisation} zostało odrzucone na Twoim urządzeniu. Żądania do Twoich urządzeń są przez jakiś czas wstrzymane. Jeśli nie pochodziło od Ciebie, ktoś może znać Twoje hasło: zalecamy jego zresetowanie.',
  'notice.push-reported.subject': 'Żądanie zostało przez Ciebie zgłoszone',
  'notice.push-reported.text':
    'Na żądanie dotyczące Twojego konta w organizacji {organisation} odpowiedziano „to nie ja”. Zostało ono zakończone, a żądania do Twoich urządzeń są przez jakiś czas wstrzymane. Zalecamy zresetowanie hasła.',

  'method.fido2': 'Klucz dostępu lub klucz zabezpieczeń',
  'method.push': 'Zatwierdzanie w aplikacji uwierzytelniającej',
  'method.totp': 'Aplikacja uwierzytelniająca',
  'method.sms': 'SMS na Twój telefon',
  'method.voice': 'Połączenie na Twój telefon',
  'method.email': 'Adres e-mail',
  'method.recoveryCode': 'Zapisane kody odzyskiwania',
}
