import type { Refusal } from '@/lib/charters/issue'
import type { DocumentRead } from './read-order'

/** Why a file was not read, as a command answers it: at the field the file was chosen in. */
export function refuseFile({ code }: Extract<DocumentRead, { ok: false }>): Refusal {
  return { ok: false, code: 'invalid', issues: [{ code: `file_${code}`, path: '/file' }] }
}
