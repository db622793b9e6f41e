// The words of fee cells and what they mean. Data only: longer phrases win over shorter ones.
import type { FeeChannel } from '../schema'
import { createLexicon, type Vocabulary } from '../lexing/lexicon'
import { phrases } from '../lexing/phrases'
import { isPrepaidTerm, termSpellings } from '../terms'

export type MoneyMeaning =
  /** "টাকা", "Tk": what stands beside it is money. */
  | { as: 'currency' }
  | { as: 'scale'; factor: number }
  | { as: 'percent' }
  | { as: 'free' }
  | { as: 'none' }
  /** A fee that somebody has set, without saying how much. */
  | { as: 'set' }
  /** A part of a fee: VAT, form, court fee; a prepaid one is no price. */
  | { as: 'part'; prepaid: boolean }
  | { as: 'case' }
  | { as: 'applicable' }
  | { as: 'marker' }
  | { as: 'per' }
  | { as: 'total' }
  | { as: 'qualifier'; qualifier: 'at_most' | 'at_least' }
  /** A brand of mobile money; "নগদ" beside another brand is one too. */
  | { as: 'channel'; channel: FeeChannel; brand?: true }
  | { as: 'to' }
  | { as: 'or' }
  | { as: 'and' }
  | { as: 'filler' }

const channels: Vocabulary<MoneyMeaning> = [
  [
    { as: 'channel', channel: 'treasury_challan' },
    phrases(
      `ট্রেজারি চালান, ট্রেজারী চালান, ট্রেজারী চালানে, টেজারি চালান, ট্রেজারি, চালান, চালানের মাধ্যমে, এ-চালান,
       ই-চালান, treasury challan, treasury chalan, challan, chalan, a-challan, e-challan, treasury`,
    ),
  ],
  [
    { as: 'channel', channel: 'mobile', brand: true },
    phrases(`বিকাশ, রকেট, উপায়, শিওরক্যাশ, bkash, nagad, rocket, upay`),
  ],
  [
    { as: 'channel', channel: 'mobile' },
    phrases(
      `মোবাইল ব্যাংকিং, মোবাইল ব্যাংকিংয়ে, মোবাইল ব্যাংকিং এর, মোবাইলে, নগদ একাউন্ট, নগদ অ্যাপ, এমএফএস,
       mobile banking, mobile, mfs`,
    ),
  ],
  [
    { as: 'channel', channel: 'bank' },
    phrases(
      `ব্যাংক, ব্যাংকে, ব্যাংকের, ব্যাঙ্ক, সোনালী ব্যাংক, পে-অর্ডার, পে অর্ডার, ব্যাংক ড্রাফট, ব্যাংক ড্রাফ্ট, ডিডি, চেক, ডিমান্ড ড্রাফট,
       bank, pay order, bank draft, demand draft, dd, cheque`,
    ),
  ],
  [
    { as: 'channel', channel: 'online' },
    phrases(
      `অনলাইন, অনলাইনে, অন লাইন, ই-পেমেন্ট, একপে, অনলাইন পেমেন্ট, কার্ড, online, e-payment, ekpay, card, debit card,
       credit card`,
    ),
  ],
  [
    { as: 'channel', channel: 'cash' },
    phrases(
      `নগদ, নগদে, নগদ অর্থে, নগদ টাকায়, ক্যাশ, রশিদের মাধ্যমে, রশিদ, রসিদ, ডিসিআর এর মাধ্যমে, cash, in cash, by cash`,
    ),
  ],
  [
    { as: 'channel', channel: 'stamp' },
    phrases(`স্ট্যাম্প, স্ট্যাম্পে, স্টাম্প, ষ্ট্যাম্প, ডাক টিকেট, রেভিনিউ স্ট্যাম্প, stamp, stamps`),
  ],
  [
    { as: 'channel', channel: 'post' },
    phrases(
      `মানি অর্ডার, মানিঅর্ডার, পোস্টাল অর্ডার, পোস্টাল ক্যাশ কার্ড, ডাকযোগে, ডাকে, money order, postal order, post, by post`,
    ),
  ],
]

const amounts: Vocabulary<MoneyMeaning> = [
  [
    { as: 'currency' },
    phrases(`টাকা, টাকার, টাকায়, টাকাঃ, টাঃ, টা, ট্যাকা, taka, tk, tks, bdt, টাকা মাত্র, taka only`),
  ],
  [{ as: 'scale', factor: 100 }, phrases(`শত, শ, hundred`)],
  [{ as: 'scale', factor: 1000 }, phrases(`হাজার, thousand`)],
  [{ as: 'scale', factor: 100_000 }, phrases(`লক্ষ, লাখ, lakh, lac, lakhs`)],
  [{ as: 'scale', factor: 10_000_000 }, phrases(`কোটি, crore`)],
  [{ as: 'percent' }, phrases(`শতাংশ, পার্সেন্ট, ভাগ, percent, per cent`)],
  [{ as: 'total' }, phrases(`মোট, সর্বমোট, সর্বসাকুল্যে, একুনে, total, in total, altogether`)],
  [
    { as: 'qualifier', qualifier: 'at_most' },
    phrases(`সর্বোচ্চ, অনধিক, সর্বাধিক, at most, maximum, up to, upto, not more than`),
  ],
  [
    { as: 'qualifier', qualifier: 'at_least' },
    phrases(`সর্বনিম্ন, সর্বনিন্ম, কমপক্ষে, ন্যূনতম, নূন্যতম, অন্তত, at least, minimum`),
  ],
]

