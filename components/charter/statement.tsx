import { getTranslations } from 'next-intl/server'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import { hasText, type Bilingual } from '@/lib/i18n/bilingual'

/** Vision and mission, whichever the charter states. */
export async function Statement(props: { vision: Bilingual; mission: Bilingual }) {
  const t = await getTranslations('Charter')
  const facts: Fact[] = (['vision', 'mission'] as const)
    .filter((part) => hasText(props[part]))
    .map((part) => ({ term: t(part), value: <Text pair={props[part]} /> }))
  return <Facts facts={facts} />
}
