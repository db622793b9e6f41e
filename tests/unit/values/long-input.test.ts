import { describe, expect, it } from 'vitest'
import { parseChannels } from '@/lib/values/channels'
import { parseContact } from '@/lib/values/contact'
import { splitDocuments } from '@/lib/values/documents'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { safeHref } from '@/lib/values/web'

/** Shapes that make a careless pattern take quadratic time or worse, each of ten thousand characters. */
const shapes = [
  ...[
    '১',
    '১-',
    '১,',
    '(',
    '(১',
    '/',
    'দিন',
    'দিন ',
    '৩ দিন ',
    'এক ',
    'একশত',
    'a.',
    'a-',
    'a@',
    '@',
    '@ ',
  ],
  ...[
    'মোবাইলঃ ',
    '০১৭',
    '০১৭১১ ',
    '+',
    '<a ',
    '&nbsp;',
    'ক',
    'ক্',
    '\n',
    ' ',
    '।',
    'টাকা',
    '১ টাকা ',
    '১% ',
  ],
  ...[
    'সহকারী ',
    'মোঃ ',
    'নতুন ৩ দিন ',
    'ফি ১ ',
    '১। ',
    'প্রাপ্তিস্থান ',
    'mailto:',
    'হাজার ',
    '\ud800',
  ],
]

describe.each(shapes)('ten thousand characters of %j', (shape) => {
  const text = shape.repeat(Math.ceil(10_000 / shape.length))

  // The test's own time limit is the proof: a pattern that backtracks does not come back from these.
  it('are read by every parser', { timeout: 5000 }, () => {
    expect(parseTimeLimit(text).raw).toBe(text)
    expect(parseFee(text).raw).toBe(text)
    expect(parseContact(text).raw).toBe(text)
    expect(splitDocuments(text).length).toBeLessThanOrEqual(10_000)
    expect(parseChannels(text).length).toBeLessThanOrEqual(6)
    expect(safeHref(text)).toBeNull()
  })
})
