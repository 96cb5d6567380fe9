// Portuguese of what is mailed, texted and spoken, as in Brazil; every `action` is an infinitive, to follow “para”.
import type { NoticeTable } from './index.ts'

export const pt: NoticeTable = {
  'action.register': 'adicionar um método de entrada',
  'action.reset': 'redefinir sua senha',
  'action.sign-in': 'entrar na sua conta',
  'action.fresh': 'alterar seus métodos de entrada',

  'code.mail.subject': 'Seu código de {issuer}',
  'code.mail.text':
    'Use este código para {action}:\n\n{code}\n\nEle funciona uma única vez, por {minutes} minutos e somente na página que o solicitou.\n\nNinguém de {organisation} jamais pedirá este código a você. Se você não solicitou um código, não precisa fazer nada; se continuar recebendo códigos, avise-nos: {support}',
  'code.text': '{issuer}: {code} é seu código para {action}. Não o compartilhe com ninguém.',
  'call.key':
    'Olá. Aqui é {issuer}. Alguém pediu para {action}. Se foi você, pressione a tecla jogo da velha. Se não foi você, pressione zero e depois jogo da velha para denunciar.',
  'call.code':
    'Olá. Aqui é {issuer}. Seu código para {action} é: {digits}. Mais uma vez: {digits}. Não o compartilhe. Se você não o solicitou, desligue.',

  'notice.greeting': 'Olá, {name}!',
  'notice.not-you': 'Se não foi você, avise-nos imediatamente: {support}. Outra pessoa pode estar usando sua conta.',
  'notice.was-you': 'Se foi você, não é preciso fazer nada.',
  'notice.when': 'Horário: {time} (UTC)',

  'notice.method-added.subject': 'Um método de entrada foi adicionado à sua conta',
  'notice.method-added.text':
    'O método “{method}” foi adicionado à sua conta de {organisation} como forma de entrar ou de redefinir sua senha.',
  'notice.method-removed.subject': 'Um método de entrada foi removido da sua conta',
  'notice.method-removed.text': 'O método “{method}” foi removido da sua conta de {organisation}.',
  'notice.default-changed.subject': 'Seu método de entrada padrão foi alterado',
  'notice.default-changed.text': 'Agora, ao entrar, sua conta de {organisation} pede primeiro o método “{method}”.',
  'notice.password-reset.subject': 'Sua senha foi redefinida',
  'notice.password-reset.text':
    'A senha da sua conta de {organisation} foi redefinida com dois dos seus métodos de entrada. Sua conta foi desconectada em todos os lugares. Seus métodos de entrada não mudaram.',
  'notice.method-paused.subject': 'Muitos códigos errados na sua conta',
  'notice.method-paused.text':
    'Alguém deu respostas erradas para o método “{method}” da sua conta de {organisation}. Por isso, ele ficará em pausa por um tempo nos dispositivos que você ainda não usou. Sua conta não está bloqueada.',
  'notice.method-disabled.subject': 'Um método de entrada foi desativado',
  'notice.method-disabled.text':
    'O método “{method}” da sua conta de {organisation} foi desativado após muitas respostas erradas. Entre com outro método, remova este e adicione-o novamente.',
  'notice.second-factor-failed.subject': 'Alguém sabe sua senha',
  'notice.second-factor-failed.text':
    'Sua senha de {organisation} foi inserida corretamente, mas a segunda etapa falhou várias vezes. Se não foi você, redefina sua senha agora.',
  'notice.reset-refused.subject': 'Uma redefinição da sua senha não foi concluída',
  'notice.reset-refused.text':
    'Alguém comprovou um dos seus métodos de entrada para redefinir a senha da sua conta de {organisation}, mas não conseguiu comprovar o outro. Sua senha não foi alterada.',
  'notice.reset-not-possible.subject': 'Sua senha não pode ser redefinida aqui',
  'notice.reset-not-possible.text':
    'Você tentou redefinir a senha da sua conta de {organisation}. Sua conta não está configurada para isso. Peça ajuda: {support}',
  'notice.recovery-code-used.subject': 'Um código de recuperação salvo foi usado',
  'notice.recovery-code-used.text':
    'Um dos códigos de recuperação salvos da sua conta de {organisation} foi usado. Ele foi substituído por um novo, mostrado na página em que foi usado.',
  'notice.reported.subject': 'Você denunciou uma solicitação',
  'notice.reported.text':
    'Uma ligação sobre sua conta de {organisation} foi respondida com “não fui eu”. A solicitação foi encerrada. Recomendamos que você redefina sua senha.',

  'notice.push-denied.subject': 'Você recusou uma solicitação',
  'notice.push-denied.text':
    'Uma solicitação da sua conta de {organisation} foi recusada no seu dispositivo. As solicitações aos seus dispositivos ficam pausadas por um tempo. Se não foi você, alguém pode saber sua senha: recomendamos que você a redefina.',
  'notice.push-reported.subject': 'Você denunciou uma solicitação',
  'notice.push-reported.text':
    'Uma solicitação da sua conta de {organisation} foi respondida com “não fui eu”. Ela foi encerrada, e as solicitações aos seus dispositivos ficam pausadas por um tempo. Recomendamos que você redefina sua senha.',

  'method.fido2': 'Chave de acesso ou chave de segurança',
  'method.push': 'Aprovação no aplicativo autenticador',
  'method.totp': 'Aplicativo autenticador',
  'method.sms': 'SMS para seu telefone',
  'method.voice': 'Ligação para seu telefone',
  'method.email': 'Endereço de email',
  'method.recoveryCode': 'Códigos de recuperação salvos',
}
