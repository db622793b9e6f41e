import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import type { ConfirmationState } from '@/lib/charters/confirmation/confirmation-state'
import type { ConfirmationView } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

interface LastConfirmationProps {
  slug: string
  charter: ConfirmationState['charter']
}

/** Beside the form: what is in force, and what was last said of it. */
export async function LastConfirmation({ slug, charter }: LastConfirmationProps) {
  const locale = await getLocale()
  const t = await getTranslations('Confirmation')
  const words = await getTranslations('Version')
  const publication = await getTranslations('Publication')
  if (!charter) return null
  const { version, confirmed, confirmedPartly } = charter
  return (
    <>
      <h2>{t('last')}</h2>
      {!confirmed && !confirmedPartly && <p>{words('notConfirmed')}</p>}
      {confirmed && <p>{words.rich('confirmed', said(confirmed))}</p>}
      {confirmedPartly && (
        <p>
          {words.rich('confirmedPartly', {
            ...said(confirmedPartly),
            n: confirmedPartly.services,
            of: confirmedPartly.of,
          })}
        </p>
      )}
      <p>{t('draft', { n: version.number })}</p>
      <p>
        <a href={localPath(locale, paths.office(slug))}>{publication('read')}</a>
      </p>
    </>
  )
}

function said({ on, postTitle }: ConfirmationView) {
  return { day: () => <Day date={on} />, post: () => <Text pair={postTitle} /> }
}
