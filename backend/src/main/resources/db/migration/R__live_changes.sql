-- Open screens learn of changes from the rows themselves: no command can forget to tell, and what one union puts on the desk of
-- another (biz.flow_submit) is told as well. Ids only; whoever listens asks for the object under his own policies.
-- Commits that notify wait for each other, so only rows that somebody watches tell: never the rows of a register or an import.
create or replace function biz.tell_of_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('wuli_live', json_strip_nulls(json_build_object('topic', tg_argv[0], 'id', new.id,
    'tenantId', case tg_argv[1] when 'union' then new.tenant_id end,
    'personId', case tg_argv[1] when 'starter' then to_jsonb(new) ->> 'person_id' end))::text);
  return null;
end
$$;
revoke all on function biz.tell_of_change from public;

create or replace trigger tell after insert or update on biz.task
  for each row execute function biz.tell_of_change('task', 'union');
create or replace trigger tell after insert on biz.task_copy
  for each row execute function biz.tell_of_change('task-copy', 'union');
create or replace trigger tell after insert or update on biz.job
  for each row execute function biz.tell_of_change('job', 'starter');
create or replace trigger tell after insert or update on biz.hardship_file
  for each row execute function biz.tell_of_change('hardship-file', 'union');
create or replace trigger tell after insert or update on biz.aid_grant
  for each row execute function biz.tell_of_change('aid-grant', 'union');
create or replace trigger tell after insert or update on biz.mutual_claim
  for each row execute function biz.tell_of_change('mutual-claim', 'union');
create or replace trigger tell after insert or update on biz.fund
  for each row execute function biz.tell_of_change('fund', 'union');
create or replace trigger tell after insert or update on biz.allocation
  for each row execute function biz.tell_of_change('allocation', 'union');
create or replace trigger tell after insert or update on biz.incoming_allocation
  for each row execute function biz.tell_of_change('incoming-allocation', 'union');
create or replace trigger tell after insert or update on biz.payment_batch
  for each row execute function biz.tell_of_change('payment-batch', 'union');
create or replace trigger tell after insert or update on biz.unit_change
  for each row execute function biz.tell_of_change('unit-change', 'union');
create or replace trigger tell after insert or update on biz.outbox_case
  for each row execute function biz.tell_of_change('outbox-case', 'union');
create or replace trigger tell after insert or update on biz.inbox_case
  for each row execute function biz.tell_of_change('inbox-case', 'union');
create or replace trigger tell after insert or update on biz.concern
  for each row execute function biz.tell_of_change('concern', 'union');
