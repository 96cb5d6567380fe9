// Simplified Chinese of what is mailed, texted and spoken; every `action` is a verb with its object.
import type { NoticeTable } from './index.ts'

export const zh: NoticeTable = {
  'action.register': '添加登录方法',
  'action.reset': '重置您的密码',
  'action.sign-in': '登录您的帐户',
  'action.fresh': '更改您的登录方法',

  'code.mail.subject': '您的 {issuer} 验证码',
  'code.mail.text':
    '请使用此验证码{action}：\n\n{code}\n\n验证码只能使用一次，在 {minutes} 分钟内有效，并且只能在请求它的页面上使用。\n\n{organisation}的任何人都不会向您索要验证码。如果您没有请求验证码，则无需执行任何操作；如果不断收到验证码，请告诉我们：{support}',
  'code.text': '{issuer}：您用于{action}的验证码是 {code}。请勿告诉任何人。',
  'call.key':
    '您好，这里是 {issuer}。有人请求{action}。如果是您本人，请按井号键。如果不是您本人，请先按零，再按井号键进行举报。',
  'call.code':
    '您好，这里是 {issuer}。您用于{action}的验证码是：{digits}。再说一遍：{digits}。请勿告诉任何人。如果您没有请求验证码，请挂断电话。',

  'notice.greeting': '{name}，您好：',
  'notice.not-you': '如果不是您本人的操作，请立即告诉我们：{support}。其他人可能正在使用您的帐户。',
  'notice.was-you': '如果是您本人的操作，则无需执行任何操作。',
  'notice.when': '时间：{time} (UTC)',

  'notice.method-added.subject': '您的帐户添加了一种登录方法',
  'notice.method-added.text': '您的{organisation}帐户添加了“{method}”，可用于登录或重置密码。',
  'notice.method-removed.subject': '您的帐户删除了一种登录方法',
  'notice.method-removed.text': '您的{organisation}帐户删除了“{method}”。',
  'notice.default-changed.subject': '您的默认登录方法已更改',
  'notice.default-changed.text': '现在登录您的{organisation}帐户时，会先要求使用“{method}”。',
  'notice.password-reset.subject': '您的密码已重置',
  'notice.password-reset.text':
    '您的{organisation}帐户的密码已通过您的两种登录方法重置。您已在所有位置注销。您的登录方法没有变化。',
  'notice.method-paused.subject': '您的帐户验证码错误次数过多',
  'notice.method-paused.text':
    '有人在您的{organisation}帐户上使用“{method}”时多次出错，因此在您以前未使用过的设备上，该方法会暂停使用一段时间。您的帐户没有被锁定。',
  'notice.method-disabled.subject': '一种登录方法已禁用',
  'notice.method-disabled.text':
    '由于错误次数过多，您的{organisation}帐户的“{method}”已禁用。请使用其他方法登录，删除该方法，然后重新添加。',
  'notice.second-factor-failed.subject': '有人知道您的密码',
  'notice.second-factor-failed.text':
    '有人正确输入了您的{organisation}密码，但第二步多次失败。如果不是您本人，请立即重置密码。',
  'notice.reset-refused.subject': '您的密码重置未完成',
  'notice.reset-refused.text':
    '有人为重置您的{organisation}帐户的密码，通过了您的一种登录方法的验证，但未能通过另一种方法的验证。您的密码没有更改。',
  'notice.reset-not-possible.subject': '无法在此处重置您的密码',
  'notice.reset-not-possible.text': '您尝试重置{organisation}帐户的密码，但您的帐户未设置此功能。请寻求帮助：{support}',
  'notice.recovery-code-used.subject': '有一个保存的恢复代码已使用',
  'notice.recovery-code-used.text':
    '您的{organisation}帐户的一个保存的恢复代码已使用。它已替换为新的恢复代码，新代码显示在使用该代码的页面上。',
  'notice.reported.subject': '您举报了一个请求',
  'notice.reported.text':
    '在有关您的{organisation}帐户的电话中，收到了“不是我本人”的回应。该请求已终止。我们建议您重置密码。',

  'notice.push-denied.subject': '您拒绝了一个请求',
  'notice.push-denied.text':
    '有关您的{organisation}帐户的请求已在您的设备上被拒绝。发往您设备的请求将暂停一段时间。如果该请求不是您发出的，可能有人知道您的密码：我们建议您重置密码。',
  'notice.push-reported.subject': '您举报了一个请求',
  'notice.push-reported.text':
    '对有关您的{organisation}帐户的请求，收到了“不是我本人”的回应。该请求已终止，发往您设备的请求将暂停一段时间。我们建议您重置密码。',

  'method.fido2': '通行密钥或安全密钥',
  'method.push': '在身份验证器应用中批准',
  'method.totp': '身份验证器应用',
  'method.sms': '发送到您手机的短信',
  'method.voice': '拨打您的电话',
  'method.email': '电子邮件地址',
  'method.recoveryCode': '保存的恢复代码',
}
