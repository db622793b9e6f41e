// Writes the content of a draft; parts that say what they said are left alone.
import 'server-only'
import { isEqual } from 'es-toolkit'
import type { CharterItemKind } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { CharterDraft, CharterItemDraft, EscalationLevelDraft } from '../../schema'
import { itemPairs, levelPairs, pairColumns, versionPairs } from '../pairs'
import type { DraftContext } from './draft-context'
import { findSameTranslation } from './previous-content'
import { timeLimitOf } from '../read-words'
import { tellTranslations } from './tell-translations'
import { writeServices } from './write-services'

export async function writeContent(
  tx: Transaction,
  content: CharterDraft,
  before: CharterDraft | null,
  context: DraftContext,
): Promise<void> {
  const { versionId, language, previous } = context
  const isOther = (part: keyof CharterDraft) => !before || !isEqual(before[part], content[part])
  await tx.charterVersion.update({
    where: { id: versionId },
    data: {
      sourceLanguage: language === 'en' ? 'EN' : 'BN',
      ...pairColumns(versionPairs, content),
      translations: tellTranslations(versionPairs, content, context, previous ?? {}),
    },
  })
  for (const [part, kind] of lists) {
    if (isOther(part))
      await replaceItems(tx, kind, toItems(content[part], kind, context), versionId)
  }
  if (isOther('escalationLevels')) {
    await tx.escalationLevel.deleteMany({ where: { versionId } })
    const data = content.escalationLevels.map((level) => toLevel(level, context))
    await tx.escalationLevel.createMany({ data })
  }
  await writeServices(tx, content, context)
}

const lists = [
  ['objectives', 'OBJECTIVE'],
  ['functions', 'FUNCTION'],
  ['expectations', 'EXPECTATION'],
] as const

async function replaceItems(
  tx: Transaction,
  kind: CharterItemKind,
  data: ReturnType<typeof toItems>,
  versionId: string,
): Promise<void> {
  await tx.charterItem.deleteMany({ where: { versionId, kind } })
  if (data.length > 0) await tx.charterItem.createMany({ data })
}

function toItems(items: CharterItemDraft[], kind: CharterItemKind, context: DraftContext) {
  const { versionId, language, previous } = context
  const before = previous?.items.filter((item) => item.kind === kind)
  const column = language === 'bn' ? 'textEn' : 'textBn'
  return items.map((item, position) => ({
    ...{ versionId, kind, position },
    ...pairColumns(itemPairs, item),
    translations: tellTranslations(
      itemPairs,
      item,
      context,
      findSameTranslation(before, item, column),
    ),
  }))
}

function toLevel(level: EscalationLevelDraft, context: DraftContext) {
  const { versionId, language, previous, references } = context
  const before = previous?.escalationLevels.find((each) => each.level === level.level)
  return {
    versionId,
    level: level.level,
    ...pairColumns(levelPairs, level),
    postId: level.post ? references.postId(level.post) : null,
    timeLimit: timeLimitOf(level, language),
    translations: tellTranslations(levelPairs, level, context, before),
  }
}
