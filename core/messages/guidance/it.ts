// Italian of the guidance; instructions are infinitives, as in the elements, and `label.*` is what Microsoft’s Italian pages call it.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const it: Translation<typeof en> = {
  'label.primary': 'Avanti',
  'label.back': 'No',
  'label.proofUpNext': 'Avanti',
  'label.proofUpSkip': 'Ignora per ora',
  'label.forgotPassword': 'Ho dimenticato la password',
  'label.cantAccess': 'Non è possibile accedere all’account?',
  'label.otherTile': 'Usa un altro account',
  'label.otherWay': 'Accedi in un altro modo',
  'label.otherCredential': 'Altri modi per accedere',
  'label.resend': 'Invia un’altra richiesta',
  'label.codeSubmit': 'Verifica',
  'label.chooserCancel': 'Annulla',
  'label.contactSend': 'Invia codice',
  'label.stepNext': 'Avanti',
  'label.stepBack': 'Indietro',
  'label.appDownload': 'Scarica adesso',
  'label.qrToggle': 'Non è possibile scansionare l’immagine?',
  'label.addMethod': 'Aggiungi metodo di accesso',
  'label.addMethodOld': 'Aggiungi metodo di accesso',
  'label.resetNext': 'Avanti',
  'label.resetCancel': 'Annulla',
  'label.elementSubmit': 'Avanti',
  'label.differentApp': 'Voglio usare un’app di autenticazione diversa',
  'label.differentMethod': 'Voglio configurare un metodo diverso',

  'ui.from': 'Da Twofold, non da Microsoft',
  'ui.from-page': 'Da Twofold, non da questa pagina',
  'ui.open': 'Aiuto per questa pagina',
  'ui.close': 'Chiudi questo aiuto',
  'ui.next': 'Che cosa succede dopo',
  'ui.stuck': 'In caso di difficoltà',
  'ui.copy': 'Copia',
  'ui.copied': 'Copiato',
  'ui.progress': '{done} di {required}',
  'ui.time-left': 'Tempo rimasto in queste pagine: circa {time}.',
  'ui.not-this': 'Vedo qualcos’altro',
  'ui.heard': 'Aiuto per questa pagina: {title}',
  'ui.about': 'Non viene letto nulla di ciò che si digita, né alcun numero o nome presente in questa pagina.',

  organisation: 'l’organizzazione',
  'method.app': 'App di autenticazione',
  'method.phone': 'Numero di cellulare',
  'method.email': 'Indirizzo e-mail personale',
  'method.key': 'Passkey o chiave di sicurezza',
  'method.codes': 'Codici di ripristino',
  'family.app': 'un’app di autenticazione',
  'family.phone': 'il proprio numero di cellulare',
  'family.email': 'un indirizzo e-mail personale',
  'family.key': 'una passkey o una chiave di sicurezza',
  'family.codes': 'i codici di ripristino salvati',

  'note.required.1': 'Serve un metodo che {organisation} accetti.',
  'note.required.2':
    'Servono due metodi diversi che {organisation} accetti. Se la pagina ne mostra già uno, ne basta un altro.',
  'note.progress': 'Metodi completati: {done} di {required}. Ancora da aggiungere: {needed}.',
  'note.progress.done': 'Ci sono tutti i metodi necessari ({required}). Ogni altro metodo è una riserva.',
  'note.first.push':
    'Iniziare con {app}: è il più sicuro tra i metodi disponibili qui e per approvare basta un attimo.',
  'note.first.totp': 'Iniziare con un’app di autenticazione: i suoi codici funzionano anche senza connessione.',
  'note.first.fido2':
    'Iniziare con una passkey o una chiave di sicurezza: nessuno può farsela consegnare con un inganno.',
  'note.first.sms': 'Iniziare con il numero di cellulare e tenere il telefono a portata di mano.',
  'note.first.voice': 'Iniziare con il numero di telefono e tenere il telefono a portata di mano.',
  'note.first.email': 'Aggiungere un indirizzo e-mail personale, che si possa aprire senza questo account.',
  'note.first.recoveryCode':
    'Salvare una serie di codici di ripristino e conservarli in un luogo diverso da questo dispositivo.',
  'note.others': 'Dopo, aggiungere {methods}.',
  'note.one-family':
    'Le approvazioni e i codici di un’app di autenticazione contano insieme come un solo metodo. L’altro deve essere qualcosa di diverso.',
  'note.second-proof': 'Servono due prove. Per la seconda, scegliere un altro metodo.',
  'note.email-for-reset':
    'L’e-mail serve solo per reimpostare la password: non può essere usata per accedere e non può essere il primo metodo.',
  'note.keys-not-for-reset':
    'Chiavi di sicurezza, passkey e Windows Hello vanno bene per accedere, ma non contano per reimpostare una password.',
  'note.phone-ends':
    'Microsoft non invierà più SMS e non effettuerà più chiamate a partire da questa data: {date}. Se possibile, scegliere l’app.',
  'note.phone-ends-yours':
    'Microsoft non invierà più SMS e non effettuerà più chiamate a partire da questa data: {date}. Senza il numero di telefono i metodi sarebbero troppo pochi: aggiungerne un altro prima di quel giorno.',
  'note.phone-ended':
    'Microsoft non invia più SMS e non effettua più chiamate da questa data: {date}. Usare l’app o un altro metodo.',
  'note.reconfirm':
    'C’è già tutto il necessario. Questo è il controllo periodico, ogni {days} giorni: rivedere i propri metodi e confermarli.',
  'note.reconfirm-maybe':
    'Registrazione già fatta? Allora questo potrebbe essere il controllo periodico, ogni {days} giorni. Rivedere i propri metodi e confermarli.',
  'note.skippable': '“{proofUpSkip}” rimanda la richiesta, che verrà ripetuta a un accesso successivo.',
  'note.session':
    'Ci sono 15 minuti in tutto. Dopo, si accede di nuovo e si continua; i metodi già completati restano registrati.',
  'note.reset-session': 'Ci sono 15 minuti in tutto. Dopo, si ricomincia.',
  'note.other-app':
    'Si preferisce un’app diversa da {app}? Selezionare qui “{differentApp}”, prima che compaia un codice QR.',
  'note.other-app-first':
    'Va bene qualsiasi app di autenticazione. Per una diversa da {app}, selezionare qui “{differentApp}”, prima che compaia un codice QR.',
  'note.other-app-refused': 'Qui è consentita solo {app}. Per questo manca un collegamento per usare un’altra app.',
  'note.qr-other-app':
    'Solo {app} può leggere questo codice QR, a meno che prima non sia stato selezionato “{differentApp}”. Se la propria app non lo accetta, tornare indietro e selezionare prima quel collegamento.',
  'note.different-method':
    'Per registrare qualcos’altro, selezionare “{differentMethod}”, un collegamento in fondo alla pagina. Se manca, {organisation} richiede prima questo metodo.',
  'note.same-phone-qr':
    'Questa pagina è aperta su un telefono. Un telefono non può scansionare il proprio schermo: aprire questa pagina su un computer oppure usare il collegamento nella pagina che apre l’app.',
  'note.same-phone-number':
    'L’app è su questo stesso telefono? Memorizzare il numero prima di passare all’app. La richiesta può coprirlo, ma si può nascondere per rivederlo.',
  'note.place-and-name':
    'Prima di confermare, controllare: la richiesta può mostrare l’app a cui si accede e una mappa. Il luogo può essere un po’ distante. Se il resto non corrisponde, rifiutarla.',
  'note.phone-format':
    'Scrivere il numero con + e il prefisso internazionale, uno spazio, poi il numero senza lo zero iniziale (i numeri fissi italiani però lo mantengono): +44 7700900123.',
  'note.call-keys':
    'Premere # per confermare. 0# non serve per un numero sbagliato: segnala una frode e può bloccare l’account.',
  'note.fill-keys': 'Se Twofold conserva i codici di questo account, {keys} ne inserisce uno.',
  'note.lost-phone':
    'Telefono smarrito o cambiato? Scegliere un altro metodo, se la pagina ne offre uno. Altrimenti solo {organisation} può reimpostare i metodi: nessuna pagina può farlo.',
  'note.desktop':
    'Si arriva qui da Outlook, Word o Teams? Continuare in questo browser. Alla fine, tornare all’app e accedere da lì.',
  'note.contact':
    'Non funziona nulla? Per assistenza, contattare {organisation}. Non comunicare mai a nessuno la password o un codice.',
  'note.contact-with-code':
    'Per assistenza, contattare {organisation} e indicare il codice riportato sopra. Non comunicare mai a nessuno la password o un codice ricevuto.',

  'link.register': 'Registra i metodi',
  'link.manage': 'Visualizza i metodi',
  'link.reset': 'Reimposta la password',
  'link.support': 'Richiedi assistenza',

  'offer.push': 'Approvare nell’app: il modo più rapido, se il telefono è connesso.',
  'offer.totp': 'Un codice dell’app: funziona senza alcuna connessione.',
  'offer.fido2': 'Una chiave di sicurezza o una passkey: inserirla o avvicinarla.',
  'offer.sms': 'Un SMS: il telefono deve avere campo.',
  'offer.voice': 'Una chiamata: rispondere e premere #.',
  'offer.email': 'Un codice tramite e-mail: aprire quella casella in un’altra scheda.',

  'problem.emailProblem':
    'Microsoft non conosce questo indirizzo. Cercare un errore di battitura e usare l’indirizzo aziendale.',
  'problem.passwordProblem':
    'Questa password non è stata accettata. Controllare il tasto Bloc Maiusc e la lingua della tastiera prima di riprovare.',
  'problem.codeProblem':
    'Questo codice non è stato accettato. Attendere il prossimo oppure usare solo il messaggio più recente.',
  'problem.setupProblem':
    'La pagina segnala un problema in questo passaggio. Nulla è andato perso: riprovare ancora una volta.',
  'problem.resetUserProblem':
    'La pagina non accetta questo indirizzo o questi caratteri. Controllare entrambi; dopo ogni tentativo compare una nuova immagine.',

  'ask.title': 'Quale di queste è la pagina visualizzata?',
  'ask.what': 'Questa pagina è autentica, ma non è tra quelle conosciute qui. Scegliere quella che le somiglia di più.',
  'ask.guess': 'Questa pagina è autentica. Probabilmente è questa:',

  'sign-in-email.title': 'Accedere',
  'sign-in-email.what': 'Questa è la vera pagina di accesso di Microsoft.',
  'sign-in-email.do.1': 'Digitare l’indirizzo e-mail aziendale, quindi selezionare “{primary}”.',
  'sign-in-email.next': 'La pagina successiva chiede la password.',
  'sign-in-email.stuck.1':
    'Password dimenticata? Continuare comunque: il collegamento per reimpostarla è nella pagina successiva.',

  'sign-in-password.title': 'Immettere la password',
  'sign-in-password.what': 'Microsoft chiede la password dell’account aziendale.',
  'sign-in-password.do.1': 'Digitare la password, quindi selezionare “{primary}”.',
  'sign-in-password.next': 'Dopo può essere chiesto di approvare sul telefono o di digitare un codice.',
  'sign-in-password.stuck.1':
    'Password dimenticata? “{forgotPassword}” permette di impostarne una nuova in autonomia, con i metodi registrati.',
  'sign-in-password.stuck.2':
    'Fermarsi dopo pochi tentativi errati: troppi bloccano l’account per un po’. Reimpostando la password lo si sblocca.',

  'account-picker.title': 'Scegliere un account',
  'account-picker.what': 'Microsoft elenca gli account che questo browser conosce.',
  'account-picker.do.1': 'Scegliere l’account aziendale.',
  'account-picker.next': 'Dopo viene chiesta la password, oppure l’accesso avviene subito.',
  'account-picker.stuck.1': 'Non è nell’elenco? Selezionare “{otherTile}”.',

  'account-type.title': 'Account aziendale o personale?',
  'account-type.what': 'Lo stesso indirizzo ha un account aziendale e un account Microsoft personale.',
  'account-type.do.1': 'Scegliere l’account aziendale o dell’istituto di istruzione.',
  'account-type.next': 'La pagina successiva chiede la password aziendale.',
  'account-type.stuck.1':
    'Password rifiutata anche se è giusta? Forse è stato scelto l’altro account: tornare indietro e cambiare.',

  'sign-out-picker.title': 'Disconnettersi',
  'sign-out-picker.what': 'Microsoft chiede da quale account disconnettersi.',
  'sign-out-picker.do.1':
    'Scegliere l’account da cui uscire, quindi chiudere il browser se altre persone usano questo computer.',
  'sign-out-picker.stuck.1': 'Non è quello giusto? È possibile uscire da ciascuno, uno dopo l’altro.',

  'personal-account.title': 'Per account personali',
  'personal-account.what':
    'Questa pagina è per gli account Microsoft privati, come Outlook.com o Xbox. L’account aziendale qui non è conosciuto.',
  'personal-account.do.1':
    'Se serve l’account aziendale, chiudere questa pagina e riaprire il collegamento dell’organizzazione.',
  'personal-account.stuck.1':
    'Se invece serve proprio l’account privato, continuare pure. Nulla di quanto indicato qui lo riguarda.',

  'stay-signed-in.title': 'Rimanere connessi?',
  'stay-signed-in.what': 'Microsoft chiede se questo browser può mantenere l’accesso.',
  'stay-signed-in.do.1':
    'Su un computer che non usa nessun altro, selezionare “{primary}”: le richieste saranno meno frequenti.',
  'stay-signed-in.do.2': 'Su un computer condiviso o in prestito, selezionare “{back}”.',
  'stay-signed-in.next': 'Era l’ultimo passaggio dell’accesso.',
  'stay-signed-in.stuck.1':
    'La domanda si ripete ogni volta? Le finestre private e i browser che cancellano i dati dimenticano la risposta.',

  'change-password.title': 'Scegliere una nuova password',
  'change-password.what': 'La password è scaduta o deve essere cambiata.',
  'change-password.do.1':
    'Digitare una volta la password attuale e due volte quella nuova, quindi selezionare “{primary}”.',
  'change-password.do.2':
    'Usare almeno 8 caratteri, di tre tipi: minuscole, maiuscole, cifre, simboli. Evitare nomi e parole comuni.',
  'change-password.next': 'Si continua con la nuova password. Verrà chiesta anche sugli altri dispositivi.',
  'change-password.stuck.1':
    'Rifiutata anche se sembra sicura? Contiene una parola comune o una sequenza prevedibile. Provare con più parole senza legame tra loro.',
  'change-password.stuck.2': 'Quella attuale è stata dimenticata? Reimpostare invece la password.',

  'more-info.title': 'Sono necessarie altre informazioni',
  'more-info.what':
    'L’organizzazione chiede di registrare dei modi per dimostrare la propria identità. Servono per accedere e per reimpostare una password dimenticata.',
  'more-info.do.1': 'Tenere il telefono a portata di mano, quindi selezionare “{proofUpNext}”.',
  'more-info.do.2':
    'Se possibile, usare un computer: un’immagine sullo schermo deve essere scansionata con il telefono.',
  'more-info.next': 'Una procedura guidata chiede un metodo dopo l’altro e alla fine mostra “Fine”.',
  'more-info.stuck.1':
    'Questa pagina ritorna ogni volta? Succede finché non sono registrati abbastanza metodi: arrivare fino all’ultima pagina della procedura guidata.',

  'app-confirm.title': 'È in corso un accesso a questa app?',
  'app-confirm.what': 'Microsoft chiede di confermare che si sta accedendo all’app che la pagina nomina.',
  'app-confirm.do.1':
    'Continuare solo se quell’app è stata aperta di propria iniziativa, proprio ora, su questo dispositivo.',
  'app-confirm.do.2': 'Altrimenti chiudere questa pagina: qualcuno potrebbe cercare di usare l’account.',

  'consent.title': 'Attenzione: un’app chiede l’accesso',
  'consent.what':
    'Questa pagina dà a un’app l’accesso all’account. Non serve a nessuno per registrare un metodo o reimpostare una password.',
  'consent.do.1':
    'Continuare solo se l’operazione è stata avviata di propria iniziativa, proprio ora, e se si conosce l’app e chi la produce.',
  'consent.do.2': 'Se si è arrivati qui da un messaggio, un collegamento o una chiamata, chiudere la pagina.',

  'device-code.title': 'Attenzione: così accede un altro dispositivo',
  'device-code.what':
    'Un codice digitato qui fa accedere un altro dispositivo con la propria identità, ovunque si trovi.',
  'device-code.do.1':
    'Digitare un codice solo se compare su un dispositivo che si ha davanti e se l’accesso è stato avviato lì di propria iniziativa.',
  'device-code.do.2':
    'Qualcuno ha inviato o dettato il codice? Chiudere questa pagina: è un modo noto per impadronirsi degli account.',

  'blocked-by-policy.title': 'Una regola dell’organizzazione lo impedisce',
  'blocked-by-policy.what': 'L’accesso era corretto, ma una regola lo blocca.',
  'blocked-by-policy.do.1': 'Provare dal computer di lavoro o dalla rete dell’organizzazione.',
  'blocked-by-policy.stuck.1': 'Solo chi ha impostato la regola può cambiarla. Riprovare non serve.',

  'error.title': 'Microsoft segnala un errore',
  'error.what': 'Non è stato possibile completare questo accesso.',
  'error.stuck.1': 'Chiudere questa scheda e ricominciare dall’app o dal segnalibro di partenza.',

  'push-number.title': 'Digitare questo numero nell’app',
  'push-number.what':
    'Microsoft ha inviato una richiesta all’app di autenticazione sul telefono. Il numero dimostra che la pagina e il telefono vanno insieme.',
  'push-number.do.1': 'Aprire l’app di autenticazione sul telefono.',
  'push-number.do.2':
    'Digitare nella richiesta il numero di questa pagina e confermare. Va digitato, non scelto da un elenco.',
  'push-number.next': 'Dopo la risposta, questa pagina continua da sola.',
  'push-number.stuck.1':
    'Nessuna richiesta? Aprire l’app e scorrere verso il basso per aggiornare. Un accesso insolito non invia alcuna notifica.',
  'push-number.stuck.2':
    'Ancora nulla? Controllare la connessione del telefono e disattivare “Non disturbare” e il risparmio energetico per l’app.',
  'push-number.stuck.3':
    '“{otherWay}” porta agli altri metodi registrati. Un codice dell’app non richiede alcuna connessione.',

  'push-plain.title': 'Approvare nell’app',
  'push-plain.what': 'Microsoft ha inviato una richiesta all’app di autenticazione sul telefono.',
  'push-plain.do.1': 'Aprire l’app di autenticazione sul telefono.',
  'push-plain.do.2': 'Approvare la richiesta solo se si sta accedendo proprio ora.',
  'push-plain.next': 'Dopo la risposta, questa pagina continua da sola.',
  'push-plain.stuck.1':
    'Nessuna richiesta? Aprire l’app e scorrere verso il basso per aggiornare. Un accesso insolito non invia alcuna notifica.',
  'push-plain.stuck.2':
    'Ancora nulla? Controllare la connessione del telefono e disattivare “Non disturbare” e il risparmio energetico per l’app.',
  'push-plain.stuck.3':
    '“{otherWay}” porta agli altri metodi registrati. Un codice dell’app non richiede alcuna connessione.',

  'passwordless-number.title': 'Accedere con il telefono',
  'passwordless-number.what':
    'Invece di chiedere una password, Microsoft si rivolge all’app di autenticazione sul telefono.',
  'passwordless-number.do.1': 'Aprire l’app di autenticazione sul telefono.',
  'passwordless-number.do.2':
    'Digitare nella richiesta il numero di questa pagina, quindi sbloccare con volto, impronta o PIN.',
  'passwordless-number.next': 'L’accesso avviene senza password.',
  'passwordless-number.stuck.1':
    'Nessuna richiesta? Aprire l’app e scorrere verso il basso per aggiornare. Una richiesta precedente rimasta senza risposta blocca quelle nuove: rispondere prima a quella.',
  'passwordless-number.stuck.2': '“{otherCredential}” permette di usare la password.',

  'push-timeout.title': 'Non è arrivata alcuna risposta',
  'push-timeout.what': 'Microsoft ha inviato una richiesta all’app e ha atteso, ma non è arrivata alcuna risposta.',
  'push-timeout.do.1': 'Aprire prima l’app, quindi selezionare “{resend}”.',
  'push-timeout.do.2':
    'Nell’app, scorrere verso il basso per aggiornare: spesso la richiesta è in attesa lì, senza notifica.',
  'push-timeout.next': 'Compare un nuovo numero. Digitarlo nell’app.',
  'push-timeout.stuck.1':
    'Il telefono non ha connessione? “{otherWay}” porta a un codice dell’app, che non la richiede.',

  'push-denied.title': 'La richiesta è stata rifiutata',
  'push-denied.what': 'Qualcuno ha scelto “No” sul telefono.',
  'push-denied.do.1': 'Se è stato un errore, ricominciare l’accesso o selezionare “{otherWay}”.',
  'push-denied.do.2':
    'Se questo accesso è stato avviato da altri, qualcuno conosce la password: cambiarla e avvisare l’organizzazione.',
  'push-denied.next': 'Compare un nuovo numero. Digitarlo nell’app.',

  'call-waiting.title': 'Rispondere alla chiamata',
  'call-waiting.what': 'Microsoft sta chiamando il telefono registrato.',
  'call-waiting.do.1': 'Rispondere, ascoltare e premere #. In questa pagina non va digitato nulla.',
  'call-waiting.do.2': 'Se non si sta accedendo proprio ora, riagganciare.',
  'call-waiting.next': 'Questa pagina continua da sola.',
  'call-waiting.stuck.1': 'Nessuna chiamata entro un minuto? “{otherWay}” porta agli altri metodi registrati.',

  'code-entry.title': 'Immettere il codice',
  'code-entry.what.totp': 'Microsoft chiede le sei cifre mostrate dall’app di autenticazione.',
  'code-entry.what.sms': 'Microsoft ha inviato sei cifre al telefono.',
  'code-entry.what.voice': 'Microsoft sta chiamando il telefono per leggere un codice.',
  'code-entry.what.any': 'Microsoft chiede un codice, dell’app di autenticazione o di un messaggio.',
  'code-entry.do.totp': 'Aprire l’app, trovare questo account, digitare le sue sei cifre e selezionare “{codeSubmit}”.',
  'code-entry.do.sms': 'Attendere il messaggio, digitare le sei cifre e selezionare “{codeSubmit}”.',
  'code-entry.do.voice': 'Rispondere, digitare le cifre ascoltate e selezionare “{codeSubmit}”.',
  'code-entry.do.any':
    'Leggere la frase nella pagina: indica dove si trova il codice. Digitarlo e selezionare “{codeSubmit}”.',
  'code-entry.next': 'Se il codice è corretto, l’accesso è completato.',
  'code-entry.stuck.totp.1':
    'Rifiutato? Attendere il codice successivo: ognuno dura mezzo minuto e vale una sola volta. Lasciare che il telefono imposti l’ora automaticamente.',
  'code-entry.stuck.totp.2':
    'Più account nell’app? Usare quello con il nome dell’organizzazione. “{otherWay}” porta agli altri metodi registrati.',
  'code-entry.stuck.sms.1':
    'Ancora nulla dopo un minuto? Controllare il campo e i mittenti bloccati; può arrivare anche tramite WhatsApp. Usare solo il messaggio più recente: un codice dura cinque minuti.',
  'code-entry.stuck.sms.2': '“{otherWay}” ne invia un altro o porta agli altri metodi registrati.',
  'code-entry.stuck.voice.1':
    'Nessuna chiamata entro un minuto? Controllare che il telefono non sia in modalità silenziosa.',
  'code-entry.stuck.voice.2': '“{otherWay}” porta agli altri metodi registrati.',
  'code-entry.stuck.any.1':
    'Rifiutato? Usare solo il codice più recente e, se proviene dall’app, attendere il successivo.',
  'code-entry.stuck.any.2': '“{otherWay}” porta agli altri metodi registrati.',

  'method-chooser.title': 'Scegliere come dimostrare la propria identità',
  'method-chooser.what': 'Microsoft elenca i metodi registrati.',
  'method-chooser.do.1': 'Sceglierne uno a portata di mano:',
  'method-chooser.next': 'Dopo viene un numero, una casella per un codice o una chiamata.',
  'method-chooser.stuck.1':
    'Manca qualcosa? Sono elencati solo i metodi registrati e consentiti per accedere. L’e-mail non lo è.',

  'confirm-contact.title': 'Confermare il numero o l’indirizzo',
  'confirm-contact.what': 'Prima di inviare un codice, Microsoft vuole la conferma che se ne conosca la destinazione.',
  'confirm-contact.do.1':
    'Compilare ciò che la pagina chiede, esattamente come è stato registrato, e selezionare “{contactSend}”.',
  'confirm-contact.next': 'Il codice viene inviato e compare una casella in cui digitarlo.',
  'confirm-contact.stuck.1':
    'Il numero o l’indirizzo non è più il proprio? Tornare indietro e scegliere un altro metodo.',

  'setup-step.title': 'Registrare un metodo',
  'setup-step.what': 'La procedura guidata accompagna nella registrazione di un metodo, passo dopo passo.',
  'setup-step.do.1': 'Fare ciò che la pagina indica, quindi selezionare “{stepNext}”.',
  'setup-step.next': 'Alla fine compare la conferma oppure inizia il metodo successivo.',
  'setup-step.stuck.1': '“{stepNext}” è grigio? In questa pagina resta qualcosa da fare, spesso sul telefono.',

  'setup-app-install.title': 'Scaricare l’app',
  'setup-app-install.what': 'La procedura guidata inizia con un’app di autenticazione sul telefono.',
  'setup-app-install.do.1': 'Sul telefono, installare l’app dall’app store del telefono stesso: iPhone o Android.',
  'setup-app-install.do.2': 'Quando è installata, selezionare “{stepNext}” in questa pagina.',
  'setup-app-install.next': 'La pagina mostra poi come aggiungere l’account e un codice QR.',
  'setup-app-install.stuck.1': 'L’app c’è già? Continuare pure: una sola app può contenere molti account.',

  'setup-app-account.title': 'Aggiungere l’account nell’app',
  'setup-app-account.what': 'L’app deve essere pronta prima che compaia il codice QR.',
  'setup-app-account.do.1':
    'Nell’app, toccare +, poi “Account aziendale o dell’istituto di istruzione”, quindi “Scansiona un codice QR”. Consentire fotocamera e notifiche.',
  'setup-app-account.do.2': 'Poi selezionare “{stepNext}” in questa pagina.',
  'setup-app-account.next': 'Il codice QR compare in questa pagina.',
  'setup-app-account.stuck.1': 'Il segno + non si vede? È in alto nell’elenco degli account dell’app.',

  'setup-app-qr.title': 'Scansionare il codice QR',
  'setup-app-qr.what':
    'Questa immagine collega l’app all’account. È strettamente personale: non mostrarla a nessuno e non fotografarla.',
  'setup-app-qr.do.1': 'Scansionarla dall’interno dell’app di autenticazione, non con la sola fotocamera.',
  'setup-app-qr.do.2': 'Quando l’app mostra l’account, selezionare “{stepNext}”.',
  'setup-app-qr.next': 'La pagina prova poi l’app, con un numero o un codice.',
  'setup-app-qr.stuck.1':
    'La scansione non riesce? “{qrToggle}” mostra gli stessi dati come testo, da digitare nell’app.',

  'setup-app-key.title': 'Aggiungere l’account manualmente',
  'setup-app-key.what': 'La pagina mostra come testo il contenuto del codice QR. Va trattato come una password.',
  'setup-app-key.do.1':
    'Nell’app, scegliere l’immissione manuale e copiare il testo esattamente. Spazi e maiuscole non contano.',
  'setup-app-key.do.2': 'Quando l’app mostra l’account, selezionare “{stepNext}”.',
  'setup-app-key.next': 'La pagina prova poi l’app.',
  'setup-app-key.stuck.1':
    'Un codice e un indirizzo web sono per Microsoft Authenticator; un nome di account e una chiave privata sono per altre app. Se la propria app chiede l’altro tipo, tornare indietro.',

  'setup-app-code.title': 'Provare il codice dell’app',
  'setup-app-code.what': 'La pagina controlla che l’app generi i codici corretti.',
  'setup-app-code.do.1': 'Digitare le sei cifre che l’app mostra per questo account, quindi selezionare “{stepNext}”.',
  'setup-app-code.next': 'A quel punto l’app è registrata.',
  'setup-app-code.stuck.1':
    'Rifiutato? Attendere il codice successivo: ognuno dura mezzo minuto. Lasciare che il telefono imposti l’ora automaticamente.',
  'setup-app-code.stuck.2': 'Più account nell’app? Il codice deve essere quello dell’account appena aggiunto.',

  'setup-app-number.title': 'Provare la notifica',
  'setup-app-number.what': 'Microsoft invia all’app una prima richiesta. La pagina mostra il numero corrispondente.',
  'setup-app-number.do.1': 'Aprire l’app e digitare nella richiesta il numero di questa pagina.',
  'setup-app-number.do.2': 'Quando la pagina indica che è stata approvata, selezionare “{stepNext}”.',
  'setup-app-number.next': 'A quel punto l’app è registrata.',
  'setup-app-number.stuck.1':
    'Nessuna richiesta? Aprire l’app e scorrere verso il basso per aggiornare; controllare che le notifiche siano consentite.',
  'setup-app-number.stuck.2': 'Più account nell’app? La richiesta riguarda quello appena aggiunto.',

  'setup-phone.title': 'Registrare il numero di telefono',
  'setup-phone.what': 'Microsoft invierà un SMS a questo numero o lo chiamerà.',
  'setup-phone.do.1':
    'Scegliere il paese, quindi digitare il numero senza lo zero iniziale (i numeri fissi italiani però lo mantengono).',
  'setup-phone.do.2': 'Scegliere SMS o chiamata, quindi “{stepNext}”.',
  'setup-phone.next': 'Arriva un codice tramite SMS oppure squilla il telefono.',
  'setup-phone.stuck.1':
    'I numeri che esistono solo su Internet non sono accettati. Usare un vero numero di cellulare.',

  'setup-phone-code.title': 'Immettere il codice dell’SMS',
  'setup-phone-code.what': 'Microsoft ha inviato sei cifre al numero indicato.',
  'setup-phone-code.do.1': 'Digitare le cifre, quindi selezionare “{stepNext}”.',
  'setup-phone-code.next': 'A quel punto il numero è registrato.',
  'setup-phone-code.stuck.1':
    'Ancora nulla dopo un minuto? Controllare il numero nella pagina, il campo e i mittenti bloccati.',
  'setup-phone-code.stuck.2':
    'Numero sbagliato? Selezionare “{stepBack}”. Se sono arrivati più SMS, usare il più recente.',

  'setup-phone-call.title': 'Rispondere alla chiamata',
  'setup-phone-call.what': 'Microsoft sta chiamando il numero indicato.',
  'setup-phone-call.do.1': 'Rispondere e premere #.',
  'setup-phone-call.next': 'A quel punto il numero è registrato.',
  'setup-phone-call.stuck.1':
    'Nessuna chiamata, o ha squillato un altro telefono? Selezionare “{stepBack}” e controllare il numero.',

  'setup-email.title': 'Registrare un indirizzo e-mail',
  'setup-email.what': 'Con questo indirizzo si può reimpostare la password quando non si riesce ad accedere.',
  'setup-email.do.1':
    'Digitare un indirizzo personale che si possa aprire senza questo account, non quello aziendale. Quindi selezionare “{stepNext}”.',
  'setup-email.next': 'Un codice viene inviato a quell’indirizzo.',
  'setup-email.stuck.1':
    'Nessun collega scrive a questo indirizzo: serve solo per i codici e per gli avvisi sulla password.',

  'setup-email-code.title': 'Immettere il codice dell’e-mail',
  'setup-email-code.what': 'Microsoft ha inviato sei cifre all’indirizzo indicato.',
  'setup-email-code.do.1':
    'Aprire quella casella in un’altra scheda, tornare qui, digitare le cifre e selezionare “{stepNext}”.',
  'setup-email-code.next': 'A quel punto l’indirizzo è registrato.',
  'setup-email-code.stuck.1':
    'Ancora nulla dopo un minuto? Controllare la posta indesiderata. Un codice dura cinque minuti.',
  'setup-email-code.stuck.2': 'Un errore nell’indirizzo? Selezionare “{stepBack}”.',

  'setup-done.title': 'Metodo registrato',
  'setup-done.what': 'Operazione riuscita. La pagina mostra ciò che è registrato ora.',
  'setup-done.do.1':
    'Selezionare “{stepNext}”, fino all’ultimissima pagina. Fermandosi prima, la richiesta può ripetersi.',
  'setup-done.stuck.1':
    'La richiesta ritorna più tardi? Allora manca un secondo metodo, oppure non si è arrivati all’ultima pagina.',
  'setup-done.next':
    'Se serve un altro metodo, la procedura guidata continua con quello. Altrimenti l’accesso è completato.',

  'method-picker.title': 'Scegliere un metodo da aggiungere',
  'method-picker.what': 'La pagina elenca ciò che l’organizzazione permette di registrare.',
  'method-picker.do.1': 'Sceglierne uno non ancora registrato.',
  'method-picker.next': 'Inizia una breve procedura guidata per quel metodo.',
  'method-picker.stuck.1': 'Manca qualcosa? L’organizzazione non lo consente oppure è già registrato.',

  'security-info.title': 'I metodi registrati',
  'security-info.what': 'Questa pagina elenca i metodi registrati.',
  'security-info.do.1': 'Per aggiungerne uno, selezionare “{addMethod}”.',
  'security-info.do.2': 'Prima di cambiare telefono, aggiungere quello nuovo finché quello vecchio funziona ancora.',
  'security-info.do.3': 'Eliminare ciò che non si ha più: un vecchio telefono o indirizzo.',
  'security-info.stuck.1':
    'Viene chiesto un telefono che non si ha più? Scegliere lì un altro metodo; se non ce ne sono, deve intervenire l’organizzazione.',

  'reset-start.title': 'Recuperare l’accesso all’account',
  'reset-start.what': 'Qui si imposta una nuova password senza quella vecchia.',
  'reset-start.do.1': 'Digitare l’indirizzo e-mail aziendale completo.',
  'reset-start.do.2': 'Digitare i caratteri dell’immagine oppure ascoltarli. Quindi selezionare “{resetNext}”.',
  'reset-start.next': 'Dopo si dimostra la propria identità con i metodi registrati e si sceglie una nuova password.',
  'reset-start.stuck.1': 'L’immagine non si legge? Chiederne una nuova o usare l’audio.',
  'reset-start.stuck.2':
    'Nessun metodo registrato? Allora non è possibile reimpostarla in autonomia: deve farlo l’organizzazione.',

  'reset-unlock-choice.title': 'Dimenticata o bloccata?',
  'reset-unlock-choice.what': 'La pagina chiede perché non si riesce ad accedere.',
  'reset-unlock-choice.do.1':
    'Password dimenticata: selezionare “Ho dimenticato la password”. Se ne imposta una nuova e l’account viene sbloccato.',
  'reset-unlock-choice.do.2':
    'Password conosciuta, ma accesso bloccato: selezionare “Conosco la password, ma non riesco comunque ad accedere”.',
  'reset-unlock-choice.next': 'In entrambi i casi, dopo si dimostra la propria identità.',
  'reset-unlock-choice.stuck.1': 'Nel dubbio? Dire di averla dimenticata: serve in entrambi i casi.',

  'reset-verify.title': 'Dimostrare la propria identità',
  'reset-verify.what': 'La pagina chiede di dimostrare la propria identità con i metodi registrati.',
  'reset-verify.do.1': 'Scegliere un metodo a portata di mano e fare ciò che la pagina indica.',
  'reset-verify.do.2':
    'Per un SMS o una chiamata, digitare prima il numero completo, esattamente come è stato registrato.',
  'reset-verify.next': 'Dopo le prove si sceglie una nuova password.',
  'reset-verify.stuck.1':
    '“Il numero non corrisponde”? Digitarlo con + e il prefisso internazionale, senza lo zero iniziale (i numeri fissi italiani però lo mantengono).',
  'reset-verify.stuck.2':
    'Non arriva nulla? Attendere dieci secondi: compaiono “Riprova” e “Contatta l’amministratore”. Quest’ultimo invia un messaggio all’organizzazione.',
  'reset-verify.stuck.3': 'Procedere con calma: dopo cinque tentativi errati un metodo è bloccato per un giorno.',

  'reset-code.title': 'Immettere il codice',
  'reset-code.what': 'La pagina chiede il codice del metodo scelto.',
  'reset-code.do.1': 'Digitare il codice più recente. Dura cinque minuti; quello dell’app, mezzo minuto.',
  'reset-code.next': 'Poi viene la seconda prova o la nuova password.',
  'reset-code.stuck.1':
    'Ancora nulla dopo un minuto? Per l’e-mail, controllare la posta indesiderata; per un SMS, controllare il campo.',
  'reset-code.stuck.2':
    'Dopo cinque tentativi errati un metodo è bloccato per un giorno: prima di arrivarci, scegliere un altro metodo.',

  'reset-new-password.title': 'Scegliere una nuova password',
  'reset-new-password.what': 'L’identità è stata dimostrata. Ora si imposta la nuova password.',
  'reset-new-password.do.1':
    'Digitarla due volte. Usare almeno 8 caratteri, di tre tipi: minuscole, maiuscole, cifre, simboli.',
  'reset-new-password.do.2':
    'Evitare il proprio nome, il nome dell’organizzazione e le parole comuni. Sono consentiti solo lettere e simboli semplici, senza accenti.',
  'reset-new-password.next': 'Si può usare subito per accedere; in alcune organizzazioni servono due minuti.',
  'reset-new-password.stuck.1':
    'Rifiutata anche se sembra sicura? Contiene una parola comune o una sequenza prevedibile. Provare con più parole senza legame tra loro.',
  'reset-new-password.stuck.2':
    'L’organizzazione può avere regole più severe di quelle mostrate dalla pagina: sceglierne una più lunga.',

  'reset-done.title': 'La password è nuova',
  'reset-done.what': 'La password è stata reimpostata. Di solito viene inviato un avviso ai propri indirizzi.',
  'reset-done.do.1':
    'Tornare indietro e accedere con quella nuova. Cambiarla anche sul telefono e nel programma di posta.',
  'reset-done.stuck.1':
    'Non è ancora accettata? Attendere due minuti. Le vecchie password salvate in un telefono possono bloccare di nuovo l’account.',

  'reset-unavailable.title': 'Non è possibile reimpostarla in autonomia',
  'reset-unavailable.what': 'La pagina indica che per questo account la reimpostazione non è possibile.',
  'reset-unavailable.do.1':
    'Ora può aiutare solo l’organizzazione: il collegamento all’amministratore nella pagina le invia un messaggio.',
  'reset-unavailable.do.2': 'Aprire “Codice di supporto” nella pagina, copiare ciò che mostra e inviarlo insieme.',
  'reset-unavailable.stuck.1': 'Controllare di aver digitato l’indirizzo aziendale e non uno privato.',

  'reset-throttled.title': 'Troppi tentativi',
  'reset-throttled.what': 'La pagina ha ricevuto troppi tentativi e per un po’ non è accessibile.',
  'reset-throttled.do.1': 'Ora non fare altri tentativi: si riapre dopo 24 ore.',
  'reset-throttled.stuck.1': 'Se non si può aspettare, l’organizzazione può impostare una nuova password.',

  'reset-error.title': 'La pagina segnala un errore',
  'reset-error.what': 'Non è stato possibile completare la reimpostazione. La vecchia password è ancora valida.',
  'reset-error.do.1': 'Attendere qualche minuto e ricominciare.',
  'reset-error.stuck.1':
    'Aprire “Codice di supporto” nella pagina, copiare ciò che mostra e inviarlo all’organizzazione.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Accedere',
  'own-sign-in.what': 'Questa è una pagina della propria organizzazione. Chiede chi accede.',
  'own-sign-in.do.1': 'Fare ciò che la pagina indica, quindi selezionare “{elementSubmit}”.',
  'own-sign-in.next': 'Dopo può essere chiesto di approvare sul telefono o di digitare un codice.',
  'own-sign-in.stuck.1': 'Password dimenticata? La pagina offre un modo per impostarne una nuova.',

  'own-wait.title': 'Un momento',
  'own-wait.what': 'La pagina sta lavorando. Non c’è nulla da digitare o da risolvere.',
  'own-wait.do.1': 'Lasciare questa finestra aperta e in primo piano.',
  'own-wait.next': 'Questa pagina continua da sola.',
  'own-wait.stuck.1': 'Nulla dopo un minuto? Ricaricare la pagina: riprende da dove si era, oppure fa ricominciare.',

  'own-choose.title': 'Scegliere come dimostrare la propria identità',
  'own-choose.what': 'La pagina chiede di dimostrare la propria identità con i metodi registrati.',
  'own-choose.do.1': 'Scegliere un metodo a portata di mano e fare ciò che la pagina indica.',
  'own-choose.next': 'Dopo viene un numero, una casella per un codice o una chiamata.',
  'own-choose.stuck.1':
    'Manca qualcosa? Compaiono solo i metodi che contano qui. Se non se ne ha nessuno, deve aiutare la propria organizzazione.',

  'own-number.title': 'Confermare il numero o l’indirizzo',
  'own-number.what': 'Prima di un SMS o di una chiamata, la pagina vuole vedere che il numero è noto.',
  'own-number.do.1':
    'Compilare ciò che la pagina chiede, esattamente come è stato registrato, e selezionare “{elementSubmit}”.',
  'own-number.next': 'Arriva un codice tramite SMS oppure squilla il telefono.',

  'own-code.title': 'Immettere il codice',
  'own-code.what': 'La pagina chiede un codice, dall’app di autenticazione o da un messaggio.',
  'own-code.do.1':
    'Leggere la frase nella pagina: indica dove si trova il codice. Digitarlo e selezionare “{elementSubmit}”.',
  'own-code.next': 'Se il codice è giusto, la pagina passa al prossimo passaggio.',
  'own-code.stuck.1': 'Rifiutato? Usare solo il codice più recente e, se proviene dall’app, attendere il successivo.',
  'own-code.stuck.2':
    'Ancora nulla dopo un minuto? Per l’e-mail, controllare la posta indesiderata; per un SMS, controllare il campo.',

  'own-call.title': 'Rispondere alla chiamata',
  'own-call.what': 'Il telefono sta ricevendo una chiamata.',
  'own-call.do.1': 'Rispondere, ascoltare e premere #. In questa pagina non va digitato nulla.',
  'own-call.next': 'Questa pagina continua da sola.',
  'own-call.stuck.1': 'Nessuna chiamata entro un minuto? La pagina ne offre un’altra, oppure un altro metodo.',

  'own-passkey.title': 'Usare la passkey',
  'own-passkey.what': 'La pagina chiede al browser una passkey o una chiave di sicurezza.',
  'own-passkey.do.1': 'Selezionare “{elementSubmit}” e seguire il browser: dito, volto, PIN o un tocco della chiave.',
  'own-passkey.next': 'Questa pagina continua da sola.',
  'own-passkey.stuck.1':
    'La passkey è su un altro dispositivo? Il browser offre di usare un telefono. Oppure scegliere un altro metodo.',

  'own-approve.title': 'Digitare questo numero nell’app',
  'own-approve.what':
    'È stata inviata una richiesta al dispositivo associato. Il numero mostra che pagina e dispositivo vanno insieme.',
  'own-approve.do.1': 'Aprire Twofold, o l’app, su quel dispositivo.',
  'own-approve.do.2':
    'Digitare nella richiesta il numero di questa pagina e confermare. Va digitato, non scelto da un elenco.',
  'own-approve.next': 'Questa pagina continua da sola.',
  'own-approve.stuck.1':
    'Nessuna richiesta? Aprire il dispositivo e guardare: un avviso non arriva sempre. La pagina ne offre una nuova, oppure un altro metodo.',

  'own-pair.title': 'Associare il dispositivo',
  'own-pair.what':
    'La pagina mostra un link, come immagine o come testo, che lega un dispositivo all’account. È personale: non mostrarlo a nessuno.',
  'own-pair.do.1': 'Scansionare l’immagine con quel dispositivo, oppure aprirvi il link.',
  'own-pair.next': 'Poi la pagina fa una prova, con un numero da digitare.',
  'own-pair.stuck.1':
    'Non succede nulla? L’immagine scade dopo alcuni minuti: chiederne una nuova, oppure scegliere un altro metodo.',

  'own-more-info.title': 'Sono necessarie altre informazioni',
  'own-more-info.what':
    'L’organizzazione chiede di registrare dei modi per dimostrare la propria identità. Servono per accedere e per reimpostare una password dimenticata.',
  'own-more-info.do.1': 'Tenere il telefono a portata di mano, quindi selezionare “{elementSubmit}”.',
  'own-more-info.do.2':
    'Se possibile, usare un computer: un’immagine sullo schermo deve essere scansionata con il telefono.',
  'own-more-info.next': 'Una procedura guidata chiede un metodo dopo l’altro e alla fine mostra “Fine”.',
  'own-more-info.stuck.1':
    'Questa pagina ritorna ogni volta? Succede finché non sono registrati abbastanza metodi: arrivare fino all’ultima pagina della procedura guidata.',

  'own-add.title': 'Registrare un metodo',
  'own-add.what': 'La pagina propone un metodo. Gli altri sono dietro il suo link a un metodo diverso.',
  'own-add.do.1': 'Fare ciò che la pagina indica, quindi selezionare “{elementSubmit}”.',
  'own-add.next': 'Alla fine compare la conferma oppure inizia il metodo successivo.',
  'own-add.stuck.1': 'Qualcosa non si può scegliere? La pagina dice perché: forse prima deve venire un altro metodo.',

  'own-app.title': 'Scansionare il codice QR',
  'own-app.what':
    'Questa immagine collega l’app all’account. È strettamente personale: non mostrarla a nessuno e non fotografarla.',
  'own-app.do.1': 'Scansionarla dall’interno dell’app di autenticazione, non con la sola fotocamera.',
  'own-app.do.2': 'Digitare le sei cifre che l’app mostra per questo account, quindi selezionare “{elementSubmit}”.',
  'own-app.next': 'A quel punto l’app è registrata.',
  'own-app.stuck.1': 'Non si riesce a scansionarlo? La pagina mostra la stessa cosa come chiave da digitare nell’app.',
  'own-app.stuck.2':
    'Rifiutato? Attendere il codice successivo: ognuno dura mezzo minuto. Lasciare che il telefono imposti l’ora automaticamente.',

  'own-codes.title': 'Conservare i codici di ripristino',
  'own-codes.what':
    'Ciascuno di questi codici vale una volta, quando non c’è altro a portata di mano. Sono mostrati solo ora.',
  'own-codes.do.1': 'Stamparli o metterli in un gestore di password, non solo sul telefono. Poi confermare di averli.',
  'own-codes.stuck.1': 'Persi in seguito? Crearne una nuova serie sulla pagina dei propri metodi: sostituisce questa.',

  'own-review.title': 'È tutto giusto?',
  'own-review.what': 'Questa pagina elenca i metodi registrati.',
  'own-review.do.1':
    'Controllare: un vecchio numero o un telefono perso può chiudere fuori. Se tutto è giusto, selezionare “{elementSubmit}”.',
  'own-review.stuck.1': 'Qualcosa non va? Cambiarlo ora: la pagina porta all’elenco dei propri metodi.',

  'own-manage.title': 'I metodi registrati',
  'own-manage.what': 'Questa pagina elenca i metodi registrati.',
  'own-manage.do.1': 'Prima di cambiare telefono, aggiungere quello nuovo finché quello vecchio funziona ancora.',
  'own-manage.do.2': 'Eliminare ciò che non si ha più: un vecchio telefono o indirizzo.',
  'own-manage.stuck.1':
    'C’è qualcosa che non si è aggiunto? Rimuoverlo, reimpostare la password e avvisare la propria organizzazione.',

  'own-new-password.title': 'Scegliere una nuova password',
  'own-new-password.what': 'L’identità è stata dimostrata. Ora si imposta la nuova password.',
  'own-new-password.do.1':
    'Digitarla e guardare l’elenco delle regole: ognuna è spuntata quando è rispettata. Poi selezionare “{elementSubmit}”.',
  'own-new-password.next': 'Poi si accede con quella, anche sugli altri dispositivi.',
  'own-new-password.stuck.1':
    'Rifiutata anche se sembra sicura? Contiene una parola comune o una sequenza prevedibile. Provare con più parole senza legame tra loro.',

  'own-ended.title': 'Qui non si va avanti',
  'own-ended.what': 'La pagina non ha potuto continuare. Ciò che era già finito resta com’è.',
  'own-ended.do.1':
    'Leggere il motivo sulla pagina. Se offre di ricominciare, farlo; se nomina la propria organizzazione, solo questa può aiutare.',
  'own-ended.stuck.1': 'Finisce ogni volta? Chiudere le altre schede di questa pagina e ricominciare in una nuova.',

  'code.locked':
    'L’account è bloccato per un po’ dopo troppi tentativi, oppure è bloccato l’indirizzo da cui ci si collega. Attendere qualche minuto o reimpostare la password.',
  'code.wrongPassword': 'L’indirizzo o la password non sono corretti. Controllare entrambi o reimpostare la password.',
  'code.expiredPassword': 'La password è scaduta. Accedere ancora una volta per cambiarla, oppure reimpostarla.',
  'code.changePassword': 'La password potrebbe essere nota ad altri e deve essere cambiata. Reimpostarla ora.',
  'code.disabled': 'Questo account è disattivato. Solo l’organizzazione può attivarlo.',
  'code.unknownAccount':
    'Qui non è noto alcun account con questo indirizzo. Cercare un errore di battitura e usare l’indirizzo aziendale.',
  'code.otherOrganisation':
    'L’accesso è stato eseguito con un account di un’altra organizzazione o con uno privato. Disconnettersi, quindi accedere con l’account giusto.',
  'code.register':
    'Prima è necessario registrare i propri metodi. Accedere in un browser e seguire la procedura guidata.',
  'code.registerBlockedByRisk':
    'Al momento la registrazione non è consentita, perché questo accesso sembra rischioso. L’organizzazione può autorizzarlo.',
  'code.registerElsewhere':
    'L’organizzazione permette di registrarsi solo dalla propria rete, da determinati dispositivi o con un pass fornito da lei.',
  'code.secondFactor': 'Serve una seconda prova, oppure è scaduta. Accedere di nuovo e completarla.',
  'code.phoneLimit': 'Sono state richieste troppe chiamate. Attendere qualche minuto o usare l’app.',
  'code.tryAgain': 'C’è stato un problema momentaneo da parte di Microsoft. Riprovare.',
  'code.signInAgain': 'La sessione è terminata, spesso perché la password è stata cambiata. Accedere di nuovo.',
  'code.notAssigned':
    'L’account non è nell’elenco delle persone autorizzate per questa app. L’organizzazione può aggiungerlo.',
  'code.blocked': 'Una regola dell’organizzazione non consente questo accesso da qui o con questa app.',
  'code.blockedByRisk':
    'L’account è bloccato perché sembra che lo stia usando qualcun altro. Avvisare subito l’organizzazione.',
  'code.device':
    'L’organizzazione consente solo i dispositivi che gestisce. Usare il computer di lavoro o far registrare questo.',
  'code.approvedApp': 'Questa app non è consentita. Usare quella indicata dall’organizzazione, ad esempio Outlook.',
  'code.consent':
    'L’app non è approvata nell’organizzazione. Chiederne l’approvazione; non cercare di aggirare il blocco.',
  'code.application':
    'L’app o il collegamento sono configurati in modo errato. L’account non ha alcun problema: avvisare chi gestisce l’app.',
  'code.officeUnreachable': 'Microsoft non riesce a raggiungere i server dell’organizzazione. Riprovare più tardi.',
  'code.hours': 'L’organizzazione consente di accedere solo in determinati orari.',
  'code.wrongCurrentPassword': 'La password attuale non è corretta. Digitarla di nuovo o reimpostarla.',
  'code.weakPassword':
    'La nuova password è troppo facile da indovinare o non rispetta una regola. Sceglierne una più lunga, senza nomi e parole comuni.',
  'code.passwordDelay':
    'La nuova password è salvata in un punto, ma non ancora ovunque. Attendere qualche minuto, quindi accedere.',
  'code.deviceCode': 'Il codice per l’altro dispositivo non è corretto o è scaduto. Ricominciare su quel dispositivo.',
  'code.resetOff': 'Nell’organizzazione la reimpostazione autonoma della password è disattivata.',
  'code.resetNotSetUp': 'Nell’organizzazione la reimpostazione non è configurata completamente.',
  'code.resetLicence': 'L’account non ha una licenza per la reimpostazione.',
  'code.resetGroup': 'L’account non fa parte del gruppo di persone che possono reimpostare la propria password.',
  'code.resetNotEnough': 'Per questo account sono registrati troppo pochi metodi.',
  'code.resetUnreachable': 'Microsoft non riesce a raggiungere i server dell’organizzazione. Riprovare più tardi.',
  'code.other': 'Questo codice qui non è conosciuto. Copiarlo per chi fornisce assistenza.',

  'checklist.title': 'La propria configurazione',
  'checklist.lead':
    'Selezionare ciò che è già registrato. L’elenco resta su questo dispositivo e rende l’aiuto più adatto.',
  'checklist.reset-only': 'solo per reimpostare la password',
  'checklist.sign-in-only': 'non per reimpostare la password',
  'checklist.until': 'fino a questa data: {date}',
  'checklist.next': 'Che cosa fare adesso',
  'checklist.first-time': 'Registrare i metodi',
  'checklist.page': 'La pagina in primo piano',
  'checklist.here': 'Mostra: {title}',
  'checklist.topics': 'Buono a sapersi',
  'checklist.pick': 'Aiuto dove Twofold non può comparire nella pagina',
  'checklist.pick-lead':
    'Alcuni browser escludono le estensioni da certe pagine, e nessuna estensione funziona in Outlook, Word o Teams. Scegliere ciò che si vede lì.',
  'checklist.entra': 'Accesso',
  'checklist.security-info': 'Registrazione',
  'checklist.reset': 'Reimpostazione della password',
  'ui.pages': 'Pagine della propria organizzazione',
  'ui.pages-lead':
    'Alcune organizzazioni hanno pagine proprie per registrare e reimpostare. Twofold aiuta lì solo dove lo si consente, e solo accanto ai propri moduli. Non legge nulla di ciò che si digita.',
  'ui.pages-here': 'La pagina in primo piano è su {host}.',
  'ui.pages-wanted': 'La propria organizzazione chiede queste. Restano spente finché non le si consente:',
  'ui.pages-granted': 'Consentite:',
  'ui.pages-none': 'Nessuna pagina è ancora consentita.',
  'ui.pages-address': 'Indirizzo della pagina',
  'ui.pages-allow-address': 'Consenti',
  'ui.pages-allow': 'Consenti su {host}',
  'ui.pages-withdraw': 'Interrompi su {host}',
  'ui.pages-refused': 'Nulla è cambiato: il browser non ha ricevuto il permesso.',
  'address.genuine': 'Un autentico indirizzo di accesso di Microsoft.',
  'address.insecure': 'Il nome è giusto, ma la connessione non è sicura. Non digitare nulla qui.',
  'address.pretending':
    'Attenzione: questo indirizzo usa il nome di Microsoft, o lettere che gli somigliano, e non è tra gli indirizzi di accesso di Microsoft. Non digitare qui alcuna password.',
  'address.other': 'Non è un indirizzo di accesso di Microsoft.',

  'topic.desktop.title': 'Si arriva qui da Outlook, Word o Teams?',
  'topic.desktop.what': 'In quei programmi nessuno può indicare la strada. In questo browser è più facile.',
  'topic.desktop.do.1':
    'Lasciare la finestra del programma così com’è e aprire il collegamento qui sotto in questo browser.',
  'topic.desktop.do.2': 'Accedere e registrare qui i propri metodi, fino all’ultima pagina.',
  'topic.desktop.do.3': 'Poi chiudere la finestra del programma e accedere di nuovo da lì.',
  'topic.desktop.stuck.1': 'Password dimenticata? Reimpostarla prima qui, quindi usare quella nuova nel programma.',

  'topic.new-phone.title': 'Un nuovo telefono',
  'topic.new-phone.what': 'Un’app di autenticazione non sempre passa da sola su un nuovo telefono.',
  'topic.new-phone.do.1': 'Conservare il vecchio telefono finché quello nuovo non funziona.',
  'topic.new-phone.do.2': 'Aprire l’elenco dei propri metodi, aggiungere l’app sul nuovo telefono e provarla.',
  'topic.new-phone.do.3': 'Solo dopo, eliminare quello vecchio dall’elenco.',
  'topic.new-phone.stuck.1':
    'Il vecchio telefono non c’è più? Accedere con un altro metodo. Se non ce ne sono, deve essere l’organizzazione a reimpostare i metodi.',
}
