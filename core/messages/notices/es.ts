// Spanish of what is mailed, texted and spoken; every `action` is an infinitive.
import type { NoticeTable } from './index.ts'

export const es: NoticeTable = {
  'action.register': 'agregar un método de inicio de sesión',
  'action.reset': 'restablecer su contraseña',
  'action.sign-in': 'iniciar sesión en su cuenta',
  'action.fresh': 'cambiar sus métodos de inicio de sesión',

  'code.mail.subject': 'Su código de {issuer}',
  'code.mail.text':
    'Use este código para {action}:\n\n{code}\n\nSirve una sola vez, durante {minutes} minutos y únicamente en la página que lo solicitó.\n\nNadie de {organisation} se lo pedirá nunca. Si no ha solicitado un código, no tiene que hacer nada; si siguen llegando códigos, avísenos: {support}',
  'code.text': '{issuer}: {code} es su código para {action}. No lo comparta con nadie.',
  'call.key':
    'Hola. Le llamamos de {issuer}. Alguien ha solicitado {action}. Si ha sido usted, pulse la tecla numeral o almohadilla. Si no ha sido usted, pulse cero y después la tecla numeral o almohadilla para notificarlo.',
  'call.code':
    'Hola. Le llamamos de {issuer}. Su código para {action} es: {digits}. Se lo repetimos: {digits}. No lo comparta. Si no lo ha solicitado, cuelgue.',

  'notice.greeting': 'Hola, {name}:',
  'notice.not-you':
    'Si no ha sido usted, avísenos de inmediato: {support}. Es posible que otra persona esté usando su cuenta.',
  'notice.was-you': 'Si ha sido usted, no tiene que hacer nada.',
  'notice.when': 'Hora: {time} (UTC)',

  'notice.method-added.subject': 'Se ha agregado un método de inicio de sesión a su cuenta',
  'notice.method-added.text':
    'Se ha agregado el método «{method}» a su cuenta de {organisation} como forma de iniciar sesión o de restablecer su contraseña.',
  'notice.method-removed.subject': 'Se ha quitado un método de inicio de sesión de su cuenta',
  'notice.method-removed.text': 'Se ha quitado el método «{method}» de su cuenta de {organisation}.',
  'notice.default-changed.subject': 'Se ha cambiado su método de inicio de sesión predeterminado',
  'notice.default-changed.text':
    'A partir de ahora, su cuenta de {organisation} pedirá primero el método «{method}» al iniciar sesión.',
  'notice.password-reset.subject': 'Se ha restablecido su contraseña',
  'notice.password-reset.text':
    'La contraseña de su cuenta de {organisation} se ha restablecido con dos de sus métodos de inicio de sesión. Se ha cerrado su sesión en todas partes. Sus métodos de inicio de sesión no han cambiado.',
  'notice.method-paused.subject': 'Demasiados códigos incorrectos en su cuenta',
  'notice.method-paused.text':
    'Alguien ha dado respuestas incorrectas con el método «{method}» de su cuenta de {organisation}, por lo que estará en pausa durante un tiempo en los dispositivos que usted no haya usado antes. Su cuenta no está bloqueada.',
  'notice.method-disabled.subject': 'Se ha desactivado un método de inicio de sesión',
  'notice.method-disabled.text':
    'El método «{method}» de su cuenta de {organisation} se ha desactivado tras demasiadas respuestas incorrectas. Inicie sesión con otro método, quite este y vuelva a agregarlo.',
  'notice.second-factor-failed.subject': 'Alguien conoce su contraseña',
  'notice.second-factor-failed.text':
    'Su contraseña de {organisation} se introdujo correctamente, pero el segundo paso falló varias veces. Si no ha sido usted, restablezca su contraseña ahora.',
  'notice.reset-refused.subject': 'Un restablecimiento de su contraseña no se completó',
  'notice.reset-refused.text':
    'Para restablecer la contraseña de su cuenta de {organisation}, alguien superó uno de sus métodos de inicio de sesión y después falló con el otro. Su contraseña no ha cambiado.',
  'notice.reset-not-possible.subject': 'Su contraseña no se puede restablecer aquí',
  'notice.reset-not-possible.text':
    'Usted ha intentado restablecer la contraseña de su cuenta de {organisation}. Su cuenta no está configurada para ello. Pida ayuda aquí: {support}',
  'notice.recovery-code-used.subject': 'Se ha usado un código de recuperación guardado',
  'notice.recovery-code-used.text':
    'Se ha usado uno de los códigos de recuperación guardados de su cuenta de {organisation}. Se ha sustituido por uno nuevo, que se mostró en la página donde se usó.',
  'notice.reported.subject': 'Usted ha notificado una solicitud sospechosa',
  'notice.reported.text':
    'Una llamada sobre su cuenta de {organisation} se respondió con «No he sido yo». La solicitud se ha detenido. Le recomendamos que restablezca su contraseña.',

  'notice.push-denied.subject': 'Usted ha rechazado una solicitud',
  'notice.push-denied.text':
    'Una solicitud de su cuenta de {organisation} se rechazó en su dispositivo. Las solicitudes a sus dispositivos quedan en pausa durante un tiempo. Si no la hizo usted, puede que alguien conozca su contraseña: le recomendamos que la restablezca.',
  'notice.push-reported.subject': 'Usted ha notificado una solicitud sospechosa',
  'notice.push-reported.text':
    'Una solicitud de su cuenta de {organisation} se respondió con «No he sido yo». La solicitud se ha detenido y las solicitudes a sus dispositivos quedan en pausa durante un tiempo. Le recomendamos que restablezca su contraseña.',

  'method.fido2': 'Clave de acceso o clave de seguridad',
  'method.push': 'Aprobación en la aplicación de autenticación',
  'method.totp': 'Aplicación de autenticación',
  'method.sms': 'SMS a su teléfono',
  'method.voice': 'Llamada a su teléfono',
  'method.email': 'Dirección de correo electrónico',
  'method.recoveryCode': 'Códigos de recuperación guardados',
}
