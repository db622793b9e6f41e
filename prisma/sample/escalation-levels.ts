import type { CharterDraftInput } from '@/lib/charters/schema'
import { words } from './wording'

type Level = NonNullable<CharterDraftInput['escalationLevels']>[number]
/** A post of the register, or who it is where the register has no such post. */
type Whom = Required<Pick<Level, 'post'>> | { whoBn: string; whoEn: string }

/** The three levels with the limits of the rule set in force (30, 20 and 60 working days). */
export function escalationLevels(first: Whom, second: Whom): Level[] {
  return [
    {
      level: 1,
      ...first,
      ...words(
        'when',
        'দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে',
        'When the responsible officer could not settle the matter',
      ),
      ...words('timeLimit', '৩০ কার্যদিবস', '30 working days'),
    },
    {
      level: 2,
      ...second,
      ...words(
        'when',
        'অভিযোগ নিষ্পত্তি কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে',
        'When the grievance redress officer did not settle it in time',
      ),
      ...words('timeLimit', '২০ কার্যদিবস', '20 working days'),
    },
    grievanceCell,
  ]
}

const grievanceCell: Level = {
  level: 3,
  ...words(
    'when',
    'আপিল কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে',
    'When the appeal officer did not settle it in time',
  ),
  ...words(
    'who',
    'অভিযোগ ব্যবস্থাপনা সেল, মন্ত্রিপরিষদ বিভাগ',
    'Grievance management cell, Cabinet Division',
  ),
  ...words('address', 'www.grs.gov.bd, হেল্পলাইন ৩৩৩', 'www.grs.gov.bd, helpline 333'),
  ...words('timeLimit', '৬০ কার্যদিবস', '60 working days'),
}
