// The authenticator in Italian; people are addressed as “Lei” where they must be.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const it: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Codici',
  'tab.set-up': 'La Sua configurazione',
  tabs: 'Parti di Twofold',
  'popup.version': 'Versione {version}',
  'popup.looking': 'Controllo della scheda in primo piano…',
  'popup.running': 'Twofold è attivo nella scheda in primo piano.',
  'popup.not-running':
    'Twofold non è attivo nella scheda in primo piano: non è uno dei siti di accesso qui sotto, oppure era aperta prima dell’estensione.',
  'popup.sites': 'Siti di accesso su cui Twofold è attivo',
  back: 'Indietro',
  cancel: 'Annulla',
  continue: 'Continua',
  save: 'Salva',
  close: 'Chiudi',
  copy: 'Copia',
  copied: 'Copiato',
  print: 'Stampa',
  'open-in-tab': 'Apri in una scheda',
  working: 'Un momento…',

  // First run
  'first.step': 'Passaggio {step} di 3',
  'first.what.title': 'Codici di accesso, custoditi in questo browser',
  'first.what.text':
    'Twofold crea i codici brevi che i siti chiedono oltre alla password. Gli account sono cifrati su questo computer e non vengono inviati da nessuna parte.',
  'first.for.title': 'Protegge da',
  'first.for.1': 'chi ha soltanto la password, comunque l’abbia avuta',
  'first.for.2':
    'chi trova questo computer o una copia del suo disco: senza la password della cassaforte non si apre nulla',
  'first.for.3':
    'siti che si fingono altri: i codici vengono inseriti solo all’indirizzo esatto su cui l’account è stato aggiunto',
  'first.not.title': 'Non protegge da',
  'first.not.1': 'chi controlla questo computer mentre la cassaforte è aperta',
  'first.not.2':
    'la perdita di entrambe le cose insieme: password e codice qui stanno su una sola macchina. Un telefono o una chiave di sicurezza li tiene separati.',
  'first.not.3': 'una pagina falsa in cui si digita un codice da sé',
  'first.password.title': 'Scegliere una password per la cassaforte',
  'first.password.text':
    'Apre i codici su questo computer. Almeno 8 caratteri; l’ideale è qualche parola che non c’entri con le altre. Nessuno può reimpostarla.',
  'first.passkey': 'Usa invece una passkey',
  'first.passkey.text':
    'L’impronta, il volto o il PIN del dispositivo apre la cassaforte, con un codice di ripristino come seconda via.',
  'first.code.title': 'Il Suo codice di ripristino',
  'first.code.text':
    'Apre la cassaforte quando la password è dimenticata. Viene mostrato solo questa volta. Va annotato o stampato, e tenuto lontano da questo computer.',
  'first.code.kept': 'L’ho annotato o stampato',
  'first.backup.text':
    'C’è ancora una cosa: un backup. Aggiunto il primo account, Twofold proporrà di salvare un file cifrato che solo la password o il codice di ripristino apre.',
  'first.done': 'Apri la mia cassaforte',

  // Passwords and other ways in
  password: 'Password',
  'password.new': 'Nuova password',
  'password.again': 'Di nuovo la stessa',
  'password.show': 'Mostra',
  'password.hide': 'Nascondi',
  'password.differs': 'Le due non sono uguali.',
  'password.too-short': 'Almeno 8 caratteri, per favore.',
  'password.too-long': 'Qui una password non può essere così lunga.',
  'password.easily-guessed': 'È tra le prime che chiunque proverebbe. Conviene aggiungere una o due parole insolite.',
  'way.password': 'Password',
  'way.passkey': 'Passkey',
  'way.recovery': 'Codice di ripristino',
  'passkey.name': 'Cassaforte di Twofold',
  'passkey.cancelled': 'La passkey non è stata usata. Si può riprovare o scegliere un’altra via.',
  'passkey.no-prf': 'Le passkey di questo dispositivo non possono aprire una cassaforte. Occorre una password.',
  exists: 'In questo browser c’è già una cassaforte.',

  // Unlock
  'unlock.title': 'La cassaforte è bloccata',
  unlock: 'Sblocca',
  'unlock.passkey': 'Sblocca con una passkey',
  'unlock.recovery': 'Usa il codice di ripristino',
  'unlock.password': 'Usa la password',
  'unlock.recovery.hint': 'Sette gruppi di quattro, come sono stati annotati.',
  'refused.wrong': 'Non è giusto.',
  'refused.tries':
    'Tentativi rimasti: {count}. Dopo dieci password errate di seguito, solo il codice di ripristino o una passkey apre la cassaforte.',
  'refused.wait': 'Troppe password errate. Il prossimo tentativo è possibile tra {time}.',
  'refused.disabled':
    'Dieci password errate di seguito: la password è disattivata. Servono il codice di ripristino o una passkey; poi si può impostare una nuova password.',
  'refused.mistyped': 'Nel codice c’è una svista: un carattere è sbagliato o manca. Non è stato tentato nulla.',
  'refused.no-such-slot': 'Questa cassaforte non si apre in questo modo.',
  'refused.kdf-unavailable': 'Ora questo browser non può verificare la password. Chiuda altre finestre e riprovi.',
  'refused.storage-failed':
    'Il browser non ha potuto scrivere nel suo archivio, perciò non è stato tentato nulla. Il disco è pieno?',
  'refused.no-room':
    'Per questo non c’è posto nell’archivio del browser. Nulla è cambiato. Liberi spazio sul disco o elimini degli account.',
  'refused.too-many-accounts': 'Una cassaforte contiene al massimo 5.000 account. Nulla è cambiato.',
  'refused.locked-elsewhere': 'La cassaforte è stata modificata altrove. Va sbloccata di nuovo.',
  'refused.locked': 'La cassaforte è bloccata.',
  'refused.last-way':
    'È l’ultima via che non dipende da un solo dispositivo. Aggiunga prima una password o un codice di ripristino.',
  'refused.rolled-back':
    'Ciò che è salvato è più vecchio di ciò che c’era prima: forse un profilo ripristinato, o una copia messa qui da qualcuno. Se il motivo è noto, si può aprire lo stato precedente.',
  'refused.damaged': 'Lo stato più recente è danneggiato. Uno precedente forse si apre ancora.',
  'unlock.older': 'Apri lo stato precedente',
  'forgotten.title': 'Impostare una nuova password',
  'forgotten.text':
    'L’accesso è avvenuto con il codice di ripristino. Se la password è persa, ne imposti ora una nuova.',
  later: 'Più tardi',

  // A vault that cannot be opened
  'broken.damaged.title': 'La cassaforte è danneggiata',
  'broken.damaged.text':
    'Twofold tiene due copie e nessuna è integra. Lasci tutto com’è se può ripristinare il profilo di questo browser. Altrimenti ricominci e riprenda il file di backup.',
  'broken.unreadable.title': 'Ora la cassaforte non può essere letta',
  'broken.unreadable.text':
    'Il browser non dà accesso al suo archivio. Chiuda tutte le sue finestre e lo riavvii; con questo non si perde nulla.',
  'broken.try': 'Riprova',
  'broken.erase': 'Cancella e ricomincia',

  // The list
  'list.label': 'Account',
  search: 'Cerca',
  'search.found': 'Trovati: {count}',
  'search.none': 'Nessun account ha questo nome.',
  'list.all': 'Tutte',
  'list.tag': 'Etichetta',
  'list.empty.title': 'Ancora nessun account',
  'list.empty.text': 'Ne aggiunga uno dove un sito mostra un codice QR o una chiave, oppure li porti da un’altra app.',
  'list.no-name': 'Senza nome',
  'code.copy': 'Copia il codice di {name}:',
  'code.show': 'Mostra il codice di {name}',
  'code.next-counter': 'Crea il prossimo codice di {name}',
  'code.next': 'prossimo',
  'code.copied': 'Il codice di {name} è copiato.',
  'code.copied-clears': 'Il codice di {name} è copiato. Gli appunti saranno svuotati tra 30 secondi.',
  'code.not-copied': 'Il browser non ha permesso la copia. Selezioni il codice e lo copi.',
  'code.lost':
    'La chiave di questo account è danneggiata in entrambe le copie. La riprenda da un backup o configuri di nuovo l’account.',
  'account.more': 'Altro su {name}',
  'account.moved': '{name} è ora al posto {place} di {count}.',
  lock: 'Blocca',
  'menu.settings': 'Impostazioni',
  'menu.import': 'Importa',
  'menu.export': 'Backup o esportazione',
  'backup.due': 'Non tutto è ancora in un backup.',
  'backup.make': 'Fai il backup ora',

  // Adding
  add: 'Aggiungi',
  'add.title': 'Aggiungi un account',
  'add.scan': 'Leggi un codice QR',
  'add.scan.text': 'Dalla pagina in primo piano, da un’immagine o dalla fotocamera.',
  'add.hand': 'Digita o incolla',
  'add.hand.text': 'Una chiave di configurazione o un link che inizia con otpauth.',
  'add.import': 'Da un’altra app',
  'add.import.text': 'Un file esportato da un altro autenticatore.',
  'field.secret': 'Chiave di configurazione o link otpauth',
  'field.secret.hint': 'Lettere e le cifre da 2 a 7, come le mostra il sito. Gli spazi non contano.',
  'field.issuer': 'Sito o azienda',
  'field.account': 'Il Suo nome lì',
  'field.kind': 'Tipo',
  'kind.totp': 'A tempo',
  'kind.hotp': 'A contatore',
  'kind.steam': 'Steam',
  'field.more': 'Impostazioni insolite',
  'field.algorithm': 'Algoritmo',
  'field.digits': 'Cifre',
  'field.period': 'Secondi per codice',
  'field.counter': 'Prossimo contatore',
  'field.tags': 'Etichette',
  'field.tags.hint': 'Separate da virgole.',
  'field.icon': 'Lettere sull’icona',
  'field.icon.hint': 'Una o due. Vuoto: le prime lettere del nome.',
  'secret.secret-missing': 'Manca la chiave.',
  'secret.secret-too-long': 'È troppo lungo per una chiave.',
  'secret.secret-misread': 'Una chiave non ha 0, 1, 8 o 9. Forse sono le lettere O, I o B: guardi di nuovo.',
  'secret.secret-hex': 'Sembra una chiave esadecimale. Chieda al sito l’altra forma (base32).',
  'secret.secret-not-base32': 'Alcuni di questi caratteri non possono stare in una chiave.',
  'secret.wrong-link': 'Questo link non può essere letto come account.',
  'secret.migration': 'Questo link contiene più account. Usi «Da un’altra app».',
  'secret.out-of-range': 'Una delle impostazioni è fuori dai limiti.',
  'check.title': 'Il codice funziona?',
  'check.text': 'Digiti questo codice dove ha configurato l’account. Concluda prima lì: altrimenti l’account non vale.',
  'check.right': 'Ha funzionato',
  'check.wrong': 'Non ha funzionato',
  'check.help':
    'Di solito l’orologio del computer è sbagliato (lo controlli nelle impostazioni), un carattere della chiave è diverso, oppure la pagina è stata ricaricata e mostra una chiave nuova. Rimuova l’account e riprovi.',
  'check.remove': 'Rimuovilo',

  // One account
  'account.pin': 'Tieni in alto',
  'account.place': 'Posto nell’elenco',
  'account.up': 'Sposta su',
  'account.down': 'Sposta giù',
  'account.first': 'Sposta in cima',
  'account.origins': 'Inserisci solo su',
  'account.origins.none': 'Ancora su nessun indirizzo: l’inserimento chiede prima.',
  'account.origin.remove': 'Non più su {origin}',
  'account.fill': 'Inserisci nella pagina in primo piano',
  'account.delete': 'Elimina',
  'account.deleted': '{name} è eliminato. La sua chiave si conserva per un giorno.',
  undo: 'Annulla',
  'account.back': '{name} è tornato.',

  // Settings
  'settings.title': 'Impostazioni',
  'settings.locking': 'Blocco',
  'settings.lock-after': 'Blocca quando il computer non è usato da',
  'settings.lock-also':
    'Si blocca anche quando si blocca lo schermo, quando il computer va in sospensione e quando il browser si chiude.',
  'settings.showing': 'Visualizzazione',
  'settings.hide': 'Nascondi i codici fino al clic',
  'settings.next': 'Mostra anche il prossimo codice',
  'settings.clear': 'Togli un codice copiato dagli appunti dopo 30 secondi',
  'settings.clear.text':
    'Per questo il browser chiede di permettere a Twofold di leggere gli appunti: cancella solo ciò che ha copiato.',
  'settings.ways': 'Vie di accesso',
  'settings.change-password': 'Cambia la password',
  'settings.add-passkey': 'Aggiungi una passkey',
  'settings.new-recovery': 'Nuovo codice di ripristino',
  'settings.remove-way': 'Rimuovi: {way}',
  'settings.proof': 'La password attuale o il codice di ripristino',
  'settings.changed': 'Fatto.',
  'settings.rotate': 'Sostituisci la chiave della cassaforte',
  'settings.rotate.text':
    'Se qualcuno può avere una copia di questa cassaforte e una via di accesso. Tutto viene cifrato di nuovo; le passkey vanno aggiunte di nuovo e si riceve un nuovo codice di ripristino.',
  'settings.clock': 'Orologio',
  'settings.clock.check': 'Controlla l’orologio',
  'settings.clock.text':
    'Chiede l’ora a login.microsoftonline.com. Non viene inviato altro, e nulla viene chiesto senza un clic.',
  'settings.clock.right': 'L’orologio è giusto entro due secondi.',
  'settings.clock.ahead':
    'L’orologio è avanti di {time}. Attivi l’ora automatica nelle impostazioni del computer, altrimenti i codici saranno rifiutati.',
  'settings.clock.behind':
    'L’orologio è indietro di {time}. Attivi l’ora automatica nelle impostazioni del computer, altrimenti i codici saranno rifiutati.',
  'settings.clock.failed': 'Nessuna risposta. La connessione c’è?',
  'settings.state': 'Stato della cassaforte',
  'settings.state.check': 'Controlla tutto',
  'settings.state.whole': 'Entrambe le copie sono integre.',
  'settings.state.lost': 'Danneggiati in entrambe le copie, da riprendere da un backup: {names}',
  'settings.earlier': 'Riprendi l’elenco del {date}',
  'settings.earlier.done': 'L’elenco del {date} è tornato.',
  'settings.erase': 'Cancella tutto',
  'settings.erase.text':
    'Tutti gli account e tutte le vie di accesso in questo browser. Solo un backup li riporta: ne faccia prima uno.',
  'settings.erase.type': 'Digiti {word} per confermare',
  'settings.erase.word': 'CANCELLA',
  'settings.managed': 'Impostato dall’organizzazione',

  // What was repaired
  'repair.title': 'Qualcosa è stato sistemato',
  'repair.copy-renewed': 'Una delle due copie mancava o era danneggiata ed è stata rifatta dall’altra.',
  'repair.copy-failed':
    'Una delle due copie non può essere scritta. Gli account sono al sicuro, ma faccia presto un backup.',
  'repair.change-undone': 'Una modifica è stata interrotta prima di essere fatta. È stata annullata; la ripeta.',
  'repair.change-finished': 'Una modifica è stata interrotta a metà ed è stata completata.',
  'repair.older-list-used': 'L’elenco più recente era perso; si usa quello del {date}. Guardi se manca qualcosa.',
  'repair.accounts-put-back': 'Account che solo l’altra copia conosceva e che sono di nuovo nell’elenco: {count}.',
  'repair.not-repaired':
    'Ciò che è stato trovato non si è potuto salvare. Liberi spazio sul disco e sblocchi di nuovo.',
  'repair.older-state-accepted': 'È stato aperto uno stato precedente. Le modifiche successive non ci sono.',
  'repair.secret-renewed': 'Una chiave era danneggiata in una copia ed è stata rinnovata dall’altra.',
  'repair.seen': 'Ho capito',
}
