// Spanish of the guidance; people are addressed as «usted», and `label.*` is what Microsoft’s Spanish pages call it.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'label.primary': 'Siguiente',
  'label.back': 'No',
  'label.proofUpNext': 'Siguiente',
  'label.proofUpSkip': 'Omitir por ahora',
  'label.forgotPassword': 'He olvidado mi contraseña',
  'label.cantAccess': '¿No puede acceder a su cuenta?',
  'label.otherTile': 'Usar otra cuenta',
  'label.otherWay': 'Iniciar sesión de otra manera',
  'label.otherCredential': 'Otras formas de iniciar sesión',
  'label.resend': 'Enviar otra solicitud',
  'label.codeSubmit': 'Comprobar',
  'label.chooserCancel': 'Cancelar',
  'label.contactSend': 'Enviar código',
  'label.stepNext': 'Siguiente',
  'label.stepBack': 'Atrás',
  'label.appDownload': 'Descargar ahora',
  'label.qrToggle': '¿No puede escanear la imagen?',
  'label.addMethod': 'Agregar método de inicio de sesión',
  'label.addMethodOld': 'Agregar método de inicio de sesión',
  'label.resetNext': 'Siguiente',
  'label.resetCancel': 'Cancelar',
  'label.elementSubmit': 'Siguiente',
  'label.differentApp': 'Quiero usar otra aplicación de autenticación',
  'label.differentMethod': 'Quiero configurar otro método',

  'ui.from': 'De Twofold, no de Microsoft',
  'ui.from-page': 'De Twofold, no de esta página',
  'ui.open': 'Ayuda con esta página',
  'ui.close': 'Cerrar esta ayuda',
  'ui.next': 'Qué viene después',
  'ui.stuck': 'Si no puede continuar',
  'ui.copy': 'Copiar',
  'ui.copied': 'Copiado',
  'ui.progress': '{done} de {required}',
  'ui.time-left': 'Tiempo aproximado que le queda en estas páginas: {time}.',
  'ui.not-this': 'Veo otra cosa',
  'ui.heard': 'Ayuda con esta página: {title}',
  'ui.about': 'No se lee nada de lo que escribe, ni ningún número o nombre de esta página.',

  organisation: 'su organización',
  'method.app': 'Aplicación de autenticación',
  'method.phone': 'Número de teléfono móvil',
  'method.email': 'Dirección de correo personal',
  'method.key': 'Clave de acceso o clave de seguridad',
  'method.codes': 'Códigos de recuperación',
  'family.app': 'una aplicación de autenticación',
  'family.phone': 'su número de teléfono móvil',
  'family.email': 'una dirección de correo personal',
  'family.key': 'una clave de acceso o de seguridad',
  'family.codes': 'códigos de recuperación guardados',

  'note.required.1': 'Necesita un método que {organisation} acepte.',
  'note.required.2':
    'Necesita dos métodos diferentes que {organisation} acepte. Si la página ya muestra uno, basta con otro más.',
  'note.progress': 'Métodos listos: {done} de {required}. Faltan: {needed}.',
  'note.progress.done': 'Ya tiene todos los métodos que necesita ({required}). Cualquier otro es de reserva.',
  'note.first.push': 'Empiece por {app}: es el método más seguro de los que hay aquí y aprobar lleva un instante.',
  'note.first.totp': 'Empiece por una aplicación de autenticación: sus códigos funcionan incluso sin conexión.',
  'note.first.fido2': 'Empiece por una clave de acceso o una clave de seguridad: nadie puede sacársela con engaños.',
  'note.first.sms': 'Empiece por su número de teléfono móvil y tenga el teléfono a mano.',
  'note.first.voice': 'Empiece por su número de teléfono y tenga el teléfono a mano.',
  'note.first.email': 'Agregue una dirección de correo personal: una que pueda abrir sin esta cuenta.',
  'note.first.recoveryCode':
    'Guarde un juego de códigos de recuperación y consérvelo en un lugar que no sea este dispositivo.',
  'note.others': 'Después, agregue {methods}.',
  'note.one-family':
    'Las aprobaciones y los códigos de una aplicación de autenticación cuentan juntos como un solo método. El otro tiene que ser algo distinto.',
  'note.second-proof': 'Hacen falta dos pruebas. Para la segunda, elija otro método.',
  'note.email-for-reset':
    'El correo sirve solo para restablecer la contraseña: no se puede usar para iniciar sesión ni puede ser el primer método.',
  'note.keys-not-for-reset':
    'Las claves de seguridad, las claves de acceso y Windows Hello son buenas para iniciar sesión, pero no cuentan para restablecer una contraseña.',
  'note.phone-ends':
    'A partir del {date}, Microsoft ya no enviará mensajes SMS ni hará llamadas. Elija la aplicación si puede.',
  'note.phone-ends-yours':
    'A partir del {date}, Microsoft ya no enviará mensajes SMS ni hará llamadas. Sin su número de teléfono tendría muy pocos métodos: agregue otro antes de ese día.',
  'note.phone-ended':
    'Desde el {date}, Microsoft no envía mensajes SMS ni hace llamadas. Use la aplicación u otro método.',
  'note.reconfirm':
    'Tiene todo lo que necesita. Esta es la revisión periódica, cada {days} días: repase sus métodos y confírmelos.',
  'note.reconfirm-maybe':
    '¿Ya está registrado todo? Entonces puede que esta sea la revisión periódica, cada {days} días. Repase sus métodos y confírmelos.',
  'note.skippable': '«{proofUpSkip}» lo deja para más adelante. Se le volverá a preguntar en otro inicio de sesión.',
  'note.session':
    'Tiene 15 minutos en total. Después tendrá que iniciar sesión de nuevo y continuar; los métodos terminados siguen registrados.',
  'note.reset-session': 'Tiene 15 minutos en total. Después tendrá que empezar de nuevo.',
  'note.other-app':
    '¿Prefiere una aplicación distinta de {app}? Elija aquí «{differentApp}», antes de que aparezca un código QR.',
  'note.other-app-first':
    'Sirve cualquier aplicación de autenticación. Para una distinta de {app}, elija aquí «{differentApp}», antes de que aparezca un código QR.',
  'note.other-app-refused': 'Aquí solo se permite {app}. Por eso no aparece ningún enlace a una aplicación diferente.',
  'note.qr-other-app':
    'Este código QR solo lo puede leer {app}, a menos que antes haya elegido «{differentApp}». Si su aplicación no lo acepta, vuelva atrás y elija primero ese enlace.',
  'note.different-method':
    'Para registrar otra cosa, elija «{differentMethod}», un enlace en la parte inferior de la página. Si no está, las reglas de {organisation} exigen primero este método.',
  'note.same-phone-qr':
    'Esta página está abierta en un teléfono. Un teléfono no puede escanear su propia pantalla: abra esta página en un equipo o use el enlace de la página que abre la aplicación.',
  'note.same-phone-number':
    '¿La aplicación está en este mismo teléfono? Memorice el número antes de cambiar de pantalla. La solicitud puede taparlo, pero se puede volver a ocultar para verlo.',
  'note.place-and-name':
    'Antes de confirmar, fíjese: la solicitud puede mostrar la aplicación en la que inicia sesión y un mapa. El lugar puede no ser exacto. Si lo demás no es suyo, rechácela.',
  'note.phone-format':
    'Escriba el número con + y el código de país, un espacio y luego el número sin el primer cero: +44 7700900123.',
  'note.call-keys':
    'Pulse # para confirmar. 0# no es para un número equivocado: notifica un fraude y puede bloquear su cuenta.',
  'note.fill-keys': 'Si Twofold guarda los códigos de esta cuenta, {keys} rellena uno.',
  'note.lost-phone':
    '¿Ha perdido o cambiado el teléfono? Elija otro método si la página lo ofrece. Si no hay ninguno, {organisation} tiene que restablecer sus métodos: ninguna página puede hacerlo.',
  'note.desktop':
    '¿Le han traído aquí Outlook, Word o Teams? Continúe en este navegador. Cuando termine, vuelva a la aplicación e inicie sesión en ella.',
  'note.contact': '¿No funciona nada? Pida ayuda a {organisation}. No dé nunca a nadie su contraseña ni un código.',
  'note.contact-with-code':
    'Pida ayuda a {organisation} e indique el código de arriba. No dé nunca a nadie su contraseña ni un código que se le haya enviado.',

  'link.register': 'Registrar sus métodos',
  'link.manage': 'Ver sus métodos',
  'link.reset': 'Restablecer su contraseña',
  'link.support': 'Obtener ayuda',

  'offer.push': 'Aprobar en la aplicación: lo más rápido, si su teléfono tiene conexión.',
  'offer.totp': 'Un código de la aplicación: funciona sin ninguna conexión.',
  'offer.fido2': 'Una clave de seguridad o de acceso: conéctela o acérquela.',
  'offer.sms': 'Un mensaje SMS: el teléfono necesita señal.',
  'offer.voice': 'Una llamada: responda y pulse #.',
  'offer.email': 'Un código por correo: abra ese buzón en otra pestaña.',

  'problem.emailProblem':
    'Microsoft no conoce esta dirección. Compruebe si hay un error al escribirla y use su dirección del trabajo.',
  'problem.passwordProblem':
    'No se ha aceptado esa contraseña. Compruebe la tecla Bloq Mayús y el idioma del teclado antes de volver a intentarlo.',
  'problem.codeProblem': 'No se ha aceptado ese código. Espere al siguiente o use solo el mensaje más reciente.',
  'problem.setupProblem': 'La página indica un problema con este paso. No se ha perdido nada: inténtelo una vez más.',
  'problem.resetUserProblem':
    'La página no acepta esta dirección o estos caracteres. Compruebe ambos; después de cada intento aparece una imagen nueva.',

  'ask.title': '¿Cuál de estas ve?',
  'ask.what': 'Esta página es auténtica, pero no es una de las que se conocen aquí. Elija la que más se le parezca.',
  'ask.guess': 'Esta página es auténtica. Probablemente sea esta:',

  'sign-in-email.title': 'Iniciar sesión',
  'sign-in-email.what': 'Esta es la página de inicio de sesión de Microsoft.',
  'sign-in-email.do.1': 'Escriba su dirección de correo del trabajo y elija «{primary}».',
  'sign-in-email.next': 'La página siguiente le pedirá la contraseña.',
  'sign-in-email.stuck.1':
    '¿Ha olvidado la contraseña? Continúe de todos modos: el enlace para restablecerla está en la página siguiente.',

  'sign-in-password.title': 'Escriba su contraseña',
  'sign-in-password.what': 'Microsoft pide la contraseña de su cuenta del trabajo.',
  'sign-in-password.do.1': 'Escriba su contraseña y elija «{primary}».',
  'sign-in-password.next':
    'Después puede que se le pida aprobar el inicio de sesión en el teléfono o escribir un código.',
  'sign-in-password.stuck.1':
    '¿No la sabe? Con «{forgotPassword}» puede establecer una nueva por su cuenta, con los métodos que registró.',
  'sign-in-password.stuck.2':
    'Deténgase tras unos pocos intentos fallidos: demasiados bloquean la cuenta durante un tiempo. Restablecer la contraseña la desbloquea.',

  'account-picker.title': 'Elija una cuenta',
  'account-picker.what': 'Microsoft muestra las cuentas que conoce este navegador.',
  'account-picker.do.1': 'Elija su cuenta del trabajo.',
  'account-picker.next': 'Después se le pedirá la contraseña o se iniciará sesión de inmediato.',
  'account-picker.stuck.1': '¿No está en la lista? Elija «{otherTile}».',

  'account-type.title': '¿Cuenta del trabajo o personal?',
  'account-type.what': 'La misma dirección tiene una cuenta del trabajo y una cuenta personal de Microsoft.',
  'account-type.do.1': 'Elija la cuenta profesional o educativa.',
  'account-type.next': 'La página siguiente le pedirá la contraseña del trabajo.',
  'account-type.stuck.1':
    '¿Se rechaza la contraseña aunque es correcta? Puede que haya elegido la otra cuenta: vuelva atrás y cámbiela.',

  'sign-out-picker.title': 'Cerrar sesión',
  'sign-out-picker.what': 'Microsoft pregunta en qué cuenta desea cerrar sesión.',
  'sign-out-picker.do.1':
    'Elija la cuenta de la que desea salir y cierre después el navegador si otras personas usan este equipo.',
  'sign-out-picker.stuck.1': '¿No es la que quería? Puede salir de cada una de ellas, una tras otra.',

  'personal-account.title': 'Para cuentas personales',
  'personal-account.what':
    'Esta página es para cuentas personales de Microsoft, como Outlook.com o Xbox. Aquí no se conoce su cuenta del trabajo.',
  'personal-account.do.1':
    'Si quiere su cuenta del trabajo, cierre esta página y abra de nuevo el enlace de su organización.',
  'personal-account.stuck.1':
    'Si realmente quiere su cuenta personal, continúe sin más. Nada de lo que se dice aquí se aplica a ella.',

  'stay-signed-in.title': '¿Mantener la sesión iniciada?',
  'stay-signed-in.what': 'Microsoft pregunta si este navegador puede mantener su sesión iniciada.',
  'stay-signed-in.do.1': 'En un equipo que solo usa usted, elija «{primary}»: se le preguntará con menos frecuencia.',
  'stay-signed-in.do.2': 'En un equipo compartido o prestado, elija «{back}».',
  'stay-signed-in.next': 'Ese era el último paso para iniciar sesión.',
  'stay-signed-in.stuck.1':
    '¿Se le pregunta cada vez? Las ventanas privadas y los navegadores que borran sus datos olvidan su respuesta.',

  'change-password.title': 'Elija una contraseña nueva',
  'change-password.what': 'Su contraseña ha caducado o tiene que cambiarse.',
  'change-password.do.1': 'Escriba la contraseña actual una vez y la nueva dos veces, y elija «{primary}».',
  'change-password.do.2':
    'Use al menos 8 caracteres de tres tipos: minúsculas, mayúsculas, dígitos, símbolos. Evite nombres y palabras comunes.',
  'change-password.next': 'Continuará con la contraseña nueva. Sus otros dispositivos también la pedirán.',
  'change-password.stuck.1':
    '¿Se rechaza aunque parece segura? Contiene una palabra común o un patrón. Pruebe con varias palabras sin relación entre sí.',
  'change-password.stuck.2': '¿No sabe la actual? Restablezca su contraseña.',

  'more-info.title': 'Se necesita más información',
  'more-info.what':
    'Su organización le pide que registre formas de demostrar que es usted. Se usan para iniciar sesión y para restablecer una contraseña olvidada.',
  'more-info.do.1': 'Tenga el teléfono a mano y elija «{proofUpNext}».',
  'more-info.do.2': 'Use un equipo si puede: hay que escanear con el teléfono una imagen de la pantalla.',
  'more-info.next': 'Un asistente le pedirá un método tras otro y al final mostrará «Listo».',
  'more-info.stuck.1':
    '¿Vuelve esta página cada vez? Lo hará hasta que haya suficientes métodos registrados: llegue hasta la última página del asistente.',

  'app-confirm.title': '¿Está iniciando sesión en esta aplicación?',
  'app-confirm.what': 'Microsoft pregunta si está iniciando sesión en la aplicación que nombra.',
  'app-confirm.do.1': 'Continúe solo si ha abierto usted esa aplicación, ahora mismo y en este dispositivo.',
  'app-confirm.do.2': 'Si no, cierre esta página: puede que alguien intente usar su cuenta.',

  'consent.title': 'Cuidado: una aplicación pide acceso',
  'consent.what':
    'Esta página da a una aplicación acceso a su cuenta. Nadie lo necesita para registrar un método ni para restablecer una contraseña.',
  'consent.do.1': 'Continúe solo si ha empezado esto usted ahora mismo y conoce la aplicación y a quien la hace.',
  'consent.do.2': 'Si ha llegado aquí por un mensaje, un enlace o una llamada, cierre la página.',

  'device-code.title': 'Cuidado: esto inicia sesión en otro dispositivo',
  'device-code.what': 'Un código escrito aquí inicia sesión en nombre de usted en otro dispositivo, esté donde esté.',
  'device-code.do.1':
    'Escriba un código solo si aparece en un dispositivo que tiene delante y ha empezado usted allí el inicio de sesión.',
  'device-code.do.2':
    '¿Alguien le ha enviado o leído el código? Cierre esta página: es una forma conocida de robar cuentas.',

  'blocked-by-policy.title': 'Una regla de su organización lo impide',
  'blocked-by-policy.what': 'Su inicio de sesión era correcto, pero una regla lo detiene.',
  'blocked-by-policy.do.1': 'Pruebe desde su equipo del trabajo o dentro de la red de su organización.',
  'blocked-by-policy.stuck.1': 'Solo quienes pusieron la regla pueden cambiarla. Volver a intentarlo no sirve.',

  'error.title': 'Microsoft indica un error',
  'error.what': 'No se ha podido completar este inicio de sesión.',
  'error.stuck.1': 'Cierre esta pestaña y empiece de nuevo desde la aplicación o el marcador con el que ha llegado.',

  'push-number.title': 'Escriba este número en su aplicación',
  'push-number.what':
    'Microsoft ha enviado una solicitud a la aplicación de autenticación de su teléfono. El número muestra que la página y el teléfono van juntos.',
  'push-number.do.1': 'Abra la aplicación de autenticación en su teléfono.',
  'push-number.do.2':
    'Escriba el número de esta página en la solicitud y confirme. Se escribe; no se elige en una lista.',
  'push-number.next': 'Esta página continúa por sí sola cuando haya respondido.',
  'push-number.stuck.1':
    '¿No hay solicitud? Abra la aplicación y deslice hacia abajo para actualizar. Un inicio de sesión poco habitual no envía ninguna notificación.',
  'push-number.stuck.2':
    '¿Sigue sin aparecer? Compruebe la conexión del teléfono y desactive «No molestar» y el ahorro de batería para la aplicación.',
  'push-number.stuck.3': '«{otherWay}» lleva a sus otros métodos. Un código de la aplicación no necesita conexión.',

  'push-plain.title': 'Apruebe en su aplicación',
  'push-plain.what': 'Microsoft ha enviado una solicitud a la aplicación de autenticación de su teléfono.',
  'push-plain.do.1': 'Abra la aplicación de autenticación en su teléfono.',
  'push-plain.do.2': 'Apruebe la solicitud solo si está iniciando sesión en este mismo momento.',
  'push-plain.next': 'Esta página continúa por sí sola cuando haya respondido.',
  'push-plain.stuck.1':
    '¿No hay solicitud? Abra la aplicación y deslice hacia abajo para actualizar. Un inicio de sesión poco habitual no envía ninguna notificación.',
  'push-plain.stuck.2':
    '¿Sigue sin aparecer? Compruebe la conexión del teléfono y desactive «No molestar» y el ahorro de batería para la aplicación.',
  'push-plain.stuck.3': '«{otherWay}» lleva a sus otros métodos. Un código de la aplicación no necesita conexión.',

  'passwordless-number.title': 'Inicie sesión con su teléfono',
  'passwordless-number.what':
    'En lugar de pedir una contraseña, Microsoft pregunta a la aplicación de autenticación de su teléfono.',
  'passwordless-number.do.1': 'Abra la aplicación de autenticación en su teléfono.',
  'passwordless-number.do.2':
    'Escriba el número de esta página en la solicitud y desbloquee con el rostro, la huella o el PIN.',
  'passwordless-number.next': 'La sesión se inicia sin contraseña.',
  'passwordless-number.stuck.1':
    '¿No hay solicitud? Abra la aplicación y deslice hacia abajo para actualizar. Una solicitud anterior que nunca se respondió bloquea las nuevas: respóndala primero.',
  'passwordless-number.stuck.2': '«{otherCredential}» le permite usar su contraseña.',

  'push-timeout.title': 'No ha llegado respuesta',
  'push-timeout.what': 'Microsoft envió una solicitud a su aplicación y esperó, pero no llegó respuesta.',
  'push-timeout.do.1': 'Abra primero la aplicación y después elija «{resend}».',
  'push-timeout.do.2':
    'Deslice hacia abajo en la aplicación para actualizar: a menudo la solicitud espera allí sin notificación.',
  'push-timeout.next': 'Aparece un número nuevo. Escríbalo en la aplicación.',
  'push-timeout.stuck.1':
    '¿El teléfono no tiene conexión? «{otherWay}» lleva a un código de la aplicación, que no la necesita.',

  'push-denied.title': 'La solicitud se ha rechazado',
  'push-denied.what': 'Alguien ha elegido «No» en el teléfono.',
  'push-denied.do.1': 'Si ha sido un error, empiece de nuevo el inicio de sesión o elija «{otherWay}».',
  'push-denied.do.2':
    'Si no ha empezado usted este inicio de sesión, alguien conoce su contraseña: cámbiela y avise a su organización.',
  'push-denied.next': 'Aparece un número nuevo. Escríbalo en la aplicación.',

  'call-waiting.title': 'Responda a la llamada',
  'call-waiting.what': 'Microsoft está llamando al teléfono que registró.',
  'call-waiting.do.1': 'Responda, escuche y pulse #. No hay que escribir nada en esta página.',
  'call-waiting.do.2': 'Si no está iniciando sesión en este momento, cuelgue.',
  'call-waiting.next': 'Esta página continúa por sí sola.',
  'call-waiting.stuck.1': '¿Ninguna llamada en un minuto? «{otherWay}» lleva a sus otros métodos.',

  'code-entry.title': 'Escriba el código',
  'code-entry.what.totp': 'Microsoft pide los seis dígitos que muestra su aplicación de autenticación.',
  'code-entry.what.sms': 'Microsoft ha enviado seis dígitos a su teléfono.',
  'code-entry.what.voice': 'Microsoft está llamando a su teléfono para leerle un código.',
  'code-entry.what.any': 'Microsoft pide un código de su aplicación de autenticación o de un mensaje.',
  'code-entry.do.totp': 'Abra la aplicación, busque esta cuenta, escriba sus seis dígitos y elija «{codeSubmit}».',
  'code-entry.do.sms': 'Espere el mensaje, escriba sus seis dígitos y elija «{codeSubmit}».',
  'code-entry.do.voice': 'Responda, escriba los dígitos que oiga y elija «{codeSubmit}».',
  'code-entry.do.any': 'Lea la frase de la propia página: dice dónde está el código. Escríbalo y elija «{codeSubmit}».',
  'code-entry.next': 'Si el código es correcto, la sesión queda iniciada.',
  'code-entry.stuck.totp.1':
    '¿Rechazado? Espere al siguiente código: cada uno dura medio minuto y sirve una sola vez. Deje que el teléfono ajuste la hora automáticamente.',
  'code-entry.stuck.totp.2':
    '¿Varias cuentas en la aplicación? Use la que lleva el nombre de su organización. «{otherWay}» lleva a sus otros métodos.',
  'code-entry.stuck.sms.1':
    '¿Nada después de un minuto? Compruebe la señal y los remitentes bloqueados; también puede llegar por WhatsApp. Use solo el mensaje más reciente: un código dura cinco minutos.',
  'code-entry.stuck.sms.2': '«{otherWay}» envía otro o lleva a sus otros métodos.',
  'code-entry.stuck.voice.1': '¿Ninguna llamada en un minuto? Compruebe que el teléfono no esté en silencio.',
  'code-entry.stuck.voice.2': '«{otherWay}» lleva a sus otros métodos.',
  'code-entry.stuck.any.1':
    '¿Rechazado? Use solo el código más reciente y espere al siguiente si viene de la aplicación.',
  'code-entry.stuck.any.2': '«{otherWay}» lleva a sus otros métodos.',

  'method-chooser.title': 'Elija cómo demostrar que es usted',
  'method-chooser.what': 'Microsoft muestra los métodos que registró.',
  'method-chooser.do.1': 'Elija uno que tenga a mano:',
  'method-chooser.next': 'Después viene un número, una casilla para un código o una llamada.',
  'method-chooser.stuck.1':
    '¿Falta algo? Solo aparecen los métodos registrados y permitidos para iniciar sesión. El correo no lo está.',

  'confirm-contact.title': 'Confirme su número o dirección',
  'confirm-contact.what': 'Antes de enviar un código, Microsoft quiere ver que usted sabe adónde va.',
  'confirm-contact.do.1': 'Escriba lo que pide la página, exactamente como lo registró, y elija «{contactSend}».',
  'confirm-contact.next': 'Se envía el código y aparece una casilla para escribirlo.',
  'confirm-contact.stuck.1': '¿Ya no es su número o su dirección? Vuelva atrás y elija otro método.',

  'setup-step.title': 'Registre un método',
  'setup-step.what': 'El asistente le guía paso a paso por un método.',
  'setup-step.do.1': 'Haga lo que dice la página y elija «{stepNext}».',
  'setup-step.next': 'Al final verá que ha funcionado, o empezará el método siguiente.',
  'setup-step.stuck.1': '¿«{stepNext}» está en gris? Queda algo por hacer en esta página, a menudo en el teléfono.',

  'setup-app-install.title': 'Obtenga la aplicación',
  'setup-app-install.what': 'El asistente empieza con una aplicación de autenticación en su teléfono.',
  'setup-app-install.do.1':
    'En el teléfono, instale la aplicación desde su propia tienda de aplicaciones: iPhone o Android.',
  'setup-app-install.do.2': 'Cuando la tenga, elija «{stepNext}» en esta página.',
  'setup-app-install.next': 'La página mostrará después cómo agregar su cuenta y un código QR.',
  'setup-app-install.stuck.1': '¿Ya tiene la aplicación? Continúe sin más: una aplicación puede tener muchas cuentas.',

  'setup-app-account.title': 'Agregue su cuenta en la aplicación',
  'setup-app-account.what': 'La aplicación tiene que estar preparada antes de que aparezca el código QR.',
  'setup-app-account.do.1':
    'En la aplicación, elija +, después «Cuenta profesional o educativa» y luego «Escanear un código QR». Permita la cámara y las notificaciones.',
  'setup-app-account.do.2': 'Después elija «{stepNext}» en esta página.',
  'setup-app-account.next': 'El código QR aparece en esta página.',
  'setup-app-account.stuck.1': '¿No ve el +? Está en la parte superior de la lista de cuentas de la aplicación.',

  'setup-app-qr.title': 'Escanee el código QR',
  'setup-app-qr.what':
    'Esta imagen vincula la aplicación a su cuenta. Es solo para usted: no se la enseñe a nadie ni le haga fotos.',
  'setup-app-qr.do.1': 'Escanéela desde la aplicación de autenticación, no solo con la cámara.',
  'setup-app-qr.do.2': 'Cuando la aplicación muestre su cuenta, elija «{stepNext}».',
  'setup-app-qr.next': 'La página probará después la aplicación, con un número o un código.',
  'setup-app-qr.stuck.1':
    '¿No consigue escanearla? «{qrToggle}» muestra lo mismo como texto, para escribirlo en la aplicación.',

  'setup-app-key.title': 'Agregue la cuenta a mano',
  'setup-app-key.what': 'La página muestra como texto lo que contiene el código QR. Trátelo como una contraseña.',
  'setup-app-key.do.1':
    'En la aplicación, elija introducirlo a mano y cópielo exactamente. Los espacios y las mayúsculas no importan.',
  'setup-app-key.do.2': 'Cuando la aplicación muestre su cuenta, elija «{stepNext}».',
  'setup-app-key.next': 'La página probará después la aplicación.',
  'setup-app-key.stuck.1':
    'Un código y una dirección web son para Microsoft Authenticator; un nombre de cuenta y una clave secreta son para otras aplicaciones. Si la suya pide lo otro, vuelva atrás.',

  'setup-app-code.title': 'Pruebe el código de la aplicación',
  'setup-app-code.what': 'La página comprueba que su aplicación genera los códigos correctos.',
  'setup-app-code.do.1': 'Escriba los seis dígitos que la aplicación muestra para esta cuenta y elija «{stepNext}».',
  'setup-app-code.next': 'La aplicación queda entonces registrada.',
  'setup-app-code.stuck.1':
    '¿Rechazado? Espere al siguiente código: cada uno dura medio minuto. Deje que el teléfono ajuste la hora automáticamente.',
  'setup-app-code.stuck.2':
    '¿Varias cuentas en la aplicación? El código tiene que ser el de la cuenta que acaba de agregar.',

  'setup-app-number.title': 'Pruebe la notificación',
  'setup-app-number.what':
    'Microsoft envía una primera solicitud a su aplicación. La página muestra un número para ella.',
  'setup-app-number.do.1': 'Abra la aplicación y escriba en la solicitud el número de esta página.',
  'setup-app-number.do.2': 'Cuando la página diga que se ha aprobado, elija «{stepNext}».',
  'setup-app-number.next': 'La aplicación queda entonces registrada.',
  'setup-app-number.stuck.1':
    '¿No hay solicitud? Abra la aplicación y deslice hacia abajo para actualizar; compruebe que las notificaciones estén permitidas.',
  'setup-app-number.stuck.2': '¿Varias cuentas en la aplicación? La solicitud es para la que acaba de agregar.',

  'setup-phone.title': 'Registre su número de teléfono',
  'setup-phone.what': 'Microsoft enviará un mensaje SMS a este número o lo llamará.',
  'setup-phone.do.1': 'Elija el país y escriba después el número sin el primer cero.',
  'setup-phone.do.2': 'Elija mensaje o llamada y después «{stepNext}».',
  'setup-phone.next': 'Llega un código por SMS o suena el teléfono.',
  'setup-phone.stuck.1':
    'No se aceptan los números que solo existen en Internet. Use un número de teléfono móvil real.',

  'setup-phone-code.title': 'Escriba el código del mensaje',
  'setup-phone-code.what': 'Microsoft ha enviado seis dígitos al número que ha indicado.',
  'setup-phone-code.do.1': 'Escriba los dígitos y elija «{stepNext}».',
  'setup-phone-code.next': 'El número queda entonces registrado.',
  'setup-phone-code.stuck.1':
    '¿Nada después de un minuto? Compruebe el número en la página, la señal y los remitentes bloqueados.',
  'setup-phone-code.stuck.2':
    '¿El número es incorrecto? Elija «{stepBack}». Si han llegado varios mensajes, use el más reciente.',

  'setup-phone-call.title': 'Responda a la llamada',
  'setup-phone-call.what': 'Microsoft está llamando al número que ha indicado.',
  'setup-phone-call.do.1': 'Responda y pulse #.',
  'setup-phone-call.next': 'El número queda entonces registrado.',
  'setup-phone-call.stuck.1': '¿No hay llamada o ha sonado en otro sitio? Elija «{stepBack}» y compruebe el número.',

  'setup-email.title': 'Registre una dirección de correo',
  'setup-email.what': 'Con esta dirección puede restablecer su contraseña cuando no pueda entrar.',
  'setup-email.do.1':
    'Escriba una dirección personal que pueda abrir sin esta cuenta, no su dirección del trabajo. Después elija «{stepNext}».',
  'setup-email.next': 'Se envía allí un código.',
  'setup-email.stuck.1':
    'Nadie del trabajo escribe a esta dirección: se usa solo para códigos y para avisos sobre su contraseña.',

  'setup-email-code.title': 'Escriba el código del correo',
  'setup-email-code.what': 'Microsoft ha enviado seis dígitos a la dirección que ha indicado.',
  'setup-email-code.do.1': 'Abra ese buzón en otra pestaña, vuelva aquí, escriba los dígitos y elija «{stepNext}».',
  'setup-email-code.next': 'La dirección queda entonces registrada.',
  'setup-email-code.stuck.1':
    '¿Nada después de un minuto? Mire en la carpeta de correo no deseado. Un código dura cinco minutos.',
  'setup-email-code.stuck.2': '¿Un error en la dirección? Elija «{stepBack}».',

  'setup-done.title': 'Método registrado',
  'setup-done.what': 'Ha funcionado. La página muestra lo que está registrado ahora.',
  'setup-done.do.1':
    'Elija «{stepNext}» hasta la última página de todas. Si se detiene antes, puede que se le vuelva a preguntar.',
  'setup-done.stuck.1':
    '¿Se lo vuelven a preguntar más tarde? Entonces falta un segundo método, o no se llegó a la última página.',
  'setup-done.next': 'Si hace falta otro método, el asistente continúa con él. Si no, la sesión queda iniciada.',

  'method-picker.title': 'Elija un método para agregar',
  'method-picker.what': 'La página muestra lo que su organización le permite registrar.',
  'method-picker.do.1': 'Elija uno que todavía no tenga.',
  'method-picker.next': 'Empieza un breve asistente para ese método.',
  'method-picker.stuck.1': '¿Falta algo? Su organización no lo permite o ya lo tiene.',

  'security-info.title': 'Sus métodos',
  'security-info.what': 'Esta página muestra los métodos que ha registrado.',
  'security-info.do.1': 'Para agregar uno, elija «{addMethod}».',
  'security-info.do.2': 'Antes de cambiar de teléfono, agregue el nuevo mientras el antiguo todavía funciona.',
  'security-info.do.3': 'Elimine lo que ya no tenga: un teléfono o una dirección antiguos.',
  'security-info.stuck.1':
    '¿Se le pide un teléfono que ya no tiene? Elija allí otro método; si no hay ninguno, su organización tiene que ayudarle.',

  'reset-start.title': 'Vuelva a acceder a su cuenta',
  'reset-start.what': 'Aquí establece una contraseña nueva sin la anterior.',
  'reset-start.do.1': 'Escriba su dirección de correo del trabajo completa.',
  'reset-start.do.2': 'Escriba los caracteres de la imagen o escúchelos. Después elija «{resetNext}».',
  'reset-start.next': 'Después demuestra que es usted, con métodos que registró, y elige una contraseña nueva.',
  'reset-start.stuck.1': '¿No puede leer la imagen? Pida otra o use el sonido.',
  'reset-start.stuck.2':
    '¿No tiene métodos registrados? Entonces no puede restablecerla por su cuenta: tiene que hacerlo su organización.',

  'reset-unlock-choice.title': '¿Olvidada o bloqueada?',
  'reset-unlock-choice.what': 'La página pregunta por qué no puede iniciar sesión.',
  'reset-unlock-choice.do.1':
    'Olvidada: elija «He olvidado mi contraseña». Establecerá una nueva y la cuenta se desbloqueará.',
  'reset-unlock-choice.do.2':
    'La sabe, pero no puede entrar: elija «Sé mi contraseña, pero sigo sin poder iniciar sesión».',
  'reset-unlock-choice.next': 'En ambos casos, después demuestra que es usted.',
  'reset-unlock-choice.stuck.1': '¿No está seguro? Diga que la ha olvidado: sirve en los dos casos.',

  'reset-verify.title': 'Demuestre que es usted',
  'reset-verify.what': 'La página le pide que demuestre que es usted, con métodos que registró.',
  'reset-verify.do.1': 'Elija un método que tenga a mano y haga lo que dice la página.',
  'reset-verify.do.2': 'Para un SMS o una llamada, escriba primero el número completo, tal como lo registró.',
  'reset-verify.next': 'Después de las pruebas elige una contraseña nueva.',
  'reset-verify.stuck.1':
    '¿La página dice que el número no coincide? Escríbalo con + y el código de país, sin el primer cero.',
  'reset-verify.stuck.2':
    '¿No llega nada? Espere diez segundos: aparecen «Inténtelo de nuevo» y «Póngase en contacto con el administrador». Lo segundo envía un mensaje a su organización.',
  'reset-verify.stuck.3': 'Tómese su tiempo: tras cinco intentos fallidos, un método se cierra durante un día.',

  'reset-code.title': 'Escriba el código',
  'reset-code.what': 'La página pide el código del método que ha elegido.',
  'reset-code.do.1': 'Escriba el código más reciente. Dura cinco minutos; uno de la aplicación, medio minuto.',
  'reset-code.next': 'Después viene la segunda prueba o la contraseña nueva.',
  'reset-code.stuck.1':
    '¿Nada después de un minuto? Si es por correo, mire en el correo no deseado; si es por SMS, compruebe la señal.',
  'reset-code.stuck.2': 'Tras cinco intentos fallidos, un método se cierra durante un día: elija otro método antes.',

  'reset-new-password.title': 'Elija una contraseña nueva',
  'reset-new-password.what': 'Ha demostrado que es usted. Ahora establezca la contraseña nueva.',
  'reset-new-password.do.1':
    'Escríbala dos veces. Use al menos 8 caracteres de tres tipos: minúsculas, mayúsculas, dígitos, símbolos.',
  'reset-new-password.do.2':
    'Evite su nombre, el nombre de su organización y las palabras comunes. Solo se permiten letras simples y símbolos, sin acentos ni ñ.',
  'reset-new-password.next': 'Puede iniciar sesión con ella de inmediato; en algunas organizaciones tarda dos minutos.',
  'reset-new-password.stuck.1':
    '¿Se rechaza aunque parece segura? Contiene una palabra común o un patrón. Pruebe con varias palabras sin relación entre sí.',
  'reset-new-password.stuck.2':
    'Puede que su organización tenga reglas más estrictas de lo que muestra la página: hágala más larga.',

  'reset-done.title': 'Su contraseña es nueva',
  'reset-done.what': 'La contraseña se ha restablecido. Normalmente se envía un aviso a sus direcciones.',
  'reset-done.do.1': 'Vuelva e inicie sesión con la nueva. Cámbiela también en su teléfono y en su programa de correo.',
  'reset-done.stuck.1':
    '¿Todavía no se acepta? Espere dos minutos. Las contraseñas antiguas guardadas en un teléfono pueden volver a bloquear la cuenta.',

  'reset-unavailable.title': 'No puede restablecerla por su cuenta',
  'reset-unavailable.what': 'La página dice que no es posible restablecer la contraseña de su cuenta.',
  'reset-unavailable.do.1':
    'Ahora solo puede ayudarle su organización: el enlace de la página al administrador le envía un mensaje.',
  'reset-unavailable.do.2': 'Abra el código de soporte de la página, copie lo que muestra y envíelo también.',
  'reset-unavailable.stuck.1': 'Compruebe que ha escrito su dirección del trabajo y no una personal.',

  'reset-throttled.title': 'Demasiados intentos',
  'reset-throttled.what': 'La página ha recibido demasiados intentos y está cerrada para usted durante un tiempo.',
  'reset-throttled.do.1': 'No lo intente más por ahora: se abre de nuevo después de 24 horas.',
  'reset-throttled.stuck.1': 'Si no puede esperar, su organización puede establecer una contraseña nueva para usted.',

  'reset-error.title': 'La página indica un error',
  'reset-error.what': 'No se ha podido restablecer la contraseña. La anterior sigue siendo válida.',
  'reset-error.do.1': 'Espere unos minutos y empiece de nuevo.',
  'reset-error.stuck.1': 'Abra el código de soporte de la página, copie lo que muestra y envíelo a su organización.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Iniciar sesión',
  'own-sign-in.what': 'Es una página de su organización. Pregunta quién es usted.',
  'own-sign-in.do.1': 'Haga lo que dice la página y elija «{elementSubmit}».',
  'own-sign-in.next': 'Después puede que se le pida aprobar el inicio de sesión en el teléfono o escribir un código.',
  'own-sign-in.stuck.1': '¿Ha olvidado la contraseña? La página ofrece una forma de poner una nueva.',

  'own-wait.title': 'Un momento',
  'own-wait.what': 'La página está trabajando. No hay que escribir ni resolver nada.',
  'own-wait.do.1': 'Deje esta ventana abierta y delante.',
  'own-wait.next': 'Esta página continúa por sí sola.',
  'own-wait.stuck.1':
    '¿Nada después de un minuto? Vuelva a cargar la página: sigue donde estaba, o le deja empezar de nuevo.',

  'own-choose.title': 'Elija cómo demostrar que es usted',
  'own-choose.what': 'La página le pide que demuestre que es usted, con métodos que registró.',
  'own-choose.do.1': 'Elija un método que tenga a mano y haga lo que dice la página.',
  'own-choose.next': 'Después viene un número, una casilla para un código o una llamada.',
  'own-choose.stuck.1':
    '¿Falta algo? Solo aparecen los métodos que cuentan aquí. Si no tiene ninguno, su organización tiene que ayudarle.',

  'own-number.title': 'Confirme su número o dirección',
  'own-number.what': 'Antes de un SMS o una llamada, la página quiere ver que conoce el número.',
  'own-number.do.1': 'Escriba lo que pide la página, exactamente como lo registró, y elija «{elementSubmit}».',
  'own-number.next': 'Llega un código por SMS o suena el teléfono.',

  'own-code.title': 'Escriba el código',
  'own-code.what': 'La página pide un código, de su aplicación de autenticación o de un mensaje.',
  'own-code.do.1': 'Lea la frase de la propia página: dice dónde está el código. Escríbalo y elija «{elementSubmit}».',
  'own-code.next': 'Si el código es correcto, la página pasa al paso siguiente.',
  'own-code.stuck.1': '¿Rechazado? Use solo el código más reciente y espere al siguiente si viene de la aplicación.',
  'own-code.stuck.2':
    '¿Nada después de un minuto? Si es por correo, mire en el correo no deseado; si es por SMS, compruebe la señal.',

  'own-call.title': 'Responda a la llamada',
  'own-call.what': 'Se está llamando a su teléfono.',
  'own-call.do.1': 'Responda, escuche y pulse #. No hay que escribir nada en esta página.',
  'own-call.next': 'Esta página continúa por sí sola.',
  'own-call.stuck.1': '¿Ninguna llamada en un minuto? La página ofrece otra, u otro método.',

  'own-passkey.title': 'Use su clave de acceso',
  'own-passkey.what': 'La página pide a su navegador una clave de acceso o una clave de seguridad.',
  'own-passkey.do.1':
    'Elija «{elementSubmit}» y siga lo que pide el navegador: dedo, cara, PIN o un toque de la clave.',
  'own-passkey.next': 'Esta página continúa por sí sola.',
  'own-passkey.stuck.1':
    '¿La clave de acceso está en otro dispositivo? El navegador ofrece usar un teléfono. O elija otro método.',

  'own-approve.title': 'Escriba este número en su aplicación',
  'own-approve.what':
    'Se ha enviado una solicitud al dispositivo vinculado. El número muestra que la página y el dispositivo van juntos.',
  'own-approve.do.1': 'Abra Twofold, o la aplicación, en ese dispositivo.',
  'own-approve.do.2':
    'Escriba el número de esta página en la solicitud y confirme. Se escribe; no se elige en una lista.',
  'own-approve.next': 'Esta página continúa por sí sola.',
  'own-approve.stuck.1':
    '¿Ninguna solicitud? Abra el dispositivo y mire: no siempre llega un aviso. La página ofrece una nueva, u otro método.',

  'own-pair.title': 'Vincule su dispositivo',
  'own-pair.what':
    'La página muestra un enlace, como imagen o como texto, que une un dispositivo a su cuenta. Es solo para usted: no se lo enseñe a nadie.',
  'own-pair.do.1': 'Escanee la imagen con ese dispositivo, o abra allí el enlace.',
  'own-pair.next': 'Después la página hace una prueba, con un número que hay que escribir.',
  'own-pair.stuck.1': '¿No pasa nada? La imagen caduca a los pocos minutos: pida una nueva, o elija otro método.',

  'own-more-info.title': 'Se necesita más información',
  'own-more-info.what':
    'Su organización le pide que registre formas de demostrar que es usted. Se usan para iniciar sesión y para restablecer una contraseña olvidada.',
  'own-more-info.do.1': 'Tenga el teléfono a mano y elija «{elementSubmit}».',
  'own-more-info.do.2': 'Use un equipo si puede: hay que escanear con el teléfono una imagen de la pantalla.',
  'own-more-info.next': 'Un asistente le pedirá un método tras otro y al final mostrará «Listo».',
  'own-more-info.stuck.1':
    '¿Vuelve esta página cada vez? Lo hará hasta que haya suficientes métodos registrados: llegue hasta la última página del asistente.',

  'own-add.title': 'Registre un método',
  'own-add.what': 'La página propone un método. Los demás están detrás de su enlace a otro método.',
  'own-add.do.1': 'Haga lo que dice la página y elija «{elementSubmit}».',
  'own-add.next': 'Al final verá que ha funcionado, o empezará el método siguiente.',
  'own-add.stuck.1': '¿Algo no se puede elegir? La página dice por qué: quizá tenga que ir antes otro método.',

  'own-app.title': 'Escanee el código QR',
  'own-app.what':
    'Esta imagen vincula la aplicación a su cuenta. Es solo para usted: no se la enseñe a nadie ni le haga fotos.',
  'own-app.do.1': 'Escanéela desde la aplicación de autenticación, no solo con la cámara.',
  'own-app.do.2': 'Escriba los seis dígitos que la aplicación muestra para esta cuenta y elija «{elementSubmit}».',
  'own-app.next': 'La aplicación queda entonces registrada.',
  'own-app.stuck.1': '¿No puede escanearlo? La página muestra lo mismo como una clave para escribir en la aplicación.',
  'own-app.stuck.2':
    '¿Rechazado? Espere al siguiente código: cada uno dura medio minuto. Deje que el teléfono ajuste la hora automáticamente.',

  'own-codes.title': 'Guarde sus códigos de recuperación',
  'own-codes.what': 'Cada uno de estos códigos sirve una vez, cuando no hay otra cosa a mano. Solo se muestran ahora.',
  'own-codes.do.1':
    'Imprímalos o póngalos en un administrador de contraseñas, no solo en su teléfono. Diga después que los tiene.',
  'own-codes.stuck.1': '¿Los perdió más tarde? Cree un juego nuevo en la página de sus métodos: reemplaza a este.',

  'own-review.title': '¿Está todo bien?',
  'own-review.what': 'Esta página muestra los métodos que ha registrado.',
  'own-review.do.1':
    'Revíselo: un número antiguo o un teléfono perdido puede dejarle fuera. Si todo está bien, elija «{elementSubmit}».',
  'own-review.stuck.1': '¿Algo no está bien? Cámbielo ahora: la página lleva a la lista de sus métodos.',

  'own-manage.title': 'Sus métodos',
  'own-manage.what': 'Esta página muestra los métodos que ha registrado.',
  'own-manage.do.1': 'Antes de cambiar de teléfono, agregue el nuevo mientras el antiguo todavía funciona.',
  'own-manage.do.2': 'Elimine lo que ya no tenga: un teléfono o una dirección antiguos.',
  'own-manage.stuck.1': '¿Hay algo que usted no agregó? Quítelo, restablezca su contraseña y avise a su organización.',

  'own-new-password.title': 'Elija una contraseña nueva',
  'own-new-password.what': 'Ha demostrado que es usted. Ahora establezca la contraseña nueva.',
  'own-new-password.do.1':
    'Escríbala y mire la lista de reglas: cada una se marca cuando se cumple. Después elija «{elementSubmit}».',
  'own-new-password.next': 'Después inicia sesión con ella, también en sus otros dispositivos.',
  'own-new-password.stuck.1':
    '¿Se rechaza aunque parece segura? Contiene una palabra común o un patrón. Pruebe con varias palabras sin relación entre sí.',

  'own-ended.title': 'Esto ha terminado aquí',
  'own-ended.what': 'La página no pudo continuar. Lo que estaba terminado sigue como está.',
  'own-ended.do.1':
    'Lea el motivo en la página. Si ofrece empezar de nuevo, hágalo; si nombra a su organización, solo ella puede ayudar.',
  'own-ended.stuck.1': '¿Termina una y otra vez? Cierre las otras pestañas de esta página y empiece en una nueva.',

  'code.locked':
    'La cuenta está bloqueada durante un tiempo tras demasiados intentos, o la dirección desde la que se conecta está bloqueada. Espere unos minutos o restablezca su contraseña.',
  'code.wrongPassword': 'La dirección o la contraseña no son correctas. Compruebe ambas o restablezca su contraseña.',
  'code.expiredPassword': 'Su contraseña ha caducado. Inicie sesión una vez más para cambiarla o restablézcala.',
  'code.changePassword': 'Puede que otras personas conozcan su contraseña y hay que cambiarla. Restablézcala ahora.',
  'code.disabled': 'Esta cuenta está desactivada. Solo su organización puede activarla.',
  'code.unknownAccount':
    'Aquí no se conoce ninguna cuenta con esta dirección. Compruebe si hay un error al escribirla y use su dirección del trabajo.',
  'code.otherOrganisation':
    'Ha iniciado sesión con una cuenta de otra organización o con una personal. Cierre la sesión e iníciela con la cuenta correcta.',
  'code.register':
    'Primero tiene que registrar sus métodos. Inicie sesión en un navegador y siga el asistente hasta el final.',
  'code.registerBlockedByRisk':
    'Ahora mismo no se permite registrar métodos, porque este inicio de sesión parece arriesgado. Su organización puede darle paso.',
  'code.registerElsewhere':
    'Su organización le permite registrar métodos solo desde su red, desde ciertos dispositivos o con un pase que ella le da.',
  'code.secondFactor': 'Hace falta una segunda prueba o la anterior ha caducado. Inicie sesión de nuevo y complétela.',
  'code.phoneLimit': 'Se han pedido demasiadas llamadas. Espere unos minutos o use la aplicación.',
  'code.tryAgain': 'Algo ha fallado por un momento en Microsoft. Inténtelo de nuevo.',
  'code.signInAgain': 'Su sesión ha terminado, a menudo porque se cambió la contraseña. Inicie sesión de nuevo.',
  'code.notAssigned': 'No está en la lista de personas de esta aplicación. Su organización puede agregarle.',
  'code.blocked': 'Una regla de su organización no permite este inicio de sesión desde aquí o con esta aplicación.',
  'code.blockedByRisk':
    'Su cuenta está bloqueada porque parece que otra persona la está usando. Avise a su organización de inmediato.',
  'code.device':
    'Su organización solo permite los dispositivos que administra. Use su equipo del trabajo o haga que registren este.',
  'code.approvedApp': 'Esta aplicación no está permitida. Use la que indique su organización, como Outlook.',
  'code.consent': 'La aplicación no está aprobada en su organización. Solicítela; no busque la manera de saltárselo.',
  'code.application':
    'La aplicación o el enlace están mal configurados. Su cuenta está bien: avise a quien gestiona la aplicación.',
  'code.officeUnreachable':
    'Microsoft no puede conectar con los servidores propios de su organización. Inténtelo más tarde.',
  'code.hours': 'Su organización le permite iniciar sesión solo a determinadas horas.',
  'code.wrongCurrentPassword': 'La contraseña actual no es correcta. Escríbala de nuevo o restablézcala.',
  'code.weakPassword':
    'La contraseña nueva es demasiado fácil de adivinar o incumple una regla. Elija una más larga, sin nombres ni palabras comunes.',
  'code.passwordDelay':
    'La contraseña nueva está guardada en un sitio, pero aún no en todos. Espere unos minutos y luego inicie sesión.',
  'code.deviceCode':
    'El código para el otro dispositivo no es correcto o ha caducado. Empiece de nuevo en ese dispositivo.',
  'code.resetOff': 'En su organización está desactivado que cada persona restablezca su propia contraseña.',
  'code.resetNotSetUp': 'El restablecimiento de contraseñas no está configurado por completo en su organización.',
  'code.resetLicence': 'Su cuenta no tiene licencia para restablecer la contraseña.',
  'code.resetGroup': 'Su cuenta no está en el grupo de personas que pueden restablecer su propia contraseña.',
  'code.resetNotEnough': 'Su cuenta tiene muy pocos métodos registrados.',
  'code.resetUnreachable':
    'Microsoft no puede conectar con los servidores propios de su organización. Inténtelo más tarde.',
  'code.other': 'Este código no se conoce aquí. Cópielo para las personas que le ayudan.',

  'checklist.title': 'Su configuración',
  'checklist.lead': 'Marque lo que ha registrado. Se queda en este dispositivo y hace que la ayuda se adapte a usted.',
  'checklist.reset-only': 'solo para restablecer',
  'checklist.sign-in-only': 'no sirve para restablecer',
  'checklist.until': 'hasta el {date}',
  'checklist.next': 'Qué hacer ahora',
  'checklist.first-time': 'Registre sus métodos',
  'checklist.page': 'La página que tiene delante',
  'checklist.here': 'Muestra: {title}',
  'checklist.topics': 'Conviene saberlo',
  'checklist.pick': 'Ayuda donde Twofold no puede aparecer en la página',
  'checklist.pick-lead':
    'Algunos navegadores no admiten extensiones en algunas páginas, y en Outlook, Word o Teams no funciona ninguna. Elija lo que ve allí.',
  'checklist.entra': 'Iniciar sesión',
  'checklist.security-info': 'Registrar',
  'checklist.reset': 'Restablecer una contraseña',
  'ui.pages': 'Páginas de su organización',
  'ui.pages-lead':
    'Algunas organizaciones tienen páginas propias para registrar y restablecer. Twofold solo ayuda allí donde usted lo permite, y solo junto a sus propios formularios. No lee nada de lo que usted escribe.',
  'ui.pages-here': 'La página que está delante es de {host}.',
  'ui.pages-wanted': 'Su organización pide estas. Siguen apagadas hasta que usted las permita:',
  'ui.pages-granted': 'Permitidas:',
  'ui.pages-none': 'Todavía no se ha permitido ninguna página.',
  'ui.pages-address': 'Dirección de la página',
  'ui.pages-allow-address': 'Permitir',
  'ui.pages-allow': 'Permitir en {host}',
  'ui.pages-withdraw': 'Dejar de ayudar en {host}',
  'ui.pages-refused': 'No se cambió nada: el navegador no recibió permiso.',
  'address.genuine': 'Una dirección auténtica de inicio de sesión de Microsoft.',
  'address.insecure': 'El nombre es correcto, pero la conexión no es segura. No escriba nada aquí.',
  'address.pretending':
    'Cuidado: esta dirección usa el nombre de Microsoft, o letras que se le parecen, y no es ninguna de las direcciones de inicio de sesión de Microsoft. No escriba aquí ninguna contraseña.',
  'address.other': 'No es una dirección de inicio de sesión de Microsoft.',

  'topic.desktop.title': '¿Le han traído aquí Outlook, Word o Teams?',
  'topic.desktop.what': 'Dentro de esos programas nadie puede mostrarle el camino. En este navegador es más fácil.',
  'topic.desktop.do.1': 'Deje la ventana del programa como está y abra el enlace de abajo en este navegador.',
  'topic.desktop.do.2': 'Inicie sesión y registre sus métodos aquí, hasta la última página.',
  'topic.desktop.do.3': 'Después cierre la ventana del programa e inicie sesión de nuevo en él.',
  'topic.desktop.stuck.1':
    '¿Ha olvidado la contraseña? Restablézcala primero aquí y después use la nueva en el programa.',

  'topic.new-phone.title': 'Un teléfono nuevo',
  'topic.new-phone.what': 'Una aplicación de autenticación no siempre pasa por sí sola a un teléfono nuevo.',
  'topic.new-phone.do.1': 'Conserve el teléfono antiguo hasta que el nuevo funcione.',
  'topic.new-phone.do.2': 'Abra la lista de sus métodos, agregue la aplicación en el teléfono nuevo y pruébela.',
  'topic.new-phone.do.3': 'Solo entonces elimine el antiguo de la lista.',
  'topic.new-phone.stuck.1':
    '¿Ya no tiene el teléfono antiguo? Inicie sesión con otro método. Si no hay ninguno, su organización tiene que restablecer sus métodos.',
}
