import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { openForm } from '@/lib/forms/open-form'
import { readQuery } from '@/lib/i18n/read-query'
import { listParentChoices } from '@/lib/offices/queries/list-parent-choices'
import { suggestSlug } from '@/lib/offices/writing/suggest-slug'

type Query = Record<string, string | string[] | undefined>

/** The form of a new office, with what follows from its place once that is known. */
export async function openNewOffice(actor: Actor, path: string, query: Query) {
  const departmentSlug = readQuery(query.departmentSlug) ?? ''
  const level = readQuery(query.level) ?? ''
  const areaId = readQuery(query.areaId)
  if (departmentSlug === '' || level === '') {
    const form = await openForm(path, query, { departmentSlug, level: 'UPAZILA', areaId })
    return { form, parents: [], isPlaced: false }
  }
  const parents = await listParentChoices(actor, { departmentSlug, level, areaId })
  const slug = suggestSlug(departmentSlug, areaId)
  const parentSlug = parents.find(({ isOwnDepartment }) => isOwnDepartment)?.slug ?? ''
  const suggested = { slug, hosts: slug && `${slug}.gov.bd`, parentSlug }
  const form = await openForm(path, query, { departmentSlug, level, areaId, ...suggested })
  return { form, parents, isPlaced: true }
}
