// The columns that are written of each table, in the order in which one refers to another. Those before `shared` are
// an office's own; the others many rows have in common, and are encoded once.
import { servicePairs } from '@/lib/charters/drafts/pairs'

interface Columns {
  own: readonly string[]
  shared: readonly string[]
}

const sides = (pairs: readonly string[]) => pairs.flatMap((pair) => [`${pair}Bn`, `${pair}En`])
const columns = (own: string, shared: readonly string[] = []): Columns => ({
  own: own.split(' '),
  shared,
})

export const tables = {
  Office: columns(
    'id slug departmentId level parentId divisionId districtId upazilaId nameBn nameEn emails sample createdAt updatedAt',
  ),
  OfficeHost: columns('host officeId'),
  Post: columns('id officeId titleBn titleEn position grievance'),
  Posting: columns('id postId nameBn kind phones emails official from to'),
  Charter: columns('id officeId currentVersionId'),
  CharterVersion: columns(
    'id charterId number basedOnId createdAt updatedAt publishedAt publicationReason openErrors snapshot',
    [...sides(['vision', 'mission']), 'translations', 'revision', 'sourceLanguage', 'publishedBy'],
  ),
  CharterItem: columns('id versionId', ['kind', 'position', ...sides(['text']), 'translations']),
  EscalationLevel: columns('id versionId postId', [
    'level',
    ...sides(['when', 'who', 'address', 'timeLimit']),
    'timeLimit',
    'translations',
  ]),
  Service: columns('id officeId slug'),
  ServiceVersion: columns('id versionId serviceId responsiblePostId', [
    ...(['category', 'position', 'serial', 'channels', 'timeLimit', 'fee'] as const),
    ...sides(servicePairs.filter((pair) => ['name', 'method', 'timeLimit', 'fee'].includes(pair))),
    ...(['standardServiceId', 'translations'] as const),
  ]),
  RequiredDocument: columns('id serviceVersionId', [
    'position',
    ...sides(['text', 'source']),
    'translations',
  ]),
  ServicePillar: columns('serviceVersionId pillarId'),
  Finding: columns(
    'id officeId versionId serviceId identity raw status waiverReason foundAt reopenedAt createdAt settledAt',
    ['rule', 'severity', 'path', 'params', 'proposal', 'proposalPath', 'ofDocument'],
  ),
  FindingEvent: columns(
    'id officeId serviceId rule severity identity change raw versionNumber methodVersion reason by at',
  ),
  Judgement: columns('officeId versionId methodVersion judgedAt'),
  Confirmation: columns('id officeId postId saidBy confirmedOn createdAt'),
  SearchEntry: columns('id kind officeId serviceId titleBn titleEn key'),
} satisfies Record<string, Columns>

export type Table = keyof typeof tables
export const tableNames = Object.keys(tables) as Table[]

/** Encoded rows to write, by table. */
export type Lines = Record<Table, string[]>

export function noLines(): Lines {
  return Object.fromEntries(tableNames.map((table) => [table, [] as string[]])) as Lines
}
