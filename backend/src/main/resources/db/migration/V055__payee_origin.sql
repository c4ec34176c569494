-- Where the account of a payment comes from: the file of the family, the hand of the treasurer, or the file corrected by him for a
-- reason. It is a snapshot: what the file says later does not change a payment.
alter table biz.payment_item
  add column account_origin text not null default 'TYPED',
  add column correction text,
  add constraint ck_payment_item_origin check (account_origin in ('FILE', 'TYPED', 'CORRECTED')),
  add constraint ck_payment_item_correction check ((account_origin = 'CORRECTED') = (correction is not null));
