// A plan is what a transfer does to each post, as data: shown before it is made, and then made exactly so.
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { dayBefore } from '../day'
import type { Transfer } from './schema'

/** Days are ISO days: "2026-11-21". */
export interface PostingState {
  id: string
  nameBn: string | null
  nameEn: string | null
  kind: 'REGULAR' | 'ADDITIONAL_CHARGE'
  from: string | null
  to: string | null
}

export interface PostState {
  id: string
  title: Bilingual
  office: { id: string; slug: string; name: Bilingual }
  /** Whether the actor may change it. */
  inScope: boolean
  postings: PostingState[]
}

export interface PersonName {
  nameBn?: string | null
  nameEn?: string | null
}

interface StepOf {
  post: PostState
  person: PersonName
  kind: PostingState['kind']
  /** The post is of an office out of the actor's hands: it is only told, never made. */
  isOutside: boolean
}
export interface Ending extends StepOf {
  type: 'end'
  posting: PostingState
  to: string
}
export interface Start extends StepOf {
  type: 'start'
  from: string
  /** Only who comes into the transferred post brings the contacts typed. */
  isArrival: boolean
}
export type Step = Ending | Start

/**
 * The steps of a transfer over the posts as they are, or why it cannot be made: issues `posting_overlaps` (someone
 * was put there for that day or later), `holder_must_leave`, `already_vacant`, `nobody_leaves`, `post_vacant`,
 * `post_not_found`, `same_post`.
 */
export function planTransfer(
  transfer: Transfer,
  posts: ReadonlyMap<string, PostState>,
): { ok: true; steps: Step[] } | Refusal {
  const post = posts.get(transfer.postId)
  if (!post) return invalidAt(['postId'], 'post_not_found')
  const refusal = checkPosts(transfer, posts) ?? checkHolder(transfer, post)
  if (refusal) return refusal
  const { comesFrom, leavesTo } = transfer
  const source = comesFrom === undefined ? undefined : posts.get(comesFrom)
  const target = leavesTo === undefined ? undefined : posts.get(leavesTo)
  const steps = [
    ...vacate(transfer, post),
    ...arrive(transfer, post, source),
    ...(target ? goOn(transfer, post, target) : []),
  ]
  const isMade = steps.filter(({ isOutside }) => !isOutside)
  if (isMade.length === 0) return invalidAt(['comes'], 'already_vacant')
  const changed = new Set(isMade.map((step) => step.post))
  const overlaps = [...changed].some((each) => isTaken(each, transfer, each === post))
  return overlaps
    ? invalidAt(['from'], 'posting_overlaps')
    : { ok: true, steps: withoutTwins(steps) }
}

function checkPosts(
  { postId, comesFrom, leavesTo, comes, from }: Transfer,
  posts: ReadonlyMap<string, PostState>,
): Refusal | null {
  for (const [name, id] of Object.entries({ comesFrom, leavesTo })) {
    if (id === undefined) continue
    if (id === postId) return invalidAt([name], 'same_post')
    if (!posts.has(id)) return invalidAt([name], 'post_not_found')
  }
  const source = comesFrom === undefined ? undefined : posts.get(comesFrom)
  const isVacant = comes === 'posted' && source && !holderOf(source, from)
  return isVacant ? invalidAt(['comesFrom'], 'post_vacant') : null
}

function checkHolder(transfer: Transfer, post: PostState): Refusal | null {
  const { comes, kind, holder, leavesTo, from } = transfer
  const held = holderOf(post, from)
  const stays = held !== undefined && holder === 'stays'
  if (stays && comes !== 'nobody' && kind === 'REGULAR')
    return invalidAt(['holder'], 'holder_must_leave')
  if (leavesTo !== undefined && (stays || !held)) return invalidAt(['leavesTo'], 'nobody_leaves')
  return null
}

/** Whoever is in the post goes; of one who stays, only the additional charges beside them. */
function vacate(transfer: Transfer, post: PostState): Step[] {
  const held = transfer.holder === 'leaves' ? holderOf(post, transfer.from) : undefined
  return [...(held ? [held] : []), ...chargesOf(post, transfer.from)].map((posting) =>
    toEnding(transfer, post, posting),
  )
}

function arrive(transfer: Transfer, post: PostState, source: PostState | undefined): Step[] {
  const { comes, kind, from } = transfer
  if (comes === 'nobody') return []
  const posting = comes === 'posted' && source ? holderOf(source, from) : undefined
  const start = { type: 'start', post, kind, from, isArrival: true, isOutside: false } as const
  if (!source || !posting) return [{ ...start, person: nameOf(transfer) }]
  const left = kind === 'REGULAR' ? [toEnding(transfer, source, posting)] : []
  return [...left, { ...start, person: nameOf(posting) }]
}

/** Who left goes on to another post; whoever is there goes in turn. */
function goOn(transfer: Transfer, post: PostState, target: PostState): Step[] {
  const leaver = holderOf(post, transfer.from)
  if (!leaver) return []
  return [
    ...vacate({ ...transfer, holder: 'leaves' }, target),
    {
      type: 'start',
      post: target,
      person: nameOf(leaver),
      kind: 'REGULAR',
      from: transfer.from,
      isArrival: false,
      isOutside: !target.inScope,
    },
  ]
}

function toEnding({ from }: Transfer, post: PostState, posting: PostingState): Ending {
  const to = lastDayBefore(from)
  const { kind } = posting
  return { type: 'end', post, posting, to, kind, person: nameOf(posting), isOutside: !post.inScope }
}

/** The regular holder on that day. */
function holderOf(post: PostState, day: string): PostingState | undefined {
  return reaching(post, 'REGULAR', day).find(({ from }) => from === null || from < day)
}

function chargesOf(post: PostState, day: string): PostingState[] {
  return reaching(post, 'ADDITIONAL_CHARGE', day).filter(({ from }) => from === null || from < day)
}

/** Someone is in the post, or will be, whom this transfer cannot end the day before. */
function isTaken(post: PostState, { from, kind }: Transfer, isMain: boolean): boolean {
  if (isMain && kind === 'ADDITIONAL_CHARGE') return false
  return reaching(post, 'REGULAR', from).some((posting) => posting !== holderOf(post, from))
}

function reaching({ postings }: PostState, kind: PostingState['kind'], day: string) {
  return postings.filter((posting) => posting.kind === kind && (posting.to ?? day) >= day)
}

/** Two who change places end one posting each, not two. */
function withoutTwins(steps: Step[]): Step[] {
  const ended = new Set<string>()
  return steps.filter((step) => {
    if (step.type === 'start') return true
    const isTwin = ended.has(step.posting.id)
    ended.add(step.posting.id)
    return !isTwin
  })
}

function nameOf({ nameBn, nameEn }: PersonName): PersonName {
  return { nameBn: nameBn ?? null, nameEn: nameEn ?? null }
}

function lastDayBefore(day: string): string {
  return dayBefore(new Date(day)).toISOString().slice(0, 10)
}
