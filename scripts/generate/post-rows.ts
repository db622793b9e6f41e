// The three posts of a generated office with who holds them; some are vacant.
import { officialPair } from '@/lib/charters/translations'
import type { FrozenOfficer } from '@/lib/charters/snapshot'
import type { GeneratedOffice } from './hierarchy'
import { chanceOf, idOf } from './identity'

const titles = [
  ['উপপরিচালক', 'Deputy Director'],
  ['সহকারী কর্মকর্তা', 'Assistant Officer'],
  ['অফিস সহকারী', 'Office Assistant'],
] as const

/** Of a hundred posts, this many are vacant. */
const vacant = 0.12

export function makePosts(seed: string, officeId: string, { slug }: GeneratedOffice) {
  const posts = titles.map(([titleBn, titleEn], position) => {
    const id = idOf(`${seed}/post/${slug}/${position}`)
    const isVacant = chanceOf(`${seed}/${slug}/vacant/${position}`) < vacant
    const phones = [`017${String(Math.floor(chanceOf(id) * 1e8)).padStart(8, '0')}`]
    const emails = [`post${position + 1}.${slug}@sample.gov.bd`]
    const nameBn = `নমুনা কর্মকর্তা ${position + 1}`
    const post = { id, officeId, titleBn, titleEn, position, grievance: position === 0 }
    const posting = {
      ...{ id: idOf(`${id}/posting`), postId: id, nameBn, kind: 'REGULAR', phones, emails },
      ...{ official: 'YES', contactHidden: false, from: '2025-01-01', fromKnown: true },
    }
    const officer: FrozenOfficer = {
      ...{ postId: id, title: officialPair(titleBn, titleEn), vacant: isVacant },
      ...{ additionalCharge: false, official: 'YES' as const },
      ...(isVacant
        ? { phones: [], emails: [] }
        : { name: officialPair(nameBn, null), phones, emails }),
    }
    return { post, posting: isVacant ? [] : [posting], officer }
  })
  return {
    rows: { Post: posts.map(({ post }) => post), Posting: posts.flatMap(({ posting }) => posting) },
    ids: posts.map(({ post }) => post.id),
    officers: Object.fromEntries(posts.map(({ officer }) => [officer.postId, officer])),
  }
}
