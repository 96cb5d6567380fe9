// French of the elements; no-break spaces stand before : ; ? ! and inside « ».
import type { Texts } from './index.ts'

export const fr: Texts = {
  'frame.busy': 'Un instant…',
  'frame.progress': 'Étape {current} sur {total}',
  'frame.progress-list': 'Progression',
  'frame.done': 'Étape {number} : terminée',
  'frame.now': 'Étape {number} : vous êtes ici',
  'frame.to-do': 'Étape {number} : à faire',
  'frame.help': 'Obtenir de l’aide',
  'frame.organisation': 'votre organisation',
  'help.subject': 'Aide pour la connexion (code d’assistance {code})',
  'help.body': 'J’ai besoin d’aide à cette étape : {step}\nCode d’assistance : {code}\n\nCe qui s’est passé :\n',

  'button.next': 'Suivant',
  'button.back': 'Retour',
  'button.cancel': 'Annuler',
  'button.skip': 'Pas maintenant',
  'button.try-again': 'Réessayer',
  'button.start-again': 'Recommencer',
  'button.forgot': 'J’ai oublié mon mot de passe',

  'sign-in.heading': 'Se connecter',
  'reset.heading': 'Récupérer l’accès à votre compte',
  'reset.lead': 'Entrez votre adresse e-mail, puis choisissez « J’ai oublié mon mot de passe ».',
  'username.label': 'Adresse e-mail',
  'username.missing': 'Entrez votre adresse e-mail, par exemple name@example.com.',

  'more.heading': 'Informations supplémentaires requises',
  'more.lead': 'Pour protéger votre compte, {organisation} a besoin d’informations supplémentaires.',
  'more.two':
    'Configurez deux moyens de prouver votre identité. Ils vous serviront à vous connecter, et à réinitialiser votre mot de passe si vous l’oubliez un jour.',
  'more.one': 'Un moyen de prouver votre identité est déjà configuré. Il en faut un deuxième.',
  'more.skip-until': 'Vous pouvez remettre cette étape à plus tard, jusqu’à cette date : {date}.',

  'fault.heading': 'Une erreur s’est produite',
  'fault.network':
    'Le serveur n’a pas pu être joint. Vérifiez votre connexion, puis réessayez. Rien de ce que vous avez fait n’est perdu.',
  'fault.load':
    'Une partie de cette page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Rien de ce que vous avez fait n’est perdu.',
  'fault.unavailable': 'Le service n’est pas disponible pour l’instant. Réessayez dans un petit moment.',
  'fault.rate-limited': 'Trop de demandes sont venues d’ici. Réessayez dans {time}.',
  'fault.gone-heading': 'Cette demande a expiré',
  'fault.gone': 'Le délai est dépassé, ou vous avez continué dans une autre fenêtre. Recommencez.',
  'fault.unauthorized-heading': 'Connectez-vous d’abord',
  'fault.unauthorized':
    'Pour voir et modifier vos méthodes de connexion, connectez-vous de nouveau, puis revenez à cette page.',
  'fault.unexpected':
    'Cela n’aurait pas dû se produire. Recommencez, ou demandez de l’aide en indiquant le code d’assistance ci-dessous.',
  'fault.elsewhere-heading': 'Continuez dans une autre fenêtre',
  'fault.elsewhere': 'L’étape suivante ne peut pas s’afficher ici.',
  'fault.elsewhere-link': 'Ouvrir l’étape suivante',
  'fault.support-code': 'Code d’assistance : {code}',

  'button.verify': 'Vérifier',
  'button.done': 'Terminé',
  'copy.failed': 'Cette page n’est pas autorisée à copier. Sélectionnez le texte et copiez-le vous-même.',

  'captcha.heading': 'Vérification de votre navigateur',
  'captcha.lead':
    'Cette vérification écarte les attaques automatisées. Votre navigateur s’en charge seul ; vous n’avez rien à résoudre.',
  'captcha.working': 'Vérification en cours…',
  'captcha.solved': 'Vérification terminée. La suite arrive…',
  'captcha.failed': 'La vérification n’a pas pu aboutir. Gardez cette fenêtre au premier plan et réessayez.',
  'captcha.own': 'Terminez la vérification ci-dessus pour continuer.',

  'password.heading': 'Entrez votre mot de passe',
  'password.account': 'Compte',
  'password.label': 'Mot de passe',
  'password.missing': 'Entrez un mot de passe.',
  'password.show': 'Afficher le mot de passe',
  'password.passkey': 'Se connecter plutôt avec une clé d’accès',
  'password.other-account': 'Utiliser un autre compte',

  'proof.second-factor': 'Vérifiez votre identité',
  'proof.reset': 'Prouvez votre identité',
  'proof.fresh': 'Confirmez votre identité',
  'proof.another': 'Utiliser une autre méthode',

  'choose.lead-second-factor': 'Comment souhaitez-vous vérifier votre identité ?',
  'choose.lead-reset':
    'Votre mot de passe pourra être réinitialisé dès que vous aurez prouvé votre identité. Choisissez comment.',
  'choose.lead-fresh':
    'Avant de modifier vos méthodes de connexion, vérifiez votre identité avec l’une de celles que vous avez.',
  'choose.fido2': 'Utiliser ma clé d’accès ou ma clé de sécurité',
  'choose.push': 'Approuver une notification dans mon application d’authentification',
  'choose.totp': 'Entrer un code de mon application d’authentification',
  'choose.sms': 'M’envoyer un code par SMS',
  'choose.voice': 'Appeler mon téléphone',
  'choose.email': 'M’envoyer un code par e-mail',
  'choose.recoveryCode': 'Utiliser l’un de mes codes enregistrés',

  'confirm-number.heading': 'Confirmez votre numéro de téléphone',
  'confirm-number.lead':
    'Pour votre protection, saisissez en entier le numéro qui est enregistré sous la forme {address}.',
  'confirm-number.hint': 'Avec l’indicatif du pays, par exemple +1 555 010 0123.',

  'code.label': 'Code',
  'code.saved-label': 'Code enregistré',
  'code.missing': 'Entrez l’un de vos codes enregistrés.',
  'code.wrong-length': 'Entrez le code en entier. Nombre de chiffres : {count}.',
  'code.tries-left': 'Essais restants : {count}',
  'code.works-for': 'Le code est encore valable pendant {time}.',
  'code.run-out': 'Ce code n’est plus valable. Demandez-en un nouveau.',
  'code.resend': 'Envoyer un nouveau code',
  'code.resend-in': 'Pas encore de code ? Vous pourrez en demander un nouveau dans {time}.',
  'enter-code.sms': 'Nous avons envoyé par SMS un code à {count} chiffres au {address}.',
  'enter-code.voice': 'Nous appelons le {address} et vous dicterons un code à {count} chiffres.',
  'enter-code.email':
    'Nous avons envoyé par e-mail un code à {count} chiffres à {address}. S’il n’arrive pas, regardez dans le courrier indésirable.',
  'enter-code.app':
    'Ouvrez votre application d’authentification et entrez le code à {count} chiffres qu’elle affiche pour ce compte.',
  'enter-code.saved': 'Entrez l’un des codes que vous avez enregistrés. Chacun n’est valable qu’une fois.',

  'call.lead': 'Nous appelons le {address}. Répondez à l’appel et écoutez.',
  'call.confirm': 'Appuyez sur # sur le téléphone pour confirmer qu’il s’agit bien de vous.',
  'call.report': 'Appuyez sur 0# si vous n’avez pas demandé cet appel. La demande est alors arrêtée et signalée.',
  'call.waiting': 'En attente de votre téléphone…',
  'call.over': 'L’appel s’est terminé sans réponse.',
  'call.again': 'Me rappeler',
  'call.again-in': 'Nous pourrons vous rappeler dans {time}.',

  'passkey.use-lead':
    'Votre navigateur va demander votre clé d’accès, ou vous inviter à toucher votre clé de sécurité.',
  'passkey.use': 'Utiliser une clé d’accès ou de sécurité',
  'passkey.waiting': 'Suivez les indications de votre navigateur ou de votre appareil…',
  'passkey.create-heading': 'Créer une clé d’accès',
  'passkey.create-lead':
    'Votre navigateur va vous demander où conserver la clé d’accès : sur cet appareil, sur votre téléphone ou sur une clé de sécurité.',
  'passkey.name': 'Nom (facultatif)',
  'passkey.name-hint': 'Un nom qui vous permettra de la reconnaître, par exemple « Ordinateur du travail ».',
  'passkey.create': 'Créer une clé d’accès',
  'passkey.cancelled': 'Le navigateur a arrêté la demande, ou elle a été annulée. Réessayez quand vous le souhaitez.',
  'passkey.already': 'Cet appareil ou cette clé est déjà enregistré pour votre compte. Utilisez-en un autre.',
  'passkey.unsupported':
    'Cet appareil ou cette clé ne peut pas être utilisé ici. Essayez-en un autre, ou une autre méthode.',
  'passkey.not-here':
    'Les clés d’accès ne peuvent pas être utilisées sur cette page. Utilisez une autre méthode ou demandez de l’aide.',
  'passkey.failed': 'Cela n’a pas fonctionné. Réessayez ou utilisez une autre méthode.',

  'add.different': 'Je souhaite configurer une autre méthode',
  'add.list-heading': 'Choisir une autre méthode',
  'add.manage-heading': 'Ajouter une méthode de connexion',
  'add.list-lead': 'Quelle méthode souhaitez-vous configurer ? La plus sûre est indiquée en premier.',
  'add.recommended': 'Recommandé',
  'add.withheld': 'Non disponible pour l’instant',
  'family.app': 'Application d’authentification',
  'family.app-note': 'Des codes fournis par une application sur votre téléphone. Fonctionne sans connexion.',
  'family.phone': 'Téléphone',
  'family.phone-note': 'Un SMS ou un appel à votre numéro.',
  'family.email': 'E-mail',
  'family.email-note': 'Une adresse personnelle, uniquement pour réinitialiser votre mot de passe.',
  'family.key': 'Clé d’accès ou clé de sécurité',
  'family.key-note': 'Le moyen le plus sûr : votre empreinte, votre visage, un code PIN ou une clé que vous touchez.',
  'family.codes': 'Codes enregistrés',
  'family.codes-note': 'Des codes à imprimer ou à conserver, pour les cas où vous n’avez rien d’autre sous la main.',
  'withheld.needs-other-first': 'Vous pourrez l’ajouter dès qu’une autre méthode sera configurée.',
  'withheld.limit-reached': 'Vous avez atteint le nombre maximal. Supprimez d’abord un élément.',
  'withheld.not-by-policy': 'Votre organisation ne propose pas cette méthode.',
  'withheld.already-registered': 'Vous l’avez déjà.',

  'app.get-heading': 'Obtenir {app}',
  'app.get-lead': 'Sur votre téléphone, installez {app} depuis votre magasin d’applications.',
  'app.apple': 'Télécharger pour iPhone (App Store)',
  'app.google': 'Télécharger pour Android (Google Play)',
  'app.get-then': 'Une fois l’application sur votre téléphone, choisissez « Suivant » ici.',
  'app.use-other': 'Je souhaite utiliser une autre application d’authentification',
  'app.use-recommended': 'Je souhaite utiliser {app}',
  'app.other-heading': 'Utiliser une application d’authentification',
  'app.other-lead':
    'Utilisez une application d’authentification que vous avez déjà, par exemple Google Authenticator, Duo ou Authy. Si vous n’en avez pas, installez-en une depuis votre magasin d’applications.',
  'app.scan-heading': 'Scannez le code QR',
  'app.step-add-recommended': 'Ouvrez {app}, appuyez sur +, puis sur « Compte professionnel ou scolaire ».',
  'app.step-add':
    'Ouvrez votre application d’authentification et choisissez d’ajouter un compte (souvent avec un signe +).',
  'app.step-scan': 'Choisissez « Scanner un code QR » et dirigez votre téléphone vers cette image.',
  'app.on-phone':
    'Êtes-vous en ce moment sur le téléphone où se trouve l’application ? Vous n’avez alors rien à scanner.',
  'app.open': 'Ouvrir dans mon application d’authentification',
  'app.qr': 'Code QR pour ajouter {account} ({issuer}) à une application d’authentification',
  'app.cannot-scan': 'Vous ne pouvez pas scanner l’image ?',
  'app.manual-lead':
    'Dans l’application, choisissez de saisir une clé de configuration au lieu de scanner. Tapez ou collez ensuite ces informations :',
  'app.account': 'Nom du compte',
  'app.secret': 'Clé de configuration',
  'app.copy': 'Copier la clé de configuration',
  'app.copied': 'Clé de configuration copiée.',
  'app.code-heading': 'Entrez le code de l’application',
  'app.code-lead':
    'Votre application affiche maintenant un code à {count} chiffres pour ce compte. Entrez-le pour terminer.',

  'phone.heading': 'Ajouter votre téléphone',
  'phone.lead': 'Prouvez votre identité par un SMS ou un appel sur votre téléphone.',
  'phone.restricted':
    'Les SMS et les appels sont moins sûrs que les autres méthodes : ils peuvent être détournés ou écoutés.',
  'phone.stronger': 'Choisir une méthode plus sûre',
  'phone.country': 'Pays ou région',
  'phone.number': 'Numéro de téléphone',
  'phone.missing': 'Entrez le numéro de téléphone en entier.',
  'phone.wrong':
    'Ce numéro ne semble pas être un numéro de ce pays. Vérifiez-le, ou commencez par + et l’indicatif du pays.',
  'phone.how': 'Comment devons-nous confirmer le numéro ?',
  'phone.sms': 'M’envoyer un code par SMS',
  'phone.voice': 'M’appeler',
  'phone.text-me': 'M’envoyer un SMS',
  'phone.call-me': 'M’appeler',
  'phone.change': 'Modifier le numéro',
  'email.heading': 'Ajouter votre adresse e-mail',
  'email.lead': 'Cette adresse sert à réinitialiser votre mot de passe. Elle ne sert pas à se connecter.',
  'email.label': 'Adresse e-mail personnelle',
  'email.hint':
    'Pas votre adresse professionnelle ou scolaire : vous ne pourriez pas la consulter sans votre mot de passe.',
  'email.change': 'Modifier l’adresse',
  'activate-code.phone-heading': 'Confirmez votre numéro',
  'activate-code.email-heading': 'Confirmez votre adresse',
  'activate-call.heading': 'Confirmez votre numéro',
  'add-key.heading': 'Créer une clé d’accès',
  'add-key.lead':
    'Une clé d’accès vous permet de vous connecter avec votre empreinte, votre visage, un code PIN ou une clé de sécurité. Elle ne peut pas être volée par hameçonnage.',
  'add-key.then': 'Choisissez « Suivant » et suivez les indications de votre navigateur.',
  'add-codes.heading': 'Enregistrer des codes de récupération',
  'add-codes.lead': 'Les codes enregistrés vous aident si vous perdez votre téléphone : chacun est valable une fois.',
  'add-codes.then':
    'Les codes ne s’affichent qu’une fois. Préparez-vous à les imprimer ou à les ranger dans un gestionnaire de mots de passe.',

  'codes.heading': 'Enregistrez ces codes',
  'codes.lead':
    'Chaque code est valable une fois. Conservez-les dans un endroit auquel personne d’autre n’a accès, et pas uniquement sur votre téléphone.',
  'codes.once': 'Ils ne s’afficheront plus. De nouveaux codes remplaceront ceux-ci.',
  'codes.copy': 'Copier les codes',
  'codes.copied': 'Codes copiés.',
  'codes.download': 'Télécharger',
  'codes.print': 'Imprimer',
  'codes.saved': 'J’ai enregistré ces codes',
  'codes.sheet': 'Codes enregistrés pour {organisation}',
  'codes.file': 'codes-enregistres',

  'review.heading': 'C’est réussi !',
  'review.lead': 'Vos méthodes de connexion sont configurées. Voici ce qui est enregistré :',
  'review.more-needed': 'Voici ce qui est enregistré pour l’instant. Il faut encore une méthode.',
  'review.add': 'Ajouter une autre méthode',
  'reconfirm.heading': 'Est-ce toujours exact ?',
  'reconfirm.lead':
    'De temps en temps, nous vous demandons de vérifier vos méthodes de connexion. Un ancien numéro ou un téléphone perdu peut vous empêcher d’accéder à votre compte.',
  'reconfirm.right': 'Oui, tout est exact',
  'reconfirm.change': 'Non, quelque chose a changé',

  'method.fido2': 'Clé d’accès ou clé de sécurité',
  'method.push': 'Notification de l’application',
  'method.totp': 'Code de l’application d’authentification',
  'method.sms': 'SMS',
  'method.voice': 'Appel téléphonique',
  'method.email': 'E-mail',
  'method.recoveryCode': 'Codes enregistrés',
  'registered.default': 'Par défaut',
  'registered.disabled': 'Méthode désactivée',
  'registered.not-for-reset': 'Pas pour réinitialiser le mot de passe',
  'registered.added': 'Date d’ajout : {date}',
  'registered.used': 'dernière utilisation : {date}',
  'registered.never-used': 'pas encore d’utilisation',

  'manage.heading': 'Vos méthodes de connexion',
  'manage.lead': 'Elles vous servent à vous connecter et à réinitialiser votre mot de passe.',
  'manage.missing': 'Votre organisation demande davantage de méthodes. Encore à ajouter : {count} sur {required}.',
  'manage.none': 'Vous n’avez pas encore de méthode de connexion.',
  'manage.add': 'Ajouter une méthode de connexion',
  'manage.make-default': 'Définir par défaut',
  'manage.make-default-by': 'Définir par défaut : {method}',
  'manage.named': '{label} : {name}',
  'manage.remove': 'Supprimer',
  'manage.added': 'La méthode a été ajoutée.',
  'manage.removed': 'La méthode a été supprimée.',
  'manage.default': 'La méthode par défaut a été modifiée.',
  'manage.not-me':
    'Y a-t-il quelque chose que vous n’avez pas ajouté ? Supprimez-le, puis réinitialisez votre mot de passe et demandez de l’aide.',
  'removal.heading': 'Supprimer « {name} » ?',
  'removal.lead': 'Vous ne pourrez plus vous en servir pour vous connecter ni pour réinitialiser votre mot de passe.',
  'removal.breaks': 'Voici les conséquences de cette suppression :',
  'removal.below-required':
    'Vous aurez moins de méthodes que votre organisation n’en demande, et il vous sera demandé d’en ajouter une autre.',
  'removal.no-reset': 'Vous ne pourrez plus réinitialiser votre mot de passe vous-même.',
  'removal.no-second-factor': 'Vous n’aurez plus rien pour vérifier une connexion.',
  'removal.was-default': 'C’est votre méthode par défaut. Une autre vous sera demandée en premier.',
  'removal.last-method': 'C’est votre dernière méthode.',
  'removal.remove': 'Supprimer',
  'removal.keep': 'Conserver',

  'new-password.heading': 'Choisissez un nouveau mot de passe',
  'new-password.lead': 'Plusieurs mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  'new-password.label': 'Nouveau mot de passe',
  'new-password.submit': 'Réinitialiser le mot de passe',
  'rule.too-short': 'Nombre de caractères : {count} ou plus',
  'rule.needs-three-of-four': 'Trois de ces types : majuscules, minuscules, chiffres, symboles',
  'rule.contains-name': 'Ni votre nom ni celui de votre organisation',
  'rule.easily-guessed': 'Ni un mot courant ni un motif',
  'rule.met': '(respecté)',
  'strength.label': 'Niveau de sécurité',
  'strength.0': 'très faible',
  'strength.1': 'faible',
  'strength.2': 'moyen',
  'strength.3': 'bon',
  'strength.4': 'élevé',
  'refused.too-short': 'Le mot de passe est trop court.',
  'refused.too-long': 'Le mot de passe est trop long.',
  'refused.character-not-allowed':
    'L’un de ses caractères ne peut pas être utilisé. Utilisez des lettres sans accents, des chiffres, des espaces et des symboles.',
  'refused.needs-three-of-four': 'Utilisez trois de ces types : majuscules, minuscules, chiffres, symboles.',
  'refused.common': 'Trop de personnes utilisent ce mot de passe. Choisissez-en un autre.',
  'refused.contains-name': 'Il contient votre nom ou celui de votre organisation.',
  'refused.easily-guessed':
    'Il est facile à deviner : un mot courant ou un motif. Ajoutez des mots sans rapport entre eux.',
  'refused.same-as-old': 'C’est le mot de passe que vous aviez. Choisissez-en un autre.',
  'refused.mismatch': 'Les deux mots de passe ne sont pas identiques.',

  'working.heading': 'Enregistrement de votre nouveau mot de passe',
  'working.lead': 'Cela peut prendre une minute. Gardez cette page ouverte.',
  'done.signIn-heading': 'Connexion réussie',
  'done.signIn': 'La suite arrive…',
  'done.register-heading': 'Tout est prêt',
  'done.register': 'Vos méthodes de connexion sont configurées. Vous pouvez fermer cette page.',
  'done.reset-heading': 'Votre mot de passe a été réinitialisé',
  'done.reset':
    'Connectez-vous avec votre nouveau mot de passe. Nous avons signalé ce changement à toutes vos adresses.',
  'done.to-sign-in': 'Aller à la connexion',

  'ended.heading': 'Cela n’a pas fonctionné',
  'ended.cancelled-heading': 'Demande annulée',
  'ended.cancelled': 'Rien n’a été modifié.',
  'time.little': 'Il reste moins de deux minutes. Demandez plus de temps, sinon il faudra recommencer.',
  'time.last': 'Il reste moins de deux minutes. Ensuite, il faudra recommencer.',
  'time.more': 'Demander plus de temps',
  'time.given': 'Vous avez maintenant plus de temps. Rien de ce que vous avez saisi n’est perdu.',
  'ended.expired': 'Le délai est dépassé. Pour votre sécurité, recommencez.',
  'ended.too-many-attempts': 'Il y a eu trop de réponses incorrectes. Rien n’a été modifié. Recommencez.',
  'ended.replayed':
    'La suite est venue d’une ancienne page ou d’une copie de celle-ci. Pour votre sécurité, recommencez.',
  'ended.reported':
    'Vous avez signalé que cette demande ne venait pas de vous ; elle a donc été arrêtée. Si c’était une erreur, recommencez.',
  'ended.locked': 'Ce compte est verrouillé. Demandez de l’aide à {organisation}.',
  'ended.unlicensed': 'Votre compte ne permet pas de le faire vous-même. Demandez de l’aide à {organisation}.',
  'ended.not-enough-methods':
    'Votre compte n’a pas assez de méthodes de connexion pour que vous réinitialisiez vous-même le mot de passe. Demandez de l’aide à {organisation}.',
  'ended.not-in-scope':
    'La réinitialisation du mot de passe par vous-même n’est pas activée pour votre compte. Demandez de l’aide à {organisation}.',
  'ended.reset-limit':
    'Le mot de passe a été réinitialisé plusieurs fois en peu de temps. Réessayez plus tard ou demandez de l’aide.',
  'ended.account-changed': 'Votre compte a été modifié entre-temps. Recommencez.',
  'ended.write-back-failed':
    'Le nouveau mot de passe n’a pas pu être enregistré. L’ancien reste valable. Réessayez plus tard.',

  'password.approval': 'Approuver plutôt sur mon appareil',
  'approve.lead': 'Ouvrez la demande sur votre appareil et saisissez-y ce nombre :',
  'approve.lead-any':
    'Si vous avez choisi de vous connecter par approbation et que vous vous êtes déjà connecté avec ce navigateur, votre appareil affiche maintenant une demande. Saisissez-y ce nombre :',
  'approve.number': 'Nombre à saisir sur votre appareil : {number}',
  'approve.quiet':
    'Cette connexion semble inhabituelle ; votre appareil n’a donc pas été averti. Ouvrez vous-même l’application d’authentification : la demande s’y trouve.',
  'approve.waiting': 'En attente de votre appareil. La demande se termine dans {time}.',
  'approve.again': 'Je n’ai rien reçu : redemander',
  'approve.again-in': 'Rien sur votre appareil ? Vous pourrez redemander dans {time}.',
  'approve.qr': 'Code QR avec le même nombre, pour l’appareil photo d’un autre appareil',
  'approve.same-device-allow':
    'Votre authentificateur est-il dans ce navigateur même ? Il vous protège alors de qui connaît votre mot de passe, mais pas de qui se sert de cet ordinateur.',
  'approve.same-device-refuse':
    'Approuvez sur un autre appareil : votre organisation n’accepte pas d’approbation depuis ce navigateur même.',
  'pair.heading': 'Associez votre appareil',
  'pair.lead': 'Dans l’authentificateur de votre appareil, choisissez d’ajouter un compte et scannez cette image.',
  'pair.qr': 'Code QR pour associer un appareil à votre compte',
  'pair.link-lead':
    'Copiez ce lien et collez-le dans l’authentificateur. Il sert une fois, pendant quelques minutes. Ne le donnez à personne.',
  'pair.copy': 'Copier le lien',
  'pair.copied': 'Lien copié.',
  'pair.here': 'Utiliser ce navigateur',
  'pair.here-asked': 'Continuez dans la fenêtre de l’authentificateur.',
  'pair.waiting': 'En attente de l’appareil…',
  'activate-push.heading': 'Faites un essai',
  'activate-push.lead': '{device} est associé et affiche maintenant une demande. Saisissez-y ce nombre :',
  'add-push.heading': 'Approuver sur un appareil',
  'add-push.lead':
    'À la connexion, la page affiche un nombre et vous le saisissez sur votre appareil. Aucun code à attendre.',
  'add-push.then':
    'Il vous faut un appareil avec l’authentificateur de votre organisation, par exemple un navigateur avec son extension. Gardez-le sous la main, puis choisissez « Suivant ».',
  'family.push': 'Approbation sur un appareil',
  'family.push-note': 'Vous saisissez sur votre appareil un nombre affiché par la page. Aucun code à attendre.',
  'manage.passwordless-on': 'Se connecter par approbation',
  'manage.passwordless-off': 'Demander à nouveau mon mot de passe',
  'manage.passwordless-lead':
    'Vous pouvez vous connecter sans saisir votre mot de passe : vous approuvez sur votre appareil. Cela marche dans les navigateurs avec lesquels vous vous êtes déjà connecté.',
  'manage.passwordless-is-on':
    'Vous vous connectez par approbation sur votre appareil. Dans les navigateurs avec lesquels vous vous êtes déjà connecté, votre mot de passe n’est pas demandé.',

  'problem.approval-denied': 'La demande a été refusée sur votre appareil.',
  'problem.approval-unanswered': 'La demande est restée sans réponse.',
  'problem.approval-wrong-number':
    'Un autre nombre a été saisi sur votre appareil ; cette demande est donc terminée. Refaites une demande pour obtenir un nouveau nombre.',
  'problem.approval-busy':
    'Une autre demande pour votre compte est en attente. Répondez-y ou refusez-la sur votre appareil, ou réessayez dans deux minutes.',
  'problem.approval-limit':
    'Aucune autre demande n’est possible pour l’instant. Utilisez une autre méthode ou réessayez dans {time}.',
  'problem.approval-same-device':
    'Votre organisation n’accepte pas d’approbation depuis le navigateur avec lequel vous vous connectez. Utilisez un autre appareil ou une autre méthode.',
  'problem.pairing-over': 'Cela a pris trop de temps. Recommencez quand vous aurez votre appareil sous la main.',
  'problem.code-rejected': 'Ce code n’est pas correct. Essais restants : {count}.',
  'problem.code-used': 'Ce code a déjà été utilisé. Attendez le suivant.',
  'problem.code-expired': 'Ce code n’est plus valable. Demandez-en un nouveau.',
  'problem.password-rejected': 'L’adresse e-mail ou le mot de passe est incorrect.',
  'problem.password-refused': 'Choisissez un autre mot de passe.',
  'problem.captcha-failed': 'La vérification a échoué. Elle recommence maintenant.',
  'problem.number-mismatch': 'Ce n’est pas le numéro enregistré. Vérifiez-le et réessayez.',
  'problem.method-paused':
    'Après plusieurs réponses incorrectes, cette méthode est suspendue. Utilisez-en une autre ou réessayez dans {time}.',
  'problem.wait': 'Trop d’essais. Réessayez dans {time}.',
  'problem.send-limit':
    'Aucun autre message ne peut être envoyé pour l’instant. Utilisez une autre méthode ou réessayez dans {time}.',
  'problem.call-denied': 'La demande a été refusée au téléphone.',
  'problem.call-unanswered': 'L’appel est resté sans réponse.',
  'problem.passkey-failed':
    'La clé d’accès ou la clé de sécurité n’a pas été acceptée. Réessayez ou utilisez une autre méthode.',
  'problem.already-registered': 'Cet élément est déjà enregistré pour votre compte.',
  'problem.limit-reached': 'Vous avez atteint le nombre maximal. Supprimez d’abord un élément.',
  'problem.number-invalid': 'Ce n’est pas un numéro de téléphone. Vérifiez-le et réessayez.',
  'problem.number-not-allowed': 'Ce numéro ne peut pas être utilisé. Entrez-en un autre ou utilisez une autre méthode.',
  'problem.email-invalid': 'Entrez une adresse e-mail, par exemple name@example.com.',
  'problem.email-not-allowed':
    'Cette adresse ne peut pas être utilisée. Entrez une adresse personnelle, et non une adresse de votre organisation.',
  'problem.method-unavailable': 'Cette méthode ne peut pas être utilisée pour l’instant. Choisissez-en une autre.',
  'problem.not-independent': 'Cette méthode dépend du même appareil que la précédente. Choisissez-en une autre.',
  'problem.moved-on': 'Vous avez continué dans une autre fenêtre. Voici où vous en êtes.',
  'problem.sent': 'Un nouveau code est en route. Seul le plus récent est valable.',
  'problem.recovery-code-replaced':
    'Votre code enregistré a été utilisé. Conservez ce nouveau code à sa place : {code}',
}

export default fr
