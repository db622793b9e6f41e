import type { officeLevels } from '../schema'

/** What people write for a level in a spreadsheet. */
export const levelNames: Record<(typeof officeLevels)[number], string[]> = {
  MINISTRY: ['Ministry', 'মন্ত্রণালয়'],
  HEADQUARTERS: ['Headquarters', 'প্রধান কার্যালয়', 'সদর দপ্তর'],
  DIVISION: ['Division', 'Divisional', 'বিভাগ', 'বিভাগীয়'],
  DISTRICT: ['District', 'জেলা'],
  UPAZILA: ['Upazila', 'উপজেলা'],
  MUNICIPALITY: ['Municipality', 'পৌরসভা'],
  UNION: ['Union', 'ইউনিয়ন'],
}
