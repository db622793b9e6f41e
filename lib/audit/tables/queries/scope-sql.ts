import { Prisma } from '@/lib/db/generated/client'
import { isSlug } from '@/lib/offices/slug'
import { figureNames } from '../../figures/figure-names'
import { aboveAreas, type Scope } from '../table-view'

/** The condition on a row of figures (alias `f`), of an office, a group or a quarter alike. */
export function inScope({ area, department }: Scope): Prisma.Sql {
  return Prisma.join([inArea(area), inDepartment(department)], ' AND ')
}

/** Every figure summed, under its name. */
export const sums = Prisma.join(
  figureNames.map((name) => Prisma.raw(`COALESCE(sum(f."${name}"), 0)::int AS "${name}"`)),
)

function inArea(area: string | undefined): Prisma.Sql {
  if (area === undefined) return Prisma.sql`TRUE`
  if (area === aboveAreas.divisions) return Prisma.sql`f."divisionId" = ''`
  if (area === aboveAreas.districts) return Prisma.sql`f."districtId" = ''`
  const [above, division] = area.split(`${aboveAreas.districts}.`)
  if (above === '' && division) {
    return Prisma.sql`(f."districtId" = '' AND f."divisionId" = ${division})`
  }
  if (!isSlug(area)) return Prisma.sql`FALSE`
  return Prisma.sql`(f."divisionId" = ${area} OR f."districtId" = ${area})`
}

function inDepartment(slug: string | undefined): Prisma.Sql {
  if (slug === undefined) return Prisma.sql`TRUE`
  if (!isSlug(slug)) return Prisma.sql`FALSE`
  return Prisma.sql`f."departmentId" = (SELECT "id" FROM "Department" WHERE "slug" = ${slug})`
}
