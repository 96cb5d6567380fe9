// Which browser asks, in the two words that a person knows it by. From the User-Agent, which anybody may forge: it helps to
// recognise one's own request and proves nothing.

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(A|iOS)?\//, 'Microsoft Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (table: typeof browsers, agent: string): string => table.find(([is]) => is.test(agent))?.[1] ?? ''

export const agentOf = (agent: string): { readonly browser: string; readonly system: string } => ({
  browser: named(browsers, agent.slice(0, 500)),
  system: named(systems, agent.slice(0, 500)),
})
