// The words that make a time cell something else than a number of days.
import { phrases } from '../lexing/phrases'
import type { Vocabulary } from '../lexing/lexicon'
import type { TimeMeaning } from './meanings'

export const kindVocabulary: Vocabulary<TimeMeaning> = [
  [
    { as: 'immediate' },
    phrases(`তাৎক্ষণিক, তাৎক্ষণিকভাবে, তাৎক্ষনিকভাবেই, তাৎক্ষনাৎ, তৎক্ষণাৎ, তৎক্ষনিক, তাৎক্ষণিকতা, তাতক্ষণিক
ভাবে, তাৎক্ষিণিক, তাৎক্ষানিক, তাৎক্ষুনিক, তাৎখনিক, তাৎক্ষণ, তাৎক্ষনি, তাক্ষনিক, তাৎক্ষিনক,
তৎক্ষণিক, তাৎকক্ষণিক, তাৎক্ষণীক, সাথে সাথে, সঙ্গে সঙ্গে, সাথেসাথেই, অবিলম্বে, উপস্থিত সময়ে,
উপস্থিত মাত্র, immediate, immediately, instant, instantly, instantaneous, at once, on the spot,
spot, right away`),
  ],
  [
    { as: 'on_demand' },
    phrases(`চাহিবা মাত্র, চাহিবামাত্রই, চাহিবা মাত্রই, চাওয়া মাত্র, চাওয়ামাত্রই, চাহিদা মাত্র,
চাহিদামাত্রই, আবেদন মাত্র, আবেদন করা মাত্র, আবেদন পাওয়া মাত্র, on demand, upon demand, on
request, upon request, at once when asked`),
  ],
  [
    { as: 'vague', open: true },
    phrases(`প্রয়োজন অনুযায়ী, প্রয়োজনানুযায়ী, প্রয়োজন অনুসারে, প্রয়োজনানুসারে, প্রয়োজন মোতাবেক,
প্রয়োজনমত, প্রয়োজনমাফিক, প্রয়োজনীয় সময়, প্রয়োজন মত, প্রয়োজন মতো, প্রয়োজনের ভিত্তিতে,
প্রয়োজনীয়তা অনুযায়ী, প্রয়োজনভিত্তিক, চাহিদা মোতাবেক, চাহিদা মাফিক, চাহিদা অনুযায়ী,
চাহিদানুযায়ী, চাহিদা অনুসারে, চাহিদার ভিত্তিতে, চাহিদার আলোকে, চাহিদা সাপেক্ষে, চাহিদা মত,
চাহিদার প্রেক্ষিতে, কাজের ধরন অনুযায়ী, কাজের প্রকৃতি অনুযায়ী, কাজের ধরণ অনুসারে, সেবার ধরন
অনুযায়ী, পরিস্থিতি অনুযায়ী, অবস্থা ভেদে, as needed, as required, as per need, as per
requirement, as per demand, as necessary, when needed, if necessary, no limit, unlimited,
সীমাহীন, সময়সীমা নেই, সময়সীমা নাই, নির্দিষ্ট সময়সীমা নেই, নির্দিষ্ট সময় নেই, no fixed time,
no fixed time limit`),
  ],
  [
    { as: 'vague', open: false },
    phrases(`যথাশীঘ্র, যথাশীঘ্রই, যথাশীঘ্র সম্ভব, যত শীঘ্র সম্ভব, যত দ্রুত সম্ভব, যতদ্রুত সম্ভব, যত
তাড়াতাড়ি সম্ভব, অতি দ্রুত, দ্রুততম সময়, দ্রুততার সাথে, দ্রুত সময়, দ্রুত, শীঘ্রই, অতিসত্বর,
সত্বর, স্বল্পতম সময়, স্বল্প সময়, কম সময়, যথাসময়, যথা সময়, যথাসম্ভব, যথাযথ সময়, সময়মত,
সময় মতো, সময়মতো, সময় সাপেক্ষ, সময়সাপেক্ষ, আলোচনা সাপেক্ষে, আলোচনার ভিত্তিতে, উপযুক্ত সময়,
যুক্তিসঙ্গত সময়, নির্ধারিত সময়, নির্দিষ্ট সময়, নির্ধারিত সময়সীমা, বিধি মোতাবেক, বিধি
অনুযায়ী, নীতিমালা অনুযায়ী, নীতিমালা মোতাবেক, আইন অনুযায়ী, নিয়ম অনুযায়ী, প্রাপ্যতা অনুযায়ী,
প্রাপ্তি সাপেক্ষে, বরাদ্দ সাপেক্ষে, বরাদ্দ প্রাপ্তি সাপেক্ষে, বরাদ্দ অনুযায়ী, as soon as
possible, asap, as early as possible, at the earliest, in due time, in due course, in time,
timely, promptly, quickly, shortest possible time, prescribed time, specified time, as per
rules, as per rule, according to rules, reasonable time, not fixed, time consuming`),
  ],
  [
    { as: 'none' },
    phrases(`প্রযোজ্য নয়, প্রযোজ্য নহে, প্রযোজ্য না, উল্লেখ নেই, উল্লেখ নাই, উল্লেখ করা হয়নি, নাই, নেই,
নাইহ, প্রঃ নহে, not applicable, not stated, not mentioned, not given, none, nil, na`),
  ],
  [
    { as: 'opening' },
    phrases(`অফিস চলাকালীন, অফিস চলাকালীন সময়, অফিস চলাকালিন সময়, অফিস চলাকালে, অফিস চলা কালীন, অফিস সময়,
অফিস সময়সূচি, অফিস টাইম, অফিস খোলা, অফিস খোলার দিন, অফিসের সময়, অফিস সময়কালীন, অফিস কালীন,
অফিসকালীন সময়, দাপ্তরিক সময়, কার্যকালীন সময়, কর্মকালীন সময়, কর্ম সময়, সার্বক্ষণিক,
সার্বক্ষনিকভাবে, সর্বক্ষণ, সব সময়, সবসময়, সর্বদা, দিন রাত, দিবারাত্রি, খোলা থাকে, খোলা, office
hours, office hour, office time, during office hours, opening hours, round the clock, any time,
anytime, always, always open, open`),
  ],
  [
    { as: 'clock_time' },
    phrases(`ঘটিকা, ঘটিকায়, টায়, টা, সকাল, বিকাল, বিকেল, দুপুর, সন্ধ্যা, রাত, am, pm, oclock`),
  ],
  [
    { as: 'schedule' },
    phrases(`নির্ধারিত তারিখ, নির্দিষ্ট তারিখ, ধার্য তারিখ, ধার্যকৃত তারিখ, নির্ধারিত দিন, নির্দিষ্ট দিন,
নির্ধারিত দিনে বা তারিখে, প্রথম সপ্তাহ, ১ম সপ্তাহ, দ্বিতীয় সপ্তাহ, ২য় সপ্তাহ, তৃতীয় সপ্তাহ, চতুর্থ সপ্তাহ, শেষ সপ্তাহ,
মাসের প্রথম, মাসের শেষ, বছরের প্রথম, বছরের শেষ, first week, second week, third week, last week, সময়সূচি অনুযায়ী, সূচি অনুযায়ী, সিডিউল অনুযায়ী, শিডিউল অনুযায়ী,
ক্যালেন্ডার অনুযায়ী, কর্মসূচি অনুযায়ী, কর্মপরিকল্পনা অনুযায়ী, বছরব্যাপী, বছর ব্যাপী,
বছরব্যাপি, বৎসরব্যাপী, সারাবছর, সারা বছর, সারাবৎসর, বছরের যেকোন সময়, বছর জুড়ে, মাসব্যাপী,
মৌসুম, মৌসুমব্যাপী, মৌসুমে, সেশন, অর্থ বছর, অর্থবছর, অর্থ বৎসর, চলমান, চলমান প্রক্রিয়া,
অব্যাহত, নিয়মিত, প্রতিদিন, প্রত্যহ, দৈনিক, সাপ্তাহিক, পাক্ষিক, মাসিক, দ্বিমাসিক, ত্রৈমাসিক,
ষান্মাসিক, অর্ধবার্ষিক, বার্ষিক, বাৎসরিক, প্রতিমাস, প্রতিবছর, প্রতি মাসে, প্রতি বছর,
প্রতিসপ্তাহ, প্রতি অর্থবছর, প্রতি কার্যদিবস, প্রতি কর্মদিবস, প্রতি কর্ম দিবসে, daily, weekly,
monthly, fortnightly, quarterly, half yearly, yearly, annual, annually, every day, every month,
every year, year round, throughout the year, all year, all the year round, round the year,
fiscal year, financial year, ongoing, regularly, continuous, scheduled date, fixed date, on
fixed dates, on fixed days or dates, as per schedule, according to schedule, on schedule,
seasonal`),
  ],
  [
    { as: 'every' },
    phrases(`প্রতি, প্রত্যেক, প্রতিটি, every, each, per, অন্তর, পরপর, পর পর, অন্তর অন্তর`),
  ],
  [
    { as: 'calendar_name' },
    phrases(`শনিবার, রবিবার, সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, রোববার, শনি, রবি, সোম, মঙ্গল,
বুধ, বৃহস্পতি, শুক্র, তারিখ, সাল, saturday, sunday, monday, tuesday, wednesday, thursday, friday,
saturdays, sundays, mondays, জানুয়ারি, জানুয়ারী, ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই,
আগস্ট, আগষ্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর, january, february, march, april, june,
july, august, september, october, november, december, jan, feb, jul, aug, sept, oct, nov, dec,
বৈশাখ, জ্যৈষ্ঠ, আষাঢ়, শ্রাবণ, ভাদ্র, আশ্বিন, কার্তিক, অগ্রহায়ণ, পৌষ, মাঘ, ফাল্গুন, চৈত্র,
রমজান, রবি মৌসুম, খরিপ, খরিফ`),
  ],
  [
    { as: 'process' },
    phrases(`after due process, প্রক্রিয়ার পর, শুনানীর মাধ্যমে, শুনানীর মাধ্যমে নিষ্পত্তি, শুনানি অন্তে, শুনানী শেষে, শুনানি শেষে, শুনানির পর,
তদন্ত শেষে, তদন্ত সাপেক্ষে, তদন্তের পর, তদন্তের মাধ্যমে, তদন্ত পূর্বক, যাচাই বাছাই শেষে, যাচাই
শেষে, যাচাই বাছাই সাপেক্ষে, অনুমোদন সাপেক্ষে, অনুমোদনের পর, অনুমোদন শেষে, অনুমোদনক্রমে,
সিদ্ধান্ত মোতাবেক, সিদ্ধান্তের ভিত্তিতে, সভার সিদ্ধান্ত, কমিটির সিদ্ধান্ত, মামলা নিষ্পত্তি,
মামলা নিষ্পত্তির পর, আদালতের আদেশ, আদালতের নির্দেশ, প্রক্রিয়া শেষে, প্রক্রিয়া সম্পন্ন,
নিষ্পত্তি সাপেক্ষে, নিষ্পত্তি, শুনানি, প্রকল্প অনুযায়ী, কমিটির মাধ্যমে, টেন্ডার প্রক্রিয়া,
দরপত্র, through hearing, after hearing, by hearing, subject to hearing, after investigation,
after enquiry, after inquiry, after approval, subject to approval, after verification, upon
completion, after completion, hearing, by a process, court order`),
  ],
  [
    { as: 'wrong_column' },
    ['ভুল কলামে লেখা', 'ভুল কলামে', 'written in the wrong column', 'wrong column'],
  ],
]
