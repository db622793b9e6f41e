import { entities, type HostileInput, nest } from './hostile-input'
import { docxParts, zipOf } from './zip'

const cell = '<w:tc><w:p><w:r><w:t>ক</w:t></w:r></w:p></w:tc>'

export const hostileWordFiles: HostileInput[] = [
  {
    name: 'a Word file of expanding entities',
    make: () => zipOf(docxParts('<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>', entities('w:document'))),
    expected: 'expands_too_much',
  },
  {
    name: 'a Word file of 100,000 cells',
    make: () =>
      zipOf(docxParts(`<w:tbl>${`<w:tr>${cell.repeat(10)}</w:tr>`.repeat(10_000)}</w:tbl>`)),
    expected: 'too_many_cells',
  },
  {
    name: 'a Word file of 8,000 cells',
    make: () =>
      zipOf(docxParts(`<w:tbl>${`<w:tr>${cell.repeat(8)}</w:tr>`.repeat(1_000)}</w:tbl>`)),
    expected: 'read',
  },
  {
    name: 'a Word file with 23 MB of markup',
    make: () =>
      zipOf(
        docxParts('<w:p><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>ক</w:t></w:r></w:p>'.repeat(360_000)),
      ),
    expected: 'expands_too_much',
  },
  {
    name: 'a Word table nested 1,000 deep',
    make: () =>
      zipOf(docxParts(nest(1000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', '<w:p/>'))),
    expected: 'nested_too_deep',
  },
  {
    name: 'a Word cell over 100,000,000 columns',
    make: () =>
      zipOf(
        docxParts(
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p><w:r><w:t>ক</w:t></w:r></w:p></w:tc></w:tr><w:tr>${cell}${cell}</w:tr></w:tbl>`,
        ),
      ),
    expected: 'read',
  },
]
