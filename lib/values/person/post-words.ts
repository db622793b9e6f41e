// The words that posts of Bangladesh's offices are made of. Data only.
import type { Vocabulary } from '../lexing/lexicon'
import { phrases } from '../lexing/phrases'
import type { PersonMeaning } from './vocabulary'

export const postVocabulary: Vocabulary<PersonMeaning> = [
  [
    { as: 'head' },
    phrases(
      `নিয়ন্ত্রক, কমান্ড্যান্ট, কমান্ডেন্ট, কমান্ডার, পোস্টমাস্টার, পোস্টমাস্টার জেনারেল, পোষ্টমাস্টার, পোষ্টমাষ্টার, পোস্টম্যান, স্টেশন মাস্টার, কনসালট্যান্ট, কনসালটেন্ট, পরামর্শক, উপদেষ্টা, বিশেষজ্ঞ,
       টেকনোলজিস্ট, মেডিকেল টেকনোলজিস্ট, এমটি, মিডওয়াইফ, পরিদর্শিকা, মহাপরিদর্শক, নির্ধারক, আদায়কারী, নিরীক্ষক, মহাহিসাব নিরীক্ষক, সংরক্ষক, বন সংরক্ষক, বনরক্ষক, কিপার, রেকর্ড কিপার, জজ, ফোরম্যান, নকশাকার,
       ড্রাফটসম্যান, মেকানিক, ইলেকট্রিশিয়ান, লাইনম্যান, ড্রাইভার, চালক, গাড়িচালক, প্রহরী, এমএলএসএস, গবেষক, বিজ্ঞানী, বৈজ্ঞানিক কর্মকর্তা, কিউরেটর, কাস্টোডিয়ান, প্রিন্সিপাল, উপাচার্য, রেক্টর, সমন্বয়ক, সমন্বয়কারী,
       সংগঠক, দলনেতা, দলনেত্রী, প্রসিকিউটর, পাবলিক প্রসিকিউটর, এ্যাকাউন্টেন্ট, অ্যাকাউন্ট্যান্ট, একাউন্টেন্ট, এনালিস্ট, অ্যানালিস্ট, পরিসংখ্যানবিদ, অর্থনীতিবিদ, প্রোগ্রামার, কমিশনার, কর্মকর্তা, অফিসার, পরিচালক, মহাপরিচালক, উপপরিচালক, উপ-পরিচালক, যুগ্মপরিচালক, প্রশাসক, সচিব, উপসচিব, যুগ্মসচিব, সিনিয়র সচিব, প্রকৌশলী, ইঞ্জিনিয়ার,
       শিক্ষক, শিক্ষিকা, চিকিৎসক, ডাক্তার, সার্জন, সিভিল সার্জন, ভেটেরিনারি সার্জন, ফার্মাসিস্ট, নার্স, চেয়ারম্যান, ভাইস চেয়ারম্যান, মেয়র, কাউন্সিলর, মেম্বার, সদস্য, সভাপতি, সম্পাদক, সুপারভাইজার,
       পরিদর্শক, ইন্সপেক্টর, সাব-রেজিস্ট্রার, সাব রেজিস্ট্রার, রেজিস্ট্রার, ম্যাজিস্ট্রেট, তহশিলদার, তহসিলদার, কানুনগো, সার্ভেয়ার, নাজির, নায়েব, পেশকার, হিসাবরক্ষক, ক্যাশিয়ার, কোষাধ্যক্ষ, স্টোরকিপার,
       অধ্যক্ষ, উপাধ্যক্ষ, অধ্যাপক, প্রভাষক, প্রশিক্ষক, ইন্সট্রাক্টর, ব্যবস্থাপক, মহাব্যবস্থাপক, ম্যানেজার, নির্বাহী, তত্ত্বাবধায়ক, সুপার, সুপারিনটেনডেন্ট, অফিস সুপার, কর্মচারী, অপারেটর, কম্পিউটার অপারেটর, টেকনিশিয়ান,
       মুদ্রাক্ষরিক, অফিস সহকারী, অফিস সহায়ক, উচ্চমান সহকারী, নিম্নমান সহকারী, মাঠ সহকারী, ক্ষেত্র সহকারী, ইউনিয়ন সমাজকর্মী, সমাজকর্মী, মাঠকর্মী, কারিগরি প্রশিক্ষক, গ্রন্থাগারিক, লাইব্রেরিয়ান, আইনজীবী,
       উদ্যোক্তা, সহায়ক, প্রতিনিধি, মন্ত্রী, প্রতিমন্ত্রী, আনসার, ওসি, পুলিশ সুপার, বন কর্মকর্তা, রেঞ্জার, ফিল্ড সুপারভাইজার, প্রধান শিক্ষক, ইমাম, জেলার, উপজেলা নির্বাহী অফিসার, ইউএনও, ইউ এন ও, এসিল্যান্ড, এসি ল্যান্ড, জিএম, এজিএম, ডিজিএম, জি এম, এ জি এম, ডি জি এম,
       programmer, commissioner, officer, director, director general, administrator, secretary, engineer, teacher, doctor, physician, surgeon,
       chairman, mayor, councilor, councillor, supervisor, inspector, registrar, magistrate, surveyor, accountant, cashier, principal,
       professor, lecturer, instructor, manager, superintendent, operator, technician, librarian, executive, controller, comptroller, commandant, postmaster, postmaster general, station master, consultant, adviser, advisor, specialist, auditor,
       conservator, conservator of forests, technologist, pharmacist, nurse, midwife, driver, guard, mechanic, electrician, storekeeper, store keeper, record keeper, statistician, economist, analyst, curator, custodian,
       coordinator, organiser, organizer, field worker, health worker, worker, judge, prosecutor, public prosecutor, scientist, researcher, nazir, kanungo, tehsildar, tahsildar, sub-registrar, vice-chancellor, rector, uno, dc, adc, gm, agm, dgm, clerk, president`,
    ),
  ],
  [
    { as: 'rank', head: true },
    phrases(`সহকারী, ডেপুটি, সহঃ, সাঁটলিপিকার, সাঁট মুদ্রাক্ষরিক, assistant, deputy`),
  ],
  [
    { as: 'rank', head: false },
    phrases(
      `উপ, অতিরিক্ত, অতিঃ, যুগ্ম, সিনিয়র, জুনিয়র, প্রধান, মুখ্য, নির্বাহী প্রকৌশলী এর, উর্ধ্বতন, ঊর্ধ্বতন, উর্ধতন, উপজেলা, জেলা, বিভাগীয়, আঞ্চলিক, থানা, ইউনিয়ন, কেন্দ্রীয়, মহা, ভারপ্রাপ্ত, দায়িত্বপ্রাপ্ত, দায়িত্ব প্রাপ্ত,
       সংশ্লিষ্ট, নিয়োজিত, ফোকাল পয়েন্ট, বিকল্প, প্রশাসনিক, ব্যক্তিগত, সাব, উপসহকারী, উপ-সহকারী, সহযোগী, পৌর, ১ম শ্রেণির,
       additional, addl, joint, senior, junior, chief, head, principal, upazila, upazilla, district, divisional, regional, union, zilla,
       sub, in charge, acting, concerned, responsible, designated, vice, general, executive`,
    ),
  ],
  [
    { as: 'subject' },
    phrases(
      `শাখার, ইউনিটের, তথ্য, যোগাযোগ, প্রযুক্তি, আইসিটি, কৃষি, সম্প্রসারণ, মৎস্য, প্রাণিসম্পদ, প্রাণি, সম্পদ, পশুসম্পদ, সমাজসেবা, সমাজ, সেবা, যুব, উন্নয়ন, মহিলা, বিষয়ক, শিশু, শিক্ষা, প্রাথমিক, মাধ্যমিক, গণশিক্ষা, স্বাস্থ্য,
       পরিবার, পরিকল্পনা, পরিসংখ্যান, নির্বাচন, খাদ্য, সমবায়, পঃ, প, স্বাঃ, পরিঃ, কল্যাণ, হোল্ডিং, আইটি, পল্লী, দারিদ্র্য, বিমোচন, প্রকল্প, বাস্তবায়ন, ত্রাণ, পুনর্বাসন, দুর্যোগ, ব্যবস্থাপনা, ভূমি, রাজস্ব, হিসাব, হিসাবরক্ষণ, অডিট, নিরীক্ষা, প্রশাসন,
       অর্থ, জনস্বাস্থ্য, জন, স্বাস্থ, গণপূর্ত, সড়ক, জনপথ, বিদ্যুৎ, পানি, বন, পরিবেশ, শ্রম, কর্মসংস্থান, সাধারণ, অভিযোগ, নিষ্পত্তি, প্রতিকার, আপিল, আপীল, প্রদানকারী, কর, নির্ধারক, আদায়, লাইসেন্স, জন্ম, নিবন্ধন, মৃত্যু,
       স্যানিটারি, ইপিআই, টিকাদান, কম্পিউটার, মেডিকেল, আবাসিক, ভেটেরিনারি, ভেটেরিনারী, সার্টিফিকেট, নেজারত, রেকর্ড, রুম, মাঠ, ক্ষেত্র, কারিগরি, প্রশিক্ষণ, গবেষণা, বৈজ্ঞানিক, পরিদর্শন, মান, যান্ত্রিক, উদ্ভিদ, সংরক্ষণ,
       ক্ষুদ্র, ঋণ, কুটির, শিল্প, একাডেমিক, রিসোর্স, অভ্যর্থনা, ফ্রন্ট, নগর, শহর, বস্তি, সামাজিক, নিরাপত্তা, আনসার ও ভিডিপি, প্রতিরক্ষা, ডাটা, এন্ট্রি, নেটওয়ার্ক, সিস্টেম, সিস্টেমস, রক্ষণাবেক্ষণ, মেইনটেন্যান্স,
       agriculture, extension, livestock, fisheries, social, services, welfare, youth, development, women, affairs, children, education,
       primary, secondary, health, family, planning, statistics, election, food, cooperative, rural, project, implementation,
       relief, land, revenue, accounts, audit, ict, information, communication, technology, nirbahi, medical, veterinary, administrative,
       trade, commerce, licence, license, public, grievance, redress, appeal, system, systems, network, maintenance, data, entry, computer`,
    ),
  ],
  [
    { as: 'acting' },
    phrases(
      `অতিরিক্ত দায়িত্ব, অতিরিক্ত দায়িত্বে, অ দা, অঃ দাঃ, অতিঃ দাঃ, চলতি দায়িত্ব, গ্রেড, ভারপ্রাপ্তঃ, in charge`,
    ),
  ],
  [{ as: 'link' }, phrases(`ও, এবং, কাম, তথা, সহ, cum, and, এর`)],
]
