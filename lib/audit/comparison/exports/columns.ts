// A comparison as a table to take away: a row a service of an office, its values as read, as printed and as measured.
import { areaLineOf } from './words'
import type { ExportCell, ExportColumn } from '@/lib/exports/table'
import { isoDay } from '@/lib/i18n/format-day'
import { plainText } from '@/lib/i18n/bilingual'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { ComparedVersion, MeasuredService } from '../comparison'
import type { ExportWords } from './words'

/** What stands in a row; without a service the office has none of the kind. */
export interface ExportedLine {
  row: string
  version: ComparedVersion
  measured?: MeasuredService
  /** What the offices say otherwise than each other. */
  differs: string
}

interface Column extends ExportColumn {
  cell: (line: ExportedLine) => ExportCell | undefined
}

/** The columns in the words of one language. */
export function exportColumns({ t, locale, addressOf }: ExportWords): Column[] {
  const text = (head: string, cell: Column['cell']): Column => ({ head, kind: 'text', cell })
  const number = (head: string, cell: Column['cell']): Column => ({ head, kind: 'number', cell })
  return [
    text(t('service'), ({ row }) => row),
    text(t('office'), ({ version }) => plainText(version.office.name, locale)),
    text(t('area'), ({ version }) => areaLineOf(version, locale)),
    text(t('slug'), ({ version }) => version.office.slug),
    number(t('version'), ({ version }) => version.number),
    text(t('published'), ({ version }) => isoDay(version.publishedAt)),
    text(t('result'), ({ measured }) =>
      measured ? t(`results.${measured.time.result}`) : t('missing'),
    ),
    number(t('days'), ({ measured }) => measured?.time.days),
    number(t('least'), ({ measured }) => measured?.time.least),
    text(t('immediate'), ({ measured }) => measured?.time.immediate && t('yes')),
    text(
      t('words'),
      ({ measured }) => measured && formatTimeLimit(measured.service.timeLimit, locale),
    ),
    text(t('printedTime'), ({ measured }) => measured?.service.timeLimit.raw),
    text(t('feeWords'), ({ measured }) => measured && formatFee(measured.service.fee, locale)),
    number(t('taka'), ({ measured }) => measured?.fee.taka),
    text(t('printedFee'), ({ measured }) => measured?.service.fee.raw),
    text(t('documents'), ({ measured }) =>
      measured?.service.documents.map((document) => plainText(document.text, locale)).join('\n'),
    ),
    text(t('channels'), ({ measured }) =>
      measured?.service.channels.map((channel) => t(`channel.${channel}`)).join(', '),
    ),
    number(t('contactParts'), ({ measured }) => measured?.contact.parts.length),
    text(t('differs'), ({ differs }) => differs),
    text(t('address'), ({ version }) => addressOf(version)),
  ]
}
