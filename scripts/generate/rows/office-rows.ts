// All rows of one generated office, encoded, by table.
import { methodVersion } from '@/lib/audit/method'
import { judgeUpkeep } from '../charters/judge-charter'
import type { OfficePlan } from '../plan/plan-office'
import { serviceTitles } from '../country/service-titles'
import { morningOf, nightOf } from '../seed/days'
import type { Country } from '../country/make-country'
import { pillarOf } from '../country/strategy-rows'
import type { Lines } from '../write/tables'
import { addEntries } from './entry-rows'
import { addFindings, addOwnFindings } from './finding-rows'
import { addLine } from './lines'
import { idsOf, type OfficeIds } from './office-ids'
import { addPosts, saidBy } from './post-rows'
import { emailOf, nameOf, writeSnapshot } from './snapshot'
import { addVersion } from './version-rows'

export function addOffice(lines: Lines, country: Country, plan: OfficePlan): void {
  const ids = idsOf(country.idOf, plan)
  addLine(lines, 'Office', officeRow(country, plan, ids))
  addLine(lines, 'OfficeHost', { host: `${plan.office.slug}.gov.bd`, officeId: ids.office })
  addPosts(lines, country.idOf, plan, ids)
  addCharter(lines, country, plan, ids)
  addJudgement(lines, country, plan, ids)
  addConfirmations(lines, country, plan, ids)
  addEntries(lines, country.idOf, plan, ids, currentServices(country, plan))
}

function currentServices({ charters }: Country, plan: OfficePlan) {
  const current = plan.versions.at(-1)
  return current ? charters.get(plan, current.number).content.services : []
}

function officeRow({ idOf, departments }: Country, plan: OfficePlan, ids: OfficeIds) {
  const { office, parent } = plan
  const { slug, level, divisionId, districtId, upazilaId, department } = office
  const name = nameOf(office)
  const at = '2025-01-01T04:00:00.000Z'
  return {
    ...{ id: ids.office, slug, level, divisionId, districtId, upazilaId },
    departmentId: departments.idBySlug(department.slug),
    parentId: parent && idOf('office', parent.place),
    ...{ nameBn: name.bn, nameEn: name.en, emails: [emailOf(office)], sample: true },
    ...{ createdAt: at, updatedAt: at },
  }
}

function addCharter(lines: Lines, country: Country, plan: OfficePlan, ids: OfficeIds) {
  const { idOf, charters, snapshots } = country
  const current = plan.versions.at(-1)
  const currentVersionId = current ? ids.versionOf(current.number) : null
  addLine(lines, 'Charter', { id: ids.charter, officeId: ids.office, currentVersionId })
  if (!current) return
  const { slug } = plan.office.department
  const shared = snapshots.get(slug) ?? { standardServices: '{}', pillars: '{}' }
  for (const [position, title] of serviceTitles.entries()) {
    const id = ids.serviceOf(position)
    addLine(lines, 'Service', { id, officeId: ids.office, slug: title.slug })
  }
  for (const version of plan.versions) {
    const snapshot = writeSnapshot(plan, ids, version.publishedOn, shared)
    const charter = charters.get(plan, version.number)
    const given = { idOf, plan, ids, version, charter, snapshot }
    addVersion(lines, { ...given, pillarOf: (position) => pillarOf(idOf, slug, position) })
  }
}

function addJudgement(lines: Lines, country: Country, plan: OfficePlan, ids: OfficeIds) {
  const { idOf, charters, day } = country
  const current = plan.versions.at(-1)
  const judged = { idOf, plan, ids, day }
  if (current) addFindings(lines, judged, charters.historyOf(plan, day))
  const confirmedOn = plan.confirmedOn.at(-1)
  const upkeep = judgeUpkeep({
    today: day,
    ...(current && { publishedOn: current.publishedOn }),
    ...(confirmedOn && { confirmedOn }),
  })
  addOwnFindings(lines, judged, upkeep)
  const versionId = current ? ids.versionOf(current.number) : null
  const judgedAt = nightOf(day)
  addLine(lines, 'Judgement', { officeId: ids.office, versionId, methodVersion, judgedAt })
}

function addConfirmations(lines: Lines, { idOf }: Country, plan: OfficePlan, ids: OfficeIds) {
  for (const [nth, confirmedOn] of plan.confirmedOn.entries()) {
    addLine(lines, 'Confirmation', {
      ...{ id: idOf('confirmation', plan.place, nth), officeId: ids.office, postId: ids.posts[0] },
      ...{ saidBy: saidBy(plan, confirmedOn), confirmedOn, createdAt: morningOf(confirmedOn) },
    })
  }
}
