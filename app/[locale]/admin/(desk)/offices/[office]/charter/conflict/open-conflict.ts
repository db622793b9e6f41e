import 'server-only'
import { completeContent, toPlain } from '@/lib/charters/drafts/complete-content'
import { compareSides } from '@/lib/charters/editing/compare-sides'
import {
  readEscalationForm,
  readExpectationsForm,
  readStatementForm,
} from '@/lib/charters/editing/forms/part-forms'
import { readBase } from '@/lib/charters/editing/forms/part-guard'
import { readServiceForm } from '@/lib/charters/editing/forms/service-form'
import {
  findService,
  toEscalation,
  toExpectations,
  toServicePart,
  toStatement,
} from '@/lib/charters/editing/parts'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import type { CharterDraft } from '@/lib/charters/schema'
import type { EditedPart } from '../finish-edit'

type Part = Record<string, unknown>

export type Conflict = ReturnType<typeof openConflict>

/** What each side says of the part: what was typed and not saved, and what the draft says now (null: gone). */
export function openConflict(draft: DraftView, edited: EditedPart, typed: Part) {
  const { content } = draft
  const language = content.sourceLanguage
  const theirs = currentPart(content, edited)
  const base = (readBase(typed) ?? {}) as Part
  const mine =
    typeof typed.mine === 'string' ? parsePart(typed.mine) : readTyped(edited, typed, language)
  const stored = complete(content, edited, mine)
  const differences = theirs ? compareSides(base, stored, theirs, language) : []
  return { mine: stored, theirs, base, differences, language }
}

export function parsePart(json: string): Part {
  const parsed = JSON.parse(json) as unknown
  return typeof parsed === 'object' && parsed !== null ? (parsed as Part) : {}
}

function currentPart(content: CharterDraft, { part, service = '' }: EditedPart): Part | null {
  if (part === 'statement') return toPlain(toStatement(content)) as Part
  if (part === 'expectations') return toPlain(toExpectations(content)) as Part
  if (part === 'escalation') return toPlain(toEscalation(content)) as Part
  const found = findService(content, service)
  return found ? (toPlain(toServicePart(found.service)) as Part) : null
}

function readTyped({ part }: EditedPart, typed: Part, language: 'bn' | 'en'): Part {
  if (part === 'statement') return readStatementForm(typed) as Part
  if (part === 'expectations') return readExpectationsForm(typed)
  if (part === 'escalation') return readEscalationForm(typed)
  return readServiceForm(typed, language) as Part
}

/** In its stored form, so that only what says something else differs; as typed where that is not possible. */
function complete(content: CharterDraft, { part, service }: EditedPart, mine: Part): Part {
  const empty = { ...content, services: [] }
  if (part === 'service') {
    const input = { ...empty, services: [{ ...mine, slug: service } as never] }
    const answer = completeContent(input, { ...content, services: [] })
    const saved = answer.ok ? answer.content.services[0] : undefined
    return saved ? (toPlain(toServicePart(saved)) as Part) : mine
  }
  const answer = completeContent({ ...empty, ...mine }, content)
  if (!answer.ok) return mine
  return currentPart(answer.content, { part }) ?? mine
}
