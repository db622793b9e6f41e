import { describe, expect, it } from 'vitest'
import { render } from './render'
import { Text } from '@/components/ui/text'

const both = { bn: 'নামজারি', en: 'Mutation', source: 'bn', translation: 'reviewed' } as const
const bangla = { bn: 'নামজারি', source: 'bn', translation: 'missing' } as const
const english = { en: 'Mutation', source: 'en', translation: 'missing' } as const

describe('Text', () => {
  it("is in the reader's language where it can be", async () => {
    expect(await render(<Text pair={both} />, 'bn')).toBe('নামজারি')
    expect(await render(<Text pair={both} />, 'en')).toBe('Mutation')
  })

  it('labels the other language and carries its lang', async () => {
    expect(await render(<Text pair={bangla} />, 'en')).toBe(
      '<span lang="bn">নামজারি</span> <span class="tag">(Bangla only)</span>',
    )
    expect(await render(<Text pair={english} />, 'bn')).toBe(
      '<span lang="en">Mutation</span> <span class="tag">(শুধু ইংরেজিতে)</span>',
    )
  })

  it('says what is absent', async () => {
    expect(await render(<Text pair={undefined} />, 'bn')).toContain('উল্লেখ নেই')
    expect(await render(<Text pair={undefined} />, 'en')).toContain('not stated')
  })
})
