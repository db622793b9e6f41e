import fc from 'fast-check'

/** What real cells are made of, so that random cells come near them. */
const fragments = [
  ...['৩', '30', '২/৩', '৩০-৪০', '১.৫', '২০২৪', '(ত্রিশ)', 'তিন', 'এক', 'দিন', 'দিনের', 'কর্ম দিবস'],
  ...['কার্যদিবস', 'মাস', 'ঘন্টা', 'মধ্যে', 'সর্বোচ্চ', 'প্রায়', 'তাৎক্ষনিক', 'প্রয়োজন অনুযায়ী'],
  ...['চাহিদা মোতাবেক', 'প্রতি', 'সোমবার', 'নতুন', 'নবায়ন', 'আবেদন প্রাপ্তির', 'পর', 'হলে', 'ক্ষেত্রে'],
  ...[
    'working days',
    'within',
    'of receipt',
    'for',
    'renewal',
    ':',
    ';',
    '।',
    '/',
    '-',
    '(',
    ')',
    ',',
  ],
  ...['টাকা', '/-', '/=', 'Tk.', '%', 'বিনামূল্যে', 'ফি', 'ভ্যাট', 'মোট', 'প্রতি পৃষ্ঠা', 'চালান', '+'],
  ...['০১৭১১-০০০০০১', '+৮৮০৪৮', '@', 'gmail.com', 'a.b@dss.gov.bd', 'মোবাইলঃ', 'জনাব', 'মোঃ'],
  ...['সহকারী', 'প্রোগ্রামার', 'অফিসার', 'কার্যালয়', '<b>', '</b>', '<a href="mailto:x@y.bd">', '\n'],
]

const realistic = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(' ', '', '\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

/** Any string: random Unicode with lone surrogates, noise of a charter's alphabet, cells nearly real. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'০১২3 ক খগািীু্ঃ।,;:()-/@.৳%\n<>"'), maxLength: 60 }),
  { arbitrary: realistic, weight: 3 },
)
