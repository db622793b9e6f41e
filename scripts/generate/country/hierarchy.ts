// The real hierarchy: a department after another, each from its headquarters down, until there are enough offices.
import { divisions } from '@/prisma/areas/areas'
import { departments, type GeneratedDepartment } from './departments'

export interface GeneratedOffice {
  slug: string
  parentSlug: string | null
  department: GeneratedDepartment
  level: 'HEADQUARTERS' | 'DIVISION' | 'DISTRICT' | 'UPAZILA' | 'UNION'
  divisionId: string | null
  districtId: string | null
  upazilaId: string | null
  /** Places from the division to the upazila, as far as it lies in them. */
  areas: AreaOf[]
  placeBn: string
  placeEn: string
}

export interface AreaOf {
  id: string
  level: 'DIVISION' | 'DISTRICT' | 'UPAZILA'
  nameBn: string
  nameEn: string
}

/** About as many as there are: 4,540 unions in 491 upazilas. */
const unionsAnUpazila = 9
/** A generated country may hold more offices than there are departments for: these repeat them. */
const maxRounds = 20

/** @throws RangeError when that many offices cannot be made */
export function* listOffices(wanted: number): Generator<GeneratedOffice> {
  let made = 0
  for (let round = 1; round <= maxRounds; round += 1) {
    for (const department of departments) {
      for (const office of ofDepartment(inRound(department, round))) {
        if (made === wanted) return
        made += 1
        yield office
      }
    }
  }
  if (made < wanted) throw new RangeError(`at most ${made} offices can be generated`)
}

function inRound(department: GeneratedDepartment, round: number): GeneratedDepartment {
  if (round === 1) return department
  const { slug, bn, en } = department
  return { ...department, slug: `${slug}-${round}`, bn: `${bn} ${round}`, en: `${en} ${round}` }
}

function* ofDepartment(department: GeneratedDepartment): Generator<GeneratedOffice> {
  const nowhere = { divisionId: null, districtId: null, upazilaId: null, areas: [] }
  const head = { department, slug: department.slug, parentSlug: null }
  yield { ...head, ...nowhere, level: 'HEADQUARTERS', placeBn: 'ঢাকা', placeEn: 'Dhaka' }
  for (const division of divisions) {
    const at = place(department, division, head.slug)
    const inDivision = {
      ...{ ...at, ...nowhere, divisionId: division.id },
      areas: [areaOf('DIVISION', division)],
    }
    yield { ...inDivision, level: 'DIVISION' }
    for (const district of division.districts) {
      const inDistrict = {
        ...{ ...inDivision, ...place(department, district, at.slug), districtId: district.id },
        areas: [...inDivision.areas, areaOf('DISTRICT', district)],
      }
      yield { ...inDistrict, level: 'DISTRICT' }
      for (const upazila of district.upazilas) {
        yield* ofUpazila({
          ...{ ...inDistrict, ...place(department, upazila, inDistrict.slug) },
          upazilaId: upazila.id,
          areas: [...inDistrict.areas, areaOf('UPAZILA', upazila)],
        })
      }
    }
  }
}

function* ofUpazila(office: Omit<GeneratedOffice, 'level'>): Generator<GeneratedOffice> {
  yield { ...office, level: 'UPAZILA' }
  if (!office.department.hasUnions) return
  for (let union = 1; union <= unionsAnUpazila; union += 1) {
    yield {
      ...office,
      level: 'UNION',
      slug: `union${union}-${office.slug}`,
      parentSlug: office.slug,
      placeBn: `${office.placeBn} ইউনিয়ন ${union}`,
      placeEn: `${office.placeEn} union ${union}`,
    }
  }
}

function areaOf(
  level: AreaOf['level'],
  { id, bn, en }: { id: string; bn: string; en: string },
): AreaOf {
  return { id, level, nameBn: bn, nameEn: en }
}

function place(
  department: GeneratedDepartment,
  area: { id: string; bn: string; en: string },
  parentSlug: string,
) {
  const slug = `${department.slug}.${area.id}`
  return { department, slug, parentSlug, placeBn: area.bn, placeEn: area.en }
}
