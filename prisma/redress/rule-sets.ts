// The limits for grievances as differing official sources print them, in working days.
// A set is in force from its day until the next one's; days of coming into force are approximate
// where `source` says so. Administrators edit them: loading never overwrites.

const grievanceOfficer = {
  level: 1,
  whoBn: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)',
  whoEn: 'Grievance redress officer (GRO)',
}
const appealOfficer = { level: 2, whoBn: 'আপিল কর্মকর্তা', whoEn: 'Appeal officer' }
const grievanceCell = {
  level: 3,
  whoBn: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
  whoEn: 'Grievance management cell, Cabinet Division',
  contactBn: 'ওয়েব: www.grs.gov.bd, হেল্পলাইন: ৩৩৩',
  contactEn: 'Web: www.grs.gov.bd, helpline: 333',
}

export const ruleSets = [
  {
    effectiveFrom: new Date('2015-01-01'),
    nameBn: 'পুরোনো ছক: তিন মাস, এক মাস, তিন মাস (মাসে ২২ কার্যদিবস ধরে)',
    nameEn: 'Older template: three months, one month, three months (22 working days a month)',
    source:
      'Charters on the older official template (third-level limits in months); 1 January 2015 stands for a day of coming into force that is not known.',
    rules: [
      { ...grievanceOfficer, limitDays: 66 },
      { ...appealOfficer, limitDays: 22 },
      { ...grievanceCell, limitDays: 66 },
    ],
  },
  {
    effectiveFrom: new Date('2018-01-01'),
    nameBn: '৪০ কার্যদিবস (তদন্ত হলে আরও ২০), ২০ কার্যদিবস, ৬০ কার্যদিবস',
    nameEn: '40 working days (20 more if investigated), 20, 60',
    source:
      'Official pages that follow the grievance redress guideline as revised in 2018; 1 January 2018 stands for a day of coming into force that is not known.',
    rules: [
      { ...grievanceOfficer, limitDays: 40, extensionDays: 20 },
      { ...appealOfficer, limitDays: 20 },
      { ...grievanceCell, limitDays: 60 },
    ],
  },
  {
    effectiveFrom: new Date('2020-01-01'),
    nameBn: '৩০ কার্যদিবস, ২০ কার্যদিবস, ৬০ কার্যদিবস',
    nameEn: '30, 20 and 60 working days',
    source:
      'Grievance tables printed in ministries’ charters today, such as the Ministry of Science and Technology’s; 1 January 2020 stands for a day of coming into force that is not known.',
    rules: [
      { ...grievanceOfficer, limitDays: 30 },
      { ...appealOfficer, limitDays: 20 },
      { ...grievanceCell, limitDays: 60 },
    ],
  },
]
