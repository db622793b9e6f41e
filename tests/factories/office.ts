import { commandLineActor } from '@/lib/access/actor'
import { createDepartment } from '@/lib/offices/commands/create-department'
import { createOffice } from '@/lib/offices/commands/create-office'
import type { OfficeInput } from '@/lib/offices/schema'
import { createPost } from '@/lib/posts/commands/create-post'
import { startPosting } from '@/lib/posts/commands/start-posting'
import type { PostingInput } from '@/lib/posts/schema'
import { accepted } from './accepted'

const actor = commandLineActor

/** A department, once; a second call with the same slug changes nothing. */
export async function givenDepartment(slug = 'doict'): Promise<string> {
  await createDepartment(actor, {
    slug,
    nameBn: `${slug} অধিদপ্তর`,
    nameEn: `Department ${slug}`,
  })
  return slug
}

/** An office in Lohagara, Narail, unless told. */
export async function givenOffice(office: Partial<OfficeInput> = {}) {
  const slug = office.slug ?? 'doict.lohagara.narail'
  await givenDepartment(office.departmentSlug)
  const { officeId } = accepted(
    await createOffice(actor, {
      slug,
      departmentSlug: 'doict',
      level: 'UPAZILA',
      areaId: 'lohagara.narail',
      nameBn: 'উপজেলা কার্যালয়, লোহাগড়া',
      nameEn: 'Upazila Office, Lohagara',
      hosts: [`${slug}.gov.bd`],
      ...office,
    }),
  )
  return { officeId, slug }
}

/** A post of an office, held by someone invented unless `posting` is null. */
export async function givenPost(
  officeSlug: string,
  post: { titleBn?: string; titleEn?: string } = {},
  posting: Partial<PostingInput> | null = {},
): Promise<string> {
  const { postId } = accepted(
    await createPost(actor, {
      officeSlug,
      titleBn: 'সহকারী প্রোগ্রামার',
      titleEn: 'Assistant Programmer',
      ...post,
    }),
  )
  if (posting) accepted(await startPosting(actor, { postId, ...person, ...posting }))
  return postId
}

const person = {
  nameBn: 'নাসরিন আক্তার',
  nameEn: 'Nasrin Akter',
  phones: ['01700000001'],
  emails: ['nasrin@example.gov.bd'],
  from: '2026-01-01',
} satisfies Partial<PostingInput>
