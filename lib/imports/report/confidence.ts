// How far a reading may be trusted: by the marks its layout left, and by its columns.
import type { Layout } from '../layout/table'
import type { Column, DocumentKind } from '../schema'

const TRUST: Record<Layout, number> = {
  grid: 1,
  rows: 0.97,
  pipes: 0.97,
  cells: 0.9,
  paragraphs: 0.5,
  words: 0.3,
}

/** 0 to 1; a document without tables is as sure as its kind. */
export function confidenceOf(layouts: Layout[], columns: Column[], kind: DocumentKind): number {
  if (layouts.length === 0) return kind === 'unknown' ? 0.3 : 0.8
  const trust = Math.min(...layouts.map((layout) => TRUST[layout]))
  const told = columns.filter((column) => column.field !== 'other')
  const sure = told.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, told.length)
  return Math.round(trust * sure * 100) / 100
}
