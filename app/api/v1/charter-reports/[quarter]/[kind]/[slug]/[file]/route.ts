import type { NextRequest } from 'next/server'
import { compose } from '@/lib/audit/charter-report/compose'
import { docxWords } from '@/lib/audit/charter-report/docx/words'
import { writeDocx } from '@/lib/audit/charter-report/docx/write-docx'
import { findReport } from '@/lib/audit/charter-report/queries/find-report'
import { reportWords } from '@/lib/audit/charter-report/words'
import { locales } from '@/lib/i18n/locale'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere } from '../../../../../compare/read-export'

interface Context {
  params: Promise<{ quarter: string; kind: string; slug: string; file: string }>
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A charter report as a Word file, in the language its name says: "bn.docx". */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { file, ...asked } = await params
  const locale = locales.find((each) => file === `${each}.docx`)
  const area = request.nextUrl.searchParams.get('area')?.trim()
  const facts = locale && (await findReport({ ...asked, ...(area && { area }) }))
  if (!facts) return notThere()
  const site = siteUrl().origin
  const report = compose(facts, reportWords(locale), site)
  const names = [facts.quarter.name, facts.scope.department?.slug, facts.scope.area?.id, locale]
  return new Response(await writeDocx(report, docxWords(locale, site)), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="charter-report-${names.filter(Boolean).join('-')}.docx"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
}
