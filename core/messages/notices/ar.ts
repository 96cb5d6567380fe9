// Arabic of what is mailed, texted and spoken; every `action` is a verbal noun.
import type { NoticeTable } from './index.ts'

export const ar: NoticeTable = {
  'action.register': 'إضافة طريقة تسجيل دخول',
  'action.reset': 'إعادة تعيين كلمة المرور',
  'action.sign-in': 'تسجيل الدخول',
  'action.fresh': 'تغيير طرق تسجيل الدخول',

  'code.mail.subject': 'رمزك من {issuer}',
  'code.mail.text':
    'استخدم هذا الرمز من أجل {action}:\n\n{code}\n\nيُستخدم مرة واحدة فقط، وفي الصفحة التي طلبته دون غيرها. مدة صلاحيته بالدقائق: {minutes}.\n\nلن يطلبه منك أي شخص من {organisation} أبدًا. إذا لم تطلب رمزًا، فليس عليك فعل أي شيء؛ وإذا استمر وصول الرموز إليك، فأبلغنا: {support}',
  'code.text': '{issuer}: {code} هو رمزك من أجل {action}. لا تشاركه مع أحد.',
  'call.key':
    'مرحبًا. معك {issuer}. طلب شخص ما {action}. إذا كنت أنت من طلب ذلك، فاضغط على مفتاح المربع. وإذا لم تكن أنت، فاضغط على صفر ثم على مفتاح المربع للإبلاغ عن ذلك.',
  'call.code':
    'مرحبًا. معك {issuer}. رمزك من أجل {action} هو: {digits}. مرة أخرى: {digits}. لا تشاركه مع أحد. إذا لم تطلبه، فأنهِ المكالمة.',

  'notice.greeting': 'مرحبًا {name}،',
  'notice.not-you': 'إذا لم تكن أنت من فعل ذلك، فأبلغنا على الفور: {support}. فقد يكون شخص آخر يستخدم حسابك.',
  'notice.was-you': 'إذا كنت أنت من فعل ذلك، فليس عليك فعل أي شيء.',
  'notice.when': 'الوقت: {time} (UTC)',

  'notice.method-added.subject': 'تمت إضافة طريقة تسجيل دخول إلى حسابك',
  'notice.method-added.text':
    'تمت إضافة الطريقة «{method}» إلى حسابك في {organisation} لتسجيل الدخول أو لإعادة تعيين كلمة المرور.',
  'notice.method-removed.subject': 'تمت إزالة طريقة تسجيل دخول من حسابك',
  'notice.method-removed.text': 'تمت إزالة الطريقة «{method}» من حسابك في {organisation}.',
  'notice.default-changed.subject': 'تم تغيير طريقة تسجيل الدخول الافتراضية',
  'notice.default-changed.text':
    'سيطلب حسابك في {organisation} من الآن فصاعدًا الطريقة «{method}» أولًا عند تسجيل الدخول.',
  'notice.password-reset.subject': 'تمت إعادة تعيين كلمة المرور',
  'notice.password-reset.text':
    'تمت إعادة تعيين كلمة مرور حسابك في {organisation} باستخدام اثنتين من طرق تسجيل الدخول. وتم تسجيل خروجك من كل مكان. ولم تتغير طرق تسجيل الدخول.',
  'notice.method-paused.subject': 'رموز خاطئة كثيرة جدًا لحسابك',
  'notice.method-paused.text':
    'أعطى شخص ما إجابات خاطئة للطريقة «{method}» في حسابك في {organisation}، لذا تم إيقافها لبعض الوقت على الأجهزة التي لم تستخدمها من قبل. حسابك غير مقفل.',
  'notice.method-disabled.subject': 'تم إيقاف طريقة تسجيل دخول',
  'notice.method-disabled.text':
    'تم إيقاف الطريقة «{method}» في حسابك في {organisation} بعد إجابات خاطئة كثيرة جدًا. سجّل الدخول بطريقة أخرى، ثم أزل هذه الطريقة وأضفها من جديد.',
  'notice.second-factor-failed.subject': 'شخص ما يعرف كلمة مرورك',
  'notice.second-factor-failed.text':
    'تم إدخال كلمة مرورك في {organisation} بشكل صحيح، لكن الخطوة الثانية فشلت عدة مرات. إذا لم تكن أنت من فعل ذلك، فأعد تعيين كلمة المرور الآن.',
  'notice.reset-refused.subject': 'لم تكتمل إعادة تعيين كلمة مرورك',
  'notice.reset-refused.text':
    'اجتاز شخص ما إحدى طرق تسجيل الدخول الخاصة بك لإعادة تعيين كلمة مرور حسابك في {organisation}، ثم فشل في الطريقة الأخرى. لم تتغير كلمة مرورك.',
  'notice.reset-not-possible.subject': 'لا يمكن إعادة تعيين كلمة مرورك هنا',
  'notice.reset-not-possible.text':
    'حاولت إعادة تعيين كلمة مرور حسابك في {organisation}. حسابك غير معدّ لذلك. يُرجى طلب المساعدة: {support}',
  'notice.recovery-code-used.subject': 'تم استخدام رمز استرداد محفوظ',
  'notice.recovery-code-used.text':
    'تم استخدام أحد رموز الاسترداد المحفوظة لحسابك في {organisation}. وحل محله رمز جديد ظهر في الصفحة التي استُخدم فيها.',
  'notice.reported.subject': 'أبلغت عن طلب',
  'notice.reported.text':
    'تم الرد على مكالمة تخص حسابك في {organisation} بأن الطلب ليس منك. وتم إنهاء الطلب. نوصيك بإعادة تعيين كلمة المرور.',

  'notice.push-denied.subject': 'رفضت طلبًا',
  'notice.push-denied.text':
    'تم رفض طلب يخص حسابك في {organisation} على جهازك. تتوقف الطلبات إلى أجهزتك مؤقتًا. إذا لم يكن الطلب منك، فقد يعرف شخص ما كلمة مرورك: نوصيك بإعادة تعيينها.',
  'notice.push-reported.subject': 'أبلغت عن طلب',
  'notice.push-reported.text':
    'تم الرد على طلب يخص حسابك في {organisation} بأنه ليس منك. وتم إنهاء الطلب، وتتوقف الطلبات إلى أجهزتك مؤقتًا. نوصيك بإعادة تعيين كلمة المرور.',

  'method.fido2': 'مفتاح مرور أو مفتاح أمان',
  'method.push': 'الموافقة في تطبيق المصادقة',
  'method.totp': 'تطبيق المصادقة',
  'method.sms': 'رسالة نصية إلى هاتفك',
  'method.voice': 'مكالمة إلى هاتفك',
  'method.email': 'عنوان بريد إلكتروني',
  'method.recoveryCode': 'رموز الاسترداد المحفوظة',
}
