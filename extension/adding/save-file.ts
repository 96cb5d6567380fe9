// Saves a file where the person's downloads go.

/** The address is given back after a minute: not every browser has read the file by the time of the click. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `twofold-backup-2026-11-22.json`: sorts by day, on the person's calendar. */
export function dated(what: string, extension: string, now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${what}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`
}
