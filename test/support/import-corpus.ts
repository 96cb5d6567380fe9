// What the export files beside this repository hold, entry by entry, as their makers' own tests and notes say.

import type { Row } from './import-rows.ts'

/** type, issuer, account, secret, algorithm, digits, period or counter. */
const DENO: Row = ['totp', 'Deno', 'Mason', '4SJHB4GSD43FZBAI7C2HLRJGPQ', 'sha1', 6, 30]
const SPDX: Row = ['totp', 'SPDX', 'James', '5OM4WOOGPLQEF6UGN3CPEOOLWU', 'sha256', 7, 20]
const AIRBNB: Row = ['totp', 'Airbnb', 'Elijah', '7ELGJSGXNCCTV3O6LKJWYFV2RA', 'sha512', 8, 50]
const ISSUU: Row = ['hotp', 'Issuu', 'James', 'YOOMIXWS5GN6RTBPUFFWKTW5M4', 'sha1', 6, 1]
const CANADA: Row = ['hotp', 'Air Canada', 'Benjamin', 'KUVJJOM753IHTNDSZVCNKL7GII', 'sha256', 7, 50]
const WWE: Row = ['hotp', 'WWE', 'Mason', '5VAML3X35THCEBVRLV24CGBKOY', 'sha512', 8, 10300]
const BOEING: Row = ['steam', 'Boeing', 'Sophia', 'JRZCL47CMXVOQMNPZR2F7J4RGI', 'sha1', 5, 30]
const SIX = [DENO, SPDX, AIRBNB, ISSUU, CANADA, WWE]
const SEVEN = [...SIX, BOEING]

/** The format that forgot everything but names and secret. */
const bare = ([, issuer, account, secret]: Row): Row => ['totp', issuer, account, secret, 'sha1', 6, 30]
/** Schema 2 of 2FAS knew no counting codes. */
const timed = ([, issuer, account, secret, algorithm, digits]: Row): Row => [
  'totp',
  issuer,
  account,
  secret,
  algorithm,
  digits,
  30,
]
const named = (row: Row, issuer: string, account: string): Row => [
  row[0],
  issuer,
  account,
  ...(row.slice(3) as [string, 'sha1', 6, 30]),
]

const PI: Row = ['totp', 'raspberrypi', 'pi@raspberrypi', '7KSQL2JTUDIS5EF65KLMRQIIGY', 'sha1', 6, 30]
const PI_ALONE = named(PI, '', 'pi@raspberrypi')
const PI_HOTP: Row = ['hotp', '', 'hotp demo', '7KSQL2JTUDIS5EF65KLMRQIIGY', 'sha1', 6, 4]
const PI_ENCODING = named(PI, '', 'encoding: ¿äÄéÉ? (demo)')
const lab = (n: number, secret: string): Row => [
  'totp',
  'SerenityLabs',
  `test${n}@serenitylabs.co.uk`,
  secret,
  'sha1',
  6,
  30,
]

const tagged = (row: Row): Row => [...row, `OTP/${row[0].toUpperCase()}`] as unknown as Row

interface File {
  readonly path: string
  readonly format: string
  readonly password?: string
  readonly rows: readonly Row[]
}

