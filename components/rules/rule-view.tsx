import { getLocale, getTranslations } from 'next-intl/server'
import { Facts } from '@/components/ui/facts'
import { MixedText } from '@/components/ui/mixed-text'
import type { ListedRule } from '@/lib/audit/rule-list'
import { languageOf } from '@/lib/bangla/script'
import { SeverityMark } from './severity-mark'

/** One rule: what it finds and why, and an example from what is wrong to what is right. */
export async function RuleView({ rule }: { rule: ListedRule }) {
  const locale = await getLocale()
  const t = await getTranslations('RulesPage')
  const words = await getTranslations('Rules')
  const { id, severity, fix, wrong, message, right } = rule
  return (
    <article className="rule">
      <h3 id={id}>
        <a href={`#${id}`}>
          <span className="num">{id}</span>
        </a>{' '}
        {words(`${id as 'T01'}.title`)} <SeverityMark severity={severity} />
      </h3>
      <p>
        <MixedText text={words(`${id as 'T01'}.why`)} />
      </p>
      <Facts
        facts={[
          { term: t('wrong'), value: <Printed words={wrong[locale]} blank={t('blank')} /> },
          { term: t('says'), value: <MixedText text={message[locale]} /> },
          { term: t('right'), value: <Printed words={right[locale]} blank={t('blank')} /> },
        ]}
      />
      <p>
        <small>{t(`fix.${fix}`)}</small>
      </p>
    </article>
  )
}

function Printed({ words, blank }: { words: string; blank: string }) {
  if (!words) return blank
  return (
    <span className="words" lang={languageOf(words) === 'en' ? 'en' : 'bn'}>
      {words}
    </span>
  )
}
