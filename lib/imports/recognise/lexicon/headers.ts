// What the words of a header cell speak for: field → phrases with a weight. Folded and matched
// approximately by `scoreHeader`; `=` in front asks for the whole header, `~` for a whole word.
import type { ColumnField } from '../../schema'

/** Columns of a grievance table, of an expectations table, and of tables that are no part of a charter. */
export type ForeignField =
  'grievanceWhen' | 'grievanceWho' | 'grievanceAddress' | 'expectation' | 'foreign'
export type HeaderField = ColumnField | ForeignField

export type Phrases = readonly (readonly [weight: number, phrases: string])[]

export const headerPhrases: Partial<Record<HeaderField, Phrases>> = {
  serial: [
    [0.95, '=ক্রমিক, =ক্রমিক নং, =ক্রমিক নম্বর, =ক্র নং, =ক্রঃ নং, =ক্রম, =ক্র, =ক্রঃ, =ক্রমঃ, =ক্রম নং'],
    [0.95, '=ক্রমিক সংখ্যা, =sl, =sl no, =s no, =serial, =serial no, =serial number, =sn, =si no'],
    [0.8, '=নং, =no, =নম্বর, =#'],
    [0.6, 'ক্রমিক, ~serial, ~sl'],
  ],
  name: [
    [0.95, 'সেবার নাম, সেবার শিরোনাম, service name, name of service, name of the service'],
    [0.92, 'সেবাসমূহের নাম, সেবার নাম ও বিবরণ, সেবা ও কাজের নাম, title of service'],
    [0.9, '=সেবা সমূহ, =সেবাসমূহ, =সেবা, =services, =service, =সেবাসমূহের বিবরণ, =প্রদেয় সেবাসমূহ'],
    [0.85, 'প্রদেয় সেবা, প্রদত্ত সেবা, প্রদানকৃত সেবা, প্রতিশ্রুত সেবা, প্রাপ্য সেবা, সেবার বিষয়'],
    [0.85, 'services provided, services offered, description of service, nature of service'],
    [0.8, 'সেবার বিবরণ, সেবার ধরন, সেবার ধরণ, সেবার ক্ষেত্র, সেবার খাত, সেবার প্রকৃতি, কাজের প্রকৃতি'],
    [0.8, 'কোর্সের নাম, প্রশিক্ষণের নাম, কর্মসূচির নাম, কার্যক্রমের নাম, type of service, ~course name'],
    [
      0.75,
      'কাজের নাম, কাজের বিবরণ, কাজের ধরন, কাজের ধরণ, সনদের নাম, সেবার তালিকা, ভাতার নাম, =ট্রেড',
    ],
    [0.7, '=কার্যক্রম, =কার্যাবলি, =কর্মসূচি, activities, =activity, =particulars, সেবার আইটেম'],
    [0.5, '=বিষয়, =নাম, =name, =item, =subject, ~services, ~service, =কাজ'],
  ],
  recipient: [
    [
      0.95,
      'সেবা গ্রহীতা, সেবা গ্রহণকারী, সেবাগ্রহণকারী, সেবা প্রত্যাশী, সেবা প্রার্থী, service recipient',
    ],
    [0.9, 'উপকারভোগী, সুবিধাভোগী, উপকার ভোগী, সেবাভোগী, beneficiar, recipient, target group'],
    [
      0.75,
      'গ্রহীতা, কারা পাবেন, যারা পাবেন, সেবা পাবেন, who can get, who can apply, client, customer',
    ],
    [0.5, 'আবেদনকারী, applicant, ~for whom'],
  ],
  method: [
    [
      0.97,
      'প্রদানকারীর করণীয়, প্রদানকারীর কাজ, প্রদানকারী কর্তৃক করণীয়, কর্তৃপক্ষের করণীয়, দপ্তরের করণীয়, অফিসের করণীয়, কর্মকর্তার করণীয়, duty of provider, duties of provider',
    ],
    [0.95, 'সেবা প্রদান পদ্ধতি, সেবাদান পদ্ধতি, সেবা পদ্ধতি, সেবা প্রাপ্তির পদ্ধতি, সেবা প্রদানের পদ্ধতি'],
    [
      0.9,
      'প্রাপ্তির প্রক্রিয়া, প্রদান প্রক্রিয়া, method of service, method of service delivery, methods of service delivery, service delivery method, mode of service, service delivery process',
    ],
    [0.8, 'পদ্ধতি, প্রক্রিয়া, প্রাপ্তির উপায়, প্রাপ্তির নিয়ম, procedure, ~method, ~methods, কার্যপদ্ধতি'],
    [0.7, '~process, ~ধাপ, ধাপসমূহ, কিভাবে, কীভাবে, how to, ~steps, ~mode, সেবা প্রদানের মাধ্যম'],
    [0.5, '~মাধ্যম, ~উপায়, ~নিয়ম, ~how'],
  ],
  documents: [
    [
      0.9,
      'কাগজপত্র, প্রয়োজনীয় কাগজপত্র, কাগজ পত্র, required documents, necessary documents, documents required, কাগজাদি, কাগজাত, ডকুমেন্ট, documents, necessary papers, required papers',
    ],
    [0.8, '~papers, ~document, দলিলাদি, দলিলপত্র, প্রয়োজনীয় কাগজ, আবশ্যকীয় কাগজ, সংযুক্তি, attachments'],
    [0.6, '~দলিল, প্রয়োজনীয় তথ্য, তথ্যাদি, requirements, ~কাগজ, ~requirement, what to bring'],
  ],
  formSource: [
    [
      0.85,
      'ফরম প্রাপ্তি, ফর্ম প্রাপ্তি, ফরমের প্রাপ্তি, ফরম পাওয়ার, ফরম সংগ্রহ, place of form, form collection',
    ],
    [
      0.8,
      'প্রাপ্তিস্থান, প্রাপ্তি স্থান, where available, place of availability, where to get, where to find',
    ],
    [0.6, 'কোথায় পাওয়া, কোথায় পাবেন, ~availability, available at, ~form, ~forms, ~ফরম, ~source'],
  ],
  fee: [
    [0.95, 'সেবার মূল্য, সেবামূল্য, সেবা মূল্য, সেবার ফি, fees for service, service fee, service charge'],
    [0.9, 'মূল্য পরিশোধ, ফি পরিশোধ, পরিশোধ পদ্ধতি, পরিশোধের পদ্ধতি, ~ফি, ~ফিস, ~fee, ~fees, ফি চার্জ'],
    [
      0.8,
      '~মূল্য, মূল্য, ~খরচ, ~চার্জ, ~মাশুল, ~ট্যাক্স, ~ভাড়া, ~tax, ~cost, ~costs, ~charge, ~charges, ~price, payment, expenses',
    ],
    [0.6, '~টাকা, পরিশোধ, ~চাঁদা, ~হার, ~ব্যয়, ~rate, ~taka, টাকার পরিমাণ'],
  ],
  timeLimit: [
    [0.9, 'কত দিনের মধ্যে, কত দিনে, কত সময়, কত দিন, how long, within how many days'],
    [
      0.95,
      'সর্বোচ্চ সময়, সময়সীমা, সময় সীমা, সময়কাল, সময় কাল, time limit, delivery time, processing time',
    ],
    [0.9, 'প্রদানের সময়, প্রাপ্তির সময়, প্রয়োজনীয় সময়, নির্ধারিত সময়, time of service, time required'],
    [
      0.75,
      '~সময়, সময়, ~time, timeline, timeframe, time frame, কার্যদিবস, কর্মদিবস, ~duration, maximum time',
    ],
    [0.45, '~মেয়াদ, মেয়াদ, ~দিন, ~days, ~period, ~working days'],
  ],
  officer: [
    [
      0.85,
      'কার নিকট যেতে, কার কাছে যেতে, কার নিকট যাবেন, কার কাছে যাবেন, কার কাছ থেকে, whom to meet',
    ],
    [
      0.95,
      'দায়িত্বপ্রাপ্ত কর্মকর্তা, সেবা প্রদানকারী, সেবাদানকারী, সেবাদাতা, responsible officer, service provider',
    ],
    [
      0.9,
      'দায়িত্বপ্রাপ্ত, দায়িত্ব প্রাপ্ত, focal point, focal person, officer in charge, responsible person',
    ],
    [
      0.8,
      'কর্মকর্তা, কর্মচারী, ~officer, ~officers, ~responsible, দায়িত্বশীল, সেবা সরবরাহকারী, ~official',
    ],
    [
      0.65,
      '~পদবি, পদবি, ~designation, যোগাযোগের ব্যক্তি, contact person, ~provider, মোবাইল, টেলিফোন',
    ],
    [0.5, '~ফোন, ইমেইল, ~mobile, ~phone, ~email, ~contact, কর্তৃপক্ষ, ~শাখা, ~authority, যোগাযোগ'],
  ],
  escalation: [
    [0.95, 'ঊর্ধ্বতন, higher authority, superior, appellate'],
    [0.9, 'প্রতিকারকারী, আপিল কর্মকর্তা, আপীল কর্মকর্তা, আপিল কর্তৃপক্ষ, appeal authority, higher officer'],
    [
      0.8,
      'পরবর্তী কর্মকর্তা, তদারকি কর্মকর্তা, তত্ত্বাবধানকারী, supervising, supervisor, next officer, ~appeal',
    ],
    [0.6, '~আপিল, ~আপীল, ~higher, অভিযোগ কর্মকর্তা, complaint officer, escalation'],
  ],
  place: [
    [
      0.9,
      'প্রদানের স্থান, সেবা প্রাপ্তির স্থান, সেবার স্থান, সেবা প্রাপ্তি স্থান, place of service, service point',
    ],
    [0.75, '~স্থান, সেবাকেন্দ্র, সেবা কেন্দ্র, ~place, ~location, ~venue, কোথায় সেবা'],
    [0.5, '~কোথায়, ~where, স্থান'],
  ],
  room: [[0.8, 'কক্ষ নং, কক্ষ নম্বর, রুম নং, রুম নম্বর, ~কক্ষ, room no, ~room']],
  legalBasis: [
    [
      0.95,
      'আইন কানুন, আইন ও বিধি, আইন বিধি, বিধিমালা, rules regulations, rules and regulations, legal basis',
    ],
    [0.85, 'নীতিমালা, আইনগত ভিত্তি, আইনি ভিত্তি, ~আইন, ~বিধি, বিধি বিধান, ~law, ~laws, ~regulations'],
    [0.7, '~rules, ~act, ~legal, পরিপত্র, ~policy, ~রেফারেন্স, ~reference'],
  ],
  eligibility: [
    [0.95, 'প্রাপ্তির যোগ্যতা, পাওয়ার যোগ্যতা, eligibility, প্রাপ্তির শর্ত, পাওয়ার শর্ত, প্রাপকের যোগ্যতা'],
    [0.85, 'যোগ্যতা, শর্তাবলি, শর্তাদি, ~criteria, qualification'],
    [0.75, '~শর্ত, ~conditions, ~condition'],
  ],
  citizenDuty: [
    [
      0.95,
      'নাগরিকের করণীয়, নাগরিকের দায়িত্ব, সেবাগ্রহীতার করণীয়, সেবা গ্রহীতার করণীয়, গ্রহীতার দায়িত্ব',
    ],
    [
      0.9,
      'আবেদনকারীর করণীয়, প্রাপ্তির জন্য করণীয়, নাগরিক দায়িত্ব, duty of citizen, citizens duty, responsibility of citizen',
    ],
    [0.65, '~করণীয়, করণীয়, ~duty, ~duties, ~obligations, responsibilities'],
  ],
  remedy: [
    [0.95, 'প্রতিকারের বিধান, প্রতিবিধান, প্রতিকার ব্যবস্থা, ব্যর্থ হলে প্রতিকার, প্রতিকারের ব্যবস্থা'],
    [
      0.85,
      'ব্যর্থ হলে, বিলম্ব হলে, ব্যর্থতায়, ব্যার্থ হলে, না পেলে, ~remedy, ~redress, in case of failure, in case of delay, if not served',
    ],
    [0.75, '~প্রতিকার, প্রতিকার, ~failure, ~অভিযোগ'],
  ],
  description: [
    [0.9, 'সংক্ষিপ্ত বিবরণ, বিস্তারিত বিবরণ, সেবার বর্ণনা, brief description, short description'],
    [0.75, '~বিবরণ, ~বর্ণনা, ~বিস্তারিত, ~description, ~details, বিষয়বস্তু'],
  ],
  courseLength: [
    [
      0.97,
      'কোর্সের মেয়াদ, প্রশিক্ষণের মেয়াদ, প্রশিক্ষণ মেয়াদ, কোর্স মেয়াদ, প্রশিক্ষণকাল, মেয়াদকাল, course length',
    ],
    [
      0.95,
      'course duration, duration of course, duration of training, training duration, length of course',
    ],
  ],
  remarks: [
    [0.95, 'মন্তব্য, ~remarks, ~remark, ~comments, ~comment'],
    [0.6, '~notes, ~note, ~নোট, দ্রষ্টব্য'],
  ],
  other: [[0.5, '~সংখ্যা, ~পরিমাণ, ~কোটা, ~আসন, ~quantity, ~volume, ~seats, ~quota, ~link, ~লিংক']],
  grievanceWhen: [
    [0.97, 'কখন যোগাযোগ, when to contact, কখন অভিযোগ, কখন যাবেন'],
    [0.7, '~কখন, ~when'],
  ],
  grievanceWho: [
    [
      0.97,
      'কার সঙ্গে যোগাযোগ, কার সাথে যোগাযোগ, যার সঙ্গে যোগাযোগ, যার সাথে যোগাযোগ, whom to contact',
    ],
    [0.8, 'কার সঙ্গে, কার সাথে, ~whom, contact with'],
  ],
  grievanceAddress: [
    [0.97, 'যোগাযোগের ঠিকানা, contact address, address of contact'],
    [0.6, '~ঠিকানা, ~address'],
  ],
  expectation: [
    [0.97, 'সেবা প্রাপ্তির লক্ষ্যে করণীয়, কাঙ্ক্ষিত সেবা প্রাপ্তি, কাঙ্খিত সেবা প্রাপ্তি, আমাদের প্রত্যাশা'],
    [0.95, 'to do for receiving, things to be done, desired service, our expectations'],
  ],
  foreign: [
    [
      0.95,
      '~তারিখ, ~বার, ~বরাদ্দ, বরাদ্দকৃত, দরপত্র, প্রাক্কলিত, জামানত, বাজেট, অর্থবছর, ~সূচক, লক্ষ্যমাত্রা',
    ],
    [
      0.95,
      '~ছুটি, ছুটির, যোগদান, নিজ জেলা, রক্তের, ~বেতন, ~গ্রেড, ঠিকাদার, প্রকল্পের নাম, ~অগ্রগতি, ~খাত',
    ],
    [
      0.95,
      '~date, ~day, ~budget, allocation, ~tender, ~estimated, ~holiday, ~joining, ~blood, ~salary',
    ],
    [
      0.95,
      '~indicator, ~indicators, ~target, ~question, ~answer, ~প্রশ্ন, ~উত্তর, পিতার নাম, ~ব্যাচ, আইডি',
    ],
    [
      0.9,
      'কর্মকর্তার নাম, কর্মচারীর নাম, officer name, name of officer, ~progress, ~stock, ~মজুদ, ~জন্ম',
    ],
  ],
}

