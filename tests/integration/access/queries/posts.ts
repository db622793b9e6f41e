import { getPost } from '@/lib/posts/queries/get-post'
import { getPostRegister } from '@/lib/posts/queries/get-post-register'
import { previewTransfer } from '@/lib/posts/queries/preview-transfer'
import { findPostOptions, searchPosts } from '@/lib/posts/queries/search-posts'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getPostRegister',
    gives: 'one',
    run: (actor, { officeSlug }) => getPostRegister(actor, officeSlug),
  }),
  queryRow({
    query: 'getPost',
    gives: 'one',
    run: (actor, { officeSlug, postId }) => getPost(actor, officeSlug, postId),
  }),
  queryRow({
    query: 'previewTransfer',
    gives: 'one',
    run: (actor, { postId }) =>
      previewTransfer(actor, { postId, from: '2026-11-01', comes: 'nobody' }),
  }),
  queryRow({
    query: 'searchPosts',
    gives: 'one',
    run: (actor, { officeSlug }) => searchPosts(actor, { officeSlug }),
  }),
  queryRow({
    query: 'findPostOptions',
    gives: 'one',
    run: (actor, { officeSlug, postId }) =>
      findPostOptions(actor, { officeSlug, postIds: [postId] }),
  }),
]
