import { confirmMatch } from '@/lib/audit/comparison/commands/confirm-match'
import { rejectMatch } from '@/lib/audit/comparison/commands/reject-match'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { type AnyRow, everyone, fresh, freshOffice, type Place, row } from '../table'

/** An office with two services whose names are not the same. */
async function freshPair(place: Place) {
  const { slug } = await freshOffice(place)
  const [one, other] = [fresh('one'), fresh('other')]
  const services = [one, other].map((each) => serviceDraft({ slug: each, nameBn: `সেবা ${each}` }))
  const number = await givenPublished(slug, charterDraft({ services }))
  const ref = (serviceSlug: string) => ({ officeSlug: slug, number, serviceSlug })
  return { one: ref(one), other: ref(other) }
}

export const rows: AnyRow[] = [
  row({
    command: 'confirmMatch',
    of: 'office',
    roles: everyone,
    prepare: freshPair,
    run: (actor, _place, pair) => confirmMatch(actor, pair),
  }),
  row({
    command: 'rejectMatch',
    of: 'office',
    roles: everyone,
    prepare: freshPair,
    run: (actor, _place, pair) => rejectMatch(actor, pair),
  }),
]
