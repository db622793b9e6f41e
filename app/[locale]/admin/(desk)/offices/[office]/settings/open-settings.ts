import 'server-only'
import { openForm } from '@/lib/forms/open-form'
import { listDifferences, overCurrent } from '@/lib/forms/stale-form'
import { readQuery } from '@/lib/i18n/read-query'
import type { OfficeSettings } from '@/lib/offices/queries/get-office-settings'
import { toFormFields } from '@/lib/offices/forms/settings-fields'

type Query = Record<string, string | string[] | undefined>

/** The three forms of the page: the one that was sent last shows what was typed, the others what is stored. */
export async function openSettings(path: string, query: Query, office: OfficeSettings) {
  const which = readQuery(query.form) ?? 'details'
  const stored = toFormFields(office)
  const { revision } = office
  const open = async (form: string) =>
    overCurrent(await openForm(path, which === form ? query : {}, stored), { revision })
  const details = await open('details')
  return {
    details,
    address: await open('slug'),
    hosts: await open('hosts'),
    differences: listDifferences(details, stored, Object.keys(details.values)),
  }
}
