// A charter report as a document: sections of blocks in one language. Page, Word file and print show the same blocks.
import type { Locale } from '@/lib/i18n/locale'

/** A run of words; with `href` (below the portal's own address) a link to the evidence. */
export interface Run {
  text: string
  href?: string
  /** The language of the words, where it is not the report's. */
  lang?: Locale
}

export interface SentenceBlock {
  kind: 'sentence'
  runs: Run[]
}

export interface ListBlock {
  kind: 'list'
  items: Run[][]
}

export interface TableBlock {
  kind: 'table'
  caption: string
  heads: string[]
  /** Which columns hold numbers, from 0. */
  numeric: number[]
  /** The first cell of a row is its heading. */
  rows: Run[][][]
}

/** Room to write by hand, on paper. */
export interface RemarksBlock {
  kind: 'remarks'
  lines: number
}

/** Who signs, on paper. */
export interface SignaturesBlock {
  kind: 'signatures'
  roles: string[]
  fields: string[]
}

export type Block = SentenceBlock | ListBlock | TableBlock | RemarksBlock | SignaturesBlock

export interface ReportSection {
  id: string
  title: string
  blocks: Block[]
}

export interface ReportDocument {
  locale: Locale
  title: string
  /** Area and department, the period, the day of writing, the method: a line each. */
  head: { term: string; value: Run[] }[]
  sections: ReportSection[]
}
