// Japanese of what is mailed, texted and spoken; every `action` is a verb in its plain form, before a noun.
import type { NoticeTable } from './index.ts'

export const ja: NoticeTable = {
  'action.register': 'サインイン方法を追加する',
  'action.reset': 'パスワードをリセットする',
  'action.sign-in': 'サインインする',
  'action.fresh': 'サインイン方法を変更する',

  'code.mail.subject': '{issuer} の確認コード',
  'code.mail.text':
    '{action}ために、次のコードを使用してください:\n\n{code}\n\nこのコードは {minutes} 分間、コードを要求したページでのみ、1 回だけ使用できます。\n\n{organisation}の担当者がこのコードをお尋ねすることは決してありません。コードを要求した覚えがない場合、何もする必要はありません。コードが何度も届く場合は、ご連絡ください: {support}',
  'code.text': '{issuer}: {action}ためのコードは {code} です。誰にも教えないでください。',
  'call.key':
    'こちらは {issuer} です。{action}ための要求がありました。ご本人の場合は、シャープを押してください。心当たりがない場合は、ゼロ、シャープの順に押して報告してください。',
  'call.code':
    'こちらは {issuer} です。{action}ためのコードは、{digits} です。もう一度繰り返します。{digits} です。誰にも教えないでください。コードを要求した覚えがない場合は、電話をお切りください。',

  'notice.greeting': '{name} 様',
  'notice.not-you':
    '心当たりがない場合は、すぐにご連絡ください: {support}。第三者がアカウントを使用している可能性があります。',
  'notice.was-you': 'ご本人による操作の場合、何もする必要はありません。',
  'notice.when': '日時: {time} (UTC)',

  'notice.method-added.subject': 'アカウントにサインイン方法が追加されました',
  'notice.method-added.text':
    '{organisation}のアカウントに「{method}」が追加されました。サインインまたはパスワードのリセットに使用できます。',
  'notice.method-removed.subject': 'アカウントからサインイン方法が削除されました',
  'notice.method-removed.text': '{organisation}のアカウントから「{method}」が削除されました。',
  'notice.default-changed.subject': '既定のサインイン方法が変更されました',
  'notice.default-changed.text':
    '{organisation}のアカウントでは、サインイン時に最初に「{method}」が求められるようになりました。',
  'notice.password-reset.subject': 'パスワードがリセットされました',
  'notice.password-reset.text':
    '{organisation}のアカウントのパスワードが、登録されている 2 つのサインイン方法を使用してリセットされました。すべてのデバイスからサインアウトされました。サインイン方法に変更はありません。',
  'notice.method-paused.subject': 'アカウントで誤ったコードが何度も入力されました',
  'notice.method-paused.text':
    '{organisation}のアカウントの「{method}」に対して、誤った入力が続きました。そのため、これまで使用したことのないデバイスでは、この方法がしばらく一時停止されます。アカウントはロックされていません。',
  'notice.method-disabled.subject': 'サインイン方法が無効になりました',
  'notice.method-disabled.text':
    '{organisation}のアカウントの「{method}」は、誤った入力の回数が多すぎたため無効になりました。別の方法でサインインし、この方法を削除してから、もう一度追加してください。',
  'notice.second-factor-failed.subject': '第三者にパスワードを知られています',
  'notice.second-factor-failed.text':
    '{organisation}のパスワードは正しく入力されましたが、2 段階目の確認に何度も失敗しています。心当たりがない場合は、今すぐパスワードをリセットしてください。',
  'notice.reset-refused.subject': 'パスワードのリセットは完了しませんでした',
  'notice.reset-refused.text':
    '{organisation}のアカウントのパスワードをリセットするため、サインイン方法の 1 つで本人確認が行われましたが、もう 1 つの方法では失敗しました。パスワードは変更されていません。',
  'notice.reset-not-possible.subject': 'ここではパスワードをリセットできません',
  'notice.reset-not-possible.text':
    '{organisation}のアカウントのパスワードをリセットしようとしましたが、このアカウントではリセットの設定が行われていません。サポートにお問い合わせください: {support}',
  'notice.recovery-code-used.subject': '保存した回復コードが使用されました',
  'notice.recovery-code-used.text':
    '{organisation}のアカウントの保存した回復コードの 1 つが使用されました。このコードは新しいコードに置き換えられ、使用したページに表示されました。',
  'notice.reported.subject': '要求が報告されました',
  'notice.reported.text':
    '{organisation}のアカウントに関する電話で、「心当たりがない」と回答がありました。要求は中止されました。パスワードをリセットすることをお勧めします。',

  'notice.push-denied.subject': '要求が拒否されました',
  'notice.push-denied.text':
    '{organisation}のアカウントに関する要求が、お使いのデバイスで拒否されました。デバイスへの要求はしばらく停止されます。心当たりがない場合は、パスワードを知られている可能性があります。パスワードをリセットすることをお勧めします。',
  'notice.push-reported.subject': '要求が報告されました',
  'notice.push-reported.text':
    '{organisation}のアカウントに関する要求に、「心当たりがない」と回答がありました。要求は中止され、デバイスへの要求はしばらく停止されます。パスワードをリセットすることをお勧めします。',

  'method.fido2': 'パスキーまたはセキュリティ キー',
  'method.push': '認証アプリでの承認',
  'method.totp': '認証アプリ',
  'method.sms': '電話への SMS',
  'method.voice': '電話での通話',
  'method.email': 'メール アドレス',
  'method.recoveryCode': '保存した回復コード',
}