const kinds: Vocabulary<MoneyMeaning> = [
  [
    { as: 'free' },
    phrases(
      `বিনামূল্যে, বিনামূল্য, বিনা মূল্যে, বিনা মূল্য, বিনামুল্যের, বিনামুল্লে, বিনা মুল্লে, বিনমূল্যে, বিনামূলে, বিণামূল্যে, ফ্রি, ফ্রী, বিনা ফি, বিনা ফিতে,
       বিনা খরচে, বিনা পয়সায়, বিনা ব্যয়ে, সম্পূর্ণ বিনামূল্যে, মূল্য ছাড়া, ফি ছাড়া, ফি মুক্ত, মূল্যমুক্ত, বিনা মাশুলে, শূন্য, নাই, নেই,
       ফি নাই, ফি নেই, কোন ফি নেই, কোন ফি নাই, কোনো ফি নেই, কোন মূল্য নেই, ফি লাগে না, লাগে না, টাকা লাগে না, মূল্য নেই, মূল্য নাই, প্রয়োজন নেই,
       প্রয়োজন নাই, কোন ফি প্রযোজ্য নয়, free, free of cost, free of charge, no fee, no fees, no charge, no cost, without fee, without charge,
       without cost, at no cost, gratis, nil, zero, not required`,
    ),
  ],
  [
    { as: 'none' },
    phrases(
      `প্রযোজ্য নয়, প্রযোজ্য নহে, প্রযোজ্য না, উল্লেখ নেই, উল্লেখ নাই, not applicable, not stated, not mentioned, na, none`,
    ),
  ],
  [
    { as: 'set' },
    phrases(
      `সরকার নির্ধারিত, সরকার কর্তৃক নির্ধারিত, সরকারি নির্ধারিত, নির্ধারিত, নির্ধারিত হারে, নির্ধারিত ফি, নির্ধারিত মূল্য, বিধি মোতাবেক,
       বিধি অনুযায়ী, নীতিমালা অনুযায়ী, আইন অনুযায়ী, নিয়ম অনুযায়ী, পরিমাণ উল্লেখ নেই, সময়ে সময়ে নির্ধারিত, determined, determined by,
       fixed by, as per rules, as per rule, prescribed, as fixed, as determined, government rate, amount not stated`,
    ),
  ],
]

export const moneyLexicon = createLexicon<MoneyMeaning>(
  [
    ...amounts,
    ...kinds,
    ...channels,
    [{ as: 'part', prepaid: true }, termSpellings('fee_part').filter(isPrepaidTerm)],
    [{ as: 'part', prepaid: false }, termSpellings('fee_part')],
    [
      { as: 'part', prepaid: false },
      phrases(`ডিসিআর, ডি.সি.আর, চার্জ, charge, charges, খরচ, মাশুল, কর, সারচার্জ, ফরমের দাম, দাম`),
    ],
    [{ as: 'case' }, termSpellings('case')],
    [{ as: 'applicable' }, termSpellings('applicable')],
    [{ as: 'marker' }, phrases(`ক্ষেত্রে, জন্য, জন্যে, হলে, for, in case of`)],
    [{ as: 'per' }, phrases(`প্রতি, প্রতিটি, প্রত্যেক, per, each, every`)],
    [{ as: 'to' }, phrases(`থেকে, হতে, to`)],
    [{ as: 'or' }, phrases(`বা, অথবা, কিংবা, or`)],
    [{ as: 'and' }, phrases(`ও, এবং, আর, সহ, সাথে, plus, and, with`)],
    [
      { as: 'filler' },
      phrases(
        `মাত্র, পর্যন্ত, শতকরা, হারে, করে, বাবদ, পরিশোধ, পরিশোধযোগ্য, প্রদেয়, জমা, জমাদান, দিতে হবে, মাধ্যমে, এর মাধ্যমে, only, paid, paid by, payable,
         payment, by, in, through, the, of, is, সরকারি, সরকারী, হিসাবে, হিসেবে, সমপরিমাণ, মূল্যমানের`,
      ),
    ],
  ],
  /টাকা|মু?ল|ফি/u,
)
