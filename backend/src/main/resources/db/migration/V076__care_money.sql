-- The money of a visit for an event comes from a named fund: approved by another person, set aside by the treasurer, paid by the bank.
-- What was written down before goes on standing outside of the ledger.
alter table biz.care_event
  add column recorded_by    uuid,
  add column money_status   text not null default 'NONE',
  add column fund_id        uuid,
  add column reservation_id uuid,
  add constraint ck_care_event_money check (money_status in ('NONE', 'PROPOSED', 'APPROVED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED',
    'REVERSED', 'REJECTED', 'CANCELLED')),
  add constraint ck_care_event_money_reserved check (money_status not in ('RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED')
    or (reservation_id is not null and fund_id is not null)),
  add constraint ck_care_event_money_amount check (money_status = 'NONE' or amount_fen > 0);
create index ix_care_event_money on biz.care_event (tenant_id, money_status, due_on, id);

create table biz.care_money_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  event_id        uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  action          text not null,
  from_status     text not null,
  to_status       text not null,
  deciding        boolean not null,
  actor_person_id uuid not null,
  actor_post_id   uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text,
  at              timestamptz not null,
  constraint pk_care_money_step primary key (tenant_id, id),
  constraint fk_care_money_step_event foreign key (tenant_id, event_id) references biz.care_event
);
create unique index uq_care_money_step_one_each on biz.care_money_step (tenant_id, event_id, actor_person_id) where deciding;
create index ix_care_money_step_event on biz.care_money_step (tenant_id, event_id, id);
call sec.protect('biz.care_money_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.care_money_step to wuli_app;

-- Neither the member nor who wrote down the visit decides on its money, whatever the service does.
create function biz.check_care_money_step() returns trigger language plpgsql as $$
begin
  if new.deciding and exists (select from biz.care_event e where e.tenant_id = new.tenant_id and e.id = new.event_id
      and new.actor_person_id in (e.person_id, e.recorded_by)) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_care_money_step_own_case';
  end if;
  return new;
end
$$;
create trigger check_care_money_step before insert on biz.care_money_step
  for each row execute function biz.check_care_money_step();
