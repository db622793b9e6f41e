import { describe, expect, it } from 'vitest'
import { planTransfer, type PostingState, type PostState } from '@/lib/posts/transfer/plan-transfer'
import { transferSchema, type TransferInput } from '@/lib/posts/transfer/schema'

const ids = {
  one: '00000000-0000-4000-8000-000000000001',
  two: '00000000-0000-4000-8000-000000000002',
}

const posting = (id: string, given: Partial<PostingState> = {}): PostingState => ({
  id,
  nameBn: id,
  nameEn: null,
  kind: 'REGULAR',
  from: '2026-01-01',
  to: null,
  ...given,
})

function post(name: keyof typeof ids, postings: PostingState[], inScope = true): PostState {
  const title = { bn: name, source: 'bn', translation: 'missing' } as const
  return { id: ids[name], title, office: { id: name, slug: name, name: title }, inScope, postings }
}

function plan(posts: PostState[], given: Partial<TransferInput>) {
  const input = { postId: ids.one, from: '2026-06-01', comes: 'new', nameBn: 'নতুন', ...given }
  const transfer = transferSchema.parse(input)
  return planTransfer(transfer, new Map(posts.map((each) => [each.id, each])))
}

/** "one: -A +B" */
function told(posts: PostState[], given: Partial<TransferInput>): string[] {
  const planned = plan(posts, given)
  if (!planned.ok) return planned.issues?.map(({ code, path }) => `${path} ${code}`) ?? []
  return planned.steps.map((step) => {
    const sign = step.type === 'end' ? '-' : '+'
    const charge = step.kind === 'REGULAR' ? '' : '*'
    const outside = step.isOutside ? '?' : ''
    return `${step.post.office.slug} ${sign}${step.person.nameBn}${charge}${outside}`
  })
}

const a = posting('A')
const b = posting('B')
const charge = posting('C', { kind: 'ADDITIONAL_CHARGE' })

describe('planTransfer', () => {
  it('ends whoever is there the day before, additional charges too', () => {
    const planned = plan([post('one', [a, charge])], {})
    expect(planned).toMatchObject({
      steps: [{ to: '2026-05-31' }, { to: '2026-05-31' }, { from: '2026-06-01', isArrival: true }],
    })
    expect(told([post('one', [a, charge])], {})).toEqual(['one -A', 'one -C*', 'one +নতুন'])
  })

  it('leaves the past alone', () => {
    const left = posting('old', { to: '2026-02-01' })
    expect(told([post('one', [left])], {})).toEqual(['one +নতুন'])
  })

  it.each<[string, Partial<TransferInput>, string[]]>([
    ['someone new', {}, ['one -A', 'one +নতুন']],
    ['nobody', { comes: 'nobody' }, ['one -A']],
    [
      'someone from another post',
      { comes: 'posted', comesFrom: ids.two },
      ['one -A', 'two -B', 'one +B'],
    ],
    [
      'someone in additional charge, who keeps the other post',
      { comes: 'posted', comesFrom: ids.two, kind: 'ADDITIONAL_CHARGE' },
      ['one -A', 'one +B*'],
    ],
    [
      'an additional charge beside one who stays',
      { holder: 'stays', kind: 'ADDITIONAL_CHARGE' },
      ['one +নতুন*'],
    ],
    ['a chain', { leavesTo: ids.two }, ['one -A', 'one +নতুন', 'two -B', 'two +A']],
    [
      'two who change places',
      { comes: 'posted', comesFrom: ids.two, leavesTo: ids.two },
      ['one -A', 'two -B', 'one +B', 'two +A'],
    ],
  ])('%s', (_, given, steps) => {
    expect(told([post('one', [a]), post('two', [b])], given)).toEqual(steps)
  })

  it('tells what it cannot do in an office out of hand', () => {
    const posts = [post('one', [a]), post('two', [b], false)]
    expect(told(posts, { comes: 'posted', comesFrom: ids.two })).toEqual([
      'one -A',
      'two -B?',
      'one +B',
    ])
    expect(told(posts, { comes: 'nobody', leavesTo: ids.two })).toEqual([
      'one -A',
      'two -B?',
      'two +A?',
    ])
  })

  it.each<[string, PostingState[], Partial<TransferInput>, string]>([
    ['someone begins later', [posting('L', { from: '2026-07-01' })], {}, '/from posting_overlaps'],
    [
      'someone begins that day',
      [posting('L', { from: '2026-06-01' })],
      {},
      '/from posting_overlaps',
    ],
    ['a regular one comes, the other stays', [a], { holder: 'stays' }, '/holder holder_must_leave'],
    ['nobody is there to go', [], { leavesTo: ids.two }, '/leavesTo nobody_leaves'],
    ['nobody leaves and nobody comes', [], { comes: 'nobody' }, '/comes already_vacant'],
    ['it is the same post', [a], { leavesTo: ids.one }, '/leavesTo same_post'],
    [
      'the post is unknown',
      [a],
      { leavesTo: '00000000-0000-4000-8000-00000000000f' },
      '/leavesTo post_not_found',
    ],
  ])('refuses when %s', (_, postings, given, issue) => {
    expect(told([post('one', postings), post('two', [b])], given)).toEqual([issue])
  })

  it('refuses to take someone from a vacant post', () => {
    const posts = [post('one', [a]), post('two', [])]
    expect(told(posts, { comes: 'posted', comesFrom: ids.two })).toEqual(['/comesFrom post_vacant'])
  })
})

describe('transferSchema', () => {
  it('asks for a name, or the post the person comes from', () => {
    const given = { postId: ids.one, from: '2026-06-01' }
    const codes = (input: object) =>
      transferSchema.safeParse({ ...given, ...input }).error?.issues.map(({ message }) => message)
    expect(codes({ comes: 'new', comesFrom: '' })).toEqual(['name_missing'])
    expect(codes({ comes: 'posted', comesFrom: '' })).toEqual(['post_not_chosen'])
    expect(codes({ comes: 'nobody' })).toBeUndefined()
  })
})
