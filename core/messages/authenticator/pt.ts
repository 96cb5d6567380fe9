// The authenticator in Portuguese (Brazil); people are addressed as “você”.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const pt: Translation<typeof en> = {
  // Around everything
  'tab.codes': 'Códigos',
  'tab.set-up': 'Sua configuração',
  tabs: 'Partes do Twofold',
  'popup.version': 'Versão {version}',
  'popup.looking': 'Verificando a guia da frente…',
  'popup.running': 'O Twofold funciona na guia da frente.',
  'popup.not-running':
    'O Twofold não funciona na guia da frente: ela não é um dos sites de entrada abaixo, ou já estava aberta antes da extensão.',
  'popup.sites': 'Sites de entrada em que o Twofold funciona',
  back: 'Voltar',
  cancel: 'Cancelar',
  continue: 'Continuar',
  save: 'Salvar',
  close: 'Fechar',
  copy: 'Copiar',
  copied: 'Copiado',
  print: 'Imprimir',
  'open-in-tab': 'Abrir em uma guia',
  working: 'Um momento…',

  // First run
  'first.step': 'Etapa {step} de 3',
  'first.what.title': 'Códigos de entrada, guardados neste navegador',
  'first.what.text':
    'O Twofold gera os códigos curtos que os sites pedem além da senha. Suas contas ficam criptografadas neste computador e não são enviadas a lugar nenhum.',
  'first.for.title': 'Ele protege você de',
  'first.for.1': 'quem tem apenas a sua senha, seja como for que a conseguiu',
  'first.for.2': 'quem encontra este computador ou uma cópia do disco: sem a senha do cofre, nada se abre',
  'first.for.3':
    'sites que se passam por outros: os códigos só são preenchidos no endereço exato em que você adicionou a conta',
  'first.not.title': 'Ele não protege você de',
  'first.not.1': 'quem controla este computador enquanto o cofre está aberto',
  'first.not.2':
    'perder as duas coisas de uma vez: aqui, senha e código estão em uma só máquina. Um telefone ou uma chave de segurança os mantém separados.',
  'first.not.3': 'uma página falsa em que você mesmo digita um código',
  'first.password.title': 'Escolha uma senha para o cofre',
  'first.password.text':
    'Ela abre seus códigos neste computador. Pelo menos 8 caracteres; o melhor são algumas palavras que não combinam. Ninguém pode redefini-la.',
  'first.passkey': 'Usar uma chave de acesso',
  'first.passkey.text':
    'Sua digital, seu rosto ou o PIN do dispositivo abre o cofre, com um código de recuperação como segunda forma.',
  'first.code.title': 'Seu código de recuperação',
  'first.code.text':
    'Ele abre o cofre quando a senha é esquecida. É mostrado só desta vez. Anote-o ou imprima-o, e guarde-o longe deste computador.',
  'first.code.kept': 'Eu o anotei ou imprimi',
  'first.backup.text':
    'Falta uma coisa: um backup. Adicione sua primeira conta, e o Twofold vai oferecer salvar um arquivo criptografado que só sua senha ou seu código de recuperação abre.',
  'first.done': 'Abrir meu cofre',

  // Passwords and other ways in
  password: 'Senha',
  'password.new': 'Nova senha',
  'password.again': 'A mesma outra vez',
  'password.show': 'Mostrar',
  'password.hide': 'Ocultar',
  'password.differs': 'As duas não são iguais.',
  'password.too-short': 'Pelo menos 8 caracteres, por favor.',
  'password.too-long': 'Uma senha não pode ser tão longa aqui.',
  'password.easily-guessed':
    'Essa está entre as primeiras que qualquer um tentaria. Acrescente uma ou duas palavras incomuns.',
  'way.password': 'Senha',
  'way.passkey': 'Chave de acesso',
  'way.recovery': 'Código de recuperação',
  'passkey.name': 'Cofre do Twofold',
  'passkey.cancelled': 'A chave de acesso não foi usada. Tente de novo ou escolha outra forma.',
  'passkey.no-prf': 'As chaves de acesso deste dispositivo não podem abrir um cofre. Use uma senha.',
  exists: 'Já existe um cofre neste navegador.',

  // Unlock
  'unlock.title': 'Seu cofre está bloqueado',
  unlock: 'Desbloquear',
  'unlock.passkey': 'Desbloquear com uma chave de acesso',
  'unlock.recovery': 'Usar o código de recuperação',
  'unlock.password': 'Usar a senha',
  'unlock.recovery.hint': 'Sete grupos de quatro, como você anotou.',
  'refused.wrong': 'Não está certo.',
  'refused.tries':
    'Tentativas restantes: {count}. Depois de dez senhas erradas seguidas, só o código de recuperação ou uma chave de acesso abre o cofre.',
  'refused.wait': 'Senhas erradas demais. A próxima tentativa é possível em {time}.',
  'refused.disabled':
    'Dez senhas erradas seguidas: a senha está desativada. Use o código de recuperação ou uma chave de acesso; depois você pode definir uma nova senha.',
  'refused.mistyped': 'Há um engano no código: um caractere está errado ou falta. Nada foi tentado.',
  'refused.no-such-slot': 'Este cofre não se abre dessa forma.',
  'refused.kdf-unavailable':
    'Este navegador não consegue verificar a senha agora. Feche outras janelas e tente de novo.',
  'refused.storage-failed':
    'O navegador não conseguiu gravar no armazenamento dele, então nada foi tentado. O disco está cheio?',
  'refused.no-room':
    'Não há espaço para isso no armazenamento do navegador. Nada mudou. Libere espaço no disco ou exclua contas.',
  'refused.too-many-accounts': 'Um cofre comporta no máximo 5.000 contas. Nada mudou.',
  'refused.locked-elsewhere': 'O cofre foi alterado em outro lugar. Desbloqueie-o de novo.',
  'refused.locked': 'O cofre está bloqueado.',
  'refused.last-way':
    'Esta é a última forma que não depende de um só dispositivo. Adicione antes uma senha ou um código de recuperação.',
  'refused.rolled-back':
    'O que está guardado é mais antigo do que o que havia aqui: talvez um perfil restaurado, ou uma cópia que alguém colocou aqui. Se você sabe o motivo, pode abrir o estado mais antigo.',
  'refused.damaged': 'O estado mais recente está danificado. Talvez um mais antigo ainda abra.',
  'unlock.older': 'Abrir o estado mais antigo',
  'forgotten.title': 'Definir uma nova senha',
  'forgotten.text': 'Você entrou com o código de recuperação. Se a senha se perdeu, defina uma nova agora.',
  later: 'Mais tarde',

  // A vault that cannot be opened
  'broken.damaged.title': 'O cofre está danificado',
  'broken.damaged.text':
    'O Twofold mantém duas cópias, e nenhuma está inteira. Deixe tudo como está se puder restaurar o perfil deste navegador. Caso contrário, comece de novo e traga de volta seu arquivo de backup.',
  'broken.unreadable.title': 'O cofre não pode ser lido agora',
  'broken.unreadable.text':
    'O navegador não dá acesso ao armazenamento dele. Feche todas as janelas e inicie-o de novo; nada se perde com isso.',
  'broken.try': 'Tentar de novo',
  'broken.erase': 'Apagar e começar de novo',

  // The list
  'list.label': 'Contas',
  search: 'Pesquisar',
  'search.found': 'Encontradas: {count}',
  'search.none': 'Nenhuma conta tem esse nome.',
  'list.all': 'Todas',
  'list.tag': 'Etiqueta',
  'list.empty.title': 'Nenhuma conta ainda',
  'list.empty.text': 'Adicione uma onde um site mostra um código QR ou uma chave, ou traga-as de outro aplicativo.',
  'list.no-name': 'Sem nome',
  'code.copy': 'Copiar o código de {name}:',
  'code.show': 'Mostrar o código de {name}',
  'code.next-counter': 'Gerar o próximo código de {name}',
  'code.next': 'próximo',
  'code.copied': 'O código de {name} foi copiado.',
  'code.copied-clears': 'O código de {name} foi copiado. A área de transferência será limpa em 30 segundos.',
  'code.not-copied': 'O navegador não permitiu copiar. Selecione o código e copie-o.',
  'code.lost':
    'A chave desta conta está danificada nas duas cópias. Traga-a de volta de um backup ou configure a conta de novo.',
  'account.more': 'Mais sobre {name}',
  'account.moved': '{name} agora é o número {place} de {count}.',
  lock: 'Bloquear',
  'menu.settings': 'Configurações',
  'menu.import': 'Importar',
  'menu.export': 'Fazer backup ou exportar',
  'backup.due': 'Nem tudo está em um backup ainda.',
  'backup.make': 'Fazer backup agora',

  // Adding
  add: 'Adicionar',
  'add.title': 'Adicionar uma conta',
  'add.scan': 'Ler um código QR',
  'add.scan.text': 'Da página da frente, de uma imagem ou da câmera.',
  'add.hand': 'Digitar ou colar',
  'add.hand.text': 'Uma chave de configuração ou um link que começa com otpauth.',
  'add.import': 'De outro aplicativo',
  'add.import.text': 'Um arquivo exportado de outro autenticador.',
  'field.secret': 'Chave de configuração ou link otpauth',
  'field.secret.hint': 'Letras e os dígitos de 2 a 7, como o site mostra. Espaços não importam.',
  'field.issuer': 'Site ou empresa',
  'field.account': 'Seu nome lá',
  'field.kind': 'Tipo',
  'kind.totp': 'Por tempo',
  'kind.hotp': 'Por contador',
  'kind.steam': 'Steam',
  'field.more': 'Configurações incomuns',
  'field.algorithm': 'Algoritmo',
  'field.digits': 'Dígitos',
  'field.period': 'Segundos por código',
  'field.counter': 'Próximo contador',
  'field.tags': 'Etiquetas',
  'field.tags.hint': 'Separadas por vírgulas.',
  'field.icon': 'Letras no ícone',
  'field.icon.hint': 'Uma ou duas. Vazio: as primeiras letras do nome.',
  'secret.secret-missing': 'Falta a chave.',
  'secret.secret-too-long': 'Isso é longo demais para uma chave.',
  'secret.secret-misread': 'Uma chave não tem 0, 1, 8 nem 9. Talvez sejam as letras O, I ou B: olhe de novo.',
  'secret.secret-hex': 'Isso parece uma chave hexadecimal. Peça ao site a outra forma (base32).',
  'secret.secret-not-base32': 'Alguns destes caracteres não podem estar em uma chave.',
  'secret.wrong-link': 'Este link não pode ser lido como uma conta.',
  'secret.migration': 'Este link contém várias contas. Use “De outro aplicativo”.',
  'secret.out-of-range': 'Uma das configurações está fora dos limites.',
  'check.title': 'O código funciona?',
  'check.text': 'Digite este código onde você configurou a conta. Termine lá primeiro: sem isso, a conta não vale.',
  'check.right': 'Funcionou',
  'check.wrong': 'Não funcionou',
  'check.help':
    'Em geral o relógio do computador está errado (verifique-o nas configurações), um caractere da chave é diferente, ou a página foi recarregada e mostra uma chave nova. Remova a conta e tente de novo.',
  'check.remove': 'Remover de novo',

  // One account
  'account.pin': 'Manter no topo',
  'account.place': 'Lugar na lista',
  'account.up': 'Mover para cima',
  'account.down': 'Mover para baixo',
  'account.first': 'Mover para o topo',
  'account.origins': 'Preencher somente em',
  'account.origins.none': 'Em nenhum endereço ainda: o preenchimento pergunta antes.',
  'account.origin.remove': 'Não mais em {origin}',
  'account.fill': 'Preencher na página da frente',
  'account.delete': 'Excluir',
  'account.deleted': '{name} foi excluída. A chave fica guardada por um dia.',
  undo: 'Desfazer',
  'account.back': '{name} está de volta.',

  // Settings
  'settings.title': 'Configurações',
  'settings.locking': 'Bloqueio',
  'settings.lock-after': 'Bloquear quando o computador não for usado por',
  'settings.lock-also':
    'Também bloqueia quando a tela é bloqueada, quando o computador dorme e quando o navegador fecha.',
  'settings.showing': 'Exibição',
  'settings.hide': 'Ocultar os códigos até um clique',
  'settings.next': 'Mostrar também o próximo código',
  'settings.clear': 'Limpar um código copiado da área de transferência após 30 segundos',
  'settings.clear.text':
    'Para isso o navegador pede que você deixe o Twofold ler a área de transferência: ele só apaga o que ele mesmo copiou.',
  'settings.ways': 'Formas de entrar',
  'settings.change-password': 'Mudar a senha',
  'settings.add-passkey': 'Adicionar uma chave de acesso',
  'settings.new-recovery': 'Novo código de recuperação',
  'settings.remove-way': 'Remover: {way}',
  'settings.proof': 'Sua senha atual ou o código de recuperação',
  'settings.changed': 'Pronto.',
  'settings.rotate': 'Substituir a chave do cofre',
  'settings.rotate.text':
    'Se alguém pode ter uma cópia deste cofre e uma forma de entrar. Tudo é criptografado de novo; as chaves de acesso precisam ser adicionadas outra vez, e você recebe um novo código de recuperação.',
  'settings.clock': 'Relógio',
  'settings.clock.check': 'Verificar o relógio',
  'settings.clock.text':
    'Pergunta a hora a login.microsoftonline.com. Nada mais é enviado, e nada é perguntado sem o seu clique.',
  'settings.clock.right': 'Seu relógio está certo, com margem de dois segundos.',
  'settings.clock.ahead':
    'Seu relógio está {time} adiantado. Ative a hora automática nas configurações do computador, ou os códigos serão recusados.',
  'settings.clock.behind':
    'Seu relógio está {time} atrasado. Ative a hora automática nas configurações do computador, ou os códigos serão recusados.',
  'settings.clock.failed': 'Sem resposta. Você está online?',
  'settings.state': 'Estado do cofre',
  'settings.state.check': 'Examinar tudo',
  'settings.state.whole': 'As duas cópias estão inteiras.',
  'settings.state.lost': 'Danificadas nas duas cópias, traga-as de volta de um backup: {names}',
  'settings.earlier': 'Retomar a lista de {date}',
  'settings.earlier.done': 'A lista de {date} está de volta.',
  'settings.erase': 'Apagar tudo',
  'settings.erase.text':
    'Todas as contas e todas as formas de entrar neste navegador. Só um backup as traz de volta: faça um antes.',
  'settings.erase.type': 'Digite {word} para confirmar',
  'settings.erase.word': 'APAGAR',
  'settings.managed': 'Definido pela sua organização',

  // What was repaired
  'repair.title': 'Algo foi consertado',
  'repair.copy-renewed': 'Uma das duas cópias faltava ou estava danificada e foi refeita a partir da outra.',
  'repair.copy-failed':
    'Uma das duas cópias não pode ser gravada. Suas contas estão seguras, mas faça um backup em breve.',
  'repair.change-undone': 'Uma alteração foi interrompida antes de ser feita. Ela foi desfeita; faça-a de novo.',
  'repair.change-finished': 'Uma alteração foi interrompida no meio e foi concluída.',
  'repair.older-list-used': 'A lista mais recente se perdeu; a de {date} está em uso. Veja se falta alguma coisa.',
  'repair.accounts-put-back': 'Contas que só a outra cópia conhecia e que estão de novo na lista: {count}.',
  'repair.not-repaired': 'O que foi encontrado não pôde ser salvo. Libere espaço no disco e desbloqueie de novo.',
  'repair.older-state-accepted': 'Você abriu um estado mais antigo. As alterações posteriores não estão nele.',
  'repair.secret-renewed': 'Uma chave estava danificada em uma cópia e foi renovada a partir da outra.',
  'repair.seen': 'Entendi',
}
