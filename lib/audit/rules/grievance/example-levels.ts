// The three levels as the rules have them, for the examples of this family.
import type { ExampleLevel } from '../example'

export const first: ExampleLevel = {
  level: 1,
  who: 'অভিযোগ নিষ্পত্তি কর্মকর্তা\nমোবাইলঃ ০১৭১১০০০০১১',
  timeLimit: '৩০ কার্যদিবস',
}

export const second: ExampleLevel = {
  level: 2,
  who: 'আপিল কর্মকর্তা\nমোবাইলঃ ০১৭১১০০০০১২',
  timeLimit: '২০ কার্যদিবস',
}

export const third: ExampleLevel = {
  level: 3,
  who: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল\nwww.grs.gov.bd',
  timeLimit: '৬০ কার্যদিবস',
}
