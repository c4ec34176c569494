/** Addresses of the register of members, in either shell. */
export const membershipPaths = {
  members: '/members',
  import: '/members/import',
  member: (id: string) => `/members/${id}`,
  mine: '/my-membership',
};
