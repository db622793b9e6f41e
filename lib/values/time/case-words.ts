// The words that tell the cases of a time limit apart, start its clock or tie it to a condition;
// and the words of other columns, by which a value in the wrong column is known.
import { phrases } from '../lexing/phrases'
import { termSpellings } from '../terms'
import type { Vocabulary } from '../lexing/lexicon'
import type { TimeMeaning } from './meanings'

export const caseVocabulary: Vocabulary<TimeMeaning> = [
  [{ as: 'applicable' }, termSpellings('applicable')],
  [{ as: 'case' }, termSpellings('case')],
  [
    { as: 'marker', side: 'before', keep: true },
    phrases(`ক্ষেত্রে, ক্ষেত্র, জন্য, জন্যে, সাপেক্ষে, থাকলে, থাকিলে, না থাকলে, সঠিক থাকলে, ব্যতীত, শর্তে,
বেলায়, পাওয়া গেলে, প্রাপ্ত হলে, সম্পন্ন হলে`),
  ],
  [{ as: 'marker', side: 'before', keep: false }, ['হলে', 'হইলে', 'করলে', 'করিলে', 'দিলে']],
  [{ as: 'marker', side: 'after', keep: false }, ['for', 'in case of', 'in the case of']],
  [
    { as: 'marker', side: 'after', keep: true },
    phrases(`if, where, when, subject to, provided, provided that, unless, যদি`),
  ],
  [
    { as: 'event' },
    phrases(`প্রাপ্তি, প্রাপ্তির, গ্রহণ, গ্রহণের, দাখিল, জমা, জমাদান, জমা দেওয়া, জমা প্রদান, জমাদানের,
পাওয়া, পাবার, আবেদন, আবেদনপত্র, দরখাস্ত, অভিযোগ, অনুমোদন, পরিশোধ, যোগাযোগ, চাহিদাপত্র, শুনানির,
করার, হওয়া, প্রস্তাব, নিবন্ধন, পত্র, অনুরোধ, প্রকাশ, প্রতিবেদন, তদন্তের, receipt, receiving,
application, submission, submitting, applying, payment, approval, complaint, request,
registration, publication`),
  ],
  [
    { as: 'since', side: 'before' },
    phrases(`পর, পরে, পরবর্তী, থেকে, হতে, হইতে, তারিখ হতে, তারিখ হইতে, তারিখ থেকে, তারিখের পর, পর হতে, পর
থেকে`),
  ],
  [
    { as: 'since', side: 'after' },
    phrases(`after, from, of, since, following, from the date of, after the date of, of the date of, from
date of`),
  ],
  [{ as: 'age' }, phrases(`বয়স, বয়সী, ঊর্ধ্ব, উর্ধ, উর্দ্ধ, age, aged, old`)],
  [
    { as: 'filler' },
    phrases(`সময়, সময়সীমা, সময় সীমা, সময়কাল, সেবা, প্রদান, প্রদানের, সরবরাহ, সরবরাহের, সম্ভব হলে, সেবা
প্রদানের সময়, সেবা প্রদানের সময়সীমা, লাগে, লাগবে, করা হয়, করা
হবে, সহ, মোট, মাত্র, তবে, মেয়াদ, মেয়াদকাল, time, time limit, time required, delivery, delivery
time, delivery period, processing time, processing, service, service time, issue, issuing,
duration, period, the, a, an, where possible, if possible, total, only, is, be, will, it, takes,
required`),
  ],
  [
    { as: 'belongs', to: 'method' },
    phrases(`মাধ্যমে যোগাযোগ, ব্যক্তিগত উপস্থিতি, ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ, ব্যক্তিগতভাবে,
ব্যক্তিগত যোগাযোগ, সরাসরি, সরাসরি যোগাযোগ, টেলিফোন, টেলিফোনে, মোবাইলে, ই-মেইল, ই মেইলে, ইমেইলের
মাধ্যমে, ডাকযোগে, অনলাইন, অনলাইনে, ওয়েবসাইট, আবেদন করতে হবে, আবেদন করতে হয়, আবেদনের মাধ্যমে,
সাক্ষাৎ, উপস্থিত হয়ে, উপস্থিত থেকে, পত্রের মাধ্যমে, প্রশিক্ষণের মাধ্যমে, মাধ্যমে, যোগাযোগের
মাধ্যমে, in person, by phone, by telephone, by email, e-mail, email, by post, online, website,
personally, direct contact, through`),
  ],
  [
    { as: 'belongs', to: 'fee' },
    phrases(`টাকা, বিনামূল্যে, বিনা মূল্যে, বিনামূল্য, ফি, ফ্রি, চালান, ট্রেজারি চালান, সরকারি ফি, নির্ধারিত
ফি, free of charge, free of cost, free, taka, tk, bdt, fee`),
  ],
  [
    { as: 'belongs', to: 'place' },
    phrases(`কার্যালয়, কার্যালয়ে, ইউনিয়ন পরিষদ, উপজেলা পরিষদ, পৌরসভা, অধিদপ্তর, মন্ত্রণালয়, শাখা, শাখায়,
ফ্রন্ট ডেস্ক, হেল্প ডেস্ক, ভূমি অফিস, কৃষি অফিস, কক্ষ নং, রুম নং, department, ministry, office
of, branch, upazila`),
  ],
  [{ as: 'person' }, phrases(`মোঃ, মোহাঃ, মোছাঃ, মোসাঃ, ডাঃ, ইঞ্জিঃ, জনাবঃ, md, mst, dr, engr`)],
  [
    { as: 'belongs', to: 'officer' },
    phrases(`জনাব, মোবাইল, মোবাঃ, মোবা, ফোন, ফোন নম্বর, কর্মকর্তা, অফিসার, প্রোগ্রামার, কমিশনার, পরিচালক,
সহকারী, কর্মচারী, সচিব, প্রকৌশলী, চেয়ারম্যান, officer, commissioner, director, programmer,
mobile, phone, assistant`),
  ],
  [
    { as: 'belongs', to: 'documents' },
    phrases(`ফটোকপি, সনদপত্র, সত্যায়িত, ছবি, জাতীয় পরিচয়পত্র, এনআইডি, নির্ধারিত ফরম, আবেদন ফরম, সাদা
কাগজে, কাগজপত্র, অনুলিপি, photocopy, photograph, photographs, certificate, nid, form`),
  ],
]
