// A block is what any file comes down to: a line of text or a grid of cells.
// A grid is rectangular as far as the document is: spans are expanded, ragged rows stay ragged.
export interface Cell {
  /** The cell's words; paragraphs are separated by line feeds. Empty when the cell is. */
  text: string
  /** This cell repeats a merged cell above it or left of it. */
  merged?: 'above' | 'left'
}

export interface LineBlock {
  type: 'line'
  text: string
  /** 1 to 6 when the document marks the line as a heading. */
  heading?: number
  /** The line is an item of a list the document numbers or marks by itself. */
  listItem?: { ordered: boolean; index: number }
}

export interface GridBlock {
  type: 'grid'
  rows: Cell[][]
}

export type Block = LineBlock | GridBlock

/** Cells of a document may not be more than this in all. */
export const MAX_CELLS = 50_000
/** A file may not be larger than this. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
/** An archive (.docx, .xlsx) may not unpack to more than this. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
/** Elements may not be nested deeper than this. */
export const MAX_DEPTH = 200
/** The words of a document may not be more than this: three times a charter of 500 services. */
export const MAX_TEXT_CHARACTERS = 1_500_000
/** The markup inside an archive may not be more than this: the libraries build it up in memory. */
export const MAX_XML_BYTES = 24 * 1024 * 1024
/** An archive may not have more entries than this. */
export const MAX_ENTRIES = 2_000
/** A document may not have more lines than this. */
export const MAX_LINES = 40_000
/** HTML may not be longer than this, its embedded pictures not counted. */
export const MAX_MARKUP_CHARACTERS = 6_000_000
/** A Word file may not have more elements than this that matter: they all stand in memory at once. */
export const MAX_ELEMENTS = 120_000
