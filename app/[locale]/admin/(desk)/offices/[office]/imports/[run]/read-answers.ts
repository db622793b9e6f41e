import type { Decisions } from '@/lib/imports/review/decisions'
import { withGoneSlugs } from '@/lib/imports/review/services/gone-key'

/** The answers of the overview's form; one button decides all services that no row continues. */
export function readAnswers(typed: Record<string, unknown>, gone: string[]): Partial<Decisions> {
  const { sections = {}, gone: single = {}, onto, ours, asksOurs, all } = typed
  const whole = all === 'keep' || all === 'remove' ? all : null
  const answers = whole ? answerAll(gone, whole) : withGoneSlugs(single as Decisions['gone'])
  return {
    sections: sections as Decisions['sections'],
    gone: answers,
    ...(typeof onto === 'string' && { onto: onto as Decisions['onto'] }),
    ...(asksOurs === 'on' && { ours: ours === 'on' }),
  }
}

function answerAll(slugs: string[], answer: 'keep' | 'remove'): Decisions['gone'] {
  return Object.fromEntries(slugs.map((slug) => [slug, answer]))
}
