// The authenticator in Spanish; people are addressed as «usted».
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Códigos',
  'tab.set-up': 'Su configuración',
  tabs: 'Partes de Twofold',
  'popup.version': 'Versión {version}',
  'popup.looking': 'Mirando la pestaña de delante…',
  'popup.running': 'Twofold funciona en la pestaña de delante.',
  'popup.not-running':
    'Twofold no funciona en la pestaña de delante: no es uno de los sitios de inicio de sesión de abajo, o ya estaba abierta antes que la extensión.',
  'popup.sites': 'Sitios de inicio de sesión en los que funciona Twofold',
  back: 'Atrás',
  cancel: 'Cancelar',
  continue: 'Continuar',
  save: 'Guardar',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  print: 'Imprimir',
  'open-in-tab': 'Abrir en una pestaña',
  working: 'Un momento…',

  // First run
  'first.step': 'Paso {step} de 3',
  'first.what.title': 'Códigos de inicio de sesión, guardados en este navegador',
  'first.what.text':
    'Twofold crea los códigos cortos que los sitios piden además de la contraseña. Sus cuentas están cifradas en este equipo y no se envían a ningún sitio.',
  'first.for.title': 'Le protege de',
  'first.for.1': 'quien tenga solo su contraseña, la haya conseguido como la haya conseguido',
  'first.for.2': 'quien encuentre este equipo o una copia de su disco: sin la contraseña del almacén no se abre nada',
  'first.for.3':
    'sitios que se hacen pasar por otros: los códigos solo se rellenan en la dirección exacta en la que añadió la cuenta',
  'first.not.title': 'No le protege de',
  'first.not.1': 'quien controle este equipo mientras el almacén está abierto',
  'first.not.2':
    'perder las dos cosas a la vez: contraseña y código están aquí en un mismo equipo. Un teléfono o una llave de seguridad los mantiene separados.',
  'first.not.3': 'una página falsa en la que usted mismo escriba un código',
  'first.password.title': 'Elija una contraseña para el almacén',
  'first.password.text':
    'Abre sus códigos en este equipo. Al menos 8 caracteres; lo mejor son unas pocas palabras que no vayan juntas. Nadie puede restablecerla.',
  'first.passkey': 'Usar una clave de acceso en su lugar',
  'first.passkey.text':
    'Su huella, su cara o el PIN del dispositivo abre el almacén, con un código de recuperación como segunda vía.',
  'first.code.title': 'Su código de recuperación',
  'first.code.text':
    'Abre el almacén cuando se olvida la contraseña. Solo se muestra esta vez. Anótelo o imprímalo, y guárdelo lejos de este equipo.',
  'first.code.kept': 'Lo he anotado o impreso',
  'first.backup.text':
    'Falta una cosa más: una copia de seguridad. Añada su primera cuenta y Twofold le ofrecerá guardar un archivo cifrado que solo abre su contraseña o su código de recuperación.',
  'first.done': 'Abrir mi almacén',

  // Passwords and other ways in
  password: 'Contraseña',
  'password.new': 'Contraseña nueva',
  'password.again': 'Otra vez la misma',
  'password.show': 'Mostrar',
  'password.hide': 'Ocultar',
  'password.differs': 'Las dos no son iguales.',
  'password.too-short': 'Al menos 8 caracteres, por favor.',
  'password.too-long': 'Una contraseña no puede ser tan larga aquí.',
  'password.easily-guessed': 'Está entre las primeras que probaría cualquiera. Añada una o dos palabras poco comunes.',
  'way.password': 'Contraseña',
  'way.passkey': 'Clave de acceso',
  'way.recovery': 'Código de recuperación',
  'passkey.name': 'Almacén de Twofold',
  'passkey.cancelled': 'No se ha usado la clave de acceso. Inténtelo de nuevo o elija otra vía.',
  'passkey.no-prf': 'Las claves de acceso de este dispositivo no pueden abrir un almacén. Use una contraseña.',
  exists: 'Ya hay un almacén en este navegador.',

  // Unlock
  'unlock.title': 'Su almacén está bloqueado',
  unlock: 'Desbloquear',
  'unlock.passkey': 'Desbloquear con una clave de acceso',
  'unlock.recovery': 'Usar el código de recuperación',
  'unlock.password': 'Usar la contraseña',
  'unlock.recovery.hint': 'Siete grupos de cuatro, tal como los anotó.',
  'refused.wrong': 'No es correcto.',
  'refused.tries':
    'Intentos restantes: {count}. Tras diez contraseñas incorrectas seguidas, solo el código de recuperación o una clave de acceso abre el almacén.',
  'refused.wait': 'Demasiadas contraseñas incorrectas. Podrá volver a intentarlo dentro de {time}.',
  'refused.disabled':
    'Diez contraseñas incorrectas seguidas: la contraseña está desactivada. Use el código de recuperación o una clave de acceso; después podrá poner una contraseña nueva.',
  'refused.mistyped': 'Hay un error en el código: un carácter está mal o falta. No se ha probado nada.',
  'refused.no-such-slot': 'Este almacén no se abre de esa manera.',
  'refused.kdf-unavailable':
    'Este navegador no puede comprobar la contraseña ahora mismo. Cierre otras ventanas e inténtelo de nuevo.',
  'refused.storage-failed':
    'El navegador no pudo escribir en su almacenamiento, así que no se ha probado nada. ¿Está lleno el disco?',
  'refused.no-room':
    'No hay sitio para eso en el almacenamiento del navegador. No ha cambiado nada. Libere espacio en el disco o elimine cuentas.',
  'refused.too-many-accounts': 'Un almacén admite como máximo 5000 cuentas. No ha cambiado nada.',
  'refused.locked-elsewhere': 'El almacén se ha cambiado en otro lugar. Desbloquéelo de nuevo.',
  'refused.locked': 'El almacén está bloqueado.',
  'refused.last-way':
    'Es la última vía que no depende de un solo dispositivo. Añada antes una contraseña o un código de recuperación.',
  'refused.rolled-back':
    'Lo guardado es más antiguo que lo que había aquí antes: quizá un perfil restaurado, o una copia que alguien puso aquí. Si sabe por qué, puede abrir el estado anterior.',
  'refused.damaged': 'El estado más reciente está dañado. Quizá aún se abra uno anterior.',
  'unlock.older': 'Abrir el estado anterior',
  'forgotten.title': 'Poner una contraseña nueva',
  'forgotten.text': 'Ha entrado con el código de recuperación. Si ha perdido la contraseña, ponga ahora una nueva.',
  later: 'Más tarde',

  // A vault that cannot be opened
  'broken.damaged.title': 'El almacén está dañado',
  'broken.damaged.text':
    'Twofold guarda dos copias y ninguna está entera. Déjelo todo como está si puede restaurar el perfil de este navegador. Si no, empiece de nuevo y recupere su archivo de copia de seguridad.',
  'broken.unreadable.title': 'Ahora no se puede leer el almacén',
  'broken.unreadable.text':
    'El navegador no da acceso a su almacenamiento. Cierre todas sus ventanas e inícielo de nuevo; con eso no se pierde nada.',
  'broken.try': 'Intentarlo de nuevo',
  'broken.erase': 'Borrar y empezar de nuevo',

  // The list
  'list.label': 'Cuentas',
  search: 'Buscar',
  'search.found': 'Encontradas: {count}',
  'search.none': 'Ninguna cuenta tiene ese nombre.',
  'list.all': 'Todas',
  'list.tag': 'Etiqueta',
  'list.empty.title': 'Aún no hay cuentas',
  'list.empty.text': 'Añada una donde un sitio muestre un código QR o una clave, o tráigalas de otra aplicación.',
  'list.no-name': 'Sin nombre',
  'code.copy': 'Copiar el código de {name}:',
  'code.show': 'Mostrar el código de {name}',
  'code.next-counter': 'Crear el código siguiente de {name}',
  'code.next': 'siguiente',
  'code.copied': 'El código de {name} está copiado.',
  'code.copied-clears': 'El código de {name} está copiado. El portapapeles se vaciará en 30 segundos.',
  'code.not-copied': 'El navegador no permitió copiar. Seleccione el código y cópielo.',
  'code.lost':
    'La clave de esta cuenta está dañada en ambas copias. Recupérela de una copia de seguridad o vuelva a configurar la cuenta.',
  'account.more': 'Más sobre {name}',
  'account.moved': '{name} está ahora en el puesto {place} de {count}.',
  lock: 'Bloquear',
  'menu.settings': 'Configuración',
  'menu.import': 'Importar',
  'menu.export': 'Copia de seguridad o exportar',
  'backup.due': 'No todo está aún en una copia de seguridad.',
  'backup.make': 'Hacer copia ahora',

  // Adding
  add: 'Añadir',
  'add.title': 'Añadir una cuenta',
  'add.scan': 'Leer un código QR',
  'add.scan.text': 'De la página de delante, una imagen o la cámara.',
  'add.hand': 'Escribir o pegar',
  'add.hand.text': 'Una clave de configuración o un enlace que empieza por otpauth.',
  'add.import': 'De otra aplicación',
  'add.import.text': 'Un archivo exportado por otro autenticador.',
  'field.secret': 'Clave de configuración o enlace otpauth',
  'field.secret.hint': 'Letras y los dígitos del 2 al 7, tal como los muestra el sitio. Los espacios no importan.',
  'field.issuer': 'Sitio o empresa',
  'field.account': 'Su nombre allí',
  'field.kind': 'Tipo',
  'kind.totp': 'Por tiempo',
  'kind.hotp': 'Por contador',
  'kind.steam': 'Steam',
  'field.more': 'Opciones poco comunes',
  'field.algorithm': 'Algoritmo',
  'field.digits': 'Dígitos',
  'field.period': 'Segundos por código',
  'field.counter': 'Contador siguiente',
  'field.tags': 'Etiquetas',
  'field.tags.hint': 'Separadas por comas.',
  'field.icon': 'Letras del icono',
  'field.icon.hint': 'Una o dos. Vacío: las primeras letras del nombre.',
  'secret.secret-missing': 'Falta la clave.',
  'secret.secret-too-long': 'Es demasiado largo para una clave.',
  'secret.secret-misread': 'Una clave no tiene 0, 1, 8 ni 9. Quizá sean las letras O, I o B: mire otra vez.',
  'secret.secret-hex': 'Parece una clave hexadecimal. Pida al sitio la otra forma (base32).',
  'secret.secret-not-base32': 'Algunos de estos caracteres no pueden estar en una clave.',
  'secret.wrong-link': 'Este enlace no se puede leer como cuenta.',
  'secret.migration': 'Este enlace contiene varias cuentas. Use «De otra aplicación».',
  'secret.out-of-range': 'Una de las opciones está fuera de los límites.',
  'check.title': '¿Funciona el código?',
  'check.text': 'Escriba este código donde configuró la cuenta. Termine allí primero: sin eso, la cuenta no vale.',
  'check.right': 'Ha funcionado',
  'check.wrong': 'No ha funcionado',
  'check.help':
    'Lo habitual es que el reloj del equipo esté mal (compruébelo en la configuración), que difiera un carácter de la clave o que la página se haya recargado y muestre una clave nueva. Quite la cuenta e inténtelo de nuevo.',
  'check.remove': 'Quitarla de nuevo',

  // One account
  'account.pin': 'Mantener arriba',
  'account.place': 'Lugar en la lista',
  'account.up': 'Subir',
  'account.down': 'Bajar',
  'account.first': 'Poner la primera',
  'account.origins': 'Rellenar solo en',
  'account.origins.none': 'Todavía en ninguna dirección: al rellenar se pregunta antes.',
  'account.origin.remove': 'Ya no en {origin}',
  'account.fill': 'Rellenar en la página de delante',
  'account.delete': 'Eliminar',
  'account.deleted': '{name} se ha eliminado. Su clave se conserva un día.',
  undo: 'Deshacer',
  'account.back': '{name} está de vuelta.',

  // Settings
  'settings.title': 'Configuración',
  'settings.locking': 'Bloqueo',
  'settings.lock-after': 'Bloquear cuando el equipo lleve sin usarse',
  'settings.lock-also':
    'También se bloquea al bloquearse la pantalla, al suspenderse el equipo y al cerrarse el navegador.',
  'settings.showing': 'Presentación',
  'settings.hide': 'Ocultar los códigos hasta hacer clic',
  'settings.next': 'Mostrar también el código siguiente',
  'settings.clear': 'Quitar del portapapeles un código copiado tras 30 segundos',
  'settings.clear.text':
    'Para ello el navegador le pide que permita a Twofold leer el portapapeles: solo borra lo que él mismo copió.',
  'settings.ways': 'Vías de entrada',
  'settings.change-password': 'Cambiar la contraseña',
  'settings.add-passkey': 'Añadir una clave de acceso',
  'settings.new-recovery': 'Nuevo código de recuperación',
  'settings.remove-way': 'Quitar: {way}',
  'settings.proof': 'Su contraseña actual o el código de recuperación',
  'settings.changed': 'Hecho.',
  'settings.rotate': 'Reemplazar la clave del almacén',
  'settings.rotate.text':
    'Por si alguien pudiera tener una copia de este almacén y una vía de entrada. Todo se cifra de nuevo; las claves de acceso deben añadirse otra vez y recibirá un código de recuperación nuevo.',
  'settings.clock': 'Reloj',
  'settings.clock.check': 'Comprobar el reloj',
  'settings.clock.text':
    'Pregunta la hora a login.microsoftonline.com. No se envía nada más y no se pregunta nada sin su clic.',
  'settings.clock.right': 'Su reloj va bien, con un margen de dos segundos.',
  'settings.clock.ahead':
    'Su reloj va {time} adelantado. Active la hora automática en la configuración del equipo o los códigos se rechazarán.',
  'settings.clock.behind':
    'Su reloj va {time} atrasado. Active la hora automática en la configuración del equipo o los códigos se rechazarán.',
  'settings.clock.failed': 'No hay respuesta. ¿Tiene conexión?',
  'settings.state': 'Estado del almacén',
  'settings.state.check': 'Revisarlo todo',
  'settings.state.whole': 'Las dos copias están enteras.',
  'settings.state.lost': 'Dañadas en ambas copias, recupérelas de una copia de seguridad: {names}',
  'settings.earlier': 'Recuperar la lista del {date}',
  'settings.earlier.done': 'La lista del {date} está de vuelta.',
  'settings.erase': 'Borrarlo todo',
  'settings.erase.text':
    'Todas las cuentas y todas las vías de entrada de este navegador. Solo una copia de seguridad las devuelve: haga una antes.',
  'settings.erase.type': 'Escriba {word} para confirmar',
  'settings.erase.word': 'BORRAR',
  'settings.managed': 'Definido por su organización',

  // What was repaired
  'repair.title': 'Se ha arreglado algo',
  'repair.copy-renewed': 'Una de las dos copias faltaba o estaba dañada y se ha rehecho a partir de la otra.',
  'repair.copy-failed':
    'Una de las dos copias no se puede escribir. Sus cuentas están a salvo, pero haga pronto una copia de seguridad.',
  'repair.change-undone': 'Un cambio se interrumpió antes de hacerse. Se ha deshecho; hágalo otra vez.',
  'repair.change-finished': 'Un cambio se interrumpió a medias y se ha terminado.',
  'repair.older-list-used': 'Se perdió la lista más reciente; se usa la del {date}. Mire si falta algo.',
  'repair.accounts-put-back': 'Cuentas que solo conocía la otra copia y que vuelven a estar en la lista: {count}.',
  'repair.not-repaired': 'Lo encontrado no se pudo guardar. Libere espacio en el disco y desbloquee de nuevo.',
  'repair.older-state-accepted': 'Ha abierto un estado anterior. Los cambios posteriores no están en él.',
  'repair.secret-renewed': 'Una clave estaba dañada en una copia y se ha renovado a partir de la otra.',
  'repair.seen': 'Entendido',
}
