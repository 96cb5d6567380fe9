// What guidance says, in Polish; worded without a grammatical gender for the reader, names and spans of time stand in the nominative.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  // Captions, where the page's own cannot be quoted
  'label.primary': 'Dalej',
  'label.back': 'Nie',
  'label.proofUpNext': 'Dalej',
  'label.proofUpSkip': 'Pomiń na razie',
  'label.forgotPassword': 'Nie pamiętam hasła',
  'label.cantAccess': 'Nie możesz uzyskać dostępu do konta?',
  'label.otherTile': 'Użyj innego konta',
  'label.otherWay': 'Zaloguj się w inny sposób',
  'label.otherCredential': 'Inne sposoby logowania',
  'label.resend': 'Wyślij kolejne żądanie',
  'label.codeSubmit': 'Weryfikuj',
  'label.chooserCancel': 'Anuluj',
  'label.contactSend': 'Wyślij kod',
  'label.stepNext': 'Dalej',
  'label.stepBack': 'Wstecz',
  'label.appDownload': 'Pobierz teraz',
  'label.qrToggle': 'Nie możesz zeskanować obrazu?',
  'label.addMethod': 'Dodaj metodę logowania',
  'label.addMethodOld': 'Dodaj metodę logowania',
  'label.resetNext': 'Dalej',
  'label.resetCancel': 'Anuluj',
  'label.elementSubmit': 'Dalej',
  'label.differentApp': 'Chcę użyć innej aplikacji uwierzytelniającej',
  'label.differentMethod': 'Chcę skonfigurować inną metodę',

  // Around every card
  'ui.from': 'Od Twofold, nie od Microsoft',
  'ui.from-page': 'Od Twofold, nie od tej strony',
  'ui.open': 'Pomoc do tej strony',
  'ui.close': 'Zamknij tę pomoc',
  'ui.next': 'Co będzie dalej',
  'ui.stuck': 'Jeśli coś nie idzie',
  'ui.copy': 'Kopiuj',
  'ui.copied': 'Skopiowano',
  'ui.progress': '{done} z {required}',
  'ui.time-left': 'Czas, który pozostał na tych stronach: mniej więcej {time}.',
  'ui.not-this': 'Widzę coś innego',
  'ui.heard': 'Pomoc do tej strony: {title}',
  'ui.about': 'Odczytywane nie jest nic, co wpisujesz, ani żaden numer czy nazwa na tej stronie.',

  // Names put into sentences
  organisation: 'twoja organizacja',
  'method.app': 'Aplikacja uwierzytelniająca',
  'method.phone': 'Numer telefonu komórkowego',
  'method.email': 'Prywatny adres e-mail',
  'method.key': 'Klucz dostępu lub klucz zabezpieczeń',
  'method.codes': 'Kody odzyskiwania',
  'family.app': 'aplikację uwierzytelniającą',
  'family.phone': 'swój numer telefonu komórkowego',
  'family.email': 'prywatny adres e-mail',
  'family.key': 'klucz dostępu lub klucz zabezpieczeń',
  'family.codes': 'zapisane kody odzyskiwania',

  // Policy, dates and traps
  'note.required.1': 'Potrzebujesz jednej metody, którą akceptuje {organisation}.',
  'note.required.2':
    'Potrzebujesz dwóch różnych metod, które akceptuje {organisation}. Jeśli strona pokazuje już jedną, wystarczy jeszcze jedna.',
  'note.progress': 'Gotowe metody: {done} z {required}. Brakuje jeszcze: {needed}.',
  'note.progress.done': 'Masz już wszystkie wymagane metody ({required}). Każda następna to zapas.',
  'note.first.push': 'Zacznij od aplikacji {app}: to najbezpieczniejsza z metod tutaj, a zatwierdzenie trwa chwilę.',
  'note.first.totp': 'Zacznij od aplikacji uwierzytelniającej: jej kody działają nawet bez połączenia.',
  'note.first.fido2': 'Zacznij od klucza dostępu lub klucza zabezpieczeń: nikt nie wyłudzi go od ciebie podstępem.',
  'note.first.sms': 'Zacznij od numeru telefonu komórkowego i miej telefon pod ręką.',
  'note.first.voice': 'Zacznij od numeru telefonu i miej telefon pod ręką.',
  'note.first.email': 'Dodaj prywatny adres e-mail: taki, który otworzysz bez tego konta.',
  'note.first.recoveryCode': 'Zapisz zestaw kodów odzyskiwania i trzymaj je gdzie indziej niż na tym urządzeniu.',
  'note.others': 'Potem dodaj {methods}.',
  'note.one-family':
    'Zatwierdzenia i kody z aplikacji uwierzytelniającej liczą się razem jako jedna metoda. Druga musi być czymś innym.',
  'note.second-proof': 'Potrzebne są dwa potwierdzenia. Do drugiego wybierz inną metodę.',
  'note.email-for-reset':
    'E-mail służy tylko do resetowania hasła: nie można się nim logować i nie może być pierwszą metodą.',
  'note.keys-not-for-reset':
    'Klucze zabezpieczeń, klucze dostępu i Windows Hello są dobre do logowania, ale nie liczą się przy resetowaniu hasła.',
  'note.phone-ends': 'Od dnia {date} Microsoft nie wysyła już SMS-ów i nie dzwoni. Jeśli możesz, wybierz aplikację.',
  'note.phone-ends-yours':
    'Od dnia {date} Microsoft nie wysyła już SMS-ów i nie dzwoni. Bez numeru telefonu będziesz mieć za mało metod: dodaj inną przed tym dniem.',
  'note.phone-ended': 'Od dnia {date} Microsoft nie wysyła SMS-ów i nie dzwoni. Użyj aplikacji lub innej metody.',
  'note.reconfirm':
    'Masz wszystko, czego potrzebujesz. To zwykła kontrola, co {days} dni: przejrzyj swoje metody i potwierdź je.',
  'note.reconfirm-maybe':
    'Masz już zarejestrowane metody? To może być zwykła kontrola, co {days} dni. Przejrzyj je i potwierdź.',
  'note.skippable': '„{proofUpSkip}” odkłada to na później. Pytanie wróci przy którymś z kolejnych logowań.',
  'note.session':
    'Masz razem 15 minut. Potem trzeba zalogować się ponownie i iść dalej; ukończone metody pozostają zarejestrowane.',
  'note.reset-session': 'Masz razem 15 minut. Potem trzeba zacząć od nowa.',
  'note.other-app': 'Wolisz inną aplikację niż {app}? Wybierz tutaj „{differentApp}”, zanim pojawi się kod QR.',
  'note.other-app-first':
    'Wystarczy dowolna aplikacja uwierzytelniająca. Jeśli ma to być inna niż {app}, wybierz tutaj „{differentApp}”, zanim pojawi się kod QR.',
  'note.other-app-refused': 'Dozwolona jest tu tylko aplikacja {app}. Dlatego nie ma linku do innej aplikacji.',
  'note.qr-other-app':
    'Ten kod QR odczyta tylko aplikacja {app}, chyba że wcześniej wybrano „{differentApp}”. Jeśli twoja aplikacja go nie przyjmuje, wróć i najpierw wybierz ten link.',
  'note.different-method':
    'Aby zarejestrować coś innego, wybierz „{differentMethod}”: to link na dole strony. Jeśli go nie ma, {organisation} wymaga najpierw tej metody.',
  'note.same-phone-qr':
    'Ta strona jest otwarta na telefonie. Telefon nie zeskanuje własnego ekranu: otwórz tę stronę na komputerze albo użyj na niej linku, który otwiera aplikację.',
  'note.same-phone-number':
    'Aplikacja jest na tym samym telefonie? Zapamiętaj liczbę, zanim do niej przejdziesz. Żądanie może ją zasłonić; można je znów ukryć, aby ją zobaczyć.',
  'note.place-and-name':
    'Zanim potwierdzisz, spójrz: żądanie może pokazywać aplikację, do której się logujesz, i mapę. Miejsce bywa dość niedokładne. Jeśli reszta się nie zgadza, odrzuć je.',
  'note.phone-format':
    'Numer wpisz ze znakiem + i kodem kraju, potem jedna spacja, a potem numer bez pierwszego zera: +44 7700900123.',
  'note.call-keys':
    'Naciśnij #, aby potwierdzić. 0# nie służy do zgłaszania złego numeru: zgłasza oszustwo i może zablokować twoje konto.',
  'note.fill-keys': 'Jeśli Twofold przechowuje kody tego konta, {keys} wpisze jeden z nich.',
  'note.lost-phone':
    'Telefon zgubiony albo zmieniony? Wybierz inną metodę, jeśli strona ją oferuje. Jeśli nie ma żadnej, twoje metody musi zresetować {organisation}: nie zrobi tego żadna strona.',
  'note.desktop':
    'Przychodzisz tu z programu Outlook, Word lub Teams? Kontynuuj w tej przeglądarce. Na koniec wróć do programu i zaloguj się w nim.',
  'note.contact': 'Nic nie działa? Pomoże ci {organisation}. Nigdy nikomu nie podawaj hasła ani kodu.',
  'note.contact-with-code':
    'Pomoże ci {organisation}: podaj kod widoczny powyżej. Nigdy nikomu nie podawaj hasła ani kodu, który do ciebie wysłano.',

  // Links
  'link.register': 'Zarejestruj swoje metody',
  'link.manage': 'Zobacz swoje metody',
  'link.reset': 'Zresetuj hasło',
  'link.support': 'Uzyskaj pomoc',

  // What a chooser offers
  'offer.push': 'Zatwierdzenie w aplikacji: najszybsze, jeśli telefon ma połączenie.',
  'offer.totp': 'Kod z aplikacji: działa bez żadnego połączenia.',
  'offer.fido2': 'Klucz zabezpieczeń lub klucz dostępu: podłącz go albo zbliż.',
  'offer.sms': 'SMS: telefon musi mieć zasięg.',
  'offer.voice': 'Połączenie: odbierz i naciśnij #.',
  'offer.email': 'Kod w wiadomości e-mail: otwórz tę skrzynkę w innej karcie.',

  // What the page complains of
  'problem.emailProblem': 'Microsoft nie zna tego adresu. Sprawdź, czy nie ma literówki, i użyj adresu służbowego.',
  'problem.passwordProblem':
    'To hasło nie zostało przyjęte. Zanim spróbujesz ponownie, sprawdź klawisz Caps Lock i język klawiatury.',
  'problem.codeProblem': 'Ten kod nie został przyjęty. Poczekaj na następny albo użyj tylko najnowszej wiadomości.',
  'problem.setupProblem': 'Strona zgłasza problem z tym krokiem. Nic nie przepadło: spróbuj jeszcze raz.',
  'problem.resetUserProblem':
    'Strona nie przyjmuje tego adresu lub tych znaków. Sprawdź jedno i drugie; po każdej próbie pojawia się nowy obraz.',

  // Not sure which screen
  'ask.title': 'Co z tego widzisz?',
  'ask.what': 'Ta strona jest prawdziwa, ale nie należy do znanych tutaj. Wybierz to, co jest najbardziej podobne.',
  'ask.guess': 'Ta strona jest prawdziwa. To prawdopodobnie:',

  // Sign-in
  'sign-in-email.title': 'Logowanie',
  'sign-in-email.what': 'To własna strona logowania firmy Microsoft.',
  'sign-in-email.do.1': 'Wpisz służbowy adres e-mail, a potem wybierz „{primary}”.',
  'sign-in-email.next': 'Następna strona zapyta o hasło.',
  'sign-in-email.stuck.1': 'Nie pamiętasz hasła? Idź mimo to dalej: link do resetowania jest na następnej stronie.',

  'sign-in-password.title': 'Wpisz hasło',
  'sign-in-password.what': 'Microsoft prosi o hasło do twojego konta służbowego.',
  'sign-in-password.do.1': 'Wpisz hasło, a potem wybierz „{primary}”.',
  'sign-in-password.next': 'Potem może pojawić się prośba o zatwierdzenie na telefonie albo o wpisanie kodu.',
  'sign-in-password.stuck.1':
    'Nie znasz go? „{forgotPassword}” pozwala samodzielnie ustawić nowe za pomocą zarejestrowanych metod.',
  'sign-in-password.stuck.2':
    'Po kilku błędnych próbach przestań: zbyt wiele blokuje konto na pewien czas. Zresetowanie hasła je odblokuje.',

  'account-picker.title': 'Wybierz konto',
  'account-picker.what': 'Microsoft pokazuje konta, które zna ta przeglądarka.',
  'account-picker.do.1': 'Wybierz swoje konto służbowe.',
  'account-picker.next': 'Potem pojawi się pytanie o hasło albo od razu nastąpi zalogowanie.',
  'account-picker.stuck.1': 'Nie ma go na liście? Wybierz „{otherTile}”.',

  'account-type.title': 'Konto służbowe czy osobiste?',
  'account-type.what': 'Ten sam adres ma konto służbowe i osobiste konto Microsoft.',
  'account-type.do.1': 'Wybierz konto służbowe.',
  'account-type.next': 'Następna strona zapyta o hasło służbowe.',
  'account-type.stuck.1': 'Hasło odrzucone, choć jest dobre? Może wybrano drugie konto: wróć i zmień.',

  'sign-out-picker.title': 'Wylogowanie',
  'sign-out-picker.what': 'Microsoft pyta, z którego konta się wylogować.',
  'sign-out-picker.do.1':
    'Wybierz konto, z którego chcesz wyjść, a potem zamknij przeglądarkę, jeśli z tego komputera korzystają inni.',
  'sign-out-picker.stuck.1': 'Nie to konto? Można wylogować się z każdego, jedno po drugim.',

  'personal-account.title': 'Dla kont osobistych',
  'personal-account.what':
    'Ta strona jest dla prywatnych kont Microsoft, takich jak Outlook.com lub Xbox. Twoje konto służbowe nie jest tu znane.',
  'personal-account.do.1':
    'Jeśli chcesz użyć konta służbowego, zamknij tę stronę i ponownie otwórz link od swojej organizacji.',
  'personal-account.stuck.1':
    'Jeśli naprawdę chcesz użyć konta prywatnego, po prostu idź dalej. To, co tu napisano, go nie dotyczy.',

  'stay-signed-in.title': 'Nie wylogowywać?',
  'stay-signed-in.what': 'Microsoft pyta, czy ta przeglądarka może zapamiętać twoje zalogowanie.',
  'stay-signed-in.do.1': 'Na komputerze, z którego korzystasz tylko ty, wybierz „{primary}”: pytań będzie mniej.',
  'stay-signed-in.do.2': 'Na komputerze wspólnym lub pożyczonym wybierz „{back}”.',
  'stay-signed-in.next': 'To był ostatni krok logowania.',
  'stay-signed-in.stuck.1':
    'Pytanie wraca za każdym razem? Okna prywatne i przeglądarki, które czyszczą swoje dane, zapominają odpowiedź.',

  'change-password.title': 'Wybierz nowe hasło',
  'change-password.what': 'Twoje hasło wygasło albo trzeba je zmienić.',
  'change-password.do.1': 'Wpisz raz obecne hasło i dwa razy nowe, a potem wybierz „{primary}”.',
  'change-password.do.2':
    'Użyj co najmniej 8 znaków, trzech rodzajów: małe litery, wielkie litery, cyfry, symbole. Pomiń imiona, nazwy i popularne słowa.',
  'change-password.next': 'Dalej obowiązuje nowe hasło. Zapytają o nie też twoje inne urządzenia.',
  'change-password.stuck.1':
    'Odrzucone, choć wygląda na silne? Zawiera popularne słowo lub wzór. Spróbuj kilku słów, które nie mają ze sobą związku.',
  'change-password.stuck.2': 'Nie znasz obecnego? Zamiast tego zresetuj hasło.',

  // Interrupts
  'more-info.title': 'Wymagane jest więcej informacji',
  'more-info.what':
    'Twoja organizacja prosi o zarejestrowanie sposobów potwierdzania, że to ty. Używa się ich do logowania i do resetowania zapomnianego hasła.',
  'more-info.do.1': 'Miej telefon pod ręką, a potem wybierz „{proofUpNext}”.',
  'more-info.do.2': 'Jeśli możesz, użyj komputera: obraz na ekranie trzeba zeskanować telefonem.',
  'more-info.next': 'Kreator pyta kolejno o metody i na końcu informuje, że wszystko gotowe.',
  'more-info.stuck.1':
    'Ta strona wraca za każdym razem? Tak będzie, dopóki nie zarejestrujesz dość metod: przejdź do ostatniej strony kreatora.',

  'app-confirm.title': 'Czy logujesz się do tej aplikacji?',
  'app-confirm.what': 'Microsoft pyta, czy logujesz się do aplikacji, której nazwę podaje.',
  'app-confirm.do.1':
    'Idź dalej tylko wtedy, gdy ta aplikacja została przed chwilą otwarta przez ciebie, na tym urządzeniu.',
  'app-confirm.do.2': 'W przeciwnym razie zamknij tę stronę: ktoś może próbować użyć twojego konta.',

  'consent.title': 'Uwaga: aplikacja prosi o dostęp',
  'consent.what':
    'Ta strona daje aplikacji dostęp do twojego konta. Nie jest to nigdy potrzebne, aby zarejestrować metodę lub zresetować hasło.',
  'consent.do.1':
    'Idź dalej tylko wtedy, gdy to twoje własne działanie sprzed chwili i znasz aplikację oraz jej twórcę.',
  'consent.do.2': 'Jeśli sprowadziła cię tu wiadomość, link lub rozmowa telefoniczna, zamknij stronę.',

  'device-code.title': 'Uwaga: to loguje inne urządzenie',
  'device-code.what': 'Wpisany tu kod loguje na twoje konto inne urządzenie, gdziekolwiek ono jest.',
  'device-code.do.1':
    'Wpisz kod tylko wtedy, gdy widać go na urządzeniu przed tobą i to ty rozpoczynasz na nim logowanie.',
  'device-code.do.2':
    'Ktoś przysłał ci ten kod albo go podyktował? Zamknij tę stronę: to znany sposób przejmowania kont.',

  'blocked-by-policy.title': 'Nie pozwala na to reguła twojej organizacji',
  'blocked-by-policy.what': 'Logowanie było prawidłowe, ale zatrzymuje je reguła.',
  'blocked-by-policy.do.1': 'Spróbuj na komputerze służbowym albo w sieci swojej organizacji.',
  'blocked-by-policy.stuck.1': 'Zmienić regułę mogą tylko ci, którzy ją ustawili. Ponawianie prób nie pomaga.',

  'error.title': 'Microsoft zgłasza błąd',
  'error.what': 'Tego logowania nie udało się dokończyć.',
  'error.stuck.1': 'Zamknij tę kartę i zacznij jeszcze raz od aplikacji lub zakładki, z której tu przychodzisz.',

  // Second factor
  'push-number.title': 'Wpisz tę liczbę w aplikacji',
  'push-number.what':
    'Microsoft wysłał żądanie do aplikacji uwierzytelniającej na twoim telefonie. Liczba pokazuje, że strona i telefon należą do siebie.',
  'push-number.do.1': 'Otwórz aplikację uwierzytelniającą na telefonie.',
  'push-number.do.2': 'Wpisz liczbę z tej strony w żądaniu i potwierdź. Trzeba ją wpisać, a nie wybrać z listy.',
  'push-number.next': 'Po twojej odpowiedzi ta strona sama przejdzie dalej.',
  'push-number.stuck.1':
    'Nie ma żądania? Otwórz aplikację i przeciągnij w dół, aby odświeżyć. Przy nietypowym logowaniu powiadomienie w ogóle nie przychodzi.',
  'push-number.stuck.2':
    'Nadal nic? Sprawdź połączenie telefonu i wyłącz dla aplikacji tryb „nie przeszkadzać” oraz oszczędzanie baterii.',
  'push-number.stuck.3': '„{otherWay}” prowadzi do innych twoich metod. Kod z aplikacji nie wymaga połączenia.',

  'push-plain.title': 'Zatwierdź w aplikacji',
  'push-plain.what': 'Microsoft wysłał żądanie do aplikacji uwierzytelniającej na twoim telefonie.',
  'push-plain.do.1': 'Otwórz aplikację uwierzytelniającą na telefonie.',
  'push-plain.do.2': 'Zatwierdź żądanie tylko wtedy, gdy właśnie się logujesz.',
  'push-plain.next': 'Po twojej odpowiedzi ta strona sama przejdzie dalej.',
  'push-plain.stuck.1':
    'Nie ma żądania? Otwórz aplikację i przeciągnij w dół, aby odświeżyć. Przy nietypowym logowaniu powiadomienie w ogóle nie przychodzi.',
  'push-plain.stuck.2':
    'Nadal nic? Sprawdź połączenie telefonu i wyłącz dla aplikacji tryb „nie przeszkadzać” oraz oszczędzanie baterii.',
  'push-plain.stuck.3': '„{otherWay}” prowadzi do innych twoich metod. Kod z aplikacji nie wymaga połączenia.',

  'passwordless-number.title': 'Zaloguj się telefonem',
  'passwordless-number.what': 'Zamiast o hasło Microsoft pyta przez aplikację uwierzytelniającą na twoim telefonie.',
  'passwordless-number.do.1': 'Otwórz aplikację uwierzytelniającą na telefonie.',
  'passwordless-number.do.2': 'Wpisz liczbę z tej strony w żądaniu, a potem odblokuj twarzą, palcem lub kodem PIN.',
  'passwordless-number.next': 'Logowanie odbędzie się bez hasła.',
  'passwordless-number.stuck.1':
    'Nie ma żądania? Otwórz aplikację i przeciągnij w dół, aby odświeżyć. Starsze żądanie, które zostało bez odpowiedzi, blokuje nowe: odpowiedz najpierw na nie.',
  'passwordless-number.stuck.2': '„{otherCredential}” pozwala użyć hasła.',

  'push-timeout.title': 'Nie było odpowiedzi',
  'push-timeout.what': 'Microsoft wysłał żądanie do twojej aplikacji i czekał, ale odpowiedź nie nadeszła.',
  'push-timeout.do.1': 'Najpierw otwórz aplikację, a potem wybierz „{resend}”.',
  'push-timeout.do.2': 'Przeciągnij w aplikacji w dół, aby odświeżyć: żądanie często czeka tam bez powiadomienia.',
  'push-timeout.next': 'Pojawi się nowa liczba. Wpisz ją w aplikacji.',
  'push-timeout.stuck.1': 'Telefon nie ma połączenia? „{otherWay}” prowadzi do kodu z aplikacji, który go nie wymaga.',

  'push-denied.title': 'Żądanie zostało odrzucone',
  'push-denied.what': 'Ktoś wybrał na telefonie „nie”.',
  'push-denied.do.1': 'Jeśli to pomyłka, zacznij logowanie od nowa albo wybierz „{otherWay}”.',
  'push-denied.do.2':
    'Jeśli to nie ty rozpoczynasz to logowanie, ktoś zna twoje hasło: zmień je i powiadom swoją organizację.',
  'push-denied.next': 'Pojawi się nowa liczba. Wpisz ją w aplikacji.',

  'call-waiting.title': 'Odbierz telefon',
  'call-waiting.what': 'Microsoft dzwoni na zarejestrowany przez ciebie telefon.',
  'call-waiting.do.1': 'Odbierz, posłuchaj i naciśnij #. Na tej stronie nie trzeba nic wpisywać.',
  'call-waiting.do.2': 'Jeśli teraz się nie logujesz, rozłącz się.',
  'call-waiting.next': 'Ta strona sama przejdzie dalej.',
  'call-waiting.stuck.1': 'Telefon nie dzwoni przez minutę? „{otherWay}” prowadzi do innych twoich metod.',

  'code-entry.title': 'Wpisz kod',
  'code-entry.what.totp': 'Microsoft prosi o sześć cyfr, które pokazuje twoja aplikacja uwierzytelniająca.',
  'code-entry.what.sms': 'Microsoft wysłał sześć cyfr na twój telefon.',
  'code-entry.what.voice': 'Microsoft dzwoni na twój telefon, aby odczytać kod.',
  'code-entry.what.any': 'Microsoft prosi o kod, z aplikacji uwierzytelniającej albo z wiadomości.',
  'code-entry.do.totp': 'Otwórz aplikację, znajdź to konto, wpisz jego sześć cyfr i wybierz „{codeSubmit}”.',
  'code-entry.do.sms': 'Poczekaj na wiadomość, wpisz sześć cyfr i wybierz „{codeSubmit}”.',
  'code-entry.do.voice': 'Odbierz, wpisz cyfry, które słyszysz, i wybierz „{codeSubmit}”.',
  'code-entry.do.any': 'Przeczytaj zdanie na samej stronie: mówi, gdzie jest kod. Wpisz go i wybierz „{codeSubmit}”.',
  'code-entry.next': 'Jeśli kod jest dobry, nastąpi zalogowanie.',
  'code-entry.stuck.totp.1':
    'Odrzucony? Poczekaj na następny kod: każdy żyje pół minuty i działa raz. Pozwól, by telefon sam ustawiał zegar.',
  'code-entry.stuck.totp.2':
    'Kilka kont w aplikacji? Weź to z nazwą swojej organizacji. „{otherWay}” prowadzi do innych twoich metod.',
  'code-entry.stuck.sms.1':
    'Po minucie nic? Sprawdź zasięg i zablokowanych nadawców; wiadomość może też przyjść przez WhatsApp. Użyj tylko najnowszej: kod jest ważny pięć minut.',
  'code-entry.stuck.sms.2': '„{otherWay}” wysyła kolejny kod albo prowadzi do innych twoich metod.',
  'code-entry.stuck.voice.1': 'Telefon nie dzwoni przez minutę? Sprawdź, czy nie jest wyciszony.',
  'code-entry.stuck.voice.2': '„{otherWay}” prowadzi do innych twoich metod.',
  'code-entry.stuck.any.1':
    'Odrzucony? Użyj tylko najnowszego kodu, a jeśli pochodzi z aplikacji, poczekaj na następny.',
  'code-entry.stuck.any.2': '„{otherWay}” prowadzi do innych twoich metod.',

  'method-chooser.title': 'Wybierz, jak potwierdzić, że to ty',
  'method-chooser.what': 'Microsoft pokazuje zarejestrowane przez ciebie metody.',
  'method-chooser.do.1': 'Wybierz tę, którą masz pod ręką:',
  'method-chooser.next': 'Potem będzie liczba, pole na kod albo telefon.',
  'method-chooser.stuck.1':
    'Czegoś brakuje? Na liście są tylko metody zarejestrowane i dozwolone do logowania. E-mail do nich nie należy.',

  'confirm-contact.title': 'Potwierdź swój numer lub adres',
  'confirm-contact.what': 'Zanim Microsoft wyśle kod, chce wiedzieć, że znasz miejsce, do którego trafi.',
  'confirm-contact.do.1':
    'Wpisz to, o co prosi strona, dokładnie tak, jak zostało zarejestrowane, i wybierz „{contactSend}”.',
  'confirm-contact.next': 'Kod zostanie wysłany i pojawi się na niego pole.',
  'confirm-contact.stuck.1': 'To już nie twój numer lub adres? Wróć i wybierz inną metodę.',

  // Registration
  'setup-step.title': 'Zarejestruj metodę',
  'setup-step.what': 'Kreator prowadzi krok po kroku przez jedną metodę.',
  'setup-step.do.1': 'Zrób to, o co prosi strona, a potem wybierz „{stepNext}”.',
  'setup-step.next': 'Na końcu strona potwierdza powodzenie albo zaczyna się następna metoda.',
  'setup-step.stuck.1':
    'Przycisk „{stepNext}” jest szary? Na tej stronie zostało jeszcze coś do zrobienia, często na telefonie.',

  'setup-app-install.title': 'Pobierz aplikację',
  'setup-app-install.what': 'Kreator zaczyna od aplikacji uwierzytelniającej na twoim telefonie.',
  'setup-app-install.do.1':
    'Zainstaluj aplikację na telefonie z jego własnego sklepu z aplikacjami: iPhone lub Android.',
  'setup-app-install.do.2': 'Gdy już tam jest, wybierz na tej stronie „{stepNext}”.',
  'setup-app-install.next': 'Strona pokaże wtedy, jak dodać konto, i kod QR.',
  'setup-app-install.stuck.1': 'Masz już aplikację? Po prostu idź dalej: jedna aplikacja mieści wiele kont.',

  'setup-app-account.title': 'Dodaj konto w aplikacji',
  'setup-app-account.what': 'Aplikacja musi być gotowa, zanim pojawi się kod QR.',
  'setup-app-account.do.1':
    'W aplikacji wybierz +, potem „Konto służbowe”, a potem „Zeskanuj kod QR”. Zezwól na aparat i powiadomienia.',
  'setup-app-account.do.2': 'Potem wybierz na tej stronie „{stepNext}”.',
  'setup-app-account.next': 'Na tej stronie pojawi się kod QR.',
  'setup-app-account.stuck.1': 'Nie widać +? Jest u góry listy kont w aplikacji.',

  'setup-app-qr.title': 'Zeskanuj kod QR',
  'setup-app-qr.what':
    'Ten obraz wiąże aplikację z twoim kontem. Jest tylko dla ciebie: nikomu go nie pokazuj i nie rób mu zdjęcia.',
  'setup-app-qr.do.1': 'Zeskanuj go w aplikacji uwierzytelniającej, a nie samym aparatem.',
  'setup-app-qr.do.2': 'Gdy aplikacja pokaże twoje konto, wybierz „{stepNext}”.',
  'setup-app-qr.next': 'Strona wypróbuje potem aplikację, liczbą albo kodem.',
  'setup-app-qr.stuck.1': 'Nie da się zeskanować? „{qrToggle}” pokazuje to samo jako tekst do wpisania w aplikacji.',

  'setup-app-key.title': 'Dodaj konto ręcznie',
  'setup-app-key.what': 'Strona pokazuje jako tekst to, co zawiera kod QR. Traktuj to jak hasło.',
  'setup-app-key.do.1':
    'W aplikacji wybierz wpisanie ręczne i dokładnie przepisz tekst. Spacje i wielkość liter nie mają znaczenia.',
  'setup-app-key.do.2': 'Gdy aplikacja pokaże twoje konto, wybierz „{stepNext}”.',
  'setup-app-key.next': 'Strona wypróbuje potem aplikację.',
  'setup-app-key.stuck.1':
    'Kod i adres internetowy są dla Microsoft Authenticator; nazwa konta i klucz tajny są dla innych aplikacji. Jeśli twoja pyta o ten drugi rodzaj, wróć.',

  'setup-app-code.title': 'Wypróbuj kod z aplikacji',
  'setup-app-code.what': 'Strona sprawdza, czy twoja aplikacja tworzy właściwe kody.',
  'setup-app-code.do.1': 'Wpisz sześć cyfr, które aplikacja pokazuje dla tego konta, a potem wybierz „{stepNext}”.',
  'setup-app-code.next': 'Aplikacja będzie wtedy zarejestrowana.',
  'setup-app-code.stuck.1':
    'Odrzucony? Poczekaj na następny kod: każdy żyje pół minuty. Pozwól, by telefon sam ustawiał zegar.',
  'setup-app-code.stuck.2': 'Kilka kont w aplikacji? Kod musi być z konta dodanego przed chwilą.',

  'setup-app-number.title': 'Wypróbuj powiadomienie',
  'setup-app-number.what': 'Microsoft wysyła pierwsze żądanie do twojej aplikacji. Strona pokazuje liczbę do niego.',
  'setup-app-number.do.1': 'Otwórz aplikację i wpisz w żądaniu liczbę z tej strony.',
  'setup-app-number.do.2': 'Gdy strona powie, że zatwierdzono, wybierz „{stepNext}”.',
  'setup-app-number.next': 'Aplikacja będzie wtedy zarejestrowana.',
  'setup-app-number.stuck.1':
    'Nie ma żądania? Otwórz aplikację i przeciągnij w dół, aby odświeżyć; sprawdź, czy powiadomienia są dozwolone.',
  'setup-app-number.stuck.2': 'Kilka kont w aplikacji? Żądanie dotyczy konta dodanego przed chwilą.',

  'setup-phone.title': 'Zarejestruj numer telefonu',
  'setup-phone.what': 'Microsoft wyśle SMS na ten numer albo na niego zadzwoni.',
  'setup-phone.do.1': 'Wybierz kraj, a potem wpisz numer bez pierwszego zera.',
  'setup-phone.do.2': 'Wybierz SMS lub połączenie, a potem „{stepNext}”.',
  'setup-phone.next': 'Kod przyjdzie SMS-em albo zadzwoni telefon.',
  'setup-phone.stuck.1':
    'Numery, które istnieją tylko w internecie, nie są przyjmowane. Użyj prawdziwego numeru komórkowego.',

  'setup-phone-code.title': 'Wpisz kod z SMS-a',
  'setup-phone-code.what': 'Microsoft wysłał sześć cyfr na podany numer.',
  'setup-phone-code.do.1': 'Wpisz cyfry, a potem wybierz „{stepNext}”.',
  'setup-phone-code.next': 'Numer będzie wtedy zarejestrowany.',
  'setup-phone-code.stuck.1': 'Po minucie nic? Sprawdź numer na stronie, zasięg i zablokowanych nadawców.',
  'setup-phone-code.stuck.2': 'Zły numer? Wybierz „{stepBack}”. Jeśli przyszło kilka SMS-ów, użyj najnowszego.',

  'setup-phone-call.title': 'Odbierz telefon',
  'setup-phone-call.what': 'Microsoft dzwoni na podany numer.',
  'setup-phone-call.do.1': 'Odbierz i naciśnij #.',
  'setup-phone-call.next': 'Numer będzie wtedy zarejestrowany.',
  'setup-phone-call.stuck.1': 'Telefon nie dzwoni albo dzwoni inny? Wybierz „{stepBack}” i sprawdź numer.',

  'setup-email.title': 'Zarejestruj adres e-mail',
  'setup-email.what': 'Dzięki temu adresowi zresetujesz hasło, gdy nie będzie można dostać się do konta.',
  'setup-email.do.1':
    'Wpisz prywatny adres, który otworzysz bez tego konta, a nie adres służbowy. Potem wybierz „{stepNext}”.',
  'setup-email.next': 'Zostanie tam wysłany kod.',
  'setup-email.stuck.1': 'Nikt z pracy nie pisze na ten adres: służy tylko do kodów i powiadomień o twoim haśle.',

  'setup-email-code.title': 'Wpisz kod z wiadomości e-mail',
  'setup-email-code.what': 'Microsoft wysłał sześć cyfr na podany adres.',
  'setup-email-code.do.1': 'Otwórz tę skrzynkę w innej karcie, wróć, wpisz cyfry i wybierz „{stepNext}”.',
  'setup-email-code.next': 'Adres będzie wtedy zarejestrowany.',
  'setup-email-code.stuck.1': 'Po minucie nic? Zajrzyj do folderu ze spamem. Kod jest ważny pięć minut.',
  'setup-email-code.stuck.2': 'Literówka w adresie? Wybierz „{stepBack}”.',

  'setup-done.title': 'Metoda zarejestrowana',
  'setup-done.what': 'Udało się. Strona pokazuje, co jest teraz zarejestrowane.',
  'setup-done.do.1': 'Wybieraj „{stepNext}” aż do ostatniej strony. Jeśli skończysz wcześniej, pytanie może wrócić.',
  'setup-done.stuck.1':
    'Pytanie wraca później mimo to? Wtedy brakuje drugiej metody albo ostatnia strona nie została osiągnięta.',
  'setup-done.next': 'Jeśli potrzebna jest kolejna metoda, kreator przejdzie do niej. Jeśli nie, nastąpi zalogowanie.',

  'method-picker.title': 'Wybierz metodę do dodania',
  'method-picker.what': 'Strona pokazuje, co pozwala zarejestrować twoja organizacja.',
  'method-picker.do.1': 'Wybierz taką, której jeszcze nie masz.',
  'method-picker.next': 'Zacznie się dla niej krótki kreator.',
  'method-picker.stuck.1': 'Czegoś brakuje? Twoja organizacja na to nie pozwala albo już to masz.',

  'security-info.title': 'Twoje metody',
  'security-info.what': 'Ta strona pokazuje zarejestrowane przez ciebie metody.',
  'security-info.do.1': 'Aby dodać metodę, wybierz „{addMethod}”.',
  'security-info.do.2': 'Przed zmianą telefonu dodaj nowy, dopóki stary jeszcze działa.',
  'security-info.do.3': 'Usuń to, czego już nie masz: stary telefon lub adres.',
  'security-info.stuck.1':
    'Strona pyta o telefon, którego już nie masz? Wybierz tam inną metodę; jeśli nie ma żadnej, musi pomóc twoja organizacja.',

  // Reset
  'reset-start.title': 'Odzyskaj dostęp do konta',
  'reset-start.what': 'Tutaj ustawisz nowe hasło bez starego.',
  'reset-start.do.1': 'Wpisz pełny służbowy adres e-mail.',
  'reset-start.do.2': 'Wpisz znaki z obrazu albo ich posłuchaj. Potem wybierz „{resetNext}”.',
  'reset-start.next': 'Potem potwierdzisz zarejestrowanymi metodami, że to ty, i wybierzesz nowe hasło.',
  'reset-start.stuck.1': 'Nie możesz odczytać obrazu? Poproś o nowy albo użyj dźwięku.',
  'reset-start.stuck.2':
    'Nie masz zarejestrowanych metod? Wtedy nie zresetujesz hasła samodzielnie: musi to zrobić twoja organizacja.',

  'reset-unlock-choice.title': 'Hasło zapomniane czy konto zablokowane?',
  'reset-unlock-choice.what': 'Strona pyta, dlaczego nie możesz się zalogować.',
  'reset-unlock-choice.do.1': 'Zapomniane: wybierz „Nie pamiętam hasła”. Ustawisz nowe, a konto zostanie odblokowane.',
  'reset-unlock-choice.do.2':
    'Znane, ale konto jest zablokowane: wybierz „Znam hasło, ale nadal nie mogę się zalogować”.',
  'reset-unlock-choice.next': 'W obu przypadkach trzeba potem potwierdzić, że to ty.',
  'reset-unlock-choice.stuck.1':
    'Nie wiadomo, co wybrać? Zaznacz, że hasło uciekło z pamięci: to pomaga w obu przypadkach.',

  'reset-verify.title': 'Potwierdź, że to ty',
  'reset-verify.what': 'Strona prosi o potwierdzenie zarejestrowanymi metodami, że to ty.',
  'reset-verify.do.1': 'Wybierz metodę, którą masz pod ręką, i zrób to, o co prosi strona.',
  'reset-verify.do.2': 'Przed SMS-em lub połączeniem wpisz cały numer, dokładnie tak, jak został zarejestrowany.',
  'reset-verify.next': 'Po potwierdzeniach wybierzesz nowe hasło.',
  'reset-verify.stuck.1':
    'Strona mówi, że numer się nie zgadza? Wpisz go ze znakiem + i kodem kraju, bez pierwszego zera.',
  'reset-verify.stuck.2':
    'Nic nie przychodzi? Poczekaj dziesięć sekund: pojawią się „Spróbuj ponownie” i „Skontaktuj się z administratorem”. To drugie wysyła wiadomość do twojej organizacji.',
  'reset-verify.stuck.3': 'Nie spiesz się: po pięciu błędnych próbach metoda jest zamknięta na dobę.',

  'reset-code.title': 'Wpisz kod',
  'reset-code.what': 'Strona prosi o kod z wybranej metody.',
  'reset-code.do.1': 'Wpisz najnowszy kod. Jest ważny pięć minut, a kod z aplikacji pół minuty.',
  'reset-code.next': 'Potem będzie drugie potwierdzenie albo nowe hasło.',
  'reset-code.stuck.1': 'Po minucie nic? Przy e-mailu zajrzyj do folderu ze spamem; przy SMS-ie sprawdź zasięg.',
  'reset-code.stuck.2': 'Po pięciu błędnych próbach metoda jest zamknięta na dobę: wybierz wcześniej inną metodę.',

  'reset-new-password.title': 'Wybierz nowe hasło',
  'reset-new-password.what': 'Wiadomo już, że to ty. Teraz ustaw nowe hasło.',
  'reset-new-password.do.1':
    'Wpisz je dwa razy. Użyj co najmniej 8 znaków, trzech rodzajów: małe litery, wielkie litery, cyfry, symbole.',
  'reset-new-password.do.2':
    'Pomiń swoje imię i nazwisko, nazwę organizacji i popularne słowa. Dozwolone są tylko zwykłe litery i symbole, bez polskich znaków.',
  'reset-new-password.next': 'Możesz się nim logować od razu; w niektórych organizacjach po dwóch minutach.',
  'reset-new-password.stuck.1':
    'Odrzucone, choć wygląda na silne? Zawiera popularne słowo lub wzór. Spróbuj kilku słów, które nie mają ze sobą związku.',
  'reset-new-password.stuck.2':
    'Twoja organizacja może mieć surowsze reguły, niż pokazuje strona: wybierz dłuższe hasło.',

  'reset-done.title': 'Masz nowe hasło',
  'reset-done.what': 'Hasło zostało zresetowane. Zwykle na twoje adresy przychodzi powiadomienie.',
  'reset-done.do.1': 'Wróć i zaloguj się nowym. Zmień je też w telefonie i w programie pocztowym.',
  'reset-done.stuck.1':
    'Jeszcze nieprzyjmowane? Poczekaj dwie minuty. Stare hasła zapisane w telefonie mogą znów zablokować konto.',

  'reset-unavailable.title': 'Nie możesz zresetować go samodzielnie',
  'reset-unavailable.what': 'Strona mówi, że resetowanie nie jest możliwe dla twojego konta.',
  'reset-unavailable.do.1':
    'Pomóc może teraz tylko twoja organizacja: link do administratora na stronie wysyła do niej wiadomość.',
  'reset-unavailable.do.2':
    'Otwórz na stronie „Kod pomocy technicznej”, skopiuj to, co pokazuje, i wyślij razem z wiadomością.',
  'reset-unavailable.stuck.1': 'Sprawdź, czy wpisany adres jest służbowy, a nie prywatny.',

  'reset-throttled.title': 'Zbyt wiele prób',
  'reset-throttled.what': 'Było zbyt wiele prób i strona jest dla ciebie na pewien czas zamknięta.',
  'reset-throttled.do.1': 'Teraz już nie próbuj: otworzy się ponownie po 24 godzinach.',
  'reset-throttled.stuck.1': 'Jeśli nie możesz czekać, twoja organizacja może ustawić ci nowe hasło.',

  'reset-error.title': 'Strona zgłasza błąd',
  'reset-error.what': 'Resetowania nie udało się dokończyć. Stare hasło nadal obowiązuje.',
  'reset-error.do.1': 'Poczekaj kilka minut i zacznij od nowa.',
  'reset-error.stuck.1':
    'Otwórz na stronie „Kod pomocy technicznej”, skopiuj to, co pokazuje, i wyślij do swojej organizacji.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Logowanie',
  'own-sign-in.what': 'To strona twojej organizacji. Pyta, kim jesteś.',
  'own-sign-in.do.1': 'Zrób to, o co prosi strona, a potem wybierz „{elementSubmit}”.',
  'own-sign-in.next': 'Potem może pojawić się prośba o zatwierdzenie na telefonie albo o wpisanie kodu.',
  'own-sign-in.stuck.1': 'Nie pamiętasz hasła? Strona daje możliwość ustawienia nowego.',

  'own-wait.title': 'Chwileczkę',
  'own-wait.what': 'Strona pracuje. Niczego nie trzeba wpisywać ani rozwiązywać.',
  'own-wait.do.1': 'Zostaw to okno otwarte i na wierzchu.',
  'own-wait.next': 'Ta strona sama przejdzie dalej.',
  'own-wait.stuck.1':
    'Po minucie nadal nic? Załaduj stronę ponownie: wróci do tego samego miejsca albo pozwoli zacząć od nowa.',

  'own-choose.title': 'Wybierz, jak potwierdzić, że to ty',
  'own-choose.what': 'Strona prosi o potwierdzenie zarejestrowanymi metodami, że to ty.',
  'own-choose.do.1': 'Wybierz metodę, którą masz pod ręką, i zrób to, o co prosi strona.',
  'own-choose.next': 'Potem będzie liczba, pole na kod albo telefon.',
  'own-choose.stuck.1':
    'Czegoś brakuje? Na liście są tylko metody, które się tu liczą. Jeśli nie masz żadnej z nich, musi pomóc twoja organizacja.',

  'own-number.title': 'Potwierdź swój numer lub adres',
  'own-number.what': 'Przed SMS-em lub połączeniem strona chce zobaczyć, że znasz numer.',
  'own-number.do.1':
    'Wpisz to, o co prosi strona, dokładnie tak, jak zostało zarejestrowane, i wybierz „{elementSubmit}”.',
  'own-number.next': 'Kod przyjdzie SMS-em albo zadzwoni telefon.',

  'own-code.title': 'Wpisz kod',
  'own-code.what': 'Strona prosi o kod z aplikacji uwierzytelniającej lub z wiadomości.',
  'own-code.do.1': 'Przeczytaj zdanie na samej stronie: mówi, gdzie jest kod. Wpisz go i wybierz „{elementSubmit}”.',
  'own-code.next': 'Jeśli kod jest dobry, strona przechodzi do następnego kroku.',
  'own-code.stuck.1': 'Odrzucony? Użyj tylko najnowszego kodu, a jeśli pochodzi z aplikacji, poczekaj na następny.',
  'own-code.stuck.2': 'Po minucie nic? Przy e-mailu zajrzyj do folderu ze spamem; przy SMS-ie sprawdź zasięg.',

  'own-call.title': 'Odbierz telefon',
  'own-call.what': 'Trwa łączenie z twoim telefonem.',
  'own-call.do.1': 'Odbierz, posłuchaj i naciśnij #. Na tej stronie nie trzeba nic wpisywać.',
  'own-call.next': 'Ta strona sama przejdzie dalej.',
  'own-call.stuck.1': 'Brak połączenia w ciągu minuty? Strona daje następne albo inną metodę.',

  'own-passkey.title': 'Użyj klucza dostępu',
  'own-passkey.what': 'Strona prosi przeglądarkę o klucz dostępu lub klucz zabezpieczeń.',
  'own-passkey.do.1':
    'Wybierz „{elementSubmit}” i zrób to, o co prosi przeglądarka: palec, twarz, PIN albo dotknięcie klucza.',
  'own-passkey.next': 'Ta strona sama przejdzie dalej.',
  'own-passkey.stuck.1':
    'Klucz dostępu jest na innym urządzeniu? Przeglądarka proponuje użycie telefonu. Można też wybrać inną metodę.',

  'own-approve.title': 'Wpisz tę liczbę w aplikacji',
  'own-approve.what':
    'Prośba została wysłana do sparowanego urządzenia. Liczba pokazuje, że strona i urządzenie należą do siebie.',
  'own-approve.do.1': 'Otwórz Twofold lub aplikację na tym urządzeniu.',
  'own-approve.do.2': 'Wpisz liczbę z tej strony w żądaniu i potwierdź. Trzeba ją wpisać, a nie wybrać z listy.',
  'own-approve.next': 'Ta strona sama przejdzie dalej.',
  'own-approve.stuck.1':
    'Brak prośby? Otwórz urządzenie i sprawdź: powiadomienie nie zawsze przychodzi. Strona daje nową albo inną metodę.',

  'own-pair.title': 'Sparuj swoje urządzenie',
  'own-pair.what':
    'Strona pokazuje link, jako obraz lub tekst, który wiąże urządzenie z twoim kontem. Jest tylko dla ciebie: nikomu go nie pokazuj.',
  'own-pair.do.1': 'Zeskanuj obraz tym urządzeniem albo otwórz w nim link.',
  'own-pair.next': 'Potem strona robi próbę, z liczbą do wpisania.',
  'own-pair.stuck.1': 'Nic się nie dzieje? Obraz wygasa po kilku minutach: poproś o nowy albo wybierz inną metodę.',

  'own-more-info.title': 'Wymagane jest więcej informacji',
  'own-more-info.what':
    'Twoja organizacja prosi o zarejestrowanie sposobów potwierdzania, że to ty. Używa się ich do logowania i do resetowania zapomnianego hasła.',
  'own-more-info.do.1': 'Miej telefon pod ręką, a potem wybierz „{elementSubmit}”.',
  'own-more-info.do.2': 'Jeśli możesz, użyj komputera: obraz na ekranie trzeba zeskanować telefonem.',
  'own-more-info.next': 'Kreator pyta kolejno o metody i na końcu informuje, że wszystko gotowe.',
  'own-more-info.stuck.1':
    'Ta strona wraca za każdym razem? Tak będzie, dopóki nie zarejestrujesz dość metod: przejdź do ostatniej strony kreatora.',

  'own-add.title': 'Zarejestruj metodę',
  'own-add.what': 'Strona proponuje jedną metodę. Pozostałe są za jej linkiem do innej metody.',
  'own-add.do.1': 'Zrób to, o co prosi strona, a potem wybierz „{elementSubmit}”.',
  'own-add.next': 'Na końcu strona potwierdza powodzenie albo zaczyna się następna metoda.',
  'own-add.stuck.1': 'Czegoś nie da się wybrać? Strona mówi dlaczego: może najpierw potrzebna jest inna metoda.',

  'own-app.title': 'Zeskanuj kod QR',
  'own-app.what':
    'Ten obraz wiąże aplikację z twoim kontem. Jest tylko dla ciebie: nikomu go nie pokazuj i nie rób mu zdjęcia.',
  'own-app.do.1': 'Zeskanuj go w aplikacji uwierzytelniającej, a nie samym aparatem.',
  'own-app.do.2': 'Wpisz sześć cyfr, które aplikacja pokazuje dla tego konta, a potem wybierz „{elementSubmit}”.',
  'own-app.next': 'Aplikacja będzie wtedy zarejestrowana.',
  'own-app.stuck.1': 'Nie można go zeskanować? Strona pokazuje to samo jako klucz do wpisania w aplikacji.',
  'own-app.stuck.2':
    'Odrzucony? Poczekaj na następny kod: każdy żyje pół minuty. Pozwól, by telefon sam ustawiał zegar.',

  'own-codes.title': 'Zachowaj kody odzyskiwania',
  'own-codes.what': 'Każdy z tych kodów działa raz, gdy nic innego nie ma pod ręką. Są pokazywane tylko teraz.',
  'own-codes.do.1': 'Wydrukuj je lub zapisz w menedżerze haseł, nie tylko w telefonie. Potem potwierdź, że je masz.',
  'own-codes.stuck.1': 'Później zginęły? Utwórz nowy zestaw na stronie swoich metod: zastąpi ten.',

  'own-review.title': 'Czy wszystko się zgadza?',
  'own-review.what': 'Ta strona pokazuje zarejestrowane przez ciebie metody.',
  'own-review.do.1':
    'Przejrzyj to: stary numer lub zgubiony telefon może odciąć dostęp. Jeśli wszystko się zgadza, wybierz „{elementSubmit}”.',
  'own-review.stuck.1': 'Coś się nie zgadza? Zmień to teraz: strona prowadzi do listy twoich metod.',

  'own-manage.title': 'Twoje metody',
  'own-manage.what': 'Ta strona pokazuje zarejestrowane przez ciebie metody.',
  'own-manage.do.1': 'Przed zmianą telefonu dodaj nowy, dopóki stary jeszcze działa.',
  'own-manage.do.2': 'Usuń to, czego już nie masz: stary telefon lub adres.',
  'own-manage.stuck.1': 'Jest tu coś, co nie pochodzi od ciebie? Usuń to, zresetuj hasło i powiadom swoją organizację.',

  'own-new-password.title': 'Wybierz nowe hasło',
  'own-new-password.what': 'Wiadomo już, że to ty. Teraz ustaw nowe hasło.',
  'own-new-password.do.1':
    'Wpisz je i patrz na listę reguł: każda jest odhaczana, gdy jest spełniona. Potem wybierz „{elementSubmit}”.',
  'own-new-password.next': 'Potem logujesz się nim, także na innych urządzeniach.',
  'own-new-password.stuck.1':
    'Odrzucone, choć wygląda na silne? Zawiera popularne słowo lub wzór. Spróbuj kilku słów, które nie mają ze sobą związku.',

  'own-ended.title': 'Dalej się nie da',
  'own-ended.what': 'Strona nie mogła iść dalej. To, co było gotowe wcześniej, pozostaje bez zmian.',
  'own-ended.do.1':
    'Przeczytaj powód na stronie. Jeśli proponuje zacząć od nowa, zrób to; jeśli wymienia twoją organizację, pomóc może tylko ona.',
  'own-ended.stuck.1': 'Kończy się to za każdym razem? Zamknij inne karty tej strony i zacznij w nowej.',

  // Codes on error pages
  'code.locked':
    'Konto jest na pewien czas zablokowane po zbyt wielu próbach albo zablokowany jest adres, z którego się łączysz. Poczekaj kilka minut lub zresetuj hasło.',
  'code.wrongPassword': 'Adres lub hasło jest nieprawidłowe. Sprawdź jedno i drugie albo zresetuj hasło.',
  'code.expiredPassword': 'Twoje hasło wygasło. Zaloguj się jeszcze raz, aby je zmienić, albo je zresetuj.',
  'code.changePassword': 'Twoje hasło mogą znać inni i trzeba je zmienić. Zresetuj je teraz.',
  'code.disabled': 'To konto jest wyłączone. Włączyć je może tylko twoja organizacja.',
  'code.unknownAccount': 'Nie ma tu konta z tym adresem. Sprawdź, czy nie ma literówki, i użyj adresu służbowego.',
  'code.otherOrganisation':
    'Zalogowane jest konto innej organizacji albo prywatne. Wyloguj się, a potem zaloguj właściwym kontem.',
  'code.register': 'Najpierw trzeba zarejestrować metody. Zaloguj się w przeglądarce i przejdź przez kreator.',
  'code.registerBlockedByRisk':
    'Rejestracja jest teraz niedozwolona, bo to logowanie wygląda na ryzykowne. Twoja organizacja może cię przepuścić.',
  'code.registerElsewhere':
    'Twoja organizacja pozwala na rejestrację tylko ze swojej sieci, z określonych urządzeń albo z przepustką, którą ci da.',
  'code.secondFactor':
    'Potrzebne jest drugie potwierdzenie albo poprzednie wygasło. Zaloguj się ponownie i przejdź przez nie.',
  'code.phoneLimit': 'Poproszono o zbyt wiele połączeń. Poczekaj kilka minut albo użyj aplikacji.',
  'code.tryAgain': 'Po stronie firmy Microsoft na chwilę coś zawiodło. Spróbuj ponownie.',
  'code.signInAgain': 'Twoja sesja się skończyła, często po zmianie hasła. Zaloguj się ponownie.',
  'code.notAssigned': 'Nie ma cię na liście osób tej aplikacji. Twoja organizacja może cię dodać.',
  'code.blocked': 'Reguła twojej organizacji nie pozwala na to logowanie z tego miejsca lub w tej aplikacji.',
  'code.blockedByRisk':
    'Twoje konto jest zablokowane, bo wygląda na to, że używa go ktoś inny. Od razu powiadom swoją organizację.',
  'code.device':
    'Twoja organizacja dopuszcza tylko urządzenia, którymi zarządza. Użyj komputera służbowego albo poproś o zarejestrowanie tego.',
  'code.approvedApp':
    'Ta aplikacja nie jest dozwolona. Użyj tej, którą wskazuje twoja organizacja, na przykład Outlook.',
  'code.consent': 'Ta aplikacja nie jest zatwierdzona w twojej organizacji. Poproś o nią; nie szukaj obejścia.',
  'code.application':
    'Aplikacja lub link są źle skonfigurowane. Z twoim kontem wszystko w porządku: powiadom tego, kto prowadzi aplikację.',
  'code.officeUnreachable':
    'Microsoft nie może połączyć się z własnymi serwerami twojej organizacji. Spróbuj ponownie później.',
  'code.hours': 'Twoja organizacja pozwala na logowanie tylko w określonych godzinach.',
  'code.wrongCurrentPassword': 'Obecne hasło jest nieprawidłowe. Wpisz je ponownie albo zresetuj.',
  'code.weakPassword':
    'Nowe hasło jest zbyt łatwe do odgadnięcia albo narusza regułę. Wybierz dłuższe, bez imion, nazw i popularnych słów.',
  'code.passwordDelay':
    'Nowe hasło jest zapisane w jednym miejscu, ale jeszcze nie wszędzie. Poczekaj kilka minut, a potem się zaloguj.',
  'code.deviceCode': 'Kod dla drugiego urządzenia jest nieprawidłowy lub wygasł. Zacznij na nim od nowa.',
  'code.resetOff': 'Samodzielne resetowanie hasła jest w twojej organizacji wyłączone.',
  'code.resetNotSetUp': 'Resetowanie nie jest w twojej organizacji w pełni skonfigurowane.',
  'code.resetLicence': 'Twoje konto nie ma licencji na resetowanie.',
  'code.resetGroup': 'Twoje konto nie należy do grupy osób, które mogą same resetować hasło.',
  'code.resetNotEnough': 'Dla twojego konta zarejestrowano za mało metod.',
  'code.resetUnreachable':
    'Microsoft nie może połączyć się z własnymi serwerami twojej organizacji. Spróbuj ponownie później.',
  'code.other': 'Ten kod nie jest tu znany. Skopiuj go dla osób, które ci pomagają.',

  // The checklist
  'checklist.title': 'Twoja konfiguracja',
  'checklist.lead': 'Zaznacz, co masz zarejestrowane. Zostaje to na tym urządzeniu i dopasowuje pomoc do ciebie.',
  'checklist.reset-only': 'tylko do resetowania',
  'checklist.sign-in-only': 'nie do resetowania',
  'checklist.until': 'do dnia {date}',
  'checklist.next': 'Co zrobić teraz',
  'checklist.first-time': 'Zarejestruj swoje metody',
  'checklist.page': 'Strona na wierzchu',
  'checklist.here': 'Pokazuje: {title}',
  'checklist.topics': 'Warto wiedzieć',
  'checklist.pick': 'Pomoc tam, gdzie Twofold nie może pojawić się na stronie',
  'checklist.pick-lead':
    'Niektóre przeglądarki nie wpuszczają rozszerzeń na pewne strony, a w programach Outlook, Word i Teams nie działa żadne. Wybierz, co tam widzisz.',
  'checklist.entra': 'Logowanie',
  'checklist.security-info': 'Rejestracja',
  'checklist.reset': 'Resetowanie hasła',
  'ui.pages': 'Strony twojej organizacji',
  'ui.pages-lead':
    'Niektóre organizacje mają własne strony do rejestracji i resetowania. Twofold pomaga tam tylko za twoją zgodą i tylko obok własnych formularzy. Nie czyta niczego, co wpisujesz.',
  'ui.pages-here': 'Strona na wierzchu jest na {host}.',
  'ui.pages-wanted': 'Twoja organizacja prosi o te strony. Pozostają wyłączone, dopóki ich nie dopuścisz:',
  'ui.pages-granted': 'Dopuszczone:',
  'ui.pages-none': 'Żadna strona nie jest jeszcze dopuszczona.',
  'ui.pages-address': 'Adres strony',
  'ui.pages-allow-address': 'Dopuść',
  'ui.pages-allow': 'Dopuść na {host}',
  'ui.pages-withdraw': 'Zakończ na {host}',
  'ui.pages-refused': 'Nic się nie zmieniło: przeglądarka nie dostała zgody.',
  'address.genuine': 'Prawdziwy adres logowania firmy Microsoft.',
  'address.insecure': 'Nazwa jest dobra, ale połączenie nie jest bezpieczne. Nic tu nie wpisuj.',
  'address.pretending':
    'Uwaga: ten adres używa nazwy Microsoft lub podobnych liter, a nie jest żadnym z adresów logowania firmy Microsoft. Nie wpisuj tu hasła.',
  'address.other': 'To nie jest adres logowania firmy Microsoft.',

  'topic.desktop.title': 'Przychodzisz z programu Outlook, Word lub Teams?',
  'topic.desktop.what': 'W tych programach nikt nie wskaże ci drogi. W tej przeglądarce jest łatwiej.',
  'topic.desktop.do.1': 'Zostaw okno programu tak, jak jest, i otwórz poniższy link w tej przeglądarce.',
  'topic.desktop.do.2': 'Zaloguj się tutaj i zarejestruj swoje metody, aż do ostatniej strony.',
  'topic.desktop.do.3': 'Potem zamknij okno programu i zaloguj się w nim ponownie.',
  'topic.desktop.stuck.1': 'Nie pamiętasz hasła? Najpierw zresetuj je tutaj, a potem użyj nowego w programie.',

  'topic.new-phone.title': 'Nowy telefon',
  'topic.new-phone.what': 'Aplikacja uwierzytelniająca nie zawsze sama przenosi się na nowy telefon.',
  'topic.new-phone.do.1': 'Zachowaj stary telefon, dopóki nowy nie zacznie działać.',
  'topic.new-phone.do.2': 'Otwórz listę swoich metod, dodaj aplikację na nowym telefonie i wypróbuj ją.',
  'topic.new-phone.do.3': 'Dopiero potem usuń z listy stary.',
  'topic.new-phone.stuck.1':
    'Starego telefonu już nie ma? Zaloguj się inną metodą. Jeśli nie ma żadnej, twoje metody musi zresetować twoja organizacja.',
}
