// The words values are shown in, both languages. Data only; every phrase here is read back by the parsers.
import type { Locale } from '@/lib/i18n/locale'
import type { FeeChannel, TimeBasis, TimeLimit, TimeQualifier, TimeUnit } from './schema'

export interface Wording {
  kinds: Record<Exclude<TimeLimit['kind'], 'limit'>, string>
  units: Record<TimeUnit, { one: string; many: string }>
  bases: Record<TimeBasis, string>
  qualifiers: Record<TimeQualifier, string>
  immediateToo: string
  openToo: string
  feeKinds: Record<'free' | 'unspecified' | 'none', string>
  channels: Record<FeeChannel, string>
  paidBy: string
  total: string
  upTo: string
  from: string
  or: string
}

export const wording: Record<Locale, Wording> = {
  bn: {
    kinds: {
      immediate: 'তাৎক্ষণিক',
      on_demand: 'চাহিবা মাত্র',
      schedule: 'নির্ধারিত দিনে বা তারিখে',
      opening_hours: 'অফিস চলাকালীন সময়ে',
      process: 'প্রক্রিয়া শেষে',
      vague: 'নির্দিষ্ট সময় নেই',
      misplaced: 'ভুল কলামে লেখা',
      none: 'উল্লেখ নেই',
    },
    units: {
      minute: { one: 'মিনিট', many: 'মিনিট' },
      hour: { one: 'ঘণ্টা', many: 'ঘণ্টা' },
      day: { one: 'দিন', many: 'দিন' },
      week: { one: 'সপ্তাহ', many: 'সপ্তাহ' },
      month: { one: 'মাস', many: 'মাস' },
      year: { one: 'বছর', many: 'বছর' },
    },
    bases: { working: 'কর্ম', calendar: 'ক্যালেন্ডার ', unspecified: '' },
    qualifiers: { at_most: 'সর্বোচ্চ', at_least: 'কমপক্ষে', about: 'প্রায়' },
    immediateToo: 'সম্ভব হলে তাৎক্ষণিক',
    openToo: 'অথবা প্রয়োজন অনুযায়ী',
    feeKinds: { free: 'বিনামূল্যে', unspecified: 'পরিমাণ উল্লেখ নেই', none: 'উল্লেখ নেই' },
    channels: {
      cash: 'নগদে',
      treasury_challan: 'ট্রেজারি চালানে',
      bank: 'ব্যাংকে',
      mobile: 'মোবাইল ব্যাংকিংয়ে',
      online: 'অনলাইনে',
      stamp: 'স্ট্যাম্পে',
      post: 'ডাকে',
    },
    paidBy: 'পরিশোধ',
    total: 'মোট',
    upTo: 'সর্বোচ্চ',
    from: 'কমপক্ষে',
    or: 'বা',
  },
  en: {
    kinds: {
      immediate: 'immediate',
      on_demand: 'at once when asked',
      schedule: 'on fixed days or dates',
      opening_hours: 'during office hours',
      process: 'after due process',
      vague: 'no fixed time',
      misplaced: 'written in the wrong column',
      none: 'not stated',
    },
    units: {
      minute: { one: 'minute', many: 'minutes' },
      hour: { one: 'hour', many: 'hours' },
      day: { one: 'day', many: 'days' },
      week: { one: 'week', many: 'weeks' },
      month: { one: 'month', many: 'months' },
      year: { one: 'year', many: 'years' },
    },
    bases: { working: 'working ', calendar: 'calendar ', unspecified: '' },
    qualifiers: { at_most: 'at most', at_least: 'at least', about: 'about' },
    immediateToo: 'immediate where possible',
    openToo: 'or as needed',
    feeKinds: { free: 'free of charge', unspecified: 'amount not stated', none: 'not stated' },
    channels: {
      cash: 'cash',
      treasury_challan: 'treasury challan',
      bank: 'bank',
      mobile: 'mobile banking',
      online: 'online',
      stamp: 'stamp',
      post: 'post',
    },
    paidBy: 'paid by',
    total: 'total',
    upTo: 'at most',
    from: 'at least',
    or: 'or',
  },
}
