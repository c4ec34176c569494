-- Answers that were given to commands with an Idempotency-Key, so that a repeated command gets the same answer and has no
-- second effect. Written in the transaction of the effect; the answer is encrypted, for it may show personal data.
create table biz.idempotent_answer (
  tenant_id    uuid not null default sec.tenant(),
  post_id      uuid not null default sec.post(),
  key          text not null,
  id           uuid not null,
  request_hash bytea not null,
  status       int not null,
  headers      text not null,
  body         bytea,
  created_at   timestamptz not null default now(),
  constraint pk_idempotent_answer primary key (tenant_id, post_id, key)
);
call sec.protect('biz.idempotent_answer', shared => true);
create index ix_idempotent_answer_created on biz.idempotent_answer (created_at);
grant select, insert, update on biz.idempotent_answer to wuli_app;
insert into sec.encrypted_column (table_name, column_name, row_column, data_class)
  values ('biz.idempotent_answer', 'body', 'id', 'IDENTITY');

create function sec.forget_idempotent_answers() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  delete from biz.idempotent_answer where created_at < now() - interval '48 hours';
  get diagnostics n = row_count;
  return n;
end
$$;
revoke all on function sec.forget_idempotent_answers from public;
grant select, delete on biz.idempotent_answer to wuli_door;
grant create on schema sec to wuli_door;
alter function sec.forget_idempotent_answers owner to wuli_door;
revoke create on schema sec from wuli_door;
grant execute on function sec.forget_idempotent_answers to wuli_app;
