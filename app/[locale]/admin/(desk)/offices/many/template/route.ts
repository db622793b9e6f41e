import { getTranslations } from 'next-intl/server'
import { grantsFor } from '@/lib/access/policy'
import { findActor } from '@/lib/auth/current-actor'
import { sendTable } from '@/lib/exports/table'
import { isLocale } from '@/lib/i18n/locale'
import { plainText } from '@/lib/i18n/bilingual'
import { listPlaceChoices } from '@/lib/offices/queries/list-place-choices'
import { columnNames, columns, headOf } from '@/lib/offices/sheet/columns'
import { levelNames } from '@/lib/offices/sheet/level-names'

/** The empty spreadsheet by which many offices are created, with how to fill it in on its second sheet. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/admin/offices/many/template'>,
): Promise<Response> {
  const actor = await findActor()
  const { locale } = await params
  if (!actor || !isLocale(locale) || grantsFor(actor, 'office:create').length === 0) {
    return new Response(null, { status: 404 })
  }
  const t = await getTranslations({ locale, namespace: 'ManyOffices' })
  const { departments } = await listPlaceChoices(actor, 'office:create')
  const response = await sendTable(
    {
      title: t('templateTitle'),
      columns: columnNames.map((name) => ({ head: headOf(name, locale), kind: 'text' })),
      rows: [],
      notes: [
        [t('hint'), t('required')],
        ['', t('entries')],
        [t('areas'), t('areasHint')],
        ...columnNames.map((name): [string, string] => [headOf(name, locale), columns[name][2]]),
        ...Object.entries(levelNames).map(([level, [en, bn]]): [string, string] => [
          `${t('levels')}: ${level}`,
          `${en}, ${bn}`,
        ]),
        ...departments.map(({ slug, name }): [string, string] => [
          `${t('departments')}: ${slug}`,
          plainText(name, locale),
        ]),
      ],
    },
    'xlsx',
    'offices',
  )
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}
