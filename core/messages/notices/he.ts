// Hebrew of what is mailed, texted and spoken; every `action` is an infinitive, and the reader has no grammatical gender.
import type { NoticeTable } from './index.ts'

export const he: NoticeTable = {
  'action.register': 'להוסיף שיטת כניסה',
  'action.reset': 'לאפס את הסיסמה שלך',
  'action.sign-in': 'להיכנס לחשבון שלך',
  'action.fresh': 'לשנות את שיטות הכניסה שלך',

  'code.mail.subject': 'הקוד שלך מאת {issuer}',
  'code.mail.text':
    'הקוד הזה מאפשר {action}:\n\n{code}\n\nהוא תקף לשימוש אחד, למשך {minutes} דקות, ורק בדף שביקש אותו.\n\nאף אחד מטעם {organisation} לא יבקש ממך אותו לעולם. אם לא ביקשת קוד, אין צורך לעשות דבר; אם קודים ממשיכים להגיע, יש להודיע לנו: {support}',
  'code.text': '{issuer}: {code} הוא הקוד שלך כדי {action}. אין לשתף אותו עם אף אחד.',
  'call.key':
    'שלום. זאת שיחה מאת {issuer}. מישהו ביקש {action}. אם הבקשה שלך, יש להקיש סולמית. אם הבקשה אינה שלך, יש להקיש אפס ואז סולמית כדי לדווח עליה.',
  'call.code':
    'שלום. זאת שיחה מאת {issuer}. הקוד שלך כדי {action} הוא: {digits}. ושוב: {digits}. אין לשתף אותו. אם לא ביקשת אותו, יש לנתק.',

  'notice.greeting': 'שלום {name},',
  'notice.not-you': 'אם לא עשית זאת, יש להודיע לנו מיד: {support}. ייתכן שמישהו אחר משתמש בחשבון שלך.',
  'notice.was-you': 'אם עשית זאת, אין צורך לעשות דבר.',
  'notice.when': 'זמן: {time} (UTC)',

  'notice.method-added.subject': 'שיטת כניסה נוספה לחשבון שלך',
  'notice.method-added.text':
    'השיטה "{method}" נוספה לחשבון שלך אצל {organisation}. אפשר להיכנס או לאפס את הסיסמה באמצעותה.',
  'notice.method-removed.subject': 'שיטת כניסה הוסרה מהחשבון שלך',
  'notice.method-removed.text': 'השיטה "{method}" הוסרה מהחשבון שלך אצל {organisation}.',
  'notice.default-changed.subject': 'שיטת הכניסה שמוגדרת כברירת מחדל שונתה',
  'notice.default-changed.text': 'מעתה, בכניסה לחשבון שלך אצל {organisation} תתבקש קודם השיטה "{method}".',
  'notice.password-reset.subject': 'הסיסמה שלך אופסה',
  'notice.password-reset.text':
    'הסיסמה של החשבון שלך אצל {organisation} אופסה באמצעות שתיים משיטות הכניסה שלך. החשבון נותק בכל המכשירים. שיטות הכניסה שלך לא השתנו.',
  'notice.method-paused.subject': 'יותר מדי קודים שגויים לחשבון שלך',
  'notice.method-paused.text':
    'מישהו נתן תשובות שגויות בשיטה "{method}" של החשבון שלך אצל {organisation}, ולכן היא מושהית לזמן מה במכשירים שלא השתמשת בהם בעבר. החשבון שלך אינו נעול.',
  'notice.method-disabled.subject': 'שיטת כניסה הושבתה',
  'notice.method-disabled.text':
    'השיטה "{method}" של החשבון שלך אצל {organisation} הושבתה אחרי יותר מדי תשובות שגויות. יש להיכנס באמצעות שיטה אחרת, להסיר את השיטה הזאת ולהוסיף אותה מחדש.',
  'notice.second-factor-failed.subject': 'מישהו יודע את הסיסמה שלך',
  'notice.second-factor-failed.text':
    'הסיסמה שלך אצל {organisation} הוזנה נכון, אבל השלב השני נכשל כמה פעמים. אם לא עשית זאת, יש לאפס את הסיסמה עכשיו.',
  'notice.reset-refused.subject': 'איפוס הסיסמה שלך לא הושלם',
  'notice.reset-refused.text':
    'כדי לאפס את הסיסמה של החשבון שלך אצל {organisation}, מישהו עבר את האימות באחת משיטות הכניסה שלך ואז נכשל בשיטה האחרת. הסיסמה שלך לא השתנתה.',
  'notice.reset-not-possible.subject': 'לא ניתן לאפס כאן את הסיסמה שלך',
  'notice.reset-not-possible.text':
    'ניסית לאפס את הסיסמה של החשבון שלך אצל {organisation}. החשבון שלך אינו מוגדר לכך. אפשר לבקש עזרה: {support}',
  'notice.recovery-code-used.subject': 'נעשה שימוש בקוד שחזור שמור',
  'notice.recovery-code-used.text':
    'נעשה שימוש באחד מקודי השחזור השמורים של החשבון שלך אצל {organisation}. הוא הוחלף בקוד חדש, שהוצג בדף שבו נעשה השימוש.',
  'notice.reported.subject': 'דיווחת על בקשה',
  'notice.reported.text':
    'שיחה בנוגע לחשבון שלך אצל {organisation} נענתה ב"הבקשה אינה שלי". הבקשה הופסקה. מומלץ לאפס את הסיסמה.',

  'notice.push-denied.subject': 'דחית בקשה',
  'notice.push-denied.text':
    'בקשה בנוגע לחשבון שלך אצל {organisation} נדחתה במכשיר שלך. הבקשות למכשירים שלך מושהות לזמן מה. אם הבקשה לא הייתה שלך, ייתכן שמישהו יודע את הסיסמה: מומלץ לאפס אותה.',
  'notice.push-reported.subject': 'דיווחת על בקשה',
  'notice.push-reported.text':
    'בקשה בנוגע לחשבון שלך אצל {organisation} נענתה ב"הבקשה אינה שלי". היא הופסקה, והבקשות למכשירים שלך מושהות לזמן מה. מומלץ לאפס את הסיסמה.',

  'method.fido2': 'מפתח גישה או מפתח אבטחה',
  'method.push': 'אישור באפליקציית האימות',
  'method.totp': 'אפליקציית אימות',
  'method.sms': 'הודעת טקסט לטלפון שלך',
  'method.voice': 'שיחה לטלפון שלך',
  'method.email': 'כתובת אימייל',
  'method.recoveryCode': 'קודי שחזור שמורים',
}
