/** The name under which a form of a new password is held. */
export const heldAs = '/admin/password/reset'
