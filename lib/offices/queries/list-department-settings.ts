import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { can, grantsFor } from '@/lib/access/policy'
import { compareBangla } from '@/lib/bangla/collation'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface DepartmentSettings {
  slug: string
  name: Bilingual
  offices: number
  fourEyes: boolean
  /** The actor administers the whole department. */
  isMine: boolean
}

const select = {
  slug: true,
  nameBn: true,
  nameEn: true,
  fourEyes: true,
  _count: { select: { offices: { where: { state: 'ACTIVE' } } } },
} as const

/** The departments an administrator's grants touch, by name, with their settings; none for others. */
export async function listDepartmentSettings(actor: Actor): Promise<DepartmentSettings[]> {
  const rows = await db.department.findMany({ where: scopeOf(actor), select })
  return rows.sort((a, b) => compareBangla(a.nameBn, b.nameBn)).map((row) => toSettings(actor, row))
}

/** One of them. @throws NotFoundError */
export async function getDepartmentSettings(
  actor: Actor,
  slug: string,
): Promise<DepartmentSettings> {
  const row = await db.department.findFirst({ where: { slug, AND: [scopeOf(actor)] }, select })
  if (!row) throw new NotFoundError(`department ${slug}`)
  return toSettings(actor, row)
}

function scopeOf(actor: Actor) {
  const grants = grantsFor(actor, 'department:edit')
  if (grants.some(({ departmentSlug }) => departmentSlug === undefined)) return {}
  return { slug: { in: grants.flatMap(({ departmentSlug }) => departmentSlug ?? []) } }
}

interface Row {
  slug: string
  nameBn: string
  nameEn: string
  fourEyes: boolean
  _count: { offices: number }
}

function toSettings(actor: Actor, row: Row): DepartmentSettings {
  const { slug, fourEyes } = row
  return {
    ...{ slug, fourEyes, offices: row._count.offices },
    name: officialPair(row.nameBn, row.nameEn),
    isMine: can(actor, 'department:edit', { areaIds: [], departmentSlug: slug }),
  }
}
