// Comma-separated values as password managers write them (RFC 4180): quotes, doubled quotes, line breaks inside.

import { Unreadable } from './result.ts'

const MOST_ROWS = 20_000

/** Whether the first line names these columns. */
export function isCsv(content: string, columns: readonly string[]): boolean {
  const [header = ''] = content.split(/\r?\n/, 1)
  const names = header.split(',').map((name) => name.replaceAll('"', '').trim())
  return columns.every((column) => names.includes(column))
}

/** Rows by column name. A quote that never ends is damage. */
export function readCsv(content: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = cells(content)
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ''])))
}

function cells(content: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  // One cell and what ends it: a comma, a line break or the end.
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy
  while (pattern.lastIndex < content.length) {
    const match = pattern.exec(content)
    if (!match || rows.length > MOST_ROWS) throw new Unreadable(match ? 'too-large' : 'damaged')
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',' && match[3] !== '') rows.push([])
  }
  return rows
}