/** Where the first field is present, the second is only an echo of its words. */
export const suppressions: readonly (readonly [HeaderField, HeaderField, number])[] = [
  ['fee', 'method', 0.2],
  ['fee', 'timeLimit', 0.3],
  ['fee', 'formSource', 0.4],
  ['fee', 'name', 0.3],
  ['timeLimit', 'name', 0.2],
  ['timeLimit', 'method', 0.4],
  ['timeLimit', 'grievanceWhen', 0.2],
  ['escalation', 'officer', 0.4],
  ['escalation', 'remedy', 0.6],
  ['escalation', 'room', 0.1],
  ['officer', 'room', 0.1],
  ['officer', 'name', 0.3],
  ['officer', 'fee', 0.3],
  ['method', 'name', 0.2],
  ['method', 'citizenDuty', 0.4],
  ['method', 'officer', 0.4],
  ['documents', 'name', 0.2],
  ['recipient', 'name', 0.3],
  ['place', 'name', 0.3],
  ['legalBasis', 'name', 0.3],
  ['eligibility', 'name', 0.3],
  ['citizenDuty', 'recipient', 0.3],
  ['citizenDuty', 'name', 0.3],
  ['eligibility', 'recipient', 0.5],
  ['remedy', 'name', 0.2],
  ['remedy', 'method', 0.5],
  ['grievanceWhen', 'officer', 0.2],
  ['grievanceWho', 'officer', 0.2],
  ['grievanceAddress', 'officer', 0.2],
  ['expectation', 'citizenDuty', 0.2],
  ['expectation', 'name', 0.2],
]
