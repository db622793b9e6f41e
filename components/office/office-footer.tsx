import { getLocale, getTranslations } from 'next-intl/server'
import { FooterLinks } from '@/components/site/footer-links'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import type {
  ConfirmationView,
  OfficeHeader,
  PartialConfirmation,
  VersionSummary,
} from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { mailtoHref } from '@/lib/values/email'

/** Which version a page shows, and who last said it is still true. */
export interface Edition {
  version: VersionSummary & { isDraft?: true }
  confirmed?: ConfirmationView
  confirmedPartly?: PartialConfirmation
  /** A version by itself says nothing of confirmations. */
  isFrozen?: boolean
}

interface OfficeFooterProps {
  office: OfficeHeader
  path: string
  edition?: Edition
}

/** Version, changed, confirmed, licence, and where to report a mistake. */
export async function OfficeFooter({ office, path, edition }: OfficeFooterProps) {
  const locale = await getLocale()
  return (
    <footer className="foot">
      {edition && <EditionLine office={office} edition={edition} />}
      <ReportLine office={office} path={path} />
      <p className="on-paper">{siteUrl(localPath(locale, path)).href}</p>
      <FooterLinks />
    </footer>
  )
}

async function EditionLine({ office, edition }: { office: OfficeHeader; edition: Edition }) {
  const locale = await getLocale()
  const t = await getTranslations('Version')
  const found = await getTranslations('OfficeFindings')
  const { version, isFrozen } = edition
  if (version.isDraft) return <p id="edition">{t('draft', { n: version.number })}</p>
  return (
    <p id="edition">
      <a href={localPath(locale, paths.version(office.slug, version.number))}>
        {t('number', { n: version.number })}
      </a>
      . {t.rich('changed', { day: () => <Day date={version.publishedAt} /> })}{' '}
      {!isFrozen && <Confirmed {...edition} />}{' '}
      <a className="off-paper" href={localPath(locale, paths.versions(office.slug))}>
        {t('all')}
      </a>{' '}
      <a
        className="off-paper"
        href={localPath(locale, paths.compare, { office: office.slug })}
        rel="nofollow"
      >
        {t('compare')}
      </a>
      {!isFrozen && (
        <>
          {' '}
          <a className="off-paper" href={localPath(locale, paths.officeFindings(office.slug))}>
            {found('link')}
          </a>
        </>
      )}
    </p>
  )
}

async function Confirmed({ confirmed, confirmedPartly }: Edition) {
  const t = await getTranslations('Version')
  if (!confirmed && !confirmedPartly) return t('notConfirmed')
  return (
    <>
      {confirmed && t.rich('confirmed', words(confirmed))}{' '}
      {confirmedPartly &&
        t.rich('confirmedPartly', {
          ...words(confirmedPartly),
          n: confirmedPartly.services,
          of: confirmedPartly.of,
        })}
    </>
  )
}

function words({ on, postTitle }: ConfirmationView) {
  return { day: () => <Day date={on} />, post: () => <Text pair={postTitle} /> }
}

async function ReportLine({ office, path }: { office: OfficeHeader; path: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Version')
  const subject = t('reportSubject', { what: `${plainText(office.name, locale)} ${path}` })
  const mail = office.emails.map(mailtoHref).find((href) => href !== null)
  const href = mail
    ? `${mail}?subject=${encodeURIComponent(subject)}`
    : localPath(locale, paths.officers(office.slug))
  return (
    <p className="off-paper">
      <a href={href}>{t('report')}</a>
    </p>
  )
}
