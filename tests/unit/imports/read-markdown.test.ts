import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/imports/read/markdown/read-markdown'

describe('readMarkdown', () => {
  it('reads a pipe table with its blanks and an escaped pipe', () => {
    const text = '| ক | খ |\n|:---|---:|\n| ১ \\| ২ | |\n| **গাঢ়** | `a`<br>b |\n\nশেষ'
    expect(readMarkdown(text)).toEqual([
      {
        type: 'grid',
        rows: [
          [{ text: 'ক' }, { text: 'খ' }],
          [{ text: '১ | ২' }, { text: '' }],
          [{ text: 'গাঢ়' }, { text: 'a\nb' }],
        ],
      },
      { type: 'line', text: 'শেষ' },
    ])
  })

  it('reads headings, lists, links and emphasis', () => {
    const text = '# ক #\n\nখ\n===\n\n- গ\n2. *ঘ*\n১। ঙ_চ_ছ\n[ফরম](https://a.gov.bd/f)\n***\n1\\. জ'
    expect(readMarkdown(text)).toEqual([
      { type: 'line', text: 'ক', heading: 1 },
      { type: 'line', text: 'খ', heading: 1 },
      { type: 'line', text: 'গ', listItem: { ordered: false, index: 1 } },
      { type: 'line', text: 'ঘ', listItem: { ordered: true, index: 2 } },
      { type: 'line', text: '১। ঙ_চ_ছ' },
      { type: 'line', text: 'ফরম' },
      { type: 'line', text: '1. জ' },
    ])
  })

  it('reads raw HTML within', () => {
    const text = 'ক\n\n<table>\n\n<tr><td>১<td>২\n<tr><td>৩<td>৪\n</table>\nখ'
    expect(readMarkdown(text)).toMatchObject([
      { text: 'ক' },
      {
        type: 'grid',
        rows: [
          [{ text: '১' }, { text: '২' }],
          [{ text: '৩' }, { text: '৪' }],
        ],
      },
      { text: 'খ' },
    ])
  })
})
