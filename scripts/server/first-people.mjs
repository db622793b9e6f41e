/**
 * @typedef {{ email: string, password: string }} SampleAccount
 * @typedef {{ token: string | null, accounts: SampleAccount[] }} FirstPeople what the operator is told once
 */

/**
 * Lets the first people in: a link for the first administrator until there is one and, with the sample offices,
 * one account a role, made once. Runs under tsx, like `fillDatabase`.
 * @param {{ withSample: boolean }} options
 * @returns {Promise<FirstPeople>}
 */
export async function letFirstPeopleIn({ withSample }) {
  const { db } = await import('../../lib/db/client.ts')
  const { inviteFirstAdministrator } =
    await import('../../lib/auth/first-people/first-administrator.ts')
  const { createSampleAccounts } = await import('../../lib/auth/first-people/sample-accounts.ts')
  try {
    const accounts = withSample ? await createSampleAccounts() : []
    return { token: await inviteFirstAdministrator(), accounts }
  } finally {
    await db.$disconnect()
  }
}

/**
 * What the operator reads about them under the banner, in both languages; nothing when there is nothing to tell.
 * @param {string} address of the portal
 * @param {FirstPeople} people
 */
export function describeFirstPeople(address, { token, accounts }) {
  const parts = []
  if (token) {
    parts.push(`  প্রথম প্রশাসকের লিংক (একবারের জন্য, ৭ দিন চলবে)
  Link for the first administrator (single use, good for 7 days)
    ${address}/bn/admin/invitations/${token}
    ${address}/en/admin/invitations/${token}
`)
  }
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ email }) => email.length))
    const lines = accounts.map(({ email, password }) => `    ${email.padEnd(width)}  ${password}`)
    parts.push(`  নমুনা অ্যাকাউন্ট; পাসওয়ার্ডগুলো আর দেখানো হবে না   ${address}/bn/admin
  Sample accounts; these passwords are not shown again
${lines.join('\n')}
`)
  }
  return parts.join('\n')
}
