import { invalidAt, type Refusal } from '@/lib/charters/issue'

/** What is told beside a field here, and what a stale draft means on this page: nothing was typed that could be saved again. */
export function wordRefusal(refusal: Refusal): Refusal {
  if (refusal.code === 'reason_required') return invalidAt(['reason'], 'reason_required')
  if (refusal.code === 'other_office') return invalidAt(['ours'], 'other_office')
  if (refusal.code === 'stale_revision') return { ok: false, code: 'draft_moved' }
  return refusal.code === 'incomplete' ? { ok: false, code: 'incomplete' } : refusal
}
