// The rows of a version as the database keeps them.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { contentSelect, levelSelect, serviceSelect } from '../views/version-select'

const storedServiceSelect = {
  ...serviceSelect,
  id: true,
  position: true,
  standardService: { select: { slug: true } },
  pillars: {
    select: {
      pillarId: true,
      pillar: { select: { slug: true, strategy: { select: { slug: true } } } },
    },
  },
} as const

export type StoredRows = Awaited<ReturnType<typeof loadStoredRows>>
export type StoredService = StoredRows['services'][number]

/** All rows of a version, each list in its order. */
export function loadStoredRows(tx: Transaction, id: string) {
  return tx.charterVersion.findUniqueOrThrow({
    where: { id },
    select: {
      ...contentSelect,
      sourceLanguage: true,
      escalationLevels: levelSelect,
      services: { select: storedServiceSelect, orderBy: { position: 'asc' } },
    },
  })
}

/** Whether the version says anything at all. */
export function isBlank({
  services,
  items,
  escalationLevels,
  visionBn,
  visionEn,
  missionBn,
  missionEn,
}: StoredRows) {
  const rows = services.length + items.length + escalationLevels.length
  return rows === 0 && !(visionBn ?? visionEn ?? missionBn ?? missionEn)
}
