// The forms of the other parts: the statement, the expectations, the levels of redress.
import { itemPairs, levelPairs, versionPairs } from '../../drafts/pairs'
import type {
  EscalationInput,
  EscalationPart,
  ExpectationsInput,
  StatementInput,
  StatementPart,
} from '../parts'
import {
  groupOf,
  saysSomething,
  type Nested,
  pairsOf,
  rowsOf,
  textOf,
  translationsOf,
  withoutAbsent,
} from './form-values'

export const levelNumbers = [1, 2, 3] as const

export function toStatementForm(part: StatementPart): StatementPart {
  return part
}

export function readStatementForm(form: Nested): StatementInput {
  return withoutAbsent({
    sourceLanguage: textOf(form, 'sourceLanguage') === 'en' ? 'en' : 'bn',
    ...pairsOf(form, versionPairs),
    ...translationsOf(form),
    objectives: rowsOf(form, 'objectives').map(toItem).filter(saysSomething),
    functions: rowsOf(form, 'functions').map(toItem).filter(saysSomething),
  })
}

export function readExpectationsForm(form: Nested): ExpectationsInput {
  return { expectations: rowsOf(form, 'expectations').map(toItem).filter(saysSomething) }
}

/** One row a level, always three; a level nobody filled in is not there. */
export function toEscalationForm({ escalationLevels }: EscalationPart) {
  return {
    levels: levelNumbers.map((number) => {
      const { timeLimit: _, ...level } =
        escalationLevels.find(({ level }) => level === number) ?? {}
      return { ...level, level: number }
    }),
  }
}

export function readEscalationForm(form: Nested): EscalationInput {
  const levels = rowsOf(form, 'levels').flatMap((row, at) => {
    const { translations } = translationsOf(row)
    const said = withoutAbsent({ ...pairsOf(row, levelPairs), post: postOf(row) })
    return Object.keys(said).length > 0
      ? [{ level: Number(textOf(row, 'level') ?? at + 1), ...said, translations }]
      : []
  })
  return { escalationLevels: levels as EscalationInput['escalationLevels'] }
}

function toItem(row: Nested) {
  return { ...pairsOf(row, itemPairs), ...translationsOf(row) }
}

function postOf(row: Nested) {
  const postId = textOf(groupOf(row, 'post'), 'postId')
  return postId ? { postId } : undefined
}
