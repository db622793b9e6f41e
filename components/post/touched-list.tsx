import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import { hasText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { TouchedOffice, TouchedThing } from '@/lib/posts/transfer/touched'

/** Every office and service that points to a post, counted and named. */
export async function TouchedList({ title, touched }: { title: string; touched: TouchedOffice[] }) {
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const things = touched.reduce((sum, office) => sum + office.things.length, 0)
  return (
    <section className="touched">
      <h2>{title}</h2>
      <p>{things === 0 ? t('touchesNothing') : t('touches', { things, n: touched.length })}</p>
      {touched.map(({ slug, name, things: ofOffice }) => (
        <div key={slug}>
          <h3>
            <a href={localPath(locale, paths.office(slug))}>
              <Text pair={name} />
            </a>
          </h3>
          <ul>
            {ofOffice.map((thing, at) => (
              <li key={at}>
                <Thing thing={thing} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

async function Thing({ thing }: { thing: TouchedThing }) {
  const t = await getTranslations('PostDesk')
  const { name, level, as, isInForce, isInDraft } = thing
  const where = isInForce && isInDraft ? 'both' : isInForce ? 'inForce' : 'inDraft'
  return (
    <>
      {level !== undefined && t('level', { n: level })} {hasText(name) && <Text pair={name} />}{' '}
      <span className="tag">
        {t(`as.${as}`)}, {t(`where.${where}`)}
      </span>
    </>
  )
}
