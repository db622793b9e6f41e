import { type HostileInput, nest } from './hostile-input'

export const hostileMarkup: HostileInput[] = [
  markup(
    'a table of 100,000 cells',
    () => `<table>${`<tr>${'<td>ক</td>'.repeat(10)}</tr>`.repeat(10_000)}</table>`,
    'too_many_cells',
  ),
  markup(
    'a table nested 1,000 deep',
    () => nest(1000, '<table><tr><td>', '</td></tr></table>', 'ক'),
    'nested_too_deep',
  ),
  markup('a million open <div>', () => '<div>'.repeat(1_000_000), 'nested_too_deep'),
  markup('a million open <b>', () => `<p>${'<b>'.repeat(1_000_000)}ক`, 'nested_too_deep'),
  markup('a million open <p>', () => '<p>ক'.repeat(1_000_000), 'too_large'),
  markup('a million <li>', () => `<ul>${'<li>ক'.repeat(1_000_000)}`, 'too_large'),
  markup(
    'a tag with 500,000 attributes',
    () => `<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ')}>ক</p>`,
    'read',
  ),
  markup('a tag that never ends', () => `<p>ক</p><a ${'x '.repeat(2_900_000)}`, 'read'),
  markup(
    'a cell over 100,000,000 columns and rows',
    () => `<table>${'<tr><td colspan=100000000 rowspan=100000000>ক<td>খ</tr>'.repeat(100)}</table>`,
    'read',
  ),
  markup(
    'wide cells that add up',
    () => `<table>${`<tr>${'<td colspan=60>ক'.repeat(100)}</tr>`.repeat(100)}</table>`,
    'too_many_cells',
  ),
  markup('ten million brackets', () => `<p>ক</p><p>ক</p><p>${'<'.repeat(10_000_000)}`, 'too_large'),
  markup('a million entities', () => `<p>ক</p><p>${'&amp;'.repeat(1_000_000)}</p>`, 'read'),
]

function markup(
  name: string,
  html: () => string,
  expected: HostileInput['expected'],
): HostileInput {
  return { name, make: () => Buffer.from(html()), fileName: 'page.html', expected }
}
