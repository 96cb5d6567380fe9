// What guidance says, in Japanese.
import type { Translation } from '../text.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  // Captions, where the page's own cannot be quoted
  'label.primary': '次へ',
  'label.back': 'いいえ',
  'label.proofUpNext': '次へ',
  'label.proofUpSkip': '今はスキップする',
  'label.forgotPassword': 'パスワードを忘れた場合',
  'label.cantAccess': 'アカウントにアクセスできない場合',
  'label.otherTile': '別のアカウントを使用する',
  'label.otherWay': '別の方法でサインインする',
  'label.otherCredential': 'その他のサインイン方法',
  'label.resend': '別の要求を送信する',
  'label.codeSubmit': '検証',
  'label.chooserCancel': 'キャンセル',
  'label.contactSend': 'コードの送信',
  'label.stepNext': '次へ',
  'label.stepBack': '戻る',
  'label.appDownload': '今すぐダウンロード',
  'label.qrToggle': '画像をスキャンできませんか?',
  'label.addMethod': 'サインイン方法の追加',
  'label.addMethodOld': 'サインイン方法の追加',
  'label.resetNext': '次へ',
  'label.resetCancel': 'キャンセル',
  'label.elementSubmit': '次へ',
  'label.differentApp': '別の認証アプリを使用します',
  'label.differentMethod': '別の方法を設定します',

  // Around every card
  'ui.from': 'Microsoftではなく、Twofoldからの案内です',
  'ui.from-page': 'このページではなく、Twofoldからの案内です',
  'ui.open': 'このページのヘルプ',
  'ui.close': 'このヘルプを閉じる',
  'ui.next': 'このあとの流れ',
  'ui.stuck': 'うまくいかないとき',
  'ui.copy': 'コピー',
  'ui.copied': 'コピーしました',
  'ui.progress': '{required}件中{done}件',
  'ui.time-left': 'これらのページを使える時間は、あと約{time}です。',
  'ui.not-this': '違う画面が出ています',
  'ui.heard': 'このページのヘルプ：{title}',
  'ui.about': '入力した内容や、このページにある番号や名前を読み取ることはありません。',

  // Names put into sentences
  organisation: '所属組織',
  'method.app': '認証アプリ',
  'method.phone': '携帯電話番号',
  'method.email': '個人のメールアドレス',
  'method.key': 'パスキーまたはセキュリティキー',
  'method.codes': '回復コード',
  'family.app': '認証アプリ',
  'family.phone': '携帯電話番号',
  'family.email': '個人のメールアドレス',
  'family.key': 'パスキーまたはセキュリティキー',
  'family.codes': '保存した回復コード',

  // Policy, dates and traps
  'note.required.1': '{organisation}が認める方法が1つ必要です。',
  'note.required.2':
    '{organisation}が認める、種類の違う方法が2つ必要です。ページにすでに1つ表示されていれば、あと1つで足ります。',
  'note.progress': '{required}件のうち{done}件の方法が終わりました。残りは{needed}件です。',
  'note.progress.done': '必要な{required}件の方法がそろいました。これ以上は予備です。',
  'note.first.push': 'まず{app}から始めましょう。ここで選べる方法の中で最も安全で、承認もすぐに済みます。',
  'note.first.totp': 'まず認証アプリから始めましょう。コードは通信できない場所でも使えます。',
  'note.first.fido2': 'まずパスキーかセキュリティキーから始めましょう。だまし取られる心配がありません。',
  'note.first.sms': 'まず携帯電話番号から始めましょう。電話を手元に用意してください。',
  'note.first.voice': 'まず電話番号から始めましょう。電話を手元に用意してください。',
  'note.first.email': '個人のメールアドレスを追加しましょう。このアカウントがなくても開けるものにしてください。',
  'note.first.recoveryCode': '回復コードを一式保存し、このデバイスとは別の場所に保管してください。',
  'note.others': 'その次に、{methods}を追加してください。',
  'note.one-family':
    '認証アプリの承認とコードは、合わせて1つの方法と数えられます。もう1つは別の種類でなければなりません。',
  'note.second-proof': '本人確認は2回必要です。2回目は別の方法を選んでください。',
  'note.email-for-reset':
    'メールはパスワードのリセット専用です。サインインには使えず、最初の方法として登録することもできません。',
  'note.keys-not-for-reset':
    'セキュリティキー、パスキー、Windows Helloはサインインには便利ですが、パスワードのリセットには使えません。',
  'note.phone-ends': '{date}から、MicrosoftはSMSの送信と電話の発信を行わなくなります。できればアプリを選んでください。',
  'note.phone-ends-yours':
    '{date}から、MicrosoftはSMSの送信と電話の発信を行わなくなります。電話番号が使えなくなると方法の数が足りません。その日までにもう1つ追加してください。',
  'note.phone-ended':
    '{date}から、MicrosoftはSMSの送信と電話の発信を行っていません。アプリか別の方法を使ってください。',
  'note.reconfirm':
    '必要なものはすべてそろっています。これは{days}日ごとの定期確認です。登録した方法を見直し、確認してください。',
  'note.reconfirm-maybe':
    'すでに登録済みですか。それなら、これは{days}日ごとの定期確認かもしれません。登録した方法を見直し、確認してください。',
  'note.skippable': '「{proofUpSkip}」で後回しにできます。後日のサインインで、また求められます。',
  'note.session':
    '制限時間は全体で15分です。過ぎた場合は、サインインし直して続けてください。完了した方法は登録されたままです。',
  'note.reset-session': '制限時間は全体で15分です。過ぎた場合は、最初からやり直しになります。',
  'note.other-app':
    '{app}以外のアプリを使いたいときは、QRコードが表示される前に、ここで「{differentApp}」を選んでください。',
  'note.other-app-first':
    'どの認証アプリでも使えます。{app}以外を使うときは、QRコードが表示される前に、ここで「{differentApp}」を選んでください。',
  'note.other-app-refused': 'ここで使えるのは{app}だけです。そのため、別のアプリを使うためのリンクは表示されません。',
  'note.qr-other-app':
    '前の画面で「{differentApp}」を選んでいなければ、このQRコードを読み取れるのは{app}だけです。お使いのアプリで読み取れないときは、戻って先にそのリンクを選んでください。',
  'note.different-method':
    '別のものを登録するときは、ページの下にあるリンク「{differentMethod}」を選んでください。リンクがない場合は、{organisation}の規則により、この方法を先に登録する必要があります。',
  'note.same-phone-qr':
    'このページはスマートフォンで開かれています。スマートフォンで自分の画面をスキャンすることはできません。このページをパソコンで開くか、アプリを開くページ内のリンクを使ってください。',
  'note.same-phone-number':
    'アプリはこのスマートフォンに入っていますか。切り替える前に番号を覚えてください。要求の画面で番号が隠れることがありますが、その画面を一度隠せば、また見られます。',
  'note.place-and-name':
    '確認する前に、内容をよく見てください。要求には、サインイン先のアプリと地図が表示されることがあります。場所は少しずれることがあります。ほかに身に覚えのない点があれば、拒否してください。',
  'note.phone-format':
    '番号は、+と国番号、半角スペース1つ、最初の0を除いた番号の順に入力します（例：+44 7700900123）。',
  'note.call-keys':
    '確認するには#を押します。0#は番号の間違いを知らせるものではありません。不正行為の報告になり、アカウントがブロックされることがあります。',
  'note.fill-keys': 'このアカウントのコードを Twofold に保存している場合は、{keys} で入力できます。',
  'note.lost-phone':
    '電話をなくしたり、機種を変えたりしましたか。ページに別の方法があれば、それを選んでください。なければ、{organisation}に方法のリセットを頼む必要があります。ページ上ではできません。',
  'note.desktop':
    'Outlook、Word、Teamsからここに来ましたか。このままこのブラウザーで進めてください。終わったら、アプリに戻ってサインインします。',
  'note.contact':
    'どうしてもうまくいかないときは、{organisation}に相談してください。パスワードやコードは、決して誰にも教えないでください。',
  'note.contact-with-code':
    '{organisation}に相談し、上のコードを伝えてください。パスワードや、あなたに送られてきたコードは、決して誰にも教えないでください。',

  // Links
  'link.register': '方法を登録する',
  'link.manage': '登録した方法を見る',
  'link.reset': 'パスワードをリセットする',
  'link.support': 'サポートを受ける',

  // What a chooser offers
  'offer.push': 'アプリで承認：電話が通信できるなら、いちばん早い方法です。',
  'offer.totp': 'アプリのコード：通信できない場所でも使えます。',
  'offer.fido2': 'セキュリティキーまたはパスキー：差し込むか、近づけます。',
  'offer.sms': 'SMS：電話の電波が必要です。',
  'offer.voice': '電話：応答して#を押します。',
  'offer.email': 'メールのコード：そのメールボックスを別のタブで開きます。',

  // What the page complains of
  'problem.emailProblem':
    'Microsoftにこのアドレスの登録がありません。入力間違いがないか確かめ、仕事用のアドレスを使ってください。',
  'problem.passwordProblem':
    'パスワードが受け付けられませんでした。もう一度試す前に、Caps Lockキーとキーボードの言語を確かめてください。',
  'problem.codeProblem':
    'コードが受け付けられませんでした。次のコードを待つか、いちばん新しいメッセージのコードだけを使ってください。',
  'problem.setupProblem': 'この手順に問題があると表示されています。何も失われていません。もう一度試してください。',
  'problem.resetUserProblem':
    'アドレスか文字が受け付けられませんでした。両方を確かめてください。試すたびに新しい画像が表示されます。',

  // Not sure which screen
  'ask.title': 'どの画面が出ていますか',
  'ask.what': 'このページは本物ですが、ここで知られているものではありません。いちばん近いものを選んでください。',
  'ask.guess': 'このページは本物です。おそらく次の画面です。',

  // Sign-in
  'sign-in-email.title': 'サインイン',
  'sign-in-email.what': 'Microsoftの正規のサインインページです。',
  'sign-in-email.do.1': '仕事用のメールアドレスを入力し、「{primary}」を選びます。',
  'sign-in-email.next': '次のページでパスワードを求められます。',
  'sign-in-email.stuck.1': 'パスワードを忘れても、そのまま進んでください。リセットのリンクは次のページにあります。',

  'sign-in-password.title': 'パスワードの入力',
  'sign-in-password.what': 'Microsoftが仕事用アカウントのパスワードを求めています。',
  'sign-in-password.do.1': 'パスワードを入力し、「{primary}」を選びます。',
  'sign-in-password.next': 'このあと、電話での承認やコードの入力を求められることがあります。',
  'sign-in-password.stuck.1':
    'パスワードがわからないときは、「{forgotPassword}」から、登録した方法を使って自分で新しく設定できます。',
  'sign-in-password.stuck.2':
    '何度か間違えたら、そこでやめてください。間違いが続くと、アカウントがしばらくロックされます。リセットすると解除されます。',

  'account-picker.title': 'アカウントの選択',
  'account-picker.what': 'このブラウザーで使われたアカウントの一覧です。',
  'account-picker.do.1': '仕事用のアカウントを選びます。',
  'account-picker.next': 'このあとパスワードを求められるか、すぐにサインインします。',
  'account-picker.stuck.1': '一覧にないときは、「{otherTile}」を選んでください。',

  'account-type.title': '職場用ですか、個人用ですか',
  'account-type.what': '同じアドレスに、仕事用のアカウントと個人のMicrosoftアカウントがあります。',
  'account-type.do.1': '職場または学校アカウントを選びます。',
  'account-type.next': '次のページで仕事用のパスワードを求められます。',
  'account-type.stuck.1':
    '正しいパスワードが受け付けられないときは、もう一方のアカウントを選んだのかもしれません。戻って選び直してください。',

  'sign-out-picker.title': 'サインアウト',
  'sign-out-picker.what': 'どのアカウントからサインアウトするかを聞かれています。',
  'sign-out-picker.do.1':
    '終了するアカウントを選びます。ほかの人も使うパソコンなら、そのあとブラウザーを閉じてください。',
  'sign-out-picker.stuck.1': '違うアカウントでしたか。どのアカウントからも、一つずつサインアウトできます。',

  'personal-account.title': '個人アカウント用のページ',
  'personal-account.what':
    'Outlook.comやXboxなど、個人のMicrosoftアカウントのためのページです。仕事用のアカウントはここでは使えません。',
  'personal-account.do.1':
    '仕事用のアカウントを使うなら、このページを閉じて、所属組織のリンクをもう一度開いてください。',
  'personal-account.stuck.1':
    '個人のアカウントを使いたいときは、そのまま進んでください。ここでの案内は個人のアカウントには当てはまりません。',

  'stay-signed-in.title': 'サインインの状態を保ちますか',
  'stay-signed-in.what': 'このブラウザーでサインインしたままにしてよいかを聞かれています。',
  'stay-signed-in.do.1': '自分だけが使うパソコンなら、「{primary}」を選びます。サインインを求められる回数が減ります。',
  'stay-signed-in.do.2': '共用や借り物のパソコンなら、「{back}」を選びます。',
  'stay-signed-in.next': 'サインインの手順はこれで最後です。',
  'stay-signed-in.stuck.1':
    '毎回聞かれますか。プライベートウィンドウや、データを消去するブラウザーでは、答えが残りません。',

  'change-password.title': '新しいパスワードを決める',
  'change-password.what': 'パスワードの期限が切れたか、変更が必要です。',
  'change-password.do.1': '現在のパスワードを1回、新しいパスワードを2回入力し、「{primary}」を選びます。',
  'change-password.do.2':
    '8文字以上で、小文字、大文字、数字、記号のうち3種類を使います。名前やよくある言葉は避けてください。',
  'change-password.next': '新しいパスワードで先に進みます。ほかのデバイスでも新しいパスワードを求められます。',
  'change-password.stuck.1':
    '強そうなのに受け付けられないときは、よくある言葉や並びが含まれています。互いに関係のない言葉をいくつか組み合わせてみてください。',
  'change-password.stuck.2': '現在のパスワードがわからないときは、パスワードをリセットしてください。',

  // Interrupts
  'more-info.title': '追加の情報が必要です',
  'more-info.what':
    '所属組織が、本人確認の方法の登録を求めています。サインインや、忘れたパスワードのリセットに使います。',
  'more-info.do.1': '電話を手元に用意し、「{proofUpNext}」を選びます。',
  'more-info.do.2': 'できればパソコンを使ってください。画面の画像を電話でスキャンする必要があります。',
  'more-info.next': 'ウィザードが方法を1つずつ尋ね、最後に「完了」と表示します。',
  'more-info.stuck.1':
    'このページが毎回出ますか。必要な数の方法が登録されるまでは出ます。ウィザードの最後のページまで進んでください。',

  'app-confirm.title': 'このアプリにサインインしようとしていますか',
  'app-confirm.what': '表示されているアプリにサインインしようとしているのかを、Microsoftが確かめています。',
  'app-confirm.do.1': 'たった今、このデバイスで、自分でそのアプリを開いた場合だけ先に進んでください。',
  'app-confirm.do.2':
    'そうでなければ、このページを閉じてください。誰かがあなたのアカウントを使おうとしているのかもしれません。',

  'consent.title': '注意：アプリがアクセスを求めています',
  'consent.what':
    'このページは、アプリにあなたのアカウントへのアクセスを許可するものです。方法の登録やパスワードのリセットには必要ありません。',
  'consent.do.1': 'たった今自分で始めたことで、そのアプリと提供元を知っている場合だけ先に進んでください。',
  'consent.do.2': 'メッセージ、リンク、電話に促されて来たのなら、このページを閉じてください。',

  'device-code.title': '注意：別のデバイスでのサインインです',
  'device-code.what': 'ここにコードを入力すると、どこにある別のデバイスでも、あなたとしてサインインします。',
  'device-code.do.1':
    'コードが目の前のデバイスに表示されていて、そこで自分がサインインを始めた場合だけ入力してください。',
  'device-code.do.2':
    'コードを誰かから送られたり、読み上げられたりしましたか。このページを閉じてください。アカウントを乗っ取る手口として知られています。',

  'blocked-by-policy.title': '所属組織の規則で止められました',
  'blocked-by-policy.what': 'サインインの内容は正しいのですが、規則によって止められています。',
  'blocked-by-policy.do.1': '仕事用のパソコンか、所属組織のネットワーク内から試してください。',
  'blocked-by-policy.stuck.1': '規則を変えられるのは、それを定めた人だけです。繰り返し試しても変わりません。',

  'error.title': 'Microsoftがエラーを表示しています',
  'error.what': 'サインインを完了できませんでした。',
  'error.stuck.1': 'このタブを閉じ、元のアプリやブックマークからもう一度始めてください。',

  // Second factor
  'push-number.title': 'この番号をアプリに入力する',
  'push-number.what':
    'Microsoftが電話の認証アプリに要求を送りました。番号は、このページとその電話が対応していることを示します。',
  'push-number.do.1': '電話で認証アプリを開きます。',
  'push-number.do.2': 'このページの番号を要求の画面に入力し、確認します。一覧から選ぶのではなく、入力します。',
  'push-number.next': '応答すると、このページは自動で先に進みます。',
  'push-number.stuck.1':
    '要求が届かないときは、アプリを開き、下に引いて更新してください。普段と違うサインインでは、通知はまったく出ません。',
  'push-number.stuck.2':
    'それでも届かないときは、電話の通信を確かめ、おやすみモードなどの通知の制限と、アプリのバッテリー節約を切ってください。',
  'push-number.stuck.3': '「{otherWay}」からほかの方法を選べます。アプリのコードは通信がなくても使えます。',

  'push-plain.title': 'アプリで承認する',
  'push-plain.what': 'Microsoftが電話の認証アプリに要求を送りました。',
  'push-plain.do.1': '電話で認証アプリを開きます。',
  'push-plain.do.2': '今まさにサインインしているときだけ、要求を承認してください。',
  'push-plain.next': '応答すると、このページは自動で先に進みます。',
  'push-plain.stuck.1':
    '要求が届かないときは、アプリを開き、下に引いて更新してください。普段と違うサインインでは、通知はまったく出ません。',
  'push-plain.stuck.2':
    'それでも届かないときは、電話の通信を確かめ、おやすみモードなどの通知の制限と、アプリのバッテリー節約を切ってください。',
  'push-plain.stuck.3': '「{otherWay}」からほかの方法を選べます。アプリのコードは通信がなくても使えます。',

  'passwordless-number.title': '電話でサインインする',
  'passwordless-number.what': 'パスワードの代わりに、Microsoftが電話の認証アプリに確認を求めています。',
  'passwordless-number.do.1': '電話で認証アプリを開きます。',
  'passwordless-number.do.2': 'このページの番号を要求の画面に入力し、顔、指紋、PINのどれかでロックを解除します。',
  'passwordless-number.next': 'パスワードなしでサインインします。',
  'passwordless-number.stuck.1':
    '要求が届かないときは、アプリを開き、下に引いて更新してください。答えていない古い要求があると、新しい要求が届きません。先に古い要求に答えてください。',
  'passwordless-number.stuck.2': '「{otherCredential}」から、パスワードを使えます。',

  'push-timeout.title': '応答がありませんでした',
  'push-timeout.what': 'Microsoftがアプリに要求を送って待ちましたが、応答がありませんでした。',
  'push-timeout.do.1': '先にアプリを開き、「{resend}」を選びます。',
  'push-timeout.do.2': 'アプリで下に引いて更新します。通知が出なくても、要求が届いていることがよくあります。',
  'push-timeout.next': '新しい番号が表示されます。それをアプリに入力してください。',
  'push-timeout.stuck.1':
    '電話が通信できないときは、「{otherWay}」からアプリのコードを選べます。通信は必要ありません。',

  'push-denied.title': '要求が拒否されました',
  'push-denied.what': '電話で誰かが「いいえ」を選びました。',
  'push-denied.do.1': '押し間違いなら、サインインを最初からやり直すか、「{otherWay}」を選んでください。',
  'push-denied.do.2':
    'このサインインに心当たりがなければ、誰かにパスワードを知られています。パスワードを変更し、所属組織に知らせてください。',
  'push-denied.next': '新しい番号が表示されます。それをアプリに入力してください。',

  'call-waiting.title': '電話に応答する',
  'call-waiting.what': 'Microsoftが、登録された電話にかけています。',
  'call-waiting.do.1': '応答して音声を聞き、#を押します。このページに入力するものはありません。',
  'call-waiting.do.2': '今サインインしているのでなければ、電話を切ってください。',
  'call-waiting.next': 'このページは自動で先に進みます。',
  'call-waiting.stuck.1': '1分たっても電話が来ないときは、「{otherWay}」からほかの方法を選べます。',

  'code-entry.title': 'コードの入力',
  'code-entry.what.totp': '認証アプリに表示される6桁の数字を求められています。',
  'code-entry.what.sms': 'Microsoftが電話に6桁の数字を送りました。',
  'code-entry.what.voice': 'Microsoftが電話をかけ、コードを読み上げます。',
  'code-entry.what.any': '認証アプリまたはメッセージのコードを求められています。',
  'code-entry.do.totp': 'アプリを開き、このアカウントの6桁の数字を入力して、「{codeSubmit}」を選びます。',
  'code-entry.do.sms': 'メッセージを待ち、6桁の数字を入力して、「{codeSubmit}」を選びます。',
  'code-entry.do.voice': '応答し、聞こえた数字を入力して、「{codeSubmit}」を選びます。',
  'code-entry.do.any':
    'ページの説明を読んでください。コードがどこにあるか書かれています。入力して「{codeSubmit}」を選びます。',
  'code-entry.next': 'コードが正しければ、サインインします。',
  'code-entry.stuck.totp.1':
    '受け付けられないときは、次のコードを待ってください。コードは30秒間だけ有効で、1回しか使えません。電話の時刻は自動設定にしてください。',
  'code-entry.stuck.totp.2':
    'アプリに複数のアカウントがあるときは、所属組織の名前があるものを使ってください。「{otherWay}」からほかの方法を選べます。',
  'code-entry.stuck.sms.1':
    '1分たっても届かないときは、電波と受信拒否の設定を確かめてください。WhatsAppに届くこともあります。いちばん新しいメッセージだけを使ってください。コードは5分間有効です。',
  'code-entry.stuck.sms.2': '「{otherWay}」から、もう一度送るか、ほかの方法を選べます。',
  'code-entry.stuck.voice.1': '1分たっても電話が来ないときは、マナーモードになっていないか確かめてください。',
  'code-entry.stuck.voice.2': '「{otherWay}」からほかの方法を選べます。',
  'code-entry.stuck.any.1':
    '受け付けられないときは、いちばん新しいコードだけを使ってください。アプリのコードなら、次のコードを待ってください。',
  'code-entry.stuck.any.2': '「{otherWay}」からほかの方法を選べます。',

  'method-chooser.title': '本人確認の方法を選ぶ',
  'method-chooser.what': '登録した方法の一覧です。',
  'method-chooser.do.1': '今すぐ使えるものを選びます。',
  'method-chooser.next': 'このあと、番号の表示、コードの入力欄、電話のどれかに進みます。',
  'method-chooser.stuck.1':
    '見当たらない方法がありますか。表示されるのは、登録済みで、サインインに認められた方法だけです。メールは含まれません。',

  'confirm-contact.title': '番号またはアドレスの確認',
  'confirm-contact.what': 'コードを送る前に、あなたが送り先を知っていることをMicrosoftが確かめます。',
  'confirm-contact.do.1': '求められた内容を登録したとおりに入力し、「{contactSend}」を選びます。',
  'confirm-contact.next': 'コードが送られ、入力欄が表示されます。',
  'confirm-contact.stuck.1': 'もう使っていない番号やアドレスですか。戻って、別の方法を選んでください。',

  // Registration
  'setup-step.title': '方法の登録',
  'setup-step.what': 'ウィザードが、1つの方法の登録を順に案内します。',
  'setup-step.do.1': 'ページの指示に従い、「{stepNext}」を選びます。',
  'setup-step.next': '最後に「成功」と表示されるか、次の方法が始まります。',
  'setup-step.stuck.1':
    '「{stepNext}」が灰色のときは、このページにまだ終わっていないことがあります。多くは電話での操作です。',

  'setup-app-install.title': 'アプリの入手',
  'setup-app-install.what': 'ウィザードは、電話に認証アプリを入れるところから始まります。',
  'setup-app-install.do.1': '電話で、iPhoneまたはAndroidの公式のアプリストアからアプリをインストールします。',
  'setup-app-install.do.2': 'インストールできたら、このページで「{stepNext}」を選びます。',
  'setup-app-install.next': '次に、アカウントの追加のしかたとQRコードが表示されます。',
  'setup-app-install.stuck.1':
    'アプリがすでにあるなら、そのまま進んでください。1つのアプリに複数のアカウントを入れられます。',

  'setup-app-account.title': 'アプリにアカウントを追加する',
  'setup-app-account.what': 'QRコードが表示される前に、アプリを準備しておきます。',
  'setup-app-account.do.1':
    'アプリで+、「職場または学校アカウント」、「QRコードのスキャン」の順に選びます。カメラと通知を許可してください。',
  'setup-app-account.do.2': 'そのあと、このページで「{stepNext}」を選びます。',
  'setup-app-account.next': 'このページにQRコードが表示されます。',
  'setup-app-account.stuck.1': '+が見当たらないときは、アプリのアカウント一覧の上部を見てください。',

  'setup-app-qr.title': 'QRコードをスキャンする',
  'setup-app-qr.what':
    'この画像で、アプリとアカウントが結び付きます。あなただけのものです。誰にも見せず、写真にも撮らないでください。',
  'setup-app-qr.do.1': 'カメラだけではなく、認証アプリの中からスキャンします。',
  'setup-app-qr.do.2': 'アプリにアカウントが表示されたら、「{stepNext}」を選びます。',
  'setup-app-qr.next': '次に、番号またはコードでアプリを試します。',
  'setup-app-qr.stuck.1':
    'スキャンできないときは、「{qrToggle}」で同じ内容が文字で表示されます。それをアプリに入力してください。',

  'setup-app-key.title': 'アカウントを手で追加する',
  'setup-app-key.what': 'QRコードの中身が文字で表示されています。パスワードと同じように扱ってください。',
  'setup-app-key.do.1': 'アプリで手動入力を選び、正確に書き写します。空白や大文字・小文字の違いは問題ありません。',
  'setup-app-key.do.2': 'アプリにアカウントが表示されたら、「{stepNext}」を選びます。',
  'setup-app-key.next': '次に、アプリを試します。',
  'setup-app-key.stuck.1':
    'コードとURLはMicrosoft Authenticator用、アカウント名と秘密鍵はほかのアプリ用です。お使いのアプリがもう一方の種類を求めるときは、戻ってください。',

  'setup-app-code.title': 'アプリのコードを試す',
  'setup-app-code.what': 'アプリが正しいコードを作るかどうかを確かめます。',
  'setup-app-code.do.1': 'アプリに表示されるこのアカウントの6桁の数字を入力し、「{stepNext}」を選びます。',
  'setup-app-code.next': 'これでアプリが登録されます。',
  'setup-app-code.stuck.1':
    '受け付けられないときは、次のコードを待ってください。コードは30秒間だけ有効です。電話の時刻は自動設定にしてください。',
  'setup-app-code.stuck.2':
    'アプリに複数のアカウントがあるときは、今追加したばかりのアカウントのコードを使ってください。',

  'setup-app-number.title': '通知を試す',
  'setup-app-number.what': 'Microsoftがアプリに最初の要求を送ります。ページにはその番号が表示されます。',
  'setup-app-number.do.1': 'アプリを開き、このページの番号を要求の画面に入力します。',
  'setup-app-number.do.2': '承認されたとページに表示されたら、「{stepNext}」を選びます。',
  'setup-app-number.next': 'これでアプリが登録されます。',
  'setup-app-number.stuck.1':
    '要求が届かないときは、アプリを開き、下に引いて更新してください。通知が許可されているかも確かめてください。',
  'setup-app-number.stuck.2': 'アプリに複数のアカウントがあるときは、今追加したばかりのアカウントへの要求です。',

  'setup-phone.title': '電話番号の登録',
  'setup-phone.what': 'Microsoftがこの番号にSMSを送るか、電話をかけます。',
  'setup-phone.do.1': '国を選び、最初の0を除いた番号を入力します。',
  'setup-phone.do.2': 'SMSか電話を選び、「{stepNext}」を選びます。',
  'setup-phone.next': 'SMSでコードが届くか、電話が鳴ります。',
  'setup-phone.stuck.1': 'インターネット上だけの番号は使えません。実際の携帯電話番号を使ってください。',

  'setup-phone-code.title': 'SMSのコードの入力',
  'setup-phone-code.what': 'Microsoftが、入力した番号に6桁の数字を送りました。',
  'setup-phone-code.do.1': '数字を入力し、「{stepNext}」を選びます。',
  'setup-phone-code.next': 'これで番号が登録されます。',
  'setup-phone-code.stuck.1': '1分たっても届かないときは、ページの番号、電波、受信拒否の設定を確かめてください。',
  'setup-phone-code.stuck.2':
    '番号が間違っていたら、「{stepBack}」を選んでください。SMSがいくつも届いたときは、いちばん新しいものを使います。',

  'setup-phone-call.title': '電話に応答する',
  'setup-phone-call.what': 'Microsoftが、入力した番号に電話をかけています。',
  'setup-phone-call.do.1': '応答して、#を押します。',
  'setup-phone-call.next': 'これで番号が登録されます。',
  'setup-phone-call.stuck.1':
    '電話が来ないときや、別の電話が鳴ったときは、「{stepBack}」を選んで番号を確かめてください。',

  'setup-email.title': 'メールアドレスの登録',
  'setup-email.what': 'アカウントに入れなくなったとき、このアドレスでパスワードをリセットできます。',
  'setup-email.do.1':
    '仕事用ではなく、このアカウントがなくても開ける個人のアドレスを入力します。そのあと「{stepNext}」を選びます。',
  'setup-email.next': 'そのアドレスにコードが送られます。',
  'setup-email.stuck.1':
    'このアドレスに職場から連絡が来ることはありません。コードと、パスワードについての通知だけに使われます。',

  'setup-email-code.title': 'メールのコードの入力',
  'setup-email-code.what': 'Microsoftが、入力したアドレスに6桁の数字を送りました。',
  'setup-email-code.do.1': '別のタブでそのメールボックスを開き、戻って数字を入力し、「{stepNext}」を選びます。',
  'setup-email-code.next': 'これでアドレスが登録されます。',
  'setup-email-code.stuck.1': '1分たっても届かないときは、迷惑メールフォルダーを見てください。コードは5分間有効です。',
  'setup-email-code.stuck.2': 'アドレスに間違いがあれば、「{stepBack}」を選んでください。',

  'setup-done.title': '方法が登録されました',
  'setup-done.what': '成功です。今登録されているものがページに表示されています。',
  'setup-done.do.1': '最後のページまで「{stepNext}」を選んで進みます。途中でやめると、また求められることがあります。',
  'setup-done.stuck.1': 'あとでまた求められるときは、二つ目の方法が足りないか、最後のページまで進んでいません。',
  'setup-done.next': 'ほかの方法も必要なら、ウィザードが続きます。必要なければ、サインインします。',

  'method-picker.title': '追加する方法を選ぶ',
  'method-picker.what': '所属組織が登録を認めている方法の一覧です。',
  'method-picker.do.1': 'まだ登録していないものを選びます。',
  'method-picker.next': 'その方法の短いウィザードが始まります。',
  'method-picker.stuck.1': '見当たらない方法は、所属組織が認めていないか、すでに登録済みです。',

  'security-info.title': '登録した方法',
  'security-info.what': '登録した方法の一覧です。',
  'security-info.do.1': '追加するには、「{addMethod}」を選びます。',
  'security-info.do.2': '電話を替える前に、古い電話が使えるうちに新しい電話を追加してください。',
  'security-info.do.3': 'もう使わないもの（古い電話やアドレス）は削除してください。',
  'security-info.stuck.1':
    'もう持っていない電話での確認を求められたら、そこで別の方法を選んでください。なければ、所属組織の助けが必要です。',

  // Reset
  'reset-start.title': 'アカウントの復元',
  'reset-start.what': 'ここでは、古いパスワードがなくても新しいパスワードを設定できます。',
  'reset-start.do.1': '仕事用のメールアドレスを省略せずに入力します。',
  'reset-start.do.2': '画像の文字を入力するか、音声で聞いて入力します。そのあと「{resetNext}」を選びます。',
  'reset-start.next': 'このあと、登録した方法で本人確認をし、新しいパスワードを決めます。',
  'reset-start.stuck.1': '画像が読めないときは、新しい画像に替えるか、音声を使ってください。',
  'reset-start.stuck.2': '登録した方法がないときは、自分ではリセットできません。所属組織に頼む必要があります。',

  'reset-unlock-choice.title': '忘れましたか、ロックされましたか',
  'reset-unlock-choice.what': 'サインインできない理由を聞かれています。',
  'reset-unlock-choice.do.1':
    '忘れたときは「パスワードを忘れました」を選びます。新しく設定すると、アカウントのロックも解除されます。',
  'reset-unlock-choice.do.2':
    'わかっているのにロックされたときは「パスワードはわかっていますが、まだサインインできません」を選びます。',
  'reset-unlock-choice.next': 'どちらの場合も、次に本人確認をします。',
  'reset-unlock-choice.stuck.1': '迷ったら「忘れた」ほうを選んでください。どちらの場合にも役立ちます。',

  'reset-verify.title': '本人確認',
  'reset-verify.what': '登録した方法で、本人であることを示すよう求められています。',
  'reset-verify.do.1': '今すぐ使える方法を選び、ページの指示に従います。',
  'reset-verify.do.2': 'SMSや電話の場合は、まず番号全体を登録したとおりに入力します。',
  'reset-verify.next': '本人確認が済むと、新しいパスワードを決めます。',
  'reset-verify.stuck.1': '「番号が一致しません」と表示されたら、+と国番号を付け、最初の0を除いて入力してください。',
  'reset-verify.stuck.2':
    '何も届かないときは、10秒待ってください。「再試行」と「管理者に連絡」が表示されます。後者は所属組織にメッセージを送ります。',
  'reset-verify.stuck.3': '落ち着いて進めてください。5回間違えると、その方法は1日使えなくなります。',

  'reset-code.title': 'コードの入力',
  'reset-code.what': '選んだ方法のコードを求められています。',
  'reset-code.do.1': 'いちばん新しいコードを入力します。有効なのは5分間、アプリのコードは30秒間です。',
  'reset-code.next': 'このあと、2回目の本人確認か、新しいパスワードの設定に進みます。',
  'reset-code.stuck.1': '1分たっても届かないときは、メールなら迷惑メールフォルダーを、SMSなら電波を確かめてください。',
  'reset-code.stuck.2': '5回間違えると、その方法は1日使えなくなります。そうなる前に別の方法を選んでください。',

  'reset-new-password.title': '新しいパスワードを決める',
  'reset-new-password.what': '本人確認が済みました。新しいパスワードを設定します。',
  'reset-new-password.do.1': '2回入力します。8文字以上で、小文字、大文字、数字、記号のうち3種類を使います。',
  'reset-new-password.do.2':
    '自分の名前、所属組織の名前、よくある言葉は避けてください。使えるのは半角の英数字と記号だけです。',
  'reset-new-password.next': 'すぐにサインインに使えます。組織によっては2分ほどかかります。',
  'reset-new-password.stuck.1':
    '強そうなのに受け付けられないときは、よくある言葉や並びが含まれています。互いに関係のない言葉をいくつか組み合わせてみてください。',
  'reset-new-password.stuck.2': '所属組織の規則は、ページの表示より厳しいことがあります。もっと長くしてください。',

  'reset-done.title': 'パスワードが新しくなりました',
  'reset-done.what': 'パスワードがリセットされました。通常は、あなたのアドレスに通知が送られます。',
  'reset-done.do.1':
    '戻って、新しいパスワードでサインインします。電話やメールソフトに保存したパスワードも変えてください。',
  'reset-done.stuck.1':
    'まだ受け付けられないときは、2分待ってください。電話に古いパスワードが残っていると、アカウントがまたロックされることがあります。',

  'reset-unavailable.title': '自分ではリセットできません',
  'reset-unavailable.what': 'このアカウントではリセットできないと表示されています。',
  'reset-unavailable.do.1': '助けられるのは所属組織だけです。ページにある管理者へのリンクから、メッセージを送れます。',
  'reset-unavailable.do.2': 'ページの「サポート コード」を開き、表示された内容をコピーして一緒に送ってください。',
  'reset-unavailable.stuck.1': '個人のアドレスではなく、仕事用のアドレスを入力したか確かめてください。',

  'reset-throttled.title': '試した回数が多すぎます',
  'reset-throttled.what': '試した回数が多すぎたため、このページはしばらく使えません。',
  'reset-throttled.do.1': '今はもう試さないでください。24時間後に、また使えるようになります。',
  'reset-throttled.stuck.1': '待てないときは、所属組織が新しいパスワードを設定できます。',

  'reset-error.title': 'エラーが表示されています',
  'reset-error.what': 'リセットを完了できませんでした。古いパスワードがまだ有効です。',
  'reset-error.do.1': '数分待ってから、最初からやり直してください。',
  'reset-error.stuck.1': 'ページの「サポート コード」を開き、表示された内容をコピーして所属組織に送ってください。',

  // Our own elements, on pages of the organisation's
  'own-sign-in.title': 'サインイン',
  'own-sign-in.what': 'これは所属する組織のページです。誰であるかを確かめます。',
  'own-sign-in.do.1': 'ページの指示に従い、「{elementSubmit}」を選びます。',
  'own-sign-in.next': 'このあと、電話での承認やコードの入力を求められることがあります。',
  'own-sign-in.stuck.1': 'パスワードを忘れたときは、このページから新しく設定できます。',

  'own-wait.title': '少しお待ちください',
  'own-wait.what': 'ページが処理をしています。入力したり解いたりするものはありません。',
  'own-wait.do.1': 'このウィンドウを開いたまま、手前に出しておいてください。',
  'own-wait.next': 'このページは自動で先に進みます。',
  'own-wait.stuck.1':
    '1分たっても変わらないときは、ページを読み込み直してください。続きから、または最初から始められます。',

  'own-choose.title': '本人確認の方法を選ぶ',
  'own-choose.what': '登録した方法で、本人であることを示すよう求められています。',
  'own-choose.do.1': '今すぐ使える方法を選び、ページの指示に従います。',
  'own-choose.next': 'このあと、番号の表示、コードの入力欄、電話のどれかに進みます。',
  'own-choose.stuck.1':
    '足りないものがありますか。ここで有効な方法だけが並びます。どれもないときは、組織の助けが必要です。',

  'own-number.title': '番号またはアドレスの確認',
  'own-number.what': 'SMSや電話の前に、番号を知っていることを確かめます。',
  'own-number.do.1': '求められた内容を登録したとおりに入力し、「{elementSubmit}」を選びます。',
  'own-number.next': 'SMSでコードが届くか、電話が鳴ります。',

  'own-code.title': 'コードの入力',
  'own-code.what': '認証アプリまたはメッセージのコードを求めています。',
  'own-code.do.1':
    'ページの説明を読んでください。コードがどこにあるか書かれています。入力して「{elementSubmit}」を選びます。',
  'own-code.next': 'コードが正しければ、次の手順へ進みます。',
  'own-code.stuck.1':
    '受け付けられないときは、いちばん新しいコードだけを使ってください。アプリのコードなら、次のコードを待ってください。',
  'own-code.stuck.2': '1分たっても届かないときは、メールなら迷惑メールフォルダーを、SMSなら電波を確かめてください。',

  'own-call.title': '電話に応答する',
  'own-call.what': '電話がかかります。',
  'own-call.do.1': '応答して音声を聞き、#を押します。このページに入力するものはありません。',
  'own-call.next': 'このページは自動で先に進みます。',
  'own-call.stuck.1': '1分以内にかかってこないときは、もう一度かけてもらうか、別の方法を選べます。',

  'own-passkey.title': 'パスキーを使う',
  'own-passkey.what': 'ページがブラウザーに、パスキーまたはセキュリティキーを求めています。',
  'own-passkey.do.1': '「{elementSubmit}」を選び、ブラウザーの指示に従います（指、顔、PIN、またはキーに触れる）。',
  'own-passkey.next': 'このページは自動で先に進みます。',
  'own-passkey.stuck.1':
    'パスキーは別の端末にありますか。ブラウザーで電話を使うこともできます。または別の方法を選んでください。',

  'own-approve.title': 'この番号をアプリに入力する',
  'own-approve.what': 'ペアリングした端末に要求が送られました。番号は、ページと端末が対応していることを示します。',
  'own-approve.do.1': 'その端末でTwofoldまたはアプリを開きます。',
  'own-approve.do.2': 'このページの番号を要求の画面に入力し、確認します。一覧から選ぶのではなく、入力します。',
  'own-approve.next': 'このページは自動で先に進みます。',
  'own-approve.stuck.1':
    '要求が来ないときは、端末を開いて確かめてください。通知が出ないこともあります。ページから送り直すか、別の方法を選べます。',

  'own-pair.title': '端末をペアリングする',
  'own-pair.what':
    'ページに、端末をアカウントに結び付けるリンクが画像または文字で出ます。自分だけのものです。誰にも見せないでください。',
  'own-pair.do.1': 'その端末で画像を読み取るか、端末でリンクを開きます。',
  'own-pair.next': 'そのあと、番号を入力して試します。',
  'own-pair.stuck.1':
    '何も起きないときは、画像は数分で期限が切れます。新しい画像を求めるか、別の方法を選んでください。',

  'own-more-info.title': '追加の情報が必要です',
  'own-more-info.what':
    '所属組織が、本人確認の方法の登録を求めています。サインインや、忘れたパスワードのリセットに使います。',
  'own-more-info.do.1': '電話を手元に用意し、「{elementSubmit}」を選びます。',
  'own-more-info.do.2': 'できればパソコンを使ってください。画面の画像を電話でスキャンする必要があります。',
  'own-more-info.next': 'ウィザードが方法を1つずつ尋ね、最後に「完了」と表示します。',
  'own-more-info.stuck.1':
    'このページが毎回出ますか。必要な数の方法が登録されるまでは出ます。ウィザードの最後のページまで進んでください。',

  'own-add.title': '方法の登録',
  'own-add.what': 'ページが方法を一つ勧めています。ほかの方法は、別の方法へのリンクの先にあります。',
  'own-add.do.1': 'ページの指示に従い、「{elementSubmit}」を選びます。',
  'own-add.next': '最後に「成功」と表示されるか、次の方法が始まります。',
  'own-add.stuck.1': '選べないものがありますか。理由はページに出ています。先に別の方法が必要なことがあります。',

  'own-app.title': 'QRコードをスキャンする',
  'own-app.what':
    'この画像で、アプリとアカウントが結び付きます。あなただけのものです。誰にも見せず、写真にも撮らないでください。',
  'own-app.do.1': 'カメラだけではなく、認証アプリの中からスキャンします。',
  'own-app.do.2': 'アプリに表示されるこのアカウントの6桁の数字を入力し、「{elementSubmit}」を選びます。',
  'own-app.next': 'これでアプリが登録されます。',
  'own-app.stuck.1': '読み取れないときは、同じ内容がキーとして表示され、アプリに入力できます。',
  'own-app.stuck.2':
    '受け付けられないときは、次のコードを待ってください。コードは30秒間だけ有効です。電話の時刻は自動設定にしてください。',

  'own-codes.title': '回復コードを保管する',
  'own-codes.what': 'コードは、ほかに手段がないときに一度ずつ使えます。表示されるのは今だけです。',
  'own-codes.do.1':
    '印刷するか、パスワードマネージャーに入れてください。電話だけには置かないでください。そのあと、保管したと答えます。',
  'own-codes.stuck.1': 'あとでなくしたときは、方法のページで新しく作れます。古いものは使えなくなります。',

  'own-review.title': 'すべて正しいですか',
  'own-review.what': '登録した方法の一覧です。',
  'own-review.do.1':
    '確かめてください。古い番号やなくした電話があると、入れなくなることがあります。正しければ「{elementSubmit}」を選びます。',
  'own-review.stuck.1': '違うところがあれば、今変えてください。ページから方法の一覧へ進めます。',

  'own-manage.title': '登録した方法',
  'own-manage.what': '登録した方法の一覧です。',
  'own-manage.do.1': '電話を替える前に、古い電話が使えるうちに新しい電話を追加してください。',
  'own-manage.do.2': 'もう使わないもの（古い電話やアドレス）は削除してください。',
  'own-manage.stuck.1':
    '追加した覚えのないものがありますか。削除し、パスワードをリセットして、組織に知らせてください。',

  'own-new-password.title': '新しいパスワードを決める',
  'own-new-password.what': '本人確認が済みました。新しいパスワードを設定します。',
  'own-new-password.do.1':
    '入力しながら規則の一覧を見てください。満たしたものに印が付きます。そのあと「{elementSubmit}」を選びます。',
  'own-new-password.next': 'このあとは、ほかの端末でも新しいパスワードでサインインします。',
  'own-new-password.stuck.1':
    '強そうなのに受け付けられないときは、よくある言葉や並びが含まれています。互いに関係のない言葉をいくつか組み合わせてみてください。',

  'own-ended.title': 'ここで終わりました',
  'own-ended.what': 'ページは続けられませんでした。それまでに済んだことはそのままです。',
  'own-ended.do.1':
    'ページにある理由を読んでください。やり直せるならやり直します。組織の名前があれば、助けられるのは組織だけです。',
  'own-ended.stuck.1': '何度も終わってしまうときは、このページのほかのタブを閉じて、新しいタブで始めてください。',

  // Codes on error pages
  'code.locked':
    '試した回数が多すぎてアカウントがしばらくロックされたか、接続元のアドレスがブロックされています。数分待つか、パスワードをリセットしてください。',
  'code.wrongPassword': 'アドレスかパスワードが違います。両方を確かめるか、パスワードをリセットしてください。',
  'code.expiredPassword': 'パスワードの期限が切れました。もう一度サインインして変更するか、リセットしてください。',
  'code.changePassword': 'パスワードが他人に知られた可能性があり、変更が必要です。今すぐリセットしてください。',
  'code.disabled': 'このアカウントは無効になっています。有効にできるのは所属組織だけです。',
  'code.unknownAccount':
    'このアドレスのアカウントは見つかりません。入力間違いがないか確かめ、仕事用のアドレスを使ってください。',
  'code.otherOrganisation':
    '別の組織のアカウントか、個人のアカウントでサインインしています。サインアウトし、正しいアカウントでサインインしてください。',
  'code.register': '先に方法を登録する必要があります。ブラウザーでサインインし、ウィザードを進めてください。',
  'code.registerBlockedByRisk': 'このサインインは危険と見なされたため、今は登録できません。所属組織が許可できます。',
  'code.registerElsewhere':
    '登録できるのは、所属組織のネットワークや特定のデバイスから、または所属組織が発行するパスを使う場合だけです。',
  'code.secondFactor': '2つ目の本人確認が必要か、期限が切れました。もう一度サインインし、本人確認を済ませてください。',
  'code.phoneLimit': '電話を求めた回数が多すぎます。数分待つか、アプリを使ってください。',
  'code.tryAgain': 'Microsoft側で一時的な問題が起きました。もう一度試してください。',
  'code.signInAgain':
    'セッションが終了しました。パスワードの変更が原因のことがよくあります。もう一度サインインしてください。',
  'code.notAssigned': 'このアプリの利用者に含まれていません。所属組織が追加できます。',
  'code.blocked': '所属組織の規則により、この場所またはこのアプリからのサインインは認められていません。',
  'code.blockedByRisk':
    '他人に使われている疑いがあるため、アカウントがブロックされました。すぐに所属組織に知らせてください。',
  'code.device':
    '所属組織が管理するデバイスだけが認められています。仕事用のパソコンを使うか、このデバイスを登録してもらってください。',
  'code.approvedApp': 'このアプリは認められていません。Outlookなど、所属組織が指定するものを使ってください。',
  'code.consent': 'このアプリは所属組織で承認されていません。承認を頼んでください。抜け道は探さないでください。',
  'code.application':
    'アプリまたはリンクの設定に誤りがあります。あなたのアカウントに問題はありません。アプリの運営者に知らせてください。',
  'code.officeUnreachable': 'Microsoftが所属組織のサーバーに接続できません。しばらくしてからもう一度試してください。',
  'code.hours': '所属組織がサインインを認めているのは、決まった時間だけです。',
  'code.wrongCurrentPassword': '現在のパスワードが違います。もう一度入力するか、リセットしてください。',
  'code.weakPassword':
    '新しいパスワードは推測されやすいか、規則に反しています。名前やよくある言葉を含まない、もっと長いものにしてください。',
  'code.passwordDelay':
    '新しいパスワードは保存されましたが、まだすべての場所に反映されていません。数分待ってからサインインしてください。',
  'code.deviceCode': '別のデバイスのコードが違うか、期限が切れました。そのデバイスで最初からやり直してください。',
  'code.resetOff': '所属組織では、自分でパスワードをリセットする機能が無効になっています。',
  'code.resetNotSetUp': '所属組織では、リセットの設定が完了していません。',
  'code.resetLicence': 'このアカウントには、リセットのためのライセンスがありません。',
  'code.resetGroup': 'このアカウントは、自分でパスワードをリセットできるグループに含まれていません。',
  'code.resetNotEnough': 'このアカウントに登録された方法の数が足りません。',
  'code.resetUnreachable': 'Microsoftが所属組織のサーバーに接続できません。しばらくしてからもう一度試してください。',
  'code.other': 'このコードはここでは知られていません。コピーして、サポートの担当者に伝えてください。',

  // The checklist
  'checklist.title': 'あなたの設定',
  'checklist.lead': '登録したものに印を付けてください。印はこのデバイスにだけ残り、あなたに合った案内になります。',
  'checklist.reset-only': 'リセット専用',
  'checklist.sign-in-only': 'リセットには使えません',
  'checklist.until': '{date}まで',
  'checklist.next': '次にすること',
  'checklist.first-time': '方法を登録する',
  'checklist.page': '前面のページ',
  'checklist.here': '表示中：{title}',
  'checklist.topics': '知っておくと便利なこと',
  'checklist.pick': 'Twofoldをページに表示できない場所でのヘルプ',
  'checklist.pick-lead':
    'ブラウザーによっては、一部のページで拡張機能が動きません。Outlook、Word、Teamsの中ではどの拡張機能も動きません。そこに出ている画面を選んでください。',
  'checklist.entra': 'サインイン',
  'checklist.security-info': '登録',
  'checklist.reset': 'パスワードのリセット',
  'ui.pages': '組織のページ',
  'ui.pages-lead':
    '登録やリセットのページを自分で持つ組織もあります。Twofoldは、許可されたところで、自分のフォームのそばでだけ手助けします。入力した内容は読みません。',
  'ui.pages-here': '手前のページは{host}にあります。',
  'ui.pages-wanted': '組織が次のページを求めています。許可するまでは動きません。',
  'ui.pages-granted': '許可済み：',
  'ui.pages-none': '許可されたページはまだありません。',
  'ui.pages-address': 'ページのアドレス',
  'ui.pages-allow-address': '許可する',
  'ui.pages-allow': '{host}で許可する',
  'ui.pages-withdraw': '{host}でやめる',
  'ui.pages-refused': '何も変わっていません。ブラウザーに許可が与えられませんでした。',
  'address.genuine': 'Microsoftの本物のサインイン用アドレスです。',
  'address.insecure': '名前は正しいのですが、接続が安全ではありません。ここには何も入力しないでください。',
  'address.pretending':
    '注意：このアドレスはMicrosoftの名前やそれに似た文字を使っていますが、Microsoftのサインイン用アドレスではありません。ここにパスワードを入力しないでください。',
  'address.other': 'Microsoftのサインイン用アドレスではありません。',

  'topic.desktop.title': 'Outlook、Word、Teamsからここに来ましたか',
  'topic.desktop.what': 'それらのプログラムの中では案内を表示できません。このブラウザーのほうが簡単です。',
  'topic.desktop.do.1': 'プログラムのウィンドウはそのままにして、下のリンクをこのブラウザーで開きます。',
  'topic.desktop.do.2': 'ここでサインインし、最後のページまで方法の登録を進めます。',
  'topic.desktop.do.3': 'そのあと、プログラムのウィンドウを閉じ、もう一度そこでサインインします。',
  'topic.desktop.stuck.1':
    'パスワードを忘れたときは、先にここでリセットし、新しいパスワードをプログラムで使ってください。',

  'topic.new-phone.title': '電話の買い替え',
  'topic.new-phone.what': '認証アプリは、新しい電話に自動で移るとは限りません。',
  'topic.new-phone.do.1': '新しい電話が使えるようになるまで、古い電話を手元に残してください。',
  'topic.new-phone.do.2': '方法の一覧を開き、新しい電話のアプリを追加して、試します。',
  'topic.new-phone.do.3': 'それが済んでから、古いものを一覧から削除します。',
  'topic.new-phone.stuck.1':
    '古い電話がもうないときは、別の方法でサインインしてください。なければ、所属組織に方法のリセットを頼む必要があります。',
}
