import { describe, expect, it } from 'vitest'
import { commandLineActor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database'

useDatabase()

describe('a published charter', () => {
  it('is what was saved, in both languages, with its officer', async () => {
    const { slug } = await givenOffice()
    await givenPost(slug)
    const officer = { titleBn: 'সহকারী  প্রোগ্রামার' }
    await givenPublished(slug, charterDraft({ services: [serviceDraft({ officer })] }))

    const charter = await findPublishedCharter(slug)
    expect(charter).toMatchObject({
      office: { slug, areas: [{ id: 'khulnadiv' }, { id: 'narail' }, { id: 'lohagara.narail' }] },
      version: { number: 1, isCurrent: true, sourceLanguage: 'bn' },
      vision: { bn: 'জ্ঞানভিত্তিক অর্থনীতি', en: 'A knowledge economy', translation: 'unreviewed' },
      services: [
        {
          slug: 'ict-training',
          category: 'citizen',
          timeLimit: { kind: 'limit', max: 3, unit: 'day', basis: 'working' },
          fee: { kind: 'free' },
          documents: [{ text: { bn: 'সাদা কাগজে আবেদন', en: 'Application on plain paper' } }],
          officer: { vacant: false, name: { en: 'Nasrin Akter' }, phones: ['01700000001'] },
        },
      ],
    })
    expect(await findPublishedService(slug, 'ict-training')).toMatchObject({
      service: { name: { en: 'ICT training' } },
      versions: [{ number: 1 }],
    })
  })
})
