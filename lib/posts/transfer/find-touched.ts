// What points to a post: services and grievance levels, in charters in force and in drafts, of any office.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { toNamedOffice } from '@/lib/offices/views/office-header'
import type { TouchedOffice, TouchedThing } from './touched'

const officeSelect = { select: { slug: true, nameBn: true, nameEn: true } } as const
const versionSelect = {
  select: { number: true, charter: { select: { office: officeSelect } } },
} as const

/**
 * Every office and what in its charter points to one of these posts. Charters in force are told of all offices,
 * drafts only of those the actor may read.
 */
export async function findTouched(
  actor: Actor,
  postIds: readonly string[],
): Promise<TouchedOffice[]> {
  const ids = [...postIds]
  const version = visibleTo(actor)
  const [services, levels] = await Promise.all([
    findServices(ids, version),
    db.escalationLevel.findMany({
      where: { version, postId: { in: ids } },
      orderBy: { level: 'asc' },
      select: { level: true, whoBn: true, whoEn: true, version: versionSelect },
    }),
  ])
  return gather([
    ...services,
    ...levels.map(({ level, whoBn, whoEn, version: of }) => ({
      key: String(level),
      name: officialPair(whoBn, whoEn),
      version: of,
      level,
      as: 'level' as const,
    })),
  ])
}

async function findServices(
  ids: string[],
  version: Prisma.CharterVersionWhereInput,
): Promise<Found[]> {
  const toOne = { postId: { in: ids } }
  const rows = await db.serviceVersion.findMany({
    where: {
      version,
      OR: [{ responsiblePostId: { in: ids } }, { escalationPosts: { some: toOne } }],
    },
    orderBy: { position: 'asc' },
    select: {
      serviceId: true,
      nameBn: true,
      nameEn: true,
      responsiblePostId: true,
      escalationPosts: { where: toOne, select: { postId: true } },
      version: versionSelect,
    },
  })
  return rows.flatMap((row) => {
    const name = officialPair(row.nameBn, row.nameEn)
    const thing = { key: row.serviceId, name, version: row.version }
    const isResponsible = ids.includes(row.responsiblePostId ?? '')
    return [
      ...(isResponsible ? [{ ...thing, as: 'responsible' as const }] : []),
      ...(row.escalationPosts.length > 0 ? [{ ...thing, as: 'escalation' as const }] : []),
    ]
  })
}

function visibleTo(actor: Actor): Prisma.CharterVersionWhereInput {
  return {
    OR: [
      { currentOf: { office: { state: { not: 'MERGED' } } } },
      { number: null, charter: { office: { AND: [officeScope(actor, 'charter:read')] } } },
    ],
  }
}

interface Found {
  key: string
  name: Bilingual
  level?: number
  as: TouchedThing['as']
  version: {
    number: number | null
    charter: { office: { slug: string; nameBn: string | null; nameEn: string | null } }
  }
}

interface Gathering extends TouchedOffice {
  byKey: Map<string, TouchedThing>
}

/** One line a service and a role, whether it is in force, in a draft, or both. */
function gather(found: readonly Found[]): TouchedOffice[] {
  const offices = new Map<string, Gathering>()
  for (const { key, version, ...thing } of found) {
    const named = toNamedOffice(version.charter.office)
    const office: Gathering = offices.get(named.slug) ?? { ...named, things: [], byKey: new Map() }
    offices.set(named.slug, office)
    const known = office.byKey.get(`${thing.as} ${key}`)
    const line = known ?? { ...thing, isInForce: false, isInDraft: false }
    if (!known) {
      office.byKey.set(`${thing.as} ${key}`, line)
      office.things.push(line)
    }
    if (version.number === null) line.isInDraft = true
    else line.isInForce = true
  }
  return [...offices.values()].map(({ byKey: _, ...office }) => office)
}
