// What a proposal holds: the template's differences from one service, each decided by itself.
import { z } from 'zod'
import { requiredDocumentDraftSchema, type ServiceDraft } from '@/lib/charters/schema'
import type { Difference, TemplateField } from '../compare'

const text = z.object({ bn: z.string().optional(), en: z.string().optional() })
const decision = z.enum(['accepted', 'declined']).optional()

const proposedChangeSchema = z.union([
  z.object({
    field: z.enum(['name', 'description', 'timeLimit', 'fee']),
    why: z.enum(['other_words', 'not_stated', 'slower', 'outside']),
    proposed: text,
    decision,
  }),
  z.object({
    field: z.literal('documents'),
    why: z.literal('lacking'),
    proposed: z.array(text),
    decision,
  }),
])

export type ProposedChange = z.infer<typeof proposedChangeSchema>
export type Decision = NonNullable<ProposedChange['decision']>

export function readChanges(stored: unknown): ProposedChange[] {
  return z.array(proposedChangeSchema).parse(stored)
}

/** What stands in the service where a proposal would change it. */
export type Standing = { bn?: string; en?: string } | { bn?: string; en?: string }[]

type Texts = Partial<Record<string, unknown>> & {
  documents: readonly { textBn?: string | null; textEn?: string | null }[]
}

/** @example standingOf(service, 'fee') // { bn: '২০ টাকা' } */
export function standingOf(service: Texts, field: TemplateField): Standing {
  if (field !== 'documents') return textOf(service[`${field}Bn`], service[`${field}En`])
  return service.documents.map(({ textBn, textEn }) => textOf(textBn, textEn))
}

/** The service with the change in it; papers are added, texts replaced on the sides that are proposed. */
export function applyChange(
  service: ServiceDraft,
  { field, proposed }: Pick<Difference, 'field' | 'proposed'>,
): ServiceDraft {
  if (Array.isArray(proposed)) {
    const added = proposed.map(({ bn, en }) =>
      requiredDocumentDraftSchema.parse({ textBn: bn, textEn: en }),
    )
    return { ...service, documents: [...service.documents, ...added] }
  }
  const { [field]: _, ...inherited } = service.inherited
  return {
    ...service,
    inherited,
    ...(proposed.bn && { [`${field}Bn`]: proposed.bn }),
    ...(proposed.en && { [`${field}En`]: proposed.en }),
  }
}

function textOf(bn: unknown, en: unknown) {
  return {
    ...(typeof bn === 'string' && bn ? { bn } : {}),
    ...(typeof en === 'string' && en ? { en } : {}),
  }
}
