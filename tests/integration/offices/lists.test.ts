import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { findArea, listDivisions } from '@/lib/areas/queries'
import { createOffice } from '@/lib/offices/commands/create-office'
import { findOfficeBySlug } from '@/lib/offices/queries/find-office'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { listOffices } from '@/lib/offices/queries/list-offices'
import { givenDepartment, givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const names = ['খুলনা', 'ঢাকা', 'অভয়নগর', 'কচুয়া', 'ৎ', 'আশুলিয়া', 'কালিয়া']

beforeAll(async () => {
  await givenDepartment('land')
  for (const [at, nameBn] of names.entries()) {
    await givenOffice({ slug: `doict.o${at}`, nameBn, nameEn: `Office ${at}`, areaId: 'narail' })
  }
  await givenOffice({
    slug: 'land.lohagara.narail',
    departmentSlug: 'land',
    nameBn: 'ভূমি অফিস',
    nameEn: 'Land Office',
  })
})

describe('listOffices', () => {
  it('reads page by page in the order of Bangla names, each office once', async () => {
    const read: (string | undefined)[] = []
    let after: string | undefined
    do {
      const page = await listOffices({ departmentSlug: 'doict', limit: 3, ...(after && { after }) })
      read.push(...page.entries.map(({ name }) => name.bn))
      after = page.next
    } while (after)
    expect(read).toEqual([...names].sort(new Intl.Collator('bn-BD').compare))
  })

  it('sorts by English names when told', async () => {
    const { entries } = await listOffices({ locale: 'en', limit: 2 })
    expect(entries.map(({ name }) => name.en)).toEqual(['Land Office', 'Office 0'])
  })

  it('keeps to an area and all below it, or to the area itself', async () => {
    const slugs = async (filter: object) =>
      (await listOffices(filter)).entries.map(({ slug }) => slug)
    expect(await slugs({ areaId: 'khulnadiv' })).toHaveLength(8)
    expect(await slugs({ areaId: 'narail', directly: true })).toHaveLength(7)
    expect(await slugs({ areaId: 'lohagara.narail' })).toEqual(['land.lohagara.narail'])
    expect(await slugs({ areaId: 'narail', departmentSlug: 'land' })).toEqual([
      'land.lohagara.narail',
    ])
    expect(await slugs({ areaId: 'dhakadiv' })).toEqual([])
  })

  it('finds part of a name in either language, in another spelling', async () => {
    expect((await listOffices({ q: 'ভুমি' })).entries).toMatchObject([
      { slug: 'land.lohagara.narail' },
    ])
    expect((await listOffices({ q: 'land off' })).entries).toHaveLength(1)
  })

  it.each([{ areaId: 'a\0b' }, { departmentSlug: 'ক' }, { areaId: 'nowhere' }])(
    'is empty for %j',
    async (filter) => {
      expect(await listOffices(filter)).toEqual({ entries: [] })
    },
  )

  it('takes a cursor that is none for the first page', async () => {
    expect(await listOffices({ after: 'x' })).toEqual(await listOffices())
  })
})

describe('areas and departments', () => {
  it('count the offices in them', async () => {
    const divisions = await listDivisions()
    expect(divisions).toHaveLength(8)
    expect(divisions.find(({ id }) => id === 'khulnadiv')?.officeCount).toBe(8)
    expect(await listDepartments()).toMatchObject([
      { slug: 'doict', officeCount: 7 },
      { slug: 'land', officeCount: 1 },
    ])
  })

  it('lie within one another', async () => {
    expect(await findArea('lohagara.narail')).toMatchObject({
      level: 'UPAZILA',
      parents: [{ id: 'khulnadiv' }, { id: 'narail' }],
      children: [],
      offices: { entries: [{ slug: 'land.lohagara.narail' }] },
    })
    const narail = await findArea('narail')
    expect(narail?.children.find(({ id }) => id === 'lohagara.narail')?.officeCount).toBe(1)
    expect(narail?.offices.entries).toHaveLength(7)
    expect(await findArea('nowhere')).toBeNull()
  })
})

describe('findOfficeBySlug', () => {
  it('leads from an old address, and from a merged office, to where it is now', async () => {
    const { id } = await db.office.findUniqueOrThrow({ where: { slug: 'land.lohagara.narail' } })
    await db.formerSlug.create({ data: { slug: 'acland.lohagara', officeId: id } })
    await db.office.update({
      where: { slug: 'doict.o0' },
      data: { state: 'MERGED', mergedIntoId: id },
    })
    const moved = { kind: 'moved', redirectTo: 'land.lohagara.narail' }
    expect(await findOfficeBySlug('acland.lohagara')).toEqual(moved)
    expect(await findOfficeBySlug('doict.o0')).toEqual(moved)
    expect(await findOfficeBySlug('doict.o1')).toMatchObject({ kind: 'office' })
    expect(await findOfficeBySlug('nowhere')).toBeNull()
  })
})

describe('createOffice', () => {
  it.each([
    [{ slug: 'doict.o1' }, 'slug_taken', '/slug'],
    [{ slug: 'acland.lohagara' }, 'slug_taken', '/slug'],
    [{ slug: 'Not A Slug' }, 'slug_malformed', '/slug'],
    [{ departmentSlug: 'none' }, 'department_unknown', '/departmentSlug'],
    [{ areaId: 'none' }, 'area_unknown', '/areaId'],
    [{ parentSlug: 'none' }, 'parent_unknown', '/parentSlug'],
    [{ nameBn: ' ', nameEn: null }, 'name_missing', '/nameBn'],
  ])('refuses %j', async (wrong, code, path) => {
    const office = {
      slug: 'doict.new',
      departmentSlug: 'doict',
      level: 'UPAZILA' as const,
      nameBn: 'নতুন',
    }
    expect(await createOffice(actor, { ...office, ...wrong })).toEqual({
      ok: false,
      code: 'invalid',
      issues: [{ code, path }],
    })
    expect(await db.office.count({ where: { slug: 'doict.new' } })).toBe(0)
  })
})
