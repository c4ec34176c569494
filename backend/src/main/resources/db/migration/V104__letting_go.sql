-- Since files are reviewed each year, a family is let go in two more ways; a consent that was taken back does not keep it.
create or replace function biz.check_hardship_consent() returns trigger language plpgsql as $$
begin
  if new.deciding and new.action not in ('RETURN', 'REJECT', 'EXIT', 'CANCEL') and biz.is_consent_withdrawn(new.tenant_id, new.file_id) then
    raise exception 'the consent was withdrawn' using errcode = '23514', constraint = 'ck_consent_withdrawn';
  end if;
  return new;
end
$$;
