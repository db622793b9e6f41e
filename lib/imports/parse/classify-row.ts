// What a row of a service table is: a service, a variant of the one above, or more of its text.
import { findHeading } from '../recognise/heading'
import { contentOf } from '../recognise/content'
import type { HeaderField } from '../recognise/lexicon/headers'
import { type RowValues, textOf } from './row-values'

export type RowKind = 'service' | 'variant' | 'continuation' | 'title' | 'nothing'

/** A letter or a small Roman number in brackets, at the start of a cell. */
const LABEL = /^\s*(\(\s*(?:[ক-হ]|[a-h]|i{1,3}|iv|v)\s*\)|[ক-চa-h]\s*[).।])\s*/u
const LABELLED: HeaderField[] = ['name', 'description', 'documents', 'method', 'recipient']
const VALUES: HeaderField[] = ['fee', 'timeLimit', 'courseLength']

export interface SubLabel {
  field: HeaderField
  label: string
  text: string
}

export function classifyRow(values: RowValues, hasServiceAbove: boolean): RowKind {
  const name = values.fields.get('name')
  const serial = values.fields.get('serial')
  const own = ownFields(values)
  if (own.length === 0) return 'nothing'
  const numbered = serial?.state === 'own' && contentOf(serial.text).types.serial !== undefined
  if (!numbered && hasServiceAbove && isVariant(values)) return 'variant'
  if (name?.state === 'own')
    return nameOnly(own) && !numbered ? titleOrMore(name.text, hasServiceAbove) : 'service'
  if (numbered && (name?.state === 'ditto' || fallbackName(values) !== '')) return 'service'
  return hasServiceAbove ? 'continuation' : 'nothing'
}

/** The label “(খ)” a row's text starts with, in the first column that carries one. */
export function findSubLabel(values: RowValues): SubLabel | null {
  const serial = textOf(values, 'serial')
  const inSerial = LABEL.exec(`${serial} `)
  if (inSerial && contentOf(serial).types.serial === undefined)
    return { field: 'name', label: (inSerial[1] ?? '').trim(), text: textOf(values, 'name') }
  for (const field of LABELLED) {
    const value = values.fields.get(field)
    const found = value?.state === 'own' ? LABEL.exec(value.text) : null
    if (!value || !found) continue
    const text = value.text.slice(found[0].length).trim()
    if (text !== '') return { field, label: (found[1] ?? '').replaceAll(/\s/gu, ''), text }
  }
  return null
}

/** The words that name a service whose name cell is empty. */
export function fallbackName(values: RowValues): string {
  return textOf(values, 'description') || textOf(values, 'method') || textOf(values, 'documents')
}

function isVariant(values: RowValues): boolean {
  const label = findSubLabel(values)
  const name = values.fields.get('name')
  if (label) return label.field === 'name' ? true : name?.state !== 'own'
  if (name?.state === 'own') return false
  const valued = VALUES.some((field) => values.fields.get(field)?.state === 'own')
  return valued && name?.state === 'ditto' && variantText(values) !== ''
}

/** The words that tell an unlabelled variant from its neighbours. */
export function variantText(values: RowValues): string {
  const field = LABELLED.find((each) => each !== 'name' && values.fields.get(each)?.state === 'own')
  return field ? textOf(values, field) : ''
}

function ownFields(values: RowValues): HeaderField[] {
  const own = [...values.fields].filter(
    ([, value]) => value.state === 'own' || value.state === 'ditto',
  )
  return own.map(([field]) => field)
}

function nameOnly(own: HeaderField[]): boolean {
  return own.every((field) => field === 'name' || field === 'serial')
}

function titleOrMore(name: string, hasServiceAbove: boolean): RowKind {
  if (findHeading(name) || !hasServiceAbove || /[:ঃ]\s*$/u.test(name)) return 'title'
  return LABEL.test(name) ? 'title' : 'continuation'
}
