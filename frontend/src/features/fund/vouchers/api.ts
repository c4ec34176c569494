import { mutation, query } from '@/api/client';
import { download } from '@/api/download';
import { exportVouchers, getVouchers, listVoucherMappings, setVoucherMapping } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type VoucherLine = Schemas['VoucherLine'];
export type VoucherMapping = Schemas['VoucherMapping'];
export type MappingLine = Schemas['MappingLine'];
export type NewMapping = Schemas['SetMappingRequest'];

export const vouchers = (month: string) => query(getVouchers, { query: { month } });
export const voucherSheet = (month: string, name: string) => download(exportVouchers, { query: { month } }, name);
export const mappings = () => query(listVoucherMappings, {});
export const settingMapping = mutation(setVoucherMapping, { invalidates: [listVoucherMappings, getVouchers] });
