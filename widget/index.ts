// The classes, without registering them: `define/*` does that.
export { MfaRegister } from './mfa-register.ts'
export { MfaSignIn } from './mfa-sign-in.ts'
export { SsprReset } from './sspr-reset.ts'
export type { FlowEvent, FlowEventDetails, FlowEventName } from './events.ts'