export const FILES: readonly File[] = [
  { path: 'aegis/2fas_authenticator.json', format: '2fas', rows: SIX.map(bare) },
  { path: 'aegis/2fas_authenticator_plain.2fas', format: '2fas', rows: [DENO, AIRBNB, timed(ISSUU), timed(WWE)] },
  {
    path: 'aegis/2fas_authenticator_encrypted.2fas',
    format: '2fas',
    password: 'test',
    rows: [DENO, AIRBNB, timed(ISSUU), timed(WWE)],
  },
  { path: 'aegis/2fas_authenticator_plain_v3.2fas', format: '2fas', rows: SIX },
  { path: 'aegis/2fas_authenticator_encrypted_v3.2fas', format: '2fas', password: 'test', rows: SIX },
  { path: 'aegis/2fas_authenticator_plain_v4.2fas', format: '2fas', rows: [DENO, ISSUU, CANADA, WWE, BOEING] },
  {
    path: 'aegis/2fas_authenticator_encrypted_v4.2fas',
    format: '2fas',
    password: 'test',
    rows: [DENO, ISSUU, CANADA, WWE, BOEING],
  },
  { path: 'aegis/aegis_plain.json', format: 'aegis', rows: SEVEN },
  { path: 'aegis/aegis_encrypted.json', format: 'aegis', password: 'test', rows: SEVEN },
  {
    path: 'aegis/aegis_plain_grouped_v2.json',
    format: 'aegis',
    rows: [[...DENO, 'group1'], SPDX, [...AIRBNB, 'group1'], [...ISSUU, 'group2'], CANADA, WWE, BOEING],
  },
  { path: 'aegis/andotp_plain.json', format: 'andotp', rows: SEVEN },
  { path: 'aegis/andotp_encrypted.bin', format: 'andotp', password: 'test', rows: SEVEN },
  { path: 'aegis/andotp_encrypted_old.bin', format: 'andotp', password: 'test', rows: SIX },
  { path: 'aegis/bitwarden.json', format: 'bitwarden', rows: [DENO, SPDX, AIRBNB, named(BOEING, 'Test Steam', '')] },
  { path: 'aegis/bitwarden.csv', format: 'bitwarden', rows: [DENO, SPDX, AIRBNB, named(BOEING, 'Test 4', '')] },
  {
    path: 'aegis/duo.json',
    format: 'duo',
    rows: [named(DENO, '', 'Mason'), ['hotp', '', 'James', ISSUU[3], 'sha1', 6, 3]],
  },
  { path: 'aegis/ente_auth.txt', format: 'ente', rows: [CANADA, AIRBNB, BOEING, DENO, ISSUU, SPDX, WWE] },
  { path: 'aegis/freeotp.xml', format: 'freeotp', rows: [WWE, AIRBNB, DENO, ISSUU] },
  { path: 'aegis/freeotp_plus.json', format: 'freeotp', rows: [WWE, CANADA, ISSUU, AIRBNB, SPDX, DENO] },
  { path: 'aegis/freeotp_plus_internal.xml', format: 'freeotp', rows: [WWE, AIRBNB, CANADA, SPDX, DENO, ISSUU] },
  {
    path: 'aegis/freeotp_v2_api23.xml',
    format: 'freeotp',
    password: 'test',
    rows: [ISSUU, DENO, CANADA, SPDX, WWE, AIRBNB],
  },
  {
    path: 'aegis/freeotp_v2_api25.xml',
    format: 'freeotp',
    password: 'test',
    rows: [CANADA, AIRBNB, WWE, SPDX, DENO, ISSUU],
  },
  {
    path: 'aegis/freeotp_v2_api27.xml',
    format: 'freeotp',
    password: 'test',
    rows: [CANADA, DENO, AIRBNB, ISSUU, WWE, SPDX],
  },
  {
    path: 'aegis/freeotp_v2_api34.xml',
    format: 'freeotp',
    password: 'test',
    rows: [SPDX, ISSUU, AIRBNB, WWE, CANADA, DENO],
  },
  { path: 'aegis/freeotp_v2_null_algo.xml', format: 'freeotp', password: 'test', rows: [DENO] },
  { path: 'aegis/plain.txt', format: 'otpauth', rows: SEVEN },
  { path: 'aegis/proton_authenticator.json', format: 'proton', rows: [DENO, SPDX, AIRBNB] },
  { path: 'aegis/steam.json', format: 'steam', rows: [named(BOEING, 'Steam', 'Sophia')] },
  { path: 'aegis/steam_old.json', format: 'steam', rows: [named(BOEING, 'Steam', 'Sophia')] },
  { path: 'aegis/stratum_plain.json', format: 'stratum', rows: SEVEN },
  { path: 'aegis/stratum_encrypted.bin', format: 'stratum', password: 'test', rows: SEVEN },
  { path: 'aegis/stratum_encrypted_legacy.bin', format: 'stratum', password: 'test', rows: SEVEN },
  // Authenticator Plus is no format of its own: a ZIP under a password with a list of key URIs, as WinAuth makes it.
  { path: 'aegis/authenticator_plus.zip', format: 'otpauth', password: 'testtesttest', rows: SEVEN },
  {
    path: 'extract_otp_secrets/example_export.txt',
    format: 'google',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_HOTP, PI_ENCODING],
  },
  {
    path: 'extract_otp_secrets/example_export_only_totp.txt',
    format: 'google',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_ENCODING],
  },
  {
    path: 'extract_otp_secrets/test_plus_problem_export.txt',
    format: 'google',
    rows: [
      lab(1, 'A4RFDYMF4GSLUIBQV4ZP67OJEZ2XUQVM'),
      lab(2, 'SCDDZ7PW5MOZLE3PQCAZM7L4S35K3UDX'),
      lab(3, 'TR76272RVYO6EAEY2FX7W7R7KUDEGPJ4'),
      lab(4, 'N2ILWSXSJUQUB7S6NONPJSC62NPG7EXN'),
    ],
  },
  {
    path: 'extract_otp_secrets/url_list_output.txt',
    format: 'otpauth',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_HOTP, named(PI, 'encoding', '¿äÄéÉ? (demo)')],
  },
  {
    path: 'extract_otp_secrets/example_output.json',
    format: 'extracted',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_HOTP, PI_ENCODING],
  },
  {
    path: 'extract_otp_secrets/example_output.csv',
    format: 'extracted',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_HOTP, PI_ENCODING],
  },
  {
    path: 'extract_otp_secrets/example_keepass_output.totp.csv',
    format: 'extracted',
    rows: [PI, PI_ALONE, PI_ALONE, PI, PI_ENCODING].map(tagged),
  },
  { path: 'extract_otp_secrets/example_keepass_output.hotp.csv', format: 'extracted', rows: [tagged(PI_HOTP)] },
]

/** What must be refused, and how. */
export const REFUSED: readonly (readonly [path: string, reason: string])[] = [
  ['extract_otp_secrets/only_comments.txt', 'empty'],
  ['extract_otp_secrets/test_export_wrong_content.txt', 'not-recognised'],
  ['extract_otp_secrets/text_masquerading_as_image.jpeg', 'not-recognised'],
  ['extract_otp_secrets/qr_but_without_otp.png', 'image'],
  ['extract_otp_secrets/example_export.png', 'image'],
  ['aegis/google_authenticator.sqlite', 'app-internal'],
  ['aegis/microsoft_authenticator.sqlite', 'app-internal'],
  ['aegis/stratum_internal.db', 'app-internal'],
  ['aegis/authy_plain.xml', 'app-internal'],
  ['aegis/authy_encrypted.xml', 'app-internal'],
  ['aegis/battle_net_authenticator.xml', 'app-internal'],
  ['aegis/totp_authenticator_internal.xml', 'app-internal'],
  ['aegis/totp_authenticator.bin', 'not-recognised'],
]

/** Read, but every line of it is refused, and how. */
export const REFUSED_LINES = [
  ['extract_otp_secrets/test_export_wrong_prefix.txt', 'not-key-uri'],
  ['extract_otp_secrets/test_export_wrong_data.txt', 'bad-migration-data'],
] as const
