/** Addresses of the hardship files, in either shell; the inbox links here. */
export const assistancePaths = {
  files: '/assistance/hardship-files',
  newFile: '/assistance/hardship-files/new',
  file: (id: string) => `/assistance/hardship-files/${id}`,
  notice: (id: string) => `/assistance/notices/${id}`,
  notices: '/assistance/notices',
};
