// French of the guidance; no-break spaces stand before : ; ? ! and inside « », and `label.*` is what Microsoft’s French pages call it.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'label.primary': 'Suivant',
  'label.back': 'Non',
  'label.proofUpNext': 'Suivant',
  'label.proofUpSkip': 'Ignorer pour l’instant',
  'label.forgotPassword': 'J’ai oublié mon mot de passe',
  'label.cantAccess': 'Votre compte n’est pas accessible ?',
  'label.otherTile': 'Utiliser un autre compte',
  'label.otherWay': 'Se connecter d’une autre façon',
  'label.otherCredential': 'Autres façons de se connecter',
  'label.resend': 'Envoyer une autre demande',
  'label.codeSubmit': 'Vérifier',
  'label.chooserCancel': 'Annuler',
  'label.contactSend': 'Envoyer le code',
  'label.stepNext': 'Suivant',
  'label.stepBack': 'Précédent',
  'label.appDownload': 'Télécharger maintenant',
  'label.qrToggle': 'Impossible de numériser l’image ?',
  'label.addMethod': 'Ajouter une méthode de connexion',
  'label.addMethodOld': 'Ajouter une méthode de connexion',
  'label.resetNext': 'Suivant',
  'label.resetCancel': 'Annuler',
  'label.elementSubmit': 'Suivant',
  'label.differentApp': 'Je souhaite utiliser une autre application d’authentification',
  'label.differentMethod': 'Je souhaite configurer une autre méthode',

  'ui.from': 'De Twofold, et non de Microsoft',
  'ui.from-page': 'De Twofold, et non de cette page',
  'ui.open': 'Aide pour cette page',
  'ui.close': 'Fermer cette aide',
  'ui.next': 'La suite',
  'ui.stuck': 'En cas de blocage',
  'ui.copy': 'Copier',
  'ui.copied': 'Copié',
  'ui.progress': '{done} sur {required}',
  'ui.time-left': 'Il vous reste environ {time} sur ces pages.',
  'ui.not-this': 'Je vois autre chose',
  'ui.heard': 'Aide pour cette page : {title}',
  'ui.about': 'Rien de ce que vous tapez n’est lu, ni aucun numéro ou nom présent sur cette page.',

  organisation: 'votre organisation',
  'method.app': 'Application d’authentification',
  'method.phone': 'Numéro de mobile',
  'method.email': 'Adresse e-mail personnelle',
  'method.key': 'Clé d’accès ou clé de sécurité',
  'method.codes': 'Codes de récupération',
  'family.app': 'une application d’authentification',
  'family.phone': 'votre numéro de mobile',
  'family.email': 'une adresse e-mail personnelle',
  'family.key': 'une clé d’accès ou de sécurité',
  'family.codes': 'des codes de récupération enregistrés',

  'note.required.1': 'Il vous faut une méthode acceptée par {organisation}.',
  'note.required.2':
    'Il vous faut deux méthodes différentes, acceptées par {organisation}. Si la page en montre déjà une, une de plus suffit.',
  'note.progress': 'Méthodes prêtes : {done} sur {required}. Il en manque : {needed}.',
  'note.progress.done':
    'Vous avez toutes les méthodes qu’il vous faut ({required}). Toute autre méthode est une réserve.',
  'note.first.push':
    'Commencez par {app} : c’est la plus sûre des méthodes proposées ici, et approuver ne prend qu’un instant.',
  'note.first.totp': 'Commencez par une application d’authentification : ses codes fonctionnent même sans connexion.',
  'note.first.fido2': 'Commencez par une clé d’accès ou de sécurité : personne ne peut vous l’extorquer par ruse.',
  'note.first.sms': 'Commencez par votre numéro de mobile, et gardez le téléphone à portée de main.',
  'note.first.voice': 'Commencez par votre numéro de téléphone, et gardez le téléphone à portée de main.',
  'note.first.email': 'Ajoutez une adresse e-mail personnelle : une adresse que vous pouvez consulter sans ce compte.',
  'note.first.recoveryCode':
    'Enregistrez un jeu de codes de récupération, et conservez-le ailleurs que sur cet appareil.',
  'note.others': 'Ensuite, ajoutez {methods}.',
  'note.one-family':
    'Les approbations et les codes d’une application d’authentification comptent ensemble pour une seule méthode. L’autre doit être d’un autre genre.',
  'note.second-proof': 'Il faut deux preuves. Pour la seconde, choisissez une autre méthode.',
  'note.email-for-reset':
    'L’e-mail sert uniquement à réinitialiser votre mot de passe : il ne permet pas de se connecter et ne peut pas être la première méthode.',
  'note.keys-not-for-reset':
    'Les clés de sécurité, les clés d’accès et Windows Hello conviennent bien pour se connecter, mais ne comptent pas pour réinitialiser un mot de passe.',
  'note.phone-ends':
    'À partir du {date}, Microsoft n’envoie plus de SMS et n’appelle plus. Choisissez l’application si vous le pouvez.',
  'note.phone-ends-yours':
    'À partir du {date}, Microsoft n’envoie plus de SMS et n’appelle plus. Sans votre numéro de téléphone, vous auriez trop peu de méthodes : ajoutez-en une autre avant ce jour.',
  'note.phone-ended':
    'Depuis le {date}, Microsoft n’envoie plus de SMS et n’appelle plus. Utilisez l’application ou une autre méthode.',
  'note.reconfirm':
    'Vous avez tout ce qu’il faut. C’est la vérification régulière, tous les {days} jours : parcourez vos méthodes et confirmez-les.',
  'note.reconfirm-maybe':
    'Déjà enregistré ? C’est peut-être alors la vérification régulière, tous les {days} jours. Parcourez vos méthodes et confirmez-les.',
  'note.skippable': '« {proofUpSkip} » remet cela à plus tard. La question reviendra lors d’une prochaine connexion.',
  'note.session':
    'Vous avez 15 minutes en tout. Ensuite, vous vous reconnectez et continuez ; les méthodes terminées restent enregistrées.',
  'note.reset-session': 'Vous avez 15 minutes en tout. Ensuite, il faut recommencer.',
  'note.other-app':
    'Vous préférez une autre application que {app} ? Choisissez « {differentApp} » ici, avant qu’un code QR ne s’affiche.',
  'note.other-app-first':
    'Toute application d’authentification convient. Pour une autre que {app}, choisissez « {differentApp} » ici, avant qu’un code QR ne s’affiche.',
  'note.other-app-refused':
    'Seule l’application {app} est autorisée ici. C’est pourquoi il n’y a pas de lien vers une autre application.',
  'note.qr-other-app':
    'Ce code QR ne peut être lu que par {app}, sauf si vous avez choisi « {differentApp} » auparavant. Si votre application ne l’accepte pas, revenez en arrière et choisissez d’abord ce lien.',
  'note.different-method':
    'Pour enregistrer autre chose, choisissez « {differentMethod} », un lien en bas de la page. S’il n’y est pas, {organisation} exige d’abord cette méthode.',
  'note.same-phone-qr':
    'Cette page est ouverte sur un téléphone. Un téléphone ne peut pas scanner son propre écran : ouvrez cette page sur un ordinateur, ou utilisez le lien de la page qui ouvre l’application.',
  'note.same-phone-number':
    'L’application est sur ce même téléphone ? Retenez le nombre avant de changer d’écran. La demande peut le cacher, mais vous pouvez la masquer pour le revoir.',
  'note.place-and-name':
    'Avant de confirmer, regardez bien : la demande peut montrer l’application à laquelle vous vous connectez, et une carte. Le lieu peut être un peu décalé. Si le reste ne vient pas de vous, refusez-la.',
  'note.phone-format':
    'Écrivez le numéro avec + et l’indicatif du pays, un espace, puis le numéro sans son premier zéro : +44 7700900123.',
  'note.call-keys':
    'Appuyez sur # pour confirmer. 0# ne sert pas à signaler un mauvais numéro : cela signale une fraude et peut bloquer votre compte.',
  'note.fill-keys': 'Si Twofold garde les codes de ce compte, {keys} en saisit un.',
  'note.lost-phone':
    'Téléphone perdu ou changé ? Choisissez une autre méthode si la page en propose une. S’il n’y en a pas, {organisation} doit réinitialiser vos méthodes : aucune page ne peut le faire.',
  'note.desktop':
    'Outlook, Word ou Teams vous a envoyé ici ? Continuez dans ce navigateur. Quand vous avez terminé, revenez à l’application et connectez-vous-y.',
  'note.contact':
    'Rien ne fonctionne ? Demandez de l’aide à {organisation}. Ne donnez jamais à personne votre mot de passe ni un code.',
  'note.contact-with-code':
    'Demandez de l’aide à {organisation} et indiquez le code ci-dessus. Ne donnez jamais à personne votre mot de passe ni un code qui vous a été envoyé.',

  'link.register': 'Enregistrer vos méthodes',
  'link.manage': 'Voir vos méthodes',
  'link.reset': 'Réinitialiser votre mot de passe',
  'link.support': 'Obtenir de l’aide',

  'offer.push': 'Approuver dans l’application : le plus rapide, si votre téléphone a une connexion.',
  'offer.totp': 'Un code de l’application : fonctionne sans aucune connexion.',
  'offer.fido2': 'Une clé de sécurité ou d’accès : branchez-la ou approchez-la.',
  'offer.sms': 'Un SMS : votre téléphone doit avoir du réseau.',
  'offer.voice': 'Un appel : répondez et appuyez sur #.',
  'offer.email': 'Un code par e-mail : ouvrez cette messagerie dans un autre onglet.',

  'problem.emailProblem':
    'Microsoft ne connaît pas cette adresse. Cherchez une faute de frappe et utilisez votre adresse professionnelle.',
  'problem.passwordProblem':
    'Ce mot de passe n’a pas été accepté. Vérifiez la touche Verr. Maj et la langue du clavier avant de réessayer.',
  'problem.codeProblem':
    'Ce code n’a pas été accepté. Attendez le suivant, ou utilisez uniquement le message le plus récent.',
  'problem.setupProblem': 'La page signale un problème à cette étape. Rien n’est perdu : essayez encore une fois.',
  'problem.resetUserProblem':
    'La page n’accepte pas cette adresse ou ces caractères. Vérifiez les deux ; une nouvelle image apparaît après chaque essai.',

  'ask.title': 'Que voyez-vous parmi ceci ?',
  'ask.what':
    'Cette page est authentique, mais elle ne fait pas partie de celles qui sont connues ici. Choisissez ce qui lui ressemble le plus.',
  'ask.guess': 'Cette page est authentique. C’est probablement celle-ci :',

  'sign-in-email.title': 'Se connecter',
  'sign-in-email.what': 'C’est la page de connexion de Microsoft.',
  'sign-in-email.do.1': 'Tapez votre adresse e-mail professionnelle, puis choisissez « {primary} ».',
  'sign-in-email.next': 'La page suivante demande votre mot de passe.',
  'sign-in-email.stuck.1':
    'Mot de passe oublié ? Continuez quand même : le lien pour le réinitialiser est sur la page suivante.',

  'sign-in-password.title': 'Entrez votre mot de passe',
  'sign-in-password.what': 'Microsoft demande le mot de passe de votre compte professionnel.',
  'sign-in-password.do.1': 'Tapez votre mot de passe, puis choisissez « {primary} ».',
  'sign-in-password.next':
    'Il vous sera peut-être demandé ensuite d’approuver sur votre téléphone ou de taper un code.',
  'sign-in-password.stuck.1':
    'Vous ne le connaissez pas ? « {forgotPassword} » vous permet d’en définir un nouveau vous-même, avec les méthodes que vous avez enregistrées.',
  'sign-in-password.stuck.2':
    'Arrêtez après quelques essais erronés : trop d’essais verrouillent le compte pendant un moment. Réinitialiser le mot de passe le déverrouille.',

  'account-picker.title': 'Choisir un compte',
  'account-picker.what': 'Microsoft affiche les comptes que ce navigateur connaît.',
  'account-picker.do.1': 'Choisissez votre compte professionnel.',
  'account-picker.next': 'Votre mot de passe vous est ensuite demandé, ou vous êtes connecté aussitôt.',
  'account-picker.stuck.1': 'Il n’est pas dans la liste ? Choisissez « {otherTile} ».',

  'account-type.title': 'Compte professionnel ou personnel ?',
  'account-type.what': 'La même adresse a un compte professionnel et un compte Microsoft personnel.',
  'account-type.do.1': 'Choisissez le compte professionnel ou scolaire.',
  'account-type.next': 'La page suivante demande votre mot de passe professionnel.',
  'account-type.stuck.1':
    'Mot de passe refusé alors qu’il est juste ? Vous avez peut-être choisi l’autre compte : revenez en arrière et changez.',

  'sign-out-picker.title': 'Se déconnecter',
  'sign-out-picker.what': 'Microsoft demande de quel compte se déconnecter.',
  'sign-out-picker.do.1':
    'Choisissez le compte à quitter, puis fermez le navigateur si d’autres personnes utilisent cet ordinateur.',
  'sign-out-picker.stuck.1':
    'Ce n’est pas le bon compte ? Vous pouvez vous déconnecter de chacun d’eux, l’un après l’autre.',

  'personal-account.title': 'Pour les comptes personnels',
  'personal-account.what':
    'Cette page est destinée aux comptes Microsoft personnels, comme Outlook.com ou Xbox. Votre compte professionnel n’y est pas connu.',
  'personal-account.do.1':
    'Si vous voulez votre compte professionnel, fermez cette page et rouvrez le lien de votre organisation.',
  'personal-account.stuck.1':
    'Si vous voulez bien votre compte personnel, continuez simplement. Rien de ce qui est dit ici ne s’y applique.',

  'stay-signed-in.title': 'Rester connecté ?',
  'stay-signed-in.what': 'Microsoft demande si vous souhaitez rester connecté dans ce navigateur.',
  'stay-signed-in.do.1':
    'Sur un ordinateur que vous êtes seul à utiliser, choisissez « {primary} » : la question reviendra moins souvent.',
  'stay-signed-in.do.2': 'Sur un ordinateur partagé ou prêté, choisissez « {back} ».',
  'stay-signed-in.next': 'C’était la dernière étape de la connexion.',
  'stay-signed-in.stuck.1':
    'La question revient à chaque fois ? Les fenêtres privées, et les navigateurs qui effacent leurs données, oublient votre réponse.',

  'change-password.title': 'Choisissez un nouveau mot de passe',
  'change-password.what': 'Votre mot de passe a expiré ou doit être changé.',
  'change-password.do.1':
    'Tapez une fois le mot de passe actuel et deux fois le nouveau, puis choisissez « {primary} ».',
  'change-password.do.2':
    'Prenez au moins 8 caractères de trois types : minuscules, majuscules, chiffres, symboles. Évitez les noms et les mots courants.',
  'change-password.next':
    'Vous continuez avec le nouveau mot de passe. Vos autres appareils vous le demanderont aussi.',
  'change-password.stuck.1':
    'Refusé alors qu’il semble solide ? Il contient un mot courant ou un motif. Essayez plusieurs mots sans rapport entre eux.',
  'change-password.stuck.2': 'Vous ne connaissez pas l’actuel ? Réinitialisez plutôt votre mot de passe.',

  'more-info.title': 'Informations supplémentaires requises',
  'more-info.what':
    'Votre organisation vous demande d’enregistrer des moyens de prouver votre identité. Ils servent à vous connecter et à réinitialiser un mot de passe oublié.',
  'more-info.do.1': 'Gardez votre téléphone à portée de main, puis choisissez « {proofUpNext} ».',
  'more-info.do.2':
    'Utilisez un ordinateur si vous le pouvez : il faut scanner avec le téléphone une image affichée à l’écran.',
  'more-info.next': 'Un assistant demande les méthodes l’une après l’autre et indique à la fin que c’est terminé.',
  'more-info.stuck.1':
    'Cette page revient à chaque fois ? Elle revient tant qu’il n’y a pas assez de méthodes enregistrées : allez jusqu’à la dernière page de l’assistant.',

  'app-confirm.title': 'Vous connectez-vous à cette application ?',
  'app-confirm.what': 'Microsoft demande si vous vous connectez à l’application qu’il nomme.',
  'app-confirm.do.1': 'Continuez uniquement si vous venez d’ouvrir cette application vous-même, sur cet appareil.',
  'app-confirm.do.2': 'Sinon, fermez cette page : quelqu’un essaie peut-être d’utiliser votre compte.',

  'consent.title': 'Attention : une application demande un accès',
  'consent.what':
    'Cette page donne à une application l’accès à votre compte. Personne n’en a besoin pour enregistrer une méthode ou réinitialiser un mot de passe.',
  'consent.do.1':
    'Continuez uniquement si vous venez de commencer cela vous-même et si vous connaissez l’application et son éditeur.',
  'consent.do.2': 'Si un message, un lien ou un appel vous a amené ici, fermez la page.',

  'device-code.title': 'Attention : ceci connecte un autre appareil',
  'device-code.what': 'Un code tapé ici connecte un autre appareil en votre nom, où qu’il soit.',
  'device-code.do.1':
    'Tapez un code uniquement s’il s’affiche sur un appareil devant vous et si vous y avez commencé la connexion vous-même.',
  'device-code.do.2':
    'Quelqu’un vous a envoyé ou lu le code ? Fermez cette page : c’est un moyen connu de s’emparer d’un compte.',

  'blocked-by-policy.title': 'Une règle de votre organisation bloque ceci',
  'blocked-by-policy.what': 'Votre connexion était correcte, mais une règle l’arrête.',
  'blocked-by-policy.do.1': 'Essayez depuis votre ordinateur professionnel, ou depuis le réseau de votre organisation.',
  'blocked-by-policy.stuck.1':
    'Seules les personnes qui ont fixé la règle peuvent la changer. Réessayer ne sert à rien.',

  'error.title': 'Microsoft signale une erreur',
  'error.what': 'Cette connexion n’a pas pu aboutir.',
  'error.stuck.1': 'Fermez cet onglet et recommencez depuis l’application ou le favori qui vous a amené ici.',

  'push-number.title': 'Tapez ce nombre dans votre application',
  'push-number.what':
    'Microsoft a envoyé une demande à l’application d’authentification de votre téléphone. Le nombre montre que la page et le téléphone vont ensemble.',
  'push-number.do.1': 'Ouvrez l’application d’authentification sur votre téléphone.',
  'push-number.do.2':
    'Tapez le nombre de cette page dans la demande, et confirmez. Il se tape ; il ne se choisit pas dans une liste.',
  'push-number.next': 'Cette page continue d’elle-même quand vous avez répondu.',
  'push-number.stuck.1':
    'Pas de demande ? Ouvrez l’application et tirez vers le bas pour actualiser. Une connexion inhabituelle n’envoie aucune notification.',
  'push-number.stuck.2':
    'Toujours rien ? Vérifiez la connexion du téléphone, et désactivez « Ne pas déranger » et l’économie de batterie pour l’application.',
  'push-number.stuck.3':
    '« {otherWay} » mène à vos autres méthodes. Un code de l’application ne demande aucune connexion.',

  'push-plain.title': 'Approuvez dans votre application',
  'push-plain.what': 'Microsoft a envoyé une demande à l’application d’authentification de votre téléphone.',
  'push-plain.do.1': 'Ouvrez l’application d’authentification sur votre téléphone.',
  'push-plain.do.2': 'Approuvez la demande uniquement si vous êtes en train de vous connecter.',
  'push-plain.next': 'Cette page continue d’elle-même quand vous avez répondu.',
  'push-plain.stuck.1':
    'Pas de demande ? Ouvrez l’application et tirez vers le bas pour actualiser. Une connexion inhabituelle n’envoie aucune notification.',
  'push-plain.stuck.2':
    'Toujours rien ? Vérifiez la connexion du téléphone, et désactivez « Ne pas déranger » et l’économie de batterie pour l’application.',
  'push-plain.stuck.3':
    '« {otherWay} » mène à vos autres méthodes. Un code de l’application ne demande aucune connexion.',

  'passwordless-number.title': 'Connectez-vous avec votre téléphone',
  'passwordless-number.what':
    'Au lieu d’un mot de passe, Microsoft interroge l’application d’authentification de votre téléphone.',
  'passwordless-number.do.1': 'Ouvrez l’application d’authentification sur votre téléphone.',
  'passwordless-number.do.2':
    'Tapez le nombre de cette page dans la demande, puis déverrouillez avec le visage, le doigt ou le code PIN.',
  'passwordless-number.next': 'Vous êtes connecté sans mot de passe.',
  'passwordless-number.stuck.1':
    'Pas de demande ? Ouvrez l’application et tirez vers le bas pour actualiser. Une demande plus ancienne restée sans réponse bloque les nouvelles : répondez-y d’abord.',
  'passwordless-number.stuck.2': '« {otherCredential} » vous permet d’utiliser votre mot de passe.',

  'push-timeout.title': 'Aucune réponse n’est arrivée',
  'push-timeout.what':
    'Microsoft a envoyé une demande à votre application et a attendu, mais aucune réponse n’est arrivée.',
  'push-timeout.do.1': 'Ouvrez d’abord l’application, puis choisissez « {resend} ».',
  'push-timeout.do.2':
    'Tirez vers le bas dans l’application pour actualiser : la demande y attend souvent sans notification.',
  'push-timeout.next': 'Un nouveau nombre apparaît. Tapez-le dans l’application.',
  'push-timeout.stuck.1':
    'Pas de connexion sur le téléphone ? « {otherWay} » mène à un code de l’application, qui n’en demande pas.',

  'push-denied.title': 'La demande a été refusée',
  'push-denied.what': 'Quelqu’un a choisi « Non » sur le téléphone.',
  'push-denied.do.1': 'Si c’était une erreur, recommencez la connexion ou choisissez « {otherWay} ».',
  'push-denied.do.2':
    'Si vous n’avez pas commencé cette connexion, quelqu’un connaît votre mot de passe : changez-le et prévenez votre organisation.',
  'push-denied.next': 'Un nouveau nombre apparaît. Tapez-le dans l’application.',

  'call-waiting.title': 'Répondez à l’appel',
  'call-waiting.what': 'Microsoft appelle le téléphone que vous avez enregistré.',
  'call-waiting.do.1': 'Répondez, écoutez et appuyez sur #. Il n’y a rien à taper sur cette page.',
  'call-waiting.do.2': 'Si vous n’êtes pas en train de vous connecter, raccrochez.',
  'call-waiting.next': 'Cette page continue d’elle-même.',
  'call-waiting.stuck.1': 'Pas d’appel au bout d’une minute ? « {otherWay} » mène à vos autres méthodes.',

  'code-entry.title': 'Entrez le code',
  'code-entry.what.totp': 'Microsoft demande les six chiffres affichés par votre application d’authentification.',
  'code-entry.what.sms': 'Microsoft a envoyé six chiffres à votre téléphone.',
  'code-entry.what.voice': 'Microsoft appelle votre téléphone pour vous lire un code.',
  'code-entry.what.any': 'Microsoft demande un code, venant de votre application d’authentification ou d’un message.',
  'code-entry.do.totp':
    'Ouvrez l’application, trouvez ce compte, tapez ses six chiffres et choisissez « {codeSubmit} ».',
  'code-entry.do.sms': 'Attendez le message, tapez ses six chiffres et choisissez « {codeSubmit} ».',
  'code-entry.do.voice': 'Répondez, tapez les chiffres que vous entendez et choisissez « {codeSubmit} ».',
  'code-entry.do.any':
    'Lisez la phrase de la page elle-même : elle dit où est le code. Tapez-le et choisissez « {codeSubmit} ».',
  'code-entry.next': 'Si le code est juste, vous êtes connecté.',
  'code-entry.stuck.totp.1':
    'Refusé ? Attendez le code suivant : chacun dure une demi-minute et ne sert qu’une fois. Laissez le téléphone régler son heure tout seul.',
  'code-entry.stuck.totp.2':
    'Plusieurs comptes dans l’application ? Prenez celui qui porte le nom de votre organisation. « {otherWay} » mène à vos autres méthodes.',
  'code-entry.stuck.sms.1':
    'Rien au bout d’une minute ? Vérifiez le réseau et les expéditeurs bloqués ; le code peut aussi arriver par WhatsApp. Utilisez uniquement le message le plus récent : un code dure cinq minutes.',
  'code-entry.stuck.sms.2': '« {otherWay} » en envoie un autre, ou mène à vos autres méthodes.',
  'code-entry.stuck.voice.1':
    'Pas d’appel au bout d’une minute ? Vérifiez que le téléphone n’est pas en mode silencieux.',
  'code-entry.stuck.voice.2': '« {otherWay} » mène à vos autres méthodes.',
  'code-entry.stuck.any.1':
    'Refusé ? Utilisez uniquement le code le plus récent, et attendez le suivant s’il vient de l’application.',
  'code-entry.stuck.any.2': '« {otherWay} » mène à vos autres méthodes.',

  'method-chooser.title': 'Choisissez comment prouver votre identité',
  'method-chooser.what': 'Microsoft affiche les méthodes que vous avez enregistrées.',
  'method-chooser.do.1': 'Choisissez-en une que vous avez à portée de main :',
  'method-chooser.next': 'Ensuite vient un nombre, une zone pour un code ou un appel.',
  'method-chooser.stuck.1':
    'Il manque quelque chose ? Seules apparaissent les méthodes enregistrées et autorisées pour la connexion. L’e-mail ne l’est pas.',

  'confirm-contact.title': 'Confirmez votre numéro ou votre adresse',
  'confirm-contact.what': 'Avant d’envoyer un code, Microsoft veut voir que vous savez où il va.',
  'confirm-contact.do.1':
    'Remplissez ce que demande la page, exactement comme vous l’avez enregistré, et choisissez « {contactSend} ».',
  'confirm-contact.next': 'Le code est envoyé, et une zone apparaît pour le taper.',
  'confirm-contact.stuck.1':
    'Ce n’est plus votre numéro ou votre adresse ? Revenez en arrière et choisissez une autre méthode.',

  'setup-step.title': 'Enregistrer une méthode',
  'setup-step.what': 'L’assistant vous guide pas à pas dans une méthode.',
  'setup-step.do.1': 'Faites ce que dit la page, puis choisissez « {stepNext} ».',
  'setup-step.next': 'À la fin, vous voyez que c’est réussi, ou la méthode suivante commence.',
  'setup-step.stuck.1':
    '« {stepNext} » est grisé ? Il reste quelque chose à faire sur cette page, souvent sur le téléphone.',

  'setup-app-install.title': 'Obtenez l’application',
  'setup-app-install.what': 'L’assistant commence par une application d’authentification sur votre téléphone.',
  'setup-app-install.do.1':
    'Sur le téléphone, installez l’application depuis sa propre boutique d’applications : iPhone ou Android.',
  'setup-app-install.do.2': 'Quand elle y est, choisissez « {stepNext} » sur cette page.',
  'setup-app-install.next': 'La page montre ensuite comment ajouter votre compte, et un code QR.',
  'setup-app-install.stuck.1':
    'Vous avez déjà l’application ? Continuez simplement : une même application peut contenir de nombreux comptes.',

  'setup-app-account.title': 'Ajoutez votre compte dans l’application',
  'setup-app-account.what': 'L’application doit être prête avant que le code QR n’apparaisse.',
  'setup-app-account.do.1':
    'Dans l’application, choisissez +, puis « Compte professionnel ou scolaire », puis « Scanner un code QR ». Autorisez l’appareil photo et les notifications.',
  'setup-app-account.do.2': 'Choisissez ensuite « {stepNext} » sur cette page.',
  'setup-app-account.next': 'Le code QR apparaît sur cette page.',
  'setup-app-account.stuck.1':
    'Vous ne voyez pas de + ? Il se trouve en haut de la liste des comptes de l’application.',

  'setup-app-qr.title': 'Scannez le code QR',
  'setup-app-qr.what':
    'Cette image relie l’application à votre compte. Elle n’est que pour vous : ne la montrez à personne et ne la photographiez pas.',
  'setup-app-qr.do.1': 'Scannez-la depuis l’application d’authentification, et non avec l’appareil photo seul.',
  'setup-app-qr.do.2': 'Quand l’application affiche votre compte, choisissez « {stepNext} ».',
  'setup-app-qr.next': 'La page essaie ensuite l’application, avec un nombre ou un code.',
  'setup-app-qr.stuck.1':
    'Vous n’arrivez pas à la scanner ? « {qrToggle} » montre la même chose sous forme de texte, à taper dans l’application.',

  'setup-app-key.title': 'Ajoutez le compte à la main',
  'setup-app-key.what':
    'La page montre sous forme de texte ce que contient le code QR. Traitez-le comme un mot de passe.',
  'setup-app-key.do.1':
    'Dans l’application, choisissez la saisie à la main et recopiez-le exactement. Les espaces et les majuscules n’ont pas d’importance.',
  'setup-app-key.do.2': 'Quand l’application affiche votre compte, choisissez « {stepNext} ».',
  'setup-app-key.next': 'La page essaie ensuite l’application.',
  'setup-app-key.stuck.1':
    'Un code et une adresse web sont pour Microsoft Authenticator ; un nom de compte et une clé secrète sont pour les autres applications. Si la vôtre demande l’autre sorte, revenez en arrière.',

  'setup-app-code.title': 'Essayez le code de l’application',
  'setup-app-code.what': 'La page vérifie que votre application produit les bons codes.',
  'setup-app-code.do.1':
    'Tapez les six chiffres que l’application affiche pour ce compte, puis choisissez « {stepNext} ».',
  'setup-app-code.next': 'L’application est alors enregistrée.',
  'setup-app-code.stuck.1':
    'Refusé ? Attendez le code suivant : chacun dure une demi-minute. Laissez le téléphone régler son heure tout seul.',
  'setup-app-code.stuck.2':
    'Plusieurs comptes dans l’application ? Le code doit être celui du compte que vous venez d’ajouter.',

  'setup-app-number.title': 'Essayez la notification',
  'setup-app-number.what':
    'Microsoft envoie une première demande à votre application. La page affiche un nombre pour elle.',
  'setup-app-number.do.1': 'Ouvrez l’application et tapez dans la demande le nombre de cette page.',
  'setup-app-number.do.2': 'Quand la page dit que la demande a été approuvée, choisissez « {stepNext} ».',
  'setup-app-number.next': 'L’application est alors enregistrée.',
  'setup-app-number.stuck.1':
    'Pas de demande ? Ouvrez l’application et tirez vers le bas pour actualiser ; vérifiez que les notifications sont autorisées.',
  'setup-app-number.stuck.2':
    'Plusieurs comptes dans l’application ? La demande est pour celui que vous venez d’ajouter.',

  'setup-phone.title': 'Enregistrez votre numéro de téléphone',
  'setup-phone.what': 'Microsoft enverra un SMS à ce numéro, ou l’appellera.',
  'setup-phone.do.1': 'Choisissez le pays, puis tapez le numéro sans son premier zéro.',
  'setup-phone.do.2': 'Choisissez SMS ou appel, puis « {stepNext} ».',
  'setup-phone.next': 'Un code arrive par SMS, ou le téléphone sonne.',
  'setup-phone.stuck.1':
    'Les numéros qui n’existent que sur Internet ne sont pas acceptés. Utilisez un vrai numéro de mobile.',

  'setup-phone-code.title': 'Entrez le code du SMS',
  'setup-phone-code.what': 'Microsoft a envoyé six chiffres au numéro que vous avez indiqué.',
  'setup-phone-code.do.1': 'Tapez les chiffres, puis choisissez « {stepNext} ».',
  'setup-phone-code.next': 'Le numéro est alors enregistré.',
  'setup-phone-code.stuck.1':
    'Rien au bout d’une minute ? Vérifiez le numéro sur la page, le réseau et les expéditeurs bloqués.',
  'setup-phone-code.stuck.2':
    'Mauvais numéro ? Choisissez « {stepBack} ». Si plusieurs SMS sont arrivés, utilisez le plus récent.',

  'setup-phone-call.title': 'Répondez à l’appel',
  'setup-phone-call.what': 'Microsoft appelle le numéro que vous avez indiqué.',
  'setup-phone-call.do.1': 'Répondez, et appuyez sur #.',
  'setup-phone-call.next': 'Le numéro est alors enregistré.',
  'setup-phone-call.stuck.1': 'Pas d’appel, ou il a sonné ailleurs ? Choisissez « {stepBack} » et vérifiez le numéro.',

  'setup-email.title': 'Enregistrez une adresse e-mail',
  'setup-email.what': 'Avec cette adresse, vous pouvez réinitialiser votre mot de passe si vous ne pouvez plus entrer.',
  'setup-email.do.1':
    'Tapez une adresse personnelle que vous pouvez consulter sans ce compte, et non votre adresse professionnelle. Choisissez ensuite « {stepNext} ».',
  'setup-email.next': 'Un code y est envoyé.',
  'setup-email.stuck.1':
    'Personne au travail n’écrit à cette adresse : elle ne sert qu’aux codes et aux avis concernant votre mot de passe.',

  'setup-email-code.title': 'Entrez le code de l’e-mail',
  'setup-email-code.what': 'Microsoft a envoyé six chiffres à l’adresse que vous avez indiquée.',
  'setup-email-code.do.1':
    'Ouvrez cette messagerie dans un autre onglet, revenez, tapez les chiffres et choisissez « {stepNext} ».',
  'setup-email-code.next': 'L’adresse est alors enregistrée.',
  'setup-email-code.stuck.1':
    'Rien au bout d’une minute ? Regardez dans le courrier indésirable. Un code dure cinq minutes.',
  'setup-email-code.stuck.2': 'Une faute dans l’adresse ? Choisissez « {stepBack} ».',

  'setup-done.title': 'Méthode enregistrée',
  'setup-done.what': 'C’est réussi. La page montre ce qui est enregistré maintenant.',
  'setup-done.do.1':
    'Choisissez « {stepNext} » jusqu’à la toute dernière page. Si vous vous arrêtez avant, la demande peut revenir.',
  'setup-done.stuck.1':
    'On vous le redemande plus tard ? Alors il manque une seconde méthode, ou la dernière page n’a pas été atteinte.',
  'setup-done.next': 'S’il faut une autre méthode, l’assistant continue avec elle. Sinon, vous êtes connecté.',

  'method-picker.title': 'Choisissez une méthode à ajouter',
  'method-picker.what': 'La page affiche ce que votre organisation vous permet d’enregistrer.',
  'method-picker.do.1': 'Choisissez-en une que vous n’avez pas encore.',
  'method-picker.next': 'Un court assistant commence pour elle.',
  'method-picker.stuck.1': 'Il manque quelque chose ? Votre organisation ne l’autorise pas, ou vous l’avez déjà.',

  'security-info.title': 'Vos méthodes',
  'security-info.what': 'Cette page affiche les méthodes que vous avez enregistrées.',
  'security-info.do.1': 'Pour en ajouter une, choisissez « {addMethod} ».',
  'security-info.do.2': 'Avant de changer de téléphone, ajoutez le nouveau tant que l’ancien fonctionne encore.',
  'security-info.do.3': 'Supprimez ce que vous n’avez plus : un ancien téléphone ou une ancienne adresse.',
  'security-info.stuck.1':
    'On vous demande un téléphone que vous n’avez plus ? Choisissez-y une autre méthode ; s’il n’y en a pas, votre organisation doit vous aider.',

  'reset-start.title': 'Retrouvez l’accès à votre compte',
  'reset-start.what': 'Ici, vous définissez un nouveau mot de passe sans l’ancien.',
  'reset-start.do.1': 'Tapez votre adresse e-mail professionnelle complète.',
  'reset-start.do.2': 'Tapez les caractères de l’image, ou écoutez-les. Choisissez ensuite « {resetNext} ».',
  'reset-start.next':
    'Vous prouvez ensuite votre identité, avec des méthodes enregistrées, et choisissez un nouveau mot de passe.',
  'reset-start.stuck.1': 'Vous n’arrivez pas à lire l’image ? Demandez-en une nouvelle, ou utilisez le son.',
  'reset-start.stuck.2':
    'Aucune méthode enregistrée ? Vous ne pouvez alors pas le réinitialiser vous-même : votre organisation doit le faire.',

  'reset-unlock-choice.title': 'Oublié ou verrouillé ?',
  'reset-unlock-choice.what': 'La page demande pourquoi vous ne pouvez pas vous connecter.',
  'reset-unlock-choice.do.1':
    'Oublié : choisissez « J’ai oublié mon mot de passe ». Vous en définissez un nouveau, et le compte est déverrouillé.',
  'reset-unlock-choice.do.2':
    'Connu, mais compte verrouillé : choisissez « Je connais mon mot de passe, mais je ne peux toujours pas me connecter ».',
  'reset-unlock-choice.next': 'Dans les deux cas, vous prouvez ensuite votre identité.',
  'reset-unlock-choice.stuck.1': 'Vous hésitez ? Dites que vous l’avez oublié : cela aide dans les deux cas.',

  'reset-verify.title': 'Prouvez votre identité',
  'reset-verify.what': 'La page vous demande de prouver votre identité, avec des méthodes que vous avez enregistrées.',
  'reset-verify.do.1': 'Choisissez une méthode que vous avez à portée de main, et faites ce que dit la page.',
  'reset-verify.do.2': 'Pour un SMS ou un appel, tapez d’abord le numéro entier, tel que vous l’avez enregistré.',
  'reset-verify.next': 'Après les preuves, vous choisissez un nouveau mot de passe.',
  'reset-verify.stuck.1':
    'La page dit que le numéro ne correspond pas ? Tapez-le avec + et l’indicatif du pays, sans le premier zéro.',
  'reset-verify.stuck.2':
    'Rien n’arrive ? Attendez dix secondes : « Réessayer » et « Contactez votre administrateur » apparaissent. Ce dernier envoie un message à votre organisation.',
  'reset-verify.stuck.3': 'Prenez votre temps : après cinq essais erronés, une méthode est fermée pour un jour.',

  'reset-code.title': 'Entrez le code',
  'reset-code.what': 'La page demande le code de la méthode que vous avez choisie.',
  'reset-code.do.1': 'Tapez le code le plus récent. Il dure cinq minutes ; celui de l’application, une demi-minute.',
  'reset-code.next': 'Ensuite vient la seconde preuve, ou le nouveau mot de passe.',
  'reset-code.stuck.1':
    'Rien au bout d’une minute ? Pour un e-mail, regardez dans le courrier indésirable ; pour un SMS, vérifiez le réseau.',
  'reset-code.stuck.2':
    'Après cinq essais erronés, une méthode est fermée pour un jour : choisissez-en une autre avant.',

  'reset-new-password.title': 'Choisissez un nouveau mot de passe',
  'reset-new-password.what': 'Vous avez prouvé votre identité. Définissez maintenant le nouveau mot de passe.',
  'reset-new-password.do.1':
    'Tapez-le deux fois. Prenez au moins 8 caractères de trois types : minuscules, majuscules, chiffres, symboles.',
  'reset-new-password.do.2':
    'Évitez votre nom, celui de votre organisation et les mots courants. Seuls les lettres simples et les symboles sont autorisés, sans accents.',
  'reset-new-password.next':
    'Vous pouvez vous connecter avec lui aussitôt ; dans certaines organisations, il faut deux minutes.',
  'reset-new-password.stuck.1':
    'Refusé alors qu’il semble solide ? Il contient un mot courant ou un motif. Essayez plusieurs mots sans rapport entre eux.',
  'reset-new-password.stuck.2':
    'Votre organisation a peut-être des règles plus strictes que ce que montre la page : allongez-le.',

  'reset-done.title': 'Votre mot de passe est nouveau',
  'reset-done.what': 'Le mot de passe a été réinitialisé. Un avis est généralement envoyé à vos adresses.',
  'reset-done.do.1':
    'Revenez et connectez-vous avec le nouveau. Changez-le aussi sur votre téléphone et dans votre logiciel de messagerie.',
  'reset-done.stuck.1':
    'Pas encore accepté ? Attendez deux minutes. Les anciens mots de passe enregistrés dans un téléphone peuvent verrouiller de nouveau le compte.',

  'reset-unavailable.title': 'Vous ne pouvez pas le réinitialiser vous-même',
  'reset-unavailable.what': 'La page dit que la réinitialisation n’est pas possible pour votre compte.',
  'reset-unavailable.do.1':
    'Seule votre organisation peut maintenant vous aider : le lien de la page vers votre administrateur lui envoie un message.',
  'reset-unavailable.do.2': 'Ouvrez le code de support sur la page, copiez ce qui s’affiche et joignez-le.',
  'reset-unavailable.stuck.1':
    'Vérifiez que vous avez tapé votre adresse professionnelle, et non une adresse personnelle.',

  'reset-throttled.title': 'Trop d’essais',
  'reset-throttled.what': 'La page a reçu trop d’essais et vous est fermée pendant un moment.',
  'reset-throttled.do.1': 'N’essayez plus pour l’instant : elle s’ouvre de nouveau après 24 heures.',
  'reset-throttled.stuck.1':
    'Si vous ne pouvez pas attendre, votre organisation peut définir un nouveau mot de passe pour vous.',

  'reset-error.title': 'La page signale une erreur',
  'reset-error.what': 'La réinitialisation n’a pas pu aboutir. Votre ancien mot de passe reste valable.',
  'reset-error.do.1': 'Attendez quelques minutes, et recommencez.',
  'reset-error.stuck.1':
    'Ouvrez le code de support sur la page, copiez ce qui s’affiche et envoyez-le à votre organisation.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Se connecter',
  'own-sign-in.what': 'C’est une page de votre organisation. Elle demande qui vous êtes.',
  'own-sign-in.do.1': 'Faites ce que dit la page, puis choisissez « {elementSubmit} ».',
  'own-sign-in.next': 'Il vous sera peut-être demandé ensuite d’approuver sur votre téléphone ou de taper un code.',
  'own-sign-in.stuck.1': 'Mot de passe oublié ? La page propose un moyen d’en définir un nouveau.',

  'own-wait.title': 'Un instant',
  'own-wait.what': 'La page travaille. Il n’y a rien à saisir ni à résoudre.',
  'own-wait.do.1': 'Laissez cette fenêtre ouverte et au premier plan.',
  'own-wait.next': 'Cette page continue d’elle-même.',
  'own-wait.stuck.1':
    'Rien après une minute ? Rechargez la page : elle reprend où vous en étiez, ou vous fait recommencer.',

  'own-choose.title': 'Choisissez comment prouver votre identité',
  'own-choose.what': 'La page vous demande de prouver votre identité, avec des méthodes que vous avez enregistrées.',
  'own-choose.do.1': 'Choisissez une méthode que vous avez à portée de main, et faites ce que dit la page.',
  'own-choose.next': 'Ensuite vient un nombre, une zone pour un code ou un appel.',
  'own-choose.stuck.1':
    'Il manque quelque chose ? Seules les méthodes qui comptent ici sont affichées. Si vous n’en avez aucune, votre organisation doit vous aider.',

  'own-number.title': 'Confirmez votre numéro ou votre adresse',
  'own-number.what': 'Avant un SMS ou un appel, la page veut voir que vous connaissez le numéro.',
  'own-number.do.1':
    'Remplissez ce que demande la page, exactement comme vous l’avez enregistré, et choisissez « {elementSubmit} ».',
  'own-number.next': 'Un code arrive par SMS, ou le téléphone sonne.',

  'own-code.title': 'Entrez le code',
  'own-code.what': 'La page demande un code, de votre application d’authentification ou d’un message.',
  'own-code.do.1':
    'Lisez la phrase de la page elle-même : elle dit où est le code. Tapez-le et choisissez « {elementSubmit} ».',
  'own-code.next': 'Si le code est juste, la page passe à l’étape suivante.',
  'own-code.stuck.1':
    'Refusé ? Utilisez uniquement le code le plus récent, et attendez le suivant s’il vient de l’application.',
  'own-code.stuck.2':
    'Rien au bout d’une minute ? Pour un e-mail, regardez dans le courrier indésirable ; pour un SMS, vérifiez le réseau.',

  'own-call.title': 'Répondez à l’appel',
  'own-call.what': 'Votre téléphone est appelé.',
  'own-call.do.1': 'Répondez, écoutez et appuyez sur #. Il n’y a rien à taper sur cette page.',
  'own-call.next': 'Cette page continue d’elle-même.',
  'own-call.stuck.1': 'Pas d’appel au bout d’une minute ? La page en propose un autre, ou une autre méthode.',

  'own-passkey.title': 'Utilisez votre clé d’accès',
  'own-passkey.what': 'La page demande à votre navigateur une clé d’accès ou une clé de sécurité.',
  'own-passkey.do.1':
    'Choisissez « {elementSubmit} » et suivez le navigateur : doigt, visage, code PIN ou toucher de la clé.',
  'own-passkey.next': 'Cette page continue d’elle-même.',
  'own-passkey.stuck.1':
    'La clé d’accès est sur un autre appareil ? Le navigateur propose d’utiliser un téléphone. Ou choisissez une autre méthode.',

  'own-approve.title': 'Tapez ce nombre dans votre application',
  'own-approve.what':
    'Une demande a été envoyée à l’appareil associé. Le nombre montre que la page et l’appareil vont ensemble.',
  'own-approve.do.1': 'Ouvrez Twofold, ou l’application, sur cet appareil.',
  'own-approve.do.2':
    'Tapez le nombre de cette page dans la demande, et confirmez. Il se tape ; il ne se choisit pas dans une liste.',
  'own-approve.next': 'Cette page continue d’elle-même.',
  'own-approve.stuck.1':
    'Pas de demande ? Ouvrez l’appareil et regardez : il n’y a pas toujours de message. La page en propose une nouvelle, ou une autre méthode.',

  'own-pair.title': 'Associez votre appareil',
  'own-pair.what':
    'La page montre un lien, en image ou en texte, qui attache un appareil à votre compte. Il est pour vous seul : ne le montrez à personne.',
  'own-pair.do.1': 'Scannez l’image avec cet appareil, ou ouvrez-y le lien.',
  'own-pair.next': 'La page fait ensuite un essai, avec un nombre à taper.',
  'own-pair.stuck.1':
    'Rien ne se passe ? L’image expire après quelques minutes : demandez-en une nouvelle, ou choisissez une autre méthode.',

  'own-more-info.title': 'Informations supplémentaires requises',
  'own-more-info.what':
    'Votre organisation vous demande d’enregistrer des moyens de prouver votre identité. Ils servent à vous connecter et à réinitialiser un mot de passe oublié.',
  'own-more-info.do.1': 'Gardez votre téléphone à portée de main, puis choisissez « {elementSubmit} ».',
  'own-more-info.do.2':
    'Utilisez un ordinateur si vous le pouvez : il faut scanner avec le téléphone une image affichée à l’écran.',
  'own-more-info.next': 'Un assistant demande les méthodes l’une après l’autre et indique à la fin que c’est terminé.',
  'own-more-info.stuck.1':
    'Cette page revient à chaque fois ? Elle revient tant qu’il n’y a pas assez de méthodes enregistrées : allez jusqu’à la dernière page de l’assistant.',

  'own-add.title': 'Enregistrer une méthode',
  'own-add.what': 'La page propose une méthode. Les autres sont derrière son lien vers une autre méthode.',
  'own-add.do.1': 'Faites ce que dit la page, puis choisissez « {elementSubmit} ».',
  'own-add.next': 'À la fin, vous voyez que c’est réussi, ou la méthode suivante commence.',
  'own-add.stuck.1':
    'Quelque chose ne peut pas être choisi ? La page dit pourquoi : une autre méthode doit peut-être venir d’abord.',

  'own-app.title': 'Scannez le code QR',
  'own-app.what':
    'Cette image relie l’application à votre compte. Elle n’est que pour vous : ne la montrez à personne et ne la photographiez pas.',
  'own-app.do.1': 'Scannez-la depuis l’application d’authentification, et non avec l’appareil photo seul.',
  'own-app.do.2':
    'Tapez les six chiffres que l’application affiche pour ce compte, puis choisissez « {elementSubmit} ».',
  'own-app.next': 'L’application est alors enregistrée.',
  'own-app.stuck.1':
    'Impossible de le scanner ? La page montre la même chose sous forme de clé à saisir dans l’application.',
  'own-app.stuck.2':
    'Refusé ? Attendez le code suivant : chacun dure une demi-minute. Laissez le téléphone régler son heure tout seul.',

  'own-codes.title': 'Gardez vos codes de récupération',
  'own-codes.what':
    'Chacun de ces codes sert une fois, quand vous n’avez rien d’autre. Ils ne sont affichés que maintenant.',
  'own-codes.do.1':
    'Imprimez-les ou mettez-les dans un gestionnaire de mots de passe, pas seulement sur votre téléphone. Dites ensuite que vous les avez.',
  'own-codes.stuck.1': 'Perdus plus tard ? Créez un nouveau jeu sur la page de vos méthodes : il remplace celui-ci.',

  'own-review.title': 'Tout est-il juste ?',
  'own-review.what': 'Cette page affiche les méthodes que vous avez enregistrées.',
  'own-review.do.1':
    'Vérifiez : un ancien numéro ou un téléphone perdu peut vous bloquer. Si tout est juste, choisissez « {elementSubmit} ».',
  'own-review.stuck.1': 'Quelque chose ne va pas ? Changez-le maintenant : la page mène à la liste de vos méthodes.',

  'own-manage.title': 'Vos méthodes',
  'own-manage.what': 'Cette page affiche les méthodes que vous avez enregistrées.',
  'own-manage.do.1': 'Avant de changer de téléphone, ajoutez le nouveau tant que l’ancien fonctionne encore.',
  'own-manage.do.2': 'Supprimez ce que vous n’avez plus : un ancien téléphone ou une ancienne adresse.',
  'own-manage.stuck.1':
    'Quelque chose que vous n’avez pas ajouté ? Supprimez-le, réinitialisez votre mot de passe et prévenez votre organisation.',

  'own-new-password.title': 'Choisissez un nouveau mot de passe',
  'own-new-password.what': 'Vous avez prouvé votre identité. Définissez maintenant le nouveau mot de passe.',
  'own-new-password.do.1':
    'Saisissez-le et suivez la liste des règles : chacune est cochée quand elle est remplie. Choisissez ensuite « {elementSubmit} ».',
  'own-new-password.next': 'Vous vous connectez ensuite avec lui, sur vos autres appareils aussi.',
  'own-new-password.stuck.1':
    'Refusé alors qu’il semble solide ? Il contient un mot courant ou un motif. Essayez plusieurs mots sans rapport entre eux.',

  'own-ended.title': 'Cela s’est arrêté là',
  'own-ended.what': 'La page n’a pas pu continuer. Ce qui était terminé avant reste tel quel.',
  'own-ended.do.1':
    'Lisez la raison sur la page. Si elle propose de recommencer, faites-le ; si elle nomme votre organisation, elle seule peut aider.',
  'own-ended.stuck.1':
    'Cela s’arrête sans cesse ? Fermez les autres onglets de cette page et recommencez dans un nouveau.',

  'code.locked':
    'Le compte est verrouillé pour un moment après trop d’essais, ou l’adresse d’où vous venez est bloquée. Attendez quelques minutes, ou réinitialisez votre mot de passe.',
  'code.wrongPassword':
    'L’adresse ou le mot de passe est incorrect. Vérifiez les deux, ou réinitialisez votre mot de passe.',
  'code.expiredPassword':
    'Votre mot de passe a expiré. Connectez-vous encore une fois pour le changer, ou réinitialisez-le.',
  'code.changePassword':
    'Votre mot de passe est peut-être connu d’autres personnes et doit être changé. Réinitialisez-le maintenant.',
  'code.disabled': 'Ce compte est désactivé. Seule votre organisation peut le réactiver.',
  'code.unknownAccount':
    'Aucun compte avec cette adresse n’est connu ici. Cherchez une faute de frappe et utilisez votre adresse professionnelle.',
  'code.otherOrganisation':
    'Vous êtes connecté avec un compte d’une autre organisation, ou avec un compte personnel. Déconnectez-vous, puis reconnectez-vous avec le bon compte.',
  'code.register':
    'Vous devez d’abord enregistrer vos méthodes. Connectez-vous dans un navigateur et suivez l’assistant jusqu’au bout.',
  'code.registerBlockedByRisk':
    'L’enregistrement n’est pas autorisé pour l’instant, car cette connexion semble risquée. Votre organisation peut vous laisser passer.',
  'code.registerElsewhere':
    'Votre organisation vous permet de vous enregistrer seulement depuis son réseau, depuis certains appareils ou avec un code d’accès qu’elle vous donne.',
  'code.secondFactor': 'Une seconde preuve est nécessaire, ou a expiré. Reconnectez-vous et suivez les étapes.',
  'code.phoneLimit': 'Trop d’appels ont été demandés. Attendez quelques minutes, ou utilisez l’application.',
  'code.tryAgain': 'Quelque chose n’a pas marché un instant chez Microsoft. Réessayez.',
  'code.signInAgain': 'Votre session est terminée, souvent parce que le mot de passe a été changé. Reconnectez-vous.',
  'code.notAssigned':
    'Vous n’êtes pas dans la liste des personnes de cette application. Votre organisation peut vous y ajouter.',
  'code.blocked':
    'Une règle de votre organisation n’autorise pas cette connexion depuis ici, ou avec cette application.',
  'code.blockedByRisk':
    'Votre compte est bloqué parce qu’il semble qu’une autre personne l’utilise. Prévenez votre organisation sans attendre.',
  'code.device':
    'Votre organisation n’autorise que les appareils qu’elle gère. Utilisez votre ordinateur professionnel, ou faites enregistrer celui-ci.',
  'code.approvedApp':
    'Cette application n’est pas autorisée. Utilisez celle que votre organisation indique, par exemple Outlook.',
  'code.consent':
    'L’application n’est pas approuvée dans votre organisation. Demandez-la ; ne cherchez pas à contourner la règle.',
  'code.application':
    'L’application ou le lien est mal configuré. Votre compte n’est pas en cause : prévenez ceux qui gèrent l’application.',
  'code.officeUnreachable':
    'Microsoft ne parvient pas à joindre les serveurs de votre organisation. Réessayez plus tard.',
  'code.hours': 'Votre organisation ne vous permet de vous connecter qu’à certaines heures.',
  'code.wrongCurrentPassword': 'Le mot de passe actuel est incorrect. Tapez-le de nouveau, ou réinitialisez-le.',
  'code.weakPassword':
    'Le nouveau mot de passe est trop facile à deviner, ou enfreint une règle. Choisissez-en un plus long, sans noms ni mots courants.',
  'code.passwordDelay':
    'Le nouveau mot de passe est enregistré à un endroit, mais pas encore partout. Attendez quelques minutes, puis connectez-vous.',
  'code.deviceCode': 'Le code pour l’autre appareil est incorrect ou a expiré. Recommencez sur cet appareil.',
  'code.resetOff': 'La réinitialisation de votre propre mot de passe est désactivée dans votre organisation.',
  'code.resetNotSetUp': 'La réinitialisation n’est pas entièrement configurée dans votre organisation.',
  'code.resetLicence': 'Votre compte n’a pas de licence pour la réinitialisation.',
  'code.resetGroup':
    'Votre compte n’est pas dans le groupe de personnes qui peuvent réinitialiser leur propre mot de passe.',
  'code.resetNotEnough': 'Trop peu de méthodes sont enregistrées pour votre compte.',
  'code.resetUnreachable':
    'Microsoft ne parvient pas à joindre les serveurs de votre organisation. Réessayez plus tard.',
  'code.other': 'Ce code n’est pas connu ici. Copiez-le pour les personnes qui vous aident.',

  'checklist.title': 'Votre configuration',
  'checklist.lead': 'Cochez ce que vous avez enregistré. Cela reste sur cet appareil, et l’aide s’adapte à vous.',
  'checklist.reset-only': 'uniquement pour réinitialiser',
  'checklist.sign-in-only': 'pas pour réinitialiser',
  'checklist.until': 'jusqu’au {date}',
  'checklist.next': 'Que faire ensuite',
  'checklist.first-time': 'Enregistrez vos méthodes',
  'checklist.page': 'La page devant vous',
  'checklist.here': 'Elle montre : {title}',
  'checklist.topics': 'Bon à savoir',
  'checklist.pick': 'De l’aide là où Twofold ne peut pas apparaître dans la page',
  'checklist.pick-lead':
    'Certains navigateurs n’admettent pas les extensions sur certaines pages, et aucune extension ne fonctionne dans Outlook, Word ou Teams. Choisissez ce que vous y voyez.',
  'checklist.entra': 'Se connecter',
  'checklist.security-info': 'Enregistrer',
  'checklist.reset': 'Réinitialiser un mot de passe',
  'ui.pages': 'Pages de votre organisation',
  'ui.pages-lead':
    'Certaines organisations ont leurs propres pages pour enregistrer et réinitialiser. Twofold n’y aide que là où vous l’autorisez, et seulement à côté de ses propres formulaires. Il ne lit rien de ce que vous saisissez.',
  'ui.pages-here': 'La page affichée est sur {host}.',
  'ui.pages-wanted':
    'Votre organisation souhaite celles-ci. Elles restent inactives tant que vous ne les autorisez pas :',
  'ui.pages-granted': 'Autorisées :',
  'ui.pages-none': 'Aucune page n’est encore autorisée.',
  'ui.pages-address': 'Adresse de la page',
  'ui.pages-allow-address': 'Autoriser',
  'ui.pages-allow': 'Autoriser sur {host}',
  'ui.pages-withdraw': 'Arrêter sur {host}',
  'ui.pages-refused': 'Rien n’a été changé : le navigateur n’a pas reçu d’autorisation.',
  'address.genuine': 'Une adresse de connexion authentique de Microsoft.',
  'address.insecure': 'Le nom est juste, mais la connexion n’est pas sécurisée. Ne tapez rien ici.',
  'address.pretending':
    'Attention : cette adresse utilise le nom de Microsoft, ou des lettres qui lui ressemblent, et n’est aucune des adresses de connexion de Microsoft. N’y tapez aucun mot de passe.',
  'address.other': 'Ce n’est pas une adresse de connexion de Microsoft.',

  'topic.desktop.title': 'Outlook, Word ou Teams vous a envoyé ici ?',
  'topic.desktop.what':
    'Dans ces logiciels, personne ne peut vous montrer le chemin. Dans ce navigateur, c’est plus facile.',
  'topic.desktop.do.1': 'Laissez la fenêtre du logiciel telle quelle, et ouvrez le lien ci-dessous dans ce navigateur.',
  'topic.desktop.do.2': 'Connectez-vous et enregistrez vos méthodes ici, jusqu’à la dernière page.',
  'topic.desktop.do.3': 'Fermez ensuite la fenêtre du logiciel et connectez-vous-y de nouveau.',
  'topic.desktop.stuck.1':
    'Mot de passe oublié ? Réinitialisez-le d’abord ici, puis utilisez le nouveau dans le logiciel.',

  'topic.new-phone.title': 'Un nouveau téléphone',
  'topic.new-phone.what':
    'Une application d’authentification ne passe pas toujours d’elle-même sur un nouveau téléphone.',
  'topic.new-phone.do.1': 'Gardez l’ancien téléphone jusqu’à ce que le nouveau fonctionne.',
  'topic.new-phone.do.2':
    'Ouvrez la liste de vos méthodes, ajoutez l’application sur le nouveau téléphone et essayez-la.',
  'topic.new-phone.do.3': 'Supprimez l’ancien de la liste seulement ensuite.',
  'topic.new-phone.stuck.1':
    'Vous n’avez déjà plus l’ancien téléphone ? Connectez-vous avec une autre méthode. S’il n’y en a pas, votre organisation doit réinitialiser vos méthodes.',
}
