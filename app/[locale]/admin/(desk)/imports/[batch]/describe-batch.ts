import type { BatchFile } from '@/components/import/start/batch-table'
import type { Choice } from '@/components/ui/form/select-field'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'
import type { BatchView } from '@/lib/imports/queries/get-batch'

/** What the form shows: the office that was confirmed, else the one that is proposed. */
export function storedOffices(files: BatchView['files']) {
  const stored = files.map((file) => {
    const confirmed = 'office' in file ? file.office?.slug : undefined
    const proposed = 'proposedSlug' in file ? file.proposedSlug : undefined
    return [file.id, confirmed ?? proposed] as const
  })
  return { offices: Object.fromEntries(stored) }
}

/** The files with the way to their reviews, and the offices to choose from. */
export function describeBatch(
  batch: BatchView,
  locale: Locale,
): { files: BatchFile[]; offices: Choice[] } {
  const files = batch.files.map((file) => {
    const office = 'office' in file ? file.office : undefined
    const href = office && localPath(locale, adminPaths.importRun(office.slug, file.id))
    return { ...file, ...(href && { href }) }
  })
  const offices = batch.offices.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale) || slug,
  }))
  return { files, offices }
}
