import { describeRules, exportRules } from '@/lib/audit/export-rules'
import { tableWords } from '@/lib/audit/tables/exports/words'
import { isExportFormat, sendTable } from '@/lib/exports/table'
import { isLocale } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere } from '../../../compare/read-export'

interface Context {
  params: Promise<{ locale: string; format: string }>
}

/** All rules of the audit as a file that cites their page, or as JSON in both languages. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, format } = await params
  if (!isLocale(locale)) return notThere()
  if (format === 'json') return Response.json(describeRules())
  if (!isExportFormat(format)) return notThere()
  const words = tableWords(locale, siteUrl().origin, localPath(locale, paths.rules))
  return sendTable(exportRules(words), format, `rules-${locale}`)
}
