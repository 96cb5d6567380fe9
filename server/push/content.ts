// What a device shows of a request, kept sealed beside it: everything that the answer is bound to, and nothing of the number.
import type { Purpose } from '#core/push/statement.ts'
import type { ApprovalRow, Place } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

export interface ApprovalContent {
  readonly purpose: Purpose
  readonly user: string
  readonly origin: string
  readonly address: string
  /** Epoch milliseconds. */
  readonly time: number
  readonly digits: number
  readonly service: string
  readonly account: string
  readonly browser: string
  readonly system: string
  readonly place: Place | null
  /** Hash of the cookie of the browser that asks; not for the device. */
  readonly asking: string | null
  /** BCP 47; of what is sent to the person about it. */
  readonly language: string
}

export const sealContent = (seals: Seals, id: string, content: ApprovalContent): string =>
  seals.seal('approval', id, JSON.stringify(content))

/** Written by ourselves and authenticated, so it is what it was. */
export const openContent = (seals: Seals, { id, content }: Pick<ApprovalRow, 'id' | 'content'>): ApprovalContent =>
  JSON.parse(seals.open('approval', id, content)) as ApprovalContent

const bound = (id: string, number: string): string => JSON.stringify([id, number])

/** Bound to its request: worthless beside any other (A24, N63B-OB-04). */
export const numberMac = (seals: Seals, id: string, number: string): string => seals.mac('number', bound(id, number))

export const isNumber = (seals: Seals, row: Pick<ApprovalRow, 'id' | 'numberMac'>, number: string): boolean =>
  seals.matches('number', bound(row.id, number), row.numberMac)
