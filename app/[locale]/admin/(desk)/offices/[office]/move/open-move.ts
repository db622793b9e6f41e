import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { orNotFound } from '@/lib/access/or-not-found'
import { valueOf } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { asUnsaved, overCurrent } from '@/lib/forms/stale-form'
import type { OfficeSettings } from '@/lib/offices/queries/get-office-settings'
import { listParentChoices } from '@/lib/offices/queries/list-parent-choices'
import { previewMove } from '@/lib/offices/queries/preview-move'
import { readPlace } from '@/lib/offices/forms/read-place'
import { toFormFields } from '@/lib/offices/forms/settings-fields'

type Query = Record<string, string | string[] | undefined>

/** The form of a move and, once it was asked for, what the move would change. */
export async function openMove(actor: Actor, path: string, query: Query, office: OfficeSettings) {
  const { departmentSlug, level, areaId, parentSlug, revision } = toFormFields(office)
  const stored = { departmentSlug, level, areaId, parentSlug, revision }
  const opened = overCurrent(await openForm(path, query, stored), { revision })
  const form = asUnsaved(opened, ['check', 'change'])
  const read = (name: string) => valueOf(form, name)
  const isAsked = opened.code === 'check'
  const parents = await listParentChoices(actor, {
    departmentSlug: read('departmentSlug'),
    level: read('level'),
    areaId: read('areaId'),
  })
  return {
    form,
    parents,
    preview: isAsked ? await orNotFound(previewMove(actor, readPlace(office.slug, read))) : null,
  }
}
