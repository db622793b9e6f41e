import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { type CharterChanges, isUnchanged } from '@/lib/charters/diff'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import { EntryChanges, FieldChanges } from './field-changes'
import { RowChanges, rowNames } from './row-changes'

interface ChangesViewProps {
  changes: CharterChanges
  /** Names of services that only moved, by key. */
  names: Record<string, Bilingual>
  isRedacted: boolean
}

/** What changed between two versions, in the order of the charter, word by word. */
export async function ChangesView({ changes, names, isRedacted }: ChangesViewProps) {
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  const { statement, moved, services, levels } = changes
  const moves = moved.map(({ key }) => plainText(names[key], locale) || key).join('; ')
  return (
    <>
      {isUnchanged(changes) && <p>{t('none')}</p>}
      {isRedacted && <p className="doubt">{t('redacted')}</p>}
      {statement.length > 0 && (
        <Section id="statement" title={t('statement')} wide>
          <FieldChanges changes={statement} />
        </Section>
      )}
      {(['objectives', 'functions'] as const).map((list) => (
        <List key={list} id={list} changes={changes} />
      ))}
      {services.length > 0 && (
        <Section id="services" title={t('services')} wide>
          <RowChanges changes={services} nameOf={await rowNames('services')} />
        </Section>
      )}
      {moved.length > 0 && (
        <Section id="order" title={t('order')} wide>
          <p>{t('orderText', { names: moves })}</p>
        </Section>
      )}
      <List id="expectations" changes={changes} />
      {levels.length > 0 && (
        <Section id="levels" title={t('levels')} wide>
          <RowChanges changes={levels} nameOf={await rowNames('levels')} />
        </Section>
      )}
    </>
  )
}

interface ListProps {
  id: 'objectives' | 'functions' | 'expectations'
  changes: CharterChanges
}

async function List({ id, changes }: ListProps) {
  const t = await getTranslations('Changes')
  if (changes[id].length === 0) return null
  return (
    <Section id={id} title={t(id)} wide>
      <EntryChanges changes={changes[id]} />
    </Section>
  )
}
