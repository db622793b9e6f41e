import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import type { UnattendedEntry } from '@/lib/people/person-view'

/** Districts and departments whose offices no active programmer looks after. */
export async function UnattendedOffices({ entries }: { entries: readonly UnattendedEntry[] }) {
  const t = await getTranslations('People')
  return (
    <Section id="unattended" title={t('unattended')} wide>
      {entries.length === 0 ? (
        <p className="quietly">{t('allAttended')}</p>
      ) : (
        <table className="rows" role="table">
          <caption>{t('unattendedLead')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {(['district', 'department', 'withoutProgrammer', 'actions'] as const).map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {entries.map((entry) => (
              <Unattended key={`${entry.area?.id} ${entry.department.slug}`} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

async function Unattended({ entry }: { entry: UnattendedEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { area, department, offices, unattended } = entry
  const invitation = localPath(locale, adminPaths.invite, {
    role: 'programmer',
    departmentSlug: department.slug,
    ...(area && { areaId: area.id }),
  })
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {area ? areaName(area, locale) : t('national')}
      </th>
      <td data-label={t('department')} role="cell">
        <Text pair={department.name} />
      </td>
      <td data-label={t('withoutProgrammer')} role="cell" className="num">
        {t('ofOffices', {
          n: formatNumber(unattended, locale),
          all: formatNumber(offices, locale),
        })}
      </td>
      <td role="cell">
        <a href={invitation}>{t('inviteHere')}</a>
      </td>
    </tr>
  )
}
