import { describe, expect, test } from 'vitest'
import { bestField, scoreHeader } from '@/lib/imports/recognise/header'
import { headerField } from '@/lib/imports/recognise/header-like'

const fieldOf = (text: string) => bestField(scoreHeader(text))?.field

describe('a header names its field', () => {
  test.each([
    ['ক্রঃনং', 'serial'],
    ['সেবাদান পদ্বতি', 'method'],
    ['সেবা পদ্ধতি', 'method'],
    ['Methods of service delivery', 'method'],
    ['প্রয়োজনীয় কাগজ পত্র ও প্রাপ্তি স্থান', 'documentsAndSource'],
    ['সেবা মূল্য এবংপরিশোধপদ্ধতি (যদি থাকে)', 'fee'],
    ['সেবাপ্রদানেরসময়সীমা', 'timeLimit'],
    ['সেবা প্রদানে সর্বোচ্চ সময়', 'timeLimit'],
    ['কত দিনের মধ্যে সেবা পাওয়া যাবে', 'timeLimit'],
    ['শাখার নামসহ দায়িত্ব প্রাপ্ত কর্মকর্তার পদবী, রুমনম্বর ও ইমেইল', 'officer'],
    ['উধ্বতন কর্মকর্তার পদবী, রুমনম্বর', 'escalation'],
    ['নির্দিষ্ট সেবা পেতে ব্যর্থ হলে প্রতিকারের বিধান', 'remedy'],
    ['Rules & regulations', 'legalBasis'],
    ['Expenses / Fees for service', 'fee'],
    ['Time of service', 'timeLimit'],
    ['Focal point', 'officer'],
    ['কখন যোগাযোগ করবেন', 'grievanceWhen'],
  ])('%s → %s', (text, field) => {
    expect(fieldOf(text)).toBe(field)
  })
})

describe('what is no header', () => {
  test.each([
    'আইসিটি সংশ্লিষ্ট বিভিন্ন ধরণের প্রশিক্ষণ কর্মসূচিতে অংশগ্রহণ ও কর্মসূচি সম্পর্কে পরামর্শ প্রদান',
    'জনাব মো: রফিকুল ইসলাম সহকারী প্রোগ্রামার ফোনঃ 0171',
    '৭ কার্যদিবস',
    'নাগরিক সেবা প্রতিশ্রুতি ( সিটিজেন চার্টার )',
    '(১)',
    '',
  ])('%s', (text) => {
    expect(headerField(text)).toBeNull()
  })
})

describe('a text is believed to be a header', () => {
  test.each([
    ['উধ্বর্তন কর্মকর্তা\n(পদবি, ফোন নম্বর ও ই-মেইল)', 'escalation'],
    ['উদ্ধর্তন কর্তৃপক্ষ', 'escalation'],
    ['সেবা প্রদানকারীর করণীয়', 'method'],
    ['সেবা প্রাপ্তির জন্য করণীয়', 'citizenDuty'],
    ['সেবা প্রদানকারী', 'officer'],
    ['প্রয়োজনীয় ফি/ট্যাক্স/আনুষঙ্গিক খরচ', 'fee'],
    ['মূল্য/ভাড়া/চার্জ', 'fee'],
    ['সেবা প্রাপ্তির প্রয়োজনীয় সময় ও খরচ', 'timeLimit'],
    ['কার কাছে যাবেন', 'officer'],
    ['সেবা প্রাপ্তিতে বিলম্ব হলে কার কাছে যাবেন', 'escalation'],
    ['সেবা না পেলে যার সঙ্গে যোগাযোগ করবেন', 'escalation'],
    ['বিলম্ব হলে প্রতিকার', 'remedy'],
  ])('%s → %s', (text, field) => {
    expect(headerField(text)).toBe(field)
  })
})
