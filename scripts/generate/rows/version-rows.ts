// One published version of a generated office with all its rows.
import type { SharedCharter } from '../charters/department-charters'
import { ownPost } from '../country/charter-words'
import { responsiblePost } from '../country/service-words'
import type { OfficePlan, PlannedVersion } from '../plan/plan-office'
import { morningOf } from '../seed/days'
import type { IdOf } from '../seed/ids'
import type { Lines } from '../write/tables'
import { addLine } from './lines'
import type { OfficeIds } from './office-ids'

interface Version {
  idOf: IdOf
  plan: OfficePlan
  ids: OfficeIds
  version: PlannedVersion
  charter: SharedCharter
  /** As JSON. */
  snapshot: string
  /** Of the strategy its services serve, by the service's place. */
  pillarOf: (position: number) => string | undefined
}

export function addVersion(lines: Lines, given: Version): void {
  const { idOf, plan, ids, version, charter } = given
  const versionId = ids.versionOf(version.number)
  addLine(lines, 'CharterVersion', versionRow(given), charter.version)
  const firstItem = version.number * charter.items.length
  for (const [nth, item] of charter.items.entries()) {
    addLine(
      lines,
      'CharterItem',
      { id: idOf('item', plan.place, firstItem + nth), versionId },
      item,
    )
  }
  for (const [nth, level] of charter.levels.entries()) {
    const own = { id: idOf('level', plan.place, version.number * 3 + nth), versionId }
    const postId = ids.postOf(level.postId)
    addLine(lines, 'EscalationLevel', { ...own, postId }, level.line)
  }
  addServices(lines, given, versionId)
}

function addServices(
  lines: Lines,
  { idOf, plan, ids, version, charter, pillarOf }: Version,
  versionId: string,
) {
  for (const [position, service] of charter.services.entries()) {
    const nth = version.number * charter.services.length + position
    const id = idOf('offer', plan.place, nth)
    const row = {
      ...{ id, versionId, serviceId: ids.serviceOf(position) },
      responsiblePostId: ids.postOf(ownPost(responsiblePost(position))),
    }
    addLine(lines, 'ServiceVersion', row, service.line)
    const document = { id: idOf('document', plan.place, nth), serviceVersionId: id }
    addLine(lines, 'RequiredDocument', document, service.document)
    const pillarId = pillarOf(position)
    if (pillarId) addLine(lines, 'ServicePillar', { serviceVersionId: id, pillarId })
  }
}

function versionRow({ ids, version: { number, publishedOn }, snapshot }: Version) {
  const at = morningOf(publishedOn)
  return {
    ...{ id: ids.versionOf(number), charterId: ids.charter, number },
    basedOnId: number > 1 ? ids.versionOf(number - 1) : null,
    ...{ createdAt: at, updatedAt: at, publishedAt: at },
    ...{ publicationReason: 'generated', openErrors: 0, snapshot },
  }
}
