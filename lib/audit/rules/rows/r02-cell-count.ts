import { serviceRule } from '../service-rule'

/** A row with fewer or more cells than its header: values may stand under the wrong head. */
export const cellCount = serviceRule(
  {
    id: 'R02',
    severity: 'warning',
    examples: {
      wrong: {
        context: { rows: [{ table: 0, cells: 7, headerCells: 8 }] },
        words:
          'ক্রমিক | সেবার নাম | সময় | কাগজপত্র | প্রাপ্তিস্থান | মূল্য | কর্মকর্তা | ঊর্ধ্বতন\n১ | ওয়েব পোর্টাল বিষয়ক পরামর্শ | ৩ কার্যদিবস | সাদা কাগজে আবেদন | বিনামূল্যে | সহকারী প্রোগ্রামার | প্রোগ্রামার',
      },
      right: {
        context: { rows: [{ table: 0, cells: 8, headerCells: 8 }] },
        words:
          'ক্রমিক | সেবার নাম | সময় | কাগজপত্র | প্রাপ্তিস্থান | মূল্য | কর্মকর্তা | ঊর্ধ্বতন\n১ | ওয়েব পোর্টাল বিষয়ক পরামর্শ | ৩ কার্যদিবস | সাদা কাগজে আবেদন | অফিস | বিনামূল্যে | সহকারী প্রোগ্রামার | প্রোগ্রামার',
      },
    },
  },
  function* ({ index, context }) {
    const row = context.rows?.[index]
    if (!row || row.headerCells === 0 || row.cells === row.headerCells) return
    const params = { cells: row.cells, headerCells: row.headerCells }
    yield { path: `/services/${index}`, params }
  },
)
