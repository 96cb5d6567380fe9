// The authenticator in French; people are addressed as « vous ».
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Codes',
  'tab.set-up': 'Votre configuration',
  tabs: 'Parties de Twofold',
  'popup.version': 'Version {version}',
  'popup.looking': 'Examen de l’onglet au premier plan…',
  'popup.running': 'Twofold est actif dans l’onglet au premier plan.',
  'popup.not-running':
    'Twofold n’est pas actif dans l’onglet au premier plan : il ne fait pas partie des sites de connexion ci-dessous, ou il était ouvert avant l’extension.',
  'popup.sites': 'Sites de connexion où Twofold est actif',
  back: 'Retour',
  cancel: 'Annuler',
  continue: 'Continuer',
  save: 'Enregistrer',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  print: 'Imprimer',
  'open-in-tab': 'Ouvrir dans un onglet',
  working: 'Un instant…',

  // First run
  'first.step': 'Étape {step} sur 3',
  'first.what.title': 'Des codes de connexion, gardés dans ce navigateur',
  'first.what.text':
    'Twofold produit les codes courts que les sites demandent en plus du mot de passe. Vos comptes sont chiffrés sur cet ordinateur et ne sont envoyés nulle part.',
  'first.for.title': 'Il vous protège',
  'first.for.1': 'de qui n’a que votre mot de passe, quelle que soit la façon dont il l’a obtenu',
  'first.for.2':
    'de qui trouve cet ordinateur ou une copie de son disque : sans le mot de passe du coffre, rien ne s’ouvre',
  'first.for.3':
    'des sites qui se font passer pour un autre : les codes ne sont remplis qu’à l’adresse exacte où vous avez ajouté le compte',
  'first.not.title': 'Il ne vous protège pas',
  'first.not.1': 'de qui contrôle cet ordinateur pendant que le coffre est ouvert',
  'first.not.2':
    'de la perte des deux à la fois : mot de passe et code sont ici sur une seule machine. Un téléphone ou une clé de sécurité les sépare.',
  'first.not.3': 'd’une fausse page où vous saisissez vous-même un code',
  'first.password.title': 'Choisir un mot de passe pour le coffre',
  'first.password.text':
    'Il ouvre vos codes sur cet ordinateur. Au moins 8 caractères ; le mieux est quelques mots qui ne vont pas ensemble. Personne ne peut le réinitialiser.',
  'first.passkey': 'Utiliser plutôt une clé d’accès',
  'first.passkey.text':
    'Votre empreinte, votre visage ou le code PIN de l’appareil ouvre le coffre, avec un code de récupération comme second moyen.',
  'first.code.title': 'Votre code de récupération',
  'first.code.text':
    'Il ouvre le coffre quand le mot de passe est oublié. Il n’est montré que cette fois. Notez-le ou imprimez-le, et gardez-le loin de cet ordinateur.',
  'first.code.kept': 'Je l’ai noté ou imprimé',
  'first.backup.text':
    'Il reste une chose : une sauvegarde. Ajoutez votre premier compte, et Twofold proposera d’enregistrer un fichier chiffré que seul votre mot de passe ou votre code de récupération ouvre.',
  'first.done': 'Ouvrir mon coffre',

  // Passwords and other ways in
  password: 'Mot de passe',
  'password.new': 'Nouveau mot de passe',
  'password.again': 'Encore le même',
  'password.show': 'Afficher',
  'password.hide': 'Masquer',
  'password.differs': 'Les deux ne sont pas identiques.',
  'password.too-short': 'Au moins 8 caractères, s’il vous plaît.',
  'password.too-long': 'Un mot de passe ne peut pas être aussi long ici.',
  'password.easily-guessed':
    'C’est l’un des premiers que n’importe qui essaierait. Ajoutez un mot ou deux peu courants.',
  'way.password': 'Mot de passe',
  'way.passkey': 'Clé d’accès',
  'way.recovery': 'Code de récupération',
  'passkey.name': 'Coffre Twofold',
  'passkey.cancelled': 'La clé d’accès n’a pas été utilisée. Réessayez, ou prenez un autre moyen.',
  'passkey.no-prf': 'Les clés d’accès de cet appareil ne peuvent pas ouvrir un coffre. Utilisez un mot de passe.',
  exists: 'Il y a déjà un coffre dans ce navigateur.',

  // Unlock
  'unlock.title': 'Votre coffre est verrouillé',
  unlock: 'Déverrouiller',
  'unlock.passkey': 'Déverrouiller avec une clé d’accès',
  'unlock.recovery': 'Utiliser le code de récupération',
  'unlock.password': 'Utiliser le mot de passe',
  'unlock.recovery.hint': 'Sept groupes de quatre, comme vous les avez notés.',
  'refused.wrong': 'Ce n’est pas le bon.',
  'refused.tries':
    'Essais restants : {count}. Après dix mots de passe faux de suite, seul le code de récupération ou une clé d’accès ouvre le coffre.',
  'refused.wait': 'Trop de mots de passe faux. Le prochain essai est possible dans {time}.',
  'refused.disabled':
    'Dix mots de passe faux de suite : le mot de passe est désactivé. Utilisez le code de récupération ou une clé d’accès ; vous pourrez ensuite définir un nouveau mot de passe.',
  'refused.mistyped': 'Il y a une faute dans le code : un caractère est faux ou manque. Rien n’a été essayé.',
  'refused.no-such-slot': 'Ce coffre ne s’ouvre pas de cette façon.',
  'refused.kdf-unavailable':
    'Ce navigateur ne peut pas vérifier le mot de passe en ce moment. Fermez d’autres fenêtres et réessayez.',
  'refused.storage-failed':
    'Le navigateur n’a pas pu écrire dans son stockage, rien n’a donc été essayé. Le disque est-il plein ?',
  'refused.no-room':
    'Il n’y a pas de place pour cela dans le stockage du navigateur. Rien n’a changé. Libérez de l’espace sur le disque, ou supprimez des comptes.',
  'refused.too-many-accounts': 'Un coffre contient au plus 5 000 comptes. Rien n’a changé.',
  'refused.locked-elsewhere': 'Le coffre a été modifié ailleurs. Déverrouillez-le à nouveau.',
  'refused.locked': 'Le coffre est verrouillé.',
  'refused.last-way':
    'C’est le dernier moyen d’entrer qui ne dépend pas d’un seul appareil. Ajoutez d’abord un mot de passe ou un code de récupération.',
  'refused.rolled-back':
    'Ce qui est enregistré est plus ancien que ce qu’il y avait ici : un profil restauré, peut-être, ou une copie que quelqu’un a mise là. Si vous savez pourquoi, vous pouvez ouvrir l’état plus ancien.',
  'refused.damaged': 'L’état le plus récent est endommagé. Un état plus ancien peut encore s’ouvrir.',
  'unlock.older': 'Ouvrir l’état plus ancien',
  'forgotten.title': 'Définir un nouveau mot de passe',
  'forgotten.text':
    'Vous êtes entré avec le code de récupération. Si le mot de passe est perdu, définissez-en un nouveau maintenant.',
  later: 'Plus tard',

  // A vault that cannot be opened
  'broken.damaged.title': 'Le coffre est endommagé',
  'broken.damaged.text':
    'Twofold garde deux copies, et aucune n’est entière. Ne touchez à rien si vous pouvez restaurer le profil de ce navigateur. Sinon, recommencez et reprenez votre fichier de sauvegarde.',
  'broken.unreadable.title': 'Le coffre ne peut pas être lu pour le moment',
  'broken.unreadable.text':
    'Le navigateur ne donne pas accès à son stockage. Fermez toutes ses fenêtres et relancez-le ; cela ne fait rien perdre.',
  'broken.try': 'Réessayer',
  'broken.erase': 'Effacer et recommencer',

  // The list
  'list.label': 'Comptes',
  search: 'Rechercher',
  'search.found': 'Trouvés : {count}',
  'search.none': 'Aucun compte ne porte ce nom.',
  'list.all': 'Toutes',
  'list.tag': 'Étiquette',
  'list.empty.title': 'Pas encore de compte',
  'list.empty.text':
    'Ajoutez-en un là où un site montre un code QR ou une clé, ou apportez-les d’une autre application.',
  'list.no-name': 'Sans nom',
  'code.copy': 'Copier le code de {name} :',
  'code.show': 'Afficher le code de {name}',
  'code.next-counter': 'Produire le code suivant de {name}',
  'code.next': 'suivant',
  'code.copied': 'Le code de {name} est copié.',
  'code.copied-clears': 'Le code de {name} est copié. Le presse-papiers sera vidé dans 30 secondes.',
  'code.not-copied': 'Le navigateur n’a pas permis la copie. Sélectionnez le code et copiez-le.',
  'code.lost':
    'La clé de ce compte est endommagée dans les deux copies. Reprenez-la d’une sauvegarde, ou configurez de nouveau le compte.',
  'account.more': 'Plus sur {name}',
  'account.moved': '{name} est maintenant numéro {place} sur {count}.',
  lock: 'Verrouiller',
  'menu.settings': 'Paramètres',
  'menu.import': 'Importer',
  'menu.export': 'Sauvegarder ou exporter',
  'backup.due': 'Tout n’est pas encore dans une sauvegarde.',
  'backup.make': 'Sauvegarder maintenant',

  // Adding
  add: 'Ajouter',
  'add.title': 'Ajouter un compte',
  'add.scan': 'Lire un code QR',
  'add.scan.text': 'De la page au premier plan, d’une image ou de la caméra.',
  'add.hand': 'Saisir ou coller',
  'add.hand.text': 'Une clé de configuration, ou un lien qui commence par otpauth.',
  'add.import': 'D’une autre application',
  'add.import.text': 'Un fichier exporté par un autre authentificateur.',
  'field.secret': 'Clé de configuration ou lien otpauth',
  'field.secret.hint':
    'Des lettres et les chiffres de 2 à 7, comme le site les montre. Les espaces n’ont pas d’importance.',
  'field.issuer': 'Site ou entreprise',
  'field.account': 'Votre nom là-bas',
  'field.kind': 'Type',
  'kind.totp': 'Par le temps',
  'kind.hotp': 'Par compteur',
  'kind.steam': 'Steam',
  'field.more': 'Paramètres inhabituels',
  'field.algorithm': 'Algorithme',
  'field.digits': 'Chiffres',
  'field.period': 'Secondes par code',
  'field.counter': 'Prochain compteur',
  'field.tags': 'Étiquettes',
  'field.tags.hint': 'Séparées par des virgules.',
  'field.icon': 'Lettres sur l’icône',
  'field.icon.hint': 'Une ou deux. Vide : les premières lettres du nom.',
  'secret.secret-missing': 'La clé manque.',
  'secret.secret-too-long': 'C’est trop long pour une clé.',
  'secret.secret-misread':
    'Une clé n’a ni 0, ni 1, ni 8, ni 9. Ce sont peut-être les lettres O, I ou B : regardez encore.',
  'secret.secret-hex': 'Cela ressemble à une clé hexadécimale. Demandez au site l’autre écriture (base32).',
  'secret.secret-not-base32': 'Certains de ces caractères ne peuvent pas être dans une clé.',
  'secret.wrong-link': 'Ce lien ne peut pas être lu comme un compte.',
  'secret.migration': 'Ce lien contient plusieurs comptes. Utilisez « D’une autre application ».',
  'secret.out-of-range': 'L’un des paramètres est hors limites.',
  'check.title': 'Le code fonctionne-t-il ?',
  'check.text':
    'Saisissez ce code là où vous configurez le compte. Terminez d’abord là-bas : sans cela, le compte ne compte pas.',
  'check.right': 'Il a fonctionné',
  'check.wrong': 'Il n’a pas fonctionné',
  'check.help':
    'Le plus souvent, l’horloge de l’ordinateur est fausse (vérifiez-la dans les paramètres), un caractère de la clé diffère, ou la page a été rechargée et montre une nouvelle clé. Retirez le compte et réessayez.',
  'check.remove': 'Le retirer',

  // One account
  'account.pin': 'Garder en haut',
  'account.place': 'Place dans la liste',
  'account.up': 'Monter',
  'account.down': 'Descendre',
  'account.first': 'Mettre en haut',
  'account.origins': 'Remplir seulement sur',
  'account.origins.none': 'Sur aucune adresse encore : le remplissage demande d’abord.',
  'account.origin.remove': 'Plus sur {origin}',
  'account.fill': 'Remplir sur la page au premier plan',
  'account.delete': 'Supprimer',
  'account.deleted': '{name} est supprimé. Sa clé est gardée un jour.',
  undo: 'Annuler la suppression',
  'account.back': '{name} est de retour.',

  // Settings
  'settings.title': 'Paramètres',
  'settings.locking': 'Verrouillage',
  'settings.lock-after': 'Verrouiller quand l’ordinateur n’a pas servi depuis',
  'settings.lock-also':
    'Il se verrouille aussi quand l’écran se verrouille, quand l’ordinateur se met en veille et quand le navigateur se ferme.',
  'settings.showing': 'Affichage',
  'settings.hide': 'Masquer les codes jusqu’au clic',
  'settings.next': 'Montrer aussi le code suivant',
  'settings.clear': 'Retirer un code copié du presse-papiers après 30 secondes',
  'settings.clear.text':
    'Pour cela, le navigateur vous demande si Twofold peut lire le presse-papiers : il n’efface que ce qu’il a copié lui-même.',
  'settings.ways': 'Moyens d’entrer',
  'settings.change-password': 'Changer le mot de passe',
  'settings.add-passkey': 'Ajouter une clé d’accès',
  'settings.new-recovery': 'Nouveau code de récupération',
  'settings.remove-way': 'Retirer : {way}',
  'settings.proof': 'Votre mot de passe actuel ou le code de récupération',
  'settings.changed': 'C’est fait.',
  'settings.rotate': 'Remplacer la clé du coffre',
  'settings.rotate.text':
    'Si quelqu’un peut avoir une copie de ce coffre et un moyen d’y entrer. Tout est chiffré de nouveau ; les clés d’accès sont à ajouter de nouveau, et vous recevez un nouveau code de récupération.',
  'settings.clock': 'Horloge',
  'settings.clock.check': 'Vérifier l’horloge',
  'settings.clock.text':
    'Demande l’heure à login.microsoftonline.com. Rien d’autre n’est envoyé, et rien n’est demandé sans votre clic.',
  'settings.clock.right': 'Votre horloge est juste à deux secondes près.',
  'settings.clock.ahead':
    'Votre horloge avance de {time}. Activez l’heure automatique dans les paramètres de l’ordinateur, sinon les codes seront refusés.',
  'settings.clock.behind':
    'Votre horloge retarde de {time}. Activez l’heure automatique dans les paramètres de l’ordinateur, sinon les codes seront refusés.',
  'settings.clock.failed': 'Pas de réponse. Êtes-vous en ligne ?',
  'settings.state': 'État du coffre',
  'settings.state.check': 'Tout examiner',
  'settings.state.whole': 'Les deux copies sont entières.',
  'settings.state.lost': 'Endommagés dans les deux copies, à reprendre d’une sauvegarde : {names}',
  'settings.earlier': 'Reprendre la liste du {date}',
  'settings.earlier.done': 'La liste du {date} est de retour.',
  'settings.erase': 'Tout effacer',
  'settings.erase.text':
    'Tous les comptes et tous les moyens d’entrer, dans ce navigateur. Seule une sauvegarde les ramène : faites-en une d’abord.',
  'settings.erase.type': 'Saisissez {word} pour confirmer',
  'settings.erase.word': 'EFFACER',
  'settings.managed': 'Défini par votre organisation',

  // What was repaired
  'repair.title': 'Quelque chose a été remis en ordre',
  'repair.copy-renewed': 'L’une des deux copies manquait ou était endommagée et a été refaite à partir de l’autre.',
  'repair.copy-failed':
    'L’une des deux copies ne peut pas être écrite. Vos comptes sont en sécurité, mais faites bientôt une sauvegarde.',
  'repair.change-undone':
    'Une modification a été interrompue avant d’être faite. Elle a été annulée ; refaites-la, s’il vous plaît.',
  'repair.change-finished': 'Une modification a été interrompue à mi-chemin et a été terminée.',
  'repair.older-list-used':
    'La liste la plus récente était perdue ; celle du {date} est utilisée. Regardez s’il manque quelque chose.',
  'repair.accounts-put-back':
    'Comptes que seule l’autre copie connaissait et qui sont de nouveau dans la liste : {count}.',
  'repair.not-repaired':
    'Ce qui a été trouvé n’a pas pu être enregistré. Libérez de l’espace sur le disque et déverrouillez de nouveau.',
  'repair.older-state-accepted': 'Vous avez ouvert un état plus ancien. Les modifications ultérieures n’y sont pas.',
  'repair.secret-renewed': 'Une clé était endommagée dans une copie et a été renouvelée à partir de l’autre.',
  'repair.seen': 'Compris',
}
