// Numbers, addresses and codes inside a sentence of either direction: they read from left to right in themselves (WCAG
// 3.1.2) and stay on one line.
export const ltr = (text: string): string => (text ? `\u2066${text.replaceAll(' ', '\u00a0')}\u2069` : '')
