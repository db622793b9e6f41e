// A draft names posts, standard services and pillars; here they become ids, or issues where there is none.
import 'server-only'
import { compactKey } from '@/lib/bangla/match-key'
import type { Transaction } from '@/lib/db/transaction'
import { type Issue, toPointer } from '../issue'
import type { CharterDraft, PostReference } from '../schema'

export interface References {
  postId: (reference: PostReference) => string | null
  standardServiceId: (slug: string) => string | null
  pillarId: (pillar: { strategySlug: string; slug: string }) => string | null
}

interface Named {
  path: (string | number)[]
  post: PostReference
}

export async function resolveReferences(
  tx: Transaction,
  officeSlug: string,
  content: CharterDraft,
): Promise<{ references: References; issues: Issue[] }> {
  const references = {
    postId: await resolvePosts(tx, officeSlug, listPosts(content)),
    standardServiceId: await resolveStandardServices(tx, content),
    pillarId: await resolvePillars(tx, content),
  }
  const unknownForms = await findUnknownForms(tx, officeSlug, content)
  return { references, issues: [...findUnresolved(content, references), ...unknownForms] }
}

function listPosts({ services, escalationLevels }: CharterDraft): Named[] {
  return [
    ...services.flatMap(({ officer, escalation }, at) => [
      ...(officer ? [{ path: ['services', at, 'officer'], post: officer }] : []),
      ...escalation.map((post, nth) => ({ path: ['services', at, 'escalation', nth], post })),
    ]),
    ...escalationLevels.flatMap(({ post }, at) =>
      post ? [{ path: ['escalationLevels', at, 'post'], post }] : [],
    ),
  ]
}

async function resolvePosts(tx: Transaction, ownSlug: string, named: Named[]) {
  const ids = named.flatMap(({ post }) => post.postId ?? [])
  const slugs = named.flatMap(({ post }) => (post.postId ? [] : (post.officeSlug ?? ownSlug)))
  const posts = await tx.post.findMany({
    where: { OR: [{ id: { in: ids } }, { office: { slug: { in: slugs } } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, titleBn: true, titleEn: true, office: { select: { slug: true } } },
  })
  return ({ postId, officeSlug, titleBn, titleEn }: PostReference): string | null => {
    if (postId) return posts.find(({ id }) => id === postId)?.id ?? null
    const inOffice = posts.filter(({ office }) => office.slug === (officeSlug ?? ownSlug))
    const isSame = (a: string | null, b: string | undefined) =>
      a && b && compactKey(a) === compactKey(b)
    const post = inOffice.find(
      (each) => isSame(each.titleBn, titleBn) || isSame(each.titleEn, titleEn),
    )
    return post?.id ?? null
  }
}

async function resolveStandardServices(tx: Transaction, { services }: CharterDraft) {
  const slugs = services.flatMap(({ standardServiceSlug }) => standardServiceSlug ?? [])
  const rows = await tx.standardService.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return (slug: string) => ids.get(slug) ?? null
}

async function resolvePillars(tx: Transaction, { services }: CharterDraft) {
  const slugs = services.flatMap(({ pillars }) => pillars.map(({ strategySlug }) => strategySlug))
  const rows = await tx.pillar.findMany({
    where: { strategy: { slug: { in: slugs } } },
    select: { id: true, slug: true, strategy: { select: { slug: true } } },
  })
  const ids = new Map(rows.map(({ id, slug, strategy }) => [`${strategy.slug}/${slug}`, id]))
  return ({ strategySlug, slug }: { strategySlug: string; slug: string }) =>
    ids.get(`${strategySlug}/${slug}`) ?? null
}

function findUnresolved(content: CharterDraft, references: References): Issue[] {
  const posts = listPosts(content)
    .filter(({ post }) => references.postId(post) === null)
    .map(({ path }) => ({ code: 'post_unknown', path: toPointer(path) }))
  const others = content.services.flatMap(({ standardServiceSlug, pillars }, at) => [
    ...(standardServiceSlug && references.standardServiceId(standardServiceSlug) === null
      ? [{ code: 'standard_service_unknown', path: `/services/${at}/standardServiceSlug` }]
      : []),
    ...pillars.flatMap((pillar, nth) =>
      references.pillarId(pillar) === null
        ? [{ code: 'pillar_unknown', path: `/services/${at}/pillars/${nth}` }]
        : [],
    ),
  ])
  return [...posts, ...others]
}

/** A document names a file of its own office, or none. */
async function findUnknownForms(
  tx: Transaction,
  officeSlug: string,
  { services }: CharterDraft,
): Promise<Issue[]> {
  const named = services.flatMap(({ documents }, at) =>
    documents.flatMap(({ formFileId }, nth) =>
      formFileId ? [{ formFileId, path: `/services/${at}/documents/${nth}/formFileId` }] : [],
    ),
  )
  if (named.length === 0) return []
  const files = await tx.formFile.findMany({
    where: { id: { in: named.map(({ formFileId }) => formFileId) }, office: { slug: officeSlug } },
    select: { id: true },
  })
  const known = new Set(files.map(({ id }) => id))
  return named
    .filter(({ formFileId }) => !known.has(formFileId))
    .map(({ path }) => ({ code: 'form_file_unknown', path }))
}
