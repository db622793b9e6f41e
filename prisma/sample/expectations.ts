import { items } from './wording'

/** What an office asks of those it serves: the heads of the official template in our own words. */
export const expectations = items([
  [
    'আবেদনপত্র সম্পূর্ণ ও স্পষ্টভাবে পূরণ করে জমা দিন।',
    'Fill in your application completely and legibly.',
  ],
  ['প্রয়োজনীয় সব কাগজপত্র একসঙ্গে জমা দিন।', 'Hand in all the papers that are needed together.'],
  [
    'ফি থাকলে কেবল নির্ধারিত উপায়ে পরিশোধ করুন এবং রসিদ রাখুন।',
    'Where there is a fee, pay it only in the way stated, and keep the receipt.',
  ],
  ['সাক্ষাতের জন্য নির্ধারিত সময়ে উপস্থিত থাকুন।', 'Come at the time that was agreed for your visit.'],
  [
    'সঠিক মোবাইল নম্বর বা ই-মেইল ঠিকানা দিন, যেন আমরা যোগাযোগ করতে পারি।',
    'Give a correct mobile number or e-mail address, so that we can reach you.',
  ],
  [
    'দালাল বা তদবিরের আশ্রয় না নিয়ে নিজে দায়িত্বপ্রাপ্ত কর্মকর্তার সঙ্গে কথা বলুন।',
    'Speak to the responsible officer yourself, not through agents or by lobbying.',
  ],
])
