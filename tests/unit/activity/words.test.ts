// Every action a command records has words in both languages: the record must never show a code.
import { describe, expect, it } from 'vitest'
import { messages } from '@/lib/i18n/messages'

const sources = import.meta.glob<string>('/lib/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What is written where an event is recorded: `action: 'post:create'`, and the choice between two. */
const actions = Object.entries(sources)
  .filter(([file]) => !file.includes('/generated/'))
  .flatMap(([, source]) => source.match(/\baction:[^\n]*/g) ?? [])
  .flatMap((line) => line.match(/'[a-z]+(?:-[a-z]+)*:[a-z]+(?:-[a-z]+)*'/g) ?? [])
  .map((action) => action.slice(1, -1))

describe('the words of the record', () => {
  it('are found by this test at all', () => {
    expect(actions).toContain('person:invite')
    expect(actions).toContain('charter:publish')
  })

  it.each([...new Set(actions)].toSorted())('word %s', (action) => {
    expect(messages.bn.Activity.actions).toHaveProperty([action])
    expect(messages.en.Activity.actions).toHaveProperty([action])
  })
})
