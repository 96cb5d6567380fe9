// French of what is mailed, texted and spoken; every `action` is an infinitive, the SMS within GSM 7-bit letters.
import type { NoticeTable } from './index.ts'

export const fr: NoticeTable = {
  'action.register': 'ajouter une méthode de connexion',
  'action.reset': 'réinitialiser votre mot de passe',
  'action.sign-in': 'se connecter à votre compte',
  'action.fresh': 'modifier vos méthodes de connexion',

  'code.mail.subject': 'Votre code {issuer}',
  'code.mail.text':
    'Ce code permet de {action} :\n\n{code}\n\nIl est valable une fois, pendant {minutes} minutes, et uniquement sur la page qui l’a demandé.\n\nPersonne chez {organisation} ne vous le demandera jamais. Si vous n’avez pas demandé de code, vous n’avez rien à faire ; si vous continuez à en recevoir, prévenez-nous : {support}',
  'code.text': '{code} est le code {issuer} pour {action}. Ne le communiquez à personne.',
  'call.key':
    'Bonjour. Ici {issuer}. Quelqu’un a demandé à {action}. Si c’était vous, appuyez sur la touche dièse. Si ce n’était pas vous, appuyez sur zéro, puis sur dièse, pour le signaler.',
  'call.code':
    'Bonjour. Ici {issuer}. Le code pour {action} est : {digits}. Je répète : {digits}. Ne le communiquez à personne. Si vous ne l’avez pas demandé, raccrochez.',

  'notice.greeting': 'Bonjour {name},',
  'notice.not-you':
    'Si ce n’était pas vous, prévenez-nous immédiatement : {support}. Il se peut que quelqu’un d’autre utilise votre compte.',
  'notice.was-you': 'Si c’était vous, vous n’avez rien à faire.',
  'notice.when': 'Heure : {time} (UTC)',

  'notice.method-added.subject': 'Une méthode de connexion a été ajoutée à votre compte',
  'notice.method-added.text':
    'La méthode « {method} » a été ajoutée à votre compte {organisation}. Elle permet de se connecter ou de réinitialiser votre mot de passe.',
  'notice.method-removed.subject': 'Une méthode de connexion a été supprimée de votre compte',
  'notice.method-removed.text': 'La méthode « {method} » a été supprimée de votre compte {organisation}.',
  'notice.default-changed.subject': 'Votre méthode de connexion par défaut a été modifiée',
  'notice.default-changed.text':
    'Votre compte {organisation} demande désormais en premier la méthode « {method} » lorsque vous vous connectez.',
  'notice.password-reset.subject': 'Votre mot de passe a été réinitialisé',
  'notice.password-reset.text':
    'Le mot de passe de votre compte {organisation} a été réinitialisé avec deux de vos méthodes de connexion. Toutes vos sessions ont été fermées. Vos méthodes de connexion n’ont pas changé.',
  'notice.method-paused.subject': 'Trop de codes incorrects pour votre compte',
  'notice.method-paused.text':
    'Quelqu’un a donné des réponses incorrectes pour la méthode « {method} » de votre compte {organisation}. Elle est donc suspendue pendant un moment sur les appareils que vous n’avez encore jamais utilisés. Votre compte n’est pas verrouillé.',
  'notice.method-disabled.subject': 'Une méthode de connexion a été désactivée',
  'notice.method-disabled.text':
    'La méthode « {method} » de votre compte {organisation} a été désactivée après trop de réponses incorrectes. Connectez-vous avec une autre méthode, supprimez celle-ci, puis ajoutez-la de nouveau.',
  'notice.second-factor-failed.subject': 'Quelqu’un connaît votre mot de passe',
  'notice.second-factor-failed.text':
    'Votre mot de passe {organisation} a été saisi correctement, mais la seconde étape a échoué plusieurs fois. Si ce n’était pas vous, réinitialisez votre mot de passe dès maintenant.',
  'notice.reset-refused.subject': 'Une réinitialisation de votre mot de passe n’a pas abouti',
  'notice.reset-refused.text':
    'Pour réinitialiser le mot de passe de votre compte {organisation}, quelqu’un a réussi l’une de vos méthodes de connexion, puis a échoué avec l’autre. Votre mot de passe n’a pas été modifié.',
  'notice.reset-not-possible.subject': 'Votre mot de passe ne peut pas être réinitialisé ici',
  'notice.reset-not-possible.text':
    'Vous avez essayé de réinitialiser le mot de passe de votre compte {organisation}. Votre compte n’est pas configuré pour cela. Demandez de l’aide : {support}',
  'notice.recovery-code-used.subject': 'Un code de récupération enregistré a été utilisé',
  'notice.recovery-code-used.text':
    'L’un des codes de récupération enregistrés de votre compte {organisation} a été utilisé. Il a été remplacé par un nouveau code, affiché sur la page où il a été utilisé.',
  'notice.reported.subject': 'Vous avez signalé une demande',
  'notice.reported.text':
    'Un appel concernant votre compte {organisation} a reçu la réponse « Ce n’était pas moi ». La demande a été arrêtée. Nous vous recommandons de réinitialiser votre mot de passe.',

  'notice.push-denied.subject': 'Vous avez refusé une demande',
  'notice.push-denied.text':
    'Une demande concernant votre compte {organisation} a été refusée sur votre appareil. Les demandes à vos appareils sont suspendues pour un moment. Si elle ne venait pas de vous, quelqu’un connaît peut-être votre mot de passe : nous vous recommandons de le réinitialiser.',
  'notice.push-reported.subject': 'Vous avez signalé une demande',
  'notice.push-reported.text':
    'Une demande concernant votre compte {organisation} a reçu la réponse « Ce n’était pas moi ». Elle a été arrêtée, et les demandes à vos appareils sont suspendues pour un moment. Nous vous recommandons de réinitialiser votre mot de passe.',

  'method.fido2': 'Clé d’accès ou clé de sécurité',
  'method.push': 'Approbation dans l’application d’authentification',
  'method.totp': 'Application d’authentification',
  'method.sms': 'SMS sur votre téléphone',
  'method.voice': 'Appel sur votre téléphone',
  'method.email': 'Adresse e-mail',
  'method.recoveryCode': 'Codes de récupération enregistrés',
}
