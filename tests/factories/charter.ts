import { commandLineActor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import { accepted } from './accepted'

const actor = commandLineActor

/** A whole service, in both languages. */
export function serviceDraft(service: Partial<ServiceDraftInput> = {}): ServiceDraftInput {
  return {
    category: 'citizen',
    serial: '১',
    nameBn: 'আইসিটি প্রশিক্ষণ',
    nameEn: 'ICT training',
    methodBn: 'সরাসরি',
    methodEn: 'In person',
    timeLimitBn: '৩ কার্যদিবস',
    timeLimitEn: '3 working days',
    feeBn: 'বিনামূল্যে',
    feeEn: 'Free of charge',
    documents: [{ textBn: 'সাদা কাগজে আবেদন', textEn: 'Application on plain paper' }],
    ...service,
  }
}

/** The content of a charter with one service. */
export function charterDraft(content: Partial<CharterDraftInput> = {}): CharterDraftInput {
  return {
    visionBn: 'জ্ঞানভিত্তিক অর্থনীতি',
    visionEn: 'A knowledge economy',
    services: [serviceDraft()],
    ...content,
  }
}

/** Saves the content as the office's draft; its revision. */
export async function givenDraft(officeSlug: string, content = charterDraft()): Promise<number> {
  const { revision } = await startDraft(actor, { officeSlug })
  return accepted(await saveDraft(actor, { officeSlug, revision, content })).revision
}

/** Publishes the content as the office's next version; its number. */
export async function givenPublished(
  officeSlug: string,
  content = charterDraft(),
): Promise<number> {
  await givenDraft(officeSlug, content)
  return accepted(await publishCharter(actor, { officeSlug, reason: 'test' })).number
}
