/** Addresses of hardship files and grants, in either shell; the inbox links here. */
export const assistancePaths = {
  files: '/assistance/hardship-files',
  newFile: '/assistance/hardship-files/new',
  file: (id: string) => `/assistance/hardship-files/${id}`,
  notice: (id: string) => `/assistance/notices/${id}`,
  notices: '/assistance/notices',
  grants: '/assistance/aid-grants',
  grant: (id: string) => `/assistance/aid-grants/${id}`,
  newVisit: (fileId: string) => `/assistance/hardship-files/${fileId}/new-visit`,
  newGrant: (fileId: string) => `/assistance/hardship-files/${fileId}/new-grant`,
};
