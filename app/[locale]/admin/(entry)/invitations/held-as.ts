/** The name under which a form of joining is held. */
export const heldAs = '/admin/invitations'
