import { matchKey } from '@/lib/bangla/match-key'
import { hasColumn, serviceRule } from '../service-rule'

const SAYS_NOTHING = new Set(
  [
    'প্রয়োজনীয় তথ্য',
    'প্রয়োজনীয় কাগজপত্র',
    'প্রয়োজনীয় কাগজাদি',
    'প্রয়োজনীয় তথ্যাদি',
    'প্রযোজ্য ক্ষেত্রে প্রয়োজনীয় কাগজপত্র',
    'necessary papers',
    'necessary information',
    'required documents',
    '-',
  ].map(matchKey),
)

/** The citizen cannot tell what to bring: the cell is empty, or says only "necessary information". */
export const noDocuments = serviceRule(
  {
    id: 'D01',
    severity: 'warning',
    examples: {
      wrong: { services: [{ documents: 'প্রয়োজনীয় তথ্য', formSource: 'উপজেলা অফিস' }] },
      right: {
        services: [{ documents: 'জাতীয় পরিচয়পত্রের কপি ও ২ কপি ছবি', formSource: 'উপজেলা অফিস' }],
      },
    },
  },
  function* ({ service: { documents }, index, at, context }) {
    const table = context.rows?.[index]?.table
    if (!hasColumn(context, table, 'documents', 'documentsAndSource')) return
    if (!documents) yield { path: at('documents') }
    else if (SAYS_NOTHING.has(matchKey(documents))) yield { path: at('documents'), raw: documents }
  },
)
