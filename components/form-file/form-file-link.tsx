import { getLocale, getTranslations } from 'next-intl/server'
import type { FormFileView } from '@/lib/charters/published-charter'
import { nameOfKind } from '@/lib/form-files/form-file'
import { formatSize } from '@/lib/form-files/format'
import { paths } from '@/lib/i18n/paths'

/** A form to download; says what kind of file it is and how large. */
export async function FormFileLink({ file }: { file: FormFileView }) {
  const locale = await getLocale()
  const t = await getTranslations('Service')
  const size = formatSize(file.size, locale)
  return (
    <a href={paths.formFile(file.id)} download={file.fileName}>
      {t('formFile', { kind: nameOfKind(file.mediaType), size })}
    </a>
  )
}
