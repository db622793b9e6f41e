// The sections of the official template, in its order and with its numbers; a charter shows those it has.
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { serviceCategories, type ServiceCategory } from '@/lib/charters/reading'
import { hasText } from '@/lib/i18n/bilingual'

export type SectionId =
  | 'visionAndMission'
  | 'objectives'
  | 'functions'
  | ServiceCategory
  | 'childOffices'
  | 'expectations'
  | 'grievance'
  | 'strategies'
  | 'officers'

/** The template's number; parts of section 1 and our own additions have none. */
const numbers: Partial<Record<SectionId, string>> = {
  visionAndMission: '1',
  citizen: '2.1',
  institutional: '2.2',
  internal: '2.3',
  childOffices: '2.4',
  expectations: '3',
  grievance: '4',
}

export interface CharterSection {
  id: SectionId
  number?: string
}

/** @example charterSections(charter) // [{ id: 'visionAndMission', number: '1' }, { id: 'citizen', number: '2.1' }, …] */
export function charterSections(charter: PublishedCharter): CharterSection[] {
  const present: Record<SectionId, boolean> = {
    visionAndMission: hasText(charter.vision) || hasText(charter.mission),
    objectives: charter.objectives.length > 0,
    functions: charter.functions.length > 0,
    ...presentCategories(charter),
    childOffices: charter.childOffices.length > 0,
    expectations: charter.expectations.length > 0,
    grievance: charter.escalationLevels.length > 0,
    strategies: charter.strategies.length > 0,
    officers: true,
  }
  const ids = Object.keys(present) as SectionId[]
  return ids.filter((id) => present[id]).map((id) => ({ id, number: numbers[id] }))
}

function presentCategories({ services }: PublishedCharter): Record<ServiceCategory, boolean> {
  const has = (category: ServiceCategory) =>
    services.some((service) => service.category === category)
  return {
    citizen: has('citizen'),
    institutional: has('institutional'),
    internal: has('internal'),
  }
}

export function isCategory(id: SectionId): id is ServiceCategory {
  return serviceCategories.some((category) => category === id)
}
