import 'server-only'
import type { PublishedCharter } from '../published-charter'
import { redact } from '../redaction'
import { findConfirmation, findPartialConfirmation } from '../views/find-confirmation'
import { loadNeighbours } from '../views/load-neighbours'
import { loadCharterContent } from '../views/load-content'
import { findVersionHead, type VersionHead } from '../views/load-version'
import { listVersions } from './list-versions'

/**
 * The charter of an office: the current version beside today's postings, or with a number that version
 * exactly as it was published. Redacted parts are left out. Never a draft; null when there is none.
 * @example await findPublishedCharter('doict.lohagara.narail', 2)
 */
export async function findPublishedCharter(
  officeSlug: string,
  versionNumber?: number,
): Promise<PublishedCharter | null> {
  const head = await findVersionHead(officeSlug, versionNumber)
  if (!head) return null
  const [content, versions] = await Promise.all([
    loadCharterContent(head),
    listVersions(officeSlug),
  ])
  const around = await loadToday(head, content.services)
  const charter: PublishedCharter = {
    office: head.office,
    version: head.version,
    versions,
    ...around,
    ...content,
    redactions: head.redactions,
  }
  redact(
    charter,
    head.redactions.map(({ path }) => path),
  )
  return charter
}

type Today = Pick<PublishedCharter, 'confirmed' | 'confirmedPartly' | 'childOffices' | 'strategies'>

/** What stands beside the version: as it is today, or on a frozen page as it was. */
async function loadToday(head: VersionHead, services: { id: string }[]): Promise<Today> {
  const { childOffices, strategies } = head.snapshot
  if (head.frozen) return { childOffices, strategies }
  const { office, version } = head
  const [confirmed, around] = await Promise.all([
    findConfirmation(office.id, version.publishedAt),
    loadNeighbours(office.id),
  ])
  const ids = services.map(({ id }) => id)
  const partly = await findPartialConfirmation(office.id, version.publishedAt, ids, confirmed)
  return { ...around, ...(confirmed && { confirmed }), ...(partly && { confirmedPartly: partly }) }
}
