// Names of the apps whose exports are read: proper names, the same in every language.

export const apps = {
  '2fas': '2FAS',
  aegis: 'Aegis',
  andotp: 'andOTP',
  bitwarden: 'Bitwarden',
  duo: 'Duo Mobile',
  ente: 'Ente Auth',
  extracted: 'extract_otp_secrets',
  freeotp: 'FreeOTP',
  google: 'Google Authenticator',
  lastpass: 'LastPass Authenticator',
  proton: 'Proton Authenticator',
  raivo: 'Raivo OTP',
  steam: 'Steam',
  stratum: 'Stratum',
  winauth: 'WinAuth',
} as const
