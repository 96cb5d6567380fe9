// Addresses as they are shown before proof: of constant length, so that neither length nor domain leaks (ASVS 14.2.6).

/** The last two digits: what a person needs to tell two phones apart. */
export const maskNumber = (number: string): string => `•••••••${number.slice(-2)}`

/** The first character, nothing of the domain. */
export const maskMail = (address: string): string => `${Array.from(address)[0] ?? ''}•••••@•••••`
