// Why a proof is asked for, in the heading of each step that asks for one.
import type { ProofPurpose } from '#core/flows/step.ts'
import type { ViewHost } from '../view/view.ts'

export const proofHeading = (host: ViewHost, { purpose }: { readonly purpose: ProofPurpose }): string =>
  host.say(`proof.${purpose}`)
