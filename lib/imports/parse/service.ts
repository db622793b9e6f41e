// One service from one row: every field as printed, its fee and time limit parsed, its contacts split.
import { normalise } from '@/lib/bangla/normalise'
import {
  type ServiceCategory,
  type ServiceReading,
  type ServiceTextField,
  serviceTextFields,
} from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import { parseFee } from '@/lib/values/fee'
import type { Contact } from '@/lib/values/schema'
import { contentOf } from '../recognise/content'
import type { HeaderField } from '../recognise/lexicon/headers'
import { fallbackName } from './classify-row'
import { readTimeLimit } from './time-cell'
import { type RowValues, textOf } from './row-values'

/** Dashes and empty cells are absent; a fee or a time limit that is not stated has kind `none`. */
export function readService(values: RowValues, category: ServiceCategory): ServiceReading {
  const service: ServiceReading = {
    category,
    name: oneLine(textOf(values, 'name') || fallbackName(values)),
    fee: parseFee(textOf(values, 'fee')),
    timeLimit: readTimeLimit(textOf(values, 'timeLimit')),
    inherited: {},
    extra: { ...values.extra },
  }
  const serial = textOf(values, 'serial')
  if (serial !== '') service.serial = serial
  for (const field of serviceTextFields) setText(service, field, textOf(values, field))
  setDocuments(service, values)
  setContact(service, 'officer', textOf(values, 'officer'))
  setContact(service, 'escalation', textOf(values, 'escalation'))
  return service
}

/** A name printed over several lines is one name. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ').trim()
}

function setContact(service: ServiceReading, field: 'officer' | 'escalation', text: string) {
  if (contentOf(text).blank || contentOf(text).ditto) return
  service[field] = parseContact(text) satisfies Contact
}

function setText(service: ServiceReading, field: ServiceTextField, text: string) {
  if (isSaid(text)) service[field] = text
}

/** “Documents; available at: …” in one cell is taken apart only where the label is printed. */
function setDocuments(service: ServiceReading, values: RowValues) {
  const both: HeaderField = 'documentsAndSource'
  const text = textOf(values, 'documents') || textOf(values, both)
  if (!isSaid(text)) return
  const found = values.fields.has(both) ? SOURCE_LABEL.exec(text) : null
  const before = found ? text.slice(0, found.index).trim() : ''
  if (!found || before === '' || service.formSource !== undefined) {
    service.documents = text
    return
  }
  service.documents = before
  const source = text.slice(found.index + found[0].length).trim()
  if (source !== '') service.formSource = source
}

const SOURCE_LABEL = new RegExp(
  `[\\n;।,(]?\\s*(?:${normalise('প্রাপ্তিস্থান')}|${normalise('প্রাপ্তি স্থান')}|${normalise('প্রাপ্তির স্থান')}|available at|where available)\\s*[:ঃ–-]+\\s*`,
  'iu',
)

function isSaid(text: string): boolean {
  const { blank, ditto } = contentOf(text)
  return !blank && !ditto
}
