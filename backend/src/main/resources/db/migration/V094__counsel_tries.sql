-- Codes of appointments cannot be guessed one by one: wrong ones are counted in a window of minutes, by the keyed hash of the client's
-- address and for the union as a whole. A right one leaves nothing here, so that no row tells when somebody looked.
create table sec.counsel_try (
  tenant_id    uuid not null,
  window_start timestamptz not null,
  address      bytea not null,
  tries        int not null,
  constraint pk_counsel_try primary key (tenant_id, window_start, address)
);

-- Counts one try before the code is looked at, in a transaction of its own. False: too many, the code must not be looked at. The
-- empty address stands for the whole union.
create function sec.count_counsel_try(p_address bytea, p_minutes int, p_by_address int, p_in_total int) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_start timestamptz := date_bin(make_interval(mins => p_minutes), now(), timestamptz '2020-01-01 00:00:00+08');
  v_by_address int;
  v_in_total int;
begin
  if sec.tenant() is null then
    raise exception 'no acting post' using errcode = '42501';
  end if;
  delete from sec.counsel_try t where t.tenant_id = sec.tenant() and t.window_start < v_start;
  insert into sec.counsel_try as t (tenant_id, window_start, address, tries) values (sec.tenant(), v_start, p_address, 1)
    on conflict (tenant_id, window_start, address) do update set tries = t.tries + 1 returning t.tries into v_by_address;
  insert into sec.counsel_try as t (tenant_id, window_start, address, tries) values (sec.tenant(), v_start, '', 1)
    on conflict (tenant_id, window_start, address) do update set tries = t.tries + 1 returning t.tries into v_in_total;
  return v_by_address <= p_by_address and v_in_total <= p_in_total;
end
$$;

-- The code was right: the try is taken back.
create function sec.forget_counsel_try(p_address bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update sec.counsel_try t set tries = t.tries - 1 where t.tenant_id = sec.tenant() and t.address in (p_address, '') and t.tries > 0;
  delete from sec.counsel_try t where t.tenant_id = sec.tenant() and t.address in (p_address, '') and t.tries <= 0;
end
$$;
revoke all on function sec.count_counsel_try, sec.forget_counsel_try from public;
grant execute on function sec.count_counsel_try, sec.forget_counsel_try to wuli_app;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('rights', 'counsel-try-minutes', '预约码试错：计数的时间段', 'INTEGER', '分钟', false, true, 'HIGHER', 30),
  ('rights', 'counsel-tries-by-address', '预约码试错：同一网络地址每个时间段', 'INTEGER', '次', false, true, 'LOWER', 40),
  ('rights', 'counsel-tries-in-total', '预约码试错：全工会每个时间段', 'INTEGER', '次', false, true, 'LOWER', 50);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'rights', code, daterange('2020-01-01', null), value::jsonb, '平台缺省：防止逐个试出预约码', '', 'UNVERIFIED'
  from (values ('counsel-try-minutes', '15'), ('counsel-tries-by-address', '10'), ('counsel-tries-in-total', '200'))
    as given (code, value);
