// Gathers what a version's page shows and that lives elsewhere, at the moment of publication.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { officeHeaderSelect, toOfficeHeader } from '@/lib/offices/views/office-header'
import { dayOf } from '@/lib/posts/day'
import type { Snapshot } from '../snapshot'
import { toPair } from '../translations'
import { loadNeighbours } from '../views/load-neighbours'
import { loadOfficers } from '../views/load-officers'

export async function buildSnapshot(
  tx: Transaction,
  officeId: string,
  versionId: string,
  moment: Date,
): Promise<Snapshot> {
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: officeHeaderSelect,
  })
  const postIds = await listPostIds(tx, versionId)
  const officers = await loadOfficers(postIds, officeId, dayOf(moment), tx)
  return {
    office: toOfficeHeader(office),
    officers: Object.fromEntries(officers),
    standardServices: await loadStandardServices(tx, versionId),
    pillars: await loadPillars(tx, versionId),
    ...(await loadNeighbours(officeId, tx)),
  }
}

async function listPostIds(tx: Transaction, versionId: string): Promise<string[]> {
  const rows = await tx.post.findMany({
    where: {
      OR: [
        { responsibleFor: { some: { versionId } } },
        { escalationFor: { some: { serviceVersion: { versionId } } } },
        { escalationLevels: { some: { versionId } } },
      ],
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function loadStandardServices(tx: Transaction, versionId: string) {
  const rows = await tx.standardService.findMany({
    where: { serviceVersions: { some: { versionId } } },
    select: { id: true, slug: true, nameBn: true, nameEn: true, translations: true },
  })
  return Object.fromEntries(
    rows.map((row) => [row.id, { slug: row.slug, name: toPair(row, 'name', 'bn') }]),
  )
}

async function loadPillars(tx: Transaction, versionId: string) {
  const rows = await tx.pillar.findMany({
    where: { services: { some: { serviceVersion: { versionId } } } },
    select: {
      id: true,
      slug: true,
      titleBn: true,
      titleEn: true,
      translations: true,
      strategy: { select: { slug: true } },
    },
  })
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      { strategySlug: row.strategy.slug, slug: row.slug, title: toPair(row, 'title', 'bn') },
    ]),
  )
}
