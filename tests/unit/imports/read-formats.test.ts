import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Cell } from '@/lib/imports/read/block'
import { readDocument } from '@/lib/imports/read/read-document'

const folder = new URL('../../fixtures/formats/', import.meta.url)

async function read(name: string) {
  const result = await readDocument({ bytes: readFileSync(new URL(name, folder)) })
  if (!result.ok) throw new Error(`${name}: ${result.code}`)
  return result
}

/** Grids with merged cells blank and paragraphs joined: all that plain text can say. */
function plainGrids(blocks: readonly Block[]): string[][][] {
  return blocks.flatMap((block) => (block.type === 'grid' ? [block.rows.map(plainRow)] : []))
}

function plainRow(row: readonly Cell[]): string[] {
  return row.map((cell) => (cell.merged ? '' : cell.text.replaceAll('\n', ' ')))
}

function tabbedGrids(blocks: readonly Block[]): string[][][] {
  const lines = blocks.map((block) => (block.type === 'line' ? block.text : ''))
  const runs = lines.join('\n').split(/\n(?:[^\t\n]*\n)+/)
  return runs
    .filter((run) => run.includes('\t'))
    .map((run) =>
      run
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')),
    )
}

function lines(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block) => (block.type === 'line' ? [block.text] : []))
  const words = texts.filter(
    (text) => text !== '' && !text.includes('\t') && !text.startsWith('http'),
  )
  // A list numbers its items by itself in Word, HTML and Markdown.
  return words.map((text) => text.replace(/^[১২৩]\. (?=নির্ধারিত|সাক্ষাতের|প্রয়োজনীয়)/, ''))
}

describe('one charter in every format', async () => {
  const text = await read('charter.txt')
  const expected = tabbedGrids(text.blocks)

  it('has three tables of 6, 4 and 4 rows', () => {
    expect(expected.map((grid) => [grid.length, grid[0]?.length])).toEqual([
      [6, 8],
      [4, 8],
      [4, 5],
    ])
  })

  it.each(['charter.md', 'charter.html', 'charter.docx', 'charter.xlsx'])(
    'reads the same grids and lines from %s',
    async (name) => {
      const { blocks, format } = await read(name)
      expect(format).toBe(name.split('.')[1])
      expect(plainGrids(blocks)).toEqual(expected)
      expect(lines(blocks)).toEqual(lines(text.blocks))
    },
  )

  it.each(['word-paste.html', 'google-docs-paste.html'])(
    'reads the citizen table from %s',
    async (name) => {
      const { blocks } = await read(name)
      expect(plainGrids(blocks)).toEqual(expected.slice(0, 1))
      expect(lines(blocks)).toEqual(['২.১ নাগরিক সেবা'])
    },
  )

  it.each(['charter.html', 'charter.docx', 'charter.xlsx', 'word-paste.html'])(
    'repeats the merged officers of %s and keeps their paragraphs',
    async (name) => {
      const { blocks } = await read(name)
      const grid = blocks.find((block) => block.type === 'grid')
      const officers = grid?.rows.slice(1).map((row) => row[6])
      expect(officers?.map((cell) => cell?.merged)).toEqual([
        undefined,
        'above',
        'above',
        undefined,
        'above',
      ])
      expect(officers?.[2]?.text).toBe(officers?.[0]?.text)
      expect(officers?.[0]?.text.split('\n')).toHaveLength(4)
    },
  )

  it('names what a saved page hides', async () => {
    const { repairs } = await read('charter.html')
    expect(repairs).toContainEqual(expect.objectContaining({ kind: 'hidden', after: '' }))
  })
})
