import { getLocale, getTranslations } from 'next-intl/server'
import { OfficeContact } from '@/components/office/office-contact'
import { OfficerCard } from '@/components/officer/officer-card'
import type { OfficerView, PublishedCharter } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** Everyone the services name, each once, and where the office is. */
export async function CharterOfficers({ charter }: { charter: PublishedCharter }) {
  const locale = await getLocale()
  const t = await getTranslations('Charter')
  return (
    <>
      <ul className="people" role="list">
        {namedOfficers(charter).map((officer) => (
          <li key={officer.postId}>
            <OfficerCard officer={officer} />
          </li>
        ))}
      </ul>
      <p className="off-paper">
        <a href={localPath(locale, paths.officers(charter.office.slug))}>{t('allOfficers')}</a>
      </p>
      <OfficeContact office={charter.office} />
    </>
  )
}

function namedOfficers({ services }: PublishedCharter): OfficerView[] {
  const named = services.flatMap(({ officer, escalation }) =>
    officer ? [officer, ...escalation] : escalation,
  )
  return [...new Map(named.map((officer) => [officer.postId, officer])).values()]
}
