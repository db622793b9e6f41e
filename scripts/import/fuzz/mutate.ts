// Ways a real document gets damaged on its way: cells lost, rows doubled, words glued, marks changed.
import type { Random } from './random'

type Mutation = (text: string, random: Random) => string

const STRANGE = [
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00a0',
  '\u0000',
  '😀',
  '\u202e',
  'ঃ',
  '|',
  '\t',
  '"',
  '�',
  '\ud800',
  'ৗ',
  '{',
  '\\u0995',
  '</td>',
]

const mutations: Mutation[] = [
  (text, random) => editLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, random) => editLines(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  (text, random) =>
    editLines(text, random, (lines, at) => swap(lines, at, random.below(lines.length))),
  (text, random) => editLines(text, random, (lines, at) => lines.splice(at, 0, random.of(STRANGE))),
  (text, random) => editCells(text, random, (cells, at) => cells.splice(at, 1)),
  (text, random) => editCells(text, random, (cells, at) => cells.splice(at, 0, cells[at] ?? '')),
  (text, random) =>
    editCells(text, random, (cells, at) => swap(cells, at, random.below(cells.length))),
  (text, random) => editCells(text, random, (cells, at) => cells.fill('', at, at + 1)),
  dropColumn,
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => spliceAt(text, random, 1 + random.below(3), ''),
  (text, random) => spliceAt(text, random, 0, random.of(STRANGE)),
  (text, random) =>
    text.replaceAll(random.of([' ', '।', '/', 'ঃ', ',']), () => (random.below(3) ? ' ' : '')),
  (text) => text.replaceAll('\t', ' | '),
  (text) => text.replaceAll(/ ?\| ?/gu, '\t'),
  (text) => text.replaceAll(/[\t|]/gu, '\n'),
  (text) => text.replaceAll(/[\t|]/gu, '\n\n'),
  (text) => text.replaceAll(/\s+/gu, ' '),
  (text) => text.replaceAll('\n', ' |\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - 0x9e6)),
  (text) => text.normalize('NFD'),
  (text, random) => `${text}\n${text.slice(0, random.below(text.length + 1))}`,
]

/** A text after one to four mutations. */
export function mutate(text: string, random: Random): string {
  let result = text
  const times = 1 + random.below(4)
  for (let time = 0; time < times; time++) result = random.of(mutations)(result, random)
  return result.slice(0, 60_000)
}

function editLines(
  text: string,
  random: Random,
  edit: (lines: string[], at: number) => unknown,
): string {
  const lines = text.split('\n')
  edit(lines, random.below(lines.length))
  return lines.join('\n')
}

function editCells(
  text: string,
  random: Random,
  edit: (cells: string[], at: number) => unknown,
): string {
  return editLines(text, random, (lines, at) => {
    const line = lines[at] ?? ''
    const mark = line.includes('\t') ? '\t' : line.includes('|') ? '|' : ' '
    const cells = line.split(mark)
    edit(cells, random.below(cells.length))
    lines[at] = cells.join(mark)
  })
}

function dropColumn(text: string, random: Random): string {
  const mark = text.includes('\t') ? '\t' : '|'
  const column = random.below(8)
  return text
    .split('\n')
    .map((line) =>
      line
        .split(mark)
        .filter((_, at, all) => all.length < 3 || at !== column)
        .join(mark),
    )
    .join('\n')
}

function spliceAt(text: string, random: Random, length: number, inserted: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + inserted + text.slice(at + length)
}

function swap(items: string[], a: number, b: number) {
  const held = items[a] ?? ''
  items[a] = items[b] ?? ''
  items[b] = held
}
