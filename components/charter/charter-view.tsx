import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { SectionList } from '@/components/ui/section-list'
import { toBanglaDigits } from '@/lib/bangla/digits'
import type { PublishedCharter, ServiceView } from '@/lib/charters/published-charter'
import { CharterFigures } from './charter-figures'
import { charterSections, isCategory, type CharterSection } from './charter-sections'
import { CharterPart } from './charter-part'
import { Redactions } from '@/components/version/redactions'

interface CharterViewProps {
  charter: PublishedCharter
  /** Address of a service's own page; a version by itself has none. */
  hrefOf?: (service: ServiceView) => string
}

/** A published charter: what it is for, the figures, and the sections of the official template in order. */
export async function CharterView({ charter, hrefOf }: CharterViewProps) {
  const t = await getTranslations('Charter')
  const sections = await Promise.all(charterSections(charter).map(titled))
  const [first, ...rest] = sections
  const part = (section: TitledSection) => (
    <Section key={section.id} id={section.id} title={section.title} wide={isCategory(section.id)}>
      <CharterPart id={section.id} charter={charter} hrefOf={hrefOf} />
    </Section>
  )
  return (
    <>
      {first?.id === 'visionAndMission' && part(first)}
      <CharterFigures charter={charter} isFrozen={!hrefOf} />
      <SectionList label={t('sections')} sections={sections} />
      {(first?.id === 'visionAndMission' ? rest : sections).map(part)}
      <Redactions redactions={charter.redactions} />
    </>
  )
}

interface TitledSection extends CharterSection {
  title: string
}

async function titled(section: CharterSection): Promise<TitledSection> {
  const locale = await getLocale()
  const t = await getTranslations('Charter')
  const number =
    section.number && (locale === 'bn' ? toBanglaDigits(section.number) : section.number)
  return { ...section, title: number ? `${number}. ${t(section.id)}` : t(section.id) }
}
