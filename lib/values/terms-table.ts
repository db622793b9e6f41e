// The terms of conditions, cases, clocks and fees in both languages. Data only.
import { phrases } from './lexing/phrases'

export type TermKind = 'applicable' | 'case' | 'clock' | 'fee_part'

export interface Term {
  kind: TermKind
  bn: string
  en: string
  spellings?: readonly string[]
  /** Paid, but no price: a deposit, tax in advance. */
  prepaid?: true
  /** The English name of the case it stands against. */
  opposite?: string
}

const applicable: readonly Term[] = [
  {
    kind: 'applicable',
    bn: 'প্রযোজ্য ক্ষেত্রে',
    en: 'where applicable',
    spellings: phrases(
      `যেখানে প্রযোজ্য, প্রযোজ্য হলে, যদি প্রযোজ্য হয়, প্রযোয্য ক্ষেত্রে, প্রজোয্য ক্ষেত্রে, প্রয়োজ্য ক্ষেত্রে,
       if applicable, as applicable, when applicable`,
    ),
  },
]

const cases: readonly Term[] = [
  {
    kind: 'case',
    bn: 'নতুন',
    en: 'new',
    opposite: 'renewal',
    spellings: phrases(`নূতন, নতুন ক্ষেত্রে, নতুনের ক্ষেত্রে, নতুনের জন্য, ইস্যু, fresh`),
  },
  {
    kind: 'case',
    bn: 'নবায়ন',
    en: 'renewal',
    opposite: 'new',
    spellings: phrases(`নবায়নের ক্ষেত্রে, নবায়ন ক্ষেত্রে, নবায়নের জন্য, renew, for renewal`),
  },
  {
    kind: 'case',
    bn: 'প্রথমবার',
    en: 'first time',
    opposite: 'repeat',
    spellings: phrases(`প্রথম বার, ১ম বার, প্রথমবারের ক্ষেত্রে`),
  },
  {
    kind: 'case',
    bn: 'পুনঃ',
    en: 'repeat',
    opposite: 'first time',
    spellings: phrases(`পুনরায়, পুনর্বার, দ্বিতীয়বার, পরবর্তীবার`),
  },
  {
    kind: 'case',
    bn: 'সাধারণ',
    en: 'ordinary',
    opposite: 'urgent',
    spellings: phrases(
      `সাধারণ ক্ষেত্রে, সাধারণভাবে, স্বাভাবিক, স্বাভাবিক ক্ষেত্রে, নিয়মিত, রেগুলার, regular, normal, general`,
    ),
  },
  {
    kind: 'case',
    bn: 'জরুরি',
    en: 'urgent',
    opposite: 'ordinary',
    spellings: phrases(`জরুরী, জরুরি ক্ষেত্রে, জরুরীভাবে, জরুরি ভিত্তিতে, এক্সপ্রেস, express, emergency`),
  },
  {
    kind: 'case',
    bn: 'অতি জরুরি',
    en: 'very urgent',
    spellings: phrases(`অতীব জরুরি, অতি জরুরি ক্ষেত্রে, সুপার এক্সপ্রেস, super express, most urgent`),
  },
  { kind: 'case', bn: 'সংশোধন', en: 'correction', spellings: phrases(`সংশোধনের ক্ষেত্রে`) },
  {
    kind: 'case',
    bn: 'অন্যান্য ক্ষেত্রে',
    en: 'otherwise',
    spellings: phrases(`অন্যান্য, অন্য ক্ষেত্রে, অন্যথায়, others, other cases, in other cases`),
  },
  { kind: 'case', bn: 'মহিলা', en: 'women', spellings: phrases(`নারী, মহিলাদের জন্য, female`) },
  { kind: 'case', bn: 'পুরুষ', en: 'men', spellings: phrases(`পুরুষদের জন্য, male`) },
  { kind: 'case', bn: 'ব্যক্তি', en: 'individuals', spellings: phrases(`ব্যক্তি পর্যায়ে`) },
  { kind: 'case', bn: 'প্রতিষ্ঠান', en: 'institutions', spellings: phrases(`প্রাতিষ্ঠানিক`) },
]

