// What the audit finds in a charter that many offices keep alike: judged by the product's own rules, once for each
// way its posts can be held. Contacts stand in for each office's own.
import type { FoundFinding } from '@/lib/audit/findings/finding'
import { rules } from '@/lib/audit/rules/all'
import type { OfficeFacts } from '@/lib/charters/judging/context-of'
import { judgeCharter as judge } from '@/lib/charters/judging/judge-charter'
import type { CharterDraft } from '@/lib/charters/schema'
import type { FrozenOfficer } from '@/lib/charters/snapshot'
import { toOfficer } from '@/lib/posts/incumbent'
import { ownPost, superior } from '../country/charter-words'
import { type Holding, postsAnOffice } from '../plan/plan-postings'
import { encodeShared } from '../rows/lines'
import { postTitles } from '../rows/post-titles'

/** How the posts of an office are held, and that of the head of the office above, if there is one. */
export interface Holdings {
  own: Holding[]
  superior: Holding | null
}

export interface JudgedFinding extends Pick<FoundFinding, 'rule' | 'severity' | 'path' | 'raw'> {
  /** The place of the service in the charter. */
  service: number | null
  /** The words hold somebody's contact, which is each office's own. */
  ofContact: boolean
  shared: string
}

/** A contact in the place of an office's own, by the place of the post. */
export const standIn = (place: number) => ({
  // no beginning of another's
  name: `নমুনা কর্মকর্তা ${'কখগঘ'.charAt(place)}`,
  phone: `0170000000${place + 1}`,
  email: `post${place + 1}@sample.gov.bd`,
})

type Rules = 'upkeep' | 'posts' | 'words'
const ruleSets = Map.groupBy(rules, ({ id }): Rules => {
  if (id.startsWith('M')) return 'upkeep'
  return /^[OG]/.test(id) ? 'posts' : 'words'
})

/** What is found in a charter's own words, however its posts are held. */
export function judgeWords(content: CharterDraft, facts: OfficeFacts): JudgedFinding[] {
  const all: Holdings = {
    own: Array.from({ length: postsAnOffice }, () => 'held'),
    superior: 'held',
  }
  return judgeBy('words', content, all, facts)
}

/** What is found of its officers and of the levels for grievances. */
export function judgePosts(
  content: CharterDraft,
  holdings: Holdings,
  facts: OfficeFacts,
): JudgedFinding[] {
  return judgeBy('posts', content, holdings, facts)
}

function judgeBy(
  among: Rules,
  content: CharterDraft,
  holdings: Holdings,
  facts: OfficeFacts,
): JudgedFinding[] {
  const officers = officersOf(holdings)
  const officerOf = ({ postId = '' }) => officers.get(postId)
  const serviceIds = content.services.map((_, place) => String(place))
  const found = judge({ content, serviceIds, officerOf }, facts, ruleSets.get(among) ?? [])
  return found.map(toJudged)
}

const blank = {
  ...{ sourceLanguage: 'bn', objectives: [], functions: [], expectations: [] },
  ...{ escalationLevels: [], services: [], translations: {} },
} as unknown as CharterDraft

/** What only the days tell on which an office published and confirmed. */
export function judgeUpkeep(upkeep: NonNullable<OfficeFacts['upkeep']>): JudgedFinding[] {
  const nothing = { content: blank, serviceIds: [], officerOf: () => undefined }
  return judge(nothing, { upkeep, usualTimes: new Map() }, ruleSets.get('upkeep') ?? []).map(
    toJudged,
  )
}

function toJudged(found: FoundFinding): JudgedFinding {
  const { rule, severity, path, raw, serviceId } = found
  return {
    ...{ rule, severity, path, raw },
    service: serviceId === null ? null : Number(serviceId),
    ofContact: raw?.includes('@sample.gov.bd') ?? false,
    shared: encodeShared('Finding', { ...found }),
  }
}

function officersOf({ own, superior: above }: Holdings): Map<string, FrozenOfficer> {
  const posts = own.map((holding, place) => [ownPost(place), officer(holding, place)] as const)
  return new Map([...posts, ...(above ? [[superior, officer(above, postsAnOffice)] as const] : [])])
}

function officer(holding: Holding, place: number): FrozenOfficer {
  const [titleBn, titleEn] = postTitles[place] ?? postTitles[0]
  const { name, phone, email } = standIn(place)
  const posting = {
    ...{ nameBn: name, nameEn: null, phones: [phone], emails: [email], room: null },
    ...{ official: 'YES' as const, contactHidden: false, from: null, fromKnown: true },
    kind: holding === 'additional' ? ('ADDITIONAL_CHARGE' as const) : ('REGULAR' as const),
  }
  const office = { slug: 'own', nameBn: null, nameEn: null }
  const post = { id: '', officeId: 'own', titleBn, titleEn, office }
  return toOfficer({ ...post, postings: holding === 'vacant' ? [] : [posting] }, 'own')
}
