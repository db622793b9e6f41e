import { db } from '@/lib/db/client'
import { givenDraft, givenPublished } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { givenPerson } from '@/tests/factories/person'
import type { Place } from './table'

/** An office of a district with all a command may ask of it. */
export async function givenPlace(officeSlug: string, areaId: string): Promise<Place> {
  const { officeId } = await givenOffice({ slug: officeSlug, areaId })
  const postId = await givenPost(officeSlug)
  const posting = await db.posting.findFirstOrThrow({ where: { postId } })
  await givenPublished(officeSlug)
  await givenDraft(officeSlug)
  const personId = await givenPerson({
    grants: [{ role: 'programmer', areaId, departmentSlug: 'doict' }],
  })
  return { officeSlug, officeId, areaId, postId, postingId: posting.id, personId }
}
