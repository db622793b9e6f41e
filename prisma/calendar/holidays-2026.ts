// Public holidays of all government offices in 2026. Weekends (Friday, Saturday) are not repeated here
// unless a holiday falls on one. 13 April is a holiday in the three hill districts only and is left out.

export interface HolidayRecord {
  /** From this day … */
  from: string
  /** … to this one; a single day without it. */
  to?: string
  bn: string
  en: string
  /** Depends on the moon: the gazetted day may move. */
  moon?: boolean
}

export const year = 2026

export const source =
  'Ministry of Public Administration: list of 9 November 2025, as the press printed it; election holidays of 25 January 2026; cabinet decision of 5 March 2026 on 18 March. Days that depend on the moon are as gazetted in advance.'

export const holidays: HolidayRecord[] = [
  { from: '2026-02-04', bn: 'শবেবরাত', en: 'Shab-e-Barat', moon: true },
  {
    from: '2026-02-11',
    to: '2026-02-12',
    bn: 'জাতীয় সংসদ নির্বাচন ও গণভোট',
    en: 'Parliamentary election and referendum',
  },
  {
    from: '2026-02-21',
    bn: 'শহিদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস',
    en: 'Martyrs’ Day and International Mother Language Day',
  },
  { from: '2026-03-17', bn: 'শবেকদর', en: 'Shab-e-Qadr', moon: true },
  { from: '2026-03-18', bn: 'ঈদুল ফিতরের ছুটি', en: 'Eid-ul-Fitr holiday' },
  { from: '2026-03-19', bn: 'ঈদুল ফিতরের ছুটি', en: 'Eid-ul-Fitr holiday', moon: true },
  { from: '2026-03-20', bn: 'জুমাতুল বিদা', en: 'Jumatul Bida', moon: true },
  { from: '2026-03-21', bn: 'ঈদুল ফিতর', en: 'Eid-ul-Fitr', moon: true },
  {
    from: '2026-03-22',
    to: '2026-03-23',
    bn: 'ঈদুল ফিতরের ছুটি',
    en: 'Eid-ul-Fitr holiday',
    moon: true,
  },
  { from: '2026-03-26', bn: 'স্বাধীনতা ও জাতীয় দিবস', en: 'Independence and National Day' },
  { from: '2026-04-14', bn: 'বাংলা নববর্ষ', en: 'Bangla New Year' },
  { from: '2026-05-01', bn: 'মে দিবস ও বুদ্ধপূর্ণিমা', en: 'May Day and Buddha Purnima' },
  {
    from: '2026-05-26',
    to: '2026-05-27',
    bn: 'ঈদুল আজহার ছুটি',
    en: 'Eid-ul-Azha holiday',
    moon: true,
  },
  { from: '2026-05-28', bn: 'ঈদুল আজহা', en: 'Eid-ul-Azha', moon: true },
  {
    from: '2026-05-29',
    to: '2026-05-31',
    bn: 'ঈদুল আজহার ছুটি',
    en: 'Eid-ul-Azha holiday',
    moon: true,
  },
  { from: '2026-06-26', bn: 'আশুরা', en: 'Ashura', moon: true },
  { from: '2026-08-05', bn: 'জুলাই গণ-অভ্যুত্থান দিবস', en: 'July Mass Uprising Day' },
  { from: '2026-08-26', bn: 'ঈদে মিলাদুন্নবী', en: 'Eid-e-Miladunnabi', moon: true },
  { from: '2026-09-04', bn: 'জন্মাষ্টমী', en: 'Janmashtami' },
  { from: '2026-10-20', bn: 'দুর্গাপূজা (নবমী)', en: 'Durga Puja (Nabami)' },
  { from: '2026-10-21', bn: 'দুর্গাপূজা (বিজয়া দশমী)', en: 'Durga Puja (Bijoya Dashami)' },
  { from: '2026-12-16', bn: 'বিজয় দিবস', en: 'Victory Day' },
  { from: '2026-12-25', bn: 'বড়দিন', en: 'Christmas Day' },
]
