-- One enrolment is the usual case, thousands at once the rare one. Statements over arrays cost a single member three times as
-- much as plain ones, and thousands hardly gain by them: persons are found or made one by one, memberships held row by row.
create or replace function auth.enrol_persons(
    p_ids uuid[], p_names text[], p_pinyins text[], p_initials text[], p_identities bytea[]) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_persons uuid[] := p_ids;
  v_known   uuid;
begin
  for i in 1..cardinality(p_ids) loop
    v_known := null;
    if p_identities[i] is not null then
      select k.person_id into v_known from auth.person_identity k where k.identity_index = p_identities[i];
    end if;
    if v_known is null then
      insert into auth.person (id, name, name_pinyin, name_initials)
      values (p_ids[i], p_names[i], p_pinyins[i], p_initials[i]);
      if p_identities[i] is not null then
        insert into auth.person_identity (person_id, identity_index) values (p_ids[i], p_identities[i])
          on conflict (identity_index) do nothing;
        if not found then
          -- Somebody else was faster: that person it is.
          select k.person_id into v_known from auth.person_identity k where k.identity_index = p_identities[i];
        end if;
      end if;
    end if;
    v_persons[i] := coalesce(v_known, p_ids[i]);
  end loop;
  return v_persons;
end
$$;

-- Keeps auth.membership_in_force. A second membership in force raises pk_membership_in_force.
create or replace function auth.hold_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into auth.membership_in_force (person_id, tenant_id, member_id) values (new.person_id, new.tenant_id, new.id);
  return null;
end
$$;

create function auth.release_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from auth.membership_in_force held where held.member_id = new.id;
  return null;
end
$$;
revoke all on function auth.release_membership from public;

drop trigger hold_membership_insert on biz.member;
drop trigger hold_membership_update on biz.member;
create trigger hold_membership after insert on biz.member
  for each row when (auth.is_in_force(new.status)) execute function auth.hold_membership();
create trigger resume_membership after update on biz.member
  for each row when (auth.is_in_force(new.status) and not auth.is_in_force(old.status)) execute function auth.hold_membership();
create trigger release_membership after update on biz.member
  for each row when (auth.is_in_force(old.status) and not auth.is_in_force(new.status)) execute function auth.release_membership();

-- What the policies ask for stands in the small index by person, so that a count under them need not read the table.
alter table biz.member drop constraint uq_member_person;
alter table biz.member add constraint uq_member_person unique (tenant_id, person_id) include (unit_id);
