// Published versions as their own pages show them, many at once: nothing of today, and without what was redacted.
import 'server-only'
import type { CharterContent } from '@/lib/charters/comparison/comparable'
import { redact } from '@/lib/charters/redaction'
import { type Snapshot, snapshotSchema } from '@/lib/charters/snapshot'
import { toContent, toLevelView } from '@/lib/charters/views/charter-content'
import { type ServiceSurroundings, toServiceView } from '@/lib/charters/views/service-view'
import {
  contentSelect,
  levelSelect,
  serviceSelect,
  versionHeadSelect,
} from '@/lib/charters/views/version-select'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'

const select = {
  ...versionHeadSelect,
  ...contentSelect,
  escalationLevels: levelSelect,
  services: { select: serviceSelect, orderBy: { position: 'asc' } },
} satisfies Prisma.CharterVersionSelect

type Row = Prisma.CharterVersionGetPayload<{ select: typeof select }>

/** By id; a draft is not among them. A fixed number of queries, however many. */
export async function loadVersions(ids: readonly string[]): Promise<Map<string, CharterContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db.charterVersion.findMany({
    where: { id: { in: [...new Set(ids)] }, number: { not: null } },
    select,
  })
  return new Map(rows.map((row) => [row.id, toPublished(row)]))
}

function toPublished(row: Row): CharterContent {
  const language: Locale = row.sourceLanguage === 'EN' ? 'en' : 'bn'
  const around = surround(snapshotSchema.parse(row.snapshot), language)
  const content = {
    ...toContent(row, language),
    services: row.services.map((service) => toServiceView(service, around)),
    escalationLevels: row.escalationLevels.map((level) =>
      toLevelView(level, language, around.officer),
    ),
  }
  redact(
    content,
    row.redactions.map(({ path }) => path),
  )
  return content
}

/** As the version was frozen. */
function surround(snapshot: Snapshot, language: Locale): ServiceSurroundings {
  return {
    language,
    officer: (postId) => {
      const frozen = snapshot.officers[postId]
      return frozen && { ...frozen, changedSincePublication: false }
    },
    standardService: (id) => snapshot.standardServices[id],
    pillar: (id) => snapshot.pillars[id],
  }
}
