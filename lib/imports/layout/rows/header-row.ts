// A header row names the columns below it; some tables have two, some repeat theirs on every page.
import type { Cell } from '@/lib/imports/read/block'
import { contentOf } from '../../recognise/content'
import { squash } from '../../recognise/fold'
import { serialNumber } from '../stream/chunks'
import { headerField } from '../../recognise/header-like'
import { cellText } from '../table'

const RULE = /^[-–—=_:*+\s]{2,}$/u

export function isHeaderRow(cells: Cell[]): boolean {
  const texts = ownTexts(cells)
  const fields = texts.map(headerField).filter((field) => field !== null)
  const distinct = new Set(fields)
  const named = distinct.has('name') || distinct.has('serial') || distinct.has('grievanceWhen')
  if (fields.length * 2 < texts.length || hasValues(texts)) return false
  if (distinct.size >= 3) return named || distinct.size >= 4
  return distinct.size === 2 && texts.length <= 4 && named
}

/** Below a header row: names of the parts of a spanning header. */
export function isSecondHeaderRow(cells: Cell[], headers: string[]): boolean {
  const own = cells.filter((cell) => cell.merged !== 'above' && cellText(cell) !== '')
  const spanned = cells.some((cell) => cell.merged === 'above')
  const texts = own.map(cellText)
  if (texts.length === 0 || hasValues(texts)) return false
  if (texts.some((text) => serialNumber(text) !== null || text.length > 40)) return false
  const repeated = cells.every((cell, at) => cellText(cell) === (headers[at] ?? '').trim())
  if (repeated) return true
  const known = texts.filter((text) => headerField(text) !== null || isPartName(text)).length
  const narrow = texts.length < cells.length
  return known === texts.length && (spanned || narrow)
}

export function isSameHeader(cells: Cell[], headers: string[]): boolean {
  const same = headers.filter((header, at) => squash(header) === squash(cellText(cells[at]))).length
  return same * 3 >= headers.length * 2
}

export function isRuleRow(cells: Cell[]): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '')
  return texts.length === 0 || texts.every((text) => RULE.test(text))
}

/** “(১) (২) … (৮)”, “1 2 3 4=5+6”: the numbers of the columns. */
export function isNumberRow(cells: Cell[]): boolean {
  const texts = ownTexts(cells)
  if (texts.length < 3) return false
  const numbers = texts.map(serialNumber)
  return numbers.every((number, at) => number !== null && number === (numbers[0] ?? 0) + at)
}

/** Two header rows as one: the spanning title and the part's own name. */
export function joinHeaders(headers: string[], below: Cell[]): string[] {
  const width = Math.max(headers.length, below.length)
  return Array.from({ length: width }, (_, at) => {
    const upper = (headers[at] ?? '').trim()
    const lower = below[at]?.merged === 'above' ? '' : cellText(below[at])
    if (lower === '' || lower === upper) return upper
    return upper === '' ? lower : `${upper} ${lower}`
  })
}

function ownTexts(cells: Cell[]): string[] {
  return cells
    .filter((cell) => cell.merged !== 'left')
    .map(cellText)
    .filter((text) => text !== '')
}

function hasValues(texts: string[]): boolean {
  return texts.some((text) => {
    const { types } = contentOf(text)
    const figure = /[\d০-৯]/u.test(text.replace(/\([^)]*\)/gu, ''))
    if (types.contact === 1) return true
    return figure && ((types.duration ?? 0) > 0.5 || (types.fee ?? 0) > 0.5)
  })
}

function isPartName(text: string): boolean {
  return /^(?:নাম|পদবি|পদবী|ফোন|মোবাইল|ই-?মেইল|name|post|phone|mobile|e-?mail|no\.?)$/iu.test(
    text.normalize('NFC'),
  )
}
