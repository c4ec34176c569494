/** Addresses of the register of members, in either shell. */
export const membershipPaths = {
  members: '/members',
  member: (id: string) => `/members/${id}`,
};
