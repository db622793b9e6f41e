import type { PublishedCharter, ServiceView } from '@/lib/charters/published-charter'
import { StrategyLinks } from '@/components/strategy/strategy-links'
import { isCategory, type SectionId } from './charter-sections'
import { CharterOfficers } from './charter-officers'
import { ChildOffices } from './child-offices'
import { Expectations } from './expectations'
import { GrievanceLevels } from './grievance-levels'
import { ServiceTable } from './service-table'
import { Statement } from './statement'
import { TextList } from './text-list'

interface CharterPartProps {
  id: SectionId
  charter: PublishedCharter
  hrefOf?: (service: ServiceView) => string
}

/** What stands under one of the charter's headings. */
export function CharterPart({ id, charter, hrefOf }: CharterPartProps) {
  if (isCategory(id)) {
    const services = charter.services.filter(({ category }) => category === id)
    return <ServiceTable services={services} hrefOf={hrefOf} />
  }
  switch (id) {
    case 'visionAndMission':
      return <Statement vision={charter.vision} mission={charter.mission} />
    case 'objectives':
      return <TextList texts={charter.objectives} />
    case 'functions':
      return <TextList texts={charter.functions} />
    case 'childOffices':
      return <ChildOffices offices={charter.childOffices} />
    case 'expectations':
      return <Expectations texts={charter.expectations} />
    case 'grievance':
      return <GrievanceLevels levels={charter.escalationLevels} />
    case 'strategies':
      return <StrategyLinks strategies={charter.strategies} />
    case 'officers':
      return <CharterOfficers charter={charter} />
  }
}
