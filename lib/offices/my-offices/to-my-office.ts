// How what is known of an office becomes what those who maintain it see.
import type { Actor } from '@/lib/access/actor'
import { can } from '@/lib/access/policy'
import type { OfficeListEntry } from '../views/office-view'
import type { OfficeFacts } from './load-facts'
import type { MyOffice } from './my-office'

export function toMyOffice(actor: Actor, entry: OfficeListEntry, facts: OfficeFacts): MyOffice {
  const { errors, warnings, infos, missing, outdated, proposals } = facts
  const { number, publishedAt, dueOn, isOverdue, overdueServices } = facts
  const place = {
    areaIds: entry.areas.map(({ id }) => id),
    departmentSlug: entry.department.slug,
  }
  return {
    ...entry,
    ...(number !== null && publishedAt && { published: { number, on: publishedAt } }),
    ...draftOf(facts),
    findings: { errors, warnings, infos },
    translations: { missing, outdated },
    ...(dueOn && { confirmation: { dueOn, isOverdue, overdueServices } }),
    proposals,
    mayEdit: entry.state === 'ACTIVE' && can(actor, 'charter:edit', place),
  }
}

function draftOf(facts: OfficeFacts): Pick<MyOffice, 'draft'> {
  const { draftChangedAt, requestState, publishAt, requestedBy } = facts
  if (!draftChangedAt) return {}
  const request = requestState && {
    state: requestState,
    by: requestedBy ?? '',
    ...(publishAt && { publishAt }),
  }
  return { draft: { changedAt: draftChangedAt, ...(request && { request }) } }
}
