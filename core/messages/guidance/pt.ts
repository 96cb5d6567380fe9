// What guidance says, in Brazilian Portuguese.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const pt: Translation<typeof en> = {
  // Captions, where the page's own cannot be quoted
  'label.primary': 'Avançar',
  'label.back': 'Não',
  'label.proofUpNext': 'Avançar',
  'label.proofUpSkip': 'Ignorar por enquanto',
  'label.forgotPassword': 'Esqueci minha senha',
  'label.cantAccess': 'Não consegue acessar sua conta?',
  'label.otherTile': 'Usar outra conta',
  'label.otherWay': 'Entrar de outra maneira',
  'label.otherCredential': 'Outras maneiras de entrar',
  'label.resend': 'Enviar outra solicitação',
  'label.codeSubmit': 'Verificar',
  'label.chooserCancel': 'Cancelar',
  'label.contactSend': 'Enviar código',
  'label.stepNext': 'Avançar',
  'label.stepBack': 'Voltar',
  'label.appDownload': 'Baixar agora',
  'label.qrToggle': 'Não consegue digitalizar a imagem?',
  'label.addMethod': 'Adicionar método de entrada',
  'label.addMethodOld': 'Adicionar método de entrada',
  'label.resetNext': 'Avançar',
  'label.resetCancel': 'Cancelar',
  'label.elementSubmit': 'Avançar',
  'label.differentApp': 'Desejo usar um aplicativo autenticador diferente',
  'label.differentMethod': 'Desejo configurar um método diferente',

  // Around every card
  'ui.from': 'Do Twofold, não da Microsoft',
  'ui.from-page': 'Do Twofold, não desta página',
  'ui.open': 'Ajuda para esta página',
  'ui.close': 'Fechar esta ajuda',
  'ui.next': 'O que vem depois',
  'ui.stuck': 'Se algo não der certo',
  'ui.copy': 'Copiar',
  'ui.copied': 'Copiado',
  'ui.progress': '{done} de {required}',
  'ui.time-left': 'Tempo que ainda resta nestas páginas: cerca de {time}.',
  'ui.not-this': 'Estou vendo outra coisa',
  'ui.heard': 'Ajuda para esta página: {title}',
  'ui.about': 'Nada do que você digita é lido, nem os números ou nomes desta página.',

  // Names put into sentences
  organisation: 'sua organização',
  'method.app': 'Aplicativo autenticador',
  'method.phone': 'Número de celular',
  'method.email': 'E-mail pessoal',
  'method.key': 'Chave de acesso ou chave de segurança',
  'method.codes': 'Códigos de recuperação',
  'family.app': 'um aplicativo autenticador',
  'family.phone': 'seu número de celular',
  'family.email': 'um e-mail pessoal',
  'family.key': 'uma chave de acesso ou chave de segurança',
  'family.codes': 'códigos de recuperação guardados',

  // Policy, dates and traps
  'note.required.1': 'Você precisa de um método aceito por {organisation}.',
  'note.required.2':
    'Você precisa de dois métodos diferentes aceitos por {organisation}. Se a página já mostrar um, basta mais um.',
  'note.progress': 'Métodos prontos: {done} de {required}. Ainda faltam: {needed}.',
  'note.progress.done': 'Você já tem todos os métodos de que precisa ({required}). O que vier a mais é reserva.',
  'note.first.push': 'Comece com {app}: é o método mais seguro daqui, e aprovar leva só um instante.',
  'note.first.totp': 'Comece com um aplicativo autenticador: os códigos dele funcionam até sem conexão.',
  'note.first.fido2':
    'Comece com uma chave de acesso ou chave de segurança: ninguém consegue tirá-la de você por golpe.',
  'note.first.sms': 'Comece com seu número de celular e tenha o telefone à mão.',
  'note.first.voice': 'Comece com seu número de telefone e tenha o telefone à mão.',
  'note.first.email': 'Adicione um e-mail pessoal: um que você consiga abrir sem esta conta.',
  'note.first.recoveryCode': 'Salve um conjunto de códigos de recuperação e guarde-o fora deste dispositivo.',
  'note.others': 'Depois disso, adicione {methods}.',
  'note.one-family':
    'As aprovações e os códigos de um aplicativo autenticador contam juntos como um só método. O outro precisa ser de outro tipo.',
  'note.second-proof': 'São necessárias duas provas de identidade. Para a segunda, escolha outro método.',
  'note.email-for-reset':
    'O e-mail serve apenas para redefinir a senha: não dá para entrar com ele, e ele não pode ser o primeiro método.',
  'note.keys-not-for-reset':
    'Chaves de segurança, chaves de acesso e o Windows Hello são bons para entrar, mas não contam para redefinir a senha.',
  'note.phone-ends':
    'A partir de {date}, a Microsoft não envia mais SMS nem faz ligações. Se puder, escolha o aplicativo.',
  'note.phone-ends-yours':
    'A partir de {date}, a Microsoft não envia mais SMS nem faz ligações. Sem seu número de telefone, você ficaria com métodos de menos: adicione outro antes desse dia.',
  'note.phone-ended': 'Desde {date}, a Microsoft não envia SMS nem faz ligações. Use o aplicativo ou outro método.',
  'note.reconfirm':
    'Você já tem tudo de que precisa. Esta é a conferência regular, a cada {days} dias: reveja seus métodos e confirme-os.',
  'note.reconfirm-maybe':
    'Já se registrou? Então esta pode ser a conferência regular, a cada {days} dias. Reveja seus métodos e confirme-os.',
  'note.skippable': '“{proofUpSkip}” adia o registro. Ele será pedido de novo em outra entrada.',
  'note.session':
    'Você tem 15 minutos ao todo. Depois disso, entre de novo e continue; os métodos já concluídos continuam registrados.',
  'note.reset-session': 'Você tem 15 minutos ao todo. Depois disso, é preciso começar de novo.',
  'note.other-app':
    'Prefere um aplicativo diferente de {app}? Escolha “{differentApp}” aqui, antes que apareça um código QR.',
  'note.other-app-first':
    'Qualquer aplicativo autenticador serve. Para usar um diferente de {app}, escolha “{differentApp}” aqui, antes que apareça um código QR.',
  'note.other-app-refused': 'Aqui só é permitido usar {app}. Por isso não aparece o link para um aplicativo diferente.',
  'note.qr-other-app':
    'Só {app} consegue ler este código QR, a menos que você tenha escolhido “{differentApp}” antes. Se o seu aplicativo não o aceitar, volte e escolha primeiro esse link.',
  'note.different-method':
    'Para registrar outra coisa, escolha “{differentMethod}”, um link no fim da página. Se ele não aparecer, as regras de {organisation} exigem este método primeiro.',
  'note.same-phone-qr':
    'Esta página está aberta em um telefone. Um telefone não consegue ler a própria tela: abra esta página em um computador ou use o link da página que abre o aplicativo.',
  'note.same-phone-number':
    'O aplicativo está neste mesmo telefone? Memorize o número antes de trocar de tela. A solicitação pode cobri-lo, mas dá para ocultá-la e ver o número de novo.',
  'note.place-and-name':
    'Antes de confirmar, olhe bem: a solicitação pode mostrar o aplicativo em que você está entrando e um mapa. O lugar pode ser um pouco distante. Se o resto não bater com você, recuse.',
  'note.phone-format':
    'Escreva o número com + e o código do país, um espaço e depois o número sem o primeiro zero: +44 7700900123.',
  'note.call-keys':
    'Pressione # para confirmar. 0# não é para avisar de número errado: relata uma fraude e pode bloquear sua conta.',
  'note.fill-keys': 'Se o Twofold guardar os códigos desta conta, {keys} preenche um deles.',
  'note.lost-phone':
    'Perdeu ou trocou o telefone? Escolha outro método, se a página oferecer. Se não houver nenhum, é preciso pedir que {organisation} redefina seus métodos: nenhuma página consegue fazer isso.',
  'note.desktop':
    'O Outlook, o Word ou o Teams trouxe você até aqui? Continue neste navegador. Quando terminar, volte ao aplicativo e entre por lá.',
  'note.contact': 'Nada funciona? Peça ajuda a {organisation}. Nunca dê sua senha ou um código a ninguém.',
  'note.contact-with-code':
    'Peça ajuda a {organisation} e informe o código acima. Nunca dê a ninguém sua senha nem um código enviado a você.',

  // Links
  'link.register': 'Registre seus métodos',
  'link.manage': 'Veja seus métodos',
  'link.reset': 'Redefina sua senha',
  'link.support': 'Obtenha ajuda',

  // What a chooser offers
  'offer.push': 'Aprovar no aplicativo: o mais rápido, se o telefone tiver conexão.',
  'offer.totp': 'Um código do aplicativo: funciona sem nenhuma conexão.',
  'offer.fido2': 'Uma chave de segurança ou chave de acesso: conecte-a ou aproxime-a.',
  'offer.sms': 'Um SMS: o telefone precisa de sinal.',
  'offer.voice': 'Uma ligação: atenda e pressione #.',
  'offer.email': 'Um código por e-mail: abra essa caixa de entrada em outra guia.',

  // What the page complains of
  'problem.emailProblem':
    'A Microsoft não conhece este endereço. Veja se há algum erro de digitação e use seu e-mail de trabalho.',
  'problem.passwordProblem':
    'A senha não foi aceita. Confira a tecla Caps Lock e o idioma do teclado antes de tentar de novo.',
  'problem.codeProblem': 'O código não foi aceito. Espere o próximo ou use apenas a mensagem mais recente.',
  'problem.setupProblem': 'A página informa um problema nesta etapa. Nada se perdeu: tente mais uma vez.',
  'problem.resetUserProblem':
    'A página não aceita este endereço ou estes caracteres. Confira os dois; a cada tentativa aparece uma nova imagem.',

  // Not sure which screen
  'ask.title': 'Qual destas telas você está vendo?',
  'ask.what': 'Esta página é autêntica, mas não é uma das conhecidas aqui. Escolha a que mais se parece com ela.',
  'ask.guess': 'Esta página é autêntica. Provavelmente é esta:',

  // Sign-in
  'sign-in-email.title': 'Entrar',
  'sign-in-email.what': 'Esta é a página de entrada da própria Microsoft.',
  'sign-in-email.do.1': 'Digite seu e-mail de trabalho e escolha “{primary}”.',
  'sign-in-email.next': 'A próxima página pede sua senha.',
  'sign-in-email.stuck.1': 'Esqueceu a senha? Continue mesmo assim: o link para redefini-la está na próxima página.',

  'sign-in-password.title': 'Digite sua senha',
  'sign-in-password.what': 'A Microsoft pede a senha da sua conta de trabalho.',
  'sign-in-password.do.1': 'Digite sua senha e escolha “{primary}”.',
  'sign-in-password.next': 'Depois, pode ser preciso aprovar no telefone ou digitar um código.',
  'sign-in-password.stuck.1':
    'Não sabe a senha? Com “{forgotPassword}” você define uma nova por conta própria, com os métodos que registrou.',
  'sign-in-password.stuck.2':
    'Pare depois de alguns erros: errar demais bloqueia a conta por um tempo. Redefinir a senha a desbloqueia.',

  'account-picker.title': 'Escolha uma conta',
  'account-picker.what': 'A Microsoft lista as contas que este navegador conhece.',
  'account-picker.do.1': 'Escolha sua conta de trabalho.',
  'account-picker.next': 'Depois, a senha é pedida ou você entra direto.',
  'account-picker.stuck.1': 'Não está na lista? Escolha “{otherTile}”.',

  'account-type.title': 'Conta de trabalho ou pessoal?',
  'account-type.what': 'O mesmo endereço tem uma conta de trabalho e uma conta pessoal da Microsoft.',
  'account-type.do.1': 'Escolha a conta corporativa ou de estudante.',
  'account-type.next': 'A próxima página pede sua senha de trabalho.',
  'account-type.stuck.1':
    'A senha está certa, mas foi recusada? Talvez você tenha escolhido a outra conta: volte e troque.',

  'sign-out-picker.title': 'Sair',
  'sign-out-picker.what': 'A Microsoft pergunta de qual conta sair.',
  'sign-out-picker.do.1':
    'Escolha a conta da qual quer sair e feche o navegador se outras pessoas usarem este computador.',
  'sign-out-picker.stuck.1': 'Não é a que você queria? Você pode sair de cada uma delas, uma após a outra.',

  'personal-account.title': 'Para contas pessoais',
  'personal-account.what':
    'Esta página é para contas pessoais da Microsoft, como Outlook.com ou Xbox. Sua conta de trabalho não é conhecida aqui.',
  'personal-account.do.1':
    'Se você quer sua conta de trabalho, feche esta página e abra de novo o link da sua organização.',
  'personal-account.stuck.1':
    'Se você quer mesmo sua conta pessoal, é só continuar. Nada do que é dito aqui vale para ela.',

  'stay-signed-in.title': 'Continuar conectado?',
  'stay-signed-in.what': 'A Microsoft pergunta se este navegador pode manter você conectado.',
  'stay-signed-in.do.1':
    'Em um computador que só você usa, escolha “{primary}”: a entrada será pedida com menos frequência.',
  'stay-signed-in.do.2': 'Em um computador compartilhado ou emprestado, escolha “{back}”.',
  'stay-signed-in.next': 'Esta foi a última etapa da entrada.',
  'stay-signed-in.stuck.1':
    'A pergunta sempre volta? Janelas anônimas e navegadores que apagam os dados esquecem sua resposta.',

  'change-password.title': 'Escolha uma nova senha',
  'change-password.what': 'Sua senha expirou ou precisa ser alterada.',
  'change-password.do.1': 'Digite a senha atual uma vez e a nova duas vezes; depois escolha “{primary}”.',
  'change-password.do.2':
    'Use pelo menos 8 caracteres, de três destes tipos: minúsculas, maiúsculas, números, símbolos. Evite nomes e palavras comuns.',
  'change-password.next': 'Você continua com a nova senha. Seus outros dispositivos também vão pedi-la.',
  'change-password.stuck.1':
    'Recusada, embora pareça forte? Ela contém uma palavra ou um padrão comum. Tente várias palavras sem relação entre si.',
  'change-password.stuck.2': 'Não sabe a atual? Redefina sua senha.',

  // Interrupts
  'more-info.title': 'Mais informações necessárias',
  'more-info.what':
    'Sua organização pede que você registre formas de provar que é você. Elas servem para entrar e para redefinir uma senha esquecida.',
  'more-info.do.1': 'Tenha o telefone à mão e escolha “{proofUpNext}”.',
  'more-info.do.2': 'Se puder, use um computador: é preciso ler uma imagem da tela com o telefone.',
  'more-info.next': 'Um assistente pede um método após o outro e mostra “concluído” no fim.',
  'more-info.stuck.1':
    'Esta página sempre volta? Ela volta até haver métodos suficientes registrados: vá até a última página do assistente.',

  'app-confirm.title': 'Você está entrando neste aplicativo?',
  'app-confirm.what': 'A Microsoft pergunta se você está entrando no aplicativo indicado.',
  'app-confirm.do.1': 'Só continue se foi você quem abriu esse aplicativo, agora há pouco, neste dispositivo.',
  'app-confirm.do.2': 'Caso contrário, feche esta página: alguém pode estar tentando usar sua conta.',

  'consent.title': 'Cuidado: um aplicativo pede acesso',
  'consent.what':
    'Esta página dá a um aplicativo acesso à sua conta. Isso não é necessário para registrar um método nem para redefinir uma senha.',
  'consent.do.1': 'Só continue se foi você quem começou isto agora há pouco e se conhece o aplicativo e quem o faz.',
  'consent.do.2': 'Se uma mensagem, um link ou uma ligação trouxe você até aqui, feche a página.',

  'device-code.title': 'Cuidado: isto faz a entrada em outro dispositivo',
  'device-code.what': 'Um código digitado aqui faz outro dispositivo entrar com a sua conta, onde quer que ele esteja.',
  'device-code.do.1':
    'Só digite um código se ele estiver em um dispositivo à sua frente e se foi você quem começou a entrada nele.',
  'device-code.do.2':
    'Alguém enviou ou ditou o código para você? Feche esta página: é um golpe conhecido para roubar contas.',

  'blocked-by-policy.title': 'Uma regra da sua organização impede isto',
  'blocked-by-policy.what': 'Sua entrada estava certa, mas uma regra a impede.',
  'blocked-by-policy.do.1': 'Tente pelo computador do trabalho ou dentro da rede da sua organização.',
  'blocked-by-policy.stuck.1': 'Só quem definiu a regra pode mudá-la. Tentar de novo não adianta.',

  'error.title': 'A Microsoft informa um erro',
  'error.what': 'Não foi possível concluir esta entrada.',
  'error.stuck.1': 'Feche esta guia e comece de novo pelo aplicativo ou favorito de onde você veio.',

  // Second factor
  'push-number.title': 'Digite este número no aplicativo',
  'push-number.what':
    'A Microsoft enviou uma solicitação ao aplicativo autenticador do seu telefone. O número mostra que a página e o telefone estão ligados.',
  'push-number.do.1': 'Abra o aplicativo autenticador no telefone.',
  'push-number.do.2':
    'Digite o número desta página na solicitação e confirme. Ele é digitado, não escolhido em uma lista.',
  'push-number.next': 'Esta página segue sozinha depois que você responder.',
  'push-number.stuck.1':
    'Nenhuma solicitação? Abra o aplicativo e puxe a tela para baixo para atualizar. Uma entrada fora do comum não envia notificação nenhuma.',
  'push-number.stuck.2':
    'Ainda nada? Confira a conexão do telefone e desative para o aplicativo o “não perturbe” e a economia de bateria.',
  'push-number.stuck.3': '“{otherWay}” leva aos seus outros métodos. Um código do aplicativo não precisa de conexão.',

  'push-plain.title': 'Aprove no aplicativo',
  'push-plain.what': 'A Microsoft enviou uma solicitação ao aplicativo autenticador do seu telefone.',
  'push-plain.do.1': 'Abra o aplicativo autenticador no telefone.',
  'push-plain.do.2': 'Aprove a solicitação somente se estiver entrando neste exato momento.',
  'push-plain.next': 'Esta página segue sozinha depois que você responder.',
  'push-plain.stuck.1':
    'Nenhuma solicitação? Abra o aplicativo e puxe a tela para baixo para atualizar. Uma entrada fora do comum não envia notificação nenhuma.',
  'push-plain.stuck.2':
    'Ainda nada? Confira a conexão do telefone e desative para o aplicativo o “não perturbe” e a economia de bateria.',
  'push-plain.stuck.3': '“{otherWay}” leva aos seus outros métodos. Um código do aplicativo não precisa de conexão.',

  'passwordless-number.title': 'Entre com o telefone',
  'passwordless-number.what':
    'Em vez de uma senha, a Microsoft pede a confirmação do aplicativo autenticador do seu telefone.',
  'passwordless-number.do.1': 'Abra o aplicativo autenticador no telefone.',
  'passwordless-number.do.2': 'Digite o número desta página na solicitação e desbloqueie com o rosto, o dedo ou o PIN.',
  'passwordless-number.next': 'Você entra sem senha.',
  'passwordless-number.stuck.1':
    'Nenhuma solicitação? Abra o aplicativo e puxe a tela para baixo para atualizar. Uma solicitação antiga sem resposta impede as novas: responda a ela primeiro.',
  'passwordless-number.stuck.2': '“{otherCredential}” permite usar sua senha.',

  'push-timeout.title': 'Não houve resposta',
  'push-timeout.what': 'A Microsoft enviou uma solicitação ao seu aplicativo e esperou, mas não houve resposta.',
  'push-timeout.do.1': 'Abra primeiro o aplicativo e depois escolha “{resend}”.',
  'push-timeout.do.2':
    'Puxe a tela do aplicativo para baixo para atualizar: muitas vezes a solicitação já está lá, sem notificação.',
  'push-timeout.next': 'Aparece um novo número. Digite-o no aplicativo.',
  'push-timeout.stuck.1':
    'O telefone está sem conexão? “{otherWay}” leva a um código do aplicativo, que não precisa dela.',

  'push-denied.title': 'A solicitação foi recusada',
  'push-denied.what': 'Alguém escolheu “não” no telefone.',
  'push-denied.do.1': 'Se foi engano, comece a entrada de novo ou escolha “{otherWay}”.',
  'push-denied.do.2':
    'Se não foi você que começou esta entrada, alguém sabe sua senha: altere-a e avise sua organização.',
  'push-denied.next': 'Aparece um novo número. Digite-o no aplicativo.',

  'call-waiting.title': 'Atenda a ligação',
  'call-waiting.what': 'A Microsoft está ligando para o telefone que você registrou.',
  'call-waiting.do.1': 'Atenda, ouça e pressione #. Não é preciso digitar nada nesta página.',
  'call-waiting.do.2': 'Se você não estiver entrando neste momento, desligue.',
  'call-waiting.next': 'Esta página segue sozinha.',
  'call-waiting.stuck.1': 'Nenhuma ligação em um minuto? “{otherWay}” leva aos seus outros métodos.',

  'code-entry.title': 'Digite o código',
  'code-entry.what.totp': 'A Microsoft pede os seis dígitos que seu aplicativo autenticador mostra.',
  'code-entry.what.sms': 'A Microsoft enviou seis dígitos ao seu telefone.',
  'code-entry.what.voice': 'A Microsoft está ligando para o seu telefone para ditar um código.',
  'code-entry.what.any': 'A Microsoft pede um código, do aplicativo autenticador ou de uma mensagem.',
  'code-entry.do.totp': 'Abra o aplicativo, encontre esta conta, digite os seis dígitos dela e escolha “{codeSubmit}”.',
  'code-entry.do.sms': 'Espere a mensagem, digite os seis dígitos dela e escolha “{codeSubmit}”.',
  'code-entry.do.voice': 'Atenda, digite os dígitos que ouvir e escolha “{codeSubmit}”.',
  'code-entry.do.any': 'Leia a frase da própria página: ela diz onde está o código. Digite-o e escolha “{codeSubmit}”.',
  'code-entry.next': 'Se o código estiver certo, você entra.',
  'code-entry.stuck.totp.1':
    'Recusado? Espere o próximo código: cada um vale meio minuto e funciona uma só vez. Deixe o telefone acertar o relógio sozinho.',
  'code-entry.stuck.totp.2':
    'Há várias contas no aplicativo? Use a que tem o nome da sua organização. “{otherWay}” leva aos seus outros métodos.',
  'code-entry.stuck.sms.1':
    'Nada depois de um minuto? Confira o sinal e os remetentes bloqueados; o código também pode vir pelo WhatsApp. Use apenas a mensagem mais recente: um código dura cinco minutos.',
  'code-entry.stuck.sms.2': '“{otherWay}” envia outro ou leva aos seus outros métodos.',
  'code-entry.stuck.voice.1': 'Nenhuma ligação em um minuto? Veja se o telefone não está no modo silencioso.',
  'code-entry.stuck.voice.2': '“{otherWay}” leva aos seus outros métodos.',
  'code-entry.stuck.any.1':
    'Recusado? Use apenas o código mais recente e, se ele vier do aplicativo, espere o próximo.',
  'code-entry.stuck.any.2': '“{otherWay}” leva aos seus outros métodos.',

  'method-chooser.title': 'Escolha como provar que é você',
  'method-chooser.what': 'A Microsoft lista os métodos que você registrou.',
  'method-chooser.do.1': 'Escolha um que você tenha à mão:',
  'method-chooser.next': 'Em seguida vem um número, um campo para um código ou uma ligação.',
  'method-chooser.stuck.1':
    'Falta algum? Só aparecem métodos registrados e permitidos para entrar. O e-mail não é um deles.',

  'confirm-contact.title': 'Confirme seu número ou e-mail',
  'confirm-contact.what': 'Antes de enviar um código, a Microsoft quer ver se você sabe para onde ele vai.',
  'confirm-contact.do.1': 'Preencha o que a página pede, exatamente como você registrou, e escolha “{contactSend}”.',
  'confirm-contact.next': 'O código é enviado, e aparece um campo para ele.',
  'confirm-contact.stuck.1': 'O número ou o endereço não é mais seu? Volte e escolha outro método.',

  // Registration
  'setup-step.title': 'Registre um método',
  'setup-step.what': 'O assistente conduz você por um método, passo a passo.',
  'setup-step.do.1': 'Faça o que a página diz e escolha “{stepNext}”.',
  'setup-step.next': 'No fim você vê “êxito”, ou começa o próximo método.',
  'setup-step.stuck.1': '“{stepNext}” está cinza? Ainda falta fazer algo nesta página, muitas vezes no telefone.',

  'setup-app-install.title': 'Obtenha o aplicativo',
  'setup-app-install.what': 'O assistente começa com um aplicativo autenticador no seu telefone.',
  'setup-app-install.do.1':
    'No telefone, instale o aplicativo pela loja oficial de aplicativos do iPhone ou do Android.',
  'setup-app-install.do.2': 'Quando estiver instalado, escolha “{stepNext}” nesta página.',
  'setup-app-install.next': 'Depois a página mostra como adicionar sua conta e um código QR.',
  'setup-app-install.stuck.1': 'Já tem o aplicativo? É só continuar: um aplicativo pode ter várias contas.',

  'setup-app-account.title': 'Adicione sua conta no aplicativo',
  'setup-app-account.what': 'O aplicativo precisa estar pronto antes que o código QR apareça.',
  'setup-app-account.do.1':
    'No aplicativo, escolha +, depois “Conta corporativa ou de estudante” e “Digitalizar código QR”. Permita a câmera e as notificações.',
  'setup-app-account.do.2': 'Depois escolha “{stepNext}” nesta página.',
  'setup-app-account.next': 'O código QR aparece nesta página.',
  'setup-app-account.stuck.1': 'Não vê o +? Ele fica no alto da lista de contas do aplicativo.',

  'setup-app-qr.title': 'Leia o código QR',
  'setup-app-qr.what':
    'Esta imagem liga o aplicativo à sua conta. Ela é só sua: não a mostre a ninguém nem tire foto dela.',
  'setup-app-qr.do.1': 'Leia a imagem de dentro do aplicativo autenticador, não só com a câmera.',
  'setup-app-qr.do.2': 'Quando o aplicativo mostrar sua conta, escolha “{stepNext}”.',
  'setup-app-qr.next': 'Depois a página testa o aplicativo, com um número ou um código.',
  'setup-app-qr.stuck.1': 'Não consegue ler? “{qrToggle}” mostra o mesmo em texto, para você digitar no aplicativo.',

  'setup-app-key.title': 'Adicione a conta manualmente',
  'setup-app-key.what': 'A página mostra em texto o que o código QR contém. Trate esse texto como uma senha.',
  'setup-app-key.do.1':
    'No aplicativo, escolha a entrada manual e copie o texto exatamente. Espaços e maiúsculas não importam.',
  'setup-app-key.do.2': 'Quando o aplicativo mostrar sua conta, escolha “{stepNext}”.',
  'setup-app-key.next': 'Depois a página testa o aplicativo.',
  'setup-app-key.stuck.1':
    'Um código e um endereço da web são para o Microsoft Authenticator; um nome de conta e uma chave secreta são para outros aplicativos. Se o seu pedir o outro tipo, volte.',

  'setup-app-code.title': 'Teste o código do aplicativo',
  'setup-app-code.what': 'A página verifica se seu aplicativo gera os códigos certos.',
  'setup-app-code.do.1': 'Digite os seis dígitos que o aplicativo mostra para esta conta e escolha “{stepNext}”.',
  'setup-app-code.next': 'Com isso, o aplicativo fica registrado.',
  'setup-app-code.stuck.1':
    'Recusado? Espere o próximo código: cada um vale meio minuto. Deixe o telefone acertar o relógio sozinho.',
  'setup-app-code.stuck.2':
    'Há várias contas no aplicativo? O código precisa ser o da conta que você acabou de adicionar.',

  'setup-app-number.title': 'Teste a notificação',
  'setup-app-number.what':
    'A Microsoft envia uma primeira solicitação ao seu aplicativo. A página mostra um número para ela.',
  'setup-app-number.do.1': 'Abra o aplicativo e digite o número desta página na solicitação.',
  'setup-app-number.do.2': 'Quando a página disser que foi aprovada, escolha “{stepNext}”.',
  'setup-app-number.next': 'Com isso, o aplicativo fica registrado.',
  'setup-app-number.stuck.1':
    'Nenhuma solicitação? Abra o aplicativo e puxe a tela para baixo para atualizar; veja se as notificações estão permitidas.',
  'setup-app-number.stuck.2': 'Há várias contas no aplicativo? A solicitação é para a que você acabou de adicionar.',

  'setup-phone.title': 'Registre seu número de telefone',
  'setup-phone.what': 'A Microsoft vai enviar um SMS para este número ou ligar para ele.',
  'setup-phone.do.1': 'Escolha o país e digite o número sem o primeiro zero.',
  'setup-phone.do.2': 'Escolha SMS ou ligação e depois “{stepNext}”.',
  'setup-phone.next': 'Chega um código por SMS, ou o telefone toca.',
  'setup-phone.stuck.1': 'Números que existem só na internet não são aceitos. Use um número de celular de verdade.',

  'setup-phone-code.title': 'Digite o código do SMS',
  'setup-phone-code.what': 'A Microsoft enviou seis dígitos para o número informado.',
  'setup-phone-code.do.1': 'Digite os dígitos e escolha “{stepNext}”.',
  'setup-phone-code.next': 'Com isso, o número fica registrado.',
  'setup-phone-code.stuck.1':
    'Nada depois de um minuto? Confira o número na página, o sinal e os remetentes bloqueados.',
  'setup-phone-code.stuck.2': 'Número errado? Escolha “{stepBack}”. Se chegaram vários SMS, use o mais recente.',

  'setup-phone-call.title': 'Atenda a ligação',
  'setup-phone-call.what': 'A Microsoft está ligando para o número informado.',
  'setup-phone-call.do.1': 'Atenda e pressione #.',
  'setup-phone-call.next': 'Com isso, o número fica registrado.',
  'setup-phone-call.stuck.1': 'Nenhuma ligação, ou outro telefone tocou? Escolha “{stepBack}” e confira o número.',

  'setup-email.title': 'Registre um e-mail',
  'setup-email.what': 'Com este e-mail você pode redefinir a senha quando não conseguir entrar.',
  'setup-email.do.1':
    'Digite um e-mail pessoal que você consiga abrir sem esta conta, não o de trabalho. Depois escolha “{stepNext}”.',
  'setup-email.next': 'Um código é enviado para lá.',
  'setup-email.stuck.1':
    'Ninguém do trabalho escreve para este e-mail: ele só é usado para códigos e avisos sobre sua senha.',

  'setup-email-code.title': 'Digite o código do e-mail',
  'setup-email-code.what': 'A Microsoft enviou seis dígitos para o e-mail informado.',
  'setup-email-code.do.1': 'Abra essa caixa de entrada em outra guia, volte, digite os dígitos e escolha “{stepNext}”.',
  'setup-email-code.next': 'Com isso, o e-mail fica registrado.',
  'setup-email-code.stuck.1': 'Nada depois de um minuto? Olhe na pasta de spam. Um código dura cinco minutos.',
  'setup-email-code.stuck.2': 'Errou o endereço? Escolha “{stepBack}”.',

  'setup-done.title': 'Método registrado',
  'setup-done.what': 'Deu certo. A página mostra o que está registrado agora.',
  'setup-done.do.1': 'Escolha “{stepNext}” até a última página. Se parar antes, o registro pode ser pedido de novo.',
  'setup-done.stuck.1':
    'Perguntam de novo mais tarde? Então falta um segundo método, ou a última página não foi alcançada.',
  'setup-done.next': 'Se for preciso outro método, o assistente continua com ele. Se não, você entra.',

  'method-picker.title': 'Escolha um método para adicionar',
  'method-picker.what': 'A página lista o que sua organização permite registrar.',
  'method-picker.do.1': 'Escolha um que você ainda não tenha.',
  'method-picker.next': 'Começa um assistente curto para ele.',
  'method-picker.stuck.1': 'Falta algum? Sua organização não o permite, ou você já o tem.',

  'security-info.title': 'Seus métodos',
  'security-info.what': 'Esta página lista os métodos que você registrou.',
  'security-info.do.1': 'Para adicionar um, escolha “{addMethod}”.',
  'security-info.do.2': 'Antes de trocar de telefone, adicione o novo enquanto o antigo ainda funciona.',
  'security-info.do.3': 'Exclua o que você não tem mais: um telefone ou e-mail antigo.',
  'security-info.stuck.1':
    'A página pede um telefone que você não tem mais? Escolha outro método ali; se não houver, sua organização precisa ajudar.',

  // Reset
  'reset-start.title': 'Volte para sua conta',
  'reset-start.what': 'Aqui você define uma nova senha sem a antiga.',
  'reset-start.do.1': 'Digite seu e-mail de trabalho completo.',
  'reset-start.do.2': 'Digite os caracteres da imagem ou ouça-os. Depois escolha “{resetNext}”.',
  'reset-start.next': 'Em seguida, você prova que é você, com métodos que registrou, e escolhe uma nova senha.',
  'reset-start.stuck.1': 'Não consegue ler a imagem? Peça uma nova ou use o áudio.',
  'reset-start.stuck.2':
    'Nenhum método registrado? Então você não pode redefinir a senha: sua organização precisa fazer isso.',

  'reset-unlock-choice.title': 'Esquecida ou bloqueada?',
  'reset-unlock-choice.what': 'A página pergunta por que você não consegue entrar.',
  'reset-unlock-choice.do.1':
    'Esqueceu: escolha “Esqueci minha senha”. Você define uma nova, e a conta é desbloqueada.',
  'reset-unlock-choice.do.2':
    'Sabe a senha, mas a conta está bloqueada: escolha “Sei minha senha, mas ainda não consigo entrar”.',
  'reset-unlock-choice.next': 'Nos dois casos, em seguida você prova que é você.',
  'reset-unlock-choice.stuck.1': 'Em dúvida? Diga que esqueceu a senha: isso ajuda nos dois casos.',

  'reset-verify.title': 'Prove que é você',
  'reset-verify.what': 'A página pede que você prove que é você, com métodos que registrou.',
  'reset-verify.do.1': 'Escolha um método que tenha à mão e faça o que a página diz.',
  'reset-verify.do.2': 'Para SMS ou ligação, digite antes o número inteiro, exatamente como você o registrou.',
  'reset-verify.next': 'Depois das provas, você escolhe uma nova senha.',
  'reset-verify.stuck.1': '“O número não corresponde”? Digite-o com + e o código do país, sem o primeiro zero.',
  'reset-verify.stuck.2':
    'Não chega nada? Espere dez segundos: aparecem “Tente novamente” e “Contate seu administrador”. O segundo envia uma mensagem à sua organização.',
  'reset-verify.stuck.3': 'Vá com calma: depois de cinco erros, um método fica fechado por um dia.',

  'reset-code.title': 'Digite o código',
  'reset-code.what': 'A página pede o código do método que você escolheu.',
  'reset-code.do.1': 'Digite o código mais recente. Ele dura cinco minutos; um do aplicativo, meio minuto.',
  'reset-code.next': 'Depois vem a segunda prova ou a nova senha.',
  'reset-code.stuck.1': 'Nada depois de um minuto? Se for e-mail, olhe na pasta de spam; se for SMS, confira o sinal.',
  'reset-code.stuck.2': 'Depois de cinco erros, um método fica fechado por um dia: escolha outro método antes disso.',

  'reset-new-password.title': 'Escolha uma nova senha',
  'reset-new-password.what': 'Você provou que é você. Agora defina a nova senha.',
  'reset-new-password.do.1':
    'Digite-a duas vezes. Use pelo menos 8 caracteres, de três destes tipos: minúsculas, maiúsculas, números, símbolos.',
  'reset-new-password.do.2':
    'Evite seu nome, o nome da sua organização e palavras comuns. Só são permitidos letras simples, sem acentos, números e símbolos.',
  'reset-new-password.next': 'Você já pode entrar com ela; em algumas organizações, leva dois minutos.',
  'reset-new-password.stuck.1':
    'Recusada, embora pareça forte? Ela contém uma palavra ou um padrão comum. Tente várias palavras sem relação entre si.',
  'reset-new-password.stuck.2':
    'Sua organização pode ter regras mais rígidas do que a página mostra: faça uma senha mais longa.',

  'reset-done.title': 'Sua senha é nova',
  'reset-done.what': 'A senha foi redefinida. Em geral, um aviso é enviado aos seus endereços.',
  'reset-done.do.1': 'Volte e entre com a nova. Troque-a também no telefone e no programa de e-mail.',
  'reset-done.stuck.1':
    'Ainda não foi aceita? Espere dois minutos. Senhas antigas salvas em um telefone podem bloquear a conta de novo.',

  'reset-unavailable.title': 'Você não pode redefinir a senha por conta própria',
  'reset-unavailable.what': 'A página diz que não é possível redefinir a senha da sua conta.',
  'reset-unavailable.do.1':
    'Agora só sua organização pode ajudar: o link da página para o administrador envia uma mensagem a ela.',
  'reset-unavailable.do.2': 'Abra “Código de suporte” na página, copie o que aparecer e envie junto.',
  'reset-unavailable.stuck.1': 'Confira se você digitou seu e-mail de trabalho, não um pessoal.',

  'reset-throttled.title': 'Tentativas demais',
  'reset-throttled.what': 'Houve tentativas demais, e a página fica fechada para você por um tempo.',
  'reset-throttled.do.1': 'Pare de tentar por agora: ela abre de novo depois de 24 horas.',
  'reset-throttled.stuck.1': 'Se não puder esperar, sua organização pode definir uma nova senha para você.',

  'reset-error.title': 'A página informa um erro',
  'reset-error.what': 'Não foi possível concluir a redefinição. Sua senha antiga continua valendo.',
  'reset-error.do.1': 'Espere alguns minutos e comece de novo.',
  'reset-error.stuck.1': 'Abra “Código de suporte” na página, copie o que aparecer e envie à sua organização.',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'Entrar',
  'own-sign-in.what': 'Esta é uma página da sua organização. Ela pergunta quem você é.',
  'own-sign-in.do.1': 'Faça o que a página diz e escolha “{elementSubmit}”.',
  'own-sign-in.next': 'Depois, pode ser preciso aprovar no telefone ou digitar um código.',
  'own-sign-in.stuck.1': 'Esqueceu a senha? A página oferece um jeito de definir uma nova.',

  'own-wait.title': 'Um momento',
  'own-wait.what': 'A página está trabalhando. Não há nada para digitar nem resolver.',
  'own-wait.do.1': 'Deixe esta janela aberta e na frente.',
  'own-wait.next': 'Esta página segue sozinha.',
  'own-wait.stuck.1':
    'Nada depois de um minuto? Recarregue a página: ela continua de onde você estava, ou deixa você começar de novo.',

  'own-choose.title': 'Escolha como provar que é você',
  'own-choose.what': 'A página pede que você prove que é você, com métodos que registrou.',
  'own-choose.do.1': 'Escolha um método que tenha à mão e faça o que a página diz.',
  'own-choose.next': 'Em seguida vem um número, um campo para um código ou uma ligação.',
  'own-choose.stuck.1':
    'Falta alguma coisa? Só aparecem os métodos que contam aqui. Se você não tem nenhum deles, sua organização precisa ajudar.',

  'own-number.title': 'Confirme seu número ou e-mail',
  'own-number.what': 'Antes de um SMS ou de uma ligação, a página quer ver que você conhece o número.',
  'own-number.do.1': 'Preencha o que a página pede, exatamente como você registrou, e escolha “{elementSubmit}”.',
  'own-number.next': 'Chega um código por SMS, ou o telefone toca.',

  'own-code.title': 'Digite o código',
  'own-code.what': 'A página pede um código, do seu aplicativo autenticador ou de uma mensagem.',
  'own-code.do.1': 'Leia a frase da própria página: ela diz onde está o código. Digite-o e escolha “{elementSubmit}”.',
  'own-code.next': 'Se o código estiver certo, a página passa para a próxima etapa.',
  'own-code.stuck.1': 'Recusado? Use apenas o código mais recente e, se ele vier do aplicativo, espere o próximo.',
  'own-code.stuck.2': 'Nada depois de um minuto? Se for e-mail, olhe na pasta de spam; se for SMS, confira o sinal.',

  'own-call.title': 'Atenda a ligação',
  'own-call.what': 'Estão ligando para o seu telefone.',
  'own-call.do.1': 'Atenda, ouça e pressione #. Não é preciso digitar nada nesta página.',
  'own-call.next': 'Esta página segue sozinha.',
  'own-call.stuck.1': 'Nenhuma ligação em um minuto? A página oferece outra, ou outro método.',

  'own-passkey.title': 'Use sua chave de acesso',
  'own-passkey.what': 'A página pede ao navegador uma chave de acesso ou uma chave de segurança.',
  'own-passkey.do.1': 'Escolha “{elementSubmit}” e siga o que o navegador pede: dedo, rosto, PIN ou um toque na chave.',
  'own-passkey.next': 'Esta página segue sozinha.',
  'own-passkey.stuck.1':
    'A chave de acesso está em outro dispositivo? O navegador oferece usar um telefone. Ou escolha outro método.',

  'own-approve.title': 'Digite este número no aplicativo',
  'own-approve.what':
    'Um pedido foi enviado ao dispositivo emparelhado. O número mostra que a página e o dispositivo andam juntos.',
  'own-approve.do.1': 'Abra o Twofold, ou o aplicativo, nesse dispositivo.',
  'own-approve.do.2':
    'Digite o número desta página na solicitação e confirme. Ele é digitado, não escolhido em uma lista.',
  'own-approve.next': 'Esta página segue sozinha.',
  'own-approve.stuck.1':
    'Nenhum pedido? Abra o dispositivo e olhe: nem sempre chega um aviso. A página oferece um novo, ou outro método.',

  'own-pair.title': 'Emparelhe seu dispositivo',
  'own-pair.what':
    'A página mostra um link, como imagem ou como texto, que prende um dispositivo à sua conta. Ele é só para você: não o mostre a ninguém.',
  'own-pair.do.1': 'Escaneie a imagem com esse dispositivo, ou abra o link nele.',
  'own-pair.next': 'Depois a página faz um teste, com um número para digitar.',
  'own-pair.stuck.1':
    'Nada acontece? A imagem expira depois de alguns minutos: peça uma nova, ou escolha outro método.',

  'own-more-info.title': 'Mais informações necessárias',
  'own-more-info.what':
    'Sua organização pede que você registre formas de provar que é você. Elas servem para entrar e para redefinir uma senha esquecida.',
  'own-more-info.do.1': 'Tenha o telefone à mão e escolha “{elementSubmit}”.',
  'own-more-info.do.2': 'Se puder, use um computador: é preciso ler uma imagem da tela com o telefone.',
  'own-more-info.next': 'Um assistente pede um método após o outro e mostra “concluído” no fim.',
  'own-more-info.stuck.1':
    'Esta página sempre volta? Ela volta até haver métodos suficientes registrados: vá até a última página do assistente.',

  'own-add.title': 'Registre um método',
  'own-add.what': 'A página propõe um método. Os outros ficam atrás do link para um método diferente.',
  'own-add.do.1': 'Faça o que a página diz e escolha “{elementSubmit}”.',
  'own-add.next': 'No fim você vê “êxito”, ou começa o próximo método.',
  'own-add.stuck.1': 'Algo não pode ser escolhido? A página diz por quê: talvez outro método tenha de vir primeiro.',

  'own-app.title': 'Leia o código QR',
  'own-app.what': 'Esta imagem liga o aplicativo à sua conta. Ela é só sua: não a mostre a ninguém nem tire foto dela.',
  'own-app.do.1': 'Leia a imagem de dentro do aplicativo autenticador, não só com a câmera.',
  'own-app.do.2': 'Digite os seis dígitos que o aplicativo mostra para esta conta e escolha “{elementSubmit}”.',
  'own-app.next': 'Com isso, o aplicativo fica registrado.',
  'own-app.stuck.1': 'Não consegue escanear? A página mostra o mesmo como uma chave para digitar no aplicativo.',
  'own-app.stuck.2':
    'Recusado? Espere o próximo código: cada um vale meio minuto. Deixe o telefone acertar o relógio sozinho.',

  'own-codes.title': 'Guarde seus códigos de recuperação',
  'own-codes.what':
    'Cada um destes códigos funciona uma vez, quando não há mais nada à mão. Eles só são mostrados agora.',
  'own-codes.do.1':
    'Imprima-os ou coloque-os em um gerenciador de senhas, não só no telefone. Depois diga que você os tem.',
  'own-codes.stuck.1': 'Perdeu depois? Crie um novo conjunto na página dos seus métodos: ele substitui este.',

  'own-review.title': 'Está tudo certo?',
  'own-review.what': 'Esta página lista os métodos que você registrou.',
  'own-review.do.1':
    'Confira: um número antigo ou um telefone perdido pode deixar você de fora. Se tudo estiver certo, escolha “{elementSubmit}”.',
  'own-review.stuck.1': 'Algo errado? Mude agora: a página leva à lista dos seus métodos.',

  'own-manage.title': 'Seus métodos',
  'own-manage.what': 'Esta página lista os métodos que você registrou.',
  'own-manage.do.1': 'Antes de trocar de telefone, adicione o novo enquanto o antigo ainda funciona.',
  'own-manage.do.2': 'Exclua o que você não tem mais: um telefone ou e-mail antigo.',
  'own-manage.stuck.1': 'Há algo que você não adicionou? Remova, redefina sua senha e avise sua organização.',

  'own-new-password.title': 'Escolha uma nova senha',
  'own-new-password.what': 'Você provou que é você. Agora defina a nova senha.',
  'own-new-password.do.1':
    'Digite-a e veja a lista de regras: cada uma é marcada quando é cumprida. Depois escolha “{elementSubmit}”.',
  'own-new-password.next': 'Depois você entra com ela, também nos seus outros dispositivos.',
  'own-new-password.stuck.1':
    'Recusada, embora pareça forte? Ela contém uma palavra ou um padrão comum. Tente várias palavras sem relação entre si.',

  'own-ended.title': 'Não deu para continuar',
  'own-ended.what': 'A página não pôde continuar. O que já estava pronto fica como está.',
  'own-ended.do.1':
    'Leia o motivo na página. Se ela oferecer começar de novo, faça isso; se citar sua organização, só ela pode ajudar.',
  'own-ended.stuck.1': 'Acaba sempre assim? Feche as outras guias desta página e comece em uma nova.',

  // Codes on error pages
  'code.locked':
    'A conta está bloqueada por um tempo após tentativas demais, ou o endereço de onde você acessa está bloqueado. Espere alguns minutos ou redefina sua senha.',
  'code.wrongPassword': 'O e-mail ou a senha está errado. Confira os dois ou redefina sua senha.',
  'code.expiredPassword': 'Sua senha expirou. Entre mais uma vez para alterá-la ou redefina-a.',
  'code.changePassword': 'Outras pessoas podem saber sua senha, e ela precisa ser alterada. Redefina-a agora.',
  'code.disabled': 'Esta conta está desativada. Só sua organização pode ativá-la.',
  'code.unknownAccount':
    'Nenhuma conta com este endereço é conhecida aqui. Veja se há algum erro de digitação e use seu e-mail de trabalho.',
  'code.otherOrganisation':
    'Você entrou com uma conta de outra organização ou com uma conta pessoal. Saia e entre com a conta certa.',
  'code.register': 'Você precisa registrar seus métodos primeiro. Entre em um navegador e siga o assistente.',
  'code.registerBlockedByRisk':
    'O registro não é permitido agora, porque esta entrada parece arriscada. Sua organização pode liberar você.',
  'code.registerElsewhere':
    'Sua organização só permite o registro pela rede dela, por certos dispositivos ou com um passe que ela fornece.',
  'code.secondFactor': 'Uma segunda prova é necessária ou expirou. Entre de novo e conclua essa etapa.',
  'code.phoneLimit': 'Foram pedidas ligações demais. Espere alguns minutos ou use o aplicativo.',
  'code.tryAgain': 'Houve um problema momentâneo do lado da Microsoft. Tente de novo.',
  'code.signInAgain': 'Sua sessão terminou, muitas vezes porque a senha foi alterada. Entre de novo.',
  'code.notAssigned': 'Você não está na lista de pessoas deste aplicativo. Sua organização pode incluir você.',
  'code.blocked': 'Uma regra da sua organização não permite esta entrada daqui ou com este aplicativo.',
  'code.blockedByRisk':
    'Sua conta está bloqueada porque parece que outra pessoa a está usando. Avise sua organização imediatamente.',
  'code.device':
    'Sua organização só permite dispositivos gerenciados por ela. Use o computador do trabalho ou peça que este seja registrado.',
  'code.approvedApp': 'Este aplicativo não é permitido. Use o que sua organização indica, como o Outlook.',
  'code.consent':
    'O aplicativo não está aprovado na sua organização. Peça a aprovação; não procure um jeito de contornar isso.',
  'code.application':
    'O aplicativo ou o link está mal configurado. Não há nada de errado com sua conta: avise quem cuida do aplicativo.',
  'code.officeUnreachable':
    'A Microsoft não consegue acessar os servidores da sua organização. Tente de novo mais tarde.',
  'code.hours': 'Sua organização só permite entrar em certos horários.',
  'code.wrongCurrentPassword': 'A senha atual está errada. Digite-a de novo ou redefina-a.',
  'code.weakPassword':
    'A nova senha é fácil demais de adivinhar ou quebra uma regra. Escolha uma mais longa, sem nomes nem palavras comuns.',
  'code.passwordDelay':
    'A nova senha já está salva em um lugar, mas ainda não em todos. Espere alguns minutos e depois entre.',
  'code.deviceCode': 'O código do outro dispositivo está errado ou expirou. Comece de novo nesse dispositivo.',
  'code.resetOff': 'Redefinir a própria senha está desativado na sua organização.',
  'code.resetNotSetUp': 'A redefinição não está totalmente configurada na sua organização.',
  'code.resetLicence': 'Sua conta não tem licença para a redefinição.',
  'code.resetGroup': 'Sua conta não está no grupo de pessoas que podem redefinir a própria senha.',
  'code.resetNotEnough': 'Há métodos de menos registrados para sua conta.',
  'code.resetUnreachable':
    'A Microsoft não consegue acessar os servidores da sua organização. Tente de novo mais tarde.',
  'code.other': 'Este código não é conhecido aqui. Copie-o para quem for ajudar você.',

  // The checklist
  'checklist.title': 'Sua configuração',
  'checklist.lead': 'Marque o que você já registrou. Isso fica neste dispositivo e faz a ajuda se ajustar a você.',
  'checklist.reset-only': 'só para redefinir',
  'checklist.sign-in-only': 'não serve para redefinir',
  'checklist.until': 'até {date}',
  'checklist.next': 'O que fazer a seguir',
  'checklist.first-time': 'Registre seus métodos',
  'checklist.page': 'A página em primeiro plano',
  'checklist.here': 'Ela mostra: {title}',
  'checklist.topics': 'Bom saber',
  'checklist.pick': 'Ajuda onde o Twofold não pode aparecer na página',
  'checklist.pick-lead':
    'Alguns navegadores não deixam extensões agir em certas páginas, e nenhuma extensão funciona dentro do Outlook, do Word ou do Teams. Escolha o que você vê lá.',
  'checklist.entra': 'Entrar',
  'checklist.security-info': 'Registrar',
  'checklist.reset': 'Redefinir a senha',
  'ui.pages': 'Páginas da sua organização',
  'ui.pages-lead':
    'Algumas organizações têm páginas próprias para registrar e redefinir. O Twofold só ajuda ali onde você permite, e só ao lado dos próprios formulários. Ele não lê nada do que você digita.',
  'ui.pages-here': 'A página na frente é de {host}.',
  'ui.pages-wanted': 'Sua organização pede estas. Elas ficam desligadas até você permitir:',
  'ui.pages-granted': 'Permitidas:',
  'ui.pages-none': 'Nenhuma página foi permitida ainda.',
  'ui.pages-address': 'Endereço da página',
  'ui.pages-allow-address': 'Permitir',
  'ui.pages-allow': 'Permitir em {host}',
  'ui.pages-withdraw': 'Parar em {host}',
  'ui.pages-refused': 'Nada mudou: o navegador não recebeu permissão.',
  'address.genuine': 'Um endereço de entrada autêntico da Microsoft.',
  'address.insecure': 'O nome está certo, mas a conexão não é segura. Não digite nada aqui.',
  'address.pretending':
    'Cuidado: este endereço usa o nome da Microsoft, ou letras parecidas, e não é um endereço de entrada da Microsoft. Não digite nenhuma senha aqui.',
  'address.other': 'Não é um endereço de entrada da Microsoft.',

  'topic.desktop.title': 'Veio do Outlook, do Word ou do Teams?',
  'topic.desktop.what': 'Dentro desses programas, não há como mostrar o caminho a você. Neste navegador é mais fácil.',
  'topic.desktop.do.1': 'Deixe a janela do programa como está e abra o link abaixo neste navegador.',
  'topic.desktop.do.2': 'Entre e registre seus métodos aqui, até a última página.',
  'topic.desktop.do.3': 'Depois feche a janela do programa e entre nele de novo.',
  'topic.desktop.stuck.1': 'Esqueceu a senha? Redefina-a aqui primeiro e depois use a nova no programa.',

  'topic.new-phone.title': 'Um telefone novo',
  'topic.new-phone.what': 'Um aplicativo autenticador nem sempre passa sozinho para um telefone novo.',
  'topic.new-phone.do.1': 'Guarde o telefone antigo até o novo funcionar.',
  'topic.new-phone.do.2': 'Abra a lista dos seus métodos, adicione o aplicativo do telefone novo e teste-o.',
  'topic.new-phone.do.3': 'Só então exclua o antigo da lista.',
  'topic.new-phone.stuck.1':
    'Já não tem o telefone antigo? Entre com outro método. Se não houver nenhum, sua organização precisa redefinir seus métodos.',
}
