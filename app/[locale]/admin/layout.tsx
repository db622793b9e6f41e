import type { Metadata } from 'next'
import '@/app/styles/admin.css'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The section of those who keep charters true; `(desk)` asks who is there, `(entry)` lets them in. */
export default function AdminLayout({ children }: { children: React.ReactNode }) {
  return children
}
