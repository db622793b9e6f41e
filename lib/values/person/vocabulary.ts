// The words of contact cells: posts, ranks, subjects, offices, honorifics, names and labels. Data only.
import { createLexicon, type Vocabulary } from '../lexing/lexicon'
import { phrases } from '../lexing/phrases'
import { postVocabulary } from './post-words'

export type PersonMeaning =
  /** A post by itself: "প্রোগ্রামার", "Commissioner". */
  | { as: 'head' }
  /** What ranks a post or says where it stands: "সহকারী", "উপজেলা"; some are posts when last. */
  | { as: 'rank'; head: boolean }
  /** What a post deals with: "কৃষি", "তথ্য". */
  | { as: 'subject' }
  | { as: 'acting' }
  | { as: 'link' }
  | { as: 'office' }
  | { as: 'office_of' }
  /** Before a name; a form of address ("জনাব") is no part of it. */
  | { as: 'honorific'; address: boolean }
  | { as: 'name' }
  | { as: 'field'; field: 'name' | 'designation' | 'office' | 'address' }
  | { as: 'label' }
  | { as: 'fax' }

const people: Vocabulary<PersonMeaning> = [
  [
    { as: 'honorific', address: true },
    phrases(`জনাব, জনাবা, মিসেস, মিস, মিস্টার, বেগমঃ, জনাবঃ, mr, mrs, ms, miss, janab, mst mrs`),
  ],
  [
    { as: 'honorific', address: false },
    phrases(
      `মোঃ, মোহাঃ, মোছাঃ, মোসাঃ, মোছা, মোসা, মোসাম্মৎ, মোছাম্মৎ, মোহাম্মদ, মুহাম্মদ, মোহাম্মাদ, মুহাম্মাদ, মুহম্মদ, মো, শেখ, সৈয়দ, সৈয়দা, ডাঃ, ডা, ডক্টর, ড,
       শ্রী, শ্রীমতি, বেগম, কাজী, মীর, মির্জা, খন্দকার, আলহাজ্ব, আলহাজ, মাওলানা, হাফেজ, এ কে এম, এ বি এম, এস এম, এম এ, আ ন ম, কৃষিবিদ, ইঞ্জিঃ, ইঞ্জি,
       md, mohammad, muhammad, mohammed, mst, most, dr, engr, prof, sheikh, syed, begum, sk, kazi, adv`,
    ),
  ],
  [
    { as: 'name' },
    phrases(
      `রহমান, ইসলাম, হোসেন, হোসাইন, হাসান, আহমেদ, আহমদ, উদ্দিন, উদ্দীন, আলী, আলম, খান, চৌধুরী, হক, মিয়া, মিঞা, আক্তার, আখতার, খাতুন, সুলতানা, পারভীন, পারভিন, ইয়াসমিন,
       আরা, নাহার, জাহান, রানা, করিম, রহিম, কাদের, সালাম, মাহমুদ, মজুমদার, ভূঁইয়া, তালুকদার, শিকদার, হাওলাদার, মোল্লা, মণ্ডল, মন্ডল, বিশ্বাস, দাস, রায়, সাহা,
       পাল, ঘোষ, কুমার, চন্দ্র, দেবনাথ, বড়ুয়া, চাকমা, ত্রিপুরা, মারমা, আব্দুল, আবদুল, আবু, আমিন, রশিদ, রশীদ, ফারুক, মামুন, সিদ্দিক, সিদ্দিকী, শরীফ, কবির, জামান, উজ্জামান,
       rahman, islam, hossain, hasan, ahmed, uddin, ali, alam, khan, chowdhury, haque, hoque, akter, khatun, sultana, das, roy, saha, abdul, abu,
       kumar, chandra, karim, rahim, mia`,
    ),
  ],
]

const places: Vocabulary<PersonMeaning> = [
  [
    { as: 'office' },
    phrases(
      `অধিদপ্তর, অধিদফতর, দপ্তর, দফতর, কার্যালয়, কার্যলয়, কার্য্যালয়, মন্ত্রণালয়, বিভাগ, পরিষদ, পৌরসভা, অফিস, শাখা, সচিবালয়, পরিদপ্তর, কর্পোরেশন, বোর্ড, কর্তৃপক্ষ,
       কমিশন, ইনস্টিটিউট, ইনষ্টিটিউট, একাডেমি, একাডেমী, কেন্দ্র, হাসপাতাল, স্বাস্থ্য কমপ্লেক্স, কমপ্লেক্স, বিদ্যালয়, বিশ্ববিদ্যালয়, কলেজ, মাদ্রাসা, ব্যাংক, সার্কেল, অনুবিভাগ,
       অধিশাখা, ইউনিট, সেল, ফাঁড়ি, ট্রাস্ট, ফাউন্ডেশন, ব্যুরো, প্রকল্প, সেন্টার, ডেস্ক, সিটি কর্পোরেশন, ফ্রন্ট ডেস্ক,
       department, directorate, office, ministry, division, parishad, municipality, pourashava, secretariat, board, authority, commission,
       institute, academy, hospital, college, school, branch, section, wing, corporation, bureau, centre, center, complex, circle, cell`,
    ),
  ],
  [
    { as: 'office_of' },
    phrases(`office of, office of the, department of, directorate of, ministry of, division of`),
  ],
]

const labels: Vocabulary<PersonMeaning> = [
  [
    { as: 'label' },
    phrases(
      `মোবাইল, মোবাইলঃ, মোবাঃ, মোবা, মোব, মোবাইল নং, মোবাইল নম্বর, মোবাইল নাম্বার, মোবাইলনম্বর, মোবাইল ফোন, ফোন, ফোনঃ, ফোন নং, ফোন নম্বর, ফোন নাম্বার, টেলিফোন, টেলিফোন নং, টেলিফোন নম্বর,
       টেলিঃ, টেলি, টেলি ফোন, সেল নং, ইমেইল, ই-মেইল, ই মেইল, ই মেইলঃ, ইমেল, ই-মেল, ইমেইল নং, ইমেইল ঠিকানা, মেইল, ওয়েব, ওয়েবসাইট, ওয়েব সাইট, হটলাইন, হেল্পলাইন, যোগাযোগ, যোগাযোগের নম্বর, দাপ্তরিক,
       mobile, mobile no, mob, cell no, phone, phone no, telephone, tel, e-mail, email, mail, web, website, hotline, helpline, contact, contact no, call, কোড, কোড নং, নং, নম্বর`,
    ),
  ],
  [{ as: 'fax' }, phrases(`ফ্যাক্স, ফ্যাক্সঃ, ফ্যাক্স নং, fax, fax no`)],
  [
    { as: 'field', field: 'name' },
    phrases(`নাম, নামঃ, নাম ও পদবি, নাম ও পদবী, নাম পদবী, name, name and designation`),
  ],
  [
    { as: 'field', field: 'designation' },
    phrases(`পদবি, পদবী, পদবীঃ, পদ, পদের নাম, designation, post`),
  ],
  [
    { as: 'field', field: 'office' },
    phrases(`কার্যালয়ের নাম, অফিসের নাম, শাখার নাম, দপ্তরের নাম, office name`),
  ],
  [{ as: 'field', field: 'address' }, phrases(`ঠিকানা, যোগাযোগের ঠিকানা, address`)],
]

export const personLexicon = createLexicon<PersonMeaning>(
  [...postVocabulary, ...people, ...places, ...labels],
  /প্রোগ্রাম|কমিসন|অফিসার|পরিচালক|মোবা|ফোন|মেইল/u,
)
