import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/imports/read/block'
import { readHtml } from '@/lib/imports/read/html/read-html'

const blocksOf = (html: string) => readHtml(html).blocks
const grid = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'grid' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  )
const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'line' ? [block.text] : []))

describe('readHtml: cells', () => {
  it('carries a header’s rowspan into the body and a colspan to the right', () => {
    const [block] = blocksOf(
      '<table><thead><tr><th rowspan="2">ক</th><th colspan="2">খ</th></tr></thead><tbody><tr><td>গ</td><td>ঘ</td></tr></tbody></table>',
    )
    expect(block).toEqual({
      type: 'grid',
      rows: [
        [{ text: 'ক' }, { text: 'খ' }, { text: 'খ', merged: 'left' }],
        [{ text: 'ক', merged: 'above' }, { text: 'গ' }, { text: 'ঘ' }],
      ],
    })
  })

  it('keeps ragged rows, and fills them up only to a cell merged from above', () => {
    const rows = grid(
      blocksOf('<table><tr><td>১<td>২<td rowspan=2>৩</tr><tr><td>৪</tr><tr><td>৫</tr></table>'),
    )[0]
    expect(rows).toEqual([['১', '২', '৩'], ['৪', '', '৩'], ['৫']])
  })

  it('takes paragraphs, breaks and items of a cell as its lines', () => {
    const html =
      '<table><tr><td>ক<td><p>এক</p>\n<p>দুই<br>তিন</p><ul><li>চার</ul></tr><tr><td>খ<td>x</tr></table>'
    expect(grid(blocksOf(html))[0]?.[0]?.[1]).toBe('এক\nদুই\nতিন\nচার')
  })

  it('counts a serial column that Word numbers by itself', () => {
    const row = (name: string) => `<tr><td><ol><li></li></ol></td><td>${name}</td></tr>`
    expect(grid(blocksOf(`<table>${row('ক')}${row('খ')}${row('গ')}</table>`))[0]).toEqual([
      ['1', 'ক'],
      ['2', 'খ'],
      ['3', 'গ'],
    ])
  })

  it('bounds an absurd span by the width of its table', () => {
    const html =
      '<table><tr><td colspan=100000000>শিরোনাম</tr><tr><td>ক<td>খ</tr><tr><td>গ<td>ঘ</tr></table>'
    expect(blocksOf(html)).toMatchObject([
      { type: 'line', text: 'শিরোনাম' },
      {
        type: 'grid',
        rows: [
          [{ text: 'ক' }, { text: 'খ' }],
          [{ text: 'গ' }, { text: 'ঘ' }],
        ],
      },
    ])
  })

  it('reads rows pasted without their table', () => {
    expect(grid(blocksOf('<tr><td>ক</td><td>খ</td></tr><tr><td>গ</td><td>ঘ</td></tr>'))).toEqual([
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
    ])
  })

  it('does not let a stray end tag out of its cell', () => {
    const html = '<div><table><tr><td>ক</p></div></span><td>খ</tr><tr><td>গ<td>ঘ</tr></table></div>'
    expect(grid(blocksOf(html))[0]).toEqual([
      ['ক', 'খ'],
      ['গ', 'ঘ'],
    ])
  })
})

describe('readHtml: tables in tables', () => {
  const inner = '<table><tr><td>১<td>২<td>৩</tr><tr><td>৪<td>৫<td>৬</tr></table>'

  it('takes a layout table apart, in order', () => {
    const html = `<table><tr><td>মেনু<td><h3>শিরোনাম</h3>${inner}<p>শেষ</p></tr></table>`
    const blocks = blocksOf(html)
    expect(blocks.map((block) => (block.type === 'line' ? block.text : block.type))).toEqual([
      'মেনু',
      'শিরোনাম',
      'grid',
      'শেষ',
    ])
  })

  it('reads a small table inside a cell as that cell’s text', () => {
    const row = (name: string, cell: string) => `<tr><td>${name}<td>ক<td>খ<td>${cell}</tr>`
    const contact = '<table><tr><td>নাম<td>রহিম</tr><tr><td>ফোন<td>৩৩৩</tr></table>'
    const html = `<table>${row('১', contact)}${row('২', 'ঐ')}${row('৩', 'ঐ')}</table>`
    expect(grid(blocksOf(html))[0]?.[0]?.[3]).toBe('নাম রহিম\nফোন ৩৩৩')
  })
})

describe('readHtml: lines', () => {
  it('knows headings and the numbers of lists', () => {
    expect(
      blocksOf('<h2>শিরোনাম</h2><ol start="3"><li>ক<ol><li>খ</ol><li>গ</ol><ul><li>ঘ</ul>'),
    ).toEqual([
      { type: 'line', text: 'শিরোনাম', heading: 2 },
      { type: 'line', text: 'ক', listItem: { ordered: true, index: 3 } },
      { type: 'line', text: 'খ', listItem: { ordered: true, index: 1 } },
      { type: 'line', text: 'গ', listItem: { ordered: true, index: 4 } },
      { type: 'line', text: 'ঘ', listItem: { ordered: false, index: 1 } },
    ])
  })

  it('leaves out scripts, styles, comments and Word’s islands', () => {
    const html =
      '<style>p{}</style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><xml><o:p>x</o:p></xml><script>if (a<b) "<p>"</script><p class=MsoNormal><![if !supportLists]>১.<![endif]> সেবা<o:p></o:p></p>'
    expect(texts(blocksOf(html))).toEqual(['১. সেবা'])
  })

  it('leaves hidden elements out and says what was in them', () => {
    const { blocks, hiddenText } = readHtml(
      '<p hidden>ক</p><p style="display: none">খ</p><p>গ</p><nav>ঘ</nav>',
    )
    expect(texts(blocks)).toEqual(['গ'])
    expect(hiddenText).toBe('কখঘ')
  })
})

describe('readHtml: titles written as rows', () => {
  const header = '<tr><td>ক্রম<td>নাম<td>ফি</tr>'
  const row = (serial: string) => `<tr><td>${serial}<td>সেবা<td>ফি নেই</tr>`
  const title = (text: string) => `<tr><td colspan=3>${text}</tr>`

  it('parts a table where a title and a new header follow', () => {
    const html = `<table>${title('২.১')}${header}${row('১')}${row('২')}${title('২.২')}${header}${row('১')}</table>`
    expect(
      blocksOf(html).map((block) => (block.type === 'line' ? block.text : block.rows.length)),
    ).toEqual(['২.১', 3, '২.২', 2])
  })

  it('leaves a heading between numbered rows where it is', () => {
    const html = `<table>${header}${row('১')}${title('ক শাখা')}${row('২')}</table>`
    expect(grid(blocksOf(html))[0]).toHaveLength(4)
  })
})
