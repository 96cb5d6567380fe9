// The drawings of methods and of small acts.
import type { AuthenticatorKind } from '#core/methods/catalogue.ts'

export const kindPaths: Readonly<Record<AuthenticatorKind, string>> = {
  app: 'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M9.5 11.5l2 2 3.5-4',
  phone:
    'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2',
  email: 'M4 6.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1M3.5 7.5l8.5 6 8.5-6',
  key: 'M8 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12.5 12H21v3.5M17 12v2.5',
  codes: 'M7 3.5h10A1.5 1.5 0 0 1 18.5 5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5M9 8.5h6M9 12h6M9 15.5h3',
} // prettier-ignore

export const checkPath = 'M5 12.5l4.5 4.5L19 7.5'
export const dotPath = 'M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2'
export const chevronPath = 'M9.5 6l6 6-6 6'
export const infoPath = 'M12 11v5M12 7.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18'
export const plusPath = 'M12 5v14M5 12h14'
export const eyePath =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6'
export const eyeOffPath = `${eyePath}M4 4l16 16`
