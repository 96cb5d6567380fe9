// The codes that error pages show, and what each comes to for a person. A code stands in the page's text in every language.
// Sources: Microsoft Entra "authentication and authorization error codes" (AADSTS…), "Troubleshoot self-service password reset" (SSPR_…).
import type { ResetView, Snapshot } from './snapshot.ts'
import type { Site } from './origins.ts'

/** Meaning of each code, by number; its text is `code.<meaning>` in the catalogue. */
const aadsts = {
  locked: '50053',
  wrongPassword: '50056 50064 50126',
  expiredPassword: '50055 50144',
  changePassword: '50135',
  disabled: '50057',
  unknownAccount: '50034 51004',
  otherOrganisation: '16000 50014 50020 90072 500208',
  register: '50072 50079 50125',
  registerBlockedByRisk: '53004',
  registerElsewhere: '53010',
  secondFactor: '50074 50076 50078 50158',
  phoneLimit: '50088',
  tryAgain: '50033 50087 50197 90006 90012 90024 90033 90090',
  signInAgain: '50058 50089 50132 50133 50173 70008 70043 700082 700084',
  notAssigned: '50105',
  blocked: '50131 53003 500021 500022 500212 500213 530032 530035',
  blockedByRisk: '53011',
  device: '50005 50097 50129 50155 50187 53000 53001 135011',
  approvedApp: '50127 53002',
  consent: '65001 65004 90008 90094 90095',
  application: '50011 50196 70001 75011 90002 500011 650052 650056 700016 7000112',
  officeUnreachable: '80001 80002 80005 80007 80014 120013',
  hours: '80012',
  wrongCurrentPassword: '120000',
  weakPassword: '120002 120003 120004 120018',
  passwordDelay: '120005',
  deviceCode: '50134 70018 70019',
} as const
const sspr = {
  resetOff: '0009 0011',
  resetNotSetUp: '0010 0029',
  resetLicence: '0012',
  resetGroup: '0013',
  resetNotEnough: '0014',
  resetUnreachable: '0030',
} as const

export type CodeMeaning = keyof typeof aadsts | keyof typeof sspr | 'other'
const rows = <M extends CodeMeaning>(prefix: string, table: Readonly<Record<M, string>>): [string, CodeMeaning][] =>
  (Object.entries(table) as [M, string][]).flatMap(([meaning, numbers]) =>
    numbers.split(' ').map((number): [string, CodeMeaning] => [prefix + number, meaning]),
  )
const meanings: ReadonlyMap<string, CodeMeaning> = new Map([
  ...rows('AADSTS', aadsts),
  ...rows('SSPR_', sspr),
  ['OnPremisesSuccessCloudFailure', 'passwordDelay'],
])
export const knownCodes: readonly string[] = [...meanings.keys()]
export const codeMeanings: readonly CodeMeaning[] = [...new Set(meanings.values()), 'other']

/** `other` for a code that the table does not explain. */
export const meaningOf = (code: string): CodeMeaning => meanings.get(code) ?? 'other'

/** The first code in a text, and nothing else of it. */
export const codeIn = (text: string): string | null =>
  /\b(?:AADSTS\d{5,7}|SSPR_\d{4}|OnPremisesSuccessCloudFailure)\b/.exec(text)?.[0] ?? null

/** Pages of nothing but an error, whose text may be searched for a code. */
const errorPages: readonly string[] = ['ConvergedError', 'ConvergedConditionalAccess']
export const unavailableViews: readonly ResetView[] = [
  'ViewSsprNotEnabled',
  'ViewSsprNotEnabledInUserPolicy',
  'ViewUserNotEnabled',
  'ViewFeatureNotAvailable',
  'ViewUserNotSupported',
  'ViewUserNotMemberOfScopedAccessGroup',
]
const errorViews: readonly string[] = [...unavailableViews, 'ViewThrottled', 'ViewError']

/** Where the text of an error may be searched on this page: a selector, or null for nowhere. */
export const codeSource = (site: Site, page: Pick<Snapshot, 'pageId' | 'resetView'>): string | null => {
  if (site === 'entra' && errorPages.includes(page.pageId ?? ''))
    return '#lightbox, #exceptionMessageContainer, #service_exception_message'
  if (site === 'reset' && errorViews.includes(page.resetView ?? ''))
    return '#ContentPlaceholderMainContent_UpdatePanelMain'
  return null
}
