// Which module draws which step; each is loaded when its step comes.
import type { StepName } from '#core/flows/step.ts'
import type { ViewModule } from './view.ts'

export const views: { readonly [N in StepName]: () => Promise<ViewModule<N>> } = {
  identify: () => import('../views/identify.ts'),
  captcha: () => import('../views/captcha.ts'),
  password: () => import('../views/password.ts'),
  'choose-method': () => import('../views/choose-method.ts'),
  'confirm-number': () => import('../views/confirm-number.ts'),
  'enter-code': () => import('../views/enter-code.ts'),
  'await-call': () => import('../views/await-call.ts'),
  'await-approval': () => import('../views/await-approval.ts'),
  'use-passkey': () => import('../views/use-passkey.ts'),
  'more-information': () => import('../views/more-information.ts'),
  'add-method': () => import('../views/add-method.ts'),
  'activate-app': () => import('../views/activate-app.ts'),
  'activate-code': () => import('../views/activate-code.ts'),
  'activate-call': () => import('../views/activate-call.ts'),
  'pair-device': () => import('../views/pair-device.ts'),
  'activate-push': () => import('../views/activate-push.ts'),
  'activate-passkey': () => import('../views/activate-passkey.ts'),
  'save-codes': () => import('../views/save-codes.ts'),
  review: () => import('../views/review.ts'),
  reconfirm: () => import('../views/reconfirm.ts'),
  manage: () => import('../views/manage.ts'),
  'confirm-removal': () => import('../views/confirm-removal.ts'),
  'new-password': () => import('../views/new-password.ts'),
  working: () => import('../views/working.ts'),
  done: () => import('../views/done.ts'),
  ended: () => import('../views/ended.ts'),
}
