import { describe, expect, it } from 'vitest'
import {
  type KnownPost,
  listPrintedPosts,
  matchPosts,
} from '@/lib/imports/apply/officers/match-officers'
import type { Contact } from '@/lib/values/schema'

const contact = (parts: Partial<Contact> = {}): Contact => ({
  raw: 'as printed',
  phones: [],
  emails: [],
  ...parts,
})
const programmer = (name?: string, phones: string[] = []) =>
  contact({ designation: 'সহকারী প্রোগ্রামার', ...(name && { name }), phones })
const post = (id: string, title: string, name?: string): KnownPost => ({
  id,
  titles: [title, null],
  names: name ? [name, null] : [],
})

describe('listPrintedPosts', () => {
  it('is one post for one designation and person, however it is spelt', () => {
    const posts = listPrintedPosts([
      programmer('নাসরিন আক্তার'),
      undefined,
      contact({ designation: 'সহকারি প্রোগ্রামার', name: 'নাসরিন আক্তার', phones: ['333'] }),
    ])
    expect(posts).toMatchObject([{ rows: [0, 2], contact: { phones: ['333'] } }])
  })

  it('is two posts for two people', () => {
    const posts = listPrintedPosts([programmer('নাসরিন আক্তার'), programmer('রফিক হোসেন')])
    expect(posts.map(({ rows }) => rows)).toEqual([[0], [1]])
  })

  it('takes a contact without a name for the post of its designation', () => {
    const posts = listPrintedPosts([programmer(undefined, ['1']), programmer('নাসরিন আক্তার')])
    expect(posts).toMatchObject([{ rows: [0, 1], contact: { name: 'নাসরিন আক্তার' } }])
  })

  it('makes no post of a contact without a designation', () => {
    expect(listPrintedPosts([contact({ name: 'নাসরিন আক্তার' })])).toEqual([])
  })
})

describe('matchPosts', () => {
  const idsOf = (contacts: Contact[], known: KnownPost[]) =>
    matchPosts(listPrintedPosts(contacts), known).map((match) => match?.id ?? null)

  it('finds the post of the designation', () => {
    expect(idsOf([programmer('নতুন মানুষ')], [post('1', 'সহকারী প্রোগ্রামার', 'কেউ')])).toEqual(['1'])
  })

  it('finds the post its holder has, among several of one designation', () => {
    const known = [
      post('1', 'সহকারী প্রোগ্রামার', 'কেউ'),
      post('2', 'সহকারী প্রোগ্রামার', 'নাসরিন আক্তার'),
    ]
    expect(idsOf([programmer('নতুন মানুষ'), programmer('নাসরিন আক্তার')], known)).toEqual(['1', '2'])
  })

  it('finds none for another designation, and gives no post twice', () => {
    const known = [post('1', 'সহকারী প্রোগ্রামার'), post('2', 'প্রোগ্রামার')]
    expect(idsOf([programmer('ক'), programmer('খ')], known)).toEqual(['1', null])
  })
})
