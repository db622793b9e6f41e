// The e-Government Master Plan for Digital Bangladesh: its titles are the document's, the rest our words.
import type { StrategyInput } from '@/lib/strategy/schema'
import { words } from './wording'

export const masterPlan: StrategyInput = {
  slug: 'e-government-master-plan',
  officeSlug: 'doict',
  source: 'en',
  ...words(
    'title',
    'ডিজিটাল বাংলাদেশের জন্য ই-গভর্নমেন্ট মহাপরিকল্পনা',
    'The e-Government Master Plan for Digital Bangladesh',
  ),
  ...words(
    'summary',
    'মন্ত্রণালয় ও বিভাগগুলো যেন আলাদা আলাদা উদ্যোগ না নিয়ে একই পথনকশা ধরে এগোয়, এই মহাপরিকল্পনা সে জন্য। আইন, প্রশাসন, কারিগরি ব্যবস্থা ও অবকাঠামো—চার ক্ষেত্রেই ডিজিটাল সরকারের ভিত্তি কী হবে, তা এতে বলা আছে; লক্ষ্য, শহর ও গ্রামের মানুষ সমানভাবে সরকারি সেবা পান।',
    'The plan gives all ministries and divisions one road map for digital government instead of many separate efforts. It covers law, administration, technology and infrastructure, and aims at public services that people in towns and villages can reach alike.',
  ),
  pillars: [
    {
      slug: 'legal-framework',
      ...words(
        'title',
        'ই-গভর্নমেন্টের আইনি কাঠামো ও পরিচালনব্যবস্থা প্রতিষ্ঠা',
        'Establish a legal framework and governance for e-Government',
      ),
      ...words(
        'text',
        'পূর্ণাঙ্গ আইন না থাকায় উদ্যোগগুলো বিচ্ছিন্ন থেকে যায়। কার কী দায়িত্ব এবং বাস্তবায়ন কে তদারক করবে, তা একটি ই-গভর্নমেন্ট আইন ও তার অধীন পরিচালনা পর্ষদ ঠিক করে দেবে।',
        'Without a full legal basis, efforts stay scattered. An e-Government Act, with bodies to oversee it, is to say who does what and who watches over the work.',
      ),
    },
    {
      slug: 'government-work-environment',
      ...words(
        'title',
        'কার্যকর সরকারি কর্মপরিবেশ গড়ে তোলা',
        'Develop an effective government work environment',
      ),
      ...words(
        'text',
        'দপ্তরের ভেতরের কাজ সহজ ও কাগজবিহীন করা, দপ্তরগুলোর ব্যবস্থা একটির সঙ্গে অন্যটি চলার উপযোগী করা এবং তথ্য ভাগ করে নেওয়া।',
        'Simplify the work inside offices and free it from paper, make systems of different departments work together, and share data.',
      ),
    },
    {
      slug: 'convenient-e-services',
      ...words(
        'title',
        'সবার জন্য সুবিধাজনক ও সহায়ক ই-সেবা উন্নয়ন',
        'Improve e-services to be convenient and helpful to all',
      ),
      ...words(
        'text',
        'নাগরিককে কেন্দ্রে রেখে এমন সেবা তৈরি করা, যা সবাই সহজে ব্যবহার করতে পারেন; যে সেবায় বেশি মানুষ উপকৃত হন, সেটি আগে। গ্রামে এ কাজে সহায় ডিজিটাল সেন্টার।',
        'Build services around the citizen that everyone can use with ease, beginning with those that help the most people. In villages the Digital Centres carry them.',
      ),
    },
    {
      slug: 'secure-infrastructure',
      ...words(
        'title',
        'নিরাপদ ই-সেবার জন্য অবকাঠামো নির্মাণ',
        'Build infrastructure for secure e-services',
      ),
      ...words(
        'text',
        'সব প্রশাসনিক স্তরে নির্ভরযোগ্য সংযোগ, জাতীয় তথ্যভান্ডার এবং তথ্য সুরক্ষা ও ব্যবস্থা সচল রাখার নিয়ম।',
        'Reliable connections at every level of administration, national data centres, and rules that protect data and keep systems running.',
      ),
    },
  ],
}
