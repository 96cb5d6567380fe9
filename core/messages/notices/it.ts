// Italian of what is mailed, texted and spoken; every `action` is an infinitive, the SMS within GSM 7-bit letters.
import type { NoticeTable } from './index.ts'

export const it: NoticeTable = {
  'action.register': 'aggiungere un metodo di accesso',
  'action.reset': 'reimpostare la password',
  'action.sign-in': 'accedere',
  'action.fresh': 'modificare i metodi di accesso',

  'code.mail.subject': 'Codice di {issuer}',
  'code.mail.text':
    'Usare questo codice per {action}:\n\n{code}\n\nÈ valido una sola volta, per {minutes} minuti e soltanto nella pagina che lo ha richiesto.\n\nNessuno di {organisation} chiederà mai di comunicarlo. Se il codice non è stato richiesto, non occorre fare nulla; se continuano ad arrivare codici, ci avvisi: {support}',
  'code.text': '{issuer}: {code} è il codice per {action}. Non comunicarlo a nessuno.',
  'call.key':
    'Buongiorno. È una chiamata di {issuer}. Qualcuno ha chiesto di {action}. Se la richiesta è Sua, prema il tasto cancelletto. Se la richiesta non è Sua, prema zero, poi cancelletto, per segnalarla.',
  'call.code':
    'Buongiorno. È una chiamata di {issuer}. Il codice per {action} è: {digits}. Ripeto: {digits}. Non lo comunichi a nessuno. Se non lo ha richiesto, riagganci.',

  'notice.greeting': 'Gentile {name},',
  'notice.not-you':
    'Se l’operazione non è stata eseguita da Lei, ci avvisi subito: {support}. Qualcun altro potrebbe usare il Suo account.',
  'notice.was-you': 'Se l’operazione è stata eseguita da Lei, non occorre fare nulla.',
  'notice.when': 'Ora: {time} (UTC)',

  'notice.method-added.subject': 'Un metodo di accesso è stato aggiunto al Suo account',
  'notice.method-added.text':
    'Il metodo “{method}” è stato aggiunto al Suo account {organisation}. Permette di accedere o di reimpostare la password.',
  'notice.method-removed.subject': 'Un metodo di accesso è stato rimosso dal Suo account',
  'notice.method-removed.text': 'Il metodo “{method}” è stato rimosso dal Suo account {organisation}.',
  'notice.default-changed.subject': 'Il Suo metodo di accesso predefinito è stato modificato',
  'notice.default-changed.text':
    'Al momento dell’accesso, il Suo account {organisation} ora chiede per primo il metodo “{method}”.',
  'notice.password-reset.subject': 'La Sua password è stata reimpostata',
  'notice.password-reset.text':
    'La password del Suo account {organisation} è stata reimpostata con due dei Suoi metodi di accesso. Tutte le sessioni aperte sono state chiuse. I Suoi metodi di accesso non sono cambiati.',
  'notice.method-paused.subject': 'Troppi codici errati per il Suo account',
  'notice.method-paused.text':
    'Qualcuno ha dato risposte errate per il metodo “{method}” del Suo account {organisation}, che è quindi sospeso per qualche tempo sui dispositivi che non ha mai usato prima. Il Suo account non è bloccato.',
  'notice.method-disabled.subject': 'Un metodo di accesso è stato disattivato',
  'notice.method-disabled.text':
    'Il metodo “{method}” del Suo account {organisation} è stato disattivato dopo troppe risposte errate. Acceda con un altro metodo, rimuova questo e lo aggiunga di nuovo.',
  'notice.second-factor-failed.subject': 'Qualcuno conosce la Sua password',
  'notice.second-factor-failed.text':
    'La Sua password di {organisation} è stata immessa correttamente, ma il secondo passaggio non è riuscito più volte. Se non è opera Sua, reimposti subito la password.',
  'notice.reset-refused.subject': 'Una reimpostazione della Sua password non è stata completata',
  'notice.reset-refused.text':
    'Per reimpostare la password del Suo account {organisation}, qualcuno ha superato la verifica con uno dei Suoi metodi di accesso e poi ha fallito con l’altro. La Sua password non è stata modificata.',
  'notice.reset-not-possible.subject': 'La Sua password non può essere reimpostata qui',
  'notice.reset-not-possible.text':
    'Ha provato a reimpostare la password del Suo account {organisation}. Il Suo account non è configurato per questa operazione. Chieda assistenza: {support}',
  'notice.recovery-code-used.subject': 'Un codice di ripristino salvato è stato usato',
  'notice.recovery-code-used.text':
    'Uno dei codici di ripristino salvati del Suo account {organisation} è stato usato. È stato sostituito da uno nuovo, mostrato nella pagina in cui è stato usato.',
  'notice.reported.subject': 'Ha segnalato una richiesta',
  'notice.reported.text':
    'A una chiamata relativa al Suo account {organisation} è stato risposto “Richiesta non mia”. La richiesta è stata interrotta. Le consigliamo di reimpostare la password.',

  'notice.push-denied.subject': 'Ha rifiutato una richiesta',
  'notice.push-denied.text':
    'Una richiesta relativa al Suo account {organisation} è stata rifiutata sul Suo dispositivo. Le richieste ai Suoi dispositivi sono sospese per un po’. Se la richiesta non era Sua, qualcuno potrebbe conoscere la Sua password: Le consigliamo di reimpostarla.',
  'notice.push-reported.subject': 'Ha segnalato una richiesta',
  'notice.push-reported.text':
    'A una richiesta relativa al Suo account {organisation} è stato risposto “Richiesta non mia”. La richiesta è stata interrotta e le richieste ai Suoi dispositivi sono sospese per un po’. Le consigliamo di reimpostare la password.',

  'method.fido2': 'Passkey o chiave di sicurezza',
  'method.push': 'Approvazione nell’app di autenticazione',
  'method.totp': 'App di autenticazione',
  'method.sms': 'SMS al telefono',
  'method.voice': 'Chiamata al telefono',
  'method.email': 'Indirizzo e-mail',
  'method.recoveryCode': 'Codici di ripristino salvati',
}
