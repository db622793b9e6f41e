import { describe, expect, it } from 'vitest'
import { render } from './render'
import { FeeText } from '@/components/value/fee-text'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { pair } from '@/tests/factories/published'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

const time = (raw: string, en?: string) => (
  <TimeLimitText value={parseTimeLimit(raw)} words={pair(raw, en)} />
)
const fee = (raw: string) => <FeeText value={parseFee(raw)} words={pair(raw)} />

describe('TimeLimitText', () => {
  it('keeps a short limit on one line, digits of the language', async () => {
    expect(await render(time('৩ কার্যদিবস'), 'bn')).toBe('<span class="num">৩ কার্যদিবস</span>')
    expect(await render(time('৩ কার্যদিবস'), 'en')).toBe('<span class="num">3 working days</span>')
  })

  it('says that a vague limit is none, beside the words', async () => {
    const html = await render(time('চাহিদা মোতাবেক', 'As required'), 'en')
    expect(html).toBe('As required <span class="doubt">no limit given</span>')
  })

  it('says what is not stated', async () => {
    expect(await render(time('-'), 'bn')).toBe('<span class="missing">উল্লেখ নেই</span>')
    const absent = <TimeLimitText value={undefined} words={pair('')} />
    expect(await render(absent, 'en')).toBe('<span class="missing">not stated</span>')
  })

  it('marks words of the source that stay Bangla on an English page', async () => {
    const html = await render(time('২০ দিন (পুনঃ বিনিয়োগ)'), 'en')
    expect(html).toContain('<span lang="bn">পুনঃ বিনিয়োগ</span>')
  })
})

describe('FeeText', () => {
  it('is in taka, digits of the language', async () => {
    expect(await render(fee('২০/-'), 'bn')).toContain('২০ টাকা')
    expect(await render(fee('২০/-'), 'en')).toContain('Tk 20')
  })

  it('says that a fee without an amount has none', async () => {
    const html = await render(fee('সরকার নির্ধারিত হারে'), 'bn')
    expect(html).toContain('<span class="doubt">টাকার অঙ্ক বলা নেই</span>')
  })

  it('says what is not stated', async () => {
    expect(await render(fee('-'), 'en')).toBe('<span class="missing">not stated</span>')
  })
})
