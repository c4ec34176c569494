import { list, mutation } from '@/api/client';
import { download } from '@/api/download';
import {
  approveExport,
  downloadExport,
  listExportsToApprove,
  listInbox,
  listOwnExports,
  produceExport,
  refuseExport,
  showExportPassword,
  withdrawExport,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type ProtectedExport = components['schemas']['ExportDetails'];
export type ExportStatus = ProtectedExport['status'];
export type OwnExportsQuery = NonNullable<operations['listOwnExports']['parameters']['query']>;
export type ToApproveQuery = NonNullable<operations['listExportsToApprove']['parameters']['query']>;

const reads = [listOwnExports, listExportsToApprove, listInbox];
const fallbackName = '导出.xlsx';

export const ownExports = (wanted: OwnExportsQuery) => list(listOwnExports, { query: wanted });
export const exportsToApprove = (wanted: ToApproveQuery) => list(listExportsToApprove, { query: wanted });

export const deciding = {
  APPROVE: mutation(approveExport, { invalidates: reads }),
  REFUSE: mutation(refuseExport, { invalidates: reads }),
};
export const producing = mutation(produceExport, { invalidates: reads });
export const withdrawing = mutation(withdrawExport, { invalidates: reads });
/** Shown by the page that asked until it is closed; it does not stay in the cache. */
export const showingPassword = { ...mutation(showExportPassword, { invalidates: [listOwnExports] }), gcTime: 0 };
export const fetchFile = (id: string) => download(downloadExport, { path: { id } }, fallbackName);
