// More time for whoever needs it (WCAG 2.2.1, N63B-SE-04): each time that it is asked for, the flow's lifetime runs anew.
// So no continuation token ever lives longer than that lifetime, which is a quarter of an hour at most (N63B-SE-05).
import type { Facts } from './facts.ts'

/** WCAG 2.2.1 wants ten; without a limit a flow could be kept open for good. */
export const mostExtensions = 10

export const mayExtend = ({ extensions }: Pick<Facts, 'extensions'>): boolean => extensions < mostExtensions
