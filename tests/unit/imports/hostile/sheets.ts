import { entities, type HostileInput, MB } from './hostile-input'
import { xlsxParts, zipOf } from './zip'

export const hostileSheets: HostileInput[] = [
  {
    name: 'a sheet with a cell in its first and its last place',
    make: () =>
      zipOf(
        xlsxParts(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        ),
      ),
    expected: 'read',
  },
  {
    name: 'a sheet of 500,000 empty rows',
    make: () => zipOf(xlsxParts(`<row r="1"><c r="A1"><v>1</v></c></row>${emptyRows(500_000)}`)),
    expected: 'read',
  },
  {
    name: 'a sheet of 100,000 cells',
    make: () => zipOf(xlsxParts(numberRows(10_000, 10))),
    expected: 'too_many_cells',
  },
  {
    name: 'a sheet of 48,000 cells',
    make: () => zipOf(xlsxParts(numberRows(6_000, 8))),
    expected: 'read',
  },
  {
    name: 'a sheet merged into one cell and validated over a million rows',
    make: () =>
      zipOf(
        xlsxParts(
          numberRows(2, 3),
          '<mergeCells><mergeCell ref="A3:XFD1048576"/><mergeCell ref="A1:A1048576"/><mergeCell ref="A2:B2"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
        ),
      ),
    expected: 'read',
  },
  {
    name: 'a string of 1 MB shown in 40,000 cells',
    make: () =>
      zipOf(
        xlsxParts(
          Array.from(
            { length: 5000 },
            (_, at) =>
              `<row r="${at + 1}">${'ABCDEFGH'.replace(/./g, (column) => `<c r="${column}${at + 1}" t="s"><v>0</v></c>`)}</row>`,
          ).join(''),
          '',
          `<si><t>${'a'.repeat(MB)}</t></si>`,
        ),
      ),
    expected: 'expands_too_much',
  },
  {
    name: 'a spreadsheet of expanding entities',
    make: () =>
      zipOf(
        xlsxParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '', '<si><t>x</t></si>').map(
          (part) =>
            part.name === 'xl/sharedStrings.xml'
              ? { ...part, data: `${entities('sst')}<sst><si><t>&e9;</t></si></sst>` }
              : part,
        ),
      ),
    expected: 'expands_too_much',
  },
]

function emptyRows(count: number): string {
  return Array.from({ length: count }, (_, at) => `<row r="${at + 2}" ht="15"/>`).join('')
}

function numberRows(rows: number, columns: number): string {
  const row = (at: number) =>
    Array.from(
      { length: columns },
      (_, column) => `<c r="${String.fromCharCode(65 + column)}${at}"><v>${at}</v></c>`,
    )
  return Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}">${row(at + 1).join('')}</row>`,
  ).join('')
}
