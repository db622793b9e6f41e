import type { HostileInput } from './hostile-input'

export const hostileText: HostileInput[] = [
  {
    name: 'escapes without end',
    make: () => Buffer.from(`<\\/td>${'\\r\\n\\t'.repeat(400_000)}<\\/tr>ক`),
    expected: 'read',
  },
  {
    name: '60,000 escaped cells',
    make: () => Buffer.from('ক<\\/td>'.repeat(60_000)),
    expected: 'too_many_cells',
  },
  {
    name: 'a million tabs',
    make: () => Buffer.from('\t'.repeat(1_000_000) + 'ক'),
    expected: 'too_many_cells',
  },
  {
    name: 'comments in comments',
    make: () => Buffer.from('<!--'.repeat(350_000)),
    expected: 'read',
  },
  {
    name: '600,000 spaces between marks',
    make: () =>
      Buffer.from(
        `# ক ${' '.repeat(600_000)} ক\nহাল${' '.repeat(600_000)}ক\n|${' '.repeat(250_000)}-`,
      ),
    expected: 'read',
  },
  { ...marks('backticks', '`'), fileName: 'a.md' },
  { ...marks('stars', '**a '), fileName: 'a.md' },
  { ...marks('brackets', '[a]('), fileName: 'a.md' },
  { ...marks('dots in an address', '.'), make: () => Buffer.from(`<a@${'.'.repeat(1_400_000)}`) },
  {
    name: 'unclosed comments and emphasis',
    make: () => Buffer.from('<!-- **a __b <a href=mailto:x '.repeat(45_000)),
    expected: 'read',
  },
]

function marks(name: string, mark: string): HostileInput {
  return {
    name: `1.4 MB of ${name}`,
    make: () => Buffer.from(mark.repeat(1_400_000 / mark.length)),
    expected: 'read',
  }
}
