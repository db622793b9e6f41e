import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor, type PersonActor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { movePost } from '@/lib/posts/commands/move-post'
import { removePost } from '@/lib/posts/commands/remove-post'
import { updatePost } from '@/lib/posts/commands/update-post'
import { getPost } from '@/lib/posts/queries/get-post'
import { getPostRegister } from '@/lib/posts/queries/get-post-register'
import { searchPosts } from '@/lib/posts/queries/search-posts'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const division = 'doict.khulnadiv'
const district = 'doict.narail'
const office = 'doict.lohagara.narail'
const ids: Record<string, string> = {}

beforeAll(async () => {
  await givenOffice({ slug: division, level: 'DIVISION', areaId: 'khulnadiv' })
  await givenOffice({ slug: district, level: 'DISTRICT', areaId: 'narail', parentSlug: division })
  await givenOffice({ slug: office, parentSlug: district })
  await givenOffice({ slug: 'doict.magura', nameBn: 'জেলা কার্যালয়, মাগুরা', areaId: 'magura' })
  ids.own = await givenPost(office, {}, { nameBn: 'নাসরিন আক্তার', nameEn: undefined })
  ids.second = await givenPost(office, { titleBn: 'অফিস সহকারী' }, null)
  ids.third = await givenPost(office, { titleBn: 'প্রহরী' }, null)
  ids.district = await givenPost(district, { titleBn: 'প্রোগ্রামার' })
  ids.division = await givenPost(division, { titleBn: 'উপপরিচালক' })
  ids.far = await givenPost('doict.magura', { titleBn: 'প্রোগ্রামার' }, { nameBn: 'রফিক হোসেন' })
  const service = serviceDraft({ officer: { postId: ids.own } })
  await givenPublished(office, charterDraft({ services: [service] }))
})

const order = async () => (await getPostRegister(actor, office)).posts.map(({ title }) => title.bn)

describe('the register', () => {
  it('keeps the office’s own order', async () => {
    expect(await order()).toEqual(['সহকারী প্রোগ্রামার', 'অফিস সহকারী', 'প্রহরী'])
    accepted(await movePost(actor, { officeSlug: office, postId: ids.third!, move: 'up' }))
    accepted(await movePost(actor, { officeSlug: office, postId: ids.third!, move: 'up' }))
    accepted(await movePost(actor, { officeSlug: office, postId: ids.third!, move: 'up' }))
    expect(await order()).toEqual(['প্রহরী', 'সহকারী প্রোগ্রামার', 'অফিস সহকারী'])
    const foreign = { officeSlug: office, postId: ids.far!, move: 'down' } as const
    expect(await movePost(actor, foreign)).toMatchObject({ code: 'stale_revision' })
  })

  it('renames a post, once, for each who has seen it as it is', async () => {
    const { stamp } = await getPost(actor, office, ids.second!)
    const change = { postId: ids.second!, titleBn: 'উচ্চমান সহকারী', grievance: true, stamp }
    accepted(await updatePost(actor, change))
    expect(await updatePost(actor, { ...change, titleBn: 'আর কিছু' })).toMatchObject({
      code: 'stale_revision',
    })
    expect(await updatePost(actor, { postId: ids.second! })).toMatchObject({
      issues: [{ code: 'title_missing', path: '/titleBn' }],
    })
    expect(await getPost(actor, office, ids.second!)).toMatchObject({
      fields: { titleBn: 'উচ্চমান সহকারী', titleEn: null, grievance: true },
      isUnused: true,
    })
  })

  it('corrects a contact, once, for each who has seen it as it is', async () => {
    const { postings } = await getPost(actor, office, ids.own!)
    const { id: postingId, stamp } = postings[0]!
    const change = { postingId, nameBn: 'নাসরিন আক্তার', phones: ['০১৭'], stamp }
    accepted(await correctPosting(actor, change))
    expect(await correctPosting(actor, change)).toMatchObject({ code: 'stale_revision' })
    expect(await getPost(actor, office, ids.own!)).toMatchObject({
      postings: [{ fields: { phones: ['০১৭'], nameEn: null } }],
      touched: [{ slug: office, things: [{ as: 'responsible' }] }],
    })
  })

  it('lets go of a post entered by mistake, of no other', async () => {
    expect(await removePost(actor, { postId: ids.own! })).toMatchObject({ code: 'post_in_use' })
    accepted(await removePost(actor, { postId: ids.third! }))
    expect(await order()).not.toContain('প্রহরী')
    const event = await db.activityEvent.findFirstOrThrow({ where: { action: 'post:remove' } })
    expect(event.before).toMatchObject({ titleBn: 'প্রহরী' })
  })

  it('is not shown to another district, nor is a post under another office’s address', async () => {
    const grants = [{ role: 'programmer' as const, areaId: 'magura' }]
    const other: PersonActor = { kind: 'person', id: 'p', name: 'p', grants }
    await expect(getPostRegister(other, office)).rejects.toThrow(NotFoundError)
    await expect(getPost(other, office, ids.own!)).rejects.toThrow(NotFoundError)
    await expect(getPost(actor, office, ids.far!)).rejects.toThrow(NotFoundError)
    await expect(getPost(actor, office, 'nonsense')).rejects.toThrow(NotFoundError)
  })
})

describe('searchPosts', () => {
  const found = async (q?: string) =>
    (await searchPosts(actor, { officeSlug: office, q })).map(({ postId }) => postId)

  it('offers the office’s own posts, then those above it, the nearest first', async () => {
    const options = await searchPosts(actor, { officeSlug: office })
    expect(options.map(({ relation }) => relation)).toEqual(['own', 'own', 'above', 'above'])
    expect(options.slice(2).map(({ postId }) => postId)).toEqual([ids.district, ids.division])
  })

  it('finds posts of any office by office, title and holder, in another spelling', async () => {
    expect(await found('মাগুরা প্রোগ্রামার')).toEqual([ids.far])
    expect(await found('মাগুরা রফীক')).toEqual([ids.far])
    expect(await found('মাগুরা উপপরিচালক')).toEqual([])
  })
})