const clocks: readonly Term[] = [
  { kind: 'clock', bn: 'আবেদন প্রাপ্তির', en: 'receipt of the application' },
  { kind: 'clock', bn: 'আবেদন প্রাপ্তির পর', en: 'receiving the application' },
  { kind: 'clock', bn: 'আবেদন গ্রহণের', en: 'acceptance of the application' },
  { kind: 'clock', bn: 'আবেদন প্রাপ্তির তারিখ হতে', en: 'the date of receipt of the application' },
  { kind: 'clock', bn: 'আবেদন দাখিলের', en: 'submission of the application' },
  { kind: 'clock', bn: 'আবেদনের', en: 'the application' },
  { kind: 'clock', bn: 'অভিযোগ প্রাপ্তির', en: 'receipt of the complaint' },
  { kind: 'clock', bn: 'প্রাপ্তির', en: 'receipt' },
]

const feeParts: readonly Term[] = [
  { kind: 'fee_part', bn: 'ফি', en: 'fee', spellings: phrases(`ফী, ফিস, ফিঃ, মূল্য, fees, price`) },
  { kind: 'fee_part', bn: 'আবেদন ফি', en: 'application fee', spellings: phrases(`আবেদনের ফি`) },
  {
    kind: 'fee_part',
    bn: 'ভ্যাট',
    en: 'VAT',
    spellings: phrases(`মূসক, মুসক, মূল্য সংযোজন কর, value added tax`),
  },
  { kind: 'fee_part', bn: 'কোর্ট ফি', en: 'court fee', spellings: phrases(`কোর্টফি, কোর্ট ফিস`) },
  {
    kind: 'fee_part',
    bn: 'ফরম',
    en: 'form',
    spellings: phrases(`ফরমের মূল্য, ফরম ফি, আবেদন ফরম, আবেদন ফরমের মূল্য, ফর্ম, form fee`),
  },
  { kind: 'fee_part', bn: 'সার্ভিস চার্জ', en: 'service charge', spellings: phrases(`সেবা মূল্য`) },
  { kind: 'fee_part', bn: 'নোটিশ জারি ফি', en: 'notice fee', spellings: phrases(`নোটিশ জারী ফি`) },
  { kind: 'fee_part', bn: 'রেকর্ড সংশোধন ফি', en: 'record correction fee' },
  { kind: 'fee_part', bn: 'খতিয়ান ফি', en: 'khatian fee' },
  {
    kind: 'fee_part',
    bn: 'নিবন্ধন ফি',
    en: 'registration fee',
    spellings: phrases(`রেজিস্ট্রেশন ফি`),
  },
  { kind: 'fee_part', bn: 'নবায়ন ফি', en: 'renewal fee' },
  { kind: 'fee_part', bn: 'লাইসেন্স ফি', en: 'licence fee', spellings: phrases(`license fee`) },
  { kind: 'fee_part', bn: 'ভর্তি ফি', en: 'admission fee' },
  { kind: 'fee_part', bn: 'পরীক্ষা ফি', en: 'examination fee' },
  {
    kind: 'fee_part',
    prepaid: true,
    bn: 'জামানত',
    en: 'deposit',
    spellings: phrases(`জামানত বাবদ, ফেরতযোগ্য জামানত, security deposit`),
  },
  {
    kind: 'fee_part',
    prepaid: true,
    bn: 'উৎসে কর',
    en: 'advance source tax',
    spellings: phrases(
      `উৎস কর, উৎসে আয়কর, অগ্রিম আয়কর, আয়কর, advance source, source tax, advance income tax`,
    ),
  },
]

export const terms: readonly Term[] = [...applicable, ...cases, ...clocks, ...feeParts]
