// Writes the whole content of a draft; what stood there before is replaced.
import 'server-only'
import type { CharterItemKind } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { CharterDraft, CharterItemDraft, EscalationLevelDraft } from '../schema'
import { writeTranslations } from '../translations'
import { itemPairs, levelPairs, pairColumns, versionPairs } from './pairs'
import type { DraftContext } from './draft-context'
import { findSameTranslation } from './previous-content'
import { timeLimitOf } from './read-words'
import { writeServices } from './write-services'

export async function writeContent(
  tx: Transaction,
  content: CharterDraft,
  context: DraftContext,
): Promise<void> {
  const { versionId, language, previous } = context
  await tx.serviceVersion.deleteMany({ where: { versionId } })
  await tx.charterItem.deleteMany({ where: { versionId } })
  await tx.escalationLevel.deleteMany({ where: { versionId } })
  await tx.charterVersion.update({
    where: { id: versionId },
    data: {
      sourceLanguage: language === 'en' ? 'EN' : 'BN',
      ...pairColumns(versionPairs, content),
      translations: writeTranslations(
        versionPairs,
        content,
        content.translations,
        language,
        previous ?? {},
      ),
    },
  })
  await tx.charterItem.createMany({
    data: [
      ...toItems(content.objectives, 'OBJECTIVE', context),
      ...toItems(content.functions, 'FUNCTION', context),
      ...toItems(content.expectations, 'EXPECTATION', context),
    ],
  })
  await tx.escalationLevel.createMany({
    data: content.escalationLevels.map((level) => toLevel(level, context)),
  })
  await writeServices(tx, content, context)
}

function toItems(items: CharterItemDraft[], kind: CharterItemKind, context: DraftContext) {
  const { versionId, language, previous } = context
  const before = previous?.items.filter((item) => item.kind === kind)
  const column = language === 'bn' ? 'textEn' : 'textBn'
  return items.map((item, position) => ({
    ...{ versionId, kind, position },
    ...pairColumns(itemPairs, item),
    translations: writeTranslations(
      itemPairs,
      item,
      item.translations,
      language,
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
    translations: writeTranslations(levelPairs, level, level.translations, language, before),
  }
}
