// The pages that start things, by cloud. China's pages for registration and reset are not known, so nothing is linked there.
// Sources: Microsoft's combined-registration and self-service-reset documentation.
import type { Cloud } from './origins.ts'

export type LinkName = 'register' | 'manage' | 'reset'

/** `register` opens the wizard for somebody with nothing registered; `manage` the list of methods. */
export const links: Readonly<Record<Cloud, Readonly<Partial<Record<LinkName, string>>>>> = {
  public: {
    register: 'https://aka.ms/mfasetup',
    manage: 'https://mysignins.microsoft.com/security-info',
    reset: 'https://passwordreset.microsoftonline.com/',
  },
  'us-government': {
    register: 'https://mysignins.azure.us/security-info',
    manage: 'https://mysignins.azure.us/security-info',
    reset: 'https://passwordreset.microsoftonline.us/',
  },
  china: {},
}
