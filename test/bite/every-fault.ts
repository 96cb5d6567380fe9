// All faults that `npm run bite` knows.
import { approvals } from './approvals.ts'
import { door } from './door.ts'
import { everyFlow } from './every-flow.ts'
import type { Fault } from './fault.ts'
import { limits } from './limits.ts'
import { registration } from './registration.ts'
import { reset } from './reset.ts'
import { rest } from './rest.ts'
import { signIn } from './sign-in.ts'

export const everyFault: readonly Fault[] = [
  ...everyFlow,
  ...reset,
  ...signIn,
  ...registration,
  ...approvals,
  ...limits,
  ...door,
  ...rest,
]
